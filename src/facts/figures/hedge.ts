/** Hedges: words that widen a figure or turn it into a bound. */

import {hedgesAfter, hedgesBefore} from '../../lexicon/figure-cues.js'
import {phrasesOf} from '../../lexicon/list.js'
import type {Token} from '../../story/story.js'
import type {Hedge, HedgeKind, Interval} from './figure.js'

interface Phrase {
  kind: HedgeKind
  words: string[]
}

/** Phrases by their last word (before a number) or their first word (behind it), longest first. */
let before: Map<string, Phrase[]> | undefined
let after: Map<string, Phrase[]> | undefined

function indexed(list: string, key: (words: readonly string[]) => string | undefined): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>()
  for (const line of phrasesOf(list)) {
    const [kind, ...words] = line.split(' ')
    const phrase: Phrase = {kind: kind as HedgeKind, words}
    const word = key(words) ?? ''
    phrases.set(
      word,
      [...(phrases.get(word) ?? []), phrase].sort((one, other) => other.words.length - one.words.length)
    )
  }
  return phrases
}

/** The hedge whose last word stands at token `at`; with the index of its first token. */
export function hedgeBefore(tokens: readonly Token[], at: number): {hedge: Hedge; first: number} | undefined {
  before ??= indexed(hedgesBefore, (words) => words.at(-1))
  for (const {kind, words} of before.get(tokens[at]?.lower ?? '') ?? []) {
    const first = at - words.length + 1
    const opening = tokens[first]
    const closing = tokens[at]
    if (
      !opening ||
      !closing ||
      opening.sentence !== closing.sentence ||
      !words.every((word, index) => tokens[first + index]?.lower === word)
    )
      continue
    const text = words.length === 1 ? closing.text : words.join(' ')
    return {hedge: {kind, text, start: opening.start, end: closing.end}, first}
  }
  return undefined
}

/** The hedge whose first word stands at token `at`; with the index after its last token. */
export function hedgeAfter(tokens: readonly Token[], at: number): {hedge: Hedge; next: number} | undefined {
  after ??= indexed(hedgesAfter, (words) => words[0])
  for (const {kind, words} of after.get(tokens[at]?.lower ?? '') ?? []) {
    const opening = tokens[at]
    const closing = tokens[at + words.length - 1]
    if (!opening || !closing || opening.sentence !== closing.sentence || !words.every((word, index) => tokens[at + index]?.lower === word))
      continue
    return {hedge: {kind, text: words.join(' '), start: opening.start, end: closing.end}, next: at + words.length}
  }
  return undefined
}

/** The place of the last digit shown that is not nought: 10 for 60, 0.1 for 4.2, 100,000 for 200,000. */
function placeOf(value: number): number {
  const size = Math.abs(value)
  if (size === 0 || !Number.isFinite(size)) return 0
  let place = 10 ** Math.floor(Math.log10(size))
  for (let digits = 0; digits < 6 && Math.abs(size / place - Math.round(size / place)) > 1e-6; digits++) place /= 10
  return place
}

/** `Roughly 40` is not said of 45. */
const farthest = 0.1

/**
 * The interval of a value shown to `halfUnit`, under its hedge. A loose word lets a figure stray by half of the last digit that is not nought:
 * `about 60` is 55 to 65, `some 4.2` 4.1 to 4.3.
 */
export function intervalOf(value: number, halfUnit: number, hedge: HedgeKind | undefined): Interval {
  const low = value - halfUnit
  const high = value + halfUnit
  const loose = Math.max(2 * halfUnit, Math.min(placeOf(value) / 2, Math.abs(value) * farthest))
  switch (hedge) {
    case 'about':
      return {low: value - loose, high: value + loose}
    case 'nearly':
      return {low: value - loose, high}
    case 'over':
      return {low, high: value + loose}
    case 'more':
      return {low, high: Number.POSITIVE_INFINITY}
    case 'less':
      return {low: Math.min(0, low), high}
    case undefined:
      return {low, high}
  }
}
