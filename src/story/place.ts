/** Offsets to lines and columns. */

import type {Point} from '../finding.js'

/** Gives the point of an offset; lines end at `\n`, `\r\n` or `\r`. */
export function pointsOf(text: string): (offset: number) => Point {
  let starts: number[] | undefined
  return (offset) => {
    starts ??= lineStarts(text)
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((starts[middle] ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1
      else high = middle
    }
    return {line: low, column: offset - (starts[low - 1] ?? 0) + 1, offset}
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset)
    if (code === 10 || (code === 13 && text.charCodeAt(offset + 1) !== 10)) starts.push(offset + 1)
  }
  return starts
}
