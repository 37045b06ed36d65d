/** What every reporter is given: reports with the files they belong to. Reporters are pure; text and file names are data to them. */

import type {Severity} from '../finding.js'
import type {Report} from '../report.js'

/** A report with the file it belongs to. */
export interface FileReport {
  readonly path: string
  readonly text: string
  readonly report: Report
}

/** How many findings of a severity stand in the reports; those let stand are not counted. */
export function countOf(reports: readonly FileReport[], severity: Severity): number {
  return reports.reduce((sum, {report}) => sum + report.findings.filter((finding) => finding.severity === severity).length, 0)
}
