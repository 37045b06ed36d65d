/** Writes an implied value as the story writes the figure it stands beside, so that both can be compared at a glance. */

import type {Figure} from './figure.js'
import {speltInParts} from './spelling-parts.js'

const scales: readonly (readonly [string, number])[] = [
  ['trillion', 1e12],
  ['trn', 1e12],
  ['tn', 1e12],
  ['billion', 1e9],
  ['bn', 1e9],
  ['crore', 1e7],
  ['million', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['lakh', 1e5],
  ['thousand', 1e3],
  ['k', 1e3]
]

/** Digits with thousands parted, to at most `places` decimals. */
export function digitsOf(value: number, places = 0): string {
  const [whole = '', part = ''] = Math.abs(value).toFixed(places).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',')
  const decimals = part.replace(/0+$/, '')
  return `${value < 0 && /[1-9]/.test(whole + part) ? '-' : ''}${grouped}${decimals ? `.${decimals}` : ''}`
}

/** `1.60`, `12`: with its pence, or without any. */
const inCoins = (value: number): string => digitsOf(value, 2).replace(/\.\d$/, '$&0')

/** As many decimals as show three digits. */
function placesFor(value: number): number {
  const size = Math.abs(value)
  if (Number.isInteger(Number(size.toPrecision(9))) || size >= 100) return 0
  return size >= 10 ? 1 : 2
}

/** `1.117` in the style of `£1.16 million`; a value too small for the scale is written out. */
export function spelt(value: number, like: Figure): string {
  const inParts = speltInParts(value, like)
  if (inParts !== undefined) return inParts
  const {text} = like
  const scale = scales.find(([word]) => new RegExp(`[\\d\\s-]${word}\\b`, 'i').test(text))
  const currency = like.kind === 'money' ? currencyOf(text) : ''
  if (scale && Math.abs(value) >= scale[1] / 10) {
    const blank = new RegExp(`\\s${scale[0]}\\b`, 'i').test(text) ? ' ' : ''
    const scaled = value / scale[1]
    return `${currency}${digitsOf(scaled, Math.max(placesFor(scaled), decimalsOf(text)))}${blank}${scale[0]}${unitOf(like)}`
  }
  return `${currency}${currency && Math.abs(value) < 1000 ? inCoins(value) : digitsOf(value, placesFor(value))}${unitOf(like)}`
}

/** `|£|1.16 million`, `|A$|20`, `|Rs |14.5 lakh`, `|R|4.86m`. */
const currencyOf = (text: string): string =>
  /^\p{Lu}\p{L}{0,3}\.?\s?(?=\d)/u.exec(text)?.[0] ?? (/^[^\d\s\p{L}]*(?:[A-Z]{1,3}[$£€])?/u.exec(text)?.[0] ?? '').replace(/[-−–]/g, '')

const decimalsOf = (text: string): number => /\.(\d+)/.exec(text)?.[1]?.length ?? 0

function unitOf(like: Figure): string {
  if (like.kind === 'percent')
    return /%/.test(like.text)
      ? '%'
      : like.unit === 'percentage point'
        ? ' points'
        : like.unit === 'basis point'
          ? ' basis points'
          : ' per cent'
  if (like.kind === 'money') return /\d\s?(p|c|¢)$/.exec(like.text)?.[1] ?? (/\p{L}{3,}$/u.test(like.text) ? moneyWord(like.text) : '')
  if (like.kind !== 'measure' && like.kind !== 'duration') return ''
  // Of `six metres` only the last word is the unit.
  if (!/\d/.test(like.text)) {
    const whole = like.text.replace(/ and (?:an? |one |three[ -])(?:half|quarters?)$/i, '')
    // `a mile and a half`: others are miles.
    return ` ${/\p{L}+$/u.exec(whole)?.[0] ?? ''}${whole !== like.text && /^an? /i.test(whole) ? 's' : ''}`
  }
  // `28-year` keeps its hyphen.
  const word = /[\s-]?(?:\p{L}[\p{L}\s/²³-]*|°[CF]?)$/u.exec(like.text)?.[0] ?? ''
  return word.replace(/^\s?(?:trillion|billion|million|thousand|trn|tn|bn|mn|m(?= \p{L})|k(?= \p{L}))\b/u, '')
}

function moneyWord(text: string): string {
  const word = /\p{L}+$/u.exec(text)?.[0] ?? ''
  return scales.some(([scale]) => scale === word.toLowerCase()) ? '' : ` ${word}`
}

/** What a figure counts, beside it: `4.8m shells`, where they stand together and are short; otherwise the figure alone. */
export function named(figure: Figure): string {
  const {counted} = figure
  return counted && figure.kind === 'cardinal' && counted.start > figure.start && counted.text.length <= 24
    ? `${figure.text} ${counted.text}`
    : figure.text
}
