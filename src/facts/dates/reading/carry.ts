/** Carries years over to days and months that state none: from the other end of a span, a date near by, or the story's own date. */

import {type CalendarDay, dayNumber, weekdayOf} from '../calendar.js'

export interface Undated {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** 1 for Monday; null where none is stated. */
  readonly weekday: number | null
  readonly sentence: number
  /** `that May`, `on 4 June of the same year`: of the year that was told last. */
  readonly sameYear: boolean
  /** `18 August last year`: years from the one of the story's own date; null where nothing is told. */
  readonly offStory: number | null
}

export interface Carried {
  readonly year: number
  /** Days between the date and the one its year comes from. */
  readonly over: number
}

/** Far enough that nothing certain may stand on it. */
const unsure = 400
const nearSentences = 3

const dayOf = (date: Undated, year: number): CalendarDay => ({year, month: date.month ?? 7, day: Math.min(28, date.day ?? 15)})

/** The year that brings a day nearest to an anchor. */
function nearest(date: Undated, anchor: CalendarDay, penalty = 0): Carried {
  const at = dayNumber(anchor)
  const years = [anchor.year - 1, anchor.year, anchor.year + 1].map((year) => ({
    year,
    over: Math.abs(dayNumber(dayOf(date, year)) - at)
  }))
  const best = years.reduce((one, other) => (other.over < one.over ? other : one))
  return {year: best.year, over: best.over + penalty}
}

/** The nearest dates with a month and a year before and behind each date: two passes, so that long texts stay linear. */
function neighbours(dates: readonly Undated[]): {
  before: (Undated | undefined)[]
  /** The one before that with another year. */
  earlier: (Undated | undefined)[]
  behind: (Undated | undefined)[]
} {
  const isAnchor = (date: Undated) => date.year !== null && date.month !== null
  const before: (Undated | undefined)[] = []
  const earlier: (Undated | undefined)[] = []
  const behind: (Undated | undefined)[] = new Array(dates.length)
  let last: Undated | undefined
  let older: Undated | undefined
  for (const date of dates) {
    before.push(last)
    earlier.push(older)
    if (!isAnchor(date)) continue
    if (last && last.year !== date.year) older = last
    last = date
  }
  last = undefined
  for (let at = dates.length - 1; at >= 0; at--) {
    behind[at] = last
    const date = dates[at]
    if (date && isAnchor(date)) last = date
  }
  return {before, earlier, behind}
}

/** A chronicle goes on from day to day; farther off, what is told next may be of the story's own time. */
const goesOn = 92

const isOnWeekday = ({month, day, weekday}: Undated, {year}: Carried): boolean =>
  month !== null && day !== null && weekdayOf({year, month, day}) === weekday

/** `Monday 6 January` in a story of 24 July 2025: half a year off, the weekday tells which of two years it is of. */
function ofStory(date: Undated, storyDate: CalendarDay): Carried {
  const told = nearest(date, storyDate)
  if (date.weekday === null || told.over <= goesOn || isOnWeekday(date, told)) return told
  const year = told.year < storyDate.year ? storyDate.year : told.year - 1
  const other = {year, over: Math.abs(dayNumber(dayOf(date, year)) - dayNumber(storyDate))}
  return isOnWeekday(date, other) ? other : told
}

/** `In November 2018 … |that March|`, told of a winter, is of the next year as readily as of the same one. */
const isOverWinter = (told: Undated, {month}: Undated): boolean => (told.month ?? 0) >= 10 && (month ?? 12) <= 4

/** For each date of the year told last that year, where it is told near by. */
function toldYears(dates: readonly Undated[]): ReadonlyMap<number, number> {
  const years = new Map<number, number>()
  let last: Undated | undefined
  for (const [at, date] of dates.entries()) {
    if (date.year !== null) last = date
    else if (date.sameYear && last?.year && date.sentence - last.sentence <= nearSentences && !isOverWinter(last, date))
      years.set(at, last.year)
  }
  return years
}

/**
 * For each date the year carried over to it, or undefined where it has one or none is near. What a date of another sentence gives has to be near it,
 * or what the story's own date gives as well: `The contract was signed in November 2023. … Work begins in May`, in a story of 2026.
 */
export function carriedYears(dates: readonly Undated[], storyDate: CalendarDay | null): readonly (Carried | undefined)[] {
  const {before, earlier, behind} = neighbours(dates)
  const same = toldYears(dates)
  return dates.map((date, at) => {
    if (date.year !== null || date.month === null) return undefined
    if (date.offStory !== null) return storyDate ? {year: storyDate.year + date.offStory, over: 0} : undefined
    const year = same.get(at)
    if (year !== undefined) return {year, over: 0}
    const next = behind[at]
    const prior = before[at]
    const near = prior && date.sentence - prior.sentence <= nearSentences ? prior : undefined
    const anchor = next?.sentence === date.sentence && near?.sentence !== date.sentence ? next : near
    const told = storyDate ? ofStory(date, storyDate) : undefined
    if (anchor?.year) {
      const carried = nearest(date, dayOf(anchor, anchor.year))
      const agrees = told === undefined || told.year === carried.year
      // `On Saturday 28 September 1968 it sailed, |he said on 9 October 2025|. It came back on Monday 30 September`: the weekday tells of which of two years.
      const older = earlier[at]
      const other = older?.year && date.sentence - older.sentence <= nearSentences ? nearest(date, dayOf(older, older.year)) : undefined
      if (other && date.weekday !== null && !isOnWeekday(date, carried) && isOnWeekday(date, other)) return other
      if (!agrees && date.weekday !== null && isOnWeekday(date, told) && !isOnWeekday(date, carried)) return told
      return agrees || anchor.sentence === date.sentence || carried.over <= goesOn ? carried : undefined
    }
    if (told) return told
    return prior?.year ? nearest(date, dayOf(prior, prior.year), unsure) : undefined
  })
}
