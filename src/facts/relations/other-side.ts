/** The second of two sides: `carried by 21 votes |to 14|`, `21 points |to 10|` in the second half. It is taken from nothing, and no count of what was told before. */

import type {Story} from '../../story/story.js'
import type {Figure} from '../figures/figure.js'
import {figuresIn} from './near.js'
import {opening, wordAt} from './nearby-words.js'

/** `21 |votes| to 14`: so many words may stand between the first side and the `to` of the second. */
const farthest = 1

export function isOtherSide(story: Story, figure: Figure): boolean {
  const to = opening(story, figure) - 1
  if (wordAt(story, figure.sentence, to) !== 'to') return false
  return figuresIn(story, figure.block).some(
    (side) =>
      side.sentence === figure.sentence &&
      side.kind !== 'ordinal' &&
      side.move === null &&
      side.lastToken <= to &&
      to - side.lastToken <= farthest &&
      // `went |from| 29 points to 34`, `40 went |to 12| to be taught`.
      !/^(?:from|to)$/.test(wordAt(story, side.sentence, opening(story, side) - 1))
  )
}
