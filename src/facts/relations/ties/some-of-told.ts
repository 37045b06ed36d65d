/** Amounts that their words make some of what was told right before, so that a tie takes them for nothing new. They judge no values. */

import type {Story} from '../../../story/story.js'
import {closing, opening, wordsBetween} from '../nearby-words.js'
import {isLedAsRest} from '../parts/rests/rest-words.js'
import {isPartOfPart} from '../parts/sums/taken-parts.js'
import type {Tie} from './tie.js'

/** `2,800 of its 8,000 jobs would go, |2,500 of them| within a year`: some of those told right before, and none that are left. */
export const isSomeOfThose = (story: Story, {told: {figure}}: Tie): boolean =>
  figure !== undefined &&
  !isLedAsRest(story, figure) &&
  / of (?:them|whom|which|those|these) /.test(wordsBetween(story, figure.lastToken, closing(story, figure) + 2)) &&
  !/ (?:leav(?:e|es|ing)|left|remain|remains|remaining|remained|only|just) /.test(
    wordsBetween(story, opening(story, figure) - 4, closing(story, figure) + 6)
  )

/** `634 are up, |the latest 36| on Sunday`: some of those told right before. */
export const hasLatest = (story: Story, {parts}: Tie): boolean =>
  parts.some((part) =>
    / (?:,|–|—|\() (?:including )?the (?:latest|last|most recent|newest|final|first) $/.test(
      wordsBetween(story, opening(story, part) - 4, opening(story, part))
    )
  )

/** `Schools receive $9.7bn |of that| and the sick $5.9bn`: parts of one of the others, with which they make nothing. */
export const hasPartOfPart = (story: Story, {whole, parts}: Tie): boolean =>
  parts.some((part) => part.start > whole.start && isPartOfPart(story, part))

const loses = / (?:los(?:e|es|t|ing)|shed|sheds|shedding|cut|cuts|cutting|gained|gave up|gives up|dropped|closed|shut|sacked|sold) $/

/** `The fund holds $4.1bn. |Half of that| is in stocks; property has $310m`: a part of what was told right before, and no change of it, as in `It |lost| a fifth of them`. */
export const isPartOfThat = (story: Story, {told: {figure, firstToken, lastToken}}: Tie): boolean => {
  const first = figure ? opening(story, figure) : firstToken
  return (
    / of (?:that|this|it|them|those|these|which|whom) /.test(wordsBetween(story, lastToken, lastToken + 2)) &&
    ![1, 2, 3].some((back) => loses.test(wordsBetween(story, first - back - 1, first - back + 1)))
  )
}
