/** Days with weekdays and no year that are denied by each other: `by Friday, Aug. 29 … not until Thursday, Sept. 8`. */

import type {Story} from '../../story/story.js'
import {once} from '../once.js'
import {type CalendarDay, dayNumber, existsIn, weekdayOf} from './calendar.js'
import type {DateMention} from './date.js'
import {datePointsOf} from './find.js'
import {fallsIn, isOpen, most, tenseOf, together} from './weekdays.js'

/** Two days without a year, of which one at least cannot fall on its weekday in the year of the other. */
export interface WeekdayClash {
  readonly date: DateMention
  readonly other: DateMention
  /** The weekday of the date where the other falls on its own, and the reverse; null where it is not the same in every year. */
  readonly implied: number | null
  readonly impliedOther: number | null
}

/** Days of one year as well: `jailed on Thursday 14 November … the first raid, on Saturday 6 |January|` of the same one. */
const oneYear = 366

/** The days that the two may be, so near each other and in any year, what has passed before what is to come. */
function* pairsOf(story: Story, one: DateMention, other: DateMention, reach: number): Generator<readonly [CalendarDay, CalendarDay]> {
  const [told, also] = [tenseOf(story, one), tenseOf(story, other)]
  const turn = told === undefined || also === undefined ? 0 : told - also
  for (let year = 2001; year < 2029; year++)
    for (const next of [year - 1, year, year + 1]) {
      const [first, second] = [one, other].map(({month, day}, at) => ({year: at === 0 ? year : next, month: month ?? 0, day: day ?? 0}))
      if (!first || !second || !existsIn(first) || !existsIn(second)) continue
      const apart = dayNumber(first) - dayNumber(second)
      if (Math.abs(apart) <= (year === next ? reach : together) && apart * turn >= 0) yield [first, second]
    }
}

/** Whether there are such days, and none of them with their weekdays. */
function clash(story: Story, one: DateMention, other: DateMention): boolean {
  let near = false
  for (const [first, second] of pairsOf(story, one, other, oneYear)) {
    near ||= Math.abs(dayNumber(first) - dayNumber(second)) <= together
    if (weekdayOf(first) === one.weekday && weekdayOf(second) === other.weekday) return false
  }
  return near
}

/** `With 29 August a Friday, 8 September is a |Monday|`; a 29 February that may stand between them leaves it open. */
function impliedBy(story: Story, one: DateMention, other: DateMention): number | null {
  const implied = new Set<number>()
  for (const [first, second] of pairsOf(story, one, other, together)) if (weekdayOf(second) === other.weekday) implied.add(weekdayOf(first))
  const [only, more] = implied
  return only === undefined || more !== undefined ? null : only
}

/** Of two, the year that is told far off tells the one that is off. */
const isOff = (date: DateMention): boolean => date.year !== null && !fallsIn(date, date.year)

/** `by Friday, Aug. 29 … not until Thursday, Sept. 8`, with no year: the day that most of the others deny, the later one of two. */
export const weekdayClashesOf = once((story: Story): readonly WeekdayClash[] => {
  let open = datePointsOf(story).filter((date) => isOpen(story, date))
  const found: WeekdayClash[] = []
  while (open.length > 1 && open.length <= most) {
    const denied = open.map((date) => open.filter((other) => other !== date && clash(story, date, other)))
    const worst = denied.reduce((best, others, at) => (others.length > 0 && others.length >= (denied[best]?.length ?? 0) ? at : best), 0)
    const [last, first] = [open[worst], denied[worst]?.[0]]
    if (!last || !first) break
    const isFirst = denied[worst]?.length === 1 && isOff(first) && fallsIn(last, last.year)
    const [date, other] = isFirst ? [first, last] : [last, first]
    found.push({date, other, implied: impliedBy(story, date, other), impliedOther: impliedBy(story, other, date)})
    open = open.filter((one) => one !== date)
  }
  return found
})
