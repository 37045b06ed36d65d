/** Verbs that say alone which way something went: `have fallen since`, `rose again last year`; what follows tells when, where and how. */

import type {Story, Token} from '../../../../story/story.js'
import {isGoneUp, type OrderCue} from './cues.js'

/** `Deaths have fallen since`, `has risen.`, `went up for a second year running`. */
export const isPerfect = (story: Story, {at, last}: OrderCue): boolean => isGoneUp(story, at) || hasRisen(story, at, last)

const hasRisen = ({tokens}: Story, at: number, last: number): boolean =>
  (/^(?:has|have|had|been|being)$/.test(tokens[at - 1]?.lower ?? '') ||
    (/ing$/.test(tokens[at]?.lower ?? '') && /^(?:is|are|keeps|keep)$/.test(tokens[at - 1]?.lower ?? ''))) &&
  endsMove(tokens, last)

/** `Sales of vinyl |rose| again last year`: what moved stands before the verb, and it moved by no object. */
export const isPlainMove = ({tokens, sentences}: Story, {at, last}: OrderCue): boolean => {
  const {firstToken = 0} = sentences[tokens[at]?.sentence ?? -1] ?? {}
  const before = tokens.slice(firstToken, at)
  return at - firstToken < 8 && at > firstToken && before.every(({kind}) => kind === 'word') && endsMove(tokens, last)
}

/** Behind the verb: the end, or when, where and how. */
const endsMove = (tokens: readonly Token[], last: number): boolean =>
  tokens[last + 1]?.kind === 'mark' ||
  /^(?:again|since|in|at|on|over|under|by|among|during|for|this|last|next|sharply|slightly|fast|steeply|markedly|badly)$/.test(
    tokens[last + 1]?.lower ?? ''
  )
