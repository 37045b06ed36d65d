import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {existsIn, isoOf, weekdayOf} from '../../src/facts/dates/calendar.js'
import {extract} from '../../src/index.js'

const dates = (text: string, storyDate?: string) => extract(text, storyDate === undefined ? {} : {storyDate}).dates
const values = (text: string) => dates(text).map((date) => date.value)

describe('one value, many spellings', () => {
  test.each<[string | [string, string], string[]]>([
    [
      '2024-03-12',
      [
        '12 March 2024',
        'March 12, 2024',
        '12th March 2024',
        'the 12th of March 2024',
        'Tuesday, March 12, 2024',
        'Tuesday 12 March 2024',
        '2024-03-12'
      ]
    ],
    ['2023-10-09', ['Oct. 9, 2023', 'Oct 9, 2023', '9 Oct 2023', 'Mon 9 Oct 2023', 'Monday (9 October 2023)']],
    ['2024-06', ['June 2024', 'June, 2024', 'June of 2024']],
    ['1998', ['1998', 'early 1998', '1998,']],
    ['199X', ['the 1990s', 'the mid-1990s', 'the ’90s', 'the nineties']],
    ['18XX', ['the 19th century', 'the nineteenth century', 'the 19th-century']],
    ['2004-23', ['autumn 2004', 'the autumn of 2004', 'the fall of 2004']],
    ['01:00', ['at 1 in the morning', 'until 1 in the morning', 'at 1am']],
    ['14:30', ['2.30pm', '2:30 p.m.', '14:30 GMT', '1430 GMT']],
    [
      ['1998', '2011'],
      ['1998 to 2011', '1998-2011', '1998–2011']
    ],
    [
      ['2024-06-05', '2024-06-08'],
      ['5-8 June 2024', '5 June to 8 June 2024', 'June 5-8, 2024', '5 to 8 June 2024', 'June 5 to June 8, 2024']
    ],
    [
      ['09:30', '16:00'],
      ['9.30am to 4pm', '9.30am-4pm', '9:30 a.m. until 4 p.m.']
    ],
    [
      ['2019', '2020'],
      ['2019-20', '2019–20']
    ]
  ])('%s', (value, spellings) => {
    for (const spelling of spellings) expect(values(`It was held in ${spelling} there.`), spelling).toEqual([value])
  })
})

describe('what is no date', () => {
  test.each([
    'It may march in august company for a second.',
    'More than 2000 people and 1850 sheep saw it.',
    'Theresa May spoke, and April Jones and June Smith sat down.',
    'He won 6-4 and ran it in 2:05.13.',
    'They meet on Mondays.',
    'Jan Smith sold 12 cars to the Sun.',
    'In his 60s he was worth $1999 at the bank.'
  ])('%s', (text) => {
    expect(values(text)).toEqual([])
  })
})

describe('years carried over', () => {
  test.each<[string, (string | null)[]]>([
    ['He left on 10 November 2023. She came on 13 November.', ['2023-11-10', '2023-11-13']],
    ['They met on 21 and 22 April 2024.', ['2024-04-21', '2024-04-22']],
    ['On May 3 and 4 May 2024 it rained.', ['2024-05-03', '2024-05-04']],
    ['SEOUL, Dec. 30, 2024 - It will open on Jan. 2.', ['2024-12-30', '2025-01-02']],
    ['He left on 3 May and came on 4 June 2019.', ['2019-05-03', '2019-06-04']],
    ['He left on 3 May.', [null]],
    ['Nothing grew on 29 February 2023.', [null]]
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected)
  })

  test.each<[string, string, (string | null)[]]>([
    ['days of one chronicle', 'He left on 10 November 2023. She came on 13 November.', ['2023-11-10', '2023-11-13']],
    ['a month far from both', 'It was signed in November 2023. Work begins in May.', ['2023-11', null]],
    ['a month that both give', 'It was signed in November 2025. Work begins in May.', ['2025-11', '2026-05']],
    ['a month of the same sentence', 'It was signed in November 2023 and opened in May.', ['2023-11', '2024-05']],
    [
      'a weekday that only the story’s own year has',
      'He lost his seat in May 2025. She said so on Thursday 7 May.',
      ['2025-05', '2026-05-07']
    ],
    ['nothing near but the story', 'Work begins in May.', ['2026-05']]
  ])('in a story of 2026, %s', (_what, text, expected) => {
    expect(dates(text, '2026-03-10').map((date) => date.value)).toEqual(expected)
  })

  test('relative days count from the day of the story', () => {
    const text = 'She came yesterday and leaves tomorrow; it was built last year, and last month the roof fell in.'
    expect(dates(text, '2024-01-01').map((date) => date.value)).toEqual(['2023-12-31', '2024-01-02', '2023', '2023-12'])
    expect(values(text)).toEqual([null, null, null, null])
  })
})

describe('the calendar', () => {
  const day = fc.record({
    year: fc.integer({min: 1600, max: 2190}),
    month: fc.integer({min: 1, max: 12}),
    day: fc.integer({min: 1, max: 31})
  })

  test('agrees with the platform on weekdays and on which days exist', () => {
    fc.assert(
      fc.property(day, (one) => {
        const platform = new Date(Date.UTC(one.year, one.month - 1, one.day))
        expect(existsIn(one)).toBe(platform.getUTCMonth() === one.month - 1)
        if (existsIn(one)) expect(weekdayOf(one) % 7).toBe(platform.getUTCDay())
      })
    )
  })

  test('a day written in any style reads as itself, where it stands', () => {
    const months = 'January February March April May June July August September October November December'.split(' ')
    const styles: ((day: number, month: string, year: number) => string)[] = [
      (day, month, year) => `${day} ${month} ${year}`,
      (day, month, year) => `${month} ${day}, ${year}`,
      (day, month, year) => `the ${day}th of ${month}, ${year}`
    ]
    fc.assert(
      fc.property(day.filter(existsIn), fc.constantFrom(...styles), (one, write) => {
        const text = `She was seen there on ${write(one.day, months[one.month - 1] ?? '', one.year)}, alone.`
        const found = dates(text)
        expect(found.map((date) => date.value)).toEqual([isoOf(one.year, one.month, one.day)])
        expect(found.map((date) => text.slice(date.start, date.end))).toEqual(found.map((date) => date.text))
      })
    )
  })
})

test('a time of four digits behind a day is no year', () => {
  expect(values('They meet on Tuesday, 1 March 1945 GMT.')).toEqual([null, '19:45'])
})
