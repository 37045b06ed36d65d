/** Words of which one stands for another like it in a pair that the news writes every day: `attorney genial`, `supply chin`. */

import {lazily, phrasesOf} from '../../lexicon/list.js'
import {setPhrases} from '../../lexicon/set-phrases.js'
import {isPair, isWord, rankOf} from '../../lexicon/words.js'
import {bySpelling} from '../../story/spelling.js'
import type {Story, Token} from '../../story/story.js'
import {wordsWith} from './occurrences.js'
import {isFunctionWord} from './split.js'
import {vocabularyOf} from './vocabulary.js'

export interface NearPhrase {
  readonly token: Token
  /** The other word of the pair, before or behind it. */
  readonly other: Token
  /** The word that was meant, in lower case. */
  readonly right: string
}

/** The other words of the phrases of a word, by the word that stands between, `of`, or by nothing. */
type Links = ReadonlyMap<string, readonly string[]>
type Mates = ReadonlyMap<string, Links>

/** The phrases that a word begins, and those that it ends. */
interface Phrases {
  readonly behind: Links | undefined
  readonly before: Links | undefined
}

function add(mates: Map<string, Map<string, string[]>>, word: string, link: string, mate: string): void {
  const links = mates.get(word) ?? new Map<string, string[]>()
  mates.set(word, links.set(link, [...(links.get(link) ?? []), mate]))
}

const known = lazily((): {behind: Mates; before: Mates} => {
  const behind = new Map<string, Map<string, string[]>>()
  const before = new Map<string, Map<string, string[]>>()
  for (const line of phrasesOf(setPhrases)) {
    const words = line.split(' ')
    const link = words.length > 2 ? (words[1] ?? '') : ''
    for (const first of words[0]?.split('|') ?? [])
      for (const second of words.at(-1)?.split('|') ?? []) {
        add(behind, first, link, second)
        add(before, second, link, first)
      }
  }
  return {behind, before}
})

const none: Phrases = {behind: undefined, before: undefined}

/** Kept with the spelling: of a thousand words a story has thirty that stand in a phrase. */
const phrasesWith = bySpelling(({lower}): Phrases => {
  const {behind, before} = known()
  return behind.has(lower) || before.has(lower) ? {behind: behind.get(lower), before: before.get(lower)} : none
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

function meantFor(
  story: Story,
  token: Token,
  mates: readonly string[],
  link: string,
  isMate: (word: string) => boolean
): string | undefined {
  const word = token.lower
  const {countOf} = vocabularyOf(story)
  if (word.length < shortest || !isWord(word) || isFunctionWord(word) || rankOf(word) > everywhere || isMate(word)) return undefined
  const found = mates.filter(
    (mate) => mate.length >= shortest && isNear(word, mate) && !areKin(word, mate) && rankOf(mate) >= rankOf(word) - mostSteps
  )
  const [right, another] = found
  if (right === undefined || another !== undefined) return undefined
  // Beside counsel for the port stands the council itself; `trail by jury` is none, whatever trails there are.
  return countOf(word) > 1 && link === '' && countOf(right) === 0 ? undefined : right
}

export function nearPhrases(story: Story): readonly NearPhrase[] {
  const found: NearPhrase[] = []
  const inPhrases = wordsWith(story, (word) => phrasesWith(word) !== none)
  for (const other of inPhrases) addBeside(story, other, phrasesWith(other).behind, 1, found)
  for (const other of inPhrases) addBeside(story, other, phrasesWith(other).before, -1, found)
  return found
}

function addBeside(story: Story, other: Token, links: Links | undefined, step: number, found: NearPhrase[]): void {
  links?.forEach((words, link) => {
    const token = mateOf(story, other, step, link)
    const right = token && meantFor(story, token, words, link, (word) => words.includes(word) || arePair(other.lower, word, step, link))
    if (token && right !== undefined) found.push({token, other, right})
  })
}

const arePair = (one: string, other: string, step: number, link: string): boolean =>
  link === '' && (step > 0 ? isPair(one, other) : isPair(other, one))

/** The word on the other side of the link, or right beside: both as a name has them, `the Security Council`, or neither. */
function mateOf({tokens}: Story, other: Token, step: number, link: string): Token | undefined {
  const beside = tokens[other.index + step]
  const token = link === '' ? beside : beside?.lower === link ? tokens[other.index + 2 * step] : undefined
  if (token?.kind !== 'word' || token.sentence !== other.sentence || !tokens[Math.max(token.index, other.index)]?.spaced) return undefined
  return (isLower(token) && isLower(other)) ||
    (isCapital(token) && isCapital(other) && isOfBody(tokens[Math.min(token.index, other.index) - 1]))
    ? token
    : undefined
}

const isLower = (token: Token): boolean => token.text === token.lower
const isCapital = ({text}: Token): boolean => /^\p{Lu}\p{Ll}/u.test(text)
/** What stands before the name of a body: `the Security Council`; no `Mr Crown`. */
const isOfBody = (before: Token | undefined): boolean => before !== undefined && /^(?:the|un)$/.test(before.lower)
