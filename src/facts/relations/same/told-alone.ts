/** Whether an amount was told before without its unit, where no figure may have been read from it: `Orme has 61 days left and Tarn |16|. The 16 days at Tarn`. */

import {lowerAt, type Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'

/** In its sentence or the one before, at the end of a phrase. */
export function isToldAlone(story: Story, {firstToken, block, sentence, kind}: Figure): boolean {
  if (kind === 'cardinal') return false
  const first = Math.max(story.blocks[block]?.firstToken ?? 0, story.sentences[sentence - 1]?.firstToken ?? 0)
  const own = story.tokens[firstToken]?.text
  return story.tokens
    .slice(first, firstToken)
    .some((token) => token.kind === 'number' && token.text === own && /^[.,;)]$/.test(lowerAt(story, token.index + 1)))
}
