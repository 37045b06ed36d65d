/** `yesterday`, `last month`, `next Friday` against the date that stands beside it, seen from the story's day. */

import {
  type CalendarDay,
  dayNumber,
  dayOfNumber,
  englishMonths,
  englishWeekdays,
  printedDay,
  weekdayOf
} from '../../facts/dates/calendar.js'
import type {DateMention} from '../../facts/dates/date.js'
import {storyDateOf} from '../../facts/dates/story-date.js'
import {relativesTwiceOf} from '../../facts/dates/told-twice.js'
import {defineRule} from '../../rule.js'

function dayMessage(story: CalendarDay, relative: DateMention, date: DateMention): string | undefined {
  const {number, words} = {number: dayNumber(story) + (relative.relative?.offset ?? 0), words: relative.text.toLowerCase()}
  const day = dayOfNumber(number)
  const named = date.weekday ?? weekdayOf(day)
  const same = (date.day === null || date.day === day.day) && (date.month === null || date.month === day.month) && named === weekdayOf(day)
  if (same || (date.kind !== 'day' && date.kind !== 'weekday')) return undefined
  return `From ${printedDay(story)}, ${words} is ${date.kind === 'weekday' ? englishWeekdays[weekdayOf(day) - 1] : printedDay(day, false)}`
}

function monthMessage(story: CalendarDay, offset: number, relative: DateMention, date: DateMention): string | undefined {
  if (date.month === null) return undefined
  const months = story.year * 12 + story.month - 1 + offset
  const month = (months % 12) + 1
  const sameYear = date.year === null || date.yearInferred || date.year === Math.floor(months / 12)
  if (month === date.month && sameYear) return undefined
  return `From ${printedDay(story)}, ${relative.text.toLowerCase()} is ${englishMonths[month - 1]}`
}

function messageOf(story: CalendarDay, relative: DateMention, date: DateMention): string | undefined {
  const offset = relative.relative?.offset ?? 0
  switch (relative.relative?.period) {
    case 'day':
      return dayMessage(story, relative, date)
    case 'month':
      return monthMessage(story, offset, relative, date)
    case 'year': {
      if (date.year === null || date.yearInferred || date.year === story.year + offset) return undefined
      return `From ${printedDay(story)}, ${relative.text.toLowerCase()} is ${story.year + offset}`
    }
    default:
      return weekdayMessage(story, offset, relative, date)
  }
}

/** `next Friday, 14 June`: on that side of the story's day, and at most two weeks away. */
function weekdayMessage(story: CalendarDay, offset: number, relative: DateMention, date: DateMention): string | undefined {
  if (relative.relative?.period !== 'weekday' || date.day === null || date.month === null || date.year === null) return undefined
  const day = {year: date.year, month: date.month, day: date.day}
  if (weekdayOf(day) !== relative.weekday) {
    const right = englishWeekdays[weekdayOf(day) - 1] ?? ''
    return `${printedDay(day)} ${dayNumber(day) <= dayNumber(story) ? 'was' : 'is'} a ${right}, not a ${englishWeekdays[(relative.weekday ?? 1) - 1] ?? ''}`
  }
  const away = dayNumber(day) - dayNumber(story)
  const fits = offset < 0 ? away < 0 && away >= -14 : offset > 0 ? away > 0 && away <= 14 : Math.abs(away) <= 7
  return fits ? undefined : `${printedDay(day, false)} is no ${relative.text.toLowerCase()} from ${printedDay(story)}`
}

export const relative = defineRule({
  id: 'dates-relative',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'Yesterday, last month or next year is given a date that it is not',
  why: 'Relative days go stale when a story is held over. The rule compares them with a date that stands right beside them, seen from the date of the story, which its format or its dateline gives; without one it is quiet.',
  defaults: {},
  examples: [
    {
      bad: 'LISBON, 5 June 2024 - A tram ran backwards ⟨yesterday⟩, ⟦3 June⟧, and stopped.',
      message: 'From 5 June 2024, yesterday is 4 June'
    },
    {
      bad: 'The fissure opened ⟨last month⟩, in ⟦November⟧.',
      storyDate: '2025-01-12',
      message: 'From 12 January 2025, last month is December'
    },
    {bad: 'The vote is ⟨tomorrow⟩ (⟦Friday⟧).', storyDate: '2024-06-05', message: 'From 5 June 2024, tomorrow is Thursday'},
    {bad: 'It lost money ⟨last year⟩ (⟦2021⟧).', storyDate: '2024-06-05', message: 'From 5 June 2024, last year is 2023'},
    {good: 'It broke out the day before yesterday, on Monday.', storyDate: '2024-07-03', why: 'two days back'},
    {good: 'A tram ran backwards yesterday, 3 June, and stopped.', why: 'no story date'},
    {good: 'A tram ran backwards yesterday, 4 June, and stopped.', storyDate: '2024-06-05'},
    {good: 'It opened last month in November style.', storyDate: '2025-01-12', why: 'not side by side'},
    {good: '“It was yesterday, 3 June,” she wrote in the diary.', storyDate: '2024-06-09', why: 'quoted words have a day of their own'}
  ],
  *check(story) {
    const day = storyDateOf(story)
    if (!day) return 0
    let compared = 0
    for (const {relative, date} of relativesTwiceOf(story)) {
      compared++
      const message = messageOf(day, relative, date)
      if (message === undefined) continue
      yield {
        at: {start: date.start, end: date.end},
        message,
        related: [{start: relative.start, end: relative.end, message: 'Said to be the same'}]
      }
    }
    return compared
  }
})
