/** Days and clock times that do not exist. */

import {daysIn, englishMonths} from '../../facts/dates/calendar.js'
import type {DateMention} from '../../facts/dates/date.js'
import {datePointsOf} from '../../facts/dates/find.js'
import {isNoDate, isToldAsNoDate} from '../../facts/dates/reading/no-dates.js'
import {defineRule} from '../../rule.js'

function messageOf({year, yearInferred, month, day, kind, hour, minute, text}: DateMention): string | undefined {
  if (kind === 'time') {
    // `From 9 a.m. to |14 p.m.|`.
    if (Number(/^(\d\d) ?[ap]\.?m\b/i.exec(text)?.[1] ?? 0) > 12) return `No clock shows ${text}`
    if (hour === null || minute === null || (hour * 60 + minute <= 1440 && minute < 60)) return undefined
    return `No clock shows ${text}`
  }
  if (day === null || month === null) return undefined
  const stated = yearInferred ? null : year
  if (month > 12) return `There is no month ${month}`
  if (day >= 1 && day <= daysIn(month, stated)) return undefined
  const name = englishMonths[month - 1] ?? ''
  return `${name}${month === 2 && stated !== null ? ` ${stated}` : ''} has ${daysIn(month, stated)} days, not ${day}`
}

export const impossible = defineRule({
  id: 'dates-impossible',
  severity: 'error',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A day or a clock time that does not exist',
  why: 'A day past the end of its month, 29 February in a common year, or a time past midnight cannot be kept by any reader. Without a year, February is allowed its 29 days; 24:00 is midnight. Titles in quotation marks are left alone.',
  defaults: {},
  examples: [
    {bad: 'The offer ends on ⟦31 June⟧ at all branches.', message: 'June has 30 days, not 31'},
    {bad: 'He was born on ⟦29 February 2023⟧.', message: 'February 2023 has 28 days, not 29'},
    {bad: 'The night bus leaves at ⟦25:10⟧ from the pier.', message: 'No clock shows 25:10'},
    {bad: 'Doors open at ⟦9.75pm⟧ on Friday.', message: 'No clock shows 9.75pm'},
    {bad: 'Work will start on 3 November and end by the ⟦31st of the same month⟧.', message: 'November has 30 days, not 31'},
    {bad: 'He was born on the ⟦31st day of February 1901⟧.', message: 'February 1901 has 28 days, not 31'},
    {good: 'He was born on 29 February 2024.', why: 'a leap year'},
    {good: 'The ferry sails at 24:00 and at 00:15.', why: 'midnight'},
    {good: 'Her novel “31 June” sold well.', why: 'a title'},
    {good: 'They left after the 6 a.m.-to-4:30 p.m. shift.', why: 'a time joined to another'},
    {good: 'Tickets for “The 31st of November”, a play, are on sale.', why: 'a title'},
    {good: 'It has weathered September’s 31 percent fall in the crown.', why: 'no day'}
  ],
  *check(story) {
    for (const date of datePointsOf(story)) {
      const message = isNoDate(story, date) ? undefined : messageOf(date)
      if (message !== undefined && !isToldAsNoDate(story, date)) yield {at: {start: date.start, end: date.end}, message}
    }
  }
})
