/** Severities in SARIF's words. */

import type {Severity} from '../../finding.js'

export const levels = {error: 'error', warning: 'warning', query: 'note'} as const satisfies Record<Severity, string>
