/** The words that a story uses itself: its own evidence goes before any list. */

import {isWord} from '../../lexicon/words.js'
import {bySpelling} from '../../story/spelling.js'
import type {Story, Token} from '../../story/story.js'
import {once} from '../once.js'
import {chainsOf, occurrencesOf} from './occurrences.js'

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

const withoutPossessive = (word: string): string => (word.includes("'") ? word.replace(possessive, '') : word)

/** A token's word: in lower case, without a possessive. */
export const baseOf = bySpelling(({lower}) => withoutPossessive(lower))

const isKnown = bySpelling(({lower}) => isWord(withoutPossessive(lower)))

/** Whether a token stands with a capital inside of its sentence. */
const isCapital = (story: Story, {index, text, lower, sentence}: Token): boolean =>
  lower.charCodeAt(0) !== text.charCodeAt(0) && story.sentences[sentence]?.firstToken !== index

/** Whether two words stand side by side, with a space between; the rarer one is looked for, since the other may be everywhere. */
function standTogether(story: Story, first: string, second: string, counts: ReadonlyMap<string, number>): boolean {
  if ((counts.get(first) ?? 0) < (counts.get(second) ?? 0))
    return occurrencesOf(story, [first]).some(({index}) => {
      const after = story.tokens[index + 1]
      return after?.kind === 'word' && after.spaced && baseOf(after) === second
    })
  return occurrencesOf(story, [second, `${second}'s`]).some(({index, spaced}) => spaced && story.tokens[index - 1]?.lower === first)
}

function spacedIn(story: Story, counts: ReadonlyMap<string, number>): (letters: string) => string | undefined {
  const known = new Map<string, string | undefined>()
  const cutOf = (letters: string): string | undefined => {
    for (let cut = 1; cut < letters.length; cut++) {
      const [first, second] = [letters.slice(0, cut), letters.slice(cut)]
      if (counts.has(first) && counts.has(second) && standTogether(story, first, second, counts)) return `${first} ${second}`
    }
    return undefined
  }
  return (letters) => {
    if (letters.length >= longestPair) return undefined
    if (!known.has(letters)) known.set(letters, cutOf(letters))
    return known.get(letters)
  }
}

export const vocabularyOf = once((story: Story): Vocabulary => {
  const unknown = new Uint8Array(story.tokens.length)
  const counts = new Map<string, number>()
  const capitals = new Map<string, number>()
  const hyphenated = new Map<string, string>()
  const {words, next} = chainsOf(story)
  for (const {first, count} of words.values()) {
    const spelt = story.tokens[first]
    if (!spelt) continue
    const word = baseOf(spelt)
    const compound = word.includes('-')
    const isUnknown = !compound && !isKnown(spelt)
    let capital = 0
    for (let at = first; at >= 0; at = next[at] ?? -1) {
      const token = story.tokens[at]
      if (isUnknown) unknown[at] = 1
      if (token && isCapital(story, token)) capital++
    }
    counts.set(word, (counts.get(word) ?? 0) + count)
    if (capital > 0) capitals.set(word, (capitals.get(word) ?? 0) + capital)
    if (compound && word.length < longestPair) hyphenated.set(word.replaceAll('-', ''), word)
  }
  const unknownTokens = story.tokens.filter(({index}) => unknown[index] === 1)
  return {counts, capitals, hyphenated, spaced: spacedIn(story, counts), unknown, unknownTokens}
})
