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

/**
 * More tokens than any sentence has: among 110,000 of news none has 250. What is longer is a table, or a text without stops, and is parted, so that whoever walks
 * over a sentence for each of its words still walks in time that grows with the text.
 */
const longest = 300

/** Where to part tokens that are too many for a sentence: behind the last comma of them or the like, but not so near the head that the parts are many. */
function partAt(text: string, tokens: readonly Token[], from: number): number {
  const most = from + longest
  for (let at = most; at > from + longest / 2; at--) {
    const mark = tokens[at - 1]
    if (mark?.kind === 'mark' && ',;:'.includes(text.charAt(mark.start)) && tokens[at]?.spaced) return at
  }
  return most
}

/** For each sentence of a block, whose tokens run from `from` to the end of `tokens`, the index after its last token. */
export function sentenceEnds(text: string, tokens: readonly Token[], from: number): number[] {
  const ends: number[] = []
  let start = from
  const endAt = (end: number): void => {
    while (end - start > longest) {
      start = partAt(text, tokens, start)
      ends.push(start)
    }
    ends.push(end)
    start = end
  }
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
    if (endsSentence(text, tokens, at, last)) endAt(last + 1)
    at = last
  }
  if (tokens.length > start) endAt(tokens.length)
  return ends
}
