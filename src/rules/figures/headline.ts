/** Headline, standfirst and caption against the body. */

import {contextOf, isTransposed, scopesAgree} from '../../facts/figures/compare.js'
import type {Figure} from '../../facts/figures/figure.js'
import {figuresOf} from '../../facts/figures/find.js'
import {overlaps, ratioBetween} from '../../facts/figures/interval.js'
import {named} from '../../facts/figures/spelling.js'
import {defineRule} from '../../rule.js'
import type {Story} from '../../story/story.js'
import {at, beside} from './place.js'

const heads = new Set(['headline', 'standfirst', 'caption'])
/** Nobody reads more of them, and each is compared with the whole body. */
const most = 40
const kinds = new Set(['cardinal', 'money', 'percent', 'measure'])

const roleOf = (story: Story, figure: Figure): string => story.blocks[figure.block]?.role ?? 'body'

const isOfOneKind = (head: Figure, figure: Figure): boolean =>
  figure.kind === head.kind && figure.unit === head.unit && typeof figure.value === 'number' && figure.per === head.per

/** How many words of content both sentences share. */
function shared(story: Story, one: Figure, other: Figure): number {
  const {stems} = contextOf(story, other.sentence)
  return [...contextOf(story, one.sentence).stems].filter((stem) => stems.has(stem)).length
}

/** The body's figure that the head must mean: the only one of its noun, or of its kind, in the first paragraphs, in a sentence on the same thing. */
function meantBy(story: Story, head: Figure, body: readonly Figure[]): Figure | undefined {
  const alike = body.filter((figure) => isOfOneKind(head, figure))
  if (alike.some((figure) => overlaps(figure.interval, head.interval))) return undefined
  const noun = head.counted?.noun
  const candidates = alike.filter((figure) =>
    head.kind === 'cardinal' ? noun !== undefined && figure.counted?.noun === noun : shared(story, head, figure) >= 2
  )
  const [figure] = candidates
  if (!figure || candidates.length !== 1 || scopesAgree(story, head, figure) === 'no') return undefined
  if (shared(story, head, figure) < (noun === figure.counted?.noun ? 1 : 2)) return undefined
  const ratio = ratioBetween(Number(head.value), Number(figure.value)) ?? Number.POSITIVE_INFINITY
  if (contextOf(story, figure.sentence).scopes && !isTransposed(head, figure)) return undefined
  return isTransposed(head, figure) || (alike.length === 1 && ratio < 5) ? figure : undefined
}

export const headline = defineRule({
  id: 'figures-headline',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A figure of the headline, standfirst or caption is not the one of the body',
  why: 'The headline is written last, by someone else, from a text that has changed since. The rule looks for the one figure of the body that the headline must mean: the only one of its noun or its currency, in a sentence on the same thing. Rounding to the digits that the headline shows passes.',
  defaults: {},
  examples: [
    {
      bad: 'Storm leaves ⟦60,000⟧ homes without power\n\nHigh winds brought down lines in the north on Friday. The operator said ⟨16,000⟩ homes were without power at dawn.',
      message: '60,000 homes in the headline, 16,000 homes in the text'
    },
    {
      bad: 'Council tax to rise by ⟦9.4%⟧\n\nHouseholds in Eastmere face a ⟨4.9%⟩ rise in council tax from April, after a vote on Wednesday.',
      message: '9.4% in the headline, 4.9% in the text'
    },
    {
      good: 'Run raises nearly £200,000 for hospice\n\nRunners in last weekend’s race have raised £197,450 for the hospice, organisers said.',
      why: 'a hedge'
    },
    {good: 'Storm leaves 16,000 homes without power\n\nThe operator said 15,860 homes were without power at dawn.', why: 'rounding'},
    {good: 'Two homes lost in storm\n\nThe storm passed over 40 homes, and two were lost.', why: 'the figure stands in the body'}
  ],
  *check(story) {
    let compared = 0
    const figures = figuresOf(story).filter(({kind, value}) => kinds.has(kind) && typeof value === 'number')
    const body = figures.filter((figure) => roleOf(story, figure) === 'body')
    for (const head of figures.filter((figure) => heads.has(roleOf(story, figure))).slice(0, most)) {
      const role = roleOf(story, head)
      compared++
      const meant = meantBy(story, head, body)
      if (!meant) continue
      yield {at: at(head), message: `${named(head)} in the ${role}, ${named(meant)} in the text`, related: [beside(meant, named(meant))]}
    }
    return compared
  }
})
