/** The words that a story uses itself: its own evidence goes before any list. */

import {isWord} from '../../lexicon/words.js'
import type {Story, Token} from '../../story/story.js'
import {once} from '../once.js'

export interface Vocabulary {
  /** How often a word stands in the story, in lower case, without its possessive. */
  readonly counts: ReadonlyMap<string, number>
  /** How often a word stands with a capital inside of a sentence, as a name does; in lower case. */
  readonly capitals: ReadonlyMap<string, number>
  /** From the letters of a compound to the compound as the story hyphenates it: `staterun` to `state-run`. */
  readonly hyphenated: ReadonlyMap<string, string>
  /** From two neighbours written as one to the two: `ofthe` to `of the`. */
  spaced(letters: string): string | undefined
  /** By a token's index: 1 for a word without a hyphen that the lexicon does not know. Everything that damage leaves is among them. */
  readonly unknown: Uint8Array
  /** Those tokens, in order. */
  readonly unknownTokens: readonly Token[]
}

const possessive = /'s?$/
const longestPair = 40

/** A token's word: in lower case, without a possessive. */
export const baseOf = (token: Token): string => (token.lower.includes("'") ? token.lower.replace(possessive, '') : token.lower)

const hasCapital = (token: Token): boolean => token.lower.charCodeAt(0) !== token.text.charCodeAt(0)

interface Counted {
  count: number
  capitals: number
  readonly unknown: boolean
}

function countWords(story: Story, unknown: Uint8Array): Map<string, Counted> {
  const words = new Map<string, Counted>()
  for (const token of story.tokens) {
    if (token.kind !== 'word') continue
    const word = baseOf(token)
    let counted = words.get(word)
    if (!counted) {
      counted = {count: 0, capitals: 0, unknown: !word.includes('-') && !isWord(word)}
      words.set(word, counted)
    }
    counted.count++
    if (counted.unknown) unknown[token.index] = 1
    if (hasCapital(token) && story.sentences[token.sentence]?.firstToken !== token.index) counted.capitals++
  }
  return words
}

/** Every two words that stand side by side, with a space between. */
function pairsOf(story: Story): Set<string> {
  const pairs = new Set<string>()
  let before: Token | undefined
  for (const token of story.tokens) {
    if (token.kind === 'word' && before?.kind === 'word' && token.spaced) pairs.add(`${baseOf(before)} ${baseOf(token)}`)
    before = token
  }
  return pairs
}

/** Few letters can be cut into two words of one story, so its pairs are gathered when the first such cut is met. */
function spacedIn(story: Story, counts: ReadonlyMap<string, number>): (letters: string) => string | undefined {
  let pairs: Set<string> | undefined
  return (letters) => {
    if (letters.length >= longestPair) return undefined
    for (let cut = 1; cut < letters.length; cut++) {
      const [first, second] = [letters.slice(0, cut), letters.slice(cut)]
      if (!counts.has(first) || !counts.has(second)) continue
      pairs ??= pairsOf(story)
      if (pairs.has(`${first} ${second}`)) return `${first} ${second}`
    }
    return undefined
  }
}

export const vocabularyOf = once((story: Story): Vocabulary => {
  const unknown = new Uint8Array(story.tokens.length)
  const counts = new Map<string, number>()
  const capitals = new Map<string, number>()
  const hyphenated = new Map<string, string>()
  for (const [word, counted] of countWords(story, unknown)) {
    counts.set(word, counted.count)
    if (counted.capitals > 0) capitals.set(word, counted.capitals)
    if (word.includes('-') && word.length < longestPair) hyphenated.set(word.replaceAll('-', ''), word)
  }
  const unknownTokens = story.tokens.filter(({index}) => unknown[index] === 1)
  return {counts, capitals, hyphenated, spaced: spacedIn(story, counts), unknown, unknownTokens}
})
