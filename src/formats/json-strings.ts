/** The strings of a JSON text with their paths and places. The text is known to be JSON: it was parsed before. */

import type {Run} from '../story/source-map.js'

export interface JsonString {
  /** `bodies.0.value` */
  readonly path: string
  readonly value: string
  /** As it stands in the source, escapes and all; `start` and `end` are offsets of what stands between the quotation marks. */
  readonly raw: string
  readonly start: number
  readonly end: number
}

/** A stretch of a string's value that the source writes without an escape; `raw` is an offset into the source. */
interface Literal {
  readonly value: number
  readonly raw: number
  readonly length: number
  /** How long the escape behind it is, which stands for one code unit; 0 at the end. */
  readonly escaped: number
}

/** Where the value of a JSON string stands in the source, escapes and all. */
export class JsonPlaces {
  readonly #literals: Literal[] = []
  readonly #end: number

  constructor({raw, start, end}: JsonString) {
    this.#end = end
    let value = 0
    for (let at = 0; at < raw.length; value++) {
      const backslash = raw.indexOf('\\', at)
      const length = (backslash < 0 ? raw.length : backslash) - at
      const escaped = backslash < 0 ? 0 : raw[backslash + 1] === 'u' ? 6 : 2
      this.#literals.push({value, raw: start + at, length, escaped})
      value += length
      at += length + Math.max(1, escaped)
    }
  }

  /** The offset into the source of an offset into the value. */
  offsetOf(value: number): number {
    const literal = this.#literals[this.#indexAt(value)]
    return literal ? Math.min(literal.raw + Math.min(value - literal.value, literal.length), this.#end) : this.#end
  }

  /** The literal parts and the escapes of a run of the value: each with the prose it is, and its place in the source. */
  *runs({prose, source, length, written}: Run): Generator<Run> {
    if (written !== undefined) {
      const raw = this.offsetOf(source)
      yield {prose, source: raw, length, written: this.offsetOf(source + written) - raw}
      return
    }
    for (let index = this.#indexAt(source); index < this.#literals.length; index++) {
      const literal = this.#literals[index]
      if (!literal || literal.value >= source + length) return
      const from = Math.max(source, literal.value)
      const to = Math.min(source + length, literal.value + literal.length)
      if (from < to) yield {prose: prose + from - source, source: literal.raw + from - literal.value, length: to - from}
      const behind = literal.value + literal.length
      if (literal.escaped > 0 && behind >= source && behind < source + length)
        yield {prose: prose + behind - source, source: literal.raw + literal.length, length: 1, written: literal.escaped}
    }
  }

  /** The index of the literal that begins at or before an offset into the value. */
  #indexAt(value: number): number {
    let low = 0
    let high = this.#literals.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#literals[middle]?.value ?? Number.POSITIVE_INFINITY) <= value) low = middle + 1
      else high = middle
    }
    return Math.max(0, low - 1)
  }
}

interface Frame {
  readonly prefix: string
  readonly list: boolean
  index: number
  key: string
}

function endOfString(source: string, at: number): number {
  let offset = at + 1
  while (source[offset] !== '"') offset += source[offset] === '\\' ? 2 : 1
  return offset
}

const joined = (prefix: string, part: string): string => (prefix ? `${prefix}.${part}` : part)

export function readJson(source: string): JsonString[] {
  const strings: JsonString[] = []
  const frames: Frame[] = []
  const pathHere = (): string => {
    const frame = frames.at(-1)
    return frame ? joined(frame.prefix, frame.list ? String(frame.index) : frame.key) : ''
  }
  for (let at = 0; at < source.length; at++) {
    const character = source[at]
    const frame = frames.at(-1)
    if (character === '{' || character === '[') frames.push({prefix: pathHere(), list: character === '[', index: 0, key: ''})
    else if (character === '}' || character === ']') frames.pop()
    else if (character === ',' && frame?.list) frame.index++
    else if (character === '"') {
      const end = endOfString(source, at)
      const raw = source.slice(at + 1, end)
      if (frame && !frame.list && /^\s*:/.test(source.slice(end + 1, end + 40))) frame.key = JSON.parse(`"${raw}"`)
      else strings.push({path: pathHere(), value: JSON.parse(`"${raw}"`), raw, start: at + 1, end})
      at = end
    }
  }
  return strings
}
