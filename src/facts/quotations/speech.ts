/** Which places of a story are somebody's own words. */

import {type Story, tokenAt} from '../../story/story.js'
import {once} from '../once.js'
import {marksOf} from './marks.js'

/** For each token, whether it stands between quotation marks or in a block quotation. */
export const spokenTokens = once((story: Story): Uint8Array => {
  const spoken = new Uint8Array(story.tokens.length)
  const {quoted, spans, stray} = marksOf(story)
  for (const {start, end} of [...quoted, ...spans]) spoken.fill(1, tokenAt(story, start), tokenAt(story, end))
  // Whose words stand behind a mark that is never closed cannot be told, and so nobody is blamed for them.
  for (const {start, opens, block} of stray) {
    const {firstToken, lastToken} = story.blocks[block] ?? {firstToken: 0, lastToken: 0}
    const at = tokenAt(story, start)
    spoken.fill(1, opens ? at : firstToken, opens ? lastToken : at)
  }
  for (const block of story.blocks) if (block.quoted) spoken.fill(1, block.firstToken, block.lastToken)
  return spoken
})
