/** The words beside a figure or another place of a sentence: what stands before its hedge, what behind it. They judge nothing. */

import type {Story, Token} from '../../story/story.js'
import type {Figure} from '../figures/figure.js'

/** A place that is known by its tokens, a half-open range. */
export interface Stretch {
  readonly firstToken: number
  readonly lastToken: number
  readonly sentence: number
}

/** The word or mark at a token of the sentence; empty outside of it. */
export function wordAt(story: Story, sentence: number, at: number): string {
  const token = story.tokens[at]
  return token?.sentence === sentence ? token.lower : ''
}

const isQuote = ({kind, text}: Token): boolean => kind === 'mark' && /^["“”„«»‹›]+$/.test(text)

/** The first token of a figure, with the hedge that leads to it. */
export function opening(story: Story, {firstToken, hedge}: Figure): number {
  let at = firstToken
  while (hedge && (story.tokens[at - 1]?.start ?? -1) >= hedge.start) at--
  return at
}

/** The token behind a figure, the noun it counts, what it is counted by, and a hedge behind it. */
export function closing(story: Story, {lastToken, counted, end}: Figure): number {
  let at = lastToken
  const until = counted && !counted.whole && counted.start - end <= 2 ? counted.end : end
  while ((story.tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= until) at++
  return at
}

/** The words between two tokens, blanks between and around them; quotation marks are left out. */
export function wordsBetween(story: Story, from: number, to: number): string {
  let text = ' '
  for (let at = from; at < to; at++) {
    const token = story.tokens[at]
    if (token && !isQuote(token)) text += `${token.lower} `
  }
  return text
}

/** Tokens of a sentence that are looked at. */
const longest = 80

/** The words of a sentence, or the first of a long one. */
export function sentenceWords(story: Story, sentence: number): string {
  const {firstToken, lastToken} = story.sentences[sentence] ?? {firstToken: 0, lastToken: 0}
  return wordsBetween(story, firstToken, Math.min(lastToken, firstToken + longest))
}

export const isPause = (word: string): boolean => /^(?:[,;:()–—-]|--|\.|)$/.test(word)
