/** Cuts a block's text into tokens, in one pass over its characters. */

import {currencies} from '../lexicon/currencies.js'
import {wordsOf} from '../lexicon/list.js'
import {topLevelDomains} from '../lexicon/top-level-domains.js'
import {classOf, DIGIT, isUpper, LETTER, MARK, SPACE} from './characters.js'
import {type Spelling, spellingAt, sumWith} from './spelling.js'
import type {Token, TokenKind} from './story.js'

/** A token whose sentence is yet to be found. */
export type UnplacedToken = Omit<Token, 'sentence'> & {sentence: number}

const runs = '.?!-_*…?'
const apostrophes = "'’"
const hyphens = '-‐‑\u00ad'
const addressEnd = /[\s"“”‘’«»<>()[\]{}]/
const webStart = /^(?:https?:\/\/|www\.)/i
let domains: Set<string> | undefined

/** `h` or `w`, in either case: every other word is spared the look at its first letters. */
const mayOpenWeb = (code: number): boolean => (code | 32) === 104 || (code | 32) === 119

/** From `a` to `z`, in either case: nearly all that a text is made of. */
const isPlainLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122

const codeAt = (text: string, offset: number): number => text.codePointAt(offset) ?? 0
const widthOf = (code: number): number => (code > 0xffff ? 2 : 1)
const isLetterAt = (text: string, offset: number): boolean => offset < text.length && classOf(codeAt(text, offset)) === LETTER

function isLetterOrDigitAt(text: string, offset: number): boolean {
  if (offset >= text.length) return false
  const found = classOf(codeAt(text, offset))
  return found === LETTER || found === DIGIT
}

function skipLettersAndDigits(text: string, from: number, end: number): number {
  let offset = from
  while (offset < end) {
    if (isPlainLetter(text.charCodeAt(offset))) {
      offset++
      continue
    }
    const code = codeAt(text, offset)
    const found = classOf(code)
    if (found !== LETTER && found !== DIGIT) break
    offset += widthOf(code)
  }
  return offset
}

/** `.S.` after `U`: a letter that stands alone between full stops. Gives the offset after the last stop, or `from`. */
function endOfInitialism(text: string, from: number, end: number): number {
  let offset = from
  while (offset + 1 < end && text[offset] === '.' && isLetterAt(text, offset + 1) && !isLetterOrDigitAt(text, offset + 2)) offset += 2
  return offset > from && text[offset] === '.' && offset < end ? offset + 1 : offset
}

let codes: Set<string> | undefined
let letters: Set<string> | undefined

/** What only an amount of money is written like: `N2,380`, `R5.2 billion`, `R50-million`, `K3m`; `N7` and `R590` are roads as well. */
const amount = /\d{1,3}(?:,\d{3})+(?!\d)|\d{1,6}(?:\.\d{1,3})?(?:[ -]?(?:million|billion|trillion)|m|bn|tn|k)\b/y
/** Rand are written with blanks and with cents too: `R900 000`, `R16.99`. */
const amountOfRand = /\d{1,3}(?: \d{3})+(?!\d)|\d{1,5}\.\d\d(?!\d)/y

function isLetterOfMoney(text: string, start: number): boolean {
  letters ??= new Set(currencies().flatMap((currency) => currency.letters))
  if (!letters.has(text.charAt(start))) return false
  amount.lastIndex = start + 1
  amountOfRand.lastIndex = start + 1
  return amount.test(text) || (text.charAt(start) === 'R' && amountOfRand.test(text))
}

const isPlainDigit = (code: number): boolean => code >= 48 && code <= 57

const dollar = 36

/** `USD5m`, `Rs1,200`, `N90 million`, `$US5m`: where the code of a currency, or of a dollar, ends that a figure follows without a space; -1 for any other word. */
function endOfCode(text: string, start: number): number {
  const first = text.charCodeAt(start)
  if (first < 65 || first > 90) return -1
  if (text.charCodeAt(start - 1) === dollar && isPlainDigit(text.charCodeAt(start + 1))) return start + 1
  if (text.charCodeAt(start - 1) === dollar && isPlainDigit(text.charCodeAt(start + 2))) return start + 2
  if (isPlainDigit(text.charCodeAt(start + 1))) return isLetterOfMoney(text, start) ? start + 1 : -1
  const stop = isPlainDigit(text.charCodeAt(start + 2)) ? start + 2 : isPlainDigit(text.charCodeAt(start + 3)) ? start + 3 : -1
  if (stop < 0) return -1
  codes ??= new Set(currencies().flatMap((currency) => currency.codes))
  return codes.has(text.slice(start, stop)) ? stop : -1
}

function endOfWord(text: string, start: number, end: number): number {
  const code = endOfCode(text, start)
  if (code >= 0) return code
  let offset = skipLettersAndDigits(text, start, end)
  if (offset - start === 1) {
    const initialism = endOfInitialism(text, offset, end)
    if (initialism > offset) return initialism
  }
  while (offset < end) {
    const character = text[offset] ?? ''
    const joins =
      (apostrophes.includes(character) && isLetterAt(text, offset + 1)) ||
      (hyphens.includes(character) && isLetterOrDigitAt(text, offset + 1)) ||
      (character === '&' && isUpper(text[offset - 1] ?? '') && isUpper(text[offset + 1] ?? ''))
    if (!joins) break
    offset = skipLettersAndDigits(text, offset + 1, end)
  }
  return offset
}

function endOfNumber(text: string, start: number, end: number): number {
  let offset = start
  while (offset < end) {
    const code = codeAt(text, offset)
    if (classOf(code) === DIGIT) offset += widthOf(code)
    else if ((code === 44 || code === 46 || code === 58) && classOf(codeAt(text, offset + 1)) === DIGIT) offset++
    else break
  }
  const suffix = skipLettersAndDigits(text, offset, end)
  return suffix - offset === 1 && /[ap]/i.test(text[offset] ?? '') ? Math.max(suffix, endOfInitialism(text, suffix, end)) : suffix
}

/** Where an address that begins at `start` ends: at white space, a quotation mark or a bracket, without the sentence's own stop. */
function endOfAddress(text: string, start: number, end: number): number {
  let offset = start
  while (offset < end && !addressEnd.test(text[offset] ?? '')) offset++
  while (offset > start && ".,;:!?'…".includes(text[offset - 1] ?? '')) offset--
  return offset
}

/** Whether the word that ends at `offset` goes on as an address: `desk@…`, `example.org`, `page.example/path`. */
function continuesAsAddress(text: string, start: number, offset: number, end: number): boolean {
  const character = text[offset]
  if (character === '@') return isLetterOrDigitAt(text, offset + 1)
  if (character !== '.' || offset + 1 >= end || !isLetterAt(text, offset + 1)) return false
  const stop = skipLettersAndDigits(text, offset + 1, end)
  domains ??= wordsOf(topLevelDomains)
  if (text[stop] === '/' || domains.has(text.slice(offset + 1, stop))) return true
  return text[stop] === '.' && stop - start < 64 && continuesAsAddress(text, start, stop, end)
}

function next(text: string, start: number, end: number): {end: number; kind: TokenKind} {
  const code = codeAt(text, start)
  const found = classOf(code)
  if (found === LETTER) {
    if (mayOpenWeb(code) && webStart.test(text.slice(start, start + 8))) return {end: endOfAddress(text, start, end), kind: 'address'}
    const stop = endOfWord(text, start, end)
    if (continuesAsAddress(text, start, stop, end)) return {end: endOfAddress(text, start, end), kind: 'address'}
    return {end: stop, kind: 'word'}
  }
  if (found === DIGIT) return {end: endOfNumber(text, start, end), kind: 'number'}
  if ((code === 64 || code === 35) && isLetterAt(text, start + 1)) return {end: endOfAddress(text, start, end), kind: 'address'}
  if (found === MARK) {
    const character = text[start] ?? ''
    let stop = start + 1
    if (runs.includes(character)) while (stop < end && text[stop] === character) stop++
    return {end: stop, kind: 'mark'}
  }
  return {end: start + widthOf(code), kind: 'symbol'}
}

const space = 32
const lineFeed = 10
const comma = 44
const fullStop = 46

/** Whether a word of plain letters is over at `offset`, whatever it reads: nothing stands there that joins words or makes an address of it. */
function isPlainEnd(text: string, offset: number, end: number): boolean {
  if (offset >= end) return true
  const code = text.charCodeAt(offset)
  if (code === space || code === comma || code === lineFeed) return true
  if (code !== fullStop || offset + 1 >= end) return false
  const after = text.charCodeAt(offset + 1)
  // `www.` opens an address.
  return (after === space || after === lineFeed) && (text.charCodeAt(offset - 1) | 32) !== 119
}

function append(tokens: UnplacedToken[], start: number, end: number, kind: TokenKind, spelling: Spelling, spaced: boolean): void {
  const {text, lower} = spelling
  tokens.push({start, end, index: tokens.length, kind, text, lower, spelling, spaced, sentence: -1})
}

/**
 * Appends the tokens of `text` from `start` to `end`. Each reads exactly what stands in `text` at its offsets, and only white space is left out.
 * Their sentence is not known yet. Nine words in ten have plain letters and a plain end; these are walked over once, and asked nothing more.
 */
export function tokenize(text: string, start: number, end: number, tokens: UnplacedToken[]): void {
  let offset = start
  let spaced = true
  while (offset < end) {
    let code = text.charCodeAt(offset)
    if (code === space || classOf(codeAt(text, offset)) === SPACE) {
      spaced = true
      offset++
      continue
    }
    let last = offset
    let sum = 0
    while (last < end && isPlainLetter(code)) {
      sum = sumWith(sum, code)
      code = text.charCodeAt(++last)
    }
    if (last > offset && isPlainEnd(text, last, end)) append(tokens, offset, last, 'word', spellingAt(text, offset, last, sum), spaced)
    else {
      const {end: reach, kind} = next(text, offset, end)
      last = Math.min(reach, end)
      append(tokens, offset, last, kind, spellingAt(text, offset, last), spaced)
    }
    spaced = false
    offset = last
  }
}
