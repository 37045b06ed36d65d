/** A number behind a name whose verb and noun are left out, since the figure before has them: `took 31 seats, the Liberal Democrats |12| and the Greens |5|`. */

import type {Numeral} from './numeral.js'
import type {Piece} from './pieces.js'

/** What parts one member of such a row from the next. */
const joints = /^(?:,|;|and|but|while|with)$/
const insideName = /^(?:of|the|de|la|van|&|['’]s?)$/
const ends = /^(?:[,;:.)—–]|and|but|while|or|with)$/

const mostNameWords = 6
/** `31 |of the seats on the council|, Labour 12`. */
const mostWordsBetween = 7

/** Where the name before the number begins behind a joint, or -1. */
function nameStart(pieces: readonly Piece[], first: number, floor: number): number {
  for (let at = first - 1; at > floor && at >= first - mostNameWords; at--) {
    const piece = pieces[at]
    if (!piece?.capital && !insideName.test(piece?.lower ?? '')) return -1
    if (joints.test(pieces[at - 1]?.lower ?? '')) return at
  }
  return -1
}

/** Words in apposition to a name. */
const mostApposed = 8

/** Where the name ends that the number is of: right before it, or before what stands in apposition to it: `Una Pell|, the only other candidate,| 10.5`. */
function nameEnd(pieces: readonly Piece[], first: number): number {
  if (pieces[first - 1]?.text !== ',') return first
  for (let at = first - 2; at >= first - 2 - mostApposed; at--) {
    if (pieces[at]?.text === ',') return at
    if (pieces[at]?.kind !== 'word') return first
  }
  return first
}

/** `floor` is where the figure before ends; 0 where none stands before. */
export function isGapped(pieces: readonly Piece[], {first, last}: Numeral, floor: number): boolean {
  const behind = pieces[last]
  if (floor === 0 || (behind !== undefined && !ends.test(behind.lower))) return false
  // `R |1|` is a label.
  if (pieces[first - 1]?.kind === 'word' && pieces[first - 1]?.text.length === 1) return false
  // `186 kilometres," I said, "and |I'm| 58 and I've never walked 100`.
  if (/^i['’]|^['’]m$/.test(pieces[first - 1]?.lower ?? '')) return false
  const name = nameStart(pieces, nameEnd(pieces, first), floor - 1)
  if (name < 0 || name - floor > mostWordsBetween) return false
  return !pieces.slice(floor, name).some(({kind, text}) => kind === 'digits' || text === '(')
}
