/** Words whose letters stand apart: t h e, M O S C O W. */

import {ownWords} from '../../facts/words/own-words.js'
import {spacedWordsOf} from '../../facts/words/spaced-letters.js'
import {defineRule} from '../../rule.js'
import {textOf} from '../../story/story.js'

export const spacedLetters = defineRule({
  id: 'ocr-spaced-letters',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'The letters of a word stand apart',
  why: 'Letterspaced type comes out of a scanner as single letters: “M O S C O W”. Three letters or more that make a word are reported. Initials, lists of letters and headings whose letters make no word pass.',
  defaults: {words: [] as readonly string[]},
  examples: [
    {
      bad: '⟦M O S C O W⟧ - The last of the princes has come home.',
      message: '“M O S C O W” is one word: “MOSCOW”',
      mended: 'MOSCOW - The last of the princes has come home.'
    },
    {
      bad: 'It is ⟦t h e⟧ oldest clock in town.',
      message: '“t h e” is one word: “the”',
      mended: 'It is the oldest clock in town.'
    },
    {good: 'A. B. C. Durnovo took vitamins A B D E and learnt his A B C.', why: 'initials and letters'}
  ],
  *check(story, options) {
    const own = ownWords(options.words)
    for (const {start, end, word} of spacedWordsOf(story)) {
      const at = {start, end}
      if (!own.covers(story, at)) yield {at, message: `“${textOf(story, at)}” is one word: “${word}”`, expected: [word]}
    }
  }
})
