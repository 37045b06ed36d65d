/** Stretches of time whose ends a story gives: `from 1998 to 2011`, `began on 3 March and ended on 13 March`, `9am to 5pm`. */

import type {Story} from '../../story/story.js'
import type {Interval} from '../figures/figure.js'
import {once} from '../once.js'
import type {DateMention} from './date.js'
import {type DatedEvent, eventsOf, eventWords} from './events.js'
import {daysBetween, extentOf} from './extent.js'
import {datesOf} from './find.js'

export interface Stretch {
  readonly from: DateMention
  readonly until: DateMention
  /** With both ends counted, and without. */
  readonly days: Interval
  readonly told: Interval
  readonly sentence: number
  /** Clock times, whose lapse is in hours. */
  readonly clock: boolean
}

const isUndated = ({year, month, day}: DateMention): boolean => year === null && month !== null && day !== null

/** Where neither end has a year, any common year will do. */
const inOneYear = (date: DateMention): Interval | undefined => extentOf({...date, year: 2001})

/** Counting both ends adds one to days and years. */
function stretchOf(from: DateMention, until: DateMention): Stretch | undefined {
  const {sentence} = until
  if (from.kind === 'time' && until.kind === 'time') {
    if (from.hour === null || until.hour === null) return undefined
    const minutes = until.hour * 60 + (until.minute ?? 0) - from.hour * 60 - (from.minute ?? 0)
    const days = (minutes > 0 ? minutes : minutes + 1440) / 1440
    return {from, until, sentence, clock: true, days: {low: days, high: days}, told: {low: days, high: days}}
  }
  if (from.kind === 'weekday' && until.kind === 'weekday') {
    if (from.weekday === null || until.weekday === null || from.relative || until.relative) return undefined
    const nights = ((until.weekday - from.weekday + 6) % 7) + 1
    // Between the two ways of counting: the day that a writer may be out by reaches both, and no further.
    const days = nights + 0.5
    return {from, until, sentence, clock: false, told: {low: nights + 1, high: nights + 1}, days: {low: days, high: days}}
  }
  const [start, end] = isUndated(from) && isUndated(until) ? [inOneYear(from), inOneYear(until)] : [extentOf(from), extentOf(until)]
  if (!start || !end || end.high < start.low) return undefined
  const days = daysBetween(start, end)
  const counted = {low: Math.max(0, days.low), high: days.high + (from.kind === 'day' ? 1 : 0)}
  return {from, until, sentence, clock: false, told: days, days: counted}
}

/** `began on 3 March and ended on 13 March`: the first begins, the next in its sentence ends. */
function startedAndEnded(one: DatedEvent, other: DatedEvent | undefined): other is DatedEvent {
  const {beginnings, endings} = eventWords()
  return (
    other !== undefined &&
    one.date.sentence === other.date.sentence &&
    one.verb.index < other.verb.index &&
    beginnings.has(one.verb.lower) &&
    endings.has(other.verb.lower)
  )
}

function timesStartedAndEnded(story: Story): Stretch[] {
  const {beginnings, endings} = eventWords()
  const times = datesOf(story).filter(({kind}) => kind === 'time')
  return times.flatMap((from, at) => {
    const until = times[at + 1]
    if (!until || until.sentence !== from.sentence) return []
    const before = story.tokens.slice(Math.max(0, from.firstToken - 4), from.firstToken)
    const gap = story.tokens.slice(from.lastToken, until.firstToken)
    const opens = before.some((token) => beginnings.has(token.lower)) && gap.some((token) => endings.has(token.lower))
    return opens && gap.length <= 6 ? (stretchOf(from, until) ?? []) : []
  })
}

export const stretchesOf = once((story: Story): readonly Stretch[] => {
  const spans = datesOf(story).flatMap(({ends}) => (ends ? (stretchOf(ends[0], ends[1]) ?? []) : []))
  const events = eventsOf(story)
  const told = events.flatMap((one, at) => {
    const other = events[at + 1]
    return startedAndEnded(one, other) ? (stretchOf(one.date, other.date) ?? []) : []
  })
  return [...spans, ...told, ...timesStartedAndEnded(story)]
})
