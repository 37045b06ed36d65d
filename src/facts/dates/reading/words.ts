/** Which tokens are words of the calendar. Knows single tokens only. */

import {
  afterCount,
  ambiguousMonths,
  beforeMonth,
  beforeTakenTime,
  beforeTime,
  beforeYear,
  monthNames,
  relativePeriods,
  seasonNames,
  shortMonths,
  shortWeekdays,
  spelledDecades,
  timeZones,
  weekdayNames
} from '../../../lexicon/calendar.js'
import {lazily, numbersOf, wordsOf} from '../../../lexicon/list.js'
import {bySpelling} from '../../../story/spelling.js'
import type {Token} from '../../../story/story.js'

interface Words {
  months: Map<string, number>
  shortMonths: Map<string, number>
  ambiguous: Set<string>
  weekdays: Map<string, number>
  shortWeekdays: Map<string, number>
  seasons: Map<string, number>
  beforeMonth: Set<string>
  beforeYear: Set<string>
  afterCount: Set<string>
  decades: Map<string, number>
  zones: Set<string>
  beforeTime: Set<string>
  beforeTaken: Set<string>
  periods: Set<string>
}

export const calendarWords = lazily(
  (): Words => ({
    months: numbersOf(monthNames),
    shortMonths: numbersOf(shortMonths),
    ambiguous: wordsOf(ambiguousMonths),
    weekdays: numbersOf(weekdayNames),
    shortWeekdays: numbersOf(shortWeekdays),
    seasons: numbersOf(seasonNames),
    beforeMonth: wordsOf(beforeMonth),
    beforeYear: wordsOf(beforeYear),
    afterCount: wordsOf(afterCount),
    decades: numbersOf(spelledDecades),
    zones: wordsOf(timeZones),
    beforeTime: wordsOf(beforeTime),
    beforeTaken: wordsOf(beforeTakenTime),
    periods: wordsOf(relativePeriods)
  })
)

export const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '')

/** `mid-June`, `late-1990s` without what stands before the hyphen; the possessive `’s` goes too. */
export const coreOf = bySpelling(({lower}) => lower.replace(/^(?:mid|early|late|pre|post)-/, '').replace(/'s$/, ''))

/** A full month name, with a capital where the text uses capitals. */
export function monthOf(token: Token | undefined): number | undefined {
  if (token?.kind !== 'word') return undefined
  const month = calendarWords().months.get(coreOf(token))
  return month !== undefined && /\p{Lu}/u.test(token.text) ? month : undefined
}

/** `Oct` or `Oct.`: the month and how many tokens it takes. */
export function monthAt(tokens: readonly Token[], at: number): {month: number; next: number; short: boolean} | undefined {
  const token = tokens[at]
  const full = monthOf(token)
  if (full !== undefined) return {month: full, next: at + 1, short: false}
  if (token?.kind !== 'word' || !isCapital(token)) return undefined
  const short = calendarWords().shortMonths.get(coreOf(token))
  if (short === undefined) return undefined
  return {month: short, next: tokens[at + 1]?.text === '.' && !tokens[at + 1]?.spaced ? at + 2 : at + 1, short: true}
}

/** A weekday in the singular: `Mondays` is no day. */
export function weekdayAt(tokens: readonly Token[], at: number): {weekday: number; next: number; short: boolean} | undefined {
  const token = tokens[at]
  if (token?.kind !== 'word' || !isCapital(token)) return undefined
  const full = calendarWords().weekdays.get(coreOf(token))
  if (full !== undefined) return {weekday: full, next: at + 1, short: false}
  const short = calendarWords().shortWeekdays.get(token.lower)
  if (short === undefined) return undefined
  return {weekday: short, next: tokens[at + 1]?.text === '.' && !tokens[at + 1]?.spaced ? at + 2 : at + 1, short: true}
}

/** `12`, `12th`, `1st`; 0 to 39, so that days that do not exist are read too, or up to `most` where nothing but a day can stand. */
export function dayAt(token: Token | undefined, most = 39): number | undefined {
  if (token?.kind !== 'number') return undefined
  const parts = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token.lower)
  const day = parts ? Number(parts[1]) : Number.NaN
  return day > 0 && day <= most ? day : undefined
}

/** Four digits from 1000 to 2199. */
export function yearIn(token: Token | undefined): number | undefined {
  return token?.kind === 'number' && /^(?:1\d{3}|2[01]\d\d)$/.test(token.text) ? Number(token.text) : undefined
}
