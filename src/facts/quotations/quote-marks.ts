/** Where the quotation marks and apostrophes of a story stand: a few dozen of its tokens, which many readers ask for. */

import type {Story} from '../../story/story.js'
import {once} from '../once.js'

const isSign = (code: number): boolean =>
  code === 34 || code === 39 || code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x201e && code !== 0x201a && code !== 0x201b)

/** The indexes of the tokens that are marks and begin with `"`, `'`, a curly or an angular mark, in order. */
export const quoteMarksOf = once(({tokens}: Story): Int32Array => {
  const found: number[] = []
  for (const {index, kind, text} of tokens) if (kind === 'mark' && isSign(text.charCodeAt(0))) found.push(index)
  return Int32Array.from(found)
})

/** Those of them from token `from` to token `to`, exclusive. */
export function quoteMarksIn(story: Story, from: number, to: number): Int32Array {
  const marks = quoteMarksOf(story)
  return marks.subarray(placeOf(marks, from), placeOf(marks, to))
}

/** The place of the first mark at `token` or behind it. */
function placeOf(marks: Int32Array, token: number): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((marks[middle] ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}
