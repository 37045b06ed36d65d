/** A weekday against its date. */

import {type CalendarDay, dayNumber, englishWeekdays, existsIn, printedDay, weekdayOf} from '../../facts/dates/calendar.js'
import type {DateMention} from '../../facts/dates/date.js'
import {isGivenNear} from '../../facts/dates/given-years.js'
import {ownYearsOf} from '../../facts/dates/own-years.js'
import {storyDateOf} from '../../facts/dates/story-date.js'
import {type WeekdayClash, weekdayClashesOf} from '../../facts/dates/weekday-clashes.js'
import {isPaper, namedDaysOf, tenseOf, weekdaysBesideOf} from '../../facts/dates/weekdays.js'
import {defineRule} from '../../rule.js'
import type {Story} from '../../story/story.js'

/** The first whole year of the calendar in Britain. */
const gregorian = 1753

const nameOf = (weekday: number): string => englishWeekdays[weekday - 1] ?? ''

/** `14 March 2024 |was| a Thursday`, and `|is|` of a day that is still to come when the story is dated or, where it has no date, as its words tell. */
function dayMessage(story: Story, date: DateMention, day: CalendarDay, named: number): string {
  const own = storyDateOf(story)
  const isPast = own ? dayNumber(day) <= dayNumber(own) : tenseOf(story, date) !== 1
  return `${printedDay(day)} ${isPast ? 'was' : 'is'} a ${nameOf(weekdayOf(day))}, not a ${nameOf(named)}`
}

const printed = ({month, day}: DateMention): string => printedDay({year: 0, month: month ?? 0, day: day ?? 0}, false)

/** `with 29 August a Friday, 8 September is a Monday` */
const following = (one: DateMention, other: DateMention, implied: number): string =>
  `with ${printed(one)} a ${nameOf(one.weekday ?? 0)}, ${printed(other)} is a ${nameOf(implied)}`

function clashMessage({date, other, implied}: WeekdayClash): string {
  if (implied === null) return `In no year do ${other.text} and ${date.text} fall on these weekdays`
  const text = following(other, date, implied)
  return `W${text.slice(1)}, not a ${nameOf(date.weekday ?? 0)}`
}

function clashNote({date, other, impliedOther}: WeekdayClash): string {
  const note = 'neither has a year, and both are taken for days of one'
  return impliedOther === null ? `N${note.slice(1)}` : `Or the other way round, ${following(date, other, impliedOther)}; ${note}`
}

export const weekday = defineRule({
  id: 'dates-weekday',
  severity: 'error',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A date falls on another weekday than the one beside it',
  why: 'Either the weekday or the date is not the one that was meant, and a reader who goes by the other one comes on the wrong day. Both are marked and neither is mended, since the calendar cannot tell which is right. A date without a year takes the one that its paragraph or the story’s own date gives, and none from farther off; where that leaves a choice of years, any of them that fits keeps the rule quiet. A day of the news that has both weekday and year gives that year to the days of its months. Two days a few weeks apart, both without a year, have to fit each other in some year.',
  defaults: {},
  examples: [
    {
      bad: 'OSLO, 12 May 2023 - The ferry has been missing since ⟦Tuesday, 10 May⟧.',
      message: '10 May 2023 was a Wednesday, not a Tuesday',
      severity: 'warning'
    },
    {
      bad: 'The last talks will be on ⟦Friday 7 May⟧.',
      storyDate: '2024-05-01',
      message: '7 May 2024 is a Tuesday, not a Friday',
      severity: 'warning'
    },
    {bad: 'On ⟦19 May 2023, a Sunday⟧, she drove the last rivet in.', message: '19 May 2023 was a Friday, not a Sunday'},
    {
      bad: 'OSLO, 28 December 2023 - The ferry will sail again on ⟦Friday 3 January⟧.',
      message: '3 January 2024 is a Wednesday, not a Friday',
      severity: 'warning'
    },
    {
      bad: 'The mine flooded on ⟨9 July 1974⟩. It was a ⟦Friday⟧, and 40 men were below.',
      message: '9 July 1974 was a Tuesday, not a Friday'
    },
    {bad: '⟨July 9, 1974⟩, fell on a ⟦Friday⟧.', message: '9 July 1974 was a Tuesday, not a Friday'},
    {good: 'The inquiry opens on Wednesday, March 12, in Leeds.', why: 'no year and no story date'},
    {good: 'The first match was on Tuesday 12 March. He was born on 4 July 1990.', why: 'a year that may be another'},
    {
      good: 'She was charged in February 2023.\n\nThe trial began on Monday 3 March.\n\nShe was jailed on 15 May 2025.',
      why: 'a year that the story names fits'
    },
    {good: 'The mine flooded on 9 July 1974. Most feasts began on a Friday, as this one did.', why: 'another day'},
    {good: 'The talks of 3 May 2024 and 9 May 2024 failed. It was a Thursday.', why: 'one of two days'},
    {good: '“Files lost”, Wendle Sun, August 16, 2008.', why: 'a newspaper'}
  ],
  *check(story) {
    let compared = 0
    for (const clash of weekdayClashesOf(story)) {
      const {date, other} = clash
      if (isPaper(story, date) || isPaper(story, other)) continue
      compared++
      yield {
        at: {start: date.start, end: date.end},
        message: clashMessage(clash),
        related: [{start: other.start, end: other.end, message: 'The other date'}],
        severity: 'warning',
        note: clashNote(clash)
      }
    }
    const judged = new Set<DateMention>()
    for (const {date, anchor, year} of weekdaysBesideOf(story)) {
      if (isPaper(story, date) || date.month === null || date.day === null || date.weekday === null || year < gregorian) continue
      judged.add(date)
      compared++
      yield {
        at: {start: date.start, end: date.end},
        message: dayMessage(story, date, {year, month: date.month, day: date.day}, date.weekday),
        related: [{start: anchor.start, end: anchor.end, message: 'The year is told here'}],
        severity: 'warning',
        note: 'The year is that of the day told with its weekday'
      }
    }
    for (const {date, weekday: named, apart} of namedDaysOf(story)) {
      if (judged.has(date)) continue
      const {month, day} = date
      if (date.year === null || month === null || day === null || date.year < gregorian) continue
      if (!existsIn({year: date.year, month, day}) || isPaper(story, date)) continue
      if (date.yearInferred && !isGivenNear(story, date)) continue
      compared++
      const {year, possible, doubtful} = ownYearsOf(story, date, date.year)
      const isIn = (other: number): boolean => existsIn({year: other, month, day}) && weekdayOf({year: other, month, day}) === named
      if ([...possible].some(isIn)) continue
      // `next year`, told elsewhere.
      const isDoubtful = [...doubtful].some(isIn)
      yield {
        at: apart ?? {start: date.start, end: date.end},
        message: dayMessage(story, date, {year, month, day}, named),
        ...(apart ? {related: [{start: date.start, end: date.end, message: 'The date'}]} : {}),
        ...(date.yearInferred
          ? {
              severity: isDoubtful ? ('query' as const) : ('warning' as const),
              isDoubtful,
              note: 'The year is carried over from a date near by'
            }
          : {})
      }
    }
    return compared
  }
})
