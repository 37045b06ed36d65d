/** Percentage points called per cent, or a difference in points that is not the difference. */

import {type Change, changesOf} from '../../facts/figures/change.js'
import type {Figure, Interval} from '../../facts/figures/figure.js'
import {exactly, minus, overlaps, widened} from '../../facts/figures/interval.js'
import {printed} from '../../facts/figures/print.js'
import {type Draft, defineRule} from '../../rule.js'

const unsigned = ({low, high}: Interval): Interval => (low < 0 && high < 0 ? {low: -high, high: -low} : {low, high})

const amountOf = (figure: Figure): number => (typeof figure.value === 'number' ? figure.value : Number.NaN)

/** The share is taken at face value, since half a point either way would let nearly any share fit. */
const slack = 0.1

const pointsOf = (difference: number): string => `${printed(difference, 1)} point${Math.abs(difference - 1) < 0.05 ? '' : 's'}`

/** What the text states against what follows; nothing where both readings fit. */
function judgeChange(change: Change, stated: Figure): string | undefined {
  const points = unsigned(minus(change.to.interval, change.from.interval))
  const difference = Math.abs(amountOf(change.to) - amountOf(change.from))
  const from = `From ${change.from.text} to ${change.to.text}`
  if (stated.unit === 'percentage point')
    return overlaps(points, stated.interval) ? undefined : `${from} is ${pointsOf(difference)}, not ${stated.text}`
  if (!overlaps(points, stated.interval)) return undefined
  const share = (100 * difference) / amountOf(change.from)
  if (overlaps(widened(exactly(share), slack), stated.interval)) return undefined
  return `${from} is ${pointsOf(difference)} or ${printed(share, 0)}%, not ${stated.text}`
}

function draft(change: Change, stated: Figure, message: string): Draft {
  return {
    at: {start: stated.start, end: stated.end},
    message,
    related: [
      {start: change.from.start, end: change.from.end, message: 'From here'},
      {start: change.to.start, end: change.to.end, message: 'To here'}
    ]
  }
}

export const percentPoints = defineRule({
  id: 'figures-percent-points',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'Percentage points are called per cent, or are not the difference',
  why: 'From 4% to 5% is a rise of one percentage point, or of 25 per cent. The rule compares a stated change with two percentages of one sentence and is silent where the words fit either reading.',
  defaults: {},
  examples: [
    {
      bad: 'The bank lifted its rate from ⟨4%⟩ to ⟨5%⟩ on Thursday. The ⟦1%⟧ increase surprised traders.',
      message: 'From 4% to 5% is 1 point or 25%, not 1%'
    },
    {
      bad: 'Support fell to ⟨21%⟩ from ⟨28%⟩, a drop of ⟦five percentage points⟧.',
      message: 'From 28% to 21% is 7 points, not five percentage points'
    },
    {good: 'The bank lifted its rate from 4% to 5%. The increase of one percentage point surprised traders.'},
    {good: 'Support fell from 28% to 21%, a drop of a quarter.', why: 'a fraction, not a percentage'}
  ],
  *check(story) {
    let compared = 0
    for (const change of changesOf(story)) {
      if (change.from.unit !== 'percent') continue
      for (const stated of change.stated) {
        compared++
        const message = judgeChange(change, stated)
        if (message) yield draft(change, stated, message)
      }
    }
    return compared
  }
})
