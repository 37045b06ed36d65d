/** What a reporter may be told besides the reports; each takes what it has a use for. */

import type {Severity} from '../finding.js'

export interface ReporterOptions {
  /** Whether a terminal shows the report and takes colours. Default: no. */
  readonly color?: boolean
  /** How many columns the terminal has. Default: 100. */
  readonly width?: number
  /** The least severity that fails the check. Default: `warning`. */
  readonly failOn?: Severity
  /** The folder that paths are given from where a format asks for relative ones: an absolute path. Default: paths are relative already. */
  readonly root?: string
}
