/** Reports as one HTML page that needs nothing else: findings by file, with the lines they stand on and every place marked. No script runs in it. */

import {severities} from '../../finding.js'
import {acceptedCount, countOf, type FileReport} from '../file-report.js'
import {grouped} from '../grouped.js'
import {headHtml} from '../web-page/head.js'
import {escapeHtml} from '../web-page/html-text.js'
import {fileHtml, fileId} from './file.js'
import {style, styleHash} from './style.generated.js'

const plurals = {error: ['error', 'errors'], warning: ['warning', 'warnings'], query: ['query', 'queries']} as const

function countsText(reports: readonly FileReport[]): string {
  const counts = severities
    .map((severity) => ({count: countOf(reports, severity), words: plurals[severity]}))
    .filter(({count}) => count > 0)
    .map(({count, words: [one, more]}) => `${grouped(count)} ${count === 1 ? one : more}`)
  const stet = acceptedCount(reports)
  return [counts.length === 0 ? 'Nothing found' : counts.join(', '), ...(stet > 0 ? [`${grouped(stet)} let stand`] : [])].join('; ')
}

function readText(reports: readonly FileReport[]): string {
  const total = (key: 'words' | 'figures' | 'quotations' | 'names' | 'dates' | 'compared') =>
    grouped(reports.reduce((sum, {report}) => sum + report.summary[key], 0))
  const files = `${grouped(reports.length)} ${reports.length === 1 ? 'file' : 'files'}`
  return `Read: ${files}, ${total('words')} words, ${total('figures')} figures, ${total('quotations')} quotations, ${total('names')} names, ${total('dates')} dates. Comparisons made: ${total('compared')}.`
}

/** Of more than one file, which hold what. */
function contentsHtml(reports: readonly FileReport[]): string {
  if (reports.length < 2) return ''
  const items = reports.map(
    (file, index) => `<li><a href="#${fileId(index)}">${escapeHtml(file.path)}</a> <span class="about">${countsText([file])}</span></li>`
  )
  return `<nav aria-label="Files"><ul class="files">\n${items.join('\n')}\n</ul></nav>`
}

export function html(reports: readonly FileReport[]): string {
  return `<!doctype html>
<html lang="en">
${headHtml({title: `Findings: ${countsText(reports)}`, style, styleHash})}
<body>
<header>
<h1>${countsText(reports)}</h1>
<p class="about">${readText(reports)}</p>
${contentsHtml(reports)}
</header>
<main>
${reports.map(fileHtml).join('\n')}
</main>
</body>
</html>
`
}
