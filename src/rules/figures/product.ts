/** Rate times count against the total. */

import type {Figure, Interval} from '../../facts/figures/figure.js'
import {exactly, overlaps, times, widened} from '../../facts/figures/interval.js'
import {firstOf, type Line, linesOf, pattern} from '../../facts/figures/pattern.js'
import {ratesOf} from '../../facts/figures/rates.js'
import {spelt} from '../../facts/figures/spelling.js'
import {type DraftPlace, defineRule} from '../../rule.js'
import {at, beside} from './place.js'

const room = 0.03

/** `$4m a day, or $28m a week`. */
const paces = ['{#one} {2} a|per <span:unit> , or {#other} {2} a|per <span:per>'].map(pattern)

/** `£12m a year for five years, a total of £60m`. */
const sums = [
  '{$rate} {2} a|per|every <span:unit> {1} for|over {t:span} {3} , a|for_a total {1} of {$total}',
  '{$rate} {2} a|per|every <span:unit> {1} for|over {t:span} {3} , or {$total} in_all|in_total|altogether'
].map(pattern)

/** Working weeks and school years are shorter: each pair with all the factors it may stand for. */
const factors: ReadonlyMap<string, readonly number[]> = new Map([
  ['hour day', [24, 7, 8, 10, 12]],
  ['day week', [7, 5, 6]],
  ['day month', [28, 29, 30, 31, 20, 21, 22]],
  ['day year', [365, 366, 250, 260]],
  ['week month', [4, 4.33, 5]],
  ['week year', [52, 50, 48]],
  ['month year', [12]],
  ['quarter year', [4]],
  ['minute hour', [60]],
  ['second minute', [60]]
])

function factorsBetween(unit: string, per: string): readonly number[] {
  const turned = factors.get(`${per} ${unit}`)
  return factors.get(`${unit} ${per}`) ?? turned?.map((factor) => 1 / factor) ?? []
}

interface Stated {
  readonly stated: Figure
  /** What it may be; the first is the one that is told. */
  readonly implied: readonly Interval[]
  readonly message: string
  readonly related: readonly DraftPlace[]
}

function paceIn(line: Line): Stated | undefined {
  const match = firstOf(paces, line)
  const [one, other] = [match?.optional('one'), match?.optional('other')]
  const [unit, per] = [match?.word('unit') ?? '', match?.word('per') ?? '']
  const possible = factorsBetween(unit, per)
  const [first] = possible
  if (!one || !other || first === undefined || !alike(one, other)) return undefined
  return {
    stated: other,
    implied: possible.map((factor) => times(one.interval, exactly(factor))),
    message: `${one.text} a ${unit} is ${spelt(Number(one.value) * first, other)} a ${per}, not ${other.text}`,
    related: [beside(one, `a ${unit}: ${one.text}`)]
  }
}

function sumIn(line: Line): Stated | undefined {
  const match = firstOf(sums, line)
  const [rate, span, total] = [match?.optional('rate'), match?.optional('span'), match?.optional('total')]
  if (!rate || !span || !total || span.unit !== match?.word('unit') || !alike(rate, total)) return undefined
  return {
    stated: total,
    implied: [times(rate.interval, span.interval)],
    message: `${span.text} at ${rate.text} is ${spelt(Number(rate.value) * Number(span.value), total)}, not ${total.text}`,
    related: [beside(rate, `a ${span.unit}: ${rate.text}`), beside(span, `for how long: ${span.text}`)]
  }
}

const alike = (one: Figure, other: Figure): boolean => one.unit === other.unit && one.kind === other.kind

export const product = defineRule({
  id: 'figures-product',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'Price times number is not the total, or a daily amount not the weekly one',
  why: 'Twelve tickets at £45 are £540. The rule links “£45 each” or “£45 a ticket” with the number and the sum of money of the same sentence or the one before, and “$4m a day, or $28m a week” with itself; a week may have five, six or seven days.',
  defaults: {},
  examples: [
    {bad: 'She bought ⟨14⟩ lamps at ⟨£30⟩ each and paid ⟦£520⟧ in all.', message: '14 at £30 is £420, not £520'},
    {bad: 'The dispute costs the port ⟨$4m⟩ a day, or ⟦$38m⟧ a week.', message: '$4m a day is $28m a week, not $38m'},
    {
      bad: 'The scheme will cost ⟨£12m⟩ a year for ⟨five years⟩, a total of ⟦£50m⟧.',
      message: 'five years at £12m is £60m, not £50m'
    },
    {good: 'She bought 14 lamps at £30 each and paid £420 in all.'},
    {good: 'The dispute costs the port $4m a day, or $20m a week.', why: 'a working week'}
  ],
  *check(story) {
    let compared = 0
    for (const {rate, count, total, mean} of ratesOf(story)) {
      if (mean || rate.kind !== 'money') continue
      compared++
      const implied = times(rate.interval, count.interval)
      if (overlaps(widened(implied, room), total.interval)) continue
      yield {
        at: at(total),
        message: `${count.text} at ${rate.text} is ${spelt(Number(rate.value) * Number(count.value), total)}, not ${total.text}`,
        related: [beside(count, `the number: ${count.text}`), beside(rate, `for each: ${rate.text}`)],
        note: `${count.text} × ${rate.text}`
      }
    }
    for (const line of linesOf(story)) {
      const found = paceIn(line) ?? sumIn(line)
      if (!found) continue
      compared++
      const {stated, implied} = found
      if (implied.some((interval) => overlaps(widened(interval, room), stated.interval))) continue
      yield {at: at(stated), message: found.message, related: found.related}
    }
    return compared
  }
})
