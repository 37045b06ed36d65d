/** Words that no list knows and that a scanner may have misread, with what they were: `Arrned`, `lsrael`. It judges nothing. */

import {isSurelyWord, isWord, rankOf} from '../../lexicon/words.js'
import type {Story, Token} from '../../story/story.js'
import {type Unknown, unknownOf} from './unknown.js'
import {baseOf, vocabularyOf} from './vocabulary.js'

/** As printed, as read. */
const confusions: readonly (readonly [string, string])[] = [
  ['m', 'rn'],
  ['rn', 'm'],
  ['d', 'cl'],
  ['cl', 'd'],
  ['h', 'li'],
  ['li', 'h'],
  ['vv', 'w'],
  ['w', 'vv'],
  ['ii', 'u'],
  ['iii', 'm'],
  ['nn', 'm'],
  ['tbe', 'the'],
  ['ll', 'h'],
  ['in', 'm'],
  ['m', 'in'],
  ['fi', 'fl'],
  ['fl', 'fi']
]

/** Rarer words are as likely to be chance. */
const leastRank = 12

/** Words as common as these need no other form to vouch for them: `although` has none. */
const surelyRank = 18

/** Those that few names have: in a word with a capital no others are looked for. */
const rareInNames = confusions.filter(([read]) => /^(?:rn|cl|vv|ii|iii|tbe)$/.test(read))

/** A word that has a capital because it opens its sentence, with none behind it: `Arrned guards`; `Barna Silvio` is somebody. */
function opensSentence(story: Story, {index, sentence}: Token): boolean {
  const after = story.tokens[index + 1]
  return (
    story.sentences[sentence]?.firstToken === index && after?.kind === 'word' && after.text === after.lower && after.sentence === sentence
  )
}

/** Words that no list knows with a capital at the head of a sentence, once in the story. */
function* openers(story: Story): Generator<Unknown> {
  const {countOf, unknownTokens} = vocabularyOf(story)
  for (const token of unknownTokens) {
    const word = baseOf(token)
    if (word.length < leastOpener || word.length > longestOpener || word.length !== token.text.length) continue
    if (/^\p{Lu}\p{Ll}+$/u.test(token.text) && countOf(word) === 1 && opensSentence(story, token)) yield {token, word}
  }
}

const leastOpener = 5

const longestOpener = 24

/** `lran`, `lsrael` for names, `haIl`, `wiII` for words: to a scanner, a small l and a capital I are one stroke. */
function strokeFor(text: string): string | undefined {
  const name = /^l(?=[bcdfghkmnprstvz]\p{Ll}{2,}$)/u.test(text) ? `I${text.slice(1)}` : undefined
  const word =
    /^\p{L}?\p{Ll}*I+\p{Ll}*$/u.test(text) && /\p{Ll}/u.test(text) ? text.slice(0, 1) + text.slice(1).replaceAll('I', 'l') : undefined
  const meant = name ?? (word !== text ? word : undefined)
  return meant !== undefined && !isWord(text.toLowerCase()) && rankOf(meant.toLowerCase()) >= leastRank ? meant : undefined
}

export function* strokes(story: Story): Generator<{readonly token: Token; readonly meant: string}> {
  const {countOf, unknownTokens} = vocabularyOf(story)
  for (const token of unknownTokens) {
    const word = token.text.slice(0, baseOf(token).length)
    const meant = word.length > 3 && /^l|.I/.test(word) && countOf(baseOf(token)) === 1 ? strokeFor(word) : undefined
    if (meant !== undefined) yield {token, meant: meant + token.text.slice(word.length)}
  }
}

function wordsFor(word: string, from: typeof confusions): string[] {
  const found = new Set<string>()
  for (const [read, printed] of from) {
    for (let at = word.indexOf(read); at >= 0; at = word.indexOf(read, at + 1)) {
      const other = word.slice(0, at) + printed + word.slice(at + read.length)
      if (rankOf(other) >= surelyRank || isSurelyWord(other, leastRank)) found.add(other)
    }
  }
  return [...found]
}

export interface Misread extends Unknown {
  /** What it may have been, in lower case. */
  readonly words: readonly string[]
}

export function* misreadOf(story: Story): Generator<Misread> {
  for (const {token, word} of unknownOf(story)) yield {token, word, words: wordsFor(word, confusions)}
  for (const {token, word} of openers(story)) yield {token, word, words: wordsFor(word, rareInNames)}
}
