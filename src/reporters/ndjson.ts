/** Findings as JSON, one on each line, for programs that read as they go. A rule that crashed has a line as well: a broken check is no clean one. */

import type {FileReport} from './file-report.js'
import {jsonText} from './json-text.js'

export function ndjson(reports: readonly FileReport[]): string {
  const lines = reports.flatMap(({path, report}) => [
    ...report.findings.map((finding) => jsonText({path, ...finding})),
    ...report.summary.failed.map(({ruleId, message}) => jsonText({path, ruleId, failed: message}))
  ])
  return lines.map((line) => `${line}\n`).join('')
}
