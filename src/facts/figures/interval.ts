/**
 * Arithmetic on what figures allow. A result holds every value that the operands could give together, so that rounding never makes a contradiction.
 * It knows no text.
 */

import type {Figure, Interval} from './figure.js'

export const exactly = (value: number): Interval => ({low: value, high: value})

export const plus = (one: Interval, other: Interval): Interval => ({low: one.low + other.low, high: one.high + other.high})

export const minus = (one: Interval, other: Interval): Interval => ({low: one.low - other.high, high: one.high - other.low})

/** Infinity times nought is nought here: no part of nothing is nothing. */
const product = (one: number, other: number): number => (one === 0 || other === 0 ? 0 : one * other)

function hull(values: readonly number[]): Interval {
  return {low: Math.min(...values), high: Math.max(...values)}
}

export const times = (one: Interval, other: Interval): Interval =>
  hull([product(one.low, other.low), product(one.low, other.high), product(one.high, other.low), product(one.high, other.high)])

/** Undefined where the divisor could be nought. */
export function over(one: Interval, other: Interval): Interval | undefined {
  if (other.low <= 0 && other.high >= 0) return undefined
  const {low, high} = times(one, {low: 1 / other.high, high: 1 / other.low})
  return {low, high}
}

export const scaled = (one: Interval, factor: number): Interval => times(one, exactly(factor))

/** Rounding to whole units in a reader's head: half of `step` on either side. */
export const loosened = (one: Interval, step: number): Interval => ({low: one.low - step, high: one.high + step})

/** Room for the binary fraction: 4.2 + 3.1 + 2.2 is not quite 9.5. */
const slack = (value: number): number => (Number.isFinite(value) ? Math.abs(value) * 1e-9 : 0)

/** Whether a value exists that both allow. */
export const overlaps = (one: Interval, other: Interval): boolean =>
  one.low <= other.high + slack(other.high) && other.low <= one.high + slack(one.high)

export const isAbove = (one: Interval, other: Interval): boolean => one.low > other.high + slack(other.high)

/** The interval widened by a part of its larger end, or of the only one that it has, for values that were converted or worked out by hand. */
export const widened = (one: Interval, part: number): Interval =>
  loosened(one, part * Math.max(...[one.low, one.high].filter(Number.isFinite).map(Math.abs), 0))

/** A figure's value where it is one number. */
export const numberOf = (figure: Figure): number | undefined => (typeof figure.value === 'number' ? figure.value : undefined)

/** Of a value that the interval does not hold, the end that is nearer. */
export const nearestTo = ({low, high}: Interval, value: number): number => (value < low ? low : high)

export const sumOf = (intervals: readonly Interval[]): Interval => intervals.reduce(plus, exactly(0))

/** How far the middle of one lies from another's, as a ratio of at least 1; undefined for nought. */
export function ratioBetween(one: number, other: number): number | undefined {
  if (one === 0 || other === 0) return undefined
  const ratio = Math.abs(one / other)
  return ratio < 1 ? 1 / ratio : ratio
}

/** Ten, a hundred or a thousand times: a nought too many or one too few. */
function isPowerOfTen(ratio: number): boolean {
  const power = Math.log10(ratio)
  return Math.round(power) !== 0 && Math.abs(power - Math.round(power)) < 0.02
}

/** Whether one value is more than so many times another, by more than a nought: a slip leaves it nearer. */
export function isFarOff(told: number, implied: number, furthest: number): boolean {
  const ratio = ratioBetween(told, implied)
  return ratio !== undefined && Number.isFinite(ratio) && ratio > furthest && !isPowerOfTen(ratio)
}

/** Writers cut decimals as often as they round them: a share without any may stand for the next half as well. */
export const cutOrRounded = (figure: Figure): Interval =>
  typeof figure.value === 'number' ? loosened(figure.interval, Number.isInteger(figure.value) ? 0.5 : 0.05) : figure.interval
