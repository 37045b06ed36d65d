/** Builds the packed maps that src/lexicon/packed.ts reads: a binary fuse filter whose cells hold a fingerprint and a small value. */
import {hashOf} from './hash.mjs'

/** How a filter of `count` keys is laid out; src/lexicon/packed.ts works the same out again from the header. */
function layout(count) {
  const segment = 2 ** Math.floor(Math.log(Math.max(count, 4)) / Math.log(3.33) + 2.25)
  const factor = Math.max(1.125, 0.875 + (0.25 * Math.log(1e6)) / Math.log(Math.max(count, 4)))
  const starts = Math.max(1, Math.ceil((count * factor) / segment) - 2) * segment
  return {segment, starts, cells: starts + 2 * segment}
}

/** Peels the graph of keys and cells: each step takes a key that is alone in one of its cells. Gives nothing when the seed is unlucky. */
function peel(places, cells) {
  const degree = new Uint32Array(cells)
  const keys = new Uint32Array(cells)
  for (let key = 0; key < places.length; key++) {
    for (const cell of places[key].cells) {
      degree[cell]++
      keys[cell] ^= key
    }
  }
  const queue = []
  for (let cell = 0; cell < cells; cell++) if (degree[cell] === 1) queue.push(cell)
  const order = []
  while (queue.length > 0) {
    const cell = queue.pop()
    if (degree[cell] !== 1) continue
    const key = keys[cell]
    order.push([key, cell])
    for (const other of places[key].cells) {
      degree[other]--
      keys[other] ^= key
      if (degree[other] === 1) queue.push(other)
    }
  }
  return order.length === places.length ? order : undefined
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Each cell as so many digits, the highest first. */
function textOf(table, digits) {
  let text = ''
  for (const cell of table) for (let digit = digits - 1; digit >= 0; digit--) text += alphabet[(cell >>> (6 * digit)) & 63]
  return text
}

/**
 * `entries` are [key, value] in any order; the result depends on their set alone. A cell has `digits` digits of six bits, of which the lowest
 * `valueBits` bits hold the value and the others the fingerprint.
 */
export function buildFilter(entries, {digits, valueBits}) {
  const sorted = [...entries].sort(([one], [other]) => (one < other ? -1 : 1))
  const {segment, starts, cells} = layout(sorted.length)
  for (let seed = 1; ; seed++) {
    const places = sorted.map(([key]) => hashOf(key, seed, segment, starts))
    const order = peel(places, cells)
    if (!order) continue
    const table = new Uint32Array(cells)
    for (const [key, cell] of order.reverse()) {
      const {cells: three, print} = places[key]
      const wanted = ((print << valueBits) | sorted[key][1]) & (64 ** digits - 1)
      table[cell] = three.reduce((sum, other) => (other === cell ? sum : sum ^ table[other]), wanted)
    }
    return {seed, segment, starts, digits, valueBits, cells: textOf(table, digits)}
  }
}
