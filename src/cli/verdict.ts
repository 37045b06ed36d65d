/** What the findings come to: the exit status. */

import {type Severity, severities} from '../finding.js'
import type {Report} from '../report.js'
import {type ExitStatus, exit} from './problem.js'

/** Counts over all files of a run. */
export interface Tally {
  readonly counts: Record<Severity, number>
  failed: boolean
}

export const newTally = (): Tally => ({counts: {error: 0, warning: 0, query: 0}, failed: false})

export function addTo(tally: Tally, {findings, summary}: Report): void {
  for (const {severity} of findings) tally.counts[severity]++
  if (summary.failed.length > 0) tally.failed = true
}

export interface Bar {
  readonly failOn: Severity
  /** Warnings up to this many pass; errors never do. */
  readonly maxWarnings: number | undefined
  readonly neverFail: boolean
}

const reached = (bar: Severity, severity: Severity): boolean => severities.indexOf(severity) <= severities.indexOf(bar)

/** A rule that crashed leaves open what it would have found: the run has failed, whatever the bar. */
export function verdictOn({counts, failed}: Tally, {failOn, maxWarnings, neverFail}: Bar): ExitStatus {
  if (failed) return exit.failed
  if (neverFail) return exit.passed
  const tooMany = counts.warning > (maxWarnings ?? (reached(failOn, 'warning') ? 0 : Number.POSITIVE_INFINITY))
  return counts.error > 0 || tooMany || (failOn === 'query' && counts.query > 0) ? exit.found : exit.passed
}
