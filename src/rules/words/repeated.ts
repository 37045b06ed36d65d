/** One small word written twice in a row, across any white space. */

import {ownWords} from '../../facts/words/own-words.js'
import {wordsOf} from '../../lexicon/list.js'
import {defineRule} from '../../rule.js'
import type {Story, Token} from '../../story/story.js'

/** Words that English never doubles; `had had`, `that that`, `very very` are left alone. */
const neverDoubled = `
  the a an of to for with from by at and or but as than if was were are be been have will would can could they he she we it its their his this
  which who
`

let doubled: Set<string> | undefined

const doubles = (token: Token, before: Token | undefined): before is Token =>
  before !== undefined && before.lower === token.lower && token.kind === 'word' && token.spaced && before.sentence === token.sentence

/** `his his- toric`: the second is the first piece of a broken word. */
const opensBroken = (story: Story, token: Token): boolean => {
  const after = story.tokens[token.index + 1]
  return after?.text === '-' && !after.spaced
}

export const repeated = defineRule({
  id: 'words-repeated',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A small word stands twice in a row',
  why: 'A doubled word is the commonest trace of an edit, and the eye reads over it most easily at the end of a line. Only words that English never doubles are looked at, so “had had” and “that that” pass.',
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
    {good: 'He had had enough, and said that that was that.', why: 'words that can be doubled'},
    {good: 'The The played first.', why: 'a name'}
  ],
  *check(story, options) {
    const own = ownWords(options.words)
    doubled ??= wordsOf(neverDoubled)
    for (const token of story.tokens) {
      const before = story.tokens[token.index - 1]
      if (!doubles(token, before) || !doubled.has(token.lower) || token.text !== token.lower || opensBroken(story, token)) continue
      const at = {start: before.start, end: token.end}
      if (!own.covers(story, at)) yield {at, message: `“${token.lower}” stands twice`, expected: [before.text]}
    }
  }
})
