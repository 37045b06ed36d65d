/** Ticks: kept in the browser where it lets a page keep anything, and given away as JSON. */

import type {PageData} from './data.js'
import {boxes, byId, marksOf, ownersOf} from './elements.js'

const say = (words: string): void => {
  byId('status').textContent = words
}

const nameOf = ({path, title}: PageData): string => `deskcheck fact sheet: ${path ?? title}`

/** A browser may forbid storage, or have none for files; ticks then last as long as the page is open. */
function stored(name: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? '[]')
    return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : []
  } catch {
    return []
  }
}

function store(name: string): void {
  const ticked = boxes().flatMap(({checked, dataset}) => (checked && dataset.key !== undefined ? [dataset.key] : []))
  try {
    localStorage.setItem(name, JSON.stringify(ticked))
  } catch {
    say('This browser keeps no ticks: download them before you close the page')
  }
}

const cardOf = (box: HTMLInputElement): HTMLElement | null => box.closest<HTMLElement>('.card')

/** A place in the article is done when all it belongs to is ticked. */
function markDone(box: HTMLInputElement): void {
  const card = cardOf(box)
  if (!card) return
  card.classList.toggle('ticked', box.checked)
  for (const mark of marksOf(card.id)) {
    const done = ownersOf(mark).every((owner) => document.getElementById(owner)?.classList.contains('ticked'))
    mark.classList.toggle('ticked', done)
  }
}

function showProgress(): void {
  const all = boxes()
  const done = all.filter(({checked}) => checked).length
  byId('progress-text').textContent = `${done} of ${all.length} ticked`
  byId('jump-text').textContent = `${done} of ${all.length}`
  byId('progress').setAttribute('value', String(done))
}

function ticksJson({title, path, items}: PageData): string {
  const all = boxes()
  return JSON.stringify({title, path, items: items.map((item, at) => ({...item, ticked: all[at]?.checked ?? false}))}, null, 2)
}

function download(data: PageData): void {
  const link = document.createElement('a')
  const url = URL.createObjectURL(new Blob([ticksJson(data)], {type: 'application/json'}))
  const name = (data.path ?? data.title)
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .slice(0, 80)
  link.href = url
  link.download = `${name || 'fact-sheet'}.ticks.json`
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
  say('Ticks downloaded')
}

/** For pages that may not reach the clipboard: a field whose text is selected and copied the old way. */
function copyOldWay(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  document.body.append(field)
  field.select()
  const copied = document.execCommand('copy')
  field.remove()
  return copied
}

async function copy(data: PageData): Promise<void> {
  const text = ticksJson(data)
  try {
    await navigator.clipboard.writeText(text)
    say('Ticks copied')
  } catch {
    say(copyOldWay(text) ? 'Ticks copied' : 'The browser does not let the page copy: download the ticks instead')
  }
}

export function startTicks(data: PageData, changed: (box: HTMLInputElement) => void): void {
  const name = nameOf(data)
  const kept = new Set(stored(name))
  for (const box of boxes()) {
    box.checked = kept.has(box.dataset.key ?? '')
    markDone(box)
    box.addEventListener('change', () => {
      markDone(box)
      store(name)
      showProgress()
      changed(box)
    })
  }
  showProgress()
  byId('download').addEventListener('click', () => download(data))
  byId('copy').addEventListener('click', () => copy(data))
  byId('print').addEventListener('click', () => print())
}
