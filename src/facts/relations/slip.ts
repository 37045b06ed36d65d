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

const sizeOf = (value: number): number => Math.floor(Math.log10(Math.abs(value)))

/** Of more digits nothing is told; the comparisons below are asked of each of many pairs, so that digits are kept as a number and not as text. */
const mostDigits = 6

/** The first six digits as a whole number, with noughts behind them: `945,000` of 9.45m. */
function digitsOf(value: number): number {
  const digits = Math.round(Math.abs(value) / 10 ** (sizeOf(value) + 1 - mostDigits))
  return digits === 10 ** mostDigits ? digits / 10 : digits
}

/** Digits shown, without the noughts behind them: one of 40, three of 2.35m. */
export function significant(value: number): number {
  if (!(value > 0)) return 1
  let count = mostDigits
  for (let digits = digitsOf(value); count > 1 && digits % 10 === 0; digits /= 10) count--
  return count
}

/** How many of their digits differ. */
function differing(one: number, other: number): number {
  let [left, right] = [digitsOf(one), digitsOf(other)]
  let count = 0
  for (let at = 0; at < mostDigits; at++) {
    if (left % 10 !== right % 10) count++
    ;[left, right] = [Math.floor(left / 10), Math.floor(right / 10)]
  }
  return count
}

/** `132,000` and `123,000`: digits side by side in another order. */
export function areTurned(one: number, other: number): boolean {
  if (sizeOf(one) !== sizeOf(other)) return false
  let [left, right] = [digitsOf(one), digitsOf(other)]
  if (left === right) return false
  for (let at = 0; at < mostDigits && left % 10 === right % 10; at++) [left, right] = [Math.floor(left / 10), Math.floor(right / 10)]
  const isTurned = left % 10 === Math.floor(right / 10) % 10 && right % 10 === Math.floor(left / 10) % 10
  return isTurned && Math.floor(left / 100) === Math.floor(right / 100)
}

/** The fewest digits that are not likely to differ in one by chance. */
const enough = 3

/** `352,800` and `532,800`, `1,440` and `1,140`, `£7m` and `£7bn`; two digits alone count only where they are turned. */
export function isSlip(told: number, implied: number): boolean {
  if (!(told > 0 && implied > 0) || told === implied) return false
  const power = Math.log10(told / implied)
  if (Math.round(power) !== 0) return Math.abs(power - Math.round(power)) < 0.004 && Math.abs(power) < 7
  if (areTurned(told, implied)) return true
  const shown = significant(told)
  return shown >= enough && shown === significant(implied) && sizeOf(told) === sizeOf(implied) && differing(told, implied) === 1
}

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
  return differing(told, even) === 1 || areTurned(told, even)
}

/** Whether one digit is other, or two side by side are exchanged, of two or more that are shown: 47 and 37, 1.65 and 1.35. So much is a sign only beside others. */
export function isOneDigitOff(told: number, implied: number): boolean {
  if (!(told > 0 && implied > 0) || told === implied || sizeOf(told) !== sizeOf(implied)) return false
  const isShown = significant(told) > 1 || significant(implied) > 1
  return isShown && (differing(told, implied) === 1 || areTurned(told, implied))
}

/** One value may stand for another that is less than one in a hundred off. */
const mostRounding = 0.01

/** `700 kilometres … the 701 km`: the one is the other with noughts for its last digits. */
export function isRoundingOf(one: number, other: number): boolean {
  if (!(one > 0 && other > 0) || Math.abs(one / other - 1) > mostRounding) return false
  const [round, exact] = significant(one) < significant(other) ? [one, other] : [other, one]
  return Number(exact.toPrecision(significant(round))) === round
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
