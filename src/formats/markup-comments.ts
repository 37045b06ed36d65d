/** The comments of marked-up text, by their marks. */

import type {Span} from '../finding.js'

export interface PlacedComment extends Span {
  readonly text: string
}

/** `[opening, closing]`: HTML's, which Markdown shares, and MDX's. */
const marks = [
  ['<!--', '-->'],
  ['{/*', '*/}']
] as const

/** Every closed comment of a stretch of the source. */
export function commentsIn(source: string, {start, end}: Span): PlacedComment[] {
  const text = source.slice(start, end)
  const found: PlacedComment[] = []
  for (const [opening, closing] of marks) {
    let from = text.indexOf(opening)
    while (from >= 0) {
      const close = text.indexOf(closing, from + opening.length)
      if (close < 0) break
      const to = close + closing.length
      found.push({text: text.slice(from + opening.length, close), start: start + from, end: start + to})
      from = text.indexOf(opening, to)
    }
  }
  return found.sort((one, other) => one.start - other.start)
}
