/** Reports as JSON for programs: everything each report holds, with the path it belongs to. */

import type {FileReport} from './file-report.js'

export function json(reports: readonly FileReport[]): string {
  const files = reports.map(({path, report}) => ({path, ...report}))
  return `${JSON.stringify(files, null, 2)}\n`
}
