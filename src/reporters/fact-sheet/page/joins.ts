/** Hover, focus or tap shows a place together with the others of its finding; a tap or a click keeps it so until Escape. */

import {byId, goTo, marksOf, ownersOf} from './elements.js'
import {drawJoin, removeJoin} from './join.js'
import {hideNote, showNote} from './note.js'

let active: string[] = []
let pinned = false

const owned = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-of]') : null
const inArticle = (element: Element): boolean => byId('article').contains(element)

/** What stands around a place belongs to the reading as well: a figure inside a finding shows the finding first. */
function ownersAround(element: HTMLElement): string[] {
  const around: string[] = []
  for (let at: HTMLElement | null = element; at; at = at.parentElement?.closest<HTMLElement>('[data-of]') ?? null)
    around.push(...ownersOf(at))
  return [...new Set(around)].sort((one, other) => Number(other.startsWith('finding')) - Number(one.startsWith('finding')))
}

function light(owners: readonly string[], on: boolean): void {
  for (const owner of owners) {
    document.getElementById(owner)?.classList.toggle('active', on)
    for (const mark of marksOf(owner)) mark.classList.toggle('active', on)
  }
}

function release(): void {
  light(active, false)
  active = []
  pinned = false
  removeJoin()
  hideNote()
}

function show(element: HTMLElement, pin: boolean, owners = ownersAround(element)): void {
  release()
  active = owners.slice(0, 1)
  pinned = pin
  light(active, true)
  const [first] = active
  if (first !== undefined) drawJoin(first)
  if (!inArticle(element)) return
  showNote(owners.slice(0, 2), element, pin)
  if (first !== undefined) reveal(byId(first))
}

/** Scrolls the checklist, where it scrolls by itself, as little as shows a card; the article stays where it is. */
function reveal(card: HTMLElement): void {
  const list = byId('checklist')
  if (list.scrollHeight <= list.clientHeight) return
  const head = list.querySelector('.tools')?.clientHeight ?? 0
  const frame = list.getBoundingClientRect()
  const rect = card.getBoundingClientRect()
  const above = rect.top - frame.top - head - 8
  const below = rect.bottom - frame.bottom + 8
  if (above < 0) list.scrollTop += above
  else if (below > 0) list.scrollTop += Math.min(below, above)
}

function onClick(event: MouseEvent): void {
  const element = owned(event.target)
  if (!element || !inArticle(element)) {
    if (pinned && !byId('note').contains(event.target instanceof Node ? event.target : null)) release()
    return
  }
  const link = element.closest<HTMLAnchorElement>('a.finding')
  // The keyboard follows the link to the checklist; a pointer keeps the reader at the place.
  if (link && event.detail === 0) {
    event.preventDefault()
    const card = byId(link.hash.slice(1))
    goTo(card.querySelector('input') ?? card)
    return
  }
  event.preventDefault()
  show(element, true)
}

function onEnter(event: Event): void {
  const element = owned(event.target)
  if (element && !pinned) show(element, false)
}

function onLeave(event: Event): void {
  if (!pinned && owned(event.target)) release()
}

/** A place that was gone to stays lit, with what it was gone to for. */
export function showPlace(place: HTMLElement, owner: string): void {
  show(place, true, [owner])
}

export function startJoins(): void {
  document.addEventListener('click', onClick)
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'mouse') onEnter(event)
  })
  document.addEventListener('pointerout', onLeave)
  document.addEventListener('focusin', (event) => {
    // A focus by pointer comes with its own click.
    if (event.target instanceof Element && event.target.matches(':focus-visible')) onEnter(event)
  })
  document.addEventListener('focusout', onLeave)
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') release()
  })
  addEventListener('resize', () => {
    const [first] = active
    if (first !== undefined) drawJoin(first)
  })
}
