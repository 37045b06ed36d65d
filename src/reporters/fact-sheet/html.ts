/** The sheet as one HTML page that needs nothing else: the article with its places marked, and the checklist beside it. */

import {headHtml} from '../web-page/head.js'
import {escapeHtml, jsonInScript} from '../web-page/html-text.js'
import {articleHtml} from './html-article.js'
import {entriesHtml, findingsHtml} from './html-checklist.js'
import type {PageData} from './page/data.js'
import {script, scriptHash, style, styleHash} from './page.generated.js'
import {dayText, numberText} from './reading.js'
import {type EntryKind, entryKinds, type FactSheet} from './sheet.js'

const plurals: ReadonlyMap<EntryKind, string> = new Map([
  ['figure', 'Figures'],
  ['quotation', 'Quotations'],
  ['name', 'Names'],
  ['date', 'Dates'],
  ['claim', 'Claims without a source']
])

function filtersHtml(sheet: FactSheet): string {
  const buttons = entryKinds.map((kind) => {
    const count = sheet.entries.filter((entry) => entry.kind === kind).length
    return `<button type="button" class="filter ${kind}" data-kind="${kind}" aria-pressed="true"${count === 0 ? ' disabled' : ''}>${plurals.get(kind)} <b>${count}</b></button>`
  })
  return `<div class="filters" role="group" aria-label="Show in the checklist">${buttons.join('')}<button type="button" class="filter" id="hide-ticked" aria-pressed="false">Hide ticked</button></div>`
}

/** The article's own headline stands in the article; only a story without one is named by its path here. */
function headerHtml(sheet: FactSheet): string {
  const date = sheet.storyDate === null ? null : dayText(sheet.storyDate)
  const headless = sheet.article.every(({role}) => role !== 'headline') && sheet.title !== sheet.path
  const about = [headless ? sheet.title : null, sheet.path, date, `${numberText(sheet.words)} words`].filter((part) => part !== null)
  return `<header>
<h1>Fact sheet</h1>
<p class="about">${about.map((part) => `<span>${escapeHtml(part)}</span>`).join(' ')}</p>
</header>`
}

function toolsHtml(total: number): string {
  return `<div class="tools">
<p class="progress"><label for="progress"><output id="progress-text" aria-live="polite">0 of ${total} ticked</output></label><progress id="progress" max="${Math.max(1, total)}" value="0"></progress></p>
<p class="buttons"><button type="button" id="download">Download ticks</button><button type="button" id="copy">Copy ticks</button><button type="button" id="print">Print</button></p>
<p id="status" role="status"></p>
</div>`
}

function pageData({title, path, findings, entries}: FactSheet): PageData {
  return {
    title,
    path,
    items: [
      ...findings.map(({key, place, message, actual}) => ({
        key,
        kind: 'finding',
        line: place.line,
        column: place.column,
        text: actual,
        reading: message
      })),
      ...entries.map(({key, kind, place, text, reading}) => ({key, kind, line: place.line, column: place.column, text, reading}))
    ]
  }
}

export function factSheetToHtml(sheet: FactSheet): string {
  const total = sheet.findings.length + sheet.entries.length
  return `<!doctype html>
<html lang="en">
${headHtml({title: `Fact sheet: ${sheet.title}`, style, styleHash, scriptHash})}
<body>
<a class="skip" href="#checklist">Skip to the checklist</a>
${headerHtml(sheet)}
<div class="columns">
<main id="article" tabindex="-1" aria-label="The article">
<article>
${articleHtml(sheet)}
</article>
<div id="note" hidden></div>
</main>
<aside id="checklist" tabindex="-1" aria-label="Checklist">
${toolsHtml(total)}
<section aria-labelledby="findings-title"><h2 id="findings-title">Findings <b>${sheet.findings.length}</b></h2>
${findingsHtml(sheet)}
</section>
<section aria-labelledby="entries-title"><h2 id="entries-title">To be checked <b>${sheet.entries.length}</b></h2>
${filtersHtml(sheet)}
${entriesHtml(sheet)}
</section>
</aside>
</div>
<nav class="jump" aria-label="Parts of the page"><a href="#article">Article</a><a href="#checklist">Checklist <output id="jump-text">0 of ${total}</output></a></nav>
<script type="application/json" id="data">${jsonInScript(pageData(sheet))}</script>
<script>${script}</script>
</body>
</html>
`
}
