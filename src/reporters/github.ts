/** Findings as GitHub's workflow commands: each becomes an annotation at its place in a pull request. */

import type {Finding, Severity} from '../finding.js'
import {pointsOf} from '../story/place.js'
import {relativePath} from './file-path.js'
import type {FileReport} from './file-report.js'
import {failedText, findingText} from './finding-text.js'
import type {ReporterOptions} from './options.js'
import {wellFormed} from './plain-text.js'

const commands = {error: 'error', warning: 'warning', query: 'notice'} as const satisfies Record<Severity, string>

const escapes: ReadonlyMap<string, string> = new Map([
  ['%', '%25'],
  ['\r', '%0D'],
  ['\n', '%0A'],
  [':', '%3A'],
  [',', '%2C']
])

const escaped = (text: string, signs: RegExp): string => wellFormed(text).replace(signs, (sign) => escapes.get(sign) ?? sign)

/** A terminal is shown the log; what it would act on is no part of a name. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g

type Properties = Readonly<Record<string, string | number>>

function command(name: string, properties: Properties, message: string): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${escaped(String(value).replace(controls, ' '), /[%\r\n:,]/g)}`)
  return `::${name} ${given.join(',')}::${escaped(message, /[%\r\n]/g)}\n`
}

/** Columns are for a place on one line; GitHub refuses them for others. */
function placeOf({start, end}: Finding['place']): Properties {
  const lines = {line: start.line, endLine: end.line}
  return start.line === end.line ? {...lines, col: start.column, endColumn: end.column} : lines
}

function* commandsOf({path, text, report}: FileReport, root?: string): Generator<string> {
  const file = relativePath(path, root)
  const pointAt = pointsOf(text)
  for (const finding of report.findings) {
    const properties = {file, ...placeOf(finding.place), title: finding.ruleId}
    yield command(commands[finding.severity], properties, findingText(finding, pointAt).join('\n'))
  }
  for (const {ruleId, message} of report.summary.failed) yield command('error', {file, title: ruleId}, failedText(ruleId, message))
}

export function github(reports: readonly FileReport[], {root}: ReporterOptions = {}): string {
  return reports.flatMap((report) => [...commandsOf(report, root)]).join('')
}
