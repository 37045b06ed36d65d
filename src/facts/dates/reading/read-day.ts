/** Reads days and months: `Tuesday, March 14, 2024`, `the 12th of May`, `June 2024`, `2024-06-18`. */

import {spelledDays} from '../../../lexicon/calendar.js'
import {lazily, numbersOf} from '../../../lexicon/list.js'
import type {Token} from '../../../story/story.js'
import type {Found} from './found.js'
import {readFeast} from './read-feast.js'
import {calendarWords, dayAt, isCapital, monthAt, monthOf, weekdayAt, yearIn} from './words.js'

interface DayParts {
  readonly day: number | undefined
  readonly month: number
  readonly year: number | undefined
  readonly next: number
}

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''
const isText = (tokens: readonly Token[], at: number, text: string): boolean => tokens[at]?.text === text

/** `, 2024`, ` 2024`, ` of 2024`: the year behind a day or a month, unless it counts something. */
function yearBehind(tokens: readonly Token[], at: number): {year: number; next: number} | undefined {
  const joined = isText(tokens, at, ',') || lowerAt(tokens, at) === 'of' || lowerAt(tokens, at) === 'in' ? at + 1 : at
  const year = yearIn(tokens[joined])
  const following = lowerAt(tokens, joined + 1)
  const {afterCount, zones} = calendarWords()
  if (year === undefined || afterCount.has(following) || zones.has(following) || following === '%') return undefined
  return {year, next: joined + 1}
}

function withYear(tokens: readonly Token[], day: number | undefined, month: number, next: number): DayParts {
  const found = yearBehind(tokens, next)
  return {day, month, year: found?.year, next: found?.next ?? next}
}

const foundOf = (kind: 'day' | 'month', first: number, {day, month, year, next}: DayParts): Found => ({kind, first, next, year, month, day})

/** A day past the 31st is a day only where the words around leave no other reading. */
const isPlainDay = (day: number, parts: DayParts, before: string): boolean =>
  day <= 31 || parts.year !== undefined || /^(?:on|until|till|by|from|before|since|to|through|dated|is|was)$/.test(before)

/** `on |Tuesday,| 41 October`: a weekday right before a day. */
const isBehindWeekday = (tokens: readonly Token[], at: number): boolean =>
  weekdayAt(tokens, lowerAt(tokens, at - 1) === ',' ? at - 2 : at - 1)?.short === false

/** `12 March 2024`, `12th of March`. */
function dayFirst(tokens: readonly Token[], at: number): DayParts | undefined {
  // `Tuesday, 41 October`, and no `On Tuesday 60 may come`.
  const isSure = isBehindWeekday(tokens, at) && !calendarWords().ambiguous.has(lowerAt(tokens, at + 1))
  const day = dayAt(tokens[at], isSure ? 99 : undefined)
  if (day === undefined) return undefined
  const named = lowerAt(tokens, at + 1) === 'day' && lowerAt(tokens, at + 2) === 'of' ? at + 1 : at
  const of = lowerAt(tokens, named + 1) === 'of' ? named + 2 : at + 1
  const month = monthAt(tokens, of)
  if (!month || (tokens[of]?.spaced === false && !isText(tokens, of, '-'))) return undefined
  const parts = withYear(tokens, day, month.month, month.next)
  return isPlainDay(day, parts, lowerAt(tokens, at - 1)) || isSure ? parts : undefined
}

const closesDate =
  /^(?:at|in|on|and|or|to|for|from|until|till|after|before|when|as|with|by|the|a|he|she|it|they|we|i|but|that|which|who|where|while|is|was|are|were|had|has|will|of|last|this|next|then|through|against|there)$/

/** `In June 12 people died`, `by April |14 of them| had gone`: the number counts what follows. */
function countsNoun(tokens: readonly Token[], at: number, before: string): boolean {
  const following = tokens[at]
  if (following?.lower === 'of' && /^(?:them|these|those|whom|which|us)$/.test(lowerAt(tokens, at + 1))) return true
  return (before === 'in' || before === 'of') && following?.kind === 'word' && !isCapital(following) && !closesDate.test(following.lower)
}

/** `March 14, 2024`, `Oct. 9`, `May 5th`. */
function monthFirst(tokens: readonly Token[], at: number): DayParts | undefined {
  const month = monthAt(tokens, at)
  if (!month) return undefined
  const day = dayAt(tokens[month.next])
  if (day === undefined || !tokens[month.next]?.spaced) return undefined
  const parts = withYear(tokens, day, month.month, month.next + 1)
  const before = lowerAt(tokens, at - 1)
  if (parts.year === undefined && countsNoun(tokens, month.next + 1, before)) return undefined
  return isPlainDay(day, parts, before) ? parts : undefined
}

/** `June 2024`, `in May`, `July`. */
function monthOnly(tokens: readonly Token[], at: number): DayParts | undefined {
  const month = monthAt(tokens, at)
  const token = tokens[at]
  if (!month || !token) return undefined
  const parts = withYear(tokens, undefined, month.month, month.next)
  if (parts.year !== undefined) return parts
  if (month.short) return undefined
  const before = tokens[at - 1]
  const joined = /^(?:mid|early|late)-/.test(token.lower)
  if (!joined && calendarWords().ambiguous.has(token.lower) && !(before && followsCue(before, token, tokens[at + 1]))) return undefined
  return parts
}

const followsCue = (before: Token, token: Token, after: Token | undefined): boolean =>
  before.sentence === token.sentence &&
  calendarWords().beforeMonth.has(before.lower) &&
  !(after && after.kind === 'word' && isCapital(after))

const days = lazily(() => numbersOf(spelledDays))

/** `on the |first| of`: a word at which a day may begin. */
export const isSpelledDay = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at + 1) === 'of' && lowerAt(tokens, at - 1) === 'the' && days().has(lowerAt(tokens, at))

/** `from |the first of September 2021|`; no `to the |first of May’s| sales`, nor the first of March winds. */
function spelledDay(tokens: readonly Token[], at: number): DayParts | undefined {
  const day = days().get(lowerAt(tokens, at))
  if (day === undefined || !isSpelledDay(tokens, at)) return undefined
  if (!/^(?:from|to|on|until|till|by|since|before|after)$/.test(lowerAt(tokens, at - 2))) return undefined
  const month = monthAt(tokens, at + 2)
  if (!month || month.short || /['’]/.test(tokens[at + 2]?.text ?? '')) return undefined
  const parts = withYear(tokens, day, month.month, month.next)
  const behind = tokens[parts.next]
  return parts.year !== undefined || behind === undefined || behind.kind === 'mark' || /^(?:to|until|till)$/.test(behind.lower)
    ? parts
    : undefined
}

const readDate = (tokens: readonly Token[], at: number): DayParts | undefined => dayFirst(tokens, at) ?? monthFirst(tokens, at)

/** Where the date begins behind a weekday: past a comma, a bracket, `the`, `of the following week`. */
function behindWeekday(tokens: readonly Token[], at: number): number {
  let next = at
  if (lowerAt(tokens, next) === 'of' && lowerAt(tokens, next + 1) === 'the' && lowerAt(tokens, next + 3) === 'week') next += 4
  if (/^(?:morning|afternoon|evening|night)$/.test(lowerAt(tokens, next))) next++
  if (isText(tokens, next, ',') || isText(tokens, next, '(')) next++
  if (lowerAt(tokens, next) === 'the') next++
  return next
}

/** A weekday, with its date where one goes with it. */
function readWeekday(tokens: readonly Token[], at: number): Found | undefined {
  const weekday = weekdayAt(tokens, at)
  if (!weekday) return undefined
  const date = readDate(tokens, behindWeekday(tokens, weekday.next))
  if (date) return {kind: 'day', first: at, weekday: weekday.weekday, day: date.day, month: date.month, year: date.year, next: date.next}
  return weekday.short ? undefined : {kind: 'weekday', first: at, next: weekday.next, weekday: weekday.weekday}
}

/** `2024-06-18`, `18/06/2024`; where day and month could change places, only the year is told. */
function readNumeric(tokens: readonly Token[], at: number): Found | undefined {
  const sign = tokens[at + 1]
  const parts = [tokens[at], tokens[at + 2], tokens[at + 4]]
  if (!sign || !/^[-/]$/.test(sign.text) || sign.spaced || !isText(tokens, at + 3, sign.text)) return undefined
  if (parts.some((part) => part?.kind !== 'number') || parts[1]?.spaced || parts[2]?.spaced) return undefined
  const [one = '', two = '', three = ''] = parts.map((part) => part?.text ?? '')
  const whole = {kind: 'day', first: at, next: at + 5} as const
  const year = yearIn(parts[0])
  if (year !== undefined && /^\d\d$/.test(two) && /^\d\d(?:T[\d:]*Z?)?$/i.test(three))
    return {...whole, year, month: Number(two), day: Number(three.slice(0, 2))}
  const last = yearIn(parts[2])
  if (last === undefined || !/^\d{1,2}$/.test(one) || !/^\d{1,2}$/.test(two)) return undefined
  if (Number(one) > 12 && Number(two) <= 12) return {...whole, year: last, month: Number(two), day: Number(one)}
  if (Number(two) > 12 && Number(one) <= 12) return {...whole, year: last, month: Number(one), day: Number(two)}
  return {...whole, kind: 'year', year: last}
}

/** `19 May 2023, a Friday,`; `6 June (a Thursday)`. */
function withWeekdayBehind(tokens: readonly Token[], found: Found): Found {
  const {next} = found
  if (!/^[,(]$/.test(tokens[next]?.text ?? '') || lowerAt(tokens, next + 1) !== 'a') return found
  const weekday = weekdayAt(tokens, next + 2)
  return weekday && !weekday.short ? {...found, weekday: weekday.weekday, next: weekday.next} : found
}

/** The day or month that begins at token `at`. */
export function readDayOrMonth(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at]
  if (token?.kind === 'number') {
    const numeric = readNumeric(tokens, at)
    if (numeric) return numeric
    const date = dayFirst(tokens, at)
    return date && withWeekdayBehind(tokens, foundOf('day', at, date))
  }
  const spelled = spelledDay(tokens, at)
  if (spelled) return foundOf('day', at, spelled)
  if (!isCapital(token) && !monthOf(token)) return undefined
  const feast = readFeast(tokens, at)
  if (feast) return withWeekdayBehind(tokens, feast)
  const weekday = readWeekday(tokens, at)
  if (weekday) return weekday
  const date = monthFirst(tokens, at)
  if (date) return withWeekdayBehind(tokens, foundOf('day', at, date))
  const month = monthOnly(tokens, at)
  return month && foundOf('month', at, month)
}
