/** Steps that name what they are measured by: `double |the city median|`. Of another level they say something only where that is told as it. */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {wordsBetween} from '../nearby-words.js'

/** Where a step stands, told by a figure or a word. */
interface Place {
  readonly sentence: number
  readonly lastToken: number
}

const norm =
  /^ (?:that of |as (?:many|much|high|large|long) as |times )?(?:the|its|their|our) (?:\p{L}[\p{L}'’-]* ){0,3}(average|median|mean|norm|minimum|maximum|limit|usual|normal|customary) /u
const reach = 9

/** `Marl pays £2,400, |three times the county average|. In Holm it is £1,900`. */
export function isOfNamedNorm(story: Story, {sentence, lastToken}: Place, levels: readonly Figure[]): boolean {
  const others = levels.filter((level) => level.sentence !== sentence)
  if (others.length === 0) return false
  const name = norm.exec(wordsBetween(story, lastToken, lastToken + reach))?.[1]
  return name !== undefined && !others.some((level) => tells(story, level.sentence, name))
}

function tells(story: Story, sentence: number, name: string): boolean {
  const {firstToken = 0, lastToken = 0} = story.sentences[sentence] ?? {}
  return story.tokens.slice(firstToken, lastToken).some(({lower}) => lower === name)
}
