/** A word with a space in it. */

import {brokenOf} from '../../facts/words/broken.js'
import {ownWords} from '../../facts/words/own-words.js'
import {splitRealWords} from '../../facts/words/split-real.js'
import {defineRule} from '../../rule.js'

export const split = defineRule({
  id: 'words-split',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A word is split by a space',
  why: 'A scanner or an export puts a space into a word: “gov ernment”, “to gether”. Two pieces of which at least one is no word, and which together make a common one, are reported, and two words that nobody sets side by side, so phrases of real words pass.',
  defaults: {words: [] as readonly string[]},
  examples: [
    {
      bad: 'The ⟦gov ernment⟧ will buy a fort that nobody has lived in.',
      message: '“gov ernment” is one word: “government”',
      mended: 'The government will buy a fort that nobody has lived in.'
    },
    {
      bad: 'They came ⟦to gether⟧ at the pier.',
      message: '“to gether” is one word: “together”',
      mended: 'They came together at the pier.'
    },
    {
      bad: 'The ⟦pro cession⟧ left the hall at noon.',
      message: '“pro cession” is one word: “procession”',
      mended: 'The procession left the hall at noon.'
    },
    {
      bad: 'The road is open. ⟦Driv ers⟧ who honk can lose their licence.',
      message: '“Driv ers” is one word: “Drivers”',
      mended: 'The road is open. Drivers who honk can lose their licence.'
    },
    {good: 'The coup led by her lap top gave 40 per cent of care to the pro golfer and his ex wife.', why: 'words side by side'},
    {
      bad: 'It was a ⟦three- week⟧ tour of the islands.',
      message: '“three- week” is one word: “three-week”',
      mended: 'It was a three-week tour of the islands.'
    },
    {good: 'A two- or three-week tour, with pre- and post-war pools.', why: 'hyphens that hang'},
    {good: 'More came than in any of the 1960’s ever busy summers.', why: 'the s of a year'},
    {good: 'In the cause of peace they came to get her a cat.', why: 'real words'},
    {good: 'Chef Ana Bol led the choir.', why: 'a name'}
  ],
  *check(story, options) {
    const own = ownWords(options.words)
    for (const broken of [...brokenOf(story), ...splitRealWords(story)]) {
      if (!broken.by.startsWith('space') || own.covers(story, broken)) continue
      const shown = broken.text.replace(/\s+/g, ' ')
      const message = broken.meant === undefined ? `“${shown}” has a space after its hyphen` : `“${shown}” is one word: “${broken.meant}”`
      yield {at: broken, message, ...(broken.meant === undefined ? {} : {expected: [broken.meant]})}
    }
  }
})
