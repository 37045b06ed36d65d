/** The day after another: whether `the following day` is counted from the date that is told before it. Judges none. */

import {lowerAt, type Story} from '../../../story/story.js'
import type {Lapse} from './lapses.js'

/** `ministers met twice |more|`, `flew to Rome for a |week|`, `the date |line|`: a day that is counted from another, or by another calendar. */
const otherDay =
  /^(?:night|overnight|weekend|later|weeks?|then|days?|nights|until|to|after|before|when|as|line|dateline|more|again|once|twice|followed|resumed|continued)$/

export const isNextDay = ({unit, text}: Lapse): boolean => unit === 'day' && /^the (?:following|next) day$/i.test(text)

/** `voted late on 28 February|, and she signed it| the following day`; no `The bill passed on 3 May|, the king fell ill, and| the following day`. */
export function isCountedFrom(story: Story, {firstToken, sentence}: Lapse, last: number): boolean {
  const first = story.sentences[sentence]?.firstToken ?? last
  const gap = story.tokens.slice(last, firstToken)
  const marks = gap.filter(({text}) => /^[,;:—–]$/.test(text)).length
  const isAcrossLine = story.tokens.slice(Math.min(first, last), last).some(({lower}) => /^(?:line|dateline)$/.test(lower))
  return marks <= 1 && !isAcrossLine && !gap.some(({lower, index}) => otherDay.test(lower) && lowerAt(story, index - 1) !== 'go')
}
