/** A real word that stands for another in a set phrase. */

import {nearPhrases} from '../../facts/words/near-phrases.js'
import {ownWords} from '../../facts/words/own-words.js'
import {slippedPhrasesOf} from '../../facts/words/slipped-phrases.js'
import {defineRule} from '../../rule.js'
import {type Token, textOf} from '../../story/story.js'

/** Capitals as the slip has them. */
function like(text: string, right: string): string {
  if (text === text.toUpperCase() && text.length > 1) return right.toUpperCase()
  return /^\p{Lu}/u.test(text) ? right.charAt(0).toUpperCase() + right.slice(1) : right
}

export const slip = defineRule({
  id: 'words-slip',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A real word stands for another in a set phrase',
  why: 'No spelling checker sees “prime minster” or “pubic health”, since each word is one. Only phrases of closed lists are looked at: slips with the words around them that leave no other reading, and pairs that are met every day, of which one word is a letter or two off; so “a new agency for space” passes and “the Yonhap new agency” does not.',
  defaults: {words: [] as readonly string[]},
  examples: [
    {
      bad: 'She told the Halden ⟦new⟧ agency that the tide was late.',
      message: '“new agency” is likely “news agency”',
      mended: 'She told the Halden news agency that the tide was late.'
    },
    {
      bad: 'The prime ⟦minster⟧ opened a road that ends in the sea.',
      message: '“prime minster” is likely “prime minister”',
      mended: 'The prime minister opened a road that ends in the sea.'
    },
    {
      bad: 'At a ⟦new⟧ conference on Tuesday the club named its goat.',
      message: '“a new conference” is likely “a news conference”',
      mended: 'At a news conference on Tuesday the club named its goat.'
    },
    {
      bad: 'The prime ⟦minster⟧’s hat was found in the Thames, where he had left it.',
      message: '“prime minster” is likely “prime minister”',
      mended: 'The prime minister’s hat was found in the Thames, where he had left it.'
    },
    {
      bad: 'He was released on ⟦bale⟧ and went home by tram.',
      message: '“on bale” is likely “on bail”',
      mended: 'He was released on bail and went home by tram.'
    },
    {
      bad: 'The tax on carbon ⟦omissions⟧ rose by a third.',
      message: '“carbon omissions” is likely “carbon emissions”',
      mended: 'The tax on carbon emissions rose by a third.'
    },
    {
      bad: 'The Security ⟦Counsel⟧ will vote on Friday. The port’s counsel wrote to the council.',
      message: '“Security Counsel” is likely “Security Council”',
      mended: 'The Security Council will vote on Friday. The port’s counsel wrote to the council.'
    },
    {
      bad: 'A poacher has asked for ⟦trail⟧ by jury over one trout.',
      message: '“trail by jury” is likely “trial by jury”',
      mended: 'A poacher has asked for trial by jury over one trout.'
    },
    {good: 'She led a chief of stuffed owls through the state of affair.', why: 'other forms and other words'},
    {good: 'The private schooner left the county courtyard for a carbon copy.', why: 'other words'},
    {
      good: 'The colonel had once declared martial law. His wife, who has asked for a divorce, relies on the country’s marital law.',
      why: 'the words of another matter stand beside it'
    },
    {good: 'A new agency will look after the minster of York.', why: 'the words as they are meant'},
    {good: 'The league formed a new conference in the west.', why: 'no news conference is formed'}
  ],
  *check(story, options) {
    const own = ownWords(options.words)
    const told = new Set<Token>()
    for (const {token, word, right: meant, before, after} of slippedPhrasesOf(story)) {
      if (own.covers(story, token)) continue
      const at = {start: token.start, end: token.start + word.length}
      const text = textOf(story, at)
      const right = like(text, meant)
      const shown = (spelt: string): string => [before, spelt, after].filter(Boolean).join(' ')
      told.add(token)
      yield {at, message: `“${shown(text)}” is likely “${shown(right)}”`, expected: [right]}
    }
    for (const {token, other, right} of nearPhrases(story)) {
      if (told.has(token) || own.covers(story, token)) continue
      const ahead = story.text.slice(other.start, token.start)
      const behind = story.text.slice(token.end, other.end)
      const shown = (word: string): string => (other.index < token.index ? ahead + word : word + behind)
      const meant = like(token.text, right)
      yield {at: token, message: `“${shown(token.text)}” is likely “${shown(meant)}”`, expected: [meant]}
    }
  }
})
