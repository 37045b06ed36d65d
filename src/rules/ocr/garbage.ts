/** Tokens that can be no word of any language. */

import {marredOf} from '../../facts/words/marred.js'
import {ownWords} from '../../facts/words/own-words.js'
import {vocabularyOf} from '../../facts/words/vocabulary.js'
import {defineRule} from '../../rule.js'
import {type Story, type Token, textOf} from '../../story/story.js'

/** Marks that no writer sets at a word. */
const stray = /^[\^~|\\¬¦§¢°¤]$/
/** Letters with accents are another language’s, or misread bytes. */
const lowerCase = /^[a-z]+$/
const vowelless = /^[bcdfghjklmnpqrstvwxz]{6,}$/
const threeAlike = /(\p{L})\1\1/u
/** Sounds and laughter are written so. */
const sounds = /^(?:[hmrsz]|[bg]r)+|(.)\1{3,}|^w+$/

/** Of a raw scan so many words are unknown that one with a mark in it says little. */
const rawShare = 0.05
const fewestRaw = 3

const besideStray = (story: Story, token: Token): Token | undefined => {
  const after = story.tokens[token.index + 1]
  if (after && !after.spaced && stray.test(after.text)) return after
  const before = story.tokens[token.index - 1]
  return before && !token.spaced && stray.test(before.text) ? before : undefined
}

function isGarbage(token: Token): boolean {
  if (!lowerCase.test(token.text)) return false
  return (
    (vowelless.test(token.text) && !sounds.test(token.text)) ||
    (threeAlike.test(token.text) && !sounds.test(token.text) && token.text.length > 6 && !/(.)\1\1$/.test(token.text))
  )
}

export const garbage = defineRule({
  id: 'ocr-garbage',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A token can be no word',
  why: 'Where a scanner gives up, it leaves tokens such as “ofleied^”: an unknown word with a stray mark at it, a mark inside of a word (“th}e”), or letters that no language puts together. Foreign words, names, formulas, sounds and addresses pass.',
  defaults: {words: [] as readonly string[]},
  examples: [
    {bad: 'The bank ⟦ofleied^⟧ every customer a taxi.', message: 'No word: “ofleied^”'},
    {bad: 'They sold ⟦tlhkwrd⟧ to the mill.', message: 'No word: “tlhkwrd”'},
    {bad: 'The bell was ⟦r;iised⟧ from the bay; it rang once.', message: 'No word: “r;iised”'},
    {bad: 'A cup with a ⟦ha[ndle⟧ was found.', message: 'No word: “ha[ndle”'},
    {
      good: 'The actor(s) said it was f*** all to do with us;the rest sang[sic] of gover[n]ing.',
      why: 'brackets of the writer, a mask and a lost space'
    },
    {good: 'Run it as key:value or a|b; see C:\\files\\list and std::map.', why: 'code and paths'},
    {good: 'Brrr, said the strength coach, shhhh. Hmmmm.', why: 'sounds'},
    {good: 'The kr~ file and the word^ two are apart.', why: 'a known word', options: {words: ['kr']}}
  ],
  *check(story, options) {
    const {unknownTokens} = vocabularyOf(story)
    const own = ownWords(options.words)
    const severity = unknownTokens.length > Math.max(fewestRaw, rawShare * story.tokens.length) ? ('query' as const) : ('warning' as const)
    for (const at of marredOf(story))
      if (!own.covers(story, at)) yield {at, message: `No word: “${textOf(story, at)}”`.slice(0, 90), severity}
    for (const token of unknownTokens) {
      if (own.covers(story, token)) continue
      const mark = besideStray(story, token)
      const marked = mark !== undefined && lowerCase.test(token.text) && token.text.length > 2
      if (!marked && !isGarbage(token)) continue
      const at = {start: Math.min(token.start, marked ? mark.start : token.start), end: Math.max(token.end, marked ? mark.end : token.end)}
      yield {at, message: `No word: “${story.text.slice(at.start, at.end)}”`}
    }
  }
})
