/** Where sentences end: by the stop, the word before it and the word after it. */

import {figureAbbreviations, sentenceOpeners, tailAbbreviations, titleAbbreviations} from '../lexicon/abbreviations.js'
import {lazily, wordsOf} from '../lexicon/list.js'
import {isLower, isUpper} from './characters.js'
import type {Token} from './story.js'

const closers = '"”’\')]»›'
const abbreviations = lazily(
  (): Record<'titles' | 'figures' | 'tails' | 'openers', Set<string>> => ({
    titles: wordsOf(titleAbbreviations),
    figures: wordsOf(figureAbbreviations),
    tails: wordsOf(tailAbbreviations),
    openers: wordsOf(sentenceOpeners)
  })
)

/** Whether the full stop at `tokens[stop]` belongs to the word before it, given the first token after it. */
function isAbbreviationStop(text: string, tokens: readonly Token[], stop: number, following: Token): boolean {
  const before = tokens[stop - 1]
  if (before?.kind !== 'word' || tokens[stop]?.spaced) return false
  const word = text.slice(before.start, before.end)
  const after = text.slice(following.start, following.end)
  const {titles, figures, tails} = abbreviations()
  const lower = word.toLowerCase()
  if (word.length === 1 && isUpper(word) && following.kind === 'word') return word !== 'I'
  if (titles.has(lower)) return following.kind === 'word' || following.kind === 'number'
  if (figures.has(lower)) return following.kind === 'number'
  return tails.has(lower) && (isLower(after.charAt(0)) || '([–—-'.includes(after.charAt(0)))
}

/** `U.S.` ends a sentence only before a word that opens one. */
function initialismEnds(text: string, following: Token): boolean {
  const after = text.slice(following.start, following.end)
  if (!isUpper(after.charAt(0))) return following.kind === 'mark' && '"“‘'.includes(after)
  return abbreviations().openers.has(after.toLowerCase())
}

const opensSentence = (text: string, token: Token): boolean => token.kind !== 'word' || !isLower(text.charAt(token.start))

/** Whether a sentence ends at `tokens[at]`, when the marks that close with it run to `tokens[last]`. */
function endsSentence(text: string, tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at]
  const following = tokens[last + 1]
  if (!token) return false
  if (!following) return true
  if (!following.spaced || !opensSentence(text, following)) return false
  const first = text.charAt(token.start)
  if (token.kind === 'word') return initialismEnds(text, following)
  if (following.kind === 'mark' && !'"“‘\'«([—–-*•…'.includes(text.charAt(following.start))) return false
  return first !== '.' || last > at || !isAbbreviationStop(text, tokens, at, following)
}

/** More tokens than a sentence of prose has: among 110,000 of news one has more, and that is a table. */
export const longestProse = 250

/**
 * What is too long for a sentence, a table or a text without stops, in parts that are still no prose: whoever walks over a sentence for each of its words then
 * walks in time that grows with the text.
 */
function endsOfParts(from: number, to: number): number[] {
  const parts = Math.floor((to - from) / (longestProse + 1))
  return Array.from({length: parts}, (_, at) => from + Math.ceil(((to - from) * (at + 1)) / parts))
}

/** For each sentence of a block, whose tokens run from `from` to the end of `tokens`, the index after its last token. */
export function sentenceEnds(text: string, tokens: readonly Token[], from: number): number[] {
  const ends: number[] = []
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    const first = text.charAt(token.start)
    const initialism = token.kind === 'word' && text.charAt(token.end - 1) === '.'
    if (!initialism && !(token.kind === 'mark' && '.!?…'.includes(first))) continue
    let last = at
    for (let after = tokens[last + 1]; after && !after.spaced && after.kind === 'mark'; after = tokens[last + 1]) {
      if (!closers.includes(text.charAt(after.start)) && !'.!?…'.includes(text.charAt(after.start))) break
      last++
    }
    if (endsSentence(text, tokens, at, last)) ends.push(last + 1)
    at = last
  }
  if (tokens.length > from && ends.at(-1) !== tokens.length) ends.push(tokens.length)
  return ends.flatMap((end, at) => {
    const start = ends[at - 1] ?? from
    return end - start > longestProse ? endsOfParts(start, end) : end
  })
}
