/** Drafts for two ages that do not fit each other, and how ages are printed. */

import type {AgePair, AgeStep} from '../../facts/dates/ages/age-chains.js'
import {agesBetween} from '../../facts/dates/ages/ages.js'
import type {AgeSince} from '../../facts/dates/ages/ages-since.js'
import type {AgeGap} from '../../facts/dates/ages/kin-ages.js'
import type {ParentAge} from '../../facts/dates/ages/parent-ages.js'
import type {PresentAge} from '../../facts/dates/ages/present-ages.js'
import type {PresentBirth} from '../../facts/dates/ages/present-births.js'
import type {BirthdayAtDeath} from '../../facts/dates/ages/short-of-birthdays.js'
import type {FirstByAge} from '../../facts/dates/ages/youngest-ever.js'
import {dayOfNumber} from '../../facts/dates/calendar.js'
import {daysInYear, extentOf} from '../../facts/dates/extent.js'
import type {Interval} from '../../facts/figures/figure.js'
import type {Span} from '../../finding.js'
import type {Draft, DraftPlace} from '../../rule.js'

export const fits = (years: number, ages: Interval, slack = 0): boolean => years >= ages.low - 1 - slack && years <= ages.high + 1 + slack

/** Between two days there is but one age. */
export const isOutside = (years: number, {low, high}: Interval): boolean => years < low || years > high

export function shown({low, high}: Interval): string {
  const least = Math.max(0, low)
  return least === high ? String(least) : `${least} ${high - least > 1 ? 'to' : 'or'} ${high}`
}

export const counted = (places: readonly (Span & {readonly text: string})[]): DraftPlace[] =>
  places.map(({start, end, text}) => ({start, end, message: `counted with ${text}`}))

export function* againstEachOther({one, other, dates: [before, after]}: AgePair): Generator<Draft> {
  const [first, second] = [extentOf(before), extentOf(after)]
  if (!first || !second) return
  const passed = agesBetween(first, second)
  const possible = {low: one.years + passed.low, high: one.years + passed.high + 1}
  if (fits(other.years, possible, one.slack + other.slack)) return
  yield {
    at: {start: other.start, end: other.end},
    message: `${one.years} in ${before.text} makes ${shown(possible)} in ${after.text}, not ${other.years}`,
    related: counted([one, before, after])
  }
}

/** `at 23 in August 1989 … found guilty on 5 March 2024 … now 48`. */
export function* againstPresent({now, then, at, possible, latest, coming}: PresentAge): Generator<Draft> {
  if (fits(now.years, possible, now.slack + then.slack)) return
  const early = now.years < possible.low
  const end = early ? latest : coming
  const bound = early ? `at least ${possible.low}` : `at most ${possible.high}`
  yield {
    at: {start: now.start, end: now.end},
    message: `${then.years} in ${at.text} makes ${bound} ${end && latest !== coming ? `by ${end.text}` : 'now'}, not ${now.years}`,
    related: counted([then, at, ...(end && end !== at ? [end] : [])])
  }
}

/** `Gareth Lyle, 58, was jailed on Thursday … Lyle, who was born in 1976 … on Thursday 15 May 2025`. */
export function* againstNamedBirth({now, born, possible, exact, latest, coming}: PresentBirth): Generator<Draft> {
  if (possible.high < 0 || (exact ? !isOutside(now.years, exact) : fits(now.years, possible))) return
  const early = now.years < possible.low
  const end = early ? latest : coming
  const bound = exact ? shown(possible) : early ? `at least ${possible.low}` : `at most ${possible.high}`
  yield {
    at: {start: now.start, end: now.end},
    message: `Born ${born.text} makes ${bound}${end && (latest !== coming || early) ? ` by ${end.text}` : ' now'}, not ${now.years}`,
    related: counted([born, ...(end ? [end] : [])])
  }
}

/** `joined at 19 and left 30 years later, at 59`. */
export function* againstStep({one, other, lapse}: AgeStep): Generator<Draft> {
  const rough = lapse.value % 10 === 0 ? 1 : 0
  const years = {low: lapse.days.low / daysInYear, high: lapse.days.high / daysInYear}
  if (fits(other.years, {low: one.years + years.low, high: one.years + years.high}, one.slack + other.slack + rough)) return
  yield {
    at: {start: other.start, end: other.end},
    message: `${one.years} and ${lapse.text} make ${one.years + lapse.value}, not ${other.years}`,
    related: counted([one, lapse])
  }
}

/** `Rui, who is three years younger than Ana, 26, … Rui, 29`. */
export function* againstKin({lapse, older, younger}: AgeGap): Generator<Draft> {
  const apart = older.years - younger.years
  if (lapse.unit !== 'year' || Math.abs(apart - lapse.value) <= 1) return
  const side = apart < 0 ? `${-apart} years younger` : `${apart} years older`
  yield {
    at: {start: lapse.start, end: lapse.end},
    message: `${older.years} is ${side} than ${younger.years}, not ${lapse.text} older`,
    related: counted([older, younger])
  }
}

/** `was 19 when her only child was born. The two, now 41 and 22`: they stay as far apart. */
export function* againstParent({then, ages: [one, other]}: ParentAge): Generator<Draft> {
  const apart = Math.abs(Number(one.value) - Number(other.value))
  if (Math.abs(apart - Number(then.value)) <= 1) return
  yield {
    at: {start: other.start, end: other.end},
    message: `${one.text} and ${other.text} are ${apart} years apart, not ${then.text}`,
    related: counted([then, one])
  }
}

/** `who is 84, began at 12 and has not missed a Sunday in the 72 years since`. */
export function* againstSince({now, then, lapse}: AgeSince): Generator<Draft> {
  const apart = now.years - then.years
  // A round number of years may be rounded.
  const room = (lapse.value % 10 === 0 ? 3 : 1) + now.slack + then.slack
  const years = {low: lapse.days.low / daysInYear, high: lapse.days.high / daysInYear}
  if (apart >= years.low - room && apart <= years.high + room) return
  yield {
    at: {start: lapse.start, end: lapse.end},
    message: `From ${then.years} to ${now.years} is ${apart} years, not ${lapse.text}`,
    related: counted([then, now])
  }
}

/** `Nineteen-year-old Hina Sakai is the youngest ever. She takes the record from Mika Ueda, who was 18 when`. */
export function* againstFirst({word, now, before}: FirstByAge): Generator<Draft> {
  const isYoungest = word.lower === 'youngest'
  if (isYoungest ? before.years >= now.years : before.years <= now.years) return
  yield {
    at: {start: before.start, end: before.end},
    message: `${before.years} is ${isYoungest ? 'younger' : 'older'} than ${now.years}, the ${word.lower}`,
    related: counted([now])
  }
}

/** `(1944-2021) … died in May, two days short of her 78th birthday`: that is another year's. */
export function* againstBirthday({birthday, born, died, byBirth, byDeath}: BirthdayAtDeath): Generator<Draft> {
  if (byBirth.low <= byDeath.high && byDeath.low <= byBirth.high) return
  const {year} = dayOfNumber(byBirth.low)
  yield {
    at: {start: birthday.start, end: birthday.end},
    message: `Born ${born.text} makes the ${birthday.text} one of ${year}, died ${died.text}`,
    related: counted([born, died])
  }
}
