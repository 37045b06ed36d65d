/** Words of which one stands for another like it in a pair that the news writes every day: `attorney genial`, `supply chin`. */

import {lazily, phrasesOf} from '../../lexicon/list.js'
import {setPhrases} from '../../lexicon/set-phrases.js'
import {isPair, isWord, rankOf} from '../../lexicon/words.js'
import type {Story, Token} from '../../story/story.js'
import {occurrencesOf} from './occurrences.js'
import {isFunctionWord} from './split.js'
import {vocabularyOf} from './vocabulary.js'

export interface NearPhrase {
  readonly token: Token
  /** The other word of the pair, before or behind it. */
  readonly other: Token
  /** The word that was meant, in lower case. */
  readonly right: string
}

type Mates = ReadonlyMap<string, readonly string[]>

function add(mates: Map<string, string[]>, word: string, mate: string): void {
  const known = mates.get(word)
  if (known) known.push(mate)
  else mates.set(word, [mate])
}

const known = lazily((): {behind: Mates; before: Mates} => {
  const behind = new Map<string, string[]>()
  const before = new Map<string, string[]>()
  for (const line of phrasesOf(setPhrases)) {
    const [firsts = '', seconds = ''] = line.split(' ')
    for (const first of firsts.split('|'))
      for (const second of seconds.split('|')) {
        add(behind, first, second)
        add(before, second, first)
      }
  }
  return {behind, before}
})

const shortest = 4
/** A word that is met far oftener than the one of the pair is more likely meant as it stands; in steps of 1.4 for twice as often. */
const mostSteps = 3
/** `keep down council tax`: words that are met everywhere. */
const everywhere = 21
const ending = /^(?:e?s|e?d|e?rs?|ing|ly|n|y|al)$/

/** `meeting` of `meet`, `nations` and `national`: forms and kin are other grammar, and no slip. */
function areKin(one: string, other: string): boolean {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  const [rest, last] = [one.slice(at), other.slice(at)]
  return (rest === '' || ending.test(rest)) && (last === '' || ending.test(last))
}

/** One letter more, fewer, exchanged or for another; in a long word two that stand together, behind three that are right. */
function isNear(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  let end = 0
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++
  const changed = long.length - start - end
  if (changed <= 1) return true
  const exchanged = short.length === long.length && short[start] === long[start + 1] && short[start + 1] === long[start]
  return changed === 2 && (exchanged || (start > 2 && long.length > 6))
}

function meantFor(story: Story, token: Token, mates: readonly string[], isMate: (word: string) => boolean): string | undefined {
  const word = token.lower
  if (
    word.length < shortest ||
    !isWord(word) ||
    isFunctionWord(word) ||
    rankOf(word) > everywhere ||
    isMate(word) ||
    vocabularyOf(story).countOf(word) > 1
  )
    return undefined
  const found = mates.filter(
    (mate) => mate.length >= shortest && isNear(word, mate) && !areKin(word, mate) && rankOf(mate) >= rankOf(word) - mostSteps
  )
  return found.length === 1 ? found[0] : undefined
}

export function* nearPhrases(story: Story): Generator<NearPhrase> {
  const {behind, before} = known()
  for (const token of occurrencesOf(story, behind.keys())) {
    const next = story.tokens[token.index + 1]
    if (!stands(token, next)) continue
    const right = meantFor(
      story,
      next,
      behind.get(token.lower) ?? [],
      (word) => behind.get(token.lower)?.includes(word) === true || isPair(token.lower, word)
    )
    if (right !== undefined) yield {token: next, other: token, right}
  }
  for (const token of occurrencesOf(story, before.keys())) {
    const previous = story.tokens[token.index - 1]
    if (!previous || !stands(previous, token)) continue
    const right = meantFor(
      story,
      previous,
      before.get(token.lower) ?? [],
      (word) => before.get(token.lower)?.includes(word) === true || isPair(word, token.lower)
    )
    if (right !== undefined) yield {token: previous, other: token, right}
  }
}

const isLower = (token: Token): boolean => token.text === token.lower

/** Two words side by side, both as a name has them or neither. */
const stands = (first: Token, second: Token | undefined): second is Token =>
  second !== undefined &&
  second.kind === 'word' &&
  first.kind === 'word' &&
  second.spaced &&
  second.sentence === first.sentence &&
  isLower(second) &&
  isLower(first)
