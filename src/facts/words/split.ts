/** Splits a run of letters that is no word into the two words it was made of. Knows words alone, not the story. */

import {lazily, wordsOf} from '../../lexicon/list.js'
import * as parts from '../../lexicon/word-parts.js'
import {isPair, isWord, rankOf} from '../../lexicon/words.js'
import {isDerived} from './derived.js'

/** Where the letters part, and with what between. */
export interface Split {
  readonly cut: number
  readonly joint: 'space' | 'hyphen'
  /** Whether the joint can be no other, so that a mend may be offered. */
  readonly certain: boolean
  /** From 15, likely, to 60, listed; each kind of evidence has its own ten. */
  readonly score: number
  /** The word that must go with what follows in the text, for the reading to hold: `pestis` is no `pest is`, `lookin’` no `look in`. */
  readonly needs?: string
}

export interface Part {
  readonly text: string
  readonly rank: number
}

/** Reads every list once. */
function readLists() {
  return {
    strong: wordsOf(parts.strongFunctionWords),
    weak: wordsOf(parts.weakFunctionWords),
    short: wordsOf(parts.shortParts),
    seconds: wordsOf(parts.hyphenSeconds),
    solid: wordsOf(parts.solidPrefixes),
    units: wordsOf(parts.hyphenUnits),
    numbers: wordsOf(parts.hyphenNumbers),
    denominators: wordsOf(parts.denominators),
    firsts: wordsOf(parts.hyphenFirsts),
    attributive: wordsOf(parts.attributiveFirsts),
    pairs: wordsOf(parts.hyphenPairs),
    ambiguous: wordsOf(parts.ambiguousJoints),
    closedFirsts: wordsOf(parts.compoundFirsts),
    closedSeconds: wordsOf(parts.compoundSeconds),
    builders: wordsOf(parts.wordBuilders),
    plain: wordsOf(parts.plainAdjectives),
    ends: wordsOf(parts.wordEnds),
    followers: wordsOf(parts.followers),
    leaders: wordsOf(parts.leaders)
  }
}

const known = lazily(readLists)

/** A word of one to three letters that may be a part at all. */
export const isShortPart = (word: string): boolean => known().short.has(word)
export const isFunctionWord = (word: string): boolean => known().strong.has(word) || known().weak.has(word)
export const isPlainFunctionWord = (word: string): boolean => known().strong.has(word)
/** Whether it makes verbs and nouns of others: `over`, `under`. */
export const isBuilder = (word: string): boolean => known().builders.has(word)
export const isHyphenSecond = (word: string): boolean => known().seconds.has(word)

/** What opens a phrase, and ends none. */
export const determiner = /^(?:the|an?|his|her|its|their|our|my|your|this|that|these|those|no|any|all|some|which)$/

/** A part of three letters or fewer is from the closed list; a longer one is a word that is met now and then. */
export const canBePart = ({text, rank}: Part): boolean => rank >= 0 && (text.length <= 3 ? known().short.has(text) : rank >= 1)

/** A compound that is always hyphenated, by the lists or by the words it is made of. */
export function hyphenScore(first: string, second: string, firstRank: number): number {
  const {pairs, numbers, units, denominators, seconds, firsts, solid} = known()
  if (pairs.has(`${first}-${second}`) || isWord(`${first}-${second}`)) return 60
  const singular = second.endsWith('s') ? second.slice(0, -1) : second
  if (numbers.has(first) && (units.has(second) || denominators.has(second))) return 55
  if (/^(?:year|month|week|day)$/.test(first) && singular === 'old') return 55
  if (isFunctionWord(first)) return 0
  // British English doubles the l: symbolled is no symbol-led.
  const doubled = second === 'led' && first.endsWith('l')
  if (second.length > 2 && seconds.has(second) && !solid.has(first) && first.length >= 3 && firstRank >= 6 && !doubled) return 50
  if (firsts.has(first) && /(?:ed|ing|en)$/.test(second) && second.length > 4) return 45
  return 0
}

const inflected = /(?:ed|ing|ly|ies|ions?|ments?|ity|ous|ive|al|ers|ors|ists?)$/
/** Adjectives build no closed compounds: federalcrime. */
const describes = /(?:[^t]al|ful|ous|ive|ly|ed|est|less|ish|ing|[^h]ic|[^t]able|ible)$/
const participle = /(?:ed|ing)$/

const isAdjective = (word: string): boolean => (word.length >= 6 && describes.test(word)) || known().plain.has(word)

/** Adverbs build nothing at all: allegedlyran. */
const isAdverb = (word: string): boolean => word.length >= 6 && word.endsWith('ly') && isWord(word.slice(0, -2))

/** A closed compound ends so, be it one or many: scoresheets. */
export const isClosedEnd = (word: string): boolean =>
  known().closedSeconds.has(word) || (word.endsWith('s') && known().closedSeconds.has(word.slice(0, -1)))

/** Whether a new compound is as likely as two words. Combining forms end in o: electro, socio, techno. */
export const buildsCompounds = (first: string, second: string): boolean =>
  known().closedFirsts.has(first) || isClosedEnd(second) || first.endsWith('o') || known().ends.has(second)

/** Two words of content: a common pair, or two long words of which neither builds closed compounds. */
function contentScore(first: Part, second: Part): number {
  const {closedFirsts, attributive, ends} = known()
  const sum = first.rank + second.rank
  const pair = isPair(first.text, second.text)
  const end = isClosedEnd(second.text)
  const adjective = isAdjective(first.text)
  const closed = closedFirsts.has(first.text) || (end && !adjective)
  if (attributive.has(first.text) && second.text.length >= 4 && second.rank >= 14) return 16
  if (isAdverb(first.text) && second.rank >= (second.text.length > 4 ? 4 : 14) && !ends.has(second.text)) return 17
  if (first.text.length < 4 || second.text.length < 4) return pair && sum >= 34 && !end ? 20 : 0
  if (pair) return closed && sum < 35 ? 0 : 30
  // Combining forms end so: electro, socio, techno.
  if (closed || first.text.endsWith('o') || ends.has(second.text)) return 0
  if (participle.test(second.text) && second.text.length >= 6 && second.rank >= 6 && first.rank >= 10) return 16
  const long = first.text.length + second.text.length >= 9 && first.rank >= 5 && second.rank >= 5
  if (long && (adjective || inflected.test(first.text) || inflected.test(second.text))) return 15
  return long && sum >= 28 ? 15 : 0
}

const functionWeight = (part: string): number => (known().strong.has(part) ? 2 : known().weak.has(part) ? 1 : 0)

function functionScore(first: Part, second: Part): number {
  const {builders, followers, leaders} = known()
  const one = functionWeight(first.text)
  const two = functionWeight(second.text)
  if (one === 0 && two === 0) return 0
  const pair = isPair(first.text, second.text)
  if (one > 0 && two > 0) return pair ? 48 : one + two > 2 && first.text.length + second.text.length > 4 ? 30 : 0
  const content = one > 0 ? second : first
  const grammar = one > 0 ? first : second
  if (one > 0 && builders.has(first.text)) return pair && content.rank >= 17 ? 40 : 0
  if (pair) return 40
  // It builds verbs as well: behoof, bedazzle.
  if (first.text === 'be') return 0
  if (Math.max(one, two) === 2 && grammar.text.length > 2 && content.text.length > 4 && content.rank >= 14) return 41
  if (
    Math.max(one, two) === 2 &&
    content.rank >= (content.text.length > 5 ? 2 : grammar.text.length > 2 ? 5 : 10) &&
    content.text.length >= (grammar.text.length > 2 ? 3 : 4)
  )
    return 26
  const shortContent = second.text.length >= 4 && content.text.length === 4 && content.rank >= 18
  if (two > 0 && followers.has(second.text) && (shortContent || (content.text.length >= 5 && content.rank >= 9))) return 26
  // `fourball` and its like are games.
  const shortAfter = content.text.length === 4 && content.rank >= 16 && first.text.length > 1 && !known().numbers.has(first.text)
  if (one > 0 && leaders.has(first.text) && shortAfter) return 26
  return one > 0 && leaders.has(first.text) && content.text.length >= 5 && content.rank >= (content.text.length > 6 ? 8 : 12) ? 26 : 0
}

/** Whether there is but one way to cut the letters into a word of the grammar and another word: `thingshe` has two, of `ofthe` the other is no pair. */
function hasOneCut(letters: string): boolean {
  let cuts = 0
  let pairs = 0
  for (let cut = 1; cut < letters.length; cut++) {
    const [one, two] = [letters.slice(0, cut), letters.slice(cut)]
    if (!(isFunctionWord(one) && rankOf(two) >= 10) && !(isFunctionWord(two) && rankOf(one) >= 10)) continue
    cuts++
    if (isPair(one, two)) pairs++
  }
  return pairs === 1 || (pairs === 0 && cuts <= 1)
}

/** Whether a space is the only joint that the two can have, wherever they stand; `how to` and `low cost` are hyphenated before a noun. */
export function partsAlways(first: string, second: string): boolean {
  const grammar = isFunctionWord(first) || isFunctionWord(second)
  return (
    grammar && !known().ambiguous.has(`${first}-${second}`) && hyphenScore(first, second, rankOf(first)) === 0 && hasOneCut(first + second)
  )
}

/** Whether a compound is hyphenated wherever it stands: `fed up` and `acquired by` are not, `one day` and `first race` have two readings. */
function isHyphenAlways(first: string, second: string, score: number): boolean {
  if (score < 50 || isFunctionWord(second)) return false
  return (
    !/^(?:one|half|single|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/.test(first) ||
    known().denominators.has(second)
  )
}

/** The best way to part the letters, if there is one. `letters` is in lower case and no word. */
export function splitOf(letters: string): Split | undefined {
  const best = bestOf(letters)
  if (best === undefined) return undefined
  // robotlike; but people like us, and it looks like rain.
  const likened = best.score < 40 && letters.endsWith('like')
  return (likened || best.score < grammarScore) && isDerived(letters) ? undefined : best
}

/** From here on one of the two is a word of the grammar, or the hyphen is listed. */
const grammarScore = 26

function bestOf(letters: string): Split | undefined {
  let best: Split | undefined
  for (let cut = 1; cut < letters.length; cut++) {
    const first = {text: letters.slice(0, cut), rank: rankOf(letters.slice(0, cut))}
    if (!canBePart(first)) continue
    const second = {text: letters.slice(cut), rank: rankOf(letters.slice(cut))}
    if (!canBePart(second)) continue
    const found = judge(cut, first, second)
    if (found && (!best || found.score > best.score)) best = found
  }
  return best
}

/** The ends of Latin and Greek words, which are words of English as well: pest|is, laminar|in. */
const latinEnd = /^(?:is|us|as|an|on|or|am|it|in)$/

function judge(cut: number, first: Part, second: Part): Split | undefined {
  const {ambiguous, strong} = known()
  const likelihood = (first.rank + second.rank) / 100
  const hyphen = hyphenScore(first.text, second.text, first.rank)
  const grammar = functionScore(first, second)
  const certain = !ambiguous.has(`${first.text}-${second.text}`)
  // lookin’ is a looking that dropped its g.
  const clipped = second.text.endsWith('in') && isWord(`${first.text}${second.text}g`)
  if (clipped && !isPair(first.text, second.text)) return undefined
  if (hyphen > 0 && hyphen > grammar)
    return {cut, joint: 'hyphen', certain: certain && isHyphenAlways(first.text, second.text, hyphen), score: hyphen + likelihood}
  if (grammar > 0) {
    const sure =
      certain &&
      !clipped &&
      (grammar >= 48 || first.text.length + second.text.length > 5) &&
      (strong.has(first.text) || strong.has(second.text)) &&
      hasOneCut(first.text + second.text)
    const found: Split = {cut, joint: 'space', certain: sure, score: grammar + likelihood}
    return clipped || (grammar < 30 && latinEnd.test(second.text)) ? {...found, needs: second.text} : found
  }
  const content = contentScore(first, second)
  return content > 0 ? {cut, joint: 'space', certain: false, score: content + likelihood} : undefined
}
