/** Lengths of time that words of their own tie to two dates, read one by one in the files beside this: what the rules compare. Judges none. */

import type {Span} from '../../../finding.js'
import {lowerAt, type Story} from '../../../story/story.js'
import type {Interval} from '../../figures/figure.js'
import {type CalendarDay, dayNumber} from '../calendar.js'
import type {DateMention} from '../date.js'
import {daysInYear, extentOf} from '../extent.js'
import {pointsWithin} from '../near.js'
import type {Lapse} from './lapses.js'

type End = Span & {readonly text: string}

export interface TiedLength {
  readonly lapse: Lapse
  readonly from: End
  readonly until: End
  /** In days, with the room that the words leave. */
  readonly days: Interval
  /** What lies between, as it is printed: `22 years`. */
  readonly shown: string
}

export const isTold = ({lapse, days}: TiedLength): boolean => lapse.days.high >= days.low && lapse.days.low <= days.high

/** The dates of a sentence, or of what stands in it before and behind a token. */
export const datesIn = (story: Story, sentence: number): readonly DateMention[] => {
  const place = story.sentences[sentence]
  return place ? pointsWithin(story, place.firstToken, place.lastToken) : []
}

/** The dates of the sentence before, where it is one of the same paragraph. */
export const datesAbove = (story: Story, sentence: number): readonly DateMention[] =>
  story.sentences[sentence - 1]?.block === story.sentences[sentence]?.block ? datesIn(story, sentence - 1) : []

/** Whether any of the last words before a token, in its sentence, is one of these. */
export const isLedBy = (story: Story, at: number, reach: number, words: RegExp): boolean => {
  const first = story.sentences[story.tokens[at]?.sentence ?? 0]?.firstToken ?? at
  return story.tokens.slice(Math.max(first, at - reach), at).some(({lower}) => words.test(lower))
}

const isRound = ({value}: Lapse): boolean => value >= 20 && value % 10 === 0

/** From January 2004 to December 2014 are ten years that are full, and eleven years nearly; from December to January, ten by the calendar. */
const withRoom = ({low, high}: Interval, room: number): Interval => ({
  low: Math.min(low - room, Math.floor(low / daysInYear) * daysInYear),
  high: Math.max(high + room, Math.ceil(high / daysInYear) * daysInYear)
})

/** Years between two dates that tell them, a year more or less, and two where the number is a round one. */
export function yearsBetween(lapse: Lapse, from: DateMention, until: DateMention): TiedLength | undefined {
  const [first, last] = [extentOf(from), extentOf(until)]
  if (!first || !last || from.yearInferred || until.yearInferred || last.low <= first.high || lapse.unit !== 'year') return undefined
  const room = (isRound(lapse) ? 2 : 1) * daysInYear
  const years = (until.year ?? 0) - (from.year ?? 0)
  return {
    lapse,
    from,
    until,
    days: withRoom({low: last.low - first.high, high: last.high - first.low}, room / 2),
    shown: `${years} year${years === 1 ? '' : 's'}`
  }
}

/** A day of the calendar; of any year where none is told. */
const dayOf = ({year, month, day}: DateMention): CalendarDay | undefined =>
  month === null || day === null ? undefined : {year: year ?? 2001, month, day}

/** How many days one date lies before another, both told by day and month, and over no end of a February whose year is open. */
export function daysTo(from: DateMention, until: DateMention): number | undefined {
  const [one, other] = [dayOf(from), dayOf(until)]
  if (!one || !other) return undefined
  const isOpen = from.year === null || until.year === null
  if (isOpen && one.month <= 2 && other.month >= 3) return undefined
  if (from.year !== null && until.year !== null) return dayNumber(other) - dayNumber(one)
  const days = dayNumber({...other, year: 2001}) - dayNumber({...one, year: 2001})
  return days < 0 ? days + 365 : days
}

export const isDay = ({kind, month, day}: DateMention): boolean => kind === 'day' && month !== null && day !== null

/** Behind a mark that may stand there. */
export const pastMark = (story: Story, at: number): number => (lowerAt(story, at) === ',' ? at + 1 : at)

/** A length of days between two days, with room on either side. */
export function daysBetween(lapse: Lapse, from: DateMention, until: DateMention, room: Interval): TiedLength | undefined {
  const days = daysTo(from, until)
  if (days === undefined || days <= 0 || days > 200) return undefined
  return {lapse, from, until, days: {low: days - room.low, high: days + room.high}, shown: `${days} day${days === 1 ? '' : 's'}`}
}
