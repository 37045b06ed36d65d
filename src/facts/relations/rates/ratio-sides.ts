/** Two amounts that are told as the two sides of a ratio, of which neither is a part of the other: `412 votes against it and 211 in favour`, `12 are men and 36 women`. */

import type {Story} from '../../../story/story.js'
import {singularOf} from '../../figures/counted.js'
import type {Figure} from '../../figures/figure.js'
import {wordAt, wordsBetween} from '../nearby-words.js'

/** `412 votes |against| it and 211 |in favour|`, `finishing with 372 |against| 124`: neither is a part of the other. */
export function areOpposed(story: Story, one: Figure, other: Figure): boolean {
  if (one.sentence !== other.sentence || other.index !== one.index + 1) return false
  const between = wordsBetween(story, one.lastToken, other.firstToken)
  const behind = wordsBetween(story, other.lastToken, other.lastToken + 4)
  if (/^ (?:against|to) (?:only |just )?$/.test(between)) return true
  return (inFavour.test(between) && opposed.test(behind)) || (opposed.test(between) && inFavour.test(behind))
}
const inFavour = / (?:in favou?r|for|yes|ayes|backed|supported) /
const opposed = / (?:against|opposed|opposing|no|noes) /

/** `12 |are men| and 48 |women|`: each called one of the two, where no noun is counted. */
export const areCalled = (story: Story, one: Figure, other: Figure, named: readonly string[]): boolean => {
  const [first, second] = [one, other].map(({sentence, lastToken}) =>
    named.findIndex((noun) => [0, 1].some((at) => singularOf(wordAt(story, sentence, lastToken + at)) === noun))
  )
  return first !== undefined && second !== undefined && first >= 0 && second >= 0 && first !== second
}

/** `48 |of them to| 32`, `45 males and 25 females`: told as the two. */
export const areSides = (story: Story, one: Figure, other: Figure): boolean =>
  one.counted && other.counted
    ? one.counted.noun !== other.counted.noun
    : / (?:to|against) (?:only |just )?$/.test(wordsBetween(story, one.lastToken, other.firstToken)) && other.index === one.index + 1
