/** Headline, standfirst and caption against the body. */

import {contextOf, isTransposed, scopesAgree} from '../../facts/figures/compare.js'
import type {Figure, Interval} from '../../facts/figures/figure.js'
import {figuresOf} from '../../facts/figures/find.js'
import {overlaps, ratioBetween, scaled} from '../../facts/figures/interval.js'
import {shareOf} from '../../facts/figures/shares.js'
import {named} from '../../facts/figures/spelling.js'
import {defineRule} from '../../rule.js'
import type {Story} from '../../story/story.js'
import {at, beside} from './place.js'

const heads = new Set(['headline', 'standfirst', 'caption'])
/** Nobody reads more of them, and each is compared with the whole body. */
const most = 40
/** So many figures away a share may have its amount. */
const reach = 6
const kinds = new Set(['cardinal', 'money', 'percent', 'measure', 'ratio'])

const roleOf = (story: Story, figure: Figure): string => story.blocks[figure.block]?.role ?? 'body'

const isOfOneKind = (head: Figure, figure: Figure): boolean =>
  typeof figure.value === 'number' &&
  figure.per === head.per &&
  ((figure.kind === head.kind && figure.unit === head.unit) || (isShare(head) && isShare(figure)))

const isShare = (figure: Figure): boolean => figure.unit === 'percent' || figure.kind === 'ratio'

/** What a figure allows; of a share, in per cent, since a headline has `by a quarter` where the text has 25%. */
function allowed(figure: Figure): Interval {
  const share = figure.kind === 'ratio' ? shareOf(figure) : undefined
  return share ? scaled(share.interval, 100) : figure.interval
}

/** How many words of content both sentences share. */
function shared(story: Story, one: Figure, other: Figure): number {
  const {stems} = contextOf(story, other.sentence)
  return [...contextOf(story, one.sentence).stems].filter((stem) => stems.has(stem)).length
}

/** The body's figure that the head must mean: the only one of its noun, or of its kind, in the first paragraphs, in a sentence on the same thing. */
function meantBy(story: Story, head: Figure, body: readonly Figure[]): Figure | undefined {
  const alike = body.filter((figure) => isOfOneKind(head, figure))
  const share = isShare(head) ? shareMeantBy(story, head, alike) : undefined
  if (share) return share
  if (alike.some((figure) => overlaps(allowed(figure), allowed(head)))) return undefined
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

/** The amounts of a figure's sentence that are no shares. */
function amountsBeside(figures: readonly Figure[], {sentence, index}: Figure): Set<string> {
  const amounts = new Set<string>()
  for (const step of [-1, 1])
    for (let at = index + step; Math.abs(at - index) <= reach && figures[at]?.sentence === sentence; at += step) {
      const figure = figures[at]
      if (figure && !isShare(figure)) amounts.add(`${figure.kind} ${figure.unit} ${figure.value}`)
    }
  return amounts
}

/** Of shares the only one of a sentence that gives the same amount, `12% to £84.2m`, or that has far more words of the head than the others. */
function shareMeantBy(story: Story, head: Figure, alike: readonly Figure[]): Figure | undefined {
  if (head.role !== 'change') return undefined
  const changes = alike.filter(({role}) => role === 'change').slice(0, most)
  const figures = figuresOf(story)
  const amounts = amountsBeside(figures, head)
  const anchored = changes.filter((figure) => [...amountsBeside(figures, figure)].some((amount) => amounts.has(amount)))
  const differs = (figure: Figure): boolean => !overlaps(allowed(figure), allowed(head))
  const [only] = anchored
  if (only && anchored.length === 1 && differs(only)) return only
  const [best, second] = changes
    .map((figure) => ({figure, words: shared(story, head, figure)}))
    .sort((one, other) => other.words - one.words)
  if (!best || best.words < 4 || best.words - (second?.words ?? 0) < 2) return undefined
  return changes.every(differs) ? best.figure : undefined
}

export const headline = defineRule({
  id: 'figures-headline',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A figure of the headline, standfirst or caption is not the one of the body',
  why: 'The headline is written last, by someone else, from a text that has changed since. The rule looks for the one figure of the body that the headline must mean: the only one of its noun or its currency, in a sentence on the same thing; for a share the one with the same amount beside it, or by far the most words of the headline. Rounding to the digits that the headline shows passes.',
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
      bad: 'Mill lifts profit by ⟦a third⟧ as oats boom in the north\n\nThe mill said its profit had risen by ⟨25%⟩ as oats boom in the north.',
      message: 'a third in the headline, 25% in the text'
    },
    {
      bad: 'Sales rise ⟦14%⟧ to £84.2m at mill\n\nRevenue rose ⟨12%⟩ to £84.2m from £75.2m. The shares rose 14%.',
      message: '14% in the headline, 12% in the text'
    },
    {
      good: 'Mill lifts profit by a quarter as oats boom in the north\n\nThe mill said its profit had risen by 25% as oats boom in the north.'
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
