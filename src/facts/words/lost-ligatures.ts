/** Words that lost a ligature: between two pieces (`e ort`), inside (`ofce`), or at an edge, where its space stayed (`to  nd`). */

import type {Span} from '../../finding.js'
import {isSurelyWord, rankOf} from '../../lexicon/words.js'
import {type Story, type Token, tokenAt} from '../../story/story.js'
import {once} from '../once.js'
import {occurrencesOf} from './occurrences.js'
import {unknownOf} from './unknown.js'
import {vocabularyOf} from './vocabulary.js'

export interface LostLigature extends Span {
  readonly text: string
  readonly meant: string
}

const ligatures = ['ff', 'fi', 'fl', 'ffi', 'ffl'] as const
const letters = /^\p{L}+$/u
const lowerCase = /^\p{Ll}+$/u
const leastRank = 12
/** A word that is met now and then: two of them side by side are two words, `a part`. */
const commonRank = 14

/** Pieces that are words by chance: `di cult`, `o cer`, `the a air`. */
const rareFirsts = ['di', 'o', 'a', 'su', 'tra', 'tari', 'sheri', 'cli', 'stu', 'co', 'ra', 'pro', 'con', 'de', 'bene', 'sacri', 'signi']
const determiner = /^(?:the|an|this|that|his|her|its|their|our|my|love|public|foreign)$/

const whole = (words: readonly string[]): string | undefined => {
  const found = words.filter((word) => isSurelyWord(word.toLowerCase(), leastRank))
  return found.length === 1 ? found[0] : undefined
}

/** The one common word that a ligature between the two pieces makes. */
const wordBetween = (first: string, second: string): string | undefined => whole(ligatures.map((ligature) => first + ligature + second))

/** `a part`, `o clock`: two words that are met now and then; `the a air` has an article already. */
function areTwoWords({tokens}: Story, before: Token, token: Token): boolean {
  if (rankOf(token.lower) < commonRank) return false
  if (before.lower === 'a') return !determiner.test(tokens[before.index - 1]?.lower ?? '')
  return rankOf(before.lower) >= commonRank || isLone(before.lower)
}

/** The tokens that may be the second piece of a word. */
function secondsOf(story: Story): Token[] {
  const {unknown, unknownTokens} = vocabularyOf(story)
  const seconds = unknownTokens.flatMap((token) => {
    const next = story.tokens[token.index + 1]
    return next && unknown[next.index] !== 1 ? [token, next] : [token]
  })
  const behindRare = occurrencesOf(story, rareFirsts).flatMap(({index}) => {
    const next = story.tokens[index + 1]
    return next && unknown[next.index] !== 1 ? [next] : []
  })
  return [...seconds, ...behindRare]
}

/** `tra c` where the story has its traffic whole: one letter alone is often a letter by right. */
const isToldElsewhere = (story: Story, {text}: Token, meant: string): boolean =>
  text.length > 2 && vocabularyOf(story).countOf(meant.toLowerCase()) > 0

/** `e ort`: at least one piece is no word, or the first is one by chance. */
function* lostBetween(story: Story): Generator<LostLigature> {
  const told = new Set<number>()
  for (const token of secondsOf(story)) {
    const before = story.tokens[token.index - 1]
    if (told.has(token.index) || token.kind !== 'word' || before?.kind !== 'word' || before.sentence !== token.sentence) continue
    if (token.start - before.end !== 1 || !lowerCase.test(token.text) || !canBegin(story, before)) continue
    if (areTwoWords(story, before, token)) continue
    const meant = wordBetween(before.text, token.text)
    if (meant === undefined || (token.text.length < 2 && !isToldElsewhere(story, before, meant))) continue
    told.add(token.index)
    yield {start: before.start, end: token.end, text: story.text.slice(before.start, token.end), meant}
  }
}

/** In lower case, or the first word of its sentence: a name is no piece of a word. */
const canBegin = (story: Story, {text, sentence, index}: Token): boolean =>
  lowerCase.test(text) || (letters.test(text) && story.sentences[sentence]?.firstToken === index)

const isLone = (word: string): boolean => word.length === 1 && word !== 'a' && word !== 'i'

/** `ofce`, `frst`: a word that lacks it. */
function* lostInside(story: Story): Generator<LostLigature> {
  for (const {token, word} of unknownOf(story)) {
    const words = new Set<string>()
    for (let at = 0; at < word.length; at++) {
      const meant = wordBetween(word.slice(0, at), word.slice(at))
      if (meant !== undefined && meant.length >= 6) words.add(meant)
    }
    const [only] = words
    if (only !== undefined && words.size === 1) {
      yield {start: token.start, end: token.end, text: token.text, meant: only + token.text.slice(word.length)}
    }
  }
}

/** A space more than one inside of a line: where a ligature stood at the edge of a word, its place stayed. */
const gap = /(?<=[a-z,;] ) +(?=[a-z])/gu

/** `to  nd its owner`, `the sta  of`: the space where the ligature was tells that a piece is none, and that a rare word is a piece. */
function* lostAtEdge(story: Story): Generator<LostLigature> {
  for (const {index, 0: spaces} of story.text.includes('  ') ? story.text.matchAll(gap) : []) {
    const behind = story.tokens[tokenAt(story, index + spaces.length)]
    const before = behind && story.tokens[behind.index - 1]
    for (const [piece, words] of [
      [behind, behind && ligatures.map((ligature) => ligature + behind.text)],
      [before, before && ligatures.map((ligature) => before.text + ligature)]
    ] as const) {
      if (!piece || !words || !lowerCase.test(piece.text)) continue
      const meant = whole(words)
      if (meant === undefined || rankOf(piece.text) + 2 > rankOf(meant) || rankOf(piece.text) > commonRank + 1) continue
      yield {start: piece.start, end: piece.end, text: piece.text, meant}
      break
    }
  }
}

/** In no order. */
export const lostLigaturesOf = once((story: Story): readonly LostLigature[] => [
  ...lostBetween(story),
  ...lostInside(story),
  ...lostAtEdge(story)
])
