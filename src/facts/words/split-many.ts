/** Cuts a run of letters into three words or more. Knows words alone, not the story. */

import {isPair, rankOf} from '../../lexicon/words.js'
import {isFunctionWord, isShortPart} from './split.js'

/** Longer ones are the names of accounts. */
const mostLetters = 20
const mostParts = 7
const longestPart = 14

/** What a cut up to a letter has come to. */
interface Cutting {
  readonly parts: number
  readonly grammar: number
  readonly from: number
}

const isBetter = (one: Cutting, other: Cutting): boolean =>
  one.parts < other.parts || (one.parts === other.parts && one.grammar > other.grammar)

/** The fewest common words that the letters can be cut into, three or more, a third of them words of the grammar: `hesaidthathe`. */
export function manyOf(letters: string): readonly string[] | undefined {
  if (letters.length < 7 || letters.length > mostLetters) return undefined
  const best: (Cutting | undefined)[] = [{parts: 0, grammar: 0, from: 0}]
  for (let end = 1; end <= letters.length; end++) {
    for (let from = Math.max(0, end - longestPart); from < end; from++) {
      const before = best[from]
      if (!before || before.parts >= mostParts) continue
      const text = letters.slice(from, end)
      if (!isCommon(text)) continue
      const found = {parts: before.parts + 1, grammar: before.grammar + (isFunctionWord(text) ? 1 : 0), from}
      const other = best[end]
      if (!other || isBetter(found, other)) best[end] = found
    }
  }
  const last = best[letters.length]
  if (!last || last.parts < 3 || last.grammar * 3 < last.parts) return undefined
  const words: string[] = []
  for (let end = letters.length; end > 0; end = best[end]?.from ?? 0) words.unshift(letters.slice(best[end]?.from ?? 0, end))
  // A slip of the pen can be cut as well, but not into words that go together: anal|ago|us.
  return pairsAmong(words) * 2 > words.length - 1 ? words : undefined
}

/** How many neighbours are common pairs. */
export const pairsAmong = (words: readonly string[]): number =>
  words.filter((word, index) => index > 0 && isPair(words[index - 1] ?? '', word)).length

/** Short ones only of the grammar, or very common: `sethimup`. */
const isCommon = (text: string): boolean =>
  text.length <= 3 ? isFunctionWord(text) || (text.length === 3 && isShortPart(text) && rankOf(text) >= 18) : rankOf(text) >= 13
