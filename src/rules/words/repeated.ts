/** One word written twice in a row, across any white space. */

import {doubledOf} from '../../facts/words/doubled.js'
import {ownWords} from '../../facts/words/own-words.js'
import {defineRule} from '../../rule.js'

export const repeated = defineRule({
  id: 'words-repeated',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A word stands twice in a row',
  why: 'A doubled word is the commonest trace of an edit, and the eye reads over it most easily at the end of a line. Words that English never doubles are looked at, particles behind a noun, and common words of content outside of speech; “had had”, “went on on Monday” and “a long long night” pass.',
  defaults: {words: [] as readonly string[]},
  examples: [
    {
      bad: 'Villagers asked visitors to leave ⟦the the⟧ lemons alone.',
      message: '“the” stands twice',
      mended: 'Villagers asked visitors to leave the lemons alone.'
    },
    {
      bad: 'The boat left ⟦from\nfrom⟧ the old pier that had just been painted.',
      message: '“from” stands twice',
      mended: 'The boat left from the old pier that had just been painted.'
    },
    {
      bad: 'He had had no luck until the cart rolled ⟦down down⟧ the quay and into the band.',
      message: '“down” stands twice',
      mended: 'He had had no luck until the cart rolled down the quay and into the band.'
    },
    {
      bad: 'It took the crew eleven ⟦weeks weeks⟧ to paint the buoy.',
      message: '“weeks” stands twice',
      mended: 'It took the crew eleven weeks to paint the buoy.'
    },
    {good: 'The fair went on on Monday, and the tide came in in the night.', why: 'a particle of the verb before a time'},
    {
      bad: 'The plan was drawn up ⟦in\n\nin⟧ March by a clerk whom nobody in the county has seen since.',
      message: '“in” stands twice',
      mended: 'The plan was drawn up in March by a clerk whom nobody in the county has seen since.'
    },
    {good: '“It was a job job,” she said after a long long night.', why: 'speech, and a word doubled for force'},
    {good: 'The sign says bread bread bread bread.', why: 'more than twice'},
    {good: 'A rise in in ation was seen.', why: 'the first piece of a word that lost a ligature'},
    {good: 'He had had enough, and said that that was that.', why: 'words that can be doubled'},
    {good: 'The The played first.', why: 'a name'}
  ],
  *check(story, options) {
    const own = ownWords(options.words)
    for (const {before, token} of doubledOf(story)) {
      const at = {start: before.start, end: token.end}
      if (!own.covers(story, at)) yield {at, message: `“${token.lower}” stands twice`, expected: [before.text]}
    }
  }
})
