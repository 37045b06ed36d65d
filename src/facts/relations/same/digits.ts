/** The digits and the size of a figure, whatever word scales it; they judge nothing. */

import type {Figure} from '../../figures/figure.js'
import {scaleWord} from '../steps/scale-moves.js'

/** `64` of 640,000 and of £6.4m alike. */
export const digitsIn = ({text, value}: Figure): string =>
  (/\d/.test(text) ? text : String(value))
    .replace(/[^\d.]/g, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '')

/** A hundred lakh. */
export const isCrore = ({text}: Figure): boolean => /crore\b/i.test(text)

/** `480 |mega|watts` and `480 |kilo|watts`: the scale is in the unit. */
const prefix = /^(?:kilo|mega|giga|tera)(?=watt|bit|byte|hertz)/
const prefixes: ReadonlyMap<string | undefined, number> = new Map([
  ['kilo', 1e3],
  ['mega', 1e6],
  ['giga', 1e9],
  ['tera', 1e12]
])

export const sizeOf = ({value, unit}: Figure): number => Number(value) * (prefixes.get(prefix.exec(unit ?? '')?.[0]) ?? 1)

/** By how many powers of ten two figures lie apart. */
export function powersApart(one: Figure, other: Figure): number {
  const power = Math.log10(sizeOf(one) / sizeOf(other))
  return Math.abs(power - Math.round(power)) < 1e-6 ? Math.abs(Math.round(power)) : 0
}

/** `raised |£2,650| … dinner costs |£2.65|`: a price with pence and a round sum, neither with a word of scale, are no slip of each other. */
export const areSumAndPrice = (one: Figure, other: Figure): boolean =>
  one.kind === 'money' &&
  ![one, other].some(({text}) => scaleWord.test(text)) &&
  [one, other].filter(({text}) => /\.\d\d$/.test(text)).length === 1

/** Of ages, stretches of time and the years that light takes the digits are compared with each other; of counts, whatever is counted. */
export function sortOf({kind, unit}: Figure): string {
  if (kind === 'age' || kind === 'duration' || unit === 'light year') return `time ${unit?.replace('light ', '')}`
  return `${kind} ${unit?.replace(prefix, '')}`
}
