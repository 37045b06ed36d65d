/** Reads the part of one that stands behind a unit: `two hours |and a half|`, `four miles |and three-quarters|`. */

import type {FigureKind} from './figure.js'
import {partAfter} from './fraction.js'
import type {Numeral} from './numeral.js'
import {joins, type Piece} from './pieces.js'
import {unitAt} from './unit.js'
import {numberWords} from './words.js'

interface Whole {
  readonly kind: FigureKind
  readonly numeral: Numeral
  /** The piece after the unit. */
  readonly last: number
}

/** What goes on with the clause: behind `and a half` no noun may stand, as in `two days and a quarter of the money`, `six weeks and a half term`. */
const goesOn =
  /^(?:later|ago|after|before|earlier|since|to|from|in|into|on|at|by|for|long|away|apart|and|but|so|when|while|until|because|than|with|without|over|off|up|down|high|wide|deep|tall|thick|[.,;:!?)–—”"])$/

/** The half, the quarter or the three quarters behind the unit of a whole number, in units of it. */
export function partBehind(pieces: readonly Piece[], {kind, numeral, last}: Whole): {value: number; last: number} | undefined {
  const isWhole = numeral.form === 'cardinal' && numeral.to === null && Number.isInteger(numeral.value)
  if (!isWhole || (kind !== 'duration' && kind !== 'measure')) return undefined
  // `two hours and half` tells no half of an hour: an article or a count is needed.
  if (last === numeral.last || pieces[last]?.lower !== 'and' || pieces[last + 1]?.lower === 'half') return undefined
  const part = partAfter(pieces, last, numberWords())
  const next = part && pieces[part.last]
  if (!part || ![0.25, 0.5, 0.75].includes(part.value)) return undefined
  return next === undefined || (!joins(next) && goesOn.test(next.lower)) ? part : undefined
}

/** `|an hour and| a half`: one hour, which the half adds to as in `one hour and a half`; nothing where the figure before it ends behind `floor`. */
export function oneBefore(
  pieces: readonly Piece[],
  numeral: Numeral,
  floor: number
): (Whole & {readonly first: number; readonly unit: string}) | undefined {
  const first = numeral.first - 3
  if (numeral.form !== 'fraction' || first < floor || pieces[first + 2]?.lower !== 'and' || !/^an?$/.test(pieces[first]?.lower ?? ''))
    return undefined
  const unit = unitAt(pieces, first + 1, false)
  if (unit?.last !== first + 2) return undefined
  const one: Numeral = {...numeral, first, last: first + 1, value: 1, step: 0, form: 'cardinal'}
  const whole = {kind: unit.kind, unit: unit.name, first, last: unit.last, numeral: one}
  return partBehind(pieces, whole) && whole
}

/** How many of a smaller unit make one of a larger; seconds follow hours where minutes stand between them. */
const smallerUnits: Readonly<Record<string, number>> = {
  'foot inch': 12,
  'pound ounce': 16,
  'stone pound': 14,
  'hour minute': 60,
  'minute second': 60,
  'hour second': 3600
}

export function smallerIn(large: string | null, small: string | null): number | undefined {
  const pair = `${large} ${small}`
  return Object.hasOwn(smallerUnits, pair) ? smallerUnits[pair] : undefined
}

/** `|an hour and| 50 minutes`, `|another minute and| 20 seconds`: one of the larger unit, which the smaller adds to; nothing where the figure before it ends behind `floor`. */
export function oneAndBefore(
  pieces: readonly Piece[],
  {kind, unit, first, last, numeral}: Whole & {readonly first: number; readonly unit: string | null},
  floor: number
): (Whole & {readonly first: number; readonly unit: string; readonly extra: number}) | undefined {
  const start = first - 3
  if ((kind !== 'duration' && kind !== 'measure') || numeral.form !== 'cardinal' || numeral.to !== null || start < floor) return undefined
  // `80km |an hour| and 50 minutes`: a rate.
  if (start === floor && floor > 0) return undefined
  if (pieces[first - 1]?.lower !== 'and' || !/^(?:an?|another)$/.test(pieces[start]?.lower ?? '')) return undefined
  const large = unitAt(pieces, start + 1, false)
  const per = large?.last === first - 1 ? smallerIn(large.name, unit) : undefined
  if (!large || per === undefined || per > 60 || numeral.value >= per) return undefined
  const one: Numeral = {...numeral, first: start, value: 1, step: 0}
  return {kind: large.kind, unit: large.name, first: start, last, numeral: one, extra: numeral.value / per}
}
