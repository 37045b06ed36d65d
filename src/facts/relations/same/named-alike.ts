/** Whether a figure counts what an earlier one did, by the words of both sentences: `more than 500 walkers were rescued … the log lists 480 rescues`. */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {contextOf, stemOf} from './compare.js'

/** What a figure is of: its noun and modifiers, or the word behind its unit (`a 26-tonne lorry`). */
function nounsOf(story: Story, figure: Figure): string[] {
  if (figure.counted) return [figure.counted.noun, ...figure.counted.modifiers]
  const after = story.tokens[figure.lastToken]
  return after?.kind === 'word' ? [after.lower] : []
}

/** A third word in common: `the hall holds at most 300 people … 340 people were in the hall`. */
function sharesMore(story: Story, earlier: Figure, figure: Figure, own: ReadonlySet<string>): boolean {
  const {stems} = contextOf(story, earlier.sentence)
  return [...contextOf(story, figure.sentence).stems].some((stem) => stems.has(stem) && !own.has(stem))
}

/** `signatures` of those who have `signed`. */
const hasKin = (stems: ReadonlySet<string>, noun: string): boolean =>
  noun.length > 6 && [...stems].some((stem) => stem.length === 4 && noun.startsWith(stem))

/** All that the figure is of must be named at the earlier one, and be more than a bare `people`. */
export function areNamedAlike(story: Story, earlier: Figure, figure: Figure): boolean {
  const nouns = nounsOf(story, figure).filter((word) => word.length > 3)
  const {stems} = contextOf(story, earlier.sentence)
  const own = new Set(earlier.counted ? [stemOf(earlier.counted.noun)] : [])
  const known = nouns.filter((noun) => stems.has(stemOf(noun)) || hasKin(stems, noun))
  return (
    known.length === nouns.length &&
    known.some((noun) => figure.kind === 'measure' || !own.has(stemOf(noun)) || known.length > 1 || sharesMore(story, earlier, figure, own))
  )
}
