/** What was found and read, as the reporters that are made for people count it. */

import {type Severity, severities} from '../finding.js'
import {acceptedCount, countOf, type FileReport} from './file-report.js'
import {grouped} from './grouped.js'

export const plural = (count: number, word: string, words = `${word}s`): string => `${grouped(count)} ${count === 1 ? word : words}`

type Counted = 'words' | 'figures' | 'quotations' | 'reported' | 'names' | 'dates' | 'compared'

const totalOf = (reports: readonly FileReport[], key: Counted): number => reports.reduce((sum, {report}) => sum + report.summary[key], 0)

const severityWords = {error: 'errors', warning: 'warnings', query: 'queries'} as const satisfies Record<Severity, string>

const leftOut = (reports: readonly FileReport[]): number => reports.reduce((sum, report) => sum + (report.leftOut ?? 0), 0)

/** A clean text differs from one that gave nothing to compare. */
export function nothingFound(reports: readonly FileReport[]): string {
  if (leftOut(reports) > 0) return 'Nothing at or over the bar'
  const compared = totalOf(reports, 'compared')
  return compared === 0 ? 'Nothing found, and nothing to compare' : `Nothing found in ${plural(compared, 'comparison')}`
}

/** `4 errors, 1 query; 2 let stand`; `paint` gives each count its colour. */
export function foundText(reports: readonly FileReport[], paint: (severity: Severity, text: string) => string = (_, text) => text): string {
  const counts = severities
    .map((severity) => ({severity, count: countOf(reports, severity)}))
    .filter(({count}) => count > 0)
    .map(({severity, count}) => paint(severity, plural(count, severity, severityWords[severity])))
  const [stet, under] = [acceptedCount(reports), leftOut(reports)]
  return [
    counts.length > 0 ? counts.join(', ') : nothingFound(reports),
    ...(under > 0 ? [`${grouped(under)} under the bar`] : []),
    ...(stet > 0 ? [`${grouped(stet)} let stand`] : [])
  ].join('; ')
}

/** Of several files, how many gave nothing to compare, where others did. */
function bareFiles(reports: readonly FileReport[]): string {
  const bare = reports.filter(({report}) => report.summary.compared === 0).length
  return bare === 0 || bare === reports.length ? '' : ` ${plural(bare, 'file')} of ${grouped(reports.length)} gave nothing to compare.`
}

/** `Read 1 file, 646 words: 62 figures, 4 quotations, 3 reported statements, 14 names, 14 dates; 11 comparisons.`; what `nothingFound` says is not said again. */
export function readText(reports: readonly FileReport[]): string {
  const total = (key: Counted) => totalOf(reports, key)
  const read = [
    plural(total('figures'), 'figure'),
    plural(total('quotations') - total('reported'), 'quotation'),
    plural(total('reported'), 'reported statement'),
    plural(total('names'), 'name'),
    plural(total('dates'), 'date')
  ]
  const files = `Read ${plural(reports.length, 'file')}, ${plural(total('words'), 'word')}`
  const isClean = leftOut(reports) === 0 && severities.every((severity) => countOf(reports, severity) === 0)
  const compared = isClean ? '' : `; ${plural(total('compared'), 'comparison')}`
  return `${files}: ${read.join(', ')}${compared}.${bareFiles(reports)}`
}
