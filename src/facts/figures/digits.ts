/** Reads digits: `1,234.5`, `.500`, `2½`, `10 1/2`, `12,34,567.89`, `4.8m`, `1.3e6`. What is written as no number should be is none. */

import {beforeTakenTime} from '../../lexicon/calendar.js'
import {lazily, numbersOf, wordsOf} from '../../lexicon/list.js'
import {fractionSigns} from '../../lexicon/number-words.js'
import {moneyBefore} from './money.js'
import type {Numeral} from './numeral.js'
import type {Piece} from './pieces.js'
import {powerAt} from './power.js'
import type {Words} from './words.js'

const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const indian = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/
const continental = /^\d{1,3}(?:\.\d{3})+,\d+$/
const plain = /^\d+(?:\.\d+)?$/
let signs: Map<string, number> | undefined

interface Shown {
  readonly value: number
  readonly decimals: number
  readonly dressed: boolean
}

function shownBy(text: string): Shown | undefined {
  signs ??= numbersOf(fractionSigns)
  const sign = signs.get(text.slice(-1))
  if (sign !== undefined) {
    const whole = text.slice(0, -1)
    if (whole !== '' && !/^\d+$/.test(whole)) return undefined
    return {value: Number(whole) + sign, decimals: 2, dressed: true}
  }
  const isPlain = plain.test(text)
  if (!isPlain && text.length > 40) return undefined
  let digits = text
  if (!isPlain) {
    if (grouped.test(text) || indian.test(text)) digits = text.replaceAll(',', '')
    else if (continental.test(text)) digits = text.replaceAll('.', '').replace(',', '.')
    else return undefined
  }
  const point = digits.indexOf('.')
  return {value: Number(digits), decimals: point < 0 ? 0 : digits.length - point - 1, dressed: !isPlain || point >= 0}
}

/** `$3.5 |M|`, `€8 |B|`: after a space a letter is a scale of money alone, and of no name: `$5 M&Ms`, `$6 K-cups`. */
const isScaleOfMoney = (pieces: readonly Piece[], first: number, index: number): boolean => {
  const next = pieces[index + 1]
  return (!next?.glued || /^[.,;:)?!]$/.test(next.text)) && !next?.capital && moneyBefore(pieces, first, 0)?.last === first
}

/** The scale behind digits that begin at `first`: `4.8m`. As a unit `m` is a metre too; `unit` says which. */
function scaleAfter(pieces: readonly Piece[], first: number, index: number, words: Words): number | undefined {
  const piece = pieces[index]
  if (piece?.kind !== 'word') return undefined
  const sign = words.signs.get(piece.lower)
  if (sign !== undefined && (piece.lower !== 'mm' || piece.text === 'MM')) return sign
  const letter = piece.inWord ? undefined : words.letters.get(piece.lower)
  return letter !== undefined && (piece.glued || isScaleOfMoney(pieces, first, index)) ? letter : undefined
}

const simple = (piece: Piece | undefined): number | undefined =>
  piece?.kind === 'digits' && /^\d{1,4}$/.test(piece.text) ? Number(piece.text) : undefined

/** `1/2`, `3/4`: a smaller number over one that parts things. `9/11` and `24/7` are none. */
function fractionAt(pieces: readonly Piece[], index: number): {value: number; last: number} | undefined {
  const upper = simple(pieces[index])
  const lower = simple(pieces[index + 2])
  if (upper === undefined || lower === undefined || pieces[index + 1]?.text !== '/' || pieces[index + 3]?.text === '/') return undefined
  if (upper >= lower || upper === 0 || (lower > 10 && ![12, 16, 32, 64, 100, 1000].includes(lower))) return undefined
  return {value: upper / lower, last: index + 3}
}

/** `40 000`, `1 234 567.89`: groups of three after a thin or hard space, or a last group of noughts. */
function spacedGroups(pieces: readonly Piece[], first: number): {text: string; last: number} | undefined {
  if (!/^[1-9]\d{0,2}$/.test(pieces[first]?.text ?? '')) return undefined
  let text = pieces[first]?.text ?? ''
  let last = first + 1
  for (let piece = pieces[last]; piece && piece.kind === 'digits' && !piece.glued; piece = pieces[++last]) {
    const previous = pieces[last - 1]
    if (!/^\d{3}(?:\.\d+)?$/.test(piece.text) || !previous || piece.start - previous.end !== 1) break
    text += piece.text
  }
  const groups = last - first
  return groups > 2 || (groups === 2 && /000$/.test(text)) ? {text, last} : undefined
}

/**
 * The place of the last digit of a whole number. A count under a thousand is exact; the closing noughts of a larger one are taken for rounding, but
 * for no more than a tenth of it, so that 2,000 stays near 2,000.
 */
export function placeOf(whole: number): number {
  if (whole < 1000 || !Number.isSafeInteger(whole)) return 0
  let place = 1
  while (whole % (place * 10) === 0) place *= 10
  return place === 1 ? 0 : Math.min(place, whole / 10)
}

/** The place of what a scale multiplies: `5 million` is shown to the million, `100 million` to ten of them. */
export function scaledPlaceOf(mantissa: number): number {
  let place = 1
  while (Number.isSafeInteger(mantissa) && mantissa > 0 && mantissa % (place * 10) === 0) place *= 10
  return place < 100 ? 1 : Math.min(place, mantissa / 10)
}

const stopwatch = /^(?:(\d):)?([0-5]?\d):([0-5]\d)(\.\d{1,3})?$/

const takenLeads = lazily(() => wordsOf(beforeTakenTime))
const isTimeOfDay = (pieces: readonly Piece[], first: number): boolean =>
  pieces[first - 1]?.lower === 'at' && !takenLeads().has(pieces[first - 2]?.lower ?? '')

/** `1:43.88`, `2:04:51`: a time that was taken, in seconds. Two numbers without a decimal are a score or the time of day, and so are three behind `at`, but for `came in at 2:05:10`. */
function clocked(pieces: readonly Piece[], first: number): Numeral | undefined {
  // `2024-05-12T10:|38:07.190|Z`, `a 1:12.5 |scale|`.
  if ((pieces[first]?.glued && pieces[first - 1]?.text === ':') || /^(?:scale|ratio|mix)$/.test(pieces[first + 1]?.lower ?? ''))
    return undefined
  const [, hours, minutes, seconds, decimals] = stopwatch.exec(pieces[first]?.text ?? '') ?? []
  if (minutes === undefined || (hours === undefined ? decimals === undefined : isTimeOfDay(pieces, first))) return undefined
  const value = round(Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(decimals ?? 0))
  return {...asCardinal(first, first + 1, value, decimals === undefined ? 0 : 10 ** (1 - decimals.length), 1, true), unit: 'second'}
}

export function readDigits(pieces: readonly Piece[], first: number, words: Words): Numeral | undefined {
  const dotted = pieces[first]?.text === '.'
  const start = dotted ? first + 1 : first
  const piece = pieces[start]
  if (piece?.kind !== 'digits' || (dotted && !piece.glued)) return undefined
  const taken = dotted ? undefined : clocked(pieces, first)
  if (taken) return taken
  const fraction = dotted ? undefined : fractionAt(pieces, first)
  if (fraction) return asFraction(first, fraction.last, fraction.value)
  const groups = dotted ? undefined : spacedGroups(pieces, start)
  const shown = groups ? shownBy(groups.text) : shownBy(dotted ? `0.${piece.text}` : piece.text)
  if (!shown) return undefined
  if (shown.value < 1 && /^[\u00bc-\u00be\u2150-\u215e]$/.test(piece.text)) {
    return asFraction(first, start + 1, shown.value)
  }
  let last = groups?.last ?? start + 1
  let {value, decimals} = shown
  const power = powerAt(pieces, last)
  if (power) {
    const raised = power.own ? value ** power.exponent : value * 10 ** power.exponent
    const place = power.own ? 0 : 10 ** (power.exponent - decimals)
    return asCardinal(first, power.last, round(raised), place, 1, true)
  }
  const rest = decimals === 0 && !pieces[last]?.glued ? fractionAt(pieces, last) : undefined
  if (rest) {
    value += rest.value
    last = rest.last
    decimals = 2
  }
  const scale = scaleAfter(pieces, first, last, words)
  if (scale !== undefined) last++
  const place = decimals > 0 ? 10 ** -decimals : scale === undefined ? placeOf(value) : scaledPlaceOf(value)
  const dressed = shown.dressed || rest !== undefined || groups !== undefined || scale !== undefined
  return asCardinal(first, last, scale === undefined ? value : round(value * scale), place * (scale ?? 1), scale ?? 1, dressed)
}

function asCardinal(first: number, last: number, value: number, step: number, scale: number, dressed: boolean): Numeral {
  return {first, last, value, to: null, scale, step, form: 'cardinal', digits: true, dressed}
}

function asFraction(first: number, last: number, value: number): Numeral {
  return {first, last, value, to: null, scale: 1, step: value / 20, form: 'fraction', digits: true, dressed: true}
}

/** Decimals times a scale leave dust: 4.35 × 100 is 434.99999999999994. */
const round = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(15)) : value)
