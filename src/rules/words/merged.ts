/** Two words that lost the space between them. */

import {joinedOf} from '../../facts/words/joined.js'
import {ownWords} from '../../facts/words/own-words.js'
import {defineRule} from '../../rule.js'

export const merged = defineRule({
  id: 'words-merged',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'Two words were run together',
  why: 'A line end or an export that lost its space leaves “ofthe” and “isonline”. The story’s own words are asked first: the same letters with a space elsewhere settle it, and a word that the writer uses more than once is the writer’s own. Names, brands, handles, addresses, foreign words, new closed compounds and plain slips of spelling pass.',
  defaults: {words: [] as readonly string[]},
  examples: [
    {
      bad: 'The roof ⟦ofthe⟧ market hall blew off and landed in a bowling green.',
      message: '“ofthe” runs two words together: “of the”',
      mended: 'The roof of the market hall blew off and landed in a bowling green.'
    },
    {
      bad: 'The full list ⟦isonline⟧ at library.example/bookmarks since May.',
      message: '“isonline” runs two words together: “is online”',
      mended: 'The full list is online at library.example/bookmarks since May.'
    },
    {good: 'Post it as #wherewasi to @bookmarkhunter or at library.example/ofthe today.', why: 'a hashtag, a handle, an address'},
    {good: 'The showrunner thanked the wicketkeeper for the skillset.', why: 'closed compounds'},
    {good: 'She flew easyJet to see the SunGard offices.', why: 'brands'},
    {good: 'The gastroduct is new. Nobody has seen a gastroduct before.', why: 'the writer’s own word'},
    {good: 'The roof ofthe market hall blew off.', why: 'a word of the house', options: {words: ['ofthe']}},
    {
      good: 'We belive a fundmental change is near, and nobody can withold it.',
      why: 'one slip in one word, which is for a spelling checker'
    }
  ],
  *check(story, options) {
    const own = ownWords(options.words)
    for (const joined of joinedOf(story)) {
      if (joined.joint !== 'space' || own.covers(story, joined)) continue
      yield {
        at: joined,
        message: `“${joined.text}” runs two words together: “${joined.meant}”`,
        ...(joined.certain ? {expected: [joined.meant]} : {})
      }
    }
  }
})
