/** Where words stand in a story, so that a rule that waits for a few words does not walk through all. */

import type {Story, Token} from '../../story/story.js'
import {once} from '../once.js'

/** Where a word stands: its first and last token, how many there are, and whether one of them is all in lower case. */
interface Chain {
  readonly first: number
  last: number
  count: number
  plain: boolean
}

/** The chain of each word, which is in lower case, and behind each token the next of the same word, or -1. */
export interface Chains {
  readonly words: ReadonlyMap<string, Readonly<Chain>>
  readonly next: Int32Array
}

export const chainsOf = once((story: Story): Chains => {
  const words = new Map<string, Chain>()
  const next = new Int32Array(story.tokens.length).fill(-1)
  for (const {index, kind, text, lower} of story.tokens) {
    if (kind !== 'word') continue
    const chain = words.get(lower)
    if (!chain) {
      words.set(lower, {first: index, last: index, count: 1, plain: text === lower})
      continue
    }
    chain.plain ||= text === lower
    next[chain.last] = index
    chain.last = index
    chain.count++
  }
  return {words, next}
})

/** The words of a story that `holds` is true of, in order. A rule asks here and walks over no tokens itself: loops of generators stay uncompiled. */
export function wordsWith({tokens}: Story, holds: (word: Token) => boolean): Token[] {
  const found: Token[] = []
  for (const token of tokens) if (token.kind === 'word' && holds(token)) found.push(token)
  return found
}

/** Whether a word stands in lower case in the story: then it is a word, and no name that was misspelt. */
export const isPlainWord = (story: Story, word: string): boolean => chainsOf(story).words.get(word.toLowerCase())?.plain === true

/** The tokens of kind `word` that are any of `words`, which are in lower case, in the order of the text. */
export function occurrencesOf(story: Story, words: Iterable<string>): Token[] {
  const chains = chainsOf(story)
  const found: Token[] = []
  let met = 0
  for (const word of words) {
    const chain = chains.words.get(word)
    if (chain === undefined) continue
    met++
    for (let at = chain.first; at >= 0; at = chains.next[at] ?? -1) {
      const token = story.tokens[at]
      if (token) found.push(token)
    }
  }
  return met > 1 ? found.sort((one, other) => one.index - other.index) : found
}
