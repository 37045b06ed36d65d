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

/** Scores by sets, one behind the other: `6-4 3-6 7-6`. */
export interface Sets extends Span {
  readonly count: number
}

/** So many characters may stand between two sets: a comma, a bracket with a tie-break. */
const gap = 9

/** The sets of a story that tells of one match only. */
export const setsOf = once((story: Story): Sets | undefined => {
  const scores = scoresOf(story)
  const [first] = scores
  const last = scores.at(-1)
  if (!first || !last || scores.length < 2 || scores.length > 5) return undefined
  const isChain = scores.every((score, index) => {
    const next = scores[index + 1]
    return Math.max(score.first, score.second) <= 7 && Math.max(score.first, score.second) >= 6 && (!next || next.start - score.end <= gap)
  })
  return isChain ? {count: scores.length, start: first.start, end: last.end} : undefined
})
