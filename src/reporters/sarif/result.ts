/** A finding as a SARIF result. */

import type {AcceptedFinding, Finding, Span} from '../../finding.js'
import {pointsOf} from '../../story/place.js'
import type {FileReport} from '../file-report.js'
import {levels} from './level.js'
import {messageOf, messageWithLinks} from './message.js'
import type {RuleTable} from './rules.js'

export interface ArtifactLocation {
  readonly uri: string
  readonly index: number
}

/** Counts as SARIF does: a byte order mark is no part of the text. */
function regionsOf(text: string) {
  const mark = text.startsWith('\ufeff') ? 1 : 0
  const pointAt = pointsOf(text)
  const point = (offset: number) => {
    const {line, column} = pointAt(offset)
    return {line, column: line === 1 ? Math.max(1, column - mark) : column}
  }
  return ({start, end}: Span) => {
    const [first, last] = [point(start), point(end)]
    return {
      startLine: first.line,
      startColumn: first.column,
      endLine: last.line,
      endColumn: last.column,
      charOffset: Math.max(0, start - mark),
      charLength: Math.max(end, mark) - Math.max(start, mark)
    }
  }
}

type RegionOf = ReturnType<typeof regionsOf>

function fixesOf(finding: Finding, artifactLocation: ArtifactLocation, regionOf: RegionOf) {
  const [mend] = finding.expected
  if (mend === undefined || finding.expected.length > 1) return {}
  const replacements = [{deletedRegion: regionOf(finding), insertedContent: {text: mend}}]
  return {fixes: [{description: messageOf(`Write ${mend}`), artifactChanges: [{artifactLocation, replacements}]}]}
}

function relatedOf({related}: Finding, artifactLocation: ArtifactLocation, regionOf: RegionOf) {
  if (related.length === 0) return {}
  const locations = related.map((place, at) => ({
    id: at + 1,
    physicalLocation: {artifactLocation, region: regionOf(place)},
    message: messageOf(place.message)
  }))
  return {relatedLocations: locations}
}

const suppressionOf = ({by, reason}: AcceptedFinding) => ({
  kind: by === 'comment' ? 'inSource' : 'external',
  status: 'accepted',
  justification: reason
})

/** What the results of a run share. */
export interface Run {
  readonly rules: RuleTable
  /** Where one result of a run names its suppressions, all must. */
  readonly suppresses: boolean
}

export function* resultsOf({text, report}: FileReport, artifactLocation: ArtifactLocation, {rules, suppresses}: Run) {
  const regionOf = regionsOf(text)
  const resultOf = (finding: Finding, suppressions: readonly ReturnType<typeof suppressionOf>[]) => ({
    ruleId: finding.ruleId,
    ruleIndex: rules.indexOf(finding.ruleId),
    level: levels[finding.severity],
    message: messageWithLinks(
      finding.message,
      finding.related.map(({message}) => message)
    ),
    locations: [{physicalLocation: {artifactLocation, region: {...regionOf(finding), snippet: {text: finding.actual}}}}],
    ...relatedOf(finding, artifactLocation, regionOf),
    partialFingerprints: {'deskcheck/v1': finding.fingerprint},
    ...fixesOf(finding, artifactLocation, regionOf),
    ...(finding.note === undefined ? {} : {properties: {note: finding.note}}),
    ...(suppresses ? {suppressions} : {})
  })
  for (const finding of report.findings) yield resultOf(finding, [])
  for (const accepted of report.accepted) yield resultOf(accepted.finding, [suppressionOf(accepted)])
}
