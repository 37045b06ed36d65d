/** A real word that stands for another in a set phrase. */

import {occurrencesOf} from '../../facts/words/occurrences.js'
import {ownWords} from '../../facts/words/own-words.js'
import {phrasesOf} from '../../lexicon/list.js'
import {slips} from '../../lexicon/slips.js'
import {defineRule} from '../../rule.js'
import type {Story, Token} from '../../story/story.js'

interface Phrase {
  readonly right: string
  /** The words before the slip, the nearest last, and those after it; each any of a set, or a name. */
  readonly before: readonly (ReadonlySet<string> | 'name')[]
  readonly after: readonly (ReadonlySet<string> | 'name')[]
}

let phrases: ReadonlyMap<string, readonly Phrase[]> | undefined

const place = (word: string): ReadonlySet<string> | 'name' => (word === '^' ? 'name' : new Set(word.split('|')))

/** By the word that slipped. */
function bySlip(): ReadonlyMap<string, readonly Phrase[]> {
  if (phrases) return phrases
  const found = new Map<string, Phrase[]>()
  for (const line of phrasesOf(slips)) {
    const words = line.split(' ')
    const at = words.findIndex((word) => word.includes('/'))
    const [slip = '', right = ''] = words[at]?.split('/') ?? []
    const phrase = {right, before: words.slice(0, at).map(place), after: words.slice(at + 1).map(place)}
    found.set(slip, [...(found.get(slip) ?? []), phrase])
  }
  phrases = found
  return found
}

function fits(story: Story, token: Token | undefined, wanted: ReadonlySet<string> | 'name' | undefined, sentence: number): boolean {
  if (!token || token.sentence !== sentence || wanted === undefined) return false
  if (wanted !== 'name') return wanted.has(token.lower)
  return /^\p{Lu}/u.test(token.text) && story.sentences[sentence]?.firstToken !== token.index
}

const matches = (story: Story, token: Token, {before, after}: Phrase): boolean =>
  before.every((wanted, index) => fits(story, story.tokens[token.index - before.length + index], wanted, token.sentence)) &&
  after.every((wanted, index) => fits(story, story.tokens[token.index + 1 + index], wanted, token.sentence))

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
  why: 'No spelling checker sees “prime minster” or “pubic health”, since each word is one. Only phrases of a closed list are looked at, each with the words around it that leave no other reading, so “a new agency for space” passes and “the Yonhap new agency” does not.',
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
    {good: 'A new agency will look after the minster of York.', why: 'the words as they are meant'},
    {good: 'The league formed a new conference in the west.', why: 'no news conference is formed'}
  ],
  *check(story, options) {
    const own = ownWords(options.words)
    const known = bySlip()
    for (const token of occurrencesOf(story, known.keys())) {
      const phrase = known.get(token.lower)?.find((candidate) => matches(story, token, candidate))
      if (!phrase || own.covers(story, token)) continue
      const right = like(token.text, phrase.right)
      const shown = (word: string): string =>
        [near(story, token, -1, phrase.before.length), word, near(story, token, 1, phrase.after.length)].filter(Boolean).join(' ')
      yield {at: token, message: `“${shown(token.text)}” is likely “${shown(right)}”`, expected: [right]}
    }
  }
})

/** The neighbour that belongs to the phrase, for the message; a name is left out. */
function near(story: Story, token: Token, step: 1 | -1, length: number): string {
  const other = length > 0 ? story.tokens[token.index + step] : undefined
  return other && !/^\p{Lu}/u.test(other.text) ? other.text : ''
}
