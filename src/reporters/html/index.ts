/** Reports as one HTML page that needs nothing else: findings by file, with the lines they stand on and every place marked. No script runs in it. */

import {foundText, readText} from '../counts.js'
import type {FileReport} from '../file-report.js'
import {headHtml} from '../web-page/head.js'
import {escapeHtml} from '../web-page/html-text.js'
import {fileHtml, fileId} from './file.js'
import {style, styleHash} from './style.generated.js'

/** Of more than one file, which hold what. */
function contentsHtml(reports: readonly FileReport[]): string {
  if (reports.length < 2) return ''
  const items = reports.map(
    (file, index) => `<li><a href="#${fileId(index)}">${escapeHtml(file.path)}</a> <span class="about">${foundText([file])}</span></li>`
  )
  return `<nav aria-label="Files"><ul class="files">\n${items.join('\n')}\n</ul></nav>`
}

export function html(reports: readonly FileReport[]): string {
  return `<!doctype html>
<html lang="en">
${headHtml({title: `Findings: ${foundText(reports)}`, style, styleHash})}
<body>
<header>
<h1>${foundText(reports)}</h1>
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
