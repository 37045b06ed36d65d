/** Tells the metre and the minute from the million: `37m long`, `5h 3m` and `35m people`. */

import {wordsOf} from '../../lexicon/list.js'
import {metreAfter, metreBefore} from '../../lexicon/metre-words.js'
import type {Numeral} from './numeral.js'
import type {Piece} from './pieces.js'
import {unitAt} from './unit.js'

const metreConverts = new Set(['in', 'ft', 'feet', 'foot', 'inch', 'inches', 'yard', 'yards', 'yd'])

let after: Set<string> | undefined
let before: Set<string> | undefined

const endsInM = (pieces: readonly Piece[], {last, digits}: Numeral): boolean =>
  digits && pieces[last - 1]?.text === 'm' && pieces[last - 1]?.glued === true

/** Whether the glued `m` that the number ended with is a metre. */
export function isMetre(pieces: readonly Piece[], numeral: Numeral): boolean {
  if (!endsInM(pieces, numeral)) return false
  const next = pieces[numeral.last]
  if (next?.text === '(' && pieces[numeral.last + 1]?.kind === 'digits') {
    const unit = unitAt(pieces, numeral.last + 2, true)
    if (unit?.kind === 'measure') return true
  }
  // `6ft 2in (1.88m)`.
  if (pieces[numeral.first - 1]?.text === '(' && metreConverts.has(pieces[numeral.first - 2]?.lower ?? '')) return true
  after ??= wordsOf(metreAfter)
  before ??= wordsOf(metreBefore)
  // `2.7m |from 3m|` is a move; `37m from the shore` is far.
  if (next?.lower === 'from' && pieces[numeral.last + 1]?.kind === 'digits') return false
  if (next && (after.has(next.lower) || (next.text === '-' && after.has(pieces[numeral.last + 1]?.lower ?? '')))) return true
  for (let at = numeral.first - 1; at >= Math.max(0, numeral.first - 4); at--) if (before.has(pieces[at]?.lower ?? '')) return true
  return false
}

/** Whether the glued `m` that the number ended with is a minute: hours stand before it or seconds behind. */
export function isMinute(pieces: readonly Piece[], numeral: Numeral): boolean {
  const {first, last, value} = numeral
  const minutes = value / 1e6
  if (!endsInM(pieces, numeral) || !Number.isInteger(minutes) || minutes > 59) return false
  if (/^(?:h|hrs?)$/.test(pieces[first - 1]?.lower ?? '') && pieces[first - 2]?.kind === 'digits') return true
  return /^\d\d?$/.test(pieces[last]?.text ?? '') && pieces[last + 1]?.glued === true && /^s(?:ecs?)?$/.test(pieces[last + 1]?.lower ?? '')
}
