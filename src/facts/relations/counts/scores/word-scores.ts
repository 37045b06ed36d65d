/** Scores told with a word between their sides: `voted |by 25 to 9|`. They are no margin, and no step. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {wordsBetween} from '../../nearby-words.js'

const decided =
  / (?:votes?|voted|voting|passed|pass|rejected|approved|carried|backed|agreed|decided|ruled|elected|won|lost|beat|beaten|defeated|divided|split) (?:[^ ]+ ){0,3}by $/

/** `The members voted |by 25 to 9| to build it`: both sides of a vote. */
export const isWordScore = (story: Story, {kind, firstToken, lastToken}: Figure): boolean =>
  kind === 'cardinal' &&
  story.tokens[lastToken]?.lower === 'to' &&
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|nil)$/.test(story.tokens[lastToken + 1]?.lower ?? '') &&
  decided.test(wordsBetween(story, firstToken - 5, firstToken))
