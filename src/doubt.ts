/**
 * What makes a finding a question. Readers tie a figure to its partners by words; they go wrong where they pass over another figure on the way, or where the
 * value told is so far from the one implied that it is hardly a slip of it. Of the findings in texts that nobody had looked at while the rules were written,
 * sound ones and ones with a planted fault, four in five were right where no figure was passed over, half where one was, a quarter where more were.
 */

import {figuresBetween} from './facts/figures/between.js'
import {isPowerOfTen, ratioBetween} from './facts/figures/interval.js'
import type {Span} from './finding.js'
import type {Draft, Rule} from './rule.js'
import type {Story} from './story/story.js'

/** Twice as much is a slip for few; a nought too many is one. */
const furthest = 2

/** The value told is no likely slip of the one implied. */
function isFarOff({told, implied}: Record<string, unknown>): boolean {
  const ratio = ratioBetween(Number(told), Number(implied))
  return ratio !== undefined && ratio > furthest && !isPowerOfTen(ratio)
}

/** Why a draft of a rule is a question rather than a finding, if it is. */
export function doubtOf({reach}: Rule, story: Story, {at, related = [], evidence = {}}: Draft): string | undefined {
  if (reach === undefined) return undefined
  const places: readonly Span[] = [at, ...related]
  if (figuresBetween(story, places) > reach) return 'Other figures stand between these'
  return isFarOff(evidence) ? 'Far from what is implied' : undefined
}
