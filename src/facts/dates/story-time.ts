/**
 * When a story speaks, as far as it tells: on its own date, or no earlier than the last thing that it tells as past and no later than the first that it
 * tells as still to come. Knows dates and words of time, and no ages or lengths.
 */

import {lowerAt, type Story} from '../../story/story.js'
import type {Interval} from '../figures/figure.js'
import {once} from '../once.js'
import {dayNumber, dayOfNumber, existsIn, weekdayOf} from './calendar.js'
import type {DateMention} from './date.js'
import {extentOf, extentOfDay} from './extent.js'
import {datePointsOf} from './find.js'
import {lapsesOf} from './lengths/lapses.js'
import {pointsWithin} from './near.js'
import {storyDateOf} from './story-date.js'

export interface StoryTime {
  /** The days that the story may be of; without an end where nothing tells one. */
  readonly extent: Interval
  /** What tells the one and the other; null for the story's own date. */
  readonly past: DateMention | null
  readonly coming: DateMention | null
}

/** Right before a date that need not be past. */
export const toCome = /^(?:will|would|until|till|due|expected|by|plans|planned|to|from|may|than|through)$/
const future =
  /^(?:will|shall|would|could|may|might|should|due|planned|plans|plan|expected|expects|scheduled|hopes|aims|projected|forecast|if)$/
const promise = /^(?:will|shall)$/
const leads = /^(?:in|on|since|during|of|and|between|around|late|early|mid|[,(–—-])$/
const reach = 14
const yearAhead = 366

/** The words of its sentence before a date, the last of them. */
const wordsBefore = (story: Story, {firstToken, sentence}: DateMention): readonly string[] =>
  story.tokens.slice(Math.max(story.sentences[sentence]?.firstToken ?? 0, firstToken - reach), firstToken).map(({lower}) => lower)

/** `took over in November 2024`, and neither `the 2026 games` nor `will be repeated in 2029`. */
function isPast(story: Story, date: DateMention): boolean {
  const words = wordsBefore(story, date)
  const last = words.at(-1) ?? ''
  return !toCome.test(last) && (date.kind !== 'year' || leads.test(last)) && !words.some((word) => future.test(word))
}

const isComing = (story: Story, date: DateMention): boolean =>
  wordsBefore(story, date).some((word) => promise.test(word)) && !/^(?:since|than|of)$/.test(wordsBefore(story, date).at(-1) ?? '')

/** `on Tuesday 28 January`, with no year, in a story whose last year is 2024: the day that falls so soonest. */
function nextOnWeekday({weekday, month, day}: DateMention, from: number): number | undefined {
  const first = dayOfNumber(from).year
  if (weekday === null || month === null || day === null) return undefined
  for (const year of [first, first + 1]) {
    const at = {year, month, day}
    if (existsIn(at) && weekdayOf(at) === weekday && dayNumber(at) >= from - 31) return dayNumber(at)
  }
  return undefined
}

interface End {
  readonly date: DateMention
  readonly day: number
}

/** So many years before the last one are of its time. */
const recent = 3

/** `2021 … September 2023`: more than one thing is told of the last years, so that a lone `in 1979` at the bar is no time of the story. */
function isRecent(dates: readonly DateMention[], {day}: End): boolean {
  const {year} = dayOfNumber(day)
  const told = new Set<string>()
  for (const date of dates) {
    if (date.year === null || date.yearInferred || date.year > year || date.year < year - recent) continue
    told.add(String(date.value))
    if (told.size > 1) return true
  }
  return false
}

/** The end that days with their weekdays and without a year give: a year past the last of them, if all of them fall in one year. */
function endByWeekdays(dates: readonly DateMention[], past: End): End | undefined {
  if (!isRecent(dates, past)) return undefined
  const from = past.day
  const open = dates.filter(({kind, weekday, year, yearInferred}) => kind === 'day' && weekday !== null && (year === null || yearInferred))
  const [date] = open
  const days = open.map((one) => nextOnWeekday(one, from))
  return date && days.every((day) => day !== undefined && Math.abs(day - (days[0] ?? day)) < yearAhead)
    ? {date, day: days.reduce((latest: number, day) => Math.max(latest, day ?? 0), 0) + yearAhead}
    : undefined
}

/** `the 100th anniversary`, `ten years on,`, and no `jailed for six years on Thursday`: what is told may be of two years, of which one is not named. */
export const looksBack = once((story: Story): boolean =>
  lapsesOf(story).some(({unit, value, anniversary, lastToken}) => {
    if (anniversary || unit !== 'year') return anniversary
    const behind = lowerAt(story, lastToken)
    if (behind === 'on') return /^[,.;]$/.test(lowerAt(story, lastToken + 1))
    return /^(?:ago|later)$/.test(behind) || (value >= longAgo && /^(?:after|since)$/.test(behind))
  })
)
const longAgo = 10

/** Blocks from the headline on in which the news is told. */
export const newsBlocks = 5

/**
 * `was jailed |on Thursday|` at the head, and the last day told as past is `|Thursday 15 May 2025|`; or that day stands at the head with its weekday: it is
 * the day of the news, and the story is no older than a year more.
 */
function endByNews(story: Story, dates: readonly DateMention[], {date, day}: End): End | undefined {
  if (date.kind !== 'day' || looksBack(story)) return undefined
  const weekday = weekdayOf(dayOfNumber(day))
  const isHead = dates.some(
    (one) =>
      one.block < newsBlocks && !one.relative && one.weekday === weekday && (one === date || (one.kind === 'weekday' && one.day === null))
  )
  return isHead ? {date, day: day + yearAhead} : undefined
}

/** `32 years ago |in the great flood of| 1993`: nothing but what has happened parts the year from the lapse; a mark does only where the year follows at once. */
function isOfLapse(story: Story, lastToken: number, {firstToken}: DateMention): boolean {
  if (firstToken - lastToken < 4) return true
  const gap = story.tokens.slice(lastToken + 1, firstToken)
  return (
    gap.every(({kind}) => kind === 'word') && /^(?:in|of)$/.test(gap.at(-1)?.lower ?? '') && /^(?:in|during)$/.test(gap[0]?.lower ?? '')
  )
}

/** `in 2021, |four years ago|`: the year in which the story counts so. */
function yearCounted(story: Story): {date: DateMention; extent: Interval} | undefined {
  for (const {value, unit, days, firstToken, lastToken, sentence} of lapsesOf(story)) {
    if (unit !== 'year' || lowerAt(story, lastToken) !== 'ago' || days.high > days.low || value % 10 === 0) continue
    const date = [...pointsWithin(story, firstToken - 3, firstToken), ...pointsWithin(story, lastToken, lastToken + 8)].find(
      (one) => one.sentence === sentence && one.year !== null && !one.yearInferred && isOfLapse(story, lastToken, one)
    )
    const of = Math.round(value) + (date?.year ?? 0)
    if (date) return {date, extent: {low: dayNumber({year: of, month: 1, day: 1}), high: dayNumber({year: of, month: 12, day: 31})}}
  }
  return undefined
}

/** Undefined where the story states no year that can be told as past. */
export const storyTimeOf = once((story: Story): StoryTime | undefined => {
  const own = storyDateOf(story)
  if (own) return {extent: extentOfDay(own), past: null, coming: null}
  const dates = datePointsOf(story)
  let past: End | undefined
  let coming: End | undefined
  for (const date of dates) {
    const extent = date.yearInferred ? undefined : extentOf(date)
    if (!extent) continue
    if (extent.low > (past?.day ?? 0) && isPast(story, date)) past = {date, day: extent.low}
    else if (extent.high < (coming?.day ?? Number.POSITIVE_INFINITY) && isComing(story, date)) coming = {date, day: extent.high}
  }
  const counted = yearCounted(story)
  if (counted && counted.extent.high >= (past?.day ?? 0)) return {extent: counted.extent, past: counted.date, coming: counted.date}
  if (!past) return undefined
  // What was still to come for somebody quoted has passed by now.
  const end = coming && coming.day >= past.day ? coming : (endByNews(story, dates, past) ?? endByWeekdays(dates, past))
  return {extent: {low: past.day, high: end?.day ?? Number.POSITIVE_INFINITY}, past: past.date, coming: end?.date ?? null}
})
