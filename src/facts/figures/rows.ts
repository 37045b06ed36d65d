/** Rows of three amounts or more, of which the last alone has the unit and the noun: `|12, eight| and four years`. */

import {isBare, likeThat} from './bare.js'
import type {Draft} from './draft.js'
import type {Piece} from './pieces.js'

const endsRow = (pieces: readonly Piece[], last: Draft): boolean =>
  !isBare(last) && !last.to && !last.hedge && /^(?:and|or)$/.test(pieces[last.first - 1]?.lower ?? '')

/** Whether only `and`, behind a comma or not, parts the two. */
const isJoinedBy = (pieces: readonly Piece[], next: Draft, last: Draft): boolean =>
  next.last === last.first - 1 - (pieces[last.first - 2]?.text === ',' ? 1 : 0) && !next.to

const isJoinedByComma = (pieces: readonly Piece[], left: Draft, right: Draft): boolean =>
  pieces[left.last]?.text === ',' && right.first === left.last + 1

/** Where the bare numbers begin that stand before `next`, each with a comma behind it. */
function beginningOf(pieces: readonly Piece[], drafts: readonly Draft[], next: number): number {
  let first = next
  for (;;) {
    const [left, right] = [drafts[first - 1], drafts[first]]
    if (!left || !right || !isBare(left) || !isJoinedByComma(pieces, left, right)) return first
    first--
  }
}

/** The drafts of a sentence, in order, with what the last of each row gives to those before it. */
export function withRows(pieces: readonly Piece[], drafts: readonly Draft[]): readonly Draft[] {
  const found = [...drafts]
  for (let at = found.length - 1; at > 1; at--) {
    const [next, last] = [found[at - 1], found[at]]
    if (!next || !last || !endsRow(pieces, last) || !isJoinedBy(pieces, next, last)) continue
    if (!isBare(next) && (next.kind !== last.kind || next.unit !== last.unit)) continue
    const first = beginningOf(pieces, found, at - 1)
    if (first < at - 1) for (let each = first; each < at; each++) found[each] = likeThat(found[each] ?? next, last)
  }
  return found
}
