/** The checklist beside the article: findings first, then every entry in order of place. */

import {escapeHtml} from '../web-page/html-text.js'
import {detailsOf} from './details.js'
import {ownerId, placeId} from './html-article.js'
import type {ArticleMark, FactSheet, SheetEntry, SheetFinding, SheetPlace} from './sheet.js'

type Owner = Pick<ArticleMark, 'of' | 'index'>

function placeLink(owner: Owner, nth: number, place: SheetPlace, words?: string): string {
  const label = words === undefined ? escapeHtml(place.where) : `${words} <span class="where">${escapeHtml(place.where)}</span>`
  return `<a href="#${placeId(owner, nth)}" title="Line ${place.line}, column ${place.column}">${label}</a>`
}

function tick(owner: Owner, key: string, label: string): string {
  const id = ownerId(owner)
  return `<input type="checkbox" id="${id}-tick" data-key="${escapeHtml(key)}" autocomplete="off"><label for="${id}-tick">${label}</label>`
}

function findingItem(finding: SheetFinding, index: number): string {
  const owner: Owner = {of: 'finding', index}
  const id = ownerId(owner)
  const {severity, message, note, related, place, ruleId, key} = finding
  const label = `<span class="number">${index + 1}</span> <span class="severity">${severity}</span> <span id="${id}-message" class="message">${escapeHtml(message)}</span>`
  const places = [
    placeLink(owner, 0, place, 'Found'),
    ...related.map((other, at) => placeLink(owner, at + 1, other.place, escapeHtml(other.message)))
  ]
  return [
    `<li class="card finding ${severity}" id="${id}" data-of="${id}">`,
    tick(owner, key, label),
    note === null ? '' : `<p class="note">${escapeHtml(note)}</p>`,
    `<p class="places">${places.join(' ')}</p>`,
    `<p class="rule">${escapeHtml(ruleId)}</p></li>`
  ].join('')
}

const mostLinks = 12

function linksOf(entry: SheetEntry, owner: Owner): string {
  const places = entry.kind === 'name' ? entry.mentions : [entry.place]
  const links = places.slice(0, mostLinks).map((place, nth) => placeLink(owner, nth, place))
  const rest = places.length - links.length
  return links.join(' ') + (rest > 0 ? ` <span>and ${rest} more</span>` : '')
}

function entryItem(entry: SheetEntry, index: number): string {
  const owner: Owner = {of: 'entry', index}
  const id = ownerId(owner)
  const missing = entry.kind === 'quotation' && entry.speaker === null ? ' missing' : ''
  const reading = entry.reading === entry.text ? '' : ` <span class="reading${missing}">${escapeHtml(entry.reading)}</span>`
  const label = `<span class="kind">${entry.kind}</span> <span class="text">${escapeHtml(entry.text)}</span>${reading}`
  const details = detailsOf(entry).map(({label, value}) => `<div><dt>${label}</dt><dd>${escapeHtml(value)}</dd></div>`)
  return [
    `<li class="card entry ${entry.kind}" id="${id}" data-of="${id}">`,
    tick(owner, entry.key, label),
    details.length === 0 ? '' : `<dl>${details.join('')}</dl>`,
    `<p class="places${entry.kind === 'name' && entry.mentions.length > 1 ? '' : ' one'}">${linksOf(entry, owner)}</p></li>`
  ].join('')
}

const list = (items: readonly string[], none: string): string =>
  items.length === 0 ? `<p class="none">${none}</p>` : `<ol>${items.join('\n')}</ol>`

export function findingsHtml(sheet: FactSheet): string {
  return list(sheet.findings.map(findingItem), 'Nothing in the article speaks against itself.')
}

export function entriesHtml(sheet: FactSheet): string {
  return list(sheet.entries.map(entryItem), 'Nothing was found to check.')
}
