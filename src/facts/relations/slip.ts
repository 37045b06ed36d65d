/**
 * Whether two values differ as a slip of the fingers makes them differ: two digits exchanged, one changed, a nought too many. A figure that is one slip away
 * from what others imply is very probably that slip, so it is evidence where words tie little.
 */

import type {Figure} from '../figures/figure.js'

export type Slip = 'turned' | 'digit' | 'power'

/** The digits as they stand or, of a number in words, as they would, and what the last of them is worth. */
function shown({text, value}: Figure): {readonly digits: string; readonly place: number} | undefined {
  const number = Number(value)
  const written = /\d[\d,.]*/.exec(text)?.[0].replace(/\D/g, '') ?? String(number)
  const digits = written.replace(/^0+/, '')
  return /^\d+$/.test(digits) && number > 0 ? {digits, place: number / Number(digits)} : undefined
}

const inOrder = (digits: string): string => [...digits].sort().join('')

/** What slip makes the figure out of a value: two digits `turned`, one `digit` off, or a `power` of ten. */
export function slipOf(figure: Figure, value: number): Slip | undefined {
  const told = shown(figure)
  if (!told || value <= 0) return undefined
  const meant = String(Math.round(value / told.place))
  const {digits} = told
  if (digits === meant) return undefined
  if (Math.abs(Math.log10(value / Number(figure.value))) === 1) return 'power'
  if (digits.length !== meant.length || digits.length < 2) return undefined
  const wrong = [...digits].filter((digit, at) => digit !== meant[at]).length
  if (wrong === 2 && inOrder(digits) === inOrder(meant)) return 'turned'
  return wrong === 1 ? 'digit' : undefined
}

const digitsIn = ({text, value}: Figure): number => (text.replace(/\D/g, '') || String(value)).replace(/0+$/, '').length

/** Whether one of some figures, changed by so much, would be what the others imply, and a slip away from what it is; `fewest` digits have to be shown. */
export const isOneSlip = (figures: readonly Figure[], off: (figure: Figure) => number, fewest = 3): boolean =>
  figures.some((figure) => digitsIn(figure) >= fewest && slipOf(figure, Number(figure.value) + off(figure)) !== undefined)

/** The digits shown, without the noughts of its size: `945` of 9.45m. */
function digitsOf(value: number): string {
  // What figures tell is mostly whole and short, and it is asked for each of many pairs.
  if (!Number.isInteger(value) || value < 1 || value >= 1e6)
    return Number(value.toPrecision(6)).toExponential().split('e')[0]?.replace('.', '') ?? ''
  let digits = value
  while (digits % 10 === 0) digits /= 10
  return String(digits)
}

/** Where two strings of one length differ, up to the third place: no slip has so many. */
function differing(one: string, other: string): number[] {
  const places: number[] = []
  for (let at = 0; at < one.length && places.length < 3; at++) if (one[at] !== other[at]) places.push(at)
  return places
}

/** `132,000` and `123,000`: digits side by side in another order. */
export function areTurned(one: number, other: number): boolean {
  if (sizeOf(one) !== sizeOf(other)) return false
  const [told, implied] = padded(one, other)
  const [first = 0, second = 0, ...more] = differing(told, implied)
  return more.length === 0 && second === first + 1 && told[first] === implied[second] && told[second] === implied[first]
}

const sizeOf = (value: number): number => Math.floor(Math.log10(Math.abs(value)))

/** The fewest digits that are not likely to differ in one by chance. */
const enough = 3

/** `352,800` and `532,800`, `1,440` and `1,140`, `£7m` and `£7bn`; two digits alone count only where they are turned. */
export function isSlip(told: number, implied: number): boolean {
  if (!(told > 0 && implied > 0) || told === implied) return false
  const power = Math.log10(told / implied)
  if (Math.round(power) !== 0) return Math.abs(power - Math.round(power)) < 0.004 && Math.abs(power) < 7
  if (areTurned(told, implied)) return true
  const [one, other] = [digitsOf(told), digitsOf(implied)]
  return one.length >= enough && one.length === other.length && sizeOf(told) === sizeOf(implied) && differing(one, other).length === 1
}

/** Digits shown, without the noughts behind them: one of 40, three of 2.35m. */
export const significant = (value: number): number => Math.max(1, digitsOf(value).replace(/0+$/, '').length)

/** Rounding to one digit moves no value by more than a half, from 1.5 to 1: so much of a power of ten. */
const mostByRounding = 0.181

/** `26,400 for 13 … just over |200|`: a power of ten away once the value is rounded as the figure is. */
function isPowerOff(told: number, implied: number): boolean {
  const unrounded = Math.log10(told / implied)
  if (Math.abs(unrounded - Math.round(unrounded)) > mostByRounding || Math.abs(unrounded) < mostByRounding) return false
  const power = Math.log10(told / Number(implied.toPrecision(significant(told))))
  const whole = Math.round(power)
  return whole !== 0 && Math.abs(whole) <= 3 && Math.abs(power - whole) < 0.004
}

/** What an exact value may be off by after rounding. */
const roundness = 0.006

/** Two numbers in the fewest digits that show both, the noughts behind them as well: 160 and 106. */
const padded = (one: number, other: number): readonly [string, string] => {
  const [first, second] = [digitsOf(one), digitsOf(other)]
  const length = Math.max(first.length, second.length)
  return [first.padEnd(length, '0'), second.padEnd(length, '0')]
}

/**
 * Whether a figure is a slip away from what others imply and that comes out even: `840 for 28 … 40 each` are 30, as told numbers are. Of figures that belong
 * together by chance the one over the other is hardly ever as round as what is told.
 */
export function isRoundSlip(told: number, implied: number): boolean {
  if (!(told > 0 && implied > 0) || told === implied) return false
  if (isSlip(told, implied)) return true
  if (isPowerOff(told, implied)) return true
  if (Math.abs(Math.log10(told / implied)) > 1 + roundness) return false
  const digits = implied < 100 ? Math.max(2, significant(told)) : significant(told)
  const even = Number(implied.toPrecision(digits))
  if (Math.abs(even / implied - 1) > roundness || sizeOf(told) !== sizeOf(even)) return false
  const [one, other] = padded(told, even)
  return differing(one, other).length === 1 || areTurned(told, even)
}

/** Whether one digit is other, or two side by side are exchanged, of two or more that are shown: 47 and 37, 1.65 and 1.35. So much is a sign only beside others. */
export function isOneDigitOff(told: number, implied: number): boolean {
  if (!(told > 0 && implied > 0) || told === implied || sizeOf(told) !== sizeOf(implied)) return false
  const [one, other] = padded(told, implied)
  return one.length > 1 && (differing(one, other).length === 1 || areTurned(told, implied))
}

/** How far apart two values are whose digits are as many: how many of them differ. */
export function digitsChanged(one: number, other: number): number | undefined {
  const [first, second] = [one, other].map((value) => String(value).replace('.', '').replace(/0+$/, ''))
  if (first === undefined || second === undefined || first.length !== second.length || first.length < 2) return undefined
  // 210 is no slip of 27.
  if (Math.floor(Math.log10(one)) !== Math.floor(Math.log10(other))) return undefined
  return [...first].filter((digit, at) => digit !== second[at]).length
}

/** `14` and `4`, `140` and `40`: a digit too many in front of one of them. */
export function hasDigitMore(one: number, other: number): boolean {
  const [short, long] = [one, other].map(String).sort((first, second) => first.length - second.length)
  return short !== undefined && long !== undefined && short !== '0' && long.length === short.length + 1 && long.endsWith(short)
}

/** `seventeen` and `70`: misheard. */
export function soundsAlike(one: number, other: number): boolean {
  const [teen, ty] = one < other ? [one, other] : [other, one]
  return teen > 12 && teen < 20 && ty === 10 * (teen - 10)
}
