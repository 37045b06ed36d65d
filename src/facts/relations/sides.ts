/** Two sides of one whole, of which each is the one or the other: `300 are women and 200 are men`. They are told side by side, and are no then and now. */

import {facingOf, lazily} from '../../lexicon/list.js'
import {exhaustivePairs, opposedGroups} from '../../lexicon/part-words.js'
import type {Story} from '../../story/story.js'
import type {Figure} from '../figures/figure.js'
import {wordsBetween} from './nearby-words.js'

/** Tokens behind a number that say which side it is: `of them were women`. */
const reach = 4

const sideOf = (words: string): RegExp => new RegExp(`^ (?:of (?:them|whom) )?(?:are |were |was )?(?:${words}) `)

/** The words of one side and those of the other, each as the choices of a pattern. */
export const facingSides = (): (readonly [string, string])[] =>
  [...facingOf(opposedGroups), ...facingOf(exhaustivePairs)].map(([one = '', other = '']) => [one, other])

const pairs = lazily(() => facingSides().map(([one, other]) => [sideOf(one), sideOf(other)] as const))

export function areSides(story: Story, one: Figure, other: Figure): boolean {
  if (one.sentence !== other.sentence) return false
  const [first, second] = [one, other].map(({lastToken}) => wordsBetween(story, lastToken, lastToken + reach))
  if (first === undefined || second === undefined) return false
  return pairs().some(([left, right]) => (left.test(first) && right.test(second)) || (right.test(first) && left.test(second)))
}
