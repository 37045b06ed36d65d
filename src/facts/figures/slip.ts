/** How far apart the digits of two values are: a figure that is one slip of the fingers away from what others imply is very probably that slip. */

import type {Figure} from './figure.js'

export type Slip = 'turned' | 'digit' | 'power'

/** The digits as they stand or, of a number in words, as they would, and what the last of them is worth. */
function shown({text, value}: Figure): {readonly digits: string; readonly place: number} | undefined {
  const number = Number(value)
  const written = /\d[\d,.]*/.exec(text)?.[0].replace(/\D/g, '') ?? String(number)
  const digits = written.replace(/^0+/, '')
  return /^\d+$/.test(digits) && number > 0 ? {digits, place: number / Number(digits)} : undefined
}

const sorted = (digits: string): string => [...digits].sort().join('')

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
  if (wrong === 2 && sorted(digits) === sorted(meant)) return 'turned'
  return wrong === 1 ? 'digit' : undefined
}

const digitsIn = ({text, value}: Figure): number => (text.replace(/\D/g, '') || String(value)).replace(/0+$/, '').length

/** Whether one of some figures, changed by so much, would be what the others imply, and a slip away from what it is; `fewest` digits have to be shown. */
export const isOneSlip = (figures: readonly Figure[], off: (figure: Figure) => number, fewest = 3): boolean =>
  figures.some((figure) => digitsIn(figure) >= fewest && slipOf(figure, Number(figure.value) + off(figure)) !== undefined)
