/** Letters that a scanner takes for others: rn and m, cl and d, li and h, vv and w. */

import {misreadOf, strokes} from '../../facts/words/misread.js'
import {ownWords} from '../../facts/words/own-words.js'
import {defineRule} from '../../rule.js'
import type {Token} from '../../story/story.js'

const likeCase = (word: string, {text}: Token): string =>
  text.charAt(0) === text.charAt(0).toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1)

export const confusion = defineRule({
  id: 'ocr-confusion',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'Letters were taken for others that look like them',
  why: 'To a scanner, rn looks like m and cl like d: “govemment”. A word in lower case that no list knows is reported where such an exchange gives a common word, and mended where it gives only one. Names and words that come twice pass.',
  defaults: {words: [] as readonly string[]},
  examples: [
    {
      bad: 'The ⟦govemment⟧ will ban lead shot over wetlands.',
      message: '“govemment” reads as “government”',
      mended: 'The government will ban lead shot over wetlands.'
    },
    {
      bad: 'They ⟦clecided⟧ to wait until the tide turned.',
      message: '“clecided” reads as “decided”',
      mended: 'They decided to wait until the tide turned.'
    },
    {
      bad: 'The gate was shut. ⟦Arrned⟧ men stood by it.',
      message: '“Arrned” reads as “Armed”',
      mended: 'The gate was shut. Armed men stood by it.'
    },
    {
      bad: 'The crew of the barge came home. ⟦lndia⟧ let them go.',
      message: '“lndia” reads as “India”',
      mended: 'The crew of the barge came home. India let them go.'
    },
    {
      bad: 'It ⟦wiII⟧ rain on the harvest.',
      message: '“wiII” reads as “will”',
      mended: 'It will rain on the harvest.'
    },
    {good: 'The gate was shut. Arrned Holm stood by it.', why: 'somebody’s name'},
    {good: 'The Govemments of Ruritania met.', why: 'a name'},
    {good: 'The panel may ask, inter alia, for the keys.', why: 'Latin'},
    {good: 'The modem is new, and so is the corn.', why: 'words'},
    {good: 'The govemment of the novel is a tree. Its govemment is mild.', why: 'the writer’s own word'}
  ],
  *check(story, options) {
    const own = ownWords(options.words)
    const stroke = new Map([...strokes(story)].map(({token, meant}) => [token, meant]))
    for (const [token, meant] of stroke)
      if (!own.covers(story, token)) yield {at: token, message: `“${token.text}” reads as “${meant}”`, expected: [meant]}
    for (const {token, word, words: found} of misreadOf(story)) {
      if (own.covers(story, token) || stroke.has(token)) continue
      const words = found.map((meant) => likeCase(meant, token))
      const [only] = words
      if (only === undefined || words.length > 2) continue
      const meant = only + token.text.slice(word.length)
      yield {
        at: token,
        message: `“${token.text}” reads as “${words.join('” or “')}”`,
        ...(words.length === 1 ? {expected: [meant]} : {})
      }
    }
  }
})
