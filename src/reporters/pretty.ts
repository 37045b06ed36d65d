/** Report → text for a terminal: the lines of each finding, with both places marked. Reporters are pure. */

import type {Finding, Span} from '../finding.js'
import {countOf, type FileReport} from './file-report.js'
import type {ReporterOptions} from './options.js'

const codes = {error: '31', warning: '33', query: '36', dim: '2', bold: '1'} as const
const widest = 100
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu

type Paint = (style: keyof typeof codes, text: string) => string

const painter = (color: boolean): Paint => (color ? (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m` : (_, text) => text)

/** One line of the text and a row of marks below it; long lines are cut around the place. */
function excerpt(text: string, {start, end}: Span, mark: string, paint: Paint, style: keyof typeof codes): [string, string] {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const feed = text.indexOf('\n', start)
  const lineEnd = feed < 0 ? text.length : feed
  const from = Math.max(lineStart, Math.min(start - 30, Math.max(lineStart, lineEnd - widest)))
  const to = Math.min(lineEnd, from + widest)
  const number = text.slice(0, lineStart).split('\n').length
  const lead = from > lineStart ? '…' : ''
  const line = `${lead}${clean(text.slice(from, to))}${to < lineEnd ? '…' : ''}`
  const marks = ' '.repeat(start - from + lead.length) + mark.repeat(Math.max(1, Math.min(end, to) - start))
  return [`${paint('dim', `${String(number).padStart(5)} │ `)}${line}`, `${paint('dim', '      │ ')}${paint(style, marks)}`]
}

function findingLines(path: string, text: string, finding: Finding, paint: Paint): string[] {
  const {line, column} = finding.place.start
  const head = `${paint('dim', `${clean(path)}:${line}:${column}`)} ${paint(finding.severity, finding.severity)} ${paint('bold', clean(finding.message))} ${paint('dim', finding.ruleId)}`
  const lines: string[] = [head, ...excerpt(text, finding, '^', paint, finding.severity)]
  for (const place of finding.related) {
    const [source, marks] = excerpt(text, place, '-', paint, 'dim')
    lines.push(source, `${marks} ${paint('dim', clean(place.message))}`)
  }
  if (finding.expected.length === 1) lines.push(`${paint('dim', '      = ')}mend: ${clean(finding.expected[0] ?? '')}`)
  return lines
}

/** Text and file names are data: nothing in them may steer a terminal. */
const clean = (text: string): string => text.replace(unprintable, ' ')

const plural = (count: number, word: string, words = `${word}s`): string => `${count.toLocaleString('en-GB')} ${count === 1 ? word : words}`

function summaryLine(reports: readonly FileReport[]): string {
  const total = (key: 'words' | 'figures' | 'quotations' | 'names' | 'dates' | 'compared') =>
    reports.reduce((sum, {report}) => sum + report.summary[key], 0)
  const read = [
    plural(total('figures'), 'figure'),
    plural(total('quotations'), 'quotation'),
    plural(total('names'), 'name'),
    plural(total('dates'), 'date')
  ]
  return `Read ${plural(reports.length, 'file')}, ${plural(total('words'), 'word')}: ${read.join(', ')}; ${plural(total('compared'), 'comparison')}.`
}

function foundLine(reports: readonly FileReport[], paint: Paint): string {
  const counts = (['error', 'warning', 'query'] as const)
    .map((severity) => ({severity, count: countOf(reports, severity)}))
    .filter(({count}) => count > 0)
    .map(({severity, count}) => paint(severity, plural(count, severity, severity === 'query' ? 'queries' : `${severity}s`)))
  return counts.length > 0 ? counts.join(', ') : 'Nothing found'
}

/** The findings of every file, then what was found, then what was read. */
export function pretty(reports: readonly FileReport[], options: ReporterOptions = {}): string {
  const paint = painter(options.color ?? false)
  const blocks = reports.flatMap(({path, text, report}) => [
    ...report.findings.map((finding) => findingLines(path, text, finding, paint).join('\n')),
    ...report.summary.failed.map(
      ({ruleId, message}) => `${paint('error', 'failed')} ${clean(path)}: rule ${ruleId} did not finish: ${clean(message)}`
    )
  ])
  return `${[...blocks, `${foundLine(reports, paint)}. ${summaryLine(reports)}`].join('\n\n')}\n`
}
