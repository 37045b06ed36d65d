/** Whether the words of a step say that it lies between other levels than those of a tie. */

import type {Story} from '../../../story/story.js'
import {figuresIn} from '../near.js'
import {isTouched} from '../steps/belonging.js'
import {isOfRow} from '../steps/beside.js'
import {isOfOtherThing} from '../steps/other-things.js'
import {isOfOwnTime, isOfRecord} from '../steps/own-times.js'
import {ownLevel} from '../steps/pair-search.js'
import type {Tie} from './tie.js'

/** `down £22. “I |need £190|”`, `doubled |its stocks|. Prices …`, `twice |what they were in 2019|`: what keeps a step from two levels keeps it from a tie. */
export function isOfOtherLevels(story: Story, {told, whole, parts: [part]}: Tie): boolean {
  const {step, block} = told
  const levels = {from: part, to: whole}
  if (step === undefined) return isOfRecord(story, told, levels)
  const own = ownLevel(story, step, figuresIn(story, block))
  return (
    [isOfOtherThing, isOfOwnTime].some((tells) => tells(story, step, levels)) ||
    [whole, part].some((level) => isOfRow(story, level) || (step.kind !== 'times' && isTouched(story, level))) ||
    (own !== undefined && own !== whole && own !== part)
  )
}
