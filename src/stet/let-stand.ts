/** Moves findings that a stet file lets stand out of the way of a report. */

import type {AcceptedFinding, Finding} from '../finding.js'
import type {StetEntry} from './entry.js'

/** The part of a report that letting stand changes. */
interface Findings {
  readonly findings: Finding[]
  readonly accepted: AcceptedFinding[]
}

/** What an entry and a finding must have in common. */
type Mark = Pick<StetEntry, 'ruleId' | 'fingerprint'>

const keyOf = ({ruleId, fingerprint}: Mark): string => `${ruleId}\u0000${fingerprint}`

/** The report, with what the entries of its file let stand among `accepted`. Findings keep their order. */
export function letStand<Given extends Findings>(report: Given, entries: readonly StetEntry[]): Given {
  if (entries.length === 0) return report
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]))
  const standing: Finding[] = []
  const accepted: AcceptedFinding[] = [...report.accepted]
  for (const finding of report.findings) {
    const entry = byKey.get(keyOf(finding))
    if (entry) accepted.push({finding, reason: entry.reason, by: 'file'})
    else standing.push(finding)
  }
  accepted.sort((one, other) => one.finding.start - other.finding.start || one.finding.end - other.finding.end)
  return {...report, findings: standing, accepted}
}

/** The entries that let nothing of the report stand any more; of rules that did not run nothing can be told. */
export function unusedEntries({findings, accepted}: Findings, entries: readonly StetEntry[], ran: readonly string[]): StetEntry[] {
  const present = new Set([...findings, ...accepted.map(({finding}) => finding)].map(keyOf))
  return entries.filter((entry) => ran.includes(entry.ruleId) && !present.has(keyOf(entry)))
}

/** Entries for findings of one file, as it stands now. */
export function entriesFor(path: string, findings: readonly Finding[], reason: string): StetEntry[] {
  return findings.map(({ruleId, fingerprint, message}) => ({path, ruleId, fingerprint, message, reason}))
}
