/** The page's elements by what they belong to. Runs in the browser only; the page is already complete without it. */

/** `entry-3` and `finding-1`, as the page's own ids are shaped. */
export const ownersOf = (element: HTMLElement): string[] => (element.dataset.of ?? '').split(' ').filter((id) => id !== '')

export function byId(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (!element) throw new Error(`The page has no #${id}`)
  return element
}

/** The places of an owner in the article. */
export const marksOf = (owner: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(`#article [data-of~="${owner}"]`)]

/** The first letters of each of its places, in order. */
export function placesOf(owner: string): HTMLElement[] {
  const places: HTMLElement[] = []
  for (let nth = 1; ; nth++) {
    const place = document.getElementById(`${owner}-place-${nth}`)
    if (!place) return places
    places.push(place)
  }
}

export const boxes = (): HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>('#checklist input[type=checkbox]')]

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Brings a place into view and lets the keyboard go on from there. */
export function goTo(element: HTMLElement): void {
  if (!element.matches('a, button, input')) element.tabIndex = -1
  element.focus({preventScroll: true})
  element.scrollIntoView({block: 'center', behavior: calm() ? 'auto' : 'smooth'})
}
