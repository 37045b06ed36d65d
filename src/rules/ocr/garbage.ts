/** Tokens that can be no word of any language. */

import {isGarbage, strayMarkOf} from '../../facts/words/garbage.js'
import {marredOf} from '../../facts/words/marred.js'
import {ownWords} from '../../facts/words/own-words.js'
import {vocabularyOf} from '../../facts/words/vocabulary.js'
import {defineRule} from '../../rule.js'
import {textOf} from '../../story/story.js'

/** Of a raw scan so many words are unknown that one with a mark in it says little. */
const rawShare = 0.05
const fewestRaw = 3

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
      const mark = strayMarkOf(story, token)
      if (!mark && !isGarbage(token)) continue
      const at = {start: Math.min(token.start, mark?.start ?? token.start), end: Math.max(token.end, mark?.end ?? token.end)}
      yield {at, message: `No word: “${story.text.slice(at.start, at.end)}”`}
    }
  }
})
