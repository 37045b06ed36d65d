/** Findings as a GitLab Code Quality report, which a merge request shows beside its changes. */

import type {Finding, Severity} from '../finding.js'
import {pointsOf} from '../story/place.js'
import {relativePath} from './file-path.js'
import type {FileReport} from './file-report.js'
import {failedText, findingText} from './finding-text.js'
import {jsonText} from './json-text.js'
import type {ReporterOptions} from './options.js'
import {wellFormed} from './plain-text.js'

const severities = {error: 'critical', warning: 'major', query: 'info'} as const satisfies Record<Severity, string>

type Lines = {readonly begin: number; readonly end: number}

/** GitLab joins entries of one fingerprint, so that the path is part of it, and a count where that is not enough. */
class Fingerprints {
  readonly #seen = new Map<string, number>()

  of(path: string, print: string): string {
    const name = wellFormed(`${print}:${path}`)
    const times = (this.#seen.get(name) ?? 0) + 1
    this.#seen.set(name, times)
    return times === 1 ? name : `${name}:${times}`
  }
}

function* entriesOf({path, text, report}: FileReport, prints: Fingerprints, root?: string) {
  const file = relativePath(path, root)
  const pointAt = pointsOf(text)
  const entry = (description: string, check_name: string, severity: string, lines: Lines, print: string) => ({
    type: 'issue',
    description,
    check_name,
    categories: ['Bug Risk'],
    severity,
    fingerprint: prints.of(file, print),
    location: {path: file, lines}
  })
  const linesOf = ({start, end}: Finding['place']): Lines => ({begin: start.line, end: end.line})
  for (const finding of report.findings) {
    const description = findingText(finding, pointAt).join('. ')
    yield entry(description, finding.ruleId, severities[finding.severity], linesOf(finding.place), finding.fingerprint)
  }
  for (const {ruleId, message} of report.summary.failed)
    yield entry(failedText(ruleId, message), ruleId, 'blocker', {begin: 1, end: 1}, `failed-${ruleId}`)
}

export function gitlab(reports: readonly FileReport[], {root}: ReporterOptions = {}): string {
  const prints = new Fingerprints()
  return `${jsonText(
    reports.flatMap((report) => [...entriesOf(report, prints, root)]),
    2
  )}\n`
}
