/** The true values that a figure allows: what its digits leave open, widened or bounded by its hedge. */

import type {FigureKind, HedgeKind, Interval} from './figure.js'
import type {Numeral} from './numeral.js'

/** The place of the last digit shown that is not nought: 10 for 60, 0.1 for 4.2, 100,000 for 200,000. */
function lastPlaceOf(value: number): number {
  const size = Math.abs(value)
  if (size === 0 || !Number.isFinite(size)) return 0
  let place = 10 ** Math.floor(Math.log10(size))
  for (let digits = 0; digits < 6 && Math.abs(size / place - Math.round(size / place)) > 1e-6; digits++) place /= 10
  return place
}

/** `Roughly 40` is not said of 45. */
const farthest = 0.1

/**
 * The interval of a value shown to `half`, under its hedge. A loose word lets a figure stray by half of the last digit that is not nought:
 * `about 60` is 55 to 65, `some 4.2` 4.1 to 4.3.
 */
export function intervalOf(value: number, half: number, hedge: HedgeKind | null | undefined): Interval {
  return hedged(
    {low: value - half, high: value + half},
    hedge,
    Math.max(2 * half, Math.min(lastPlaceOf(value) / 2, Math.abs(value) * farthest))
  )
}

/** An interval under a hedge that may stretch it by `reach`. */
export function hedged({low, high}: Interval, hedge: HedgeKind | null | undefined, reach: number): Interval {
  const middle = (low + high) / 2
  switch (hedge) {
    case 'about':
      return {low: Math.min(low, middle - reach), high: Math.max(high, middle + reach)}
    case 'nearly':
      return {low: Math.min(low, middle - reach), high}
    case 'over':
      return {low, high: Math.max(high, middle + reach)}
    case 'more':
      return {low, high: Number.POSITIVE_INFINITY}
    case 'less':
      return {low: low < 0 ? Number.NEGATIVE_INFINITY : 0, high}
    default:
      return {low, high}
  }
}

/** Half of the last unit shown. Whole percentages are rounded, whole counts under a thousand are not. */
export function halfUnitOf({step, value, digits}: Numeral, kind: FigureKind): number {
  if (step === 0 && kind === 'percent' && digits && Number.isInteger(value)) return 0.5
  return step / 2
}
