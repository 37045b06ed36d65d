/** Facts in a reader's words: figures with separators and units, dates with their weekday. */

import type {DateMention, DerivedAmount, Figure} from '../../facts/public.js'

const symbols: ReadonlyMap<string, string> = new Map([
  ['dollar', '$'],
  ['pound sterling', '£'],
  ['euro', '€'],
  ['yen', '¥']
])

const suffixes: ReadonlyMap<string, string> = new Map([
  ['percent', '%'],
  ['celsius', ' °C'],
  ['fahrenheit', ' °F']
])

const plurals: ReadonlyMap<string, string> = new Map([
  ['foot', 'feet'],
  ['square foot', 'square feet'],
  ['inch', 'inches'],
  ['century', 'centuries'],
  ['hertz', 'hertz'],
  ['stone', 'stone'],
  ['yuan', 'yuan'],
  ['won', 'won'],
  ['horsepower', 'horsepower'],
  ['penny', 'pence']
])

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** Small numbers keep their digits; no figure of a story needs more than six behind the point. */
export function numberText(value: number): string {
  const rounded = Math.abs(value) >= 1e-6 ? Number(value.toFixed(6)) : value
  const [whole = '', fraction] = String(rounded).split('.')
  // 1e21 and above print with an exponent, which has no groups.
  if (whole.includes('e')) return String(rounded)
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

function plural(unit: string): string {
  const [head = '', ...rest] = unit.split(' per ')
  return [plurals.get(head) ?? `${head}s`, ...rest].join(' per ')
}

function withUnit(value: number, unit: string | null): string {
  const number = numberText(value)
  if (unit === null) return number
  const symbol = symbols.get(unit)
  if (symbol !== undefined) return value < 0 ? `-${symbol}${number.slice(1)}` : symbol + number
  const suffix = suffixes.get(unit)
  return suffix === undefined ? `${number} ${Math.abs(value) === 1 ? unit : plural(unit)}` : number + suffix
}

function span([low, high]: readonly [number | null, number | null], unit: string | null): string {
  if (low === null && high === null) return 'any number'
  if (low === null) return `up to ${withUnit(high ?? 0, unit)}`
  if (high === null) return `at least ${withUnit(low, unit)}`
  return `${withUnit(low, unit)} to ${withUnit(high, unit)}`
}

export function figureText({value, unit, per}: Pick<Figure, 'value' | 'unit' | 'per'>): string {
  if (value === null) return 'no number'
  const amount = typeof value === 'number' ? withUnit(value, unit) : span(value, unit)
  return per === null ? amount : `${amount} per ${per}`
}

/** `120 lorries, by 360`: what an amount comes to, and by which others. */
export function derivedText({value, unit, counted, of}: DerivedAmount): string {
  const amount = withUnit(value, unit)
  return `${counted === null || unit !== null ? amount : `${amount} ${counted}`}, by ${of.map(({text}) => text).join(' and ')}`
}

/** What the digits shown and the hedge allow, where that is more than one number. */
export function toleranceText({interval, unit}: Pick<Figure, 'interval' | 'unit'>): string | undefined {
  const [low, high] = interval
  return low === high || (low === null && high === null) ? undefined : span(interval, unit)
}

function weekdayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  // A day that the calendar does not have rolls over into the next month.
  return date.getUTCDate() === day && year >= 1000 ? weekdays[date.getUTCDay()] : undefined
}

/** `2024-03-14` to `Thursday 14 March 2024`; what is no day or month stays as it is. */
export function dayText(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso) ?? []
  const name = months[Number(month) - 1]
  if (year === undefined || name === undefined) return iso
  if (day === undefined) return `${name} ${year}`
  const weekday = weekdayOf(Number(year), Number(month), Number(day))
  return `${weekday === undefined ? '' : `${weekday} `}${Number(day)} ${name} ${year}`
}

export function dateText({value, text}: Pick<DateMention, 'value' | 'text'>): string {
  if (value === null) return /^\p{L}+day$/u.test(text) ? 'week left open' : 'year left open'
  return typeof value === 'string' ? dayText(value) : `${dayText(value[0])} to ${dayText(value[1])}`
}
