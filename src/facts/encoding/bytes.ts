/** Text and the bytes it may have been read from. Bytes are kept in a string, a character each from 0 to 255, so that patterns can search them. */

import {encodings} from '../../lexicon/encodings.js'

export interface Codec {
  readonly name: string
  /** The bytes of a text, or nothing where a character has none in this encoding. */
  encode(text: string): string | undefined
}

/** A lost byte was put down as 0x1A, which the windows encodings read as U+FFFD. */
const substitute = 0x1a
const lost = '\ufffd'

function codecOf(name: string, upper: string): Codec {
  const bytes = new Map<string, number>()
  for (let byte = 0; byte < 128; byte++) if (byte !== substitute) bytes.set(String.fromCharCode(byte), byte)
  for (let index = 0; index < upper.length; index++) bytes.set(upper[index] ?? '', 128 + index)
  if (name.startsWith('windows')) bytes.set(lost, substitute)
  return {
    name,
    encode(text) {
      let result = ''
      for (let index = 0; index < text.length; index++) {
        const byte = bytes.get(text[index] ?? '')
        if (byte === undefined) return undefined
        result += String.fromCharCode(byte)
      }
      return result
    }
  }
}

let known: readonly Codec[] | undefined

export function codecs(): readonly Codec[] {
  known ??= encodings.map(([name, upper]) => codecOf(name, upper))
  return known
}

/** Two halves of a surrogate pair, each written as three bytes, and a zero written as two: what some programs call UTF-8. */
const halves = /\xed([\xa0-\xaf])([\x80-\xbf])\xed([\xb0-\xbf])([\x80-\xbf])/g

function regular(bytes: string): string {
  return bytes.replaceAll('\xc0\x80', '\0').replace(halves, (_, a: string, b: string, c: string, d: string) => {
    const high = ((a.charCodeAt(0) & 15) << 6) | (b.charCodeAt(0) & 63)
    const low = ((c.charCodeAt(0) & 15) << 6) | (d.charCodeAt(0) & 63)
    const code = 0x10000 + (high << 10) + low
    return String.fromCharCode(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
  })
}

/** The text whose UTF-8 the bytes are, or nothing. */
export function decodeUtf8(bytes: string): string | undefined {
  const straight = regular(bytes)
  const array = new Uint8Array(straight.length)
  for (let index = 0; index < straight.length; index++) array[index] = straight.charCodeAt(index)
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(array)
  } catch {
    return undefined
  }
}
