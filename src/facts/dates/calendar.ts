/** The proleptic Gregorian calendar as plain arithmetic: no clock, no time zones. Days are numbered from 1 January 1970. */

export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
export const englishMonths = 'January February March April May June July August September October November December'.split(' ')
export const englishWeekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Without a year, February has its longest length. */
export const daysIn = (month: number, year: number | null): number =>
  month === 2 ? (year === null || isLeap(year) ? 29 : 28) : (monthLengths[month - 1] ?? 31)

export function dayNumber({year, month, day}: CalendarDay): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const ofEra = shifted - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468
}

export function dayOfNumber(number: number): CalendarDay {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365)
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  }
}

/** 1 is Monday. */
export const weekdayOf = (day: CalendarDay): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1

export const existsIn = ({year, month, day}: CalendarDay): boolean => month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year)

const padded = (value: number, width: number): string => String(value).padStart(width, '0')

export function isoOf(year: number, month?: number | null, day?: number | null): string {
  const parts = [padded(year, 4)]
  if (month) parts.push(padded(month, 2))
  if (month && day) parts.push(padded(day, 2))
  return parts.join('-')
}

/** The day of an ISO date as a format gives it (`2024-06-18T09:00:00Z`), or undefined. */
export function dayOfIso(iso: string | undefined): CalendarDay | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '')
  if (!parts) return undefined
  const day = {year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3])}
  return existsIn(day) ? day : undefined
}

/** `12 March 2024`, as a message prints it. */
export const printedDay = ({year, month, day}: CalendarDay, withYear = true): string =>
  `${day} ${englishMonths[month - 1] ?? ''}${withYear ? ` ${year}` : ''}`
