/** Ligatures that were lost, or left as one character. */

import {ownWords} from '../../facts/words/own-words.js'
import {unknownOf} from '../../facts/words/unknown.js'
import {vocabularyOf} from '../../facts/words/vocabulary.js'
import type {Span} from '../../finding.js'
import {isSurelyWord, rankOf} from '../../lexicon/words.js'
import {defineRule} from '../../rule.js'
import type {Story, Token} from '../../story/story.js'

const ligatures = ['ff', 'fi', 'fl', 'ffi', 'ffl'] as const
const single = /[\ufb00-\ufb04]/
const expansions = new Map([
  ['\ufb00', 'ff'],
  ['\ufb01', 'fi'],
  ['\ufb02', 'fl'],
  ['\ufb03', 'ffi'],
  ['\ufb04', 'ffl']
])
const letters = /^\p{L}+$/u
const lowerCase = /^\p{Ll}+$/u
const leastRank = 12

interface Loss extends Span {
  readonly text: string
  readonly meant: string
}

const expand = (text: string): string => [...text].map((character) => expansions.get(character) ?? character).join('')

/** The one common word that a ligature between the two pieces makes. */
function wordBetween(first: string, second: string): string | undefined {
  const words = ligatures.map((ligature) => first + ligature + second).filter((word) => isSurelyWord(word.toLowerCase(), leastRank))
  return words.length === 1 ? words[0] : undefined
}

/** `e ort`: at least one piece is no word, or the first is a lone letter. */
function* lostBetween(story: Story): Generator<Loss> {
  const {unknown, unknownTokens} = vocabularyOf(story)
  const seconds = unknownTokens.flatMap((token) => {
    const next = story.tokens[token.index + 1]
    return next && unknown[next.index] !== 1 ? [token, next] : [token]
  })
  for (const token of seconds) {
    const before = story.tokens[token.index - 1]
    if (token.kind !== 'word' || before?.kind !== 'word' || before.sentence !== token.sentence) continue
    if (token.start - before.end !== 1 || !lowerCase.test(token.text) || !canBegin(story, before)) continue
    if (token.text.length < 2) continue
    // Two words that are met now and then are two words: `a part`.
    if (rankOf(token.lower) >= 14 && (rankOf(before.lower) >= 14 || isLone(before.lower))) continue
    const meant = wordBetween(before.text, token.text)
    if (meant !== undefined) yield {start: before.start, end: token.end, text: story.text.slice(before.start, token.end), meant}
  }
}

/** In lower case, or the first word of its sentence: a name is no piece of a word. */
const canBegin = (story: Story, {text, sentence, index}: Token): boolean =>
  lowerCase.test(text) || (letters.test(text) && story.sentences[sentence]?.firstToken === index)

const isLone = (word: string): boolean => word.length === 1 && word !== 'a' && word !== 'i'

/** `ofce`, `frst`: a word that lacks it. */
function* lostInside(story: Story): Generator<Loss> {
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

export const ligature = defineRule({
  id: 'ocr-ligature',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A ligature was lost, or stands as one character',
  why: 'Print joins f with f, i and l. What was one character in the font is lost on the way (“e ort”), or stays one character (“ﬁrst”), which no search finds. A loss is reported where a ligature makes one common word of pieces that are none.',
  defaults: {words: [] as readonly string[]},
  examples: [
    {
      bad: 'A joint ⟦e ort⟧ by two navies has freed a whale.',
      message: '“e ort” lost a ligature: “effort”',
      mended: 'A joint effort by two navies has freed a whale.'
    },
    {
      bad: 'It was the ⟦ﬁrst⟧ of nine.',
      message: '“ﬁrst” has a ligature as one character: “first”',
      mended: 'It was the first of nine.'
    },
    {
      bad: 'It was a ⟦difcult⟧ year for the port.',
      message: '“difcult” lost a ligature: “difficult”',
      mended: 'It was a difficult year for the port.'
    },
    {good: 'Plan a, plan b and vitamin e are of use to all of us.', why: 'letters by right'}
  ],
  *check(story, options) {
    const own = ownWords(options.words)
    for (const token of single.test(story.text) ? story.tokens : []) {
      if (token.kind !== 'word' || !single.test(token.text)) continue
      const meant = expand(token.text)
      yield {at: token, message: `“${token.text}” has a ligature as one character: “${meant}”`, expected: [meant]}
    }
    for (const loss of [...lostBetween(story), ...lostInside(story)]) {
      if (own.covers(story, loss)) continue
      yield {at: loss, message: `“${loss.text}” lost a ligature: “${loss.meant}”`, expected: [loss.meant]}
    }
  }
})
