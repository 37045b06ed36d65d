/** Values that are told in two units or more, written in the same: `two hours and five minutes`, `2:05:30`, `5ft 11in`. */

import type {Figure} from './figure.js'

/** A unit with how many seconds, or inches, one is, and the words that it may end a figure with. */
interface Part {
  readonly size: number
  readonly unit: string
  readonly written: RegExp
}

const times: readonly Part[] = [
  {size: 3600, unit: 'hour', written: /\bh(?:ou)?rs?\b|\dh\b/i},
  {size: 60, unit: 'minute', written: /\bmin(?:ute)?s?\b|\dmin|\dm\b/i},
  {size: 1, unit: 'second', written: /\bsec(?:ond)?s?\b|\dsec|\ds\b/i}
]
const lengths: readonly Part[] = [
  {size: 12, unit: 'foot', written: /\b(?:ft|foot|feet)\b|\dft/i},
  {size: 1, unit: 'inch', written: /\b(?:in|inch|inches)\b|\din/i}
]

const namedBy: Readonly<Record<string, string>> = {foot: 'feet', inch: 'inches'}

/** As in a table of results: `2:05:30`, `1:43.27`. */
function asClock(seconds: number, text: string): string {
  const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0
  const rounded = Number(seconds.toFixed(decimals))
  const [hours, minutes] = [Math.floor(rounded / 3600), Math.floor((rounded % 3600) / 60)]
  const rest = (rounded % 60).toFixed(decimals).padStart(decimals > 0 ? decimals + 3 : 2, '0')
  if (hours > 0) return `${hours}:${String(minutes).padStart(2, '0')}:${rest}`
  return minutes > 0 ? `${minutes}:${rest}` : (rounded % 60).toFixed(decimals)
}

/** The value of a figure in as many units as it is told in; undefined where that is one. */
export function speltInParts(value: number, {kind, unit, text}: Figure): string | undefined {
  const parts = kind === 'duration' ? times : kind === 'measure' ? lengths : []
  const size = parts.find((part) => part.unit === unit)?.size
  if (size === undefined || value < 0) return undefined
  if (kind === 'duration' && /\d:\d\d/.test(text)) return asClock(value * size, text)
  const told = parts.filter(({written}) => written.test(text))
  if (told.length < 2) return undefined
  let left = Math.round(value * size)
  const spelt: string[] = []
  for (const part of told) {
    const count = Math.floor(left / part.size)
    left -= count * part.size
    if (count > 0) spelt.push(`${count} ${count === 1 ? part.unit : (namedBy[part.unit] ?? `${part.unit}s`)}`)
  }
  return spelt.length > 1 ? `${spelt.slice(0, -1).join(', ')} and ${spelt.at(-1)}` : spelt[0]
}
