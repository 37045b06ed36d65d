/**
 * Undoes a wrong encoding, step by step, until nothing looks wrong. After python-ftfy's `fix_encoding` (Robyn Speer, Apache-2.0).
 *
 * Invariant: a step is taken only where the bytes of the text are well-formed UTF-8, or where only a control character can be meant.
 */

import {codecs, decodeUtf8} from './bytes.js'
import {embeddedUtf8, looksMisread} from './suspicion.js'

/** Each round undoes one misreading; text is seldom misread more than three times. */
const mostRounds = 8

const ascii = /^[\0-\x7f]*$/
const alteredSpace =
  /[\xc2\xc3\xc5\xce\xd0\xd9] |[\xe2\xe3] [\x80-\x84\x86-\x9f\xa1-\xbf]|[\xe0-\xe3][\x80-\x84\x86-\x9f\xa1-\xbf] |\xf0 [\x80-\xbf][\x80-\xbf]|\xf0[\x80-\xbf] [\x80-\xbf]|\xf0[\x80-\xbf][\x80-\xbf] /g
/** `à` before a word, whose no-break space became a space; Portuguese has words of its own here. */
const graveBeforeWord = /\xc3 (?! |quele|quela|quilo|s )/g
const lossy =
  /[\xc2-\xdf]\x1a|[\xc2-\xc3]\?|\xed[\xa0-\xaf][\x1a?]\xed[\xb0-\xbf][\x1a?\x80-\xbf]|\xed[\xa0-\xaf][\x1a?\x80-\xbf]\xed[\xb0-\xbf][\x1a?]|[\xe0-\xef][\x1a?][\x1a\x80-\xbf]|[\xe0-\xef][\x1a\x80-\xbf][\x1a?]|[\xf0-\xf4][\x1a?][\x1a\x80-\xbf][\x1a\x80-\xbf]|[\xf0-\xf4][\x1a\x80-\xbf][\x1a?][\x1a\x80-\xbf]|[\xf0-\xf4][\x1a\x80-\xbf][\x1a\x80-\xbf][\x1a?]|\x1a/g
const control = /[\x80-\x9f]/
const controls = /[\x80-\x9f]/g

/** A no-break space that became a space is put back where only it makes a sequence of UTF-8. */
const withNoBreakSpaces = (bytes: string): string =>
  bytes.replace(graveBeforeWord, '\xc3\xa0 ').replace(alteredSpace, (sequence) => sequence.replaceAll(' ', '\xa0'))

/** The UTF-8 of U+FFFD. */
const lostBytes = '\xef\xbf\xbd'

function reread(text: string): {text: string} | {encodings: readonly string[]} {
  const possible: string[] = []
  for (const {name, encode} of codecs()) {
    const bytes = encode(text)
    if (bytes === undefined) continue
    possible.push(name)
    const spaced = name === 'macroman' ? bytes : withNoBreakSpaces(bytes)
    const decoded = decodeUtf8(name.startsWith('windows') ? spaced.replace(lossy, lostBytes) : spaced)
    if (decoded !== undefined) return {text: decoded}
  }
  return {encodings: possible}
}

/** The windows encoding's characters for control characters that nobody types. */
function withoutControls(text: string): string {
  const windows = windowsCharacters()
  return text.replace(controls, (character) => windows.get(character) ?? character)
}

let windowsMap: ReadonlyMap<string, string> | undefined

function windowsCharacters(): ReadonlyMap<string, string> {
  windowsMap ??= new Map(
    [...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((character, index) => [String.fromCharCode(windowsPositions[index] ?? 0), character])
  )
  return windowsMap
}

const windowsPositions = [
  128, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 142, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 158, 159
]

function step(text: string): string {
  if (ascii.test(text) || !looksMisread(text)) return text
  const read = reread(text)
  if ('text' in read) return read.text
  const inside = text.replace(embeddedUtf8(), (run) => (run.length < text.length && looksMisread(run) ? repairEncoding(run) : run))
  if (inside !== text) return inside
  return control.test(text) ? withoutControls(text) : text
}

export function repairEncoding(text: string): string {
  let current = text
  for (let round = 0; round < mostRounds; round++) {
    const next = step(current)
    if (next === current) break
    current = next
  }
  return current
}
