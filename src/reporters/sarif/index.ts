/**
 * Reports as SARIF 2.1.0, the exchange format of code scanning.
 *
 * What was let stand is a result with its suppression; a rule that crashed is a notification of a run that did not succeed.
 */

import {version} from '../../../package.json'
import {uriOf} from '../file-path.js'
import {acceptedCount, type FileReport} from '../file-report.js'
import {failedText} from '../finding-text.js'
import {jsonText} from '../json-text.js'
import type {ReporterOptions} from '../options.js'
import {messageOf} from './message.js'
import {type ArtifactLocation, resultsOf} from './result.js'
import {RuleTable} from './rules.js'

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'

function invocationOf(reports: readonly FileReport[], rules: RuleTable, artifactOf: (path: string) => ArtifactLocation) {
  const notifications = reports.flatMap(({path, report}) =>
    report.summary.failed.map(({ruleId, message}) => ({
      level: 'error',
      message: messageOf(failedText(ruleId, message)),
      associatedRule: {id: ruleId, index: rules.indexOf(ruleId)},
      locations: [{physicalLocation: {artifactLocation: artifactOf(path)}}]
    }))
  )
  return {executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications}
}

export function sarif(reports: readonly FileReport[], {root}: ReporterOptions = {}): string {
  const rules = new RuleTable()
  const run = {rules, suppresses: acceptedCount(reports) > 0}
  const artifacts = new Map<string, ArtifactLocation>()
  const artifactOf = (path: string): ArtifactLocation => {
    const uri = uriOf(path, root)
    const location = artifacts.get(uri) ?? {uri, index: artifacts.size}
    artifacts.set(uri, location)
    return location
  }
  const results = reports.flatMap((file) => [...resultsOf(file, artifactOf(file.path), run)])
  const invocation = invocationOf(reports, rules, artifactOf)
  const log = {
    tool: {driver: {name: 'deskcheck', version, semanticVersion: version, rules: rules.descriptors()}},
    invocations: [invocation],
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    artifacts: Array.from(artifacts.keys(), (uri) => ({location: {uri}, roles: ['analysisTarget']})),
    results
  }
  return `${jsonText({$schema: schema, version: '2.1.0', runs: [log]}, 2)}\n`
}
