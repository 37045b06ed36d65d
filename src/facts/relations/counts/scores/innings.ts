/** Figures of an innings: `198 |for six|` tells how many are out, `seven |for 34|` how many runs they went for. It judges nothing. */

import {lowerAt, type Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresOf} from '../../../figures/find.js'
import {wordAt} from '../../nearby-words.js'

const allOut = 10

/** `198 |for six|`: how many are out, and no runs. */
export const isWickets = (story: Story, {value, counted, sentence, firstToken}: Figure): boolean =>
  counted === null &&
  Number(value) < allOut &&
  wordAt(story, sentence, firstToken - 1) === 'for' &&
  story.tokens[firstToken - 2]?.kind === 'number'

/** `lose seven |for 34|`: runs, behind how many are out. */
export const isRunsForWickets = (story: Story, {index, sentence, firstToken}: Figure): boolean => {
  const before = figuresOf(story)[index - 1]
  return lowerAt(story, firstToken - 1) === 'for' && before?.sentence === sentence && before.lastToken === firstToken - 1
}
