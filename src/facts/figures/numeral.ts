/** Reads the number that begins at a piece: `4.8m`, `2,500`, `one hundred and three`, `two-thirds`, `dozens`. Knows no unit. */

import {placeOf, readDigits, scaledPlaceOf} from './digits.js'
import {fractionAt, halfAt, partAfter} from './fraction.js'
import {type Piece, past} from './pieces.js'
import {numberWords, type Words} from './words.js'

export interface Numeral {
  /** Half-open range of pieces. */
  readonly first: number
  readonly last: number
  readonly value: number
  /** The upper end of a size such as `dozens`. */
  readonly to: number | null
  /** The last scale in it: 1e6 for `4.8m`, else 1. */
  readonly scale: number
  /** The place of the last digit shown: 0.1m for `4.8m`, 0 when a count is exact. */
  readonly step: number
  readonly form: 'cardinal' | 'ordinal' | 'fraction' | 'vague'
  /** Begins with digits. */
  readonly digits: boolean
  /** Shown with decimals, thousands marks or a scale: never a year, a label or a house number. */
  readonly dressed: boolean
  /** The unit that the way of writing gives: the seconds of `1:43.88`. */
  readonly unit?: 'second'
}

/** A number being read: `total` holds what a scale has closed, `current` what is open. */
interface Sum {
  total: number
  current: number
  lastScale: number
  step: number
  last: number
}

const amountOf = (sum: Sum): number => sum.total + sum.current

/** Adds one word or digits to the sum; false when it does not continue the number. */
function add(sum: Sum, piece: Piece, words: Words, after: 'and' | 'word'): boolean {
  const {lower} = piece
  const scale =
    words.scales.get(lower) ?? (piece.kind === 'word' && (lower !== 'mm' || piece.text === 'MM') ? words.signs.get(lower) : undefined)
  if (scale !== undefined) {
    if (after === 'and') return false
    return addScale(sum, scale)
  }
  const ten = words.tens.get(lower)
  if (ten !== undefined && sum.current % 100 === 0) {
    sum.current += ten
    sum.step = 0
    return true
  }
  const small = words.small.get(lower)
  // `(six` begins a number, whatever it is joined to; inside of one a joined word does not go on with it.
  if (small === undefined || (piece.inWord !== piece.glued && amountOf(sum) > 0)) return false
  const free = small >= 10 ? sum.current % 100 === 0 : sum.current % 10 === 0 && sum.current % 100 !== 10
  if (!free || (small === 0 && amountOf(sum) > 0)) return false
  sum.current += small
  sum.step = 0
  return true
}

function addScale(sum: Sum, scale: number): boolean {
  const shown = sum.step > 0 && sum.step < 1 ? sum.step : scaledPlaceOf(sum.current || 1)
  if (scale < 1000) {
    // `three hundred and two dozen` are 324: the dozen multiplies what stands beside it.
    const rest = scale === 12 && sum.current > 100 ? sum.current % 100 : 0
    sum.current = rest > 0 ? sum.current - rest + rest * scale : (sum.current || 1) * scale
    sum.step = scale === 12 ? 0 : placeOf(sum.current)
    return true
  }
  if (sum.total > 0 && scale > sum.lastScale) {
    sum.total = (sum.total + sum.current) * scale
  } else {
    sum.total += (sum.current || (sum.total > 0 && sum.lastScale > 1 ? 0 : 1)) * scale
    if (sum.current === 0 && sum.lastScale > 1) sum.total *= scale
  }
  sum.current = 0
  sum.lastScale = scale
  sum.step = shown * scale
  return true
}

/** Words and scales that go on from a first value, until something else comes. */
function goOn(pieces: readonly Piece[], sum: Sum, words: Words): void {
  for (;;) {
    const part = partAfter(pieces, sum.last, words)
    if (part) {
      // `three million and a half` is 3.5 million; `two and a half million` is read by the scale that follows.
      if (sum.current === 0 && sum.lastScale > 1) sum.total += part.value * sum.lastScale
      else sum.current += part.value
      sum.step = (sum.current === 0 ? sum.lastScale : 1) * 0.25
      sum.last = part.last
      const scale = words.scales.get(pieces[past(pieces, sum.last)]?.lower ?? '')
      if (scale !== undefined && scale >= 100 && sum.total === 0) {
        sum.last = past(pieces, sum.last) + 1
        sum.total = sum.current * scale
        sum.step *= scale
        sum.current = 0
        sum.lastScale = scale
        continue
      }
      return
    }
    const index = spacedHyphen(pieces, sum, words) ?? past(pieces, sum.last)
    const piece = pieces[index]
    if (piece?.kind !== 'word') return
    // `€240m twelve months earlier`: nothing goes on behind a scale that is a letter, save another scale.
    // `56,000 |four| years ago`, `15,300 |twenty|-foot boxes`: nor does a word behind digits.
    if (pieces[sum.last - 1]?.kind === 'digits' && (words.small.has(piece.lower) || words.tens.has(piece.lower))) return
    if (/^(?:k|m|mn|bn|tn|trn)$/.test(pieces[sum.last - 1]?.lower ?? '') && !words.scales.has(piece.lower)) return
    if (piece.lower === 'and') {
      const next = past(pieces, index + 1)
      const follows = pieces[next]
      const large = sum.lastScale > 1 || (sum.current >= 100 && sum.current % 100 === 0)
      if (!large || !follows || !(add(sum, follows, words, 'and') || addDigits(sum, follows))) return
      sum.last = next + 1
    } else if (add(sum, piece, words, 'word')) sum.last = index + 1
    else return
  }
}

/** `fifty - two`: the hyphen of a number in words, set with spaces. */
function spacedHyphen(pieces: readonly Piece[], sum: Sum, words: Words): number | undefined {
  const mark = pieces[sum.last]
  const small = words.small.get(pieces[sum.last + 1]?.lower ?? '') ?? 0
  if (mark?.text !== '-' || mark.glued || pieces[sum.last + 1]?.glued || small < 1 || small > 9) return undefined
  return sum.current % 100 >= 20 && sum.current % 10 === 0 && words.tens.has(pieces[sum.last - 1]?.lower ?? '') ? sum.last + 1 : undefined
}

/** `3 hundred and 21`. */
function addDigits(sum: Sum, piece: Piece): boolean {
  if (!/^\d{1,2}$/.test(piece.text) || sum.current < 100 || sum.current % 100 !== 0) return false
  sum.current += Number(piece.text)
  return true
}

const finish = (first: number, sum: Sum, digits: boolean, dressed: boolean): Numeral => ({
  first,
  last: sum.last,
  value: amountOf(sum),
  to: null,
  step: sum.step,
  scale: sum.lastScale,
  form: 'cardinal',
  digits,
  dressed: dressed || sum.lastScale > 1
})

/** `11st 2lb`: no number but one in one is ordinal with these letters. */
const isStones = (letters: string, value: number): boolean => letters === 'st' && (value % 10 !== 1 || value % 100 === 11)

/** An ordinal that ends the number: `twenty-fifth`, `21st`. */
function ordinalAt(pieces: readonly Piece[], numeral: Numeral | undefined, first: number, words: Words): Numeral | undefined {
  const index = numeral ? past(pieces, numeral.last) : first
  const piece = pieces[index]
  if (!piece) return undefined
  if (numeral?.digits && /^(?:st|nd|rd|th)$/.test(piece.lower) && piece.glued && !isStones(piece.lower, Number(numeral.value)))
    return {...numeral, last: index + 1, form: 'ordinal', step: 0}
  const ordinal = words.ordinals.get(piece.lower)
  if (ordinal === undefined || numeral?.digits) return undefined
  const before = numeral?.value ?? 0
  const joined = ordinal >= 100 ? (before || 1) * ordinal : before + ordinal
  if (numeral && ordinal < 100 && (before < 20 || before % (ordinal < 10 ? 10 : 100) !== 0)) return undefined
  return {first, last: index + 1, value: joined, to: null, step: 0, scale: 1, form: 'ordinal', digits: false, dressed: true}
}

/** `dozens`, `hundreds of thousands`, `tens of millions`. */
function vagueAt(pieces: readonly Piece[], first: number, words: Words): Numeral | undefined {
  const word = pieces[first]?.lower ?? ''
  const range = word === 'tens' ? ([10, 100] as const) : words.vague.get(word)
  if (!range) return undefined
  let [low, high] = range
  let last = first + 1
  const outer = words.vague.get(pieces[last + 1]?.lower ?? '')
  if (pieces[last]?.lower === 'of' && outer && outer[0] > low) {
    low *= outer[0]
    high *= outer[0]
    last += 2
  } else if (word === 'tens') return undefined
  return {first, last, value: low, to: high, step: low, scale: low, form: 'vague', digits: false, dressed: true}
}

function wordsAt(pieces: readonly Piece[], first: number, words: Words): Numeral | undefined {
  const sum: Sum = {total: 0, current: 0, lastScale: 1, step: 0, last: first}
  const opener = pieces[first]?.lower ?? ''
  const article = opener === 'a' || opener === 'an'
  const halved = opener === 'half' || opener === 'quarter'
  if (article || halved) {
    const fraction = article ? fractionAt(pieces, undefined, first, words) : halfAt(pieces, first, words)
    if (fraction || halved) return fraction
    sum.last = first + 1
    const scale = words.scales.get(pieces[sum.last]?.lower ?? '')
    if (scale === undefined || /s$/.test(pieces[sum.last]?.lower ?? '')) return undefined
  }
  goOn(pieces, sum, words)
  if (sum.last === first) return undefined
  const numeral = finish(first, sum, false, false)
  return pointAfter(pieces, numeral, words)
}

/** `five point five`, `two point seven million`. */
function pointAfter(pieces: readonly Piece[], numeral: Numeral, words: Words): Numeral {
  if (pieces[numeral.last]?.lower !== 'point') return numeral
  let decimals = ''
  let last = numeral.last + 1
  for (
    let small = words.small.get(pieces[last]?.lower ?? '');
    small !== undefined && small < 10;
    small = words.small.get(pieces[last]?.lower ?? '')
  ) {
    decimals += String(small)
    last++
  }
  if (decimals === '') return numeral
  const scale = words.scales.get(pieces[last]?.lower ?? '') ?? 1
  if (scale > 1) last++
  return {
    ...numeral,
    last,
    value: Number(`${numeral.value}.${decimals}`) * scale,
    step: scale * 10 ** -decimals.length,
    scale,
    dressed: true
  }
}

/** The number at `first`, if one begins there. */
export function numeralAt(pieces: readonly Piece[], first: number): Numeral | undefined {
  const words = numberWords()
  const piece = pieces[first]
  if (!piece) return undefined
  if (piece.kind !== 'digits' && piece.text !== '.') {
    const vague = vagueAt(pieces, first, words)
    if (vague) return vague
    const numeral = wordsAt(pieces, first, words)
    if (numeral?.form === 'fraction') return numeral
    return (numeral && fractionAt(pieces, numeral, first, words)) ?? ordinalAt(pieces, numeral, first, words) ?? numeral
  }
  const digits = readDigits(pieces, first, words)
  if (!digits) return undefined
  const sum: Sum = {total: 0, current: digits.value, lastScale: 1, step: digits.step, last: digits.last}
  goOn(pieces, sum, words)
  const numeral = sum.last === digits.last ? digits : finish(first, sum, true, true)
  return ordinalAt(pieces, numeral, first, words) ?? numeral
}
