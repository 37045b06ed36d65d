/** The note beside a place: what the checklist says of it, with the way to its other places. Built of text nodes only. */

import {byId, goTo, marksOf} from './elements.js'

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
  said.classList.remove('active', 'ticked')
  if (card.classList.contains('finding')) {
    said.append(line('message', words(card, '.message')))
    said.prepend(line('number', words(card, '.number')))
    const note = words(card, '.note')
    if (note !== '') said.append(line('detail', note))
  } else {
    said.append(line('kind', words(card, '.kind')), line('message', words(card, '.reading') || words(card, '.text')))
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

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

const apart = 9
const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/** Where the note covers none of the places it speaks of, best below the place pointed to. */
function spotFor(note: HTMLElement, at: HTMLElement, lit: readonly DOMRect[], frame: DOMRect): {left: number; top: number} {
  const rects = [...at.getClientRects()]
  const first = rects[0] ?? at.getBoundingClientRect()
  const last = rects.at(-1) ?? first
  const {offsetWidth: width, offsetHeight: height} = note
  const lefts = [first.left, frame.right - width, frame.left].map((left) => Math.max(frame.left, Math.min(left, frame.right - width)))
  const tops = [last.bottom + apart, first.top - height - apart]
  const boxes = tops.flatMap((top) => lefts.map((left): Box => ({left, top, right: left + width, bottom: top + height})))
  const seen = boxes.filter(({top, bottom}) => top >= 0 && bottom <= innerHeight)
  const free = seen.find((box) => !lit.some((rect) => overlap(box, rect)))
  const {left, top} = free ?? seen[0] ?? {left: lefts[0] ?? 0, top: tops[0] ?? 0}
  return {left: left - frame.left, top: top - frame.top}
}

/** `at`: the place the reader points to. */
export function showNote(owners: readonly string[], at: HTMLElement, pinned: boolean): void {
  const note = byId('note')
  note.replaceChildren(...owners.flatMap(summary))
  note.classList.toggle('pinned', pinned)
  note.hidden = false
  const lit = owners
    .slice(0, 1)
    .flatMap(marksOf)
    .flatMap((mark) => [...mark.getClientRects()])
  const {left, top} = spotFor(note, at, lit, byId('article').getBoundingClientRect())
  note.style.left = `${left}px`
  note.style.top = `${top}px`
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
