/** Words that were broken in two: by the hyphen of a line end, by a hyphen that no dictionary knows, by a soft hyphen, by a space. */

import type {Span} from '../../finding.js'
import {wordsOf} from '../../lexicon/list.js'
import {
  afterSuspended,
  brokenFirsts,
  closedEnds,
  compoundFirsts,
  freePrefixes,
  hyphenAfterRe,
  namePrefixes,
  shortParts,
  wordEnds
} from '../../lexicon/word-parts.js'
import {isWord, rankOf} from '../../lexicon/words.js'
import type {Story, Token} from '../../story/story.js'
import {once} from '../once.js'
import {hyphenScore, isFunctionWord} from './split.js'
import {type Vocabulary, vocabularyOf} from './vocabulary.js'

export interface Broken extends Span {
  /** A hyphen that is none of the word's, a soft hyphen, a space, or the space after a compound's own hyphen. */
  readonly by: 'hyphen' | 'soft hyphen' | 'space' | 'space after hyphen'
  readonly text: string
  /** The word as it is meant, where that is certain. */
  readonly meant: string | undefined
  /** In lower case, for comparison with a user's own words. */
  readonly word: string
}

const letters = /^\p{L}+$/u
const lettersOrPossessive = /^\p{L}+(?:['’]s?)?$/u
const startsLower = /^\p{Ll}/u
const allUpper = /^\p{Lu}+$/u

function readLists() {
  return {
    suspended: wordsOf(afterSuspended),
    prefixes: wordsOf(freePrefixes),
    namePrefixes: wordsOf(namePrefixes),
    firsts: wordsOf(brokenFirsts),
    closedFirsts: wordsOf(compoundFirsts),
    closedEnds: wordsOf(closedEnds),
    afterRe: wordsOf(hyphenAfterRe),
    ends: wordsOf(wordEnds),
    short: wordsOf(shortParts)
  }
}

let lists: ReturnType<typeof readLists> | undefined

function known(): ReturnType<typeof readLists> {
  lists ??= readLists()
  return lists
}

/** Whether letters can stand as a word of their own; short ones only from the closed list, since a dictionary knows `ing` and `ers`. */
const isFree = (word: string): boolean => {
  if (known().ends.has(word)) return false
  return word.length > 3 ? rankOf(word) >= 1 : known().short.has(word) || (word.length === 3 && rankOf(word) >= 12)
}

/** `locked- out`. */
const particle = /^(?:out|up|off|in|down|on|over|around)$/

const withoutPossessive = (word: string): string => word.replace(/['’]s?$/, '')

/** `govern- ment`, `informa-\ntion`, `billion- dollar`. */
function acrossSpace(story: Story, first: Token, second: Token, vocabulary: Vocabulary): Broken | undefined {
  if (!lettersOrPossessive.test(second.text) || known().suspended.has(second.lower)) return undefined
  const lead = first.lower.slice(first.lower.lastIndexOf('-') + 1)
  if (!letters.test(lead) || first.kind !== 'word') return undefined
  if (!startsLower.test(second.text) && !(allUpper.test(first.text) && allUpper.test(second.text) && first.text.length > 1))
    return undefined
  const tail = withoutPossessive(second.lower)
  const broken = (joint: string, certain: boolean): Broken => ({
    start: first.start,
    end: second.end,
    by: joint === '-' ? 'space after hyphen' : 'hyphen',
    text: story.text.slice(first.start, second.end),
    meant: certain ? first.text + joint + second.text : undefined,
    word: first.lower + joint + second.lower
  })
  const whole = lead + tail
  const compound = isWord(`${lead}-${tail}`) || (vocabulary.counts.get(`${first.lower}-${tail}`) ?? 0) > 0
  if (isWord(whole) && !compound) return broken('', true)
  if ((vocabulary.counts.get(whole) ?? 0) > 0) return broken('', true)
  if (compound || hyphenScore(lead, tail, rankOf(lead)) >= 45) return broken('-', true)
  const compounds = known().prefixes.has(lead) || !startsLower.test(first.text)
  if (compounds && isFree(tail) && !isFunctionWord(tail)) return broken('-', false)
  if (!isFree(lead) || !isFree(tail)) return lead.length > 1 ? broken('', false) : undefined
  // `humans- report` has a dash that lost a space.
  if (lead.endsWith('s') && !lead.endsWith('ss')) return undefined
  return isFunctionWord(tail) && !(particle.test(tail) && lead.endsWith('ed')) ? undefined : broken('-', false)
}

/** `docu-ments`: one hyphen between letters which, left out, leaves a word; compounds and free prefixes keep theirs. */
function inside(token: Token, vocabulary: Vocabulary): Broken | undefined {
  const word = token.lower.replace(/'s?$/, '')
  const cut = word.indexOf('-')
  const first = word.slice(0, cut)
  const second = word.slice(cut + 1)
  if (cut < 1 || !letters.test(first) || !letters.test(second) || !startsLower.test(token.text.slice(cut + 1))) return undefined
  const whole = first + second
  const rank = rankOf(whole)
  if (rank < 0 || isWord(word)) return undefined
  if ((vocabulary.counts.get(word) ?? 0) > 1 && isFree(first) && isFree(second)) return undefined
  const printed = (vocabulary.counts.get(whole) ?? 0) > 0
  if (isNamePrefix(token, first)) return undefined
  if (!isDamage(first, second, rank, printed) || (!startsLower.test(token.text) && rank < 8 && !printed)) return undefined
  return {
    start: token.start,
    end: token.end,
    by: 'hyphen',
    text: token.text,
    meant: token.text.slice(0, cut) + token.text.slice(cut + 1),
    word
  }
}

/** `al-Assad`, `Ben-Gvir`: in running text the second part has a capital, or the first one has. */
const isNamePrefix = (token: Token, first: string): boolean => known().namePrefixes.has(first) && !startsLower.test(token.text)

/** How the commonest words begin; none of these is a word that builds compounds. */
const commonStart = /^(?:re|de|pro|ex|con|com|dis|im|ac|ad|al|ar|as|at|en|em|per|sur)$/

/** As print had it a hundred years ago. */
const oldStyle = new Set(['to-day', 'to-night', 'to-morrow'])

function isDamage(first: string, second: string, rank: number, printed: boolean): boolean {
  const {prefixes, firsts, closedFirsts, closedEnds, afterRe} = known()
  if (first.length === 1 && first !== 'a') return false
  if (oldStyle.has(`${first}-${second}`) || hyphenScore(first, second, rankOf(first)) >= 60) return false
  const [one, two] = [isFree(first), isFree(second)]
  if (rank >= 16 && closedEnds.has(second)) return true
  // Nobody hyphenates the commonest: re-search, pro-motion.
  if (rank >= 18 && commonStart.test(first) && !afterRe.has(second)) return true
  if (prefixes.has(first)) return !two && !isWord(second) && rank >= 1
  if (!one || !two) return rank >= 1 || printed
  if (hyphenScore(first, second, rankOf(first)) > 0) return false
  if (firsts.has(first) && rank >= 16) return true
  return printed && rank >= 10 && !closedFirsts.has(first) && rank >= rankOf(first)
}

function soft(token: Token): Broken | undefined {
  if (!token.text.includes('\u00ad')) return undefined
  return {
    start: token.start,
    end: token.end,
    by: 'soft hyphen',
    text: token.text,
    meant: token.text.replaceAll('\u00ad', ''),
    word: token.lower
  }
}

/** `gov ernment`: neither or only one of the two is a word, and together they are a common one. */
function acrossSpaceAlone(story: Story, first: Token, second: Token, vocabulary: Vocabulary): Broken | undefined {
  if (first.kind !== 'word' || !letters.test(first.text) || !lettersOrPossessive.test(second.text) || !startsLower.test(second.text))
    return undefined
  const tail = withoutPossessive(second.lower)
  const whole = first.lower + tail
  if (whole.length < 5 || rankOf(whole) < 8 || story.text.slice(first.end, second.start) !== ' ') return undefined
  const loose = (word: string): boolean => !isWord(word) && (vocabulary.counts.get(word) ?? 0) === 1
  if (!loose(tail) && !(loose(first.lower) && first.text === first.lower)) return undefined
  if (tail.length < 2 && !loose(first.lower)) return undefined
  return {
    start: first.start,
    end: second.end,
    by: 'space',
    text: story.text.slice(first.start, second.end),
    meant: first.text + second.text,
    word: whole
  }
}

export const brokenOf = once((story: Story): readonly Broken[] => {
  const vocabulary = vocabularyOf(story)
  const found: Broken[] = []
  for (const token of story.tokens) {
    if (token.kind !== 'word') continue
    const hyphen = token.text.includes('\u00ad') ? soft(token) : token.lower.includes('-') ? inside(token, vocabulary) : undefined
    if (hyphen) found.push(hyphen)
    const before = story.tokens[token.index - 1]
    if (!before || !token.spaced) continue
    const earlier = story.tokens[token.index - 2]
    const hangs = before.text === '-' && !before.spaced && earlier !== undefined && earlier.end === before.start
    const broken = hangs
      ? acrossSpace(story, earlier, token, vocabulary)
      : (vocabulary.unknown[token.index] === 1 || vocabulary.unknown[before.index] === 1) && before.sentence === token.sentence
        ? acrossSpaceAlone(story, before, token, vocabulary)
        : undefined
    if (broken) found.push(broken)
  }
  return found
})
