/** The lines that show a finding: its place and the others, and those on one line together where they fit. */

import type {Finding, Span} from '../finding.js'
import {pointsOf} from '../story/place.js'
import {type Excerpt, excerptsOf} from './excerpt.js'

/** A place with its label; the finding's own has none. */
export interface RowPlace extends Span {
  readonly found: boolean
  readonly label: string
}

/** A line of the text; what is `marked` of it reaches from the first of its places to the last. */
export interface Row {
  readonly excerpt: Excerpt
  /** In order; the first row holds the finding's own place. */
  readonly places: readonly RowPlace[]
}

interface Draft extends Span {
  readonly places: RowPlace[]
}

const placesOf = (finding: Finding): RowPlace[] => [
  {start: finding.start, end: finding.end, found: true, label: ''},
  ...finding.related.map(({start, end, message}) => ({start, end, found: false, label: message}))
]

/** `joins` says whether a stretch of the text fits one row. */
export function rowsOf(text: string, joins: (span: Span) => boolean, reach: number): (finding: Finding) => Row[] {
  const pointAt = pointsOf(text)
  const excerptOf = excerptsOf(text)
  const lineOf = ({start}: Span): number => pointAt(start).line
  const joined = (draft: Draft, place: RowPlace): Draft | undefined => {
    const span = {start: Math.min(draft.start, place.start), end: Math.max(draft.end, place.end)}
    return lineOf(draft) === lineOf(place) && joins(span) ? {...span, places: [...draft.places, place]} : undefined
  }
  return (finding) => {
    const drafts: Draft[] = []
    for (const place of placesOf(finding)) {
      const last = drafts.at(-1)
      const both = last && joined(last, place)
      if (both) drafts[drafts.length - 1] = both
      else drafts.push({start: place.start, end: place.end, places: [place]})
    }
    return drafts.map(({start, end, places}) => ({
      excerpt: excerptOf({start, end}, reach),
      places: places.toSorted((one, other) => one.start - other.start)
    }))
  }
}

/** What the place at an offset is, if there is one; the finding's own goes before others. */
export function placeAt(places: readonly RowPlace[], offset: number): 'found' | 'related' | undefined {
  const there = places.filter(({start, end}) => start <= offset && offset < end)
  if (there.some(({found}) => found)) return 'found'
  return there.length > 0 ? 'related' : undefined
}
