/** Reports as JUnit's XML: a test case for each file, which fails for what is at or over the bar and errs where a rule crashed. */

import {pointsOf} from '../story/place.js'
import {relativePath} from './file-path.js'
import {type FileReport, reaches} from './file-report.js'
import {failedText, findingText} from './finding-text.js'
import type {ReporterOptions} from './options.js'
import {attributes, escapeXml} from './xml-text.js'

/** What one file's test case holds. */
interface Case {
  readonly path: string
  readonly failures: readonly string[]
  readonly errors: readonly string[]
  /** Findings below the bar: they are shown, and fail nothing. */
  readonly asides: readonly string[]
}

function caseOf({path, text, report}: FileReport, {failOn, root}: ReporterOptions): Case {
  const pointAt = pointsOf(text)
  const failures: string[] = []
  const asides: string[] = []
  for (const finding of report.findings) {
    const {line, column} = finding.place.start
    const [message = '', ...more] = findingText(finding, pointAt)
    const head = `${line}:${column} ${finding.severity} ${message} (${finding.ruleId})`
    const kept = reaches(finding.severity, failOn) ? failures : asides
    kept.push([head, ...more.map((part) => `    ${part}`)].join('\n'))
  }
  const errors = report.summary.failed.map(({ruleId, message}) => failedText(ruleId, message))
  return {path: relativePath(path, root), failures, errors, asides}
}

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

/** Most readers show one failure of a test case, so that all of a file's findings stand in one. */
function verdict(element: 'failure' | 'error', word: string, parts: readonly string[]): string[] {
  if (parts.length === 0) return []
  return [`      <${element}${attributes({message: counted(parts.length, word), type: word})}>${escapeXml(parts.join('\n'))}</${element}>`]
}

function caseLines({path, failures, errors, asides}: Case): string[] {
  const inner = [
    ...verdict('error', 'crashed rule', errors),
    ...verdict('failure', 'finding', failures),
    ...(asides.length === 0 ? [] : [`      <system-out>${escapeXml(asides.join('\n'))}</system-out>`])
  ]
  const head = `    <testcase${attributes({name: path, classname: 'deskcheck', file: path, time: 0})}`
  return inner.length === 0 ? [`${head}/>`] : [`${head}>`, ...inner, '    </testcase>']
}

export function junit(reports: readonly FileReport[], options: ReporterOptions = {}): string {
  const cases = reports.map((report) => caseOf(report, options))
  const counts = {
    tests: cases.length,
    failures: cases.filter(({failures}) => failures.length > 0).length,
    errors: cases.filter(({errors}) => errors.length > 0).length
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({name: 'deskcheck', ...counts})}>`,
    `  <testsuite${attributes({name: 'deskcheck', ...counts, skipped: 0, time: 0})}>`,
    ...cases.flatMap(caseLines),
    '  </testsuite>',
    '</testsuites>',
    ''
  ].join('\n')
}
