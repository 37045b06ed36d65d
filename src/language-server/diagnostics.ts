/**
 * Findings as an editor shows them.
 *
 * Invariant of this folder: all state is what `server.ts` keeps for each open document; every other file maps values to values, and nothing here
 * judges a text. Positions are the protocol's: lines and UTF-16 code units, both from 0.
 */

import {type Diagnostic, DiagnosticSeverity, type DocumentUri, type Range} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Finding, RelatedPlace, Severity, Span} from '../finding.js'
import type {Report} from '../report.js'

export const source = 'deskcheck'

/** What an editor keeps with a diagnostic and hands back unread. */
export interface DiagnosticData {
  fingerprint: string
}

/** What the editor said it can show. */
export interface Shown {
  relatedInformation: boolean
}

function severityOf(severity: Severity): DiagnosticSeverity {
  if (severity === 'error') return DiagnosticSeverity.Error
  return severity === 'warning' ? DiagnosticSeverity.Warning : DiagnosticSeverity.Information
}

export function rangeOf(document: TextDocument, span: Span): Range {
  return {start: document.positionAt(span.start), end: document.positionAt(span.end)}
}

/** An editor that cannot link two places still names the other one, by its line. */
function messageOf(document: TextDocument, finding: Finding, shown: Shown): string {
  const lines = [finding.message]
  if (finding.note !== undefined) lines.push(finding.note)
  if (!shown.relatedInformation) {
    for (const place of finding.related) lines.push(`Line ${document.positionAt(place.start).line + 1}: ${place.message}`)
  }
  return lines.join('\n')
}

function relatedOf(document: TextDocument, uri: DocumentUri, places: readonly RelatedPlace[]) {
  return places.map((place) => ({location: {uri, range: rangeOf(document, place)}, message: place.message}))
}

function diagnosticOf(document: TextDocument, finding: Finding, shown: Shown): Diagnostic {
  const data: DiagnosticData = {fingerprint: finding.fingerprint}
  return {
    range: rangeOf(document, finding),
    severity: severityOf(finding.severity),
    code: finding.ruleId,
    ...(finding.url === undefined ? {} : {codeDescription: {href: finding.url}}),
    source,
    message: messageOf(document, finding, shown),
    ...(shown.relatedInformation && finding.related.length > 0
      ? {relatedInformation: relatedOf(document, document.uri, finding.related)}
      : {}),
    data
  }
}

/** A trouble of the check itself stands on the first line, so that a check that did not run never looks like a clean text. */
export function troubleDiagnostic(message: string, code?: string): Diagnostic {
  const start = {line: 0, character: 0}
  return {range: {start, end: start}, severity: DiagnosticSeverity.Warning, source, message, ...(code === undefined ? {} : {code})}
}

export function diagnosticsOf(document: TextDocument, report: Report, shown: Shown): Diagnostic[] {
  return [
    ...report.summary.failed.map(({ruleId, message}) => troubleDiagnostic(`Rule ${ruleId} could not run: ${message}`, ruleId)),
    ...report.findings.map((finding) => diagnosticOf(document, finding, shown))
  ]
}
