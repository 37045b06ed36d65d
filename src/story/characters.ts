/** What a character is to the tokeniser. */

export const SPACE = 1
export const LETTER = 2
export const DIGIT = 3
export const MARK = 4
export const SYMBOL = 5

export type CharacterClass = typeof SPACE | typeof LETTER | typeof DIGIT | typeof MARK | typeof SYMBOL

const marks = '\'"`´.,;:!?…()[]{}-–—―‒‐‑/“”„‟‘’‚‛«»‹›′″·•*_'
const fractions = /[\u00bc-\u00be\u2150-\u215e\u2189]/
const letters = /[\p{L}\p{M}²³]/u
const spaces = /[\s\u200b\u2060\ufeff]/

const known = new Map<number, CharacterClass>()
let ascii: Uint8Array | undefined

function classify(code: number): CharacterClass {
  const character = String.fromCodePoint(code)
  if (spaces.test(character)) return SPACE
  if ((code >= 48 && code <= 57) || fractions.test(character)) return DIGIT
  if (marks.includes(character)) return MARK
  return letters.test(character) ? LETTER : SYMBOL
}

function asciiClasses(): Uint8Array {
  const table = new Uint8Array(128)
  for (let code = 0; code < 128; code++) table[code] = classify(code)
  return table
}

/** The class of a code point; lone surrogates are symbols. Remembered, since a text uses few characters often. */
export function classOf(code: number): CharacterClass {
  if (code < 128) {
    ascii ??= asciiClasses()
    return (ascii[code] ?? SYMBOL) as CharacterClass
  }
  const remembered = known.get(code)
  if (remembered !== undefined) return remembered
  const found = classify(code)
  known.set(code, found)
  return found
}

export const isUpper = (character: string): boolean => character !== character.toLowerCase()
export const isLower = (character: string): boolean => character !== character.toUpperCase()
