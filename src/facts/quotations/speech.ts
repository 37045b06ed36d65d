/** Which places of a story are somebody's own words. */

import {type Story, tokenAt} from '../../story/story.js'
import {once} from '../once.js'
import {marksOf} from './marks.js'

/** For each token, whether it stands between quotation marks or in a block quotation. */
export const spokenTokens = once((story: Story): Uint8Array => {
  const spoken = new Uint8Array(story.tokens.length)
  const {quoted, spans} = marksOf(story)
  for (const {start, end} of [...quoted, ...spans]) spoken.fill(1, tokenAt(story, start), tokenAt(story, end))
  for (const block of story.blocks) if (block.quoted) spoken.fill(1, block.firstToken, block.lastToken)
  return spoken
})
