/** What a figure counts: the noun phrase behind it, told by closed lists and shape. */

import {irregularPlurals, nounStops} from '../../lexicon/figure-cues.js'
import {wordsOf} from '../../lexicon/list.js'
import type {Token} from '../../story/story.js'
import type {Counted} from './figure.js'

let stops: Set<string> | undefined
let irregular: Map<string, string> | undefined

function irregulars(): Map<string, string> {
  if (irregular) return irregular
  irregular = new Map()
  const parts = irregularPlurals.split(/\s+/).filter(Boolean)
  for (let at = 0; at + 1 < parts.length; at += 2) irregular.set(parts[at] ?? '', parts[at + 1] ?? '')
  return irregular
}

/** The singular of a noun in lower case: `containers`, `families`, `people`. */
export function singularOf(noun: string): string {
  const known = irregulars().get(noun)
  if (known) return known
  if (noun.length < 4 || !noun.endsWith('s') || /(?:ss|us|is)$/.test(noun)) return noun
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`
  if (/(?:ch|sh|x|ss|zz)es$/.test(noun)) return noun.slice(0, -2)
  return noun.slice(0, -1)
}

const isPlural = (word: string): boolean => irregulars().has(word) || (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word))

const mostWords = 5
const verbLike = /(?:ed|ing)$/
const adverb = /ly$/

/** The words that could belong to the noun phrase from `at` on. */
function phraseFrom(tokens: readonly Token[], at: number, sentence: number): Token[] {
  stops ??= wordsOf(nounStops)
  const phrase: Token[] = []
  for (let index = at; index < tokens.length && phrase.length < mostWords; index++) {
    const token = tokens[index]
    if (token?.kind !== 'word' || token.sentence !== sentence || (index > at && !token.spaced)) break
    if (stops.has(token.lower)) break
    if (/[’']s$/.test(token.lower) && phrase.length > 0 && isPlural(token.lower.slice(0, -2))) break
    phrase.push(token)
    if (isPlural(token.lower) && !isCompoundPart(tokens, index)) break
  }
  return phrase
}

/** `sales managers`: a plural that a further plural follows at once is a modifier. */
function isCompoundPart(tokens: readonly Token[], index: number): boolean {
  const following = tokens[index + 1]
  return (
    following?.kind === 'word' &&
    following.spaced &&
    isPlural(following.lower) &&
    /^\p{Ll}/u.test(following.text) &&
    following.lower.length > 4
  )
}

/** The counted noun from token `at` on; `plural` says that a plural is expected (any value but one). */
export function countedAt(tokens: readonly Token[], at: number, plural: boolean): Counted | null {
  const opening = tokens[at]
  if (!opening) return null
  const phrase = phraseFrom(tokens, at, opening.sentence)
  let head = phrase.findIndex((token) => isPlural(token.lower))
  if (head < 0) head = singularHead(phrase, plural)
  const noun = phrase[head]
  const first = phrase[0]
  if (!noun || !first) return null
  const modifiers = phrase.slice(0, head).map((token) => token.lower)
  const text = phrase
    .slice(0, head + 1)
    .map((token) => token.text)
    .join(' ')
  return {start: first.start, end: noun.end, text, noun: singularOf(noun.lower), modifiers}
}

/** Without a plural: a mass or collective noun, which stands directly behind the figure (`14 crew capsized`), or a capitalised phrase. */
function singularHead(phrase: readonly Token[], plural: boolean): number {
  const stop = phrase.findIndex((token, index) => index > 0 && (verbLike.test(token.lower) || adverb.test(token.lower)))
  const usable = stop < 0 ? phrase.length : stop
  if (usable === 0 || (plural && verbLike.test(phrase[0]?.lower ?? ''))) return -1
  return plural ? Math.min(usable - 1, 0) : usable - 1
}
