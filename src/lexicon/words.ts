/** What is known of English words and of pairs of words. */

import {lookup} from './packed.js'
import {packedPairs, packedWords} from './words.generated.js'

/**
 * What was looked up last, by a number made of the letters; of two with one number the later stays. A map would have to be emptied now and then, and
 * most of what is asked for are pieces of words that never come again.
 */
const places = 1 << 14
const lookedUp = /* @__PURE__ */ new Array<string | undefined>(places)
const ranks = /* @__PURE__ */ new Int8Array(places)
const longestKept = 32

function placeOf(word: string): number {
  let sum = 0
  for (let at = 0; at < word.length; at++) sum = (Math.imul(sum, 31) + word.charCodeAt(at)) | 0
  return (sum ^ (sum >>> 14)) & (places - 1)
}

/**
 * How common a word is: -1 for none, 0 where no count is known, then from 1 to 31 for the commonest; a step of 1.4 doubles the count. `word` is in
 * lower case, without a possessive.
 */
export function rankOf(word: string): number {
  if (word.length > longestKept) return lookup(packedWords, word)
  const place = placeOf(word)
  if (lookedUp[place] === word) return ranks[place] ?? -1
  const rank = lookup(packedWords, word)
  lookedUp[place] = word
  ranks[place] = rank
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
