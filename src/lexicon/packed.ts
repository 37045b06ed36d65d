/**
 * Packed maps from words to small numbers: binary fuse filters (Graf and Lemire, 2022) whose cells hold a fingerprint and a value, written as
 * digits of a string and read where they stand, so that nothing is decoded at all.
 *
 * Chosen by measure, for 237,000 words with their counts, compressed and to the first answer: this 0.60 MB, 0.1 ms; the same cells as bytes
 * 0.54 MB, 8 to 19 ms to decode; the words alone as front-coded text 0.55 MB, 70 ms into a Set.
 */

/** A map as the build writes it. */
export interface Packed {
  readonly seed: number
  /** Cells of a segment, a power of two. */
  readonly segment: number
  /** Cells in which a key's first place can be. */
  readonly starts: number
  /** How many digits of six bits a cell has. */
  readonly digits: number
  /** How many of its bits hold the value; the others are the key's fingerprint. */
  readonly valueBits: number
  readonly cells: string
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
let values: Uint8Array | undefined

function digitValues(): Uint8Array {
  const table = new Uint8Array(128)
  for (let index = 0; index < 64; index++) table[alphabet.charCodeAt(index)] = index
  return table
}

/** Gives a key's value, or -1. */
export function lookup(packed: Packed, key: string): number {
  const {cells, digits, segment} = packed
  values ??= digitValues()
  let one = 0xdeadbeef ^ packed.seed
  let two = 0x41c6ce57 ^ packed.seed
  for (let index = 0; index < key.length; index++) {
    const code = key.charCodeAt(index)
    one = Math.imul(one ^ code, 2654435761)
    two = Math.imul(two ^ code, 1597334677)
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909)
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  const first = Math.floor(((one >>> 0) / 4294967296) * packed.starts)
  const second = (first + segment) ^ (two & (segment - 1))
  const third = (first + 2 * segment) ^ ((two >>> 14) & (segment - 1))
  let sum = 0
  for (let digit = 0; digit < digits; digit++) {
    const here =
      (values[cells.charCodeAt(first * digits + digit)] ?? 0) ^
      (values[cells.charCodeAt(second * digits + digit)] ?? 0) ^
      (values[cells.charCodeAt(third * digits + digit)] ?? 0)
    sum = (sum << 6) | here
  }
  const print = (Math.imul(one ^ (two >>> 7), 2654435761) >>> 16) & 0xffff
  const whole = 64 ** digits - 1
  return sum >>> packed.valueBits === ((print << packed.valueBits) & whole) >>> packed.valueBits ? sum & ((1 << packed.valueBits) - 1) : -1
}
