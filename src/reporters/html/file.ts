/** One file's section of the page: its findings, then what was let stand, then rules that crashed. */

import type {AcceptedFinding, Finding, Span} from '../../finding.js'
import {nothingFound} from '../counts.js'
import type {FileReport} from '../file-report.js'
import {failedText} from '../finding-text.js'
import {placeAt, type Row, rowsOf} from '../rows.js'
import {escapeHtml} from '../web-page/html-text.js'

export const fileId = (index: number): string => `file-${index + 1}`

/** How much of a line is shown around a place, and how far apart places may be that share a row. */
const reach = 240
const joins = ({start, end}: Span): boolean => end - start < 2 * reach

/** The marked stretch in pieces, each inside of the same places from end to end. */
function markedHtml({excerpt: {marked, start}, places}: Row): string {
  const bounds = new Set([0, marked.length])
  for (const place of places)
    for (const offset of [place.start - start, place.end - start]) if (offset > 0 && offset < marked.length) bounds.add(offset)
  const cuts = [...bounds].sort((one, other) => one - other)
  const pieces = cuts.slice(0, -1).map((from, at) => {
    const kind = placeAt(places, start + from)
    const text = escapeHtml(marked.slice(from, cuts[at + 1]))
    if (kind === undefined) return text
    return kind === 'found' ? `<mark>${text}</mark>` : `<mark class="related">${text}</mark>`
  })
  return pieces.join('')
}

function rowHtml(row: Row): string {
  const {line, before, after, cutBefore, cutAfter} = row.excerpt
  const labels = row.places.flatMap(({label}) => (label === '' ? [] : [escapeHtml(label)])).join('; ')
  return [
    `<span class="number">line ${line}</span><p class="text">`,
    `${cutBefore ? '…' : ''}${escapeHtml(before)}${markedHtml(row)}${escapeHtml(after)}${cutAfter ? '…' : ''}`,
    labels === '' ? '' : `<span class="labels">${labels}</span>`,
    '</p>'
  ].join('')
}

function findingHtml(finding: Finding, rows: readonly Row[], reason?: string): string {
  const {severity, message, place, ruleId, note, expected} = finding
  const [mend] = expected.length === 1 ? expected : []
  // What was let stand has a heading of its own above it.
  const heading = reason === undefined ? 'h3' : 'h4'
  return [
    `<li class="finding ${severity}${reason === undefined ? '' : ' stet'}">`,
    `<${heading}><span class="severity">${severity}</span> ${escapeHtml(message)}</${heading}>`,
    `<div class="rows">${rows.map(rowHtml).join('')}</div>`,
    note === undefined ? '' : `<p class="note">${escapeHtml(note)}</p>`,
    mend === undefined ? '' : `<p>Mend: <q>${escapeHtml(mend)}</q></p>`,
    reason === undefined ? '' : `<p>Let stand: ${escapeHtml(reason)}</p>`,
    `<p class="rule">${escapeHtml(ruleId)}, line ${place.start.line}, column ${place.start.column}</p></li>`
  ].join('')
}

function acceptedHtml(accepted: readonly AcceptedFinding[], rows: (finding: Finding) => Row[]): string {
  if (accepted.length === 0) return ''
  const items = accepted.map(({finding, reason}) => findingHtml(finding, rows(finding), reason))
  return `<h3>Let stand</h3>\n<ul class="findings">\n${items.join('\n')}\n</ul>`
}

export function fileHtml(file: FileReport, index: number): string {
  const {path, text, report} = file
  const rows = rowsOf(text, joins, reach * 3)
  const items = report.findings.map((finding) => findingHtml(finding, rows(finding)))
  const failed = report.summary.failed.map(({ruleId, message}) => `<p class="failed">${escapeHtml(failedText(ruleId, message))}</p>`)
  return [
    `<section id="${fileId(index)}">`,
    `<h2>${escapeHtml(path)}</h2>`,
    ...failed,
    items.length > 0 ? `<ul class="findings">\n${items.join('\n')}\n</ul>` : `<p class="about">${nothingFound([file])}.</p>`,
    acceptedHtml(report.accepted, rows),
    '</section>'
  ].join('\n')
}
