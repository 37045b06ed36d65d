/** Figures that lean on another of their sentence: the second of two sides (`carried by 21 votes |to 14|`), or one whose verb was told before. They are taken from nothing, and no count of what follows. */

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

/** `Jamaica won 17 and |Canada 14|. … of the 41 nations`: of the verb that was told before. */
export const isElided = ({tokens}: Story, {kind, counted, firstToken, sentence}: Figure): boolean => {
  const before = tokens[firstToken - 1]
  return kind === 'cardinal' && counted === null && before?.sentence === sentence && /^\p{Lu}\p{Ll}/u.test(before.text)
}
