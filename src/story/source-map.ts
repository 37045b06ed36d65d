/** Where the prose stands in the source: runs that read the same in both, and signs that are written otherwise there. */

import type {Span} from '../finding.js'

/** `length` code units of the prose from `prose` on stand in the source from `source` on, letter for letter. */
export interface Run {
  readonly prose: number
  readonly source: number
  readonly length: number
  /** For an entity: how many code units it takes in the source. Its prose is one sign, which is mapped as a whole. */
  readonly written?: number
}

export type ToSource = (start: number, end: number) => Span & {readonly exact: boolean}

/** For plain text: the prose is the source. */
export const sameAsSource: ToSource = (start, end) => ({start, end, exact: true})

/** Runs must be in the order of the prose. Places between runs map to the nearest run's end; neither they nor entities are exact. */
export function mapRuns(runs: readonly Run[], prose: string, source: string): ToSource {
  const runAt = (offset: number): Run | undefined => {
    let low = 0
    let high = runs.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((runs[middle]?.prose ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1
      else high = middle
    }
    return runs[Math.max(0, low - 1)]
  }
  const offsetOf = (offset: number, {prose: at, source: place, length, written}: Run): number => {
    const inside = Math.min(Math.max(0, offset - at), length)
    if (written === undefined) return place + inside
    return inside === length ? place + written : place
  }
  return (start, end) => {
    const first = runAt(start)
    const last = runAt(Math.max(start, end - 1))
    if (!first || !last) return {start: 0, end: 0, exact: false}
    const from = offsetOf(start, first)
    const to = Math.max(from, offsetOf(end, last))
    return {start: from, end: to, exact: source.slice(from, to) === prose.slice(start, end)}
  }
}
