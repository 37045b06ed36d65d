/** A digit where a letter was, or a letter where a digit was. */

import {type MisreadFigure, misreadFigures} from '../../facts/words/letters-in-figures.js'
import {compoundFor, endOfNumber, isCode, mixedTokens, numberFor, wordFor} from '../../facts/words/mixed.js'
import {ownWords} from '../../facts/words/own-words.js'
import {type Draft, defineRule} from '../../rule.js'
import {type Token, textOf} from '../../story/story.js'

/** Whether `1ondon` is a name, and so what its first letter is, nobody can tell: no mend. */
const opens = ({text}: Token): boolean => /^\d/.test(text) && text.length > 2

const misread = ({start, end, text, number}: MisreadFigure): Draft => ({
  at: {start, end},
  message: `“${text}” has a letter for a digit: “${number}”`,
  expected: [number]
})

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
