/** Words of the calendar and what stands beside dates. `word value` pairs where a value is needed, parted by white space. */

/** Months by name; months and weekdays count from 1. */
export const monthNames = `
  january 1 february 2 march 3 april 4 may 5 june 6 july 7 august 8 september 9 october 10 november 11 december 12
`

/** Short forms, which count only beside a day or a year. */
export const shortMonths = `
  jan 1 feb 2 mar 3 apr 4 jun 6 jul 7 aug 8 sep 9 sept 9 oct 10 nov 11 dec 12
`

/** Months whose names are words, people or verbs as well: they need a date's company. */
export const ambiguousMonths = 'march april may june august'

export const weekdayNames = `
  monday 1 tuesday 2 wednesday 3 thursday 4 friday 5 saturday 6 sunday 7
`

/** Short forms, which count only directly before a date. */
export const shortWeekdays = `
  mon 1 tue 2 tues 2 wed 3 weds 3 thu 4 thur 4 thurs 4 fri 5 sat 6 sun 7
`

/** Feasts that keep their day, by the first of their two words, the second, and the day as month and day. */
export const feastDays = `
  christmas-eve 1224 christmas-day 1225 boxing-day 1226 year's-eve 1231 year's-day 101 valentine's-day 214 patrick's-day 317 fools'-day 401 bastille-day 714 armistice-day 1111
`

/** Seasons with the code that ISO 8601-2 gives them. */
export const seasonNames = `
  spring 21 summer 22 autumn 23 fall 23 winter 24
`

/** Words that a month may follow: `in May`, `last March`. */
export const beforeMonth = `
  in since until till by from to of during between and before after through for early late mid last next this that each every for around about to on
`

/** Words that make a year of four digits behind them. */
export const beforeYear = `
  in since until till during early late mid year circa season autumn spring summer winter fall after before by from between and through of around for to the
  his her its their our this that a an back or than born died spent throughout
`

/** Days of a month in words: `the first of May`. */
export const spelledDays = `
  first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 twelfth 12 thirteenth 13 fourteenth 14 fifteenth 15
  sixteenth 16 seventeenth 17 eighteenth 18 nineteenth 19 twentieth 20 twenty-first 21 twenty-second 22 twenty-third 23 twenty-fourth 24 twenty-fifth 25
  twenty-sixth 26 twenty-seventh 27 twenty-eighth 28 twenty-ninth 29 thirtieth 30 thirty-first 31
`

/** Words directly behind a bare number that make a count of it, beside nouns in the plural. */
export const afterCount = `
  people men women children percent per cent pounds dollars euros miles metres meters feet tonnes tons million billion thousand hundred or-so
  votes jobs homes troops km kg hours minutes seconds m ft mph
`

export const spelledDecades = `
  twenties 2 thirties 3 forties 4 fifties 5 sixties 6 seventies 7 eighties 8 nineties 9
`

export const timeZones = 'gmt bst utc est edt cst cdt mst mdt pst pdt cet cest ist jst kst et pt hrs hours local'

/** What a clock time may follow. */
export const beforeTime = 'at from to until till by before after about around between and since past just nearly almost'

/** Between one of these and a time stands `at`, and still it was taken: `came |in| at 2:05:10`. */
export const beforeTakenTime = 'in home finished timed clocked line'

/** Periods that `last`, `this` and `next` go with. */
export const relativePeriods = 'day night morning afternoon evening week weekend fortnight month quarter year season decade century'
