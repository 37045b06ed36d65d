/** Which entries the checklist and the article show. */

import {boxes, byId} from './elements.js'

const hideTicked = (): boolean => byId('hide-ticked').getAttribute('aria-pressed') === 'true'

function showCards(): void {
  for (const box of boxes()) {
    const card = box.closest<HTMLElement>('.card')
    if (card)
      card.hidden =
        (hideTicked() && box.checked) ||
        [...document.body.classList].some((name) => name.startsWith('without-') && card.classList.contains(name.slice(8)))
  }
}

function toggle(button: HTMLElement): boolean {
  const pressed = button.getAttribute('aria-pressed') !== 'true'
  button.setAttribute('aria-pressed', String(pressed))
  return pressed
}

/** With ticked entries hidden, the one just ticked goes away, and the keyboard goes on with the next. */
export function afterTick(box: HTMLInputElement): void {
  if (!hideTicked() || !box.checked) return
  const all = boxes()
  const next = all.slice(all.indexOf(box) + 1).find((other) => other.closest<HTMLElement>('.card')?.hidden === false)
  showCards()
  ;(next ?? byId('hide-ticked')).focus()
}

export function startFilters(): void {
  for (const button of document.querySelectorAll<HTMLElement>('.filter[data-kind]')) {
    button.addEventListener('click', () => {
      document.body.classList.toggle(`without-${button.dataset.kind}`, !toggle(button))
      showCards()
    })
  }
  byId('hide-ticked').addEventListener('click', (event) => {
    if (event.currentTarget instanceof HTMLElement) toggle(event.currentTarget)
    showCards()
  })
}
