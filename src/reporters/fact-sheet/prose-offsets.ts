/** The way from the source back to the prose, for places that are kept as offsets into the source. */

import type {Story} from '../../story/story.js'

/** Blocks, and letters in them, stand in the same order in both, so that halving finds the place. */
export function proseOffsets(story: Pick<Story, 'text' | 'source' | 'toSource'>): (sourceOffset: number) => number {
  if (story.text === story.source) return (offset) => offset
  return (offset) => {
    let low = 0
    let high = story.text.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (story.toSource(middle, middle).start < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
