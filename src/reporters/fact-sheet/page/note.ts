/** The note beside a place: what the checklist says of it, with the way to its other places. Built of text nodes only. */

import {byId, goTo} from './elements.js'

function line(name: string, words: string): HTMLElement {
  const element = document.createElement('p')
  element.className = name
  element.textContent = words
  return element
}

function wayTo(href: string, words: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = href
  link.textContent = words
  return link
}

const words = (card: Element, selector: string): string => card.querySelector(selector)?.textContent ?? ''

/** What one card says, in short. */
function summary(owner: string): HTMLElement[] {
  const card = document.getElementById(owner)
  if (!card) return []
  const said = document.createElement('div')
  said.className = card.className
  if (card.classList.contains('finding')) {
    said.append(line('message', `${words(card, '.number')}  ${words(card, '.message')}`))
    const note = words(card, '.note')
    if (note !== '') said.append(line('detail', note))
  } else {
    said.append(line('kind', words(card, '.kind')), line('message', words(card, '.reading')))
    for (const detail of card.querySelectorAll('dl div')) said.append(line('detail', `${words(detail, 'dt')}: ${words(detail, 'dd')}`))
  }
  const ways = document.createElement('p')
  ways.className = 'ways'
  for (const link of card.querySelectorAll<HTMLAnchorElement>('.places a')) ways.append(wayTo(link.hash, link.textContent ?? ''), ' ')
  ways.append(wayTo(`#${owner}`, 'In the checklist'))
  said.append(ways)
  return [said]
}

export function hideNote(): void {
  byId('note').hidden = true
}

/** `at`: the place the reader points to. */
export function showNote(owners: readonly string[], at: HTMLElement, pinned: boolean): void {
  const note = byId('note')
  note.replaceChildren(...owners.flatMap(summary))
  note.classList.toggle('pinned', pinned)
  note.hidden = false
  const frame = byId('article').getBoundingClientRect()
  const rect = at.getClientRects()[0] ?? at.getBoundingClientRect()
  const last = [...at.getClientRects()].at(-1) ?? rect
  const left = Math.max(0, Math.min(rect.left - frame.left, frame.width - note.offsetWidth))
  const below = last.bottom - frame.top + 10
  const above = rect.top - frame.top - note.offsetHeight - 8
  const fits = last.bottom + note.offsetHeight + 16 < innerHeight || above < 0
  note.style.left = `${left}px`
  note.style.top = `${fits ? below : above}px`
}

/** Follows the links of the checklist and the note; `arrive` is told of a place in the article, and whose it is. */
export function followLinks(arrive: (place: HTMLElement, owner: string) => void): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.places a, .ways a') : null
    const place = link && document.getElementById(link.hash.slice(1))
    if (!place) return
    event.preventDefault()
    goTo(place.matches('.card') ? (place.querySelector('input') ?? place) : place)
    const [, owner] = /^((?:entry|finding)-\d+)-place-/.exec(place.id) ?? []
    if (owner !== undefined) arrive(place, owner)
  })
}
