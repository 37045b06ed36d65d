/** A figure being made: a number with the unit, currency, hedge and noun that stand beside it. */

import {perNouns} from '../../lexicon/counted-words.js'
import {wordsOf} from '../../lexicon/list.js'
import {type AgeContext, isAge} from './age.js'
import {countedAt, isDefinite, isPlural, type PlacedCounted, singularOf} from './counted.js'
import type {FigureKind} from './figure.js'
import {leadingHedge, type PlacedHedge, trailingHedge} from './hedge.js'
import {isMetre, isMinute} from './metre.js'
import {moneyAfter, moneyBefore, type PlacedMoney} from './money.js'
import {isNoQuantity} from './no-quantity.js'
import type {Numeral} from './numeral.js'
import {joins, type Piece, past} from './pieces.js'
import {unitAt} from './unit.js'
import {oneAndBefore, oneBefore, partBehind} from './unit-parts.js'
import {numberWords} from './words.js'

export interface Draft {
  readonly numeral: Numeral
  /** Half-open range of pieces: sign, currency, number and unit. */
  readonly first: number
  readonly last: number
  readonly kind: FigureKind
  readonly unit: string | null
  readonly per: string | null
  /** The piece after the unit and what it is counted by: `$75 per barrel|`. */
  readonly tail: number
  readonly counted: PlacedCounted | null
  readonly hedge: PlacedHedge | null
  readonly negative: boolean
  readonly move: 'from' | 'to' | null
  /** The other end of a range, with what its own digits show. */
  readonly to: Draft | null
  /** The other value in `three or four`: either may be meant. */
  readonly either: Draft | null
  /** The whole of which this is one in so many: `one in five`. */
  readonly outOf: Draft | null
  /** What a smaller unit or a part adds: the inches of `5ft 2in`, the half of `two hours and a half`, in units of this one. */
  readonly extra: number
}

export interface Setting extends AgeContext {
  /** Where the figure before ends: what belongs to it is not read again. */
  readonly floor: number
  readonly titled: boolean
  /** The story writes pounds sterling: `five million pounds` are money. */
  readonly sterling: boolean
}

let perWords: Set<string> | undefined

/** `a day`, `per barrel`, `/kg`, `each`. */
function perAt(pieces: readonly Piece[], index: number): {readonly name: string; readonly last: number} | null {
  const piece = pieces[index]
  const next = pieces[index + 1]
  if (!piece) return null
  perWords ??= wordsOf(perNouns)
  // `£31m |each year|`, and `£4 |each|`.
  if (piece.lower === 'each' && next?.kind === 'word' && perWords.has(next.lower)) return {name: next.lower, last: index + 2}
  if (piece.lower === 'each' || piece.lower === 'apiece') return {name: 'each', last: index + 1}
  if (next?.kind !== 'word') return null
  if (piece.lower === 'per' || (piece.text === '/' && piece.glued && next.glued)) return {name: singularOf(next.lower), last: index + 2}
  if (joins(piece) && (next.lower === 'a' || next.lower === 'an') && pieces[index + 3])
    return {name: singularOf(pieces[index + 3]?.lower ?? ''), last: index + 4}
  // `From $80 a day earlier`: when, and no rate.
  if (/^(?:earlier|ago|before|later)$/.test(pieces[index + 2]?.lower ?? '')) return null
  if ((piece.lower === 'a' || piece.lower === 'an' || piece.lower === 'every') && perWords.has(next.lower))
    return {name: next.lower, last: index + 2}
  return null
}

interface Sign {
  readonly negative: boolean
  readonly first: number
}

/** `-5`, `−5`, `minus 5`, `minus-5`; a hyphen after a word or a number is none. */
function signBefore(pieces: readonly Piece[], first: number, floor: number): Sign {
  if (first <= floor) return {negative: false, first}
  const piece = pieces[first - 1]
  const none = {negative: false, first}
  if (!piece) return none
  if (piece.lower === 'minus' || piece.lower === 'negative') return {negative: true, first: first - 1}
  if (joins(piece) && first - 2 >= floor && pieces[first - 2]?.lower === 'minus') return {negative: true, first: first - 2}
  if (!/^[-−–+]$/.test(piece.text) || !pieces[first]?.glued) return none
  const before = pieces[first - 2]
  if (piece.glued && before && before.text !== '(' && before.text !== '~') return none
  return {negative: piece.text !== '+', first: first - 1}
}

interface Dress {
  readonly kind: FigureKind
  readonly unit: string | null
  readonly first: number
  readonly last: number
  readonly numeral: Numeral
}

const scaleBy = (numeral: Numeral, scale: number): Numeral => ({
  ...numeral,
  last: numeral.last + 1,
  value: numeral.value * scale,
  step: numeral.step * scale,
  scale,
  dressed: true
})

/** The `m` behind it is a unit, and no million. */
const withoutMillion = (numeral: Numeral): Numeral => ({...numeral, value: numeral.value / 1e6, step: numeral.step / 1e6, scale: 1})

/** `$2.2T`, `75 USD million`: scales that only money makes plain. */
function moneyScale(pieces: readonly Piece[], numeral: Numeral): Numeral {
  const next = pieces[numeral.last]
  if (numeral.scale === 1 && next?.glued && /^tr?$/.test(next.lower)) return scaleBy(numeral, 1e12)
  return numeral
}

/** `20 won, eight drawn`, `120 won the right to stay`: no sum in South Korean money, which has none so small. */
function isVictory(pieces: readonly Piece[], {value, last}: Numeral, money: PlacedMoney): boolean {
  if (money.name !== 'won' || pieces[last]?.lower !== 'won') return false
  return value < 100 || /^(?:the|an?|his|her|its|their|seats?|prizes?|medals?)$/.test(pieces[money.last]?.lower ?? '')
}

function dressMoney(pieces: readonly Piece[], numeral: Numeral, first: number, floor: number): Dress | undefined {
  const before = moneyBefore(pieces, first, floor)
  if (before) {
    const scaled = moneyScale(pieces, numeral)
    const twice = moneyAfter(pieces, scaled.last, false)
    const named = twice !== undefined && before.name === 'dollar' ? twice.name : before.name
    return {kind: 'money', unit: named, first: before.first, last: twice?.last ?? scaled.last, numeral: scaled}
  }
  const after = moneyAfter(pieces, numeral.last, numeral.digits)
  if (!after || isVictory(pieces, numeral, after)) return undefined
  // `75 USD million`: the scale after the code.
  const scale = numeral.scale === 1 ? (numberWords().scales.get(pieces[after.last]?.lower ?? '') ?? 1) : 1
  if (scale < 1e5) return {kind: 'money', unit: after.name, first, last: after.last, numeral}
  return {kind: 'money', unit: after.name, first, last: after.last + 1, numeral: scaleBy(numeral, scale)}
}

/** `half an hour`, `three quarters of a mile`: the unit after a fraction and an article. */
function unitStart(pieces: readonly Piece[], numeral: Numeral): number {
  if (numeral.form !== 'fraction' && numeral.form !== 'vague') return numeral.last
  let at = past(pieces, numeral.last)
  if (pieces[at]?.lower === 'of') at++
  else if (numeral.form === 'vague') return numeral.last
  if (numeral.form === 'fraction' && /^an?$/.test(pieces[at]?.lower ?? '')) at++
  return at === numeral.last + 1 && pieces[numeral.last]?.lower === 'of' && numeral.form === 'fraction' ? numeral.last : at
}

/** `0.87 |of a percentage point|`. */
function pointAt(pieces: readonly Piece[], {last, value, digits}: Numeral): ReturnType<typeof unitAt> {
  if (!digits || value >= 1 || pieces[last]?.lower !== 'of' || !/^an?$/.test(pieces[last + 1]?.lower ?? '')) return undefined
  const unit = unitAt(pieces, last + 2, digits)
  return unit?.name === 'percentage point' || unit?.name === 'point' ? {...unit, name: 'percentage point'} : undefined
}

function dressUnit(pieces: readonly Piece[], numeral: Numeral, first: number, setting: Setting): Dress | undefined {
  const start = unitStart(pieces, numeral)
  const money = start > numeral.last ? moneyAfter(pieces, start, false) : undefined
  if (money) return {kind: 'money', unit: money.name, first, last: money.last, numeral}
  const unit = unitAt(pieces, start, numeral.digits) ?? pointAt(pieces, numeral)
  // An index has points as a unit; the points of a lead or a match are counted.
  if (!unit || (unit.name === 'point' && !numeral.dressed && numeral.value < 100)) return undefined
  // `heavier than half a |pound coin|`.
  if (unit.name === 'pound' && /^(?:coins?|notes?)$/.test(pieces[unit.last]?.lower ?? '')) return undefined
  if (
    unit.name === 'pound' &&
    pieces[unit.last - 1]?.lower === 'pounds' &&
    (setting.sterling || numeral.scale >= 1000) &&
    (numeral.form === 'vague' || pieces[unit.last]?.lower !== 'of')
  ) {
    return {kind: 'money', unit: 'pound sterling', first, last: unit.last, numeral}
  }
  return {kind: unit.kind, unit: unit.name, first, last: unit.last, numeral}
}

const kindOf = (numeral: Numeral): FigureKind => {
  if (numeral.form === 'ordinal') return 'ordinal'
  if (numeral.form === 'fraction') return 'ratio'
  return numeral.form === 'vague' ? 'range' : 'cardinal'
}

function dress(pieces: readonly Piece[], numeral: Numeral, first: number, setting: Setting): Dress {
  const bare: Dress = {kind: kindOf(numeral), unit: null, first, last: numeral.last, numeral}
  if (numeral.form === 'ordinal') return bare
  const one = oneBefore(pieces, numeral, setting.floor)
  if (one) return one
  if (numeral.unit) return {...bare, kind: 'duration', unit: numeral.unit}
  const money = dressMoney(pieces, numeral, first, setting.floor)
  if (money) return money
  if (isMinute(pieces, numeral)) return {...bare, kind: 'duration', unit: 'minute', numeral: withoutMillion(numeral)}
  if (isMetre(pieces, numeral)) return {...bare, kind: 'measure', unit: 'metre', numeral: withoutMillion(numeral)}
  return dressUnit(pieces, numeral, first, setting) ?? bare
}

/** `half the |condos`: the noun after a fraction and a determiner. */
function nounStart(pieces: readonly Piece[], {kind, last}: Dress): number {
  return kind === 'ratio' && isDefinite(pieces[last]?.lower) ? last + 1 : last
}

/** `fifty|-odd| singers`: a hedge, and nothing that is counted. */
const isOdd = (pieces: readonly Piece[], at: number): boolean => pieces[at]?.text === '-' && pieces[at + 1]?.lower === 'odd'

function countedBy(pieces: readonly Piece[], dressed: Dress): PlacedCounted | null {
  const {kind, last, numeral} = dressed
  if (kind === 'cardinal' || kind === 'range' || kind === 'ordinal' || kind === 'ratio') {
    const start = nounStart(pieces, dressed)
    const single = (numeral.value === 1 && numeral.form === 'cardinal') || (kind === 'ordinal' && !isPlural(pieces[start]?.lower ?? ''))
    const counted = countedAt(pieces, isOdd(pieces, last) ? last + 2 : start, single, kind === 'ratio') ?? null
    return counted && start > last ? {...counted, whole: true} : counted
  }
  return pieces[last]?.lower === 'of' ? (countedAt(pieces, last, false, kind === 'percent') ?? null) : null
}

/** The figure that the number makes, or nothing when it is no quantity. */
export function draftOf(pieces: readonly Piece[], numeral: Numeral, setting: Setting): Draft | undefined {
  const sign = numeral.form === 'ordinal' ? {negative: false, first: numeral.first} : signBefore(pieces, numeral.first, setting.floor)
  const plain = dress(pieces, numeral, sign.first, setting)
  if (isNoQuantity({pieces, numeral: plain.numeral, unit: plain.unit !== null, titled: setting.titled, floor: setting.floor}))
    return undefined
  const outer = signBefore(pieces, plain.first, setting.floor)
  const age = isAge(pieces, plain, setting)
  const whole = age ? {...plain, kind: 'age' as const, unit: plain.unit ?? 'year', last: age.last} : plain
  const part = partBehind(pieces, whole)
  const larger = age ? undefined : oneAndBefore(pieces, whole, setting.floor)
  const dressed = part ? {...whole, last: part.last} : (larger ?? whole)
  const first = Math.min(dressed.first, outer.first)
  const counted = dressed.kind === 'age' ? null : countedBy(pieces, dressed)
  const per = perAt(pieces, dressed.last) ?? (counted && perAt(pieces, counted.last))
  const after =
    trailingHedge(pieces, dressed.last) ?? (counted && counted.first === dressed.last ? trailingHedge(pieces, counted.last) : undefined)
  const before = leadingHedge(pieces, first, numeral.form === 'ordinal')
  return {
    numeral: dressed.numeral,
    first,
    last: dressed.last,
    kind: dressed.kind,
    unit: dressed.unit,
    tail: per && per.last <= dressed.last + 4 ? per.last : dressed.last,
    per: per?.name ?? null,
    counted,
    hedge: after ?? before ?? null,
    negative: sign.negative || outer.negative,
    move: null,
    to: null,
    either: null,
    outOf: null,
    extra: part?.value ?? larger?.extra ?? 0
  }
}
