/** What every reporter is given: reports with the files they belong to. Reporters are pure; text and file names are data to them. */

import {type Severity, severities} from '../finding.js'
import type {Report} from '../report.js'

/** A report with the file it belongs to. */
export interface FileReport {
  readonly path: string
  readonly text: string
  readonly report: Report
  /** Findings under the bar that were asked to be left out of the report. */
  readonly leftOut?: number
}

/** How many findings of a severity stand in the reports; those let stand are not counted. */
export function countOf(reports: readonly FileReport[], severity: Severity): number {
  return reports.reduce((sum, {report}) => sum + report.findings.filter((finding) => finding.severity === severity).length, 0)
}

/** How many findings were let stand. */
export const acceptedCount = (reports: readonly FileReport[]): number => reports.reduce((sum, {report}) => sum + report.accepted.length, 0)

/** Whether a severity is at or over the bar. */
export const reaches = (severity: Severity, bar: Severity = 'warning'): boolean => severities.indexOf(severity) <= severities.indexOf(bar)
