/** What is known of English words and of pairs of words. */

import {lookup} from './packed.js'
import {packedPairs, packedWords} from './words.generated.js'

/** What was looked up last: articles share most of their words, and a look into a map is a fifth of the reckoning. */
const ranks = new Map<string, number>()
const mostRanks = 20_000
const longestKept = 32

/**
 * How common a word is: -1 for none, 0 where no count is known, then from 1 to 31 for the commonest; a step of 1.4 doubles the count. `word` is in
 * lower case, without a possessive.
 */
export function rankOf(word: string): number {
  const known = ranks.get(word)
  if (known !== undefined) return known
  const rank = lookup(packedWords, word)
  if (ranks.size >= mostRanks) ranks.clear()
  if (word.length <= longestKept) ranks.set(word, rank)
  return rank
}

export const isWord = (word: string): boolean => rankOf(word) >= 0

/** Whether one word often follows the other in books. */
export const isPair = (first: string, second: string): boolean => lookup(packedPairs, `${first} ${second}`) >= 0

const endings = ['s', 'es', 'd', 'ed', 'ing', 'ly', 'y', 'er', 'al']

/**
 * Whether a word is known beyond the chance of a packed map: another form of it is known as well. For who tries many spellings of one word, which
 * would meet that chance in the end.
 */
export function isSurelyWord(word: string, leastRank: number): boolean {
  if (rankOf(word) < leastRank) return false
  if (word.endsWith('y') && isWord(`${word.slice(0, -1)}ies`)) return true
  return endings.some((ending) => isWord(word + ending) || (word.endsWith(ending) && isWord(word.slice(0, -ending.length))))
}
