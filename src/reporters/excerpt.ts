/** The line around a place, cut where it is long: what is read for one place is bounded, however long its line. */

import type {Span} from '../finding.js'
import {pointsOf} from '../story/place.js'

export interface Excerpt {
  readonly line: number
  /** Where `marked` begins in the text. */
  readonly start: number
  readonly before: string
  /** The place, up to the end of its first line. */
  readonly marked: string
  readonly after: string
  /** Whether the line goes on to the left, and to the right. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

const endsLine = (code: number): boolean => code === 10 || code === 13

/** Not between the halves of one sign. */
function whole(text: string, at: number, step: 1 | -1): number {
  const inside = /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at))
  return inside ? at + step : at
}

function lineStart(text: string, offset: number, reach: number): number {
  let at = offset
  while (at > 0 && offset - at < reach && !endsLine(text.charCodeAt(at - 1))) at--
  return whole(text, at, 1)
}

function lineEnd(text: string, offset: number, reach: number): number {
  let at = offset
  while (at < text.length && at - offset < reach && !endsLine(text.charCodeAt(at))) at++
  return whole(text, at, -1)
}

/** Lines are counted once for a text. `reach` is how many code units are shown at most on each side of where a place begins. */
export function excerptsOf(text: string): (place: Span, reach: number) => Excerpt {
  const pointAt = pointsOf(text)
  return (place, reach) => {
    const start = whole(text, place.start, -1)
    const from = lineStart(text, start, reach)
    const to = Math.max(start, lineEnd(text, start, reach))
    const until = Math.max(start, Math.min(whole(text, place.end, 1), to))
    return {
      line: pointAt(start).line,
      start,
      before: text.slice(from, start),
      marked: text.slice(start, until),
      after: text.slice(until, to),
      cutBefore: from > 0 && !endsLine(text.charCodeAt(from - 1)),
      cutAfter: to < text.length && !endsLine(text.charCodeAt(to))
    }
  }
}
