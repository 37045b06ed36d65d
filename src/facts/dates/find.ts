/** Finds the dates of a story. Whether they hold is not asked here. */

import {reportingPasts} from '../../lexicon/acts.js'
import {lazily, wordsOf} from '../../lexicon/list.js'
import type {Story} from '../../story/story.js'
import {once} from '../once.js'
import {type CalendarDay, dayNumber, dayOfNumber, existsIn, isoOf} from './calendar.js'
import type {DateMention} from './date.js'
import {type Carried, carriedYears} from './reading/carry.js'
import type {Found} from './reading/found.js'
import {foundDatesOf} from './reading/read.js'
import {type FoundDate, joinSpans} from './reading/spans.js'
import {storyDateOf} from './story-date.js'

const clock = (hour: number, minute: number): string => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`

/** `last month` seen from the story's date; null where no ISO date says it. */
function relativeValue({period, offset}: {period: string; offset: number}, month: number | undefined, story: CalendarDay): string | null {
  switch (period) {
    case 'day': {
      const day = dayOfNumber(dayNumber(story) + offset)
      return isoOf(day.year, day.month, day.day)
    }
    case 'month': {
      const months = story.year * 12 + story.month - 1 + offset
      return isoOf(Math.floor(months / 12), (months % 12) + 1)
    }
    case 'year':
      return isoOf(story.year + offset)
    case 'named month': {
      const passed = (month ?? 0) - story.month
      const shift = offset < 0 && passed >= 0 ? -1 : offset > 0 && passed <= 0 ? 1 : 0
      return isoOf(story.year + shift, month)
    }
    default:
      return null
  }
}

function isoValueOf(found: Found, carried: Carried | undefined, story: CalendarDay | null): string | null {
  const {kind, month, day, hour} = found
  const year = found.year ?? carried?.year
  if (found.value !== undefined) return found.value
  if (found.relative) return story && relativeValue(found.relative, month, story)
  if (kind === 'time')
    return hour === undefined || hour * 60 + (found.minute ?? 0) > 1440 || (found.minute ?? 0) > 59 ? null : clock(hour, found.minute ?? 0)
  if (year === undefined) return null
  if (day !== undefined && month !== undefined && !existsIn({year, month, day})) return null
  return isoOf(year, month, day)
}

interface Placing {
  readonly story: Story
  readonly storyDate: CalendarDay | null
  readonly carried: ReadonlyMap<Found, Carried>
}

function mentionOf({story, storyDate, carried}: Placing, found: Found, index: number): DateMention {
  const start = story.tokens[found.first]?.start ?? 0
  const end = story.tokens[found.next - 1]?.end ?? start
  const sentence = story.tokens[found.first]?.sentence ?? 0
  const year = carried.get(found)
  return {
    index,
    start,
    end,
    text: story.text.slice(start, end),
    value: isoValueOf(found, year, storyDate),
    kind: found.kind,
    year: found.year ?? year?.year ?? null,
    month: found.month ?? null,
    day: found.day ?? null,
    weekday: found.weekday ?? null,
    hour: found.hour ?? null,
    minute: found.minute ?? null,
    yearInferred: found.year === undefined && year !== undefined,
    inferredOver: year?.over ?? 0,
    relative: found.relative ?? null,
    ends: null,
    block: story.sentences[sentence]?.block ?? 0,
    sentence,
    firstToken: found.first,
    lastToken: found.next
  }
}

function dateOf(placing: Placing, date: FoundDate, index: number): DateMention {
  if (!('ends' in date)) return mentionOf(placing, date, index)
  const ends = [mentionOf(placing, date.ends[0], index), mentionOf(placing, date.ends[1], index)] as const
  const whole = mentionOf(placing, {kind: 'span', first: date.first, next: date.next}, index)
  const [from, until] = ends.map(({value}) => value)
  const value = typeof from === 'string' && typeof until === 'string' ? ([from, until] as const) : null
  return {...whole, value, ends}
}

const yearsOff: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1]
])

/** `in June |of this year|`, `on 18 August |last year|`: years from the one in which the story is told, whatever year a date near by is of. */
function offStory({tokens}: Story, {next, month, year}: Found): number | null {
  if (month === undefined || year !== undefined) return null
  const isPart = tokens[next - 1]?.lower === 'year'
  const behind = isPart ? next - 2 : next + (/^(?:,|of)$/.test(tokens[next]?.lower ?? '') ? 1 : 0)
  return isPart || tokens[behind + 1]?.lower === 'year' ? (yearsOff.get(tokens[behind]?.lower ?? '') ?? null) : null
}

const reporting = lazily(() => wordsOf(reportingPasts))

/** `was poured |that| May`, `on 4 June |of the same year|`; no `said that May was wet`. */
function isOfSameYear({tokens}: Story, {first, next, year, month}: Found): boolean {
  if (year !== undefined || month === undefined) return false
  const behind = [0, 1, 2, 3].map((away) => tokens[next + away]?.lower).join(' ')
  if (/^of (?:that|the same|this same) year/.test(behind)) return true
  if (tokens[first - 1]?.lower !== 'that' || reporting().has(tokens[first - 2]?.lower ?? '')) return false
  return (
    tokens[next]?.kind !== 'word' || /^(?:and|but|after|with|in|at|for|by|to|when|as|he|she|it|they|the)$/.test(tokens[next]?.lower ?? '')
  )
}

/** `from |January 1| to October 29, 1867`: the last one before the end, however much nearer the next may be. */
function spanYear([from, until]: readonly [Found, Found]): Carried | undefined {
  const {month, day = 1} = from
  if (from.year !== undefined || until.year === undefined || month === undefined || until.month === undefined) return undefined
  const isBefore = month * 40 + day <= until.month * 40 + (until.day ?? 31)
  const over = (until.month * 30 + (until.day ?? 15) - month * 30 - day + 360) % 360
  return {year: isBefore ? until.year : until.year - 1, over}
}

/** Every date of the story, in order; they do not overlap. The ends of a span stand inside it. */
export const datesOf = once((story: Story): readonly DateMention[] => {
  const storyDate = storyDateOf(story)
  const joined = joinSpans(story.tokens, foundDatesOf(story))
  const points = joined.flatMap((date): readonly Found[] => ('ends' in date ? date.ends : [date]))
  const parts = points.map((found) => ({
    year: found.year ?? null,
    month: found.relative ? null : (found.month ?? null),
    day: found.day ?? null,
    weekday: found.weekday ?? null,
    sentence: story.tokens[found.first]?.sentence ?? 0,
    sameYear: isOfSameYear(story, found),
    offStory: offStory(story, found)
  }))
  const carried = new Map<Found, Carried>()
  carriedYears(parts, storyDate).forEach((year, at) => {
    const found = points[at]
    if (found && year) carried.set(found, year)
  })
  for (const date of joined) {
    const year = 'ends' in date ? spanYear(date.ends) : undefined
    if ('ends' in date && year) carried.set(date.ends[0], year)
  }
  const placing = {story, storyDate, carried}
  return joined.map((date, index) => dateOf(placing, date, index))
})

/** The same dates with the two ends of a span in its place. */
export const datePointsOf = once((story: Story): readonly DateMention[] => datesOf(story).flatMap((date) => date.ends ?? [date]))
