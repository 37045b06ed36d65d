/** Prints a value the way a figure of the text is printed: same sign, same scale. */

import type {Figure} from './figure.js'

const scales: readonly [pattern: RegExp, factor: number][] = [
  [/trillion|(?:tn|trn)\b/i, 1e12],
  [/billion|bn\b|\db\b/i, 1e9],
  [/million|mn?\b/i, 1e6],
  [/\dk\b/i, 1e3]
]

/** `1,117,000`, `0.25`, at most `places` decimals. */
export function printed(value: number, places = 2): string {
  const [whole = '', decimals] = Math.abs(value).toFixed(places).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  const shown = decimals?.replace(/0+$/, '')
  return `${value < 0 ? '-' : ''}${grouped}${shown ? `.${shown}` : ''}`
}

/** The sign, number, scale and unit of a figure's text, where they stand in that order. */
const shape = /^([^\d.]*)[\d.,]+(.*)$/s

/** `value` as `model` would be printed: `$9.2bn` for 9.2e9 after `$9.5bn`. A model in words gives plain digits. */
export function printedLike(value: number, model: Figure): string {
  const parts = shape.exec(model.text)
  if (!parts || typeof model.value !== 'number') return printed(value)
  const [, sign = '', rest = ''] = parts
  const scale = scales.find(([pattern]) => pattern.test(rest) && model.unit !== 'metre')?.[1] ?? 1
  const places = scale > 1 ? Math.max(2, decimalsOf(model.text)) : 2
  return `${sign}${printed(value / scale, places)}${rest}`
}

const decimalsOf = (text: string): number => /\.(\d+)/.exec(text)?.[1]?.length ?? 0
