/** Letters that a scanner takes for others: rn and m, cl and d, li and h, vv and w. */

import {ownWords} from '../../facts/words/own-words.js'
import {unknownOf} from '../../facts/words/unknown.js'
import {isSurelyWord, rankOf} from '../../lexicon/words.js'
import {defineRule} from '../../rule.js'

/** As printed, as read. */
const confusions: readonly (readonly [string, string])[] = [
  ['m', 'rn'],
  ['rn', 'm'],
  ['d', 'cl'],
  ['cl', 'd'],
  ['h', 'li'],
  ['li', 'h'],
  ['vv', 'w'],
  ['w', 'vv'],
  ['ii', 'u'],
  ['iii', 'm'],
  ['nn', 'm'],
  ['tbe', 'the'],
  ['ll', 'h'],
  ['in', 'm'],
  ['m', 'in'],
  ['fi', 'fl'],
  ['fl', 'fi']
]

/** Rarer words are as likely to be chance. */
const leastRank = 12
/** Words as common as these need no other form to vouch for them: `although` has none. */
const surelyRank = 18

function wordsFor(word: string): string[] {
  const found = new Set<string>()
  for (const [read, printed] of confusions) {
    for (let at = word.indexOf(read); at >= 0; at = word.indexOf(read, at + 1)) {
      const other = word.slice(0, at) + printed + word.slice(at + read.length)
      if (rankOf(other) >= surelyRank || isSurelyWord(other, leastRank)) found.add(other)
    }
  }
  return [...found]
}

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
    {good: 'The Govemments of Ruritania met.', why: 'a name'},
    {good: 'The modem is new, and so is the corn.', why: 'words'},
    {good: 'The govemment of the novel is a tree. Its govemment is mild.', why: 'the writer’s own word'}
  ],
  *check(story, options) {
    const own = ownWords(options.words)
    for (const {token, word} of unknownOf(story)) {
      if (own.covers(story, token)) continue
      const words = wordsFor(word)
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
