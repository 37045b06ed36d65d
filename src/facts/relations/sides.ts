/** Two sides of one whole, of which each is the one or the other: `300 are women and 200 are men`. They are told side by side, and are no then and now. */

import {facingOf, lazily} from '../../lexicon/list.js'
import {exhaustivePairs, opposedGroups} from '../../lexicon/part-words.js'
import type {Story} from '../../story/story.js'
import type {Figure} from '../figures/figure.js'
import {opening, wordAt, wordsBetween} from './nearby-words.js'

/** Tokens behind a number that say which side it is: `of them were women`. */
const reach = 4

const sideOf = (words: string): RegExp => new RegExp(`^ (?:of (?:them|whom) )?(?:are |were |was )?(?:${words}) `)

/** The words of one side and those of the other, each as the choices of a pattern. */
export const facingSides = (): (readonly [string, string])[] =>
  [...facingOf(opposedGroups), ...facingOf(exhaustivePairs)].map(([one = '', other = '']) => [one, other])

const pairs = lazily(() => facingSides().map(([one, other]) => [sideOf(one), sideOf(other)] as const))

const goers = /^(?:lost|shed|axed|dismissed|losing|shedding)$/
const comers = /^(?:recruited|hired|gained|taken|recruiting|hiring|gaining|enlisted)$/

/** `|lost 140| officers, and has |recruited 96| since`: those who went and those who came. */
function areFlows(story: Story, one: Figure, other: Figure): boolean {
  const [first = '', second = ''] = [one, other].map((figure) => wordAt(story, figure.sentence, opening(story, figure) - 1))
  return (goers.test(first) && comers.test(second)) || (comers.test(first) && goers.test(second))
}

/** Whether two are such sides, by the words that name them. */
export function areSides(story: Story, one: Figure, other: Figure): boolean {
  if (areFlows(story, one, other)) return true
  if (one.sentence !== other.sentence) return false
  const [first, second] = [one, other].map(({lastToken}) => wordsBetween(story, lastToken, lastToken + reach))
  if (first === undefined || second === undefined) return false
  return pairs().some(([left, right]) => (left.test(first) && right.test(second)) || (right.test(first) && left.test(second)))
}
