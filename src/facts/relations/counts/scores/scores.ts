/** Scores: `4-1`, `3–2`, which are no quantities and so no figures. */

import type {Span} from '../../../../finding.js'
import type {Story} from '../../../../story/story.js'
import {once} from '../../../once.js'

export interface Score extends Span {
  readonly text: string
  readonly first: number
  readonly second: number
  readonly sentence: number
}

const dash = /^[-–—]$/
const small = /^\d{1,3}$/

export const scoresOf = once((story: Story): readonly Score[] => {
  const {tokens} = story
  const scores: Score[] = []
  for (let at = 0; at + 2 < tokens.length; at++) {
    const one = tokens[at]
    if (one?.kind !== 'number') continue
    const mark = tokens[at + 1]
    const other = tokens[at + 2]
    if (!mark || !other || !dash.test(mark.text) || !small.test(one.text) || !small.test(other.text)) continue
    if (mark.spaced || other.spaced || dash.test(tokens[at + 3]?.text ?? '') || tokens[at - 1]?.text === '-') continue
    const text = story.text.slice(one.start, other.end)
    scores.push({start: one.start, end: other.end, text, first: Number(one.text), second: Number(other.text), sentence: one.sentence})
    at += 2
  }
  return scores
})
