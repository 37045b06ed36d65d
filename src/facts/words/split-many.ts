/** Cuts a run of letters into three words or more. Knows words alone, not the story. */

import {isPair, rankOf} from '../../lexicon/words.js'
import {derivingEndOf} from './derived.js'
import {determiner, isFunctionWord, isShortPart} from './split.js'

/** Longer ones are the names of accounts. */
const mostLetters = 24
const mostParts = 5
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
  // catholic|is|at|i|on
  const end = derivingEndOf(letters)
  const ending = words.at(-1) ?? ''
  if (
    (end !== undefined && end.length > ending.length) ||
    (ending.length === 1 && !isFunctionWord(words.at(-2) ?? '')) ||
    words.lastIndexOf('i') > 0
  )
    return undefined
  // A slip of the pen can be cut as well, but not into words that go together: anal|ago|us.
  const [pairs, joints] = [pairsAmong(words), words.length - 1]
  return pairs * 2 > joints || (pairs > 0 && isPhrase(words)) || hasDeterminer(words) ? words : undefined
}

/** `actual|cause|of`, `prisoner|was|then|indicted`: the words between those of the grammar are too long to be ends and beginnings of others. */
function isPhrase(words: readonly string[]): boolean {
  const content = words.filter((word) => !isFunctionWord(word))
  return content.every((word) => word.length >= 4) && content.some((word) => word.length >= 5)
}

/** `as|a|domestic`, `on|the|floor`. */
function hasDeterminer([first = '', second = '', third = '', ...rest]: readonly string[]): boolean {
  return rest.length === 0 && governs.test(first) && determiner.test(second) && third.length >= 5
}

const governs = /^(?:in|on|at|as|by|to|of|for|from|with|and|but|that|is|was|not|had|has)$/

/** How many neighbours are common pairs. */
export const pairsAmong = (words: readonly string[]): number =>
  words.filter((word, index) => index > 0 && isPair(words[index - 1] ?? '', word)).length

/** Short ones only of the grammar, or very common: `sethimup`. */
const isCommon = (text: string): boolean =>
  text.length <= 3
    ? isFunctionWord(text) || (text.length === 3 && isShortPart(text) && rankOf(text) >= 18)
    : rankOf(text) >= (text.length < 7 ? 13 : 9)
