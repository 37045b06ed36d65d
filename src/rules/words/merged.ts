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
    {
      good: 'The grandkids found switchgrass by the drainspout and called PrinceRidge.',
      why: 'compounds that no dictionary has, and a firm'
    },
    {good: 'She flew easyJet to see the SunGard offices.', why: 'brands'},
    {
      good: 'We belive a fundmental change is near, and nobody can withold it.',
      why: 'one slip in one word, which is for a spelling checker'
    },
    {good: 'Shares of Canterra Energy Ltd and of PaineWebber Inc fell.', why: 'a company writes itself as it likes'},
    {good: 'Inco closed lower on Monday. Nobody at Inco would say why.', why: 'a name that stands more than once'},
    {good: 'The gastroduct is new. Nobody has seen a gastroduct before.', why: 'the writer’s own word'},
    {good: 'Our village has a borewell at last. The borewells of the next valley ran dry.', why: 'the same in the singular and the plural'},
    {good: 'Four elementaries and a lyceum will close.', why: 'the plural of a word'},
    {good: 'The quarry belongs to Castlefell Aggregates, which put up the signs.', why: 'a fell is a hill, and ends names'},
    {good: 'The roof ofthe market hall blew off.', why: 'a word of the house', options: {words: ['ofthe']}}
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
