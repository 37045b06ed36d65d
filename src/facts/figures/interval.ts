/** Interval arithmetic: what may be true of a result when each part is only known to lie between two ends. */

import type {Interval} from './figure.js'

export const overlaps = (one: Interval, other: Interval): boolean => one.low <= other.high && other.low <= one.high

export const plus = (one: Interval, other: Interval): Interval => ({low: one.low + other.low, high: one.high + other.high})

export const minus = (one: Interval, other: Interval): Interval => ({low: one.low - other.high, high: one.high - other.low})

const extremes = (values: readonly number[]): Interval => ({low: Math.min(...values), high: Math.max(...values)})

const product = (one: number, other: number): number => (one === 0 || other === 0 ? 0 : one * other)

export const times = (one: Interval, other: Interval): Interval =>
  extremes([product(one.low, other.low), product(one.low, other.high), product(one.high, other.low), product(one.high, other.high)])

/** Undefined where the divisor may be nothing. */
export function over(one: Interval, other: Interval): Interval | undefined {
  if (other.low <= 0 && other.high >= 0) return undefined
  return times(one, {low: 1 / other.high, high: 1 / other.low})
}

export const sumOf = (intervals: readonly Interval[]): Interval => intervals.reduce(plus, {low: 0, high: 0})

export const exactly = (value: number): Interval => ({low: value, high: value})

/** The interval widened on both sides by a part of its larger end, for words that hide more rounding than their digits show. */
export function widened(interval: Interval, part: number): Interval {
  const slack = part * Math.max(Math.abs(interval.low), Math.abs(interval.high))
  return Number.isFinite(slack) ? {low: interval.low - slack, high: interval.high + slack} : interval
}
