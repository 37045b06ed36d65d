/** One amount that is told in two units: `5ft 2in`, `12 dollars and 50 cents`. */

import type {Draft} from './draft.js'
import type {Piece} from './pieces.js'
import {smallerIn} from './unit-parts.js'

/** Neither unit nor noun. */
export const bare = (draft: Draft): boolean => draft.unit === null && draft.numeral.form === 'cardinal'

/** `two hours, 20 minutes |of| them`, `five days, eight hours |a day|`, `24 hours, 39 minutes|, and| 35 seconds`: amounts told one by one. */
const isApart = (pieces: readonly Piece[], {last, per}: Draft): boolean =>
  per !== null ||
  /^(?:of|from|into|more|less|longer|shorter|taller|wider|deeper|higher|lower|thicker|thinner|heavier|lighter)$/.test(
    pieces[last]?.lower ?? ''
  ) ||
  (pieces[last]?.text === ',' && pieces[last + 1]?.lower === 'and')

/** How much of the larger unit the smaller one behind it is: the ten minutes of `2 hours 10 minutes`, the three inches of `7 feet, 3 inches`. */
function addedPart(pieces: readonly Piece[], left: Draft, right: Draft, words: string): number | undefined {
  const pair = `${left.unit} ${right.unit}`
  const per = smallerIn(left.unit, right.unit)
  const {value} = right.numeral
  if (per === undefined || value >= Math.min(per, 60) || (words === ',' && isApart(pieces, right))) return undefined
  // `in two hours, 14 minutes and 35 seconds|, 50 seconds| after her`: a second number of seconds is another time.
  if (pair === 'hour second' && /^s(?:ec(?:ond)?s?)?$/.test(pieces[left.last - 1]?.lower ?? '')) return undefined
  return (pair === 'hour second') === left.extra > 0 ? left.extra + value / per : undefined
}

/** `in place of |2 hours 10|,`: minutes that are not called so; `in 24 hours 12 died` counts others. */
const isBareMinutes = (pieces: readonly Piece[], left: Draft, right: Draft): boolean =>
  left.unit === 'hour' &&
  left.extra === 0 &&
  left.numeral.value < 24 &&
  bare(right) &&
  right.counted === null &&
  right.hedge === null &&
  right.numeral.last - right.numeral.first === 1 &&
  /^[0-5]\d$/.test(pieces[right.numeral.first]?.text ?? '') &&
  /^(?:[,.;:)–—?!]|and|or|to|for|by|with|against|)$/.test(pieces[right.last]?.lower ?? '')

/** `5ft 2in`, `12 dollars and 50 cents`, `2 hours, 10 minutes and 5 seconds`. */
export function compound(pieces: readonly Piece[], left: Draft, right: Draft, words: string): Draft | undefined {
  if (words !== '' && words !== 'and' && words !== ',') return undefined
  const isBareCents =
    words !== ',' &&
    bare(right) &&
    right.numeral.digits &&
    right.numeral.value >= 10 &&
    right.numeral.value < 100 &&
    right.counted === null &&
    right.hedge === null
  if (
    left.kind === 'money' &&
    left.unit !== 'cent' &&
    left.last > left.numeral.last &&
    left.numeral.scale === 1 &&
    left.numeral.digits &&
    isBareCents &&
    !right.numeral.dressed
  ) {
    return {...left, last: right.last, extra: right.numeral.value / 100}
  }
  if (left.to || right.to || right.numeral.first !== right.first) return undefined
  const isNamedCents =
    left.kind === 'money' &&
    left.numeral.scale === 1 &&
    right.kind === 'money' &&
    (right.unit === 'cent' || right.unit === 'penny') &&
    left.unit !== right.unit &&
    right.numeral.value < 100 &&
    words !== ','
  if (words === '' && isBareMinutes(pieces, left, right)) return {...left, last: right.last, extra: right.numeral.value / 60}
  const extra = isNamedCents ? right.numeral.value / 100 : addedPart(pieces, left, right, words)
  return extra === undefined ? undefined : {...left, last: right.last, extra, counted: right.counted, per: right.per}
}
