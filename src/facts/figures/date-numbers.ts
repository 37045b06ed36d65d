/** Numbers that are years, hours or days of a month. It judges nothing. */

import {isPlural} from './counted.js'
import {type Place, tables} from './number-place.js'
import type {Numeral} from './numeral.js'
import type {Piece} from './pieces.js'

/** `summer '80`. */
export function isShortYear({pieces, numeral}: Place): boolean {
  const mark = pieces[numeral.first - 1]
  return mark !== undefined && /^['’‘]$/.test(mark.text) && !mark.glued && /^\d\d$/.test(pieces[numeral.first]?.text ?? '')
}

const joint = /^(?:to|or|and|[-–])$/
const isCounted = (piece: Piece | undefined): boolean => piece?.kind === 'word' && !piece.capital && isPlural(piece.lower)

/** A bare number of four digits that reads as a year. */
export function isYear({pieces, numeral, unit}: Place): boolean {
  const text = pieces[numeral.first]?.text ?? ''
  if (numeral.last - numeral.first !== 1 || unit || !/^(?:1[4-9]|2[01])\d\d$/.test(text)) return false
  const {months, years} = tables()
  const before = pieces[numeral.first - 1]
  const next = pieces[numeral.last]
  const counts = isCounted(next)
  // `1000 to 2000 hires`: what a date would be, the dates have taken already.
  if (counts && before && joint.test(before.lower) && pieces[numeral.first - 2]?.kind === 'digits') return false
  if (
    next &&
    next.lower !== 'and' &&
    joint.test(next.lower) &&
    pieces[numeral.last + 1]?.kind === 'digits' &&
    isCounted(pieces[numeral.last + 2])
  )
    return false
  // `40 are held, |out of 2000|`, `|of 1400 such| clerks`: what would be a date, the dates have taken already.
  const isOut = before?.lower === 'of' && (pieces[numeral.first - 2]?.lower === 'out' || next?.lower === 'such')
  if (isOut || (before?.lower === 'and' && next?.lower === 'more' && pieces[numeral.last + 1]?.lower === 'than')) return false
  if (before && (months.has(before.lower) || years.has(before.lower) || before.text === '(' || before.text === ',')) return true
  return !counts
}

const beforeHour = /^(?:at|by|until|till|from|around|about|before|after|since|past)$/

/** `A little after |nine| in the evening`, `at ten at night`, `at half |seven| on Monday`. */
export const isHour = (pieces: Place['pieces'], {value, first, last}: Place['numeral']): boolean =>
  value <= 12 &&
  ((pieces[first - 1]?.lower === 'half' && beforeHour.test(pieces[first - 2]?.lower ?? '')) ||
    (pieces[last]?.lower === 'at' && pieces[last + 1]?.lower === 'night') ||
    (pieces[last]?.lower === 'in' &&
      pieces[last + 1]?.lower === 'the' &&
      /^(?:morning|afternoon|evening)$/.test(pieces[last + 2]?.lower ?? '')))

/** `Oct. 9`, `9 October`, `9.30am`, `3 p.m.`: for what no date has claimed. */
export function isDate({pieces, numeral, unit}: Place): boolean {
  const {months} = tables()
  const next = pieces[numeral.last]
  const clock = next !== undefined && /^(?:a\.?m\.?|p\.?m\.?|o'clock|gmt|bst|est|edt|hrs)$/.test(next.lower)
  if (clock || isHour(pieces, numeral)) return true
  if (unit || numeral.value > 31) return false
  let at = numeral.first - 1
  if (pieces[at]?.text === '.') at--
  const before = pieces[at]
  const day = (piece: Piece | undefined): boolean => piece?.capital === true && months.has(piece.lower)
  const ofMonth = next?.lower === 'of' ? pieces[numeral.last + 1] : next
  return day(before) || day(ofMonth) || isLastDay(pieces, numeral, day)
}

/** `from November 19 to |21|,`, `May 3 and |5|`; no `was shot on May 3 and |5 people| fled`. */
function isLastDay(
  pieces: readonly Piece[],
  {first, last, value, digits}: Numeral,
  isMonth: (piece: Piece | undefined) => boolean
): boolean {
  const [link, day] = [pieces[first - 1]?.lower ?? '', pieces[first - 2]]
  if (!digits || day?.kind !== 'digits' || !(Number(day.text) < value)) return false
  if (!isMonth(pieces[first - (pieces[first - 3]?.text === '.' ? 4 : 3)])) return false
  return /^(?:to|until|till|through)$/.test(link) || (link === 'and' && pieces[last]?.kind !== 'word')
}
