/** Reads powers behind digits: `1.3x10^6`, `6.2 × 10-4`, `1.3e6`, `1.1^23`. */

import type {Piece} from './pieces.js'

interface Power {
  readonly exponent: number
  /** The exponent is of the number itself, not of ten. */
  readonly own: boolean
  readonly last: number
}

/** A whole number with an optional sign, as the digits of `10^-4`. */
function signedAt(pieces: readonly Piece[], index: number): {value: number; last: number} | undefined {
  let at = index
  let sign = 1
  for (let piece = pieces[at]; piece?.glued && /^(?:[-+−]|--)$/.test(piece.text); piece = pieces[++at])
    if (/^[-−]/.test(piece.text)) sign = -1
  const digits = pieces[at]
  if (digits?.kind !== 'digits' || !digits.glued || !/^\d{1,3}$/.test(digits.text)) return undefined
  return {value: sign * Number(digits.text), last: at + 1}
}

/** `1.3e6`, `12.3e+14`. */
function scientific(pieces: readonly Piece[], index: number): Power | undefined {
  const piece = pieces[index]
  if (!piece?.glued) return undefined
  const letter = /^e(\d{1,3})?$/i.exec(piece.text)
  if (!letter) return undefined
  if (letter[1]) return {exponent: Number(letter[1]), own: false, last: index + 1}
  const signed = signedAt(pieces, index + 1)
  return signed && {exponent: signed.value, own: false, last: signed.last}
}

/** `x10^6`, `× 10-4`: the piece after the digits is the sign of multiplication, alone or with the ten. */
function timesTen(pieces: readonly Piece[], index: number): Power | undefined {
  const piece = pieces[index]
  if (!piece) return undefined
  let at = index + 1
  if (/^[x×]$/.test(piece.text)) {
    if (pieces[at]?.text !== '10') return undefined
    at++
  } else if (piece.text !== 'x10') return undefined
  const caret = pieces[at]?.text === '^'
  const signed = signedAt(pieces, caret ? at + 1 : at)
  if (!signed || (!caret && !/^[-−]$/.test(pieces[at]?.text ?? ''))) return undefined
  return {exponent: signed.value, own: false, last: signed.last}
}

export function powerAt(pieces: readonly Piece[], index: number): Power | undefined {
  const power = scientific(pieces, index) ?? timesTen(pieces, index)
  if (power) return power
  const caret = pieces[index]
  const signed = caret?.text === '^' && caret.glued ? signedAt(pieces, index + 1) : undefined
  return signed && {exponent: signed.value, own: true, last: signed.last}
}
