/** More than, fewer than, up to: the bound against a figure that should keep it. */

import {contextOf, scopesAgree, stemOf} from '../../facts/figures/compare.js'
import type {Figure} from '../../facts/figures/figure.js'
import {isAbove, ratioBetween} from '../../facts/figures/interval.js'
import {type Line, lineAt, linesOf} from '../../facts/figures/pattern.js'
import {named} from '../../facts/figures/spelling.js'
import {defineRule} from '../../rule.js'
import type {Story} from '../../story/story.js'
import {at, beside} from './place.js'

const reach = 2

const isBound = ({hedge, kind, per}: Figure): boolean =>
  (hedge?.kind === 'more' || hedge?.kind === 'less') && per === null && (kind === 'cardinal' || kind === 'measure')

const otherScope =
  / (?:only|just|of them|of whom|of these|of those|least|last year|earlier|previous|another|other|more|including|among|per|each|rose|fell|from|first) /

/** What a figure is of: its noun and modifiers, or the word behind its unit (`a 26-tonne lorry`). */
function nounsOf(story: Story, figure: Figure): string[] {
  if (figure.counted) return [figure.counted.noun, ...figure.counted.modifiers]
  const after = story.tokens[figure.lastToken]
  return after?.kind === 'word' ? [after.lower] : []
}

/** A third word in common: `the hall holds at most 300 people … 340 people were in the hall`. */
function sharesMore(story: Story, bound: Figure, figure: Figure, own: ReadonlySet<string>): boolean {
  const {stems} = contextOf(story, bound.sentence)
  return [...contextOf(story, figure.sentence).stems].some((stem) => stems.has(stem) && !own.has(stem))
}

/** All that the figure is of must be named at the bound, and be more than a bare `people`. */
function isOfBound(story: Story, bound: Figure, figure: Figure): boolean {
  const nouns = nounsOf(story, figure).filter((word) => word.length > 3)
  const {stems} = contextOf(story, bound.sentence)
  const own = new Set(bound.counted ? [stemOf(bound.counted.noun)] : [])
  const known = nouns.filter((noun) => stems.has(stemOf(noun)))
  return (
    known.length === nouns.length &&
    known.some((noun) => figure.kind === 'measure' || !own.has(stemOf(noun)) || known.length > 1 || sharesMore(story, bound, figure, own))
  )
}

function* candidates(story: Story, line: Line): Generator<Figure> {
  const block = story.sentences[line.sentence]?.block
  for (let ahead = 1; ahead <= reach; ahead++) {
    const next = lineAt(story, line.sentence + ahead)
    if (next && story.sentences[next.sentence]?.block === block && !otherScope.test(next.text)) yield* next.figures
  }
}

export const bound = defineRule({
  id: 'figures-bound',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A figure breaks the bound that the text set for it',
  why: '“More than 500 detained” above a list of 480. The rule takes a bound and an exact figure of the next two sentences of the paragraph, where the words of the bound name what the figure counts; “only”, “of them”, another time or another scope end the comparison.',
  defaults: {},
  examples: [
    {
      bad: 'More than ⟨500⟩ walkers were rescued on Sunday. The log lists ⟦480⟧ rescues by name.',
      message: '480 rescues is not “More than 500”'
    },
    {
      bad: 'Lorries of up to ⟨18 tonnes⟩ may use the ford. On Monday a ⟦26-tonne⟧ lorry was waved across.',
      message: '26-tonne is not “up to 18 tonnes”'
    },
    {good: 'More than 500 walkers were rescued on Sunday. The log lists 512 rescues by name.'},
    {good: 'More than 500 walkers set out. Only 480 walkers came back.', why: 'another count'},
    {good: 'More than 500 people came. Police arrested 40 people.', why: 'another group'}
  ],
  *check(story) {
    let compared = 0
    for (const line of linesOf(story)) {
      for (const limit of line.figures.filter(isBound)) {
        for (const figure of candidates(story, line)) {
          const ratio = ratioBetween(Number(figure.value), Number(limit.value))
          if (figure.kind !== limit.kind || figure.unit !== limit.unit || figure.hedge || ratio === undefined || ratio > 1.7) continue
          if (figure.role === 'change' || !isOfBound(story, limit, figure) || scopesAgree(story, limit, figure) !== 'yes') continue
          compared++
          const broken = limit.hedge?.kind === 'more' ? isAbove(limit.interval, figure.interval) : isAbove(figure.interval, limit.interval)
          if (!broken) continue
          yield {
            at: at(figure),
            message: `${named(figure)} is not “${story.text.slice(limit.hedge?.start ?? limit.start, limit.end)}”`,
            related: [beside(limit, `the bound: ${limit.text}`)]
          }
        }
      }
    }
    return compared
  }
})
