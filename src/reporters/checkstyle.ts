/** Findings as Checkstyle's XML, which most build servers read. */

import type {Severity} from '../finding.js'
import {pointsOf} from '../story/place.js'
import {relativePath} from './file-path.js'
import type {FileReport} from './file-report.js'
import {failedText, findingText} from './finding-text.js'
import type {ReporterOptions} from './options.js'
import {attributes} from './xml-text.js'

const severities = {error: 'error', warning: 'warning', query: 'info'} as const satisfies Record<Severity, string>

function* errorsOf({text, report}: FileReport): Generator<string> {
  const pointAt = pointsOf(text)
  for (const finding of report.findings) {
    const {line, column} = finding.place.start
    const message = findingText(finding, pointAt).join('\n')
    yield `    <error${attributes({line, column, severity: severities[finding.severity], message, source: `deskcheck.${finding.ruleId}`})}/>`
  }
  for (const {ruleId, message} of report.summary.failed)
    yield `    <error${attributes({line: 1, severity: 'error', message: failedText(ruleId, message), source: `deskcheck.${ruleId}`})}/>`
}

/** A file without findings is named as well: it was read. */
export function checkstyle(reports: readonly FileReport[], {root}: ReporterOptions = {}): string {
  const files = reports.flatMap((report) => [
    `  <file${attributes({name: relativePath(report.path, root)})}>`,
    ...errorsOf(report),
    '  </file>'
  ])
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<checkstyle version="4.3">', ...files, '</checkstyle>', ''].join('\n')
}
