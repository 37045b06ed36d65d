/** Amounts that tell none again that was read: told before without a unit, `Orme has 61 days left and Tarn |16|. The 16 days at Tarn`, or put right by the text itself. */

import {lowerAt, type Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {wordsBetween} from '../nearby-words.js'

const corrected = / (?:should|ought to|must) (?:in fact |really |actually )?(?:have been|be|read|have read) $/

/** `It was told as $48.2m. The number |should have been| $42.8m`. */
const isCorrection = (story: Story, {firstToken}: Figure): boolean => corrected.test(wordsBetween(story, firstToken - 5, firstToken))

/** In its sentence or the one before, at the end of a phrase. */
export function isToldAlone(story: Story, figure: Figure): boolean {
  const {firstToken, block, sentence, kind} = figure
  if (isCorrection(story, figure)) return true
  if (kind === 'cardinal') return false
  const first = Math.max(story.blocks[block]?.firstToken ?? 0, story.sentences[sentence - 1]?.firstToken ?? 0)
  const own = story.tokens[firstToken]?.text
  return story.tokens
    .slice(first, firstToken)
    .some((token) => token.kind === 'number' && token.text === own && /^[.,;)]$/.test(lowerAt(story, token.index + 1)))
}
