/**
 * Points of time that lengths can be counted between: a date, a weekday or a clock time, with the clock joined to its day: `9am on Sunday`,
 * `midnight on May 28`. Says how far two of them lie apart; knows no lengths.
 */

import type {Span} from '../../../finding.js'
import type {Story} from '../../../story/story.js'
import type {Interval} from '../../figures/figure.js'
import {once} from '../../once.js'
import {type CalendarDay, dayNumber, existsIn} from '../calendar.js'
import type {DateMention} from '../date.js'
import {extentOf} from '../extent.js'
import {datePointsOf} from '../find.js'

/** What a moment is counted on: days of the calendar, days of a year that is not told, days of some week, hours of some day. */
export type Scale = 'calendar' | 'year' | 'week' | 'clock'

export interface Moment extends Span {
  readonly text: string
  readonly scale: Scale
  /** In days: a day lasts from its number to the next one; a clock time is exact. */
  readonly extent: Interval
  /** A clock time that may be twelve hours later: `at half past five`. */
  readonly eitherHalf: boolean
  /** The year is another date's. */
  readonly yearInferred: boolean
  readonly inferredOver: number
  readonly sentence: number
  readonly firstToken: number
  readonly lastToken: number
}

const widened = ({low, high}: Interval): Interval => ({low, high: high + 1})

/** A year that comes from further off may be another one: the days of such a date are those of any year. */
const sure = 300

/** The days a mention covers and what they are counted on; undefined for a clock time, a decade or `last year`. */
function daysOf(date: DateMention): {readonly scale: Scale; readonly extent: Interval} | undefined {
  const open = date.year === null || (date.yearInferred && date.inferredOver > sure)
  const extent = open ? undefined : extentOf(date)
  if (extent) return {scale: 'calendar', extent: widened(extent)}
  const {month, day, weekday, relative} = date
  if (month !== null && day !== null && open && !relative && existsIn({year: 2004, month, day})) {
    const number = dayNumber({year: 2001, month, day})
    return {scale: 'year', extent: {low: number, high: number + 1}}
  }
  if (date.kind === 'weekday' && weekday !== null && !relative) return {scale: 'week', extent: {low: weekday, high: weekday + 1}}
  return undefined
}

const hoursOf = ({hour, minute}: DateMention): number => ((hour ?? 0) * 60 + (minute ?? 0)) / 1440

const isEitherHalf = ({hour, text}: DateMention): boolean =>
  hour !== null &&
  hour > 0 &&
  hour < 13 &&
  !/(?:ing|noon|night)$/i.test(text) &&
  (/past|quarter|o.clock/i.test(text) || !/[ap]\.?\s?m|noon|mid|^0|[a-z]{3}$/i.test(text))

/** `9am |on| Sunday`, `Friday |at| 6pm`. */
const joint = /^(?:,|on|at|the|about|around|just|before|after|from)$/

function standTogether(story: Story, one: DateMention, other: DateMention): boolean {
  if (one.sentence !== other.sentence || other.firstToken - one.lastToken > 2) return false
  for (let at = one.lastToken; at < other.firstToken; at++) if (!joint.test(story.tokens[at]?.lower ?? '')) return false
  return true
}

function momentOf(date: DateMention, time: DateMention | null): Moment | undefined {
  const days = date.kind === 'time' ? undefined : daysOf(date)
  const clock = date.kind === 'time' ? date : time
  if ((!days && !clock) || (clock && clock.hour === null)) return undefined
  const first = time && time.start < date.start ? time : date
  const last = time && time.start > date.start ? time : date
  const hours = clock ? hoursOf(clock) : 0
  const day = days?.extent.low ?? 0
  // Midnight of a day is at either end of it.
  const exact = /^midnight$/i.test(clock?.text ?? '') && days ? {low: day, high: day + 1} : {low: day + hours, high: day + hours}
  return {
    start: first.start,
    end: last.end,
    text: first === last ? date.text : '',
    scale: days?.scale ?? 'clock',
    extent: clock ? exact : (days?.extent ?? exact),
    eitherHalf: clock !== null && isEitherHalf(clock),
    yearInferred: date.yearInferred,
    inferredOver: date.inferredOver,
    sentence: date.sentence,
    firstToken: first.firstToken,
    lastToken: last.lastToken
  }
}

const isDayAfter = ({text}: DateMention): boolean => /^(?:next|following) (?:day|morning|evening|night)$/i.test(text)

/** Every moment of the story, in order. */
export const momentsOf = once((story: Story): readonly Moment[] => {
  const points = datePointsOf(story)
  const moments: Moment[] = []
  for (let at = 0; at < points.length; at++) {
    const [one, other] = [points[at], points[at + 1]]
    if (!one) continue
    const joined = other && (one.kind === 'time') !== (other.kind === 'time') && standTogether(story, one, other)
    const [day, time] = joined ? (one.kind === 'time' ? [other, one] : [one, other]) : [one, null]
    const whole = daysOf(day)
    // `pulls in at 07:25 |next day|`: the clock alone, which comes round by then.
    const moment = !whole && time && isDayAfter(day) ? momentOf(time, null) : momentOf(day, whole ? time : null)
    if (moment) moments.push(moment.text ? moment : {...moment, text: story.text.slice(moment.start, moment.end)})
    if (whole && joined) at++
  }
  return moments
})

const possessive = /^(?:the|an?|its|his|her|their|this|that)$|['’]s?$/
const noNoun =
  /^(?:in|on|at|by|of|for|from|to|and|or|but|when|after|before|since|until|as|that|which|who|with|was|were|is|had|has|it|he|she|they|the|an?)$/

/** `rejection of Orme's |12 May offer|`: a day that names a thing is no time of the clause, unless the lapse leads to it: `a week after |the 12 May offer|`. */
export function isOfNoun({tokens}: Story, {firstToken, lastToken, extent}: Moment, lapse: {readonly lastToken: number}): boolean {
  if (extent.high - extent.low > 1 || !possessive.test(tokens[firstToken - 1]?.lower ?? '')) return false
  const noun = tokens[lastToken]
  if (noun?.kind !== 'word' || noun.text !== noun.lower || noNoun.test(noun.lower)) return false
  return firstToken < lapse.lastToken || firstToken - lapse.lastToken > 4
}

/** The day of the story as a moment. */
export const momentOfDay = (day: CalendarDay): Interval => ({low: dayNumber(day), high: dayNumber(day) + 1})

const shifted = ({low, high}: Interval, by: number): Interval => ({low: low + by, high: high + by})

/** `11.15pm on Friday … at 3.15am`: beside a bare clock time, what a clock shows on its day. */
const onClock = (moment: Moment): Moment =>
  moment.extent.low === moment.extent.high
    ? {...moment, scale: 'clock', extent: shifted(moment.extent, -Math.floor(moment.extent.low))}
    : moment

/**
 * The days that can lie from one moment to another, each way it can be meant; none where they are counted on different things. Weekdays and clock
 * times come round again, so the later one is always the next.
 */
export function daysApart(one: Moment, other: Moment): readonly Interval[] {
  const [from, until] = one.scale === other.scale ? [one, other] : [onClock(one), onClock(other)]
  if (from.scale !== until.scale) return []
  const days = {low: until.extent.low - from.extent.high, high: until.extent.high - from.extent.low}
  if (from.scale === 'calendar') return [days]
  if (from.scale === 'year') return days.high > 0 ? [days] : [days, shifted(days, 365)]
  const round = from.scale === 'week' ? 7 : 1
  const next = days.high > 0 ? days : shifted(days, round)
  if (!from.eitherHalf && !until.eitherHalf) return [next]
  return [next, shifted(next, next.low < 0.5 ? 0.5 : -0.5)]
}
