/** Whether any total and any count near an average make it, whichever its words mean. It judges nothing. */

import type {Figure, Interval} from '../../../figures/figure.js'
import {exactly, over, overlaps, scaled, sumOf, widened} from '../../../figures/interval.js'
import type {Average} from './averages.js'

export const room = 0.03

/** How many of a span there are in the longer ones that a total may be told for. */
const spans: Readonly<Record<string, readonly number[]>> = {
  day: [1, 7, 30, 365],
  night: [1, 7, 365],
  week: [1, 4, 52],
  month: [1, 12],
  quarter: [1, 4]
}

/** `Over five evenings`: in so many, and no bound. */
const toldOf = ({interval, value, hedge}: Figure): Interval =>
  hedge?.text.toLowerCase() === 'over' && typeof value === 'number' ? exactly(value) : interval

/** Whether any total near over any count near, or the list over them, makes the mean. */
export function fitsAny({mean, list, near, span: told}: Average): boolean {
  const totals = near.filter((figure) => (figure.unit === mean.unit || figure.unit === null) && Number(figure.value) > 0).map(toldOf)
  if (list.length > 0) totals.push(sumOf(list.map(({interval}) => interval)))
  const counts = [...near.filter(({kind}) => kind === 'cardinal' || kind === 'duration').map(toldOf), exactly(list.length || 1)]
  return totals.some((total) =>
    counts.some((count) =>
      (spans[told ?? ''] ?? [1]).some((span) => {
        const implied = over(total, scaled(count, span))
        return (
          implied !== undefined &&
          implied.low > 0 &&
          count.low * span !== Math.max(1, list.length) &&
          overlaps(widened(implied, room), mean.interval)
        )
      })
    )
  )
}
