/** Reports as JSON for programs: everything each report holds, with the path it belongs to. */

import type {FileReport} from './file-report.js'
import {jsonText} from './json-text.js'

export function json(reports: readonly FileReport[]): string {
  return `${jsonText(
    reports.map(({path, report}) => ({path, ...report})),
    2
  )}\n`
}
