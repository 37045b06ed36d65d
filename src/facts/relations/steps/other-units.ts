/** Steps whose own words can be of no amounts in the unit of the two figures near: takings of no minutes, `as many` of no percentages. It judges no values. */

import {uncountedInTime} from '../../../lexicon/figure-comparisons.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {wordAt, wordsBetween} from '../nearby-words.js'
import type {Pair} from './beside.js'
import type {ToldStep} from './step.js'

/** The two that a step might lie between. */
type Levels = Pick<Pair, 'from' | 'to'>

const matters = lazily(() => wordsOf(uncountedInTime))

/** Words from what moved to how far. */
const subjectReach = 8
/** How long, how far, how heavy. */
const isMeasured = ({kind}: Figure): boolean => kind === 'duration' || kind === 'measure'

/** `takes 14 minutes rather than 17. Traders say |takings are down by| 8 per cent`: of money or of a number, and of no time. */
function isOfMatter(story: Story, {kind, firstToken, sentence}: ToldStep, {from, to}: Levels): boolean {
  if (kind === 'amount' || !(isMeasured(from) || isMeasured(to)) || from.kind === 'money' || to.kind === 'money') return false
  const behind = Math.max(from.lastToken, to.lastToken, firstToken - subjectReach)
  for (let at = firstToken - 1; at >= behind; at--) {
    const word = wordAt(story, sentence, at)
    if (word === '' || /^[,;:–—]$/.test(word)) return false
    if (matters().has(word)) return true
  }
  return false
}

/** `a rise of 22 per cent on the year before and |four times as many| as in 2017. Donations fell by 15 per cent`: of what is counted, and of no two moves. */
const isOfMoves = (story: Story, {kind, lastToken}: ToldStep, {from, to}: Levels): boolean =>
  kind === 'times' &&
  [from, to].every((figure) => figure.kind === 'percent' && figure.role === 'change') &&
  / as (?:many|much|high|large|big) as (?:in|at|on|a|the|it|they|before|during|then|last|ever|there|when) /.test(
    wordsBetween(story, lastToken - 3, lastToken + 4)
  )

/** Whether the unit of the two can be none of the step. */
export const isOfOtherUnit = (story: Story, step: ToldStep, levels: Levels): boolean =>
  isOfMatter(story, step, levels) || isOfMoves(story, step, levels)
