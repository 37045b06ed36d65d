/** The line in the margin that joins the places of a finding or a name. */

import {byId, placesOf} from './elements.js'

const svgSpace = 'http://www.w3.org/2000/svg'
const gutter = 8
const bend = 6

interface Spot {
  x: number
  y: number
}

function svg(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(svgSpace, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  return element
}

/** The left end of each place's first line, below the letters. */
function spotsOf(owner: string, frame: DOMRect): Spot[] {
  return placesOf(owner).flatMap((place) => {
    const [rect] = place.getClientRects()
    return rect ? [{x: rect.left - frame.left, y: rect.bottom - frame.top + 1}] : []
  })
}

/** From one place to the margin, along it, and to the other. */
function pathOf(one: Spot, other: Spot): string {
  const [upper, lower] = one.y <= other.y ? [one, other] : [other, one]
  const turn = Math.min(bend, (lower.y - upper.y) / 2)
  return [
    `M${upper.x} ${upper.y}H${gutter + turn}`,
    `Q${gutter} ${upper.y} ${gutter} ${upper.y + turn}`,
    `V${lower.y - turn}`,
    `Q${gutter} ${lower.y} ${gutter + turn} ${lower.y}H${lower.x}`
  ].join('')
}

export function removeJoin(): void {
  document.getElementById('join')?.remove()
}

export function drawJoin(owner: string): void {
  removeJoin()
  const main = byId('article')
  const frame = main.getBoundingClientRect()
  const [first, ...others] = spotsOf(owner, frame)
  if (!first || others.length === 0) return
  const drawing = svg('svg', {id: 'join', 'aria-hidden': 'true', width: frame.width, height: frame.height})
  for (const other of others) drawing.append(svg('path', {d: pathOf(first, other)}))
  for (const {x, y} of [first, ...others]) drawing.append(svg('circle', {cx: x, cy: y, r: 3}))
  main.append(drawing)
}
