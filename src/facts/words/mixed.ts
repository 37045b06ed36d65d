/** Words and numbers that hold a digit beside a letter, and what a scanner may have made them of: `tw0`, `1O,000`. Whether they are damaged is not asked here. */

import {isWord, rankOf} from '../../lexicon/words.js'
import {type Story, type Token, tokenAt} from '../../story/story.js'
import {figureOf} from './letters-in-figures.js'

/** What each digit looks like to a scanner. */
const lookalikes = new Map([
  ['0', ['o']],
  ['1', ['l', 'i']],
  ['5', ['s']]
])

/** `1st`, `5s`, `10am`, `3km`: a digit by right, with what is written at its end. */
const numberEnds = /^\d+(?:st|nd|rd|th|s|am|pm|m|bn|tn|k|kg|km|cm|mm|ft|in|lb|oz|g|h|hr|hrs|min|mph|x|p|c|d|f|b|gb|mb|tb|a|e|v|w|l)$/i

const oneDigit = /^\p{L}*\d\p{L}*$/u

/** Two characters are too few to tell a word from a code, but for these. */
const shortWords = new Set(['0f', 't0', '0n', '0r', 's0', 'n0', 'g0', 'd0', '1n', '1f'])

/** The one word that the token was, or nothing. */
export function wordFor(token: Token): string | undefined {
  const {text} = token
  if (!oneDigit.test(text) || (numberEnds.test(text) && !shortWords.has(text)) || text.length > 24) return undefined
  const at = text.search(/\d/)
  const letters = text.slice(0, at) + text.slice(at + 1)
  const inCapitals = text.length > 5 && /^\p{Lu}+$/u.test(letters)
  if (text.length === 2 ? !shortWords.has(text) : text.length < 4 || (letters !== capitalsOf(letters) && !inCapitals)) return undefined
  // A digit at the end is a number of its own: Covid19, Channel4.
  if (at === text.length - 1 && text.length > 2) return undefined
  const words = (lookalikes.get(text[at] ?? '') ?? [])
    .map((letter) => text.slice(0, at) + (inCapitals ? letter.toUpperCase() : letter) + text.slice(at + 1))
    .filter((word) => rankOf(word.toLowerCase()) >= (text.length > 5 ? 8 : 14))
  return words.length === 1 ? words[0] : undefined
}

/** `tw0-year`, `c1ass-action`: one part of a compound of which all others are words. */
export function compoundFor(token: Token): string | undefined {
  const parts = token.text.split('-')
  const at = parts.findIndex((part) => /\d/.test(part))
  const part = parts[at] ?? ''
  if (parts.length < 2 || !/^\p{Ll}*[01]\p{Ll}*$/u.test(part) || part.length < 3 || numberEnds.test(part)) return undefined
  if (parts.some((other, index) => index !== at && !(/^\p{Ll}{3,}$/u.test(other) && isWord(other)))) return undefined
  const words = (lookalikes.get(/\d/.exec(part)?.[0] ?? '') ?? [])
    .map((letter) => part.replace(/\d/, letter))
    .filter((word) => rankOf(word) >= (part.length > 4 ? 10 : 20))
  return words.length === 1 ? parts.with(at, words[0] ?? part).join('-') : undefined
}

/** In lower case, or with a capital first: codes are written otherwise. */
const capitalsOf = (letters: string): string => (/^\p{Lu}?\p{Ll}*$/u.test(letters) ? letters : '')

const letterInNumber = /^(?:\d[\d.,]*[OolI][\dOolI.,]*|[lI]\d{1,3}|[lI][.,]\d{3})$/

const trueUnits = /^\d+(?:l|o|I)$/

/** `1O,000`, `l2`, `2O24`: letters among digits. */
export function numberFor(text: string): string | undefined {
  if (!letterInNumber.test(text) || trueUnits.test(text) || /^I\d{1,2}$/.test(text)) return undefined
  return figureOf(text)
}

/** `1O,000` is three tokens, since a letter ends a number. */
export function endOfNumber(story: Story, token: Token): number {
  const comma = story.tokens[token.index + 1]
  const thousands = story.tokens[token.index + 2]
  const joined =
    comma?.text === ',' && !comma.spaced && thousands !== undefined && !thousands.spaced && /^\d{3}(?:,\d{3})*$/.test(thousands.text)
  return joined ? thousands.end : token.end
}

/** Parts of codes, plates, addresses and formulas. */
export function isCode(story: Story, token: Token): boolean {
  const before = story.tokens[token.index - 1]
  const after = story.tokens[token.index + 1]
  if (before && !token.spaced && /[-/_.:#£$€¥]$|\d$/.test(before.text)) return true
  if (after && !after.spaced && /^[-/_]/.test(after.text)) return true
  return before !== undefined && /^\p{Lu}{1,4}\d*$/u.test(before.text)
}

const letterAtEnd = /\p{L}$/u

const letterAtStart = /^\p{L}/u

const isPlainLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122

/** A digit beside a letter: nothing else can be damaged so. Only letters with accents and the like need an expression. */
function isBesideLetter(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  if (isPlainLetter(before) || isPlainLetter(after)) return true
  return (
    (before > 127 && letterAtEnd.test(text.slice(Math.max(0, at - 2), at))) ||
    (after > 127 && letterAtStart.test(text.slice(at + 1, at + 3)))
  )
}

/** Words and numbers that hold both, in the order of the text. */
export function mixedTokens(story: Story): Token[] {
  const {text, tokens} = story
  const mixed: Token[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 48 || code > 57 || !isBesideLetter(text, at)) continue
    const token = tokens[tokenAt(story, at)]
    if ((token?.kind === 'word' || token?.kind === 'number') && mixed.at(-1) !== token) mixed.push(token)
  }
  return mixed
}
