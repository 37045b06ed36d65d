/** How much of the calendar a date covers, and what lies between two of them. */

import type {Interval} from '../figures/figure.js'
import {type CalendarDay, dayNumber, daysIn, existsIn} from './calendar.js'
import type {DateMention} from './date.js'

export const daysInYear = 365.2425
export const daysInMonth = daysInYear / 12

/** First and last day number of a season, counted widely: those who write `autumn` may mean any of its months. */
function seasonOf(value: string): Interval | undefined {
  const parts = /^(\d{4})-(2[1-4])$/.exec(value)
  if (!parts) return undefined
  const year = Number(parts[1])
  const month = (Number(parts[2]) - 21) * 3 + 2
  return {low: dayNumber({year, month, day: 1}), high: dayNumber({year, month: 1, day: 1}) + (month + 4) * 31}
}

/** The day numbers a date covers; undefined where its year is open. A relative date counts where the story's day is known. */
export function extentOf(date: DateMention): Interval | undefined {
  const {year, month, day} = date
  if (date.kind === 'season' && typeof date.value === 'string') return seasonOf(date.value)
  if (date.kind === 'decade' || date.kind === 'century' || date.kind === 'time' || date.relative || year === null) return undefined
  if (month === null) return {low: dayNumber({year, month: 1, day: 1}), high: dayNumber({year, month: 12, day: 31})}
  if (day === null) return {low: dayNumber({year, month, day: 1}), high: dayNumber({year, month, day: daysIn(month, year)})}
  if (!existsIn({year, month, day})) return undefined
  const number = dayNumber({year, month, day})
  return {low: number, high: number}
}

export const extentOfDay = (day: CalendarDay): Interval => ({low: dayNumber(day), high: dayNumber(day)})

/** Days as they are told: `13 years`, `10 days`, `12 to 14 years`. */
export function printedDays(days: Interval, unit: string): string {
  const size = unitDays(unit)
  const [low, high] = [days.low / size, days.high / size].map((value) => Math.max(0, Math.round(value * 2) / 2)) as [number, number]
  const mean = (days.low + days.high) / 2 / size
  // `June 2004 to December 2006 is 2.5 years`
  const middle = size > 300 && high - low <= 0.5 ? Math.round(mean * 2) / 2 : Math.round(mean)
  const shown = high - low <= 2 ? middle : Math.round(low)
  const rough = size > 1 && high - low > 2 ? `${shown} to ${Math.round(high)}` : String(shown)
  return `${rough} ${unit}${rough === '1' ? '' : 's'}`
}

const lengths = new Map([
  ['second', 1 / 86_400],
  ['minute', 1 / 1440],
  ['hour', 1 / 24],
  ['day', 1],
  ['night', 1],
  ['week', 7],
  ['fortnight', 14],
  ['month', daysInMonth],
  ['year', daysInYear],
  ['decade', 10 * daysInYear],
  ['century', 100 * daysInYear]
])

/** How many days a unit of time lasts; 0 for what is no unit of time. */
export const unitDays = (unit: string): number => lengths.get(unit) ?? 0
