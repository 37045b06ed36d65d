/** Whether a step is told in one breath with its two levels, so that none of another sentence can be meant: `5,200 calls then and 7,800 last year, twice as many`. */

import type {Story} from '../../../story/story.js'
import {opening, wordsBetween} from '../nearby-words.js'
import {areOfOneKind, type Pair} from './beside.js'
import type {ToldStep} from './step.js'
import {firstOf} from './step-cues.js'

/** From the later level to a step in apposition to both. */
const leadsToStep =
  /^ (?:[^ ,;:()–—]+ ){0,4}[,(–—] (?:(?:an?|up|down|or|about|nearly|almost|roughly|some|more|than|well|over|just|only) ){0,4}$/
/** `51% in English, |while| 38% did in maths, up 3 points`: the second has a step of its own. */
const sets = /^(?:while|whereas|but|although|though|;)$/
/** From a multiple to what it is of. */
const leadsToBase = /^ (?:(?:the|its|their|his|her|this|last|that|those|of|year) ){1,3}(?:'s |’s )?$/

export function areTogether(story: Story, step: ToldStep, {from, to}: Pair): boolean {
  const {kind, figure, sentence, hasBase, firstToken, lastToken} = step
  if (from.sentence !== sentence || to.sentence !== sentence || !areOfOneKind(from, to)) return false
  const [first, last] = from.index < to.index ? [from, to] : [to, from]
  if (story.tokens.slice(first.lastToken, last.firstToken).some(({lower}) => sets.test(lower))) return false
  if (last.lastToken <= firstToken) {
    const start = figure ? firstOf(story, figure) : firstToken
    // `Had 31 and now has 39, four fewer |than the leading bowler|`: of another base.
    return last.index === first.index + 1 && !(hasBase && kind !== 'times') && leadsToStep.test(wordsBetween(story, last.lastToken, start))
  }
  const isBetween = first.lastToken <= firstToken && last.firstToken >= lastToken && last.index - first.index <= (figure ? 2 : 1)
  return isBetween && kind === 'times' && leadsToBase.test(wordsBetween(story, lastToken, opening(story, last)))
}
