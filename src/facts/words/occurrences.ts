/** Where words stand in a story, so that a rule that waits for a few words does not walk through all. */

import type {Story, Token} from '../../story/story.js'
import {once} from '../once.js'

/** The first token of each word, which is in lower case, and behind each token the next of the same word, or -1. */
export interface Chains {
  readonly first: ReadonlyMap<string, number>
  readonly next: Int32Array
}

export const chainsOf = once((story: Story): Chains => {
  const first = new Map<string, number>()
  const next = new Int32Array(story.tokens.length).fill(-1)
  for (let at = story.tokens.length - 1; at >= 0; at--) {
    const token = story.tokens[at]
    if (token?.kind !== 'word') continue
    const following = first.get(token.lower)
    if (following !== undefined) next[at] = following
    first.set(token.lower, at)
  }
  return {first, next}
})

/** The tokens of kind `word` that are any of `words`, which are in lower case, in the order of the text. */
export function occurrencesOf(story: Story, words: Iterable<string>): Token[] {
  const {first, next} = chainsOf(story)
  const found: Token[] = []
  let chains = 0
  for (const word of words) {
    const start = first.get(word)
    if (start === undefined) continue
    chains++
    for (let at = start; at >= 0; at = next[at] ?? -1) {
      const token = story.tokens[at]
      if (token) found.push(token)
    }
  }
  return chains > 1 ? found.sort((one, other) => one.index - other.index) : found
}
