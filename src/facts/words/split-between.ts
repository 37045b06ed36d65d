/** Splits letters that say too little by themselves by what stands around them: `a smalltest with`, `but insoups they`. */

import {isPair, rankOf} from '../../lexicon/words.js'
import type {Story, Token} from '../../story/story.js'
import {isDerived} from './derived.js'
import {buildsCompounds, canBePart, isBuilder, isClosedEnd, isFunctionWord, type Split} from './split.js'
import {baseOf} from './vocabulary.js'

const shortest = 6
const leastRank = 10
/** In the range that two words of content have which are no pair; the joint is never certain. */
const score = 15
/** `goes undertreated`: a word that builds others makes new participles every day, and but `in` and `on` make nouns. */
const agent = /(?:er|or)s?$/
const participle = /(?:ed|ing)$/

/** The word beside a token in its sentence, if nothing but a space is between. */
function neighbour({tokens}: Story, {index, sentence, spaced}: Token, step: 1 | -1): string | undefined {
  const other = tokens[index + step]
  if (other?.kind !== 'word' || other.sentence !== sentence) return undefined
  return (step === 1 ? other.spaced : spaced) ? baseOf(other) : undefined
}

/** Both neighbours go with their halves; or the one before does, and the halves build no compounds or one is a word of the grammar. */
function fits(before: string, first: string, second: string, after: string | undefined): boolean {
  if (!isPair(before, first)) return false
  const grammar = isFunctionWord(second) ? 'second' : isFunctionWord(first) ? 'first' : undefined
  if (grammar === 'first' && isBuilder(first) && (participle.test(second) || first.length > 2)) return false
  if (grammar !== undefined) return Math.max(first.length, second.length) > 3
  if (isClosedEnd(second) || first.length < 3 || second.length < 3) return false
  if (after !== undefined && isPair(second, after)) return true
  return first.length > 3 && second.length > 3 && !buildsCompounds(first, second) && !agent.test(second)
}

export function splitBetween(story: Story, token: Token, letters: string): Split | undefined {
  if (letters.length < shortest || isDerived(letters)) return undefined
  const before = neighbour(story, token, -1)
  if (before === undefined) return undefined
  const after = neighbour(story, token, 1)
  let best: Split | undefined
  for (let cut = 2; cut <= letters.length - 2; cut++) {
    const [first, second] = [letters.slice(0, cut), letters.slice(cut)]
    const [one, two] = [rankOf(first), rankOf(second)]
    if (one < leastRank || two < leastRank || !canBePart({text: first, rank: one}) || !canBePart({text: second, rank: two})) continue
    const likely = score + (one + two) / 100
    if ((best === undefined || likely > best.score) && fits(before, first, second, after))
      best = {cut, joint: 'space', certain: false, score: likely}
  }
  return best
}
