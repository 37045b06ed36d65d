/** The words that a story uses itself: its own evidence goes before any list. */

import {isWord} from '../../lexicon/words.js'
import {bySpelling, traitOf} from '../../story/spelling.js'
import type {Story, Token} from '../../story/story.js'
import {once} from '../once.js'
import {isDoneBy} from './derived.js'
import {type Chains, chainsOf, occurrencesOf} from './occurrences.js'

export interface Vocabulary {
  /** How often a word stands in the story, in lower case, without its possessive. */
  countOf(word: string): number
  /** The same, in the singular and the plural: who writes `stepwell` and `stepwells` has a word of the writer's own. */
  usesOf(word: string): number
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

const withoutPossessive = (word: string): string => (word.includes("'") ? word.replace(possessive, '') : word)

/** A token's word: in lower case, without a possessive. */
export const baseOf = bySpelling(({lower}) => withoutPossessive(lower))

const isUnknown = traitOf(({lower}) => {
  const word = withoutPossessive(lower)
  return !word.includes('-') && !isWord(word) && !isDoneBy(word)
})

/** Whether a token stands with a capital inside of its sentence. */
const isCapital = (story: Story, {index, text, lower, sentence}: Token): boolean =>
  lower.charCodeAt(0) !== text.charCodeAt(0) && story.sentences[sentence]?.firstToken !== index

/** Whether two words stand side by side, with a space between; the rarer one is looked for, since the other may be everywhere. */
function standTogether(story: Story, first: string, second: string, countOf: Vocabulary['countOf']): boolean {
  if (countOf(first) < countOf(second))
    return occurrencesOf(story, [first]).some(({index}) => {
      const after = story.tokens[index + 1]
      return after?.kind === 'word' && after.spaced && baseOf(after) === second
    })
  return occurrencesOf(story, [second, `${second}'s`]).some(({index, spaced}) => spaced && story.tokens[index - 1]?.lower === first)
}

function spacedIn(story: Story, countOf: Vocabulary['countOf']): (letters: string) => string | undefined {
  const known = new Map<string, string | undefined>()
  const cutOf = (letters: string): string | undefined => {
    for (let cut = 1; cut < letters.length; cut++) {
      const [first, second] = [letters.slice(0, cut), letters.slice(cut)]
      if (countOf(first) > 0 && countOf(second) > 0 && standTogether(story, first, second, countOf)) return `${first} ${second}`
    }
    return undefined
  }
  return (letters) => {
    if (letters.length >= longestPair) return undefined
    if (!known.has(letters)) known.set(letters, cutOf(letters))
    return known.get(letters)
  }
}

/** How often a word stands, without its possessive: the chains have it by what is written, so only words with an apostrophe are counted again. */
function counterOf({words}: Chains): (word: string) => number {
  const owners = new Map<string, number>()
  for (const written of words.keys()) {
    if (!written.includes("'")) continue
    const word = withoutPossessive(written)
    owners.set(word, (owners.get(word) ?? 0) + (words.get(written)?.count ?? 0))
  }
  return (word) => (owners.get(word) ?? 0) + (word.includes("'") ? 0 : (words.get(word)?.count ?? 0))
}

const otherNumber = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : `${word}s`)

function hyphenatedIn({words}: Chains): ReadonlyMap<string, string> {
  const hyphenated = new Map<string, string>()
  for (const written of words.keys()) {
    if (!written.includes('-')) continue
    const word = withoutPossessive(written)
    if (word.length < longestPair) hyphenated.set(word.replaceAll('-', ''), word)
  }
  return hyphenated
}

export const vocabularyOf = once((story: Story): Vocabulary => {
  const unknown = new Uint8Array(story.tokens.length)
  const unknownTokens: Token[] = []
  const capitals = new Map<string, number>()
  for (const token of story.tokens) {
    if (token.kind !== 'word') continue
    if (isUnknown(token)) {
      unknown[token.index] = 1
      unknownTokens.push(token)
    }
    if (token.text !== token.lower && isCapital(story, token)) capitals.set(baseOf(token), (capitals.get(baseOf(token)) ?? 0) + 1)
  }
  const chains = chainsOf(story)
  const countOf = counterOf(chains)
  const usesOf = (word: string): number => countOf(word) + countOf(otherNumber(word))
  return {countOf, usesOf, capitals, hyphenated: hyphenatedIn(chains), spaced: spacedIn(story, countOf), unknown, unknownTokens}
})
