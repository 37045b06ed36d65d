/** What keeps a result quiet that its own operands do not give: it is far off, or others make it. */

import {isFarOff} from '../../facts/figures/interval.js'
import {isMadeByOthers, type Make} from '../../facts/relations/made-by-others.js'
import {areTurned, hasDigitMore} from '../../facts/relations/slip.js'
import type {Draft} from '../../rule.js'
import {type Story, sentenceAt} from '../../story/story.js'

/** A result that is so many times off is of something else, unless it is told in one breath with its amounts or off by a power of ten. */
const furthest = 3

function isElsewhere(story: Story, {at, related = [], evidence = {}}: Draft): boolean {
  const [told, implied] = [Number(evidence.told), Number(evidence.implied)]
  // `The |51%| jump` of 15%, `the |14%| rise` of 4%.
  if (!isFarOff(told, implied, furthest) || areTurned(told, Math.round(implied)) || hasDigitMore(told, Math.round(implied))) return false
  const sentence = sentenceAt(story, at.start)
  return related.some(({start}) => sentenceAt(story, start) !== sentence)
}

/** For the `isExplained` of a rule: the result that a draft stands at is far off, or what others than its own operands make in one of these ways. */
export const madeBy =
  (...makes: readonly Make[]) =>
  (story: Story, draft: Draft): boolean =>
    isElsewhere(story, draft) || isMadeByOthers(story, draft.at, draft.related ?? [], makes)
