/** Whether one date is later than another whatever is left open of both. */

import {dayNumber} from '../../facts/dates/calendar.js'
import type {DateMention} from '../../facts/dates/date.js'
import {extentOf} from '../../facts/dates/extent.js'

/** A year carried over any further may be another one. */
export const near = 60
const isSure = (date: DateMention): boolean => !date.yearInferred || date.inferredOver <= near

/** `arrested on 9 May … charged on 6 May`: days of a year that is not told are of one year where they are near each other. */
const sameYear = 60

function daysApart(one: DateMention, other: DateMention): number | undefined {
  if (one.month === null || other.month === null || (one.day === null) !== (other.day === null)) return undefined
  const isOpen = (date: DateMention): boolean => date.year === null || date.yearInferred
  if (!isOpen(one) || !isOpen(other)) return undefined
  const [first, second] = [one, other].map(({month, day}) => dayNumber({year: 2001, month: month ?? 1, day: day ?? 15}))
  return (first ?? 0) - (second ?? 0)
}

/** A journey that ends this much earlier on the clock has gone on into the night. */
const sameDay = 5 * 60

export const isLater = (one: DateMention, other: DateMention): boolean => {
  if (one.kind === 'time' && other.kind === 'time') {
    const minutes = ((one.hour ?? 0) - (other.hour ?? 0)) * 60 + (one.minute ?? 0) - (other.minute ?? 0)
    return minutes > 0 && minutes < sameDay
  }
  const days = daysApart(one, other)
  if (days !== undefined && (one.year === null || other.year === null || one.year === other.year)) return days > 0 && days <= sameYear
  const [first, second] = [extentOf(one), extentOf(other)]
  return first !== undefined && second !== undefined && isSure(one) && isSure(other) && first.low > second.high
}
