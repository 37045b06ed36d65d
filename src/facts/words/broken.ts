/** Words that were broken in two: by the hyphen of a line end, by a hyphen that no dictionary knows, by a soft hyphen, by a space. */

import type {Span} from '../../finding.js'
import {lazily, wordsOf} from '../../lexicon/list.js'
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
import {isSurelyWord, isWord, rankOf} from '../../lexicon/words.js'
import {traitOf} from '../../story/spelling.js'
import type {Story, Token} from '../../story/story.js'
import {once} from '../once.js'
import {hyphenScore, isClosedEnd, isFunctionWord} from './split.js'
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

const known = lazily(readLists)

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
  // The story may hold `al-ways` as well, broken in the same way.
  const printed = vocabulary.countOf(`${first.lower}-${tail}`) > 0
  const compound = isWord(`${lead}-${tail}`) || (printed && !isNeverApart(lead, tail, rankOf(whole)))
  if (isWord(whole) && !compound) return broken('', true)
  if (vocabulary.countOf(whole) > 0) return broken('', true)
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
  if (vocabulary.countOf(word) > 1 && isFree(first) && isFree(second)) return undefined
  // `an A-mount lens`: a letter that names a kind.
  if (first === 'a' && token.text.startsWith('A') && second.length > 4 && isWord(second)) return undefined
  const printed = vocabulary.countOf(whole) > 0
  if (isNamePrefix(token, first) && (rank < leastAfterStart || isWord(second))) return undefined
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
/** Writers do set `re` and its like apart now and then; what they do not set apart has to be as common as this. */
const leastAfterRe = 18
const leastAfterStart = 14
/** From here on `-able` ends a word that everybody has: `read-able` is broken, `do-able` is not. */
const leastAfterVerb = 9
/** Prefixes that are never set apart before a small letter: `un-certain`, `dis-missed`; a con-man is another matter. */
const closedStart = /^(?:un|dis|con|com)$/
/** Ends that are never set apart: `use-less`, `after-wards`. */
const closedSuffix = /^(?:less|lessly|lessness|hood|hoods|wards|some)$/
/** Nobody hyphenates a word as common as this, unless it is made of two as common: `life-time`. */
const common = 16
const veryCommon = 20
/** At the head of a sentence a word is this common, or the first piece may be a name. */
const opening = 12

/** As print had it a hundred years ago. */
const oldStyle = new Set(['to-day', 'to-night', 'to-morrow'])

/** Pieces that no writer joins with a hyphen, since they are no words, or the word is everybody's. */
function isNeverApart(first: string, second: string, rank: number): boolean {
  const {prefixes, closedEnds, afterRe} = known()
  if (closedStart.test(first)) return rank >= 4 && !/^m[ae]n$/.test(second)
  if (rank >= common && closedEnds.has(second)) return true
  if (rank >= 9 && closedSuffix.test(second)) return true
  if (commonStart.test(first)) return rank >= (first === 're' ? leastAfterRe : leastAfterStart) && !afterRe.has(second)
  return !prefixes.has(first) && rank >= common && Math.min(rankOf(first), rankOf(second)) < veryCommon
}

/** `nation-wide`, `trade-marks`: compounds that others write as one; `some-where` and `Tues-day` are broken. */
const isOlderSpelling = (first: string, second: string): boolean =>
  [first, second].every(isFree) && first.length > 3 && !isFunctionWord(first) && isClosedEnd(second) && !isPartAlone(second)

const isPartAlone = (second: string): boolean => known().closedEnds.has(second) || /^days?$/.test(second)

/** `no Democrats-just Americans`: two words that are met everywhere, and a word that no other form vouches for, as the packed list has by chance. */
const isDash = (first: string, second: string): boolean =>
  first.length + second.length > 10 && rankOf(first) >= common && rankOf(second) >= common && !isSurelyWord(first + second, 1)

function isDamage(first: string, second: string, rank: number, printed: boolean): boolean {
  const {prefixes, firsts, closedFirsts, ends} = known()
  // A letter builds compounds with words only: e-mail, x-ray, but `s-enate`.
  if (first.length === 1 && first !== 'a') return rank >= leastAfterStart && rankOf(second) < 13
  const compound = hyphenScore(first, second, rankOf(first))
  if (oldStyle.has(`${first}-${second}`) || compound >= 60 || isOlderSpelling(first, second) || isDash(first, second)) return false
  // `It’s do-able`: a writer’s own word, and no printer’s.
  if (second === 'able' && isFree(first) && rank < leastAfterVerb) return false
  if (isNeverApart(first, second, rank)) return true
  const [one, two] = [isFree(first), isFree(second)]
  if (prefixes.has(first)) return !two && (!isWord(second) || ends.has(second)) && rank >= 1
  if (!one || !two) return rank >= 1 || printed
  if (compound > 0) return false
  if (firsts.has(first) && rank >= common) return true
  return printed && rank >= 10 && !closedFirsts.has(first) && rank >= rankOf(first)
}

function soft(token: Token): Broken | undefined {
  // The lower case is without soft hyphens.
  if (token.text.length === token.lower.length || !token.text.includes('\u00ad')) return undefined
  return {
    start: token.start,
    end: token.end,
    by: 'soft hyphen',
    text: token.text,
    meant: token.text.replaceAll('\u00ad', ''),
    word: token.lower
  }
}

/** `the rapy`, but `the amberina`: the lexicon takes one unknown word in some thousands for a word, and a common word stands beside any of them. */
const isBesideCommon = (word: string, piece: string): boolean => word.length > 2 && rankOf(word) >= veryCommon && piece.length > 6

/** `the 1960’s ever`, `1981's peak`: the s belongs to the year. */
const hangsOnFigure = ({text}: Story, {start}: Token): boolean => /\d['’]?$/.test(text.slice(Math.max(0, start - 2), start))

/** `gov ernment`: neither or only one of the two is a word, and together they are a common one. */
function acrossSpaceAlone(story: Story, first: Token, second: Token, vocabulary: Vocabulary): Broken | undefined {
  if (first.kind !== 'word' || !letters.test(first.text) || !lettersOrPossessive.test(second.text) || !startsLower.test(second.text))
    return undefined
  const tail = withoutPossessive(second.lower)
  const whole = first.lower + tail
  if (whole.length < 5 || rankOf(whole) < 8 || story.text.slice(first.end, second.start) !== ' ') return undefined
  const loose = (word: string): boolean => !isWord(word) && vocabulary.countOf(word) === 1
  // A capital is a name's, but for the first word of a sentence: `Driv ers who honk`.
  const isPlain = first.text === first.lower || (story.sentences[first.sentence]?.firstToken === first.index && rankOf(whole) >= opening)
  if (!loose(tail) && !(loose(first.lower) && isPlain)) return undefined
  if (tail.length < 2 && !loose(first.lower)) return undefined
  if (hangsOnFigure(story, first)) return undefined
  if (rankOf(whole) < common && (isBesideCommon(first.lower, tail) || isBesideCommon(tail, first.lower))) return undefined
  const third = thirdPiece(story, second, whole)
  const end = third?.end ?? second.end
  return {
    start: first.start,
    end,
    by: 'space',
    text: story.text.slice(first.start, end),
    meant: first.text + second.text + (third?.text ?? ''),
    word: whole + (third?.lower ?? '')
  }
}

/** `pri son ers`: a prison may come first, but the word goes on. */
function thirdPiece(story: Story, second: Token, whole: string): Token | undefined {
  const third = story.tokens[second.index + 1]
  if (third?.kind !== 'word' || !lettersOrPossessive.test(third.text) || !startsLower.test(third.text)) return undefined
  if (story.text.slice(second.end, third.start) !== ' ' || isFree(withoutPossessive(third.lower))) return undefined
  return isWord(whole + withoutPossessive(third.lower)) ? third : undefined
}

/** A hyphen, plain or soft, stands in the word: all others are whole. */
const mayBeBroken = traitOf(({text, lower}) => text.length !== lower.length || lower.includes('-'))

export const brokenOf = once((story: Story): readonly Broken[] => {
  const vocabulary = vocabularyOf(story)
  const found: Broken[] = []
  for (const token of story.tokens) {
    if (token.kind !== 'word') continue
    const hyphen = mayBeBroken(token) ? (soft(token) ?? (token.lower.includes('-') ? inside(token, vocabulary) : undefined)) : undefined
    if (hyphen) found.push(hyphen)
    const before = story.tokens[token.index - 1]
    if (!before || !token.spaced) continue
    const earlier = before.text === '-' && !before.spaced ? story.tokens[token.index - 2] : undefined
    const hangs = earlier !== undefined && earlier.end === before.start
    const broken = hangs
      ? acrossSpace(story, earlier, token, vocabulary)
      : (vocabulary.unknown[token.index] === 1 || vocabulary.unknown[before.index] === 1) && before.sentence === token.sentence
        ? acrossSpaceAlone(story, before, token, vocabulary)
        : undefined
    if (broken) found.push(broken)
  }
  return found
})
