/** A digit where a letter was, or a letter where a digit was. */

import {figureOf, type MisreadFigure, misreadFigures} from '../../facts/words/letters-in-figures.js'
import {ownWords} from '../../facts/words/own-words.js'
import {isWord, rankOf} from '../../lexicon/words.js'
import {type Draft, defineRule} from '../../rule.js'
import {type Story, type Token, textOf, tokenAt} from '../../story/story.js'

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
function wordFor(token: Token): string | undefined {
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
function compoundFor(token: Token): string | undefined {
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
function numberFor(text: string): string | undefined {
  if (!letterInNumber.test(text) || trueUnits.test(text) || /^I\d{1,2}$/.test(text)) return undefined
  return figureOf(text)
}

/** Whether `1ondon` is a name, and so what its first letter is, nobody can tell: no mend. */
const opens = ({text}: Token): boolean => /^\d/.test(text) && text.length > 2

/** `1O,000` is three tokens, since a letter ends a number. */
function endOfNumber(story: Story, token: Token): number {
  const comma = story.tokens[token.index + 1]
  const thousands = story.tokens[token.index + 2]
  const joined =
    comma?.text === ',' && !comma.spaced && thousands !== undefined && !thousands.spaced && /^\d{3}(?:,\d{3})*$/.test(thousands.text)
  return joined ? thousands.end : token.end
}

/** Parts of codes, plates, addresses and formulas. */
function isCode(story: Story, token: Token): boolean {
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

const misread = ({start, end, text, number}: MisreadFigure): Draft => ({
  at: {start, end},
  message: `“${text}” has a letter for a digit: “${number}”`,
  expected: [number]
})

/** Words and numbers that hold both, in the order of the text. */
function mixedTokens(story: Story): Token[] {
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

export const digitLetter = defineRule({
  id: 'ocr-digit-letter',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A digit stands where a letter was, or a letter where a digit was',
  why: 'Scanners take o for 0, l for 1 and s for 5, and the reverse inside of figures. A token is reported where one exchange gives one common word, or a plain number. Codes, plates, models and product names pass, and so does a token that is written so more than once.',
  defaults: {words: [] as readonly string[]},
  examples: [
    {
      bad: 'A jury ⟦0f⟧ nine women and three men will hear the case.',
      message: '“0f” has a digit for a letter: “of”',
      mended: 'A jury of nine women and three men will hear the case.'
    },
    {
      bad: 'The flood is over, and the ⟦gr0und⟧ is dry.',
      message: '“gr0und” has a digit for a letter: “ground”',
      mended: 'The flood is over, and the ground is dry.'
    },
    {
      bad: 'It ended a ⟦tw0-year⟧ drought.',
      message: '“tw0-year” has a digit for a letter: “two-year”',
      mended: 'It ended a two-year drought.'
    },
    {
      bad: 'It cost ⟦1O,000⟧ crowns in the end.',
      message: '“1O,000” has a letter for a digit: “10,000”',
      mended: 'It cost 10,000 crowns in the end.'
    },
    {
      bad: 'She won €⟦5OO⟧ and a ham.',
      message: '“5OO” has a letter for a digit: “500”',
      mended: 'She won €500 and a ham.'
    },
    {
      bad: 'The barge took ⟦lO,400⟧ bricks upriver.',
      message: '“lO,400” has a letter for a digit: “10,400”',
      mended: 'The barge took 10,400 bricks upriver.'
    },
    {
      bad: '⟦L0NDON⟧, 4 July – The last coal was sold by the tonne.',
      message: '“L0NDON” has a digit for a letter: “LONDON”',
      mended: 'LONDON, 4 July – The last coal was sold by the tonne.'
    },
    {good: 'The B12 pill, the A320, the 5s, the 10th and Covid19 came on the M25.', why: 'codes, models, ends of numbers'},
    {good: 'The gr0und collective calls itself gr0und.', why: 'a name that is written so twice'}
  ],
  *check(story, options) {
    const own = ownWords(options.words)
    const tokens = mixedTokens(story)
    const counts = new Map<string, number>()
    const found = new Map(misreadFigures(story).map((figure) => [figure.start, misread(figure)]))
    yield* found.values()
    for (const token of tokens) counts.set(token.lower, (counts.get(token.lower) ?? 0) + 1)
    for (const token of tokens) {
      if ((counts.get(token.lower) ?? 0) > 1 || own.covers(story, token) || isCode(story, token)) continue
      const word = wordFor(token) ?? (token.text.includes('-') ? compoundFor(token) : undefined)
      if (word !== undefined) {
        yield {at: token, message: `“${token.text}” has a digit for a letter: “${word}”`, ...(opens(token) ? {} : {expected: [word]})}
        continue
      }
      const at = {start: token.start, end: endOfNumber(story, token)}
      if (found.has(at.start)) continue
      const text = textOf(story, at)
      const number = numberFor(text)
      if (number !== undefined) yield {at, message: `“${text}” has a letter for a digit: “${number}”`, expected: [number]}
    }
  }
})
