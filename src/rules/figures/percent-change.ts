/** A change in per cent against the two values it leads from and to. */

import {type Change, changesOf} from '../../facts/figures/change.js'
import type {Figure, Interval} from '../../facts/figures/figure.js'
import {minus, over, overlaps, times} from '../../facts/figures/interval.js'
import {printed} from '../../facts/figures/print.js'
import {defineRule} from '../../rule.js'

const absolute = ({low, high}: Interval): Interval =>
  low >= 0 ? {low, high} : high <= 0 ? {low: -high, high: -low} : {low: 0, high: Math.max(-low, high)}

/** The change in per cent, without its sign; undefined from nothing or from below nothing. */
function changeOf({from, to}: Change): Interval | undefined {
  const ratio = from.interval.low > 0 ? over(minus(to.interval, from.interval), from.interval) : undefined
  return ratio && times(absolute(ratio), {low: 100, high: 100})
}

/** Minus and division take the base for two things; where one base lies far below the difference that does no harm, but a stated figure that fits the point values always passes. */
const atPoint = ({from, to}: Change): number =>
  typeof from.value === 'number' && typeof to.value === 'number' ? Math.abs(((to.value - from.value) / from.value) * 100) : Number.NaN

const isPercent = (figure: Figure): boolean => figure.unit === 'percent'

export const percentChange = defineRule({
  id: 'figures-percent-change',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A change in per cent does not fit the values it leads from and to',
  why: 'The percentage is often taken of the wrong base, or is the difference itself. The rule reads “from X to Y” with its percentage in one sentence, or the percentage with “the” in the next; the digits shown set how far it may stray, and values that are percentages themselves are left to figures-percent-points.',
  defaults: {},
  examples: [
    {
      bad: 'Ridership rose from ⟨50,000⟩ a day to ⟨75,000⟩ a day, up ⟦25%⟧ since fares were cut.',
      message: 'From 50,000 to 75,000 is 50%, not 25%'
    },
    {bad: 'Thefts dropped to ⟨168⟩ last year from ⟨240⟩. The chief praised the ⟦42%⟧ decline.', message: 'From 240 to 168 is 30%, not 42%'},
    {good: 'Members slipped from 3,940 to 3,510, a drop of about 11%.', why: 'rounding'},
    {good: 'Sales rose from £3m to £4m, and costs fell by 5% over the year.', why: 'another thing changed'},
    {good: 'Support fell from 28% to 21%, a drop of 7%.', why: 'percentages: figures-percent-points'}
  ],
  *check(story) {
    let compared = 0
    for (const change of changesOf(story)) {
      const expected = isPercent(change.from) ? undefined : changeOf(change)
      const stated = change.stated.filter(isPercent)
      const [figure] = stated
      if (!expected || !figure || stated.length !== 1 || isOwnClause(story, change, figure)) continue
      compared++
      if (overlaps(expected, figure.interval)) continue
      const value = atPoint(change)
      yield {
        at: figure,
        message: `From ${change.from.text} to ${change.to.text} is ${printed(value, value < 10 ? 1 : 0)}%, not ${figure.text}`,
        related: [
          {start: change.from.start, end: change.from.end, message: 'From here'},
          {start: change.to.start, end: change.to.end, message: 'To here'}
        ],
        note: `(${change.to.text} − ${change.from.text}) ÷ ${change.from.text} = ${printed(value, 1)}%`
      }
    }
    return compared
  }
})

/** `… and costs fell by 5%`: a clause of its own, with a subject of its own, between the pair and the percentage. */
function isOwnClause(story: Parameters<typeof changesOf>[0], change: Change, figure: Figure): boolean {
  const last = Math.max(change.from.lastToken, change.to.lastToken)
  if (figure.sentence !== change.sentence || figure.firstToken < last) return false
  for (let at = last; at < figure.firstToken; at++)
    if (/^(?:and|while|but|as|whereas|with|;)$/.test(story.tokens[at]?.lower ?? '')) return true
  return false
}
