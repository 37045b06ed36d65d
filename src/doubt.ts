/**
 * What makes a finding a question. Readers tie a figure to its partners by words; they go wrong where they pass over another figure on the way, of whatever
 * kind, or where the value told is so far from the one implied that it is hardly a slip of it. Of what such rules found in short texts with a planted fault
 * and in sound articles, before anyone had read them, four in five were right where no figure was passed over (224 of 291), half where one was (40 of 80) and
 * a quarter where more were (14 of 55); of values more than twice too large or too small three in ten (13 of 43).
 *
 * Remainders, sums and differences are a question as well where such words hardly tie such figures in other texts (ties/likely.ts): of those found in texts
 * with a fault and in sound ones that nobody has read, whole articles among them, two in five were right (7 of 18: sums 3 of 6, remainders 3 of 9,
 * differences 1 of 3). Where their own words leave no other reading, it does not matter how seldom they are used.
 *
 * So is what is tied by little more than weights (`isDoubtful`): of such findings in the same texts three in four were right (21 of 28),
 * and in a cross-validation of all that were read a little more than half. Rules mark as doubtful, too, what readings tell of which such a
 * share was never counted.
 */

import {isFarOff} from './facts/figures/interval.js'
import {figuresPassedOver} from './facts/relations/near.js'
import {isUnlikely} from './facts/relations/ties/likely.js'
import type {Draft, Rule} from './rule.js'
import type {Story} from './story/story.js'

/** Twice as much is a slip of few. */
const furthest = 2

/** Why a draft of a rule is a question rather than a finding, if it is. */
export function doubtOf(
  {passesOver, relation}: Rule,
  story: Story,
  {at, related = [], evidence = {}, isOutright = false, isDoubtful = false}: Draft
): string | undefined {
  if (isDoubtful) return 'Perhaps of different things'
  const places = [at, ...related]
  if (relation && !isOutright && isUnlikely(story, relation, places)) return 'Figures that stand so are seldom of each other'
  if (passesOver === undefined) return undefined
  const passed = figuresPassedOver(story, places)
  if (passed > passesOver) return passed === 1 ? 'Another figure stands between them' : `${passed} other figures stand between them`
  return isFarOff(Number(evidence.told), Number(evidence.implied), furthest) ? 'So far apart that it may be of something else' : undefined
}
