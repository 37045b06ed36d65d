/**
 * Areas and volumes that are told with the lengths they are made of: `31m long and 14m wide, or 434 square metres`, `25 metres by 10, an area of 250 square
 * metres`. It holds each of them against the product and tells of those that are no rounding of it.
 */

import type {Story} from '../../../story/story.js'
import type {Figure, Interval} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {exactly, overlaps, times, widened} from '../../figures/interval.js'
import {unitNamed} from '../../figures/unit.js'
import {once} from '../../once.js'
import {around} from '../near.js'
import {opening, wordsBetween} from '../nearby-words.js'
import {type Line, lineAt} from '../pattern.js'
import {isRoundSlip, isSlip} from '../slip.js'

export interface Extent {
  readonly sides: readonly Figure[]
  readonly total: Figure
  /** In the unit of the total. */
  readonly implied: number
}

const sizes = '(?:long|wide|broad|deep|high|tall|thick|across|in (?:length|width|breadth|depth|height))'
/** `31m |long and| 14m wide`, `25 metres |by| 10`, `31m |long,| 14m wide`. */
const joint = new RegExp(`^ (?:(?:${sizes} )?(?:by|x|×)|${sizes} (?:,|and|with|, and|by)) (?:about |some |a )?$`)
/** Between the last side and what they make: nothing but the words that say so. */
const makes = new RegExp(
  `^ (?:${sizes} |[^ ,;:.()–—]+ ){0,3}?(?:(?:,|:|–|—|\\() )?(?:and )?(?:(?:so|thus|therefore|or|making|giving|makes|gives|covering|covers|that is|which is|that makes|which makes|which gives|that gives|that comes to|which comes to|totalling|totaling) )?(?:it )?(?:(?:has|with|for|in|to|is) )?(?:(?:an?|its|the|a total) )?(?:(?:total|floor|ground|surface|overall) )?(?:(?:area|floor|space|surface|footprint|volume|capacity) (?:of )?)?$`
)
/** Words of their own that make an amount the product of those before it. */
const outright =
  / (?:or|making|giving|makes|gives|covering|totalling|totaling|area|floor|space|surface|footprint|volume|that is|which is) |^ (?:[^ ]+ )?(?:,|:|–|—|\() $/
/** `, |or| 344 square metres`: the same again. */
const again = / (?:or|making|giving|makes|gives|that is|which is) /
/** What has no straight edges, more floors or sides than one, or is none of the whole. */
const otherShape =
  / (?:oval|round|circular|circle|ellipse|elliptical|triangle|triangular|l-shaped|kidney|irregular|sloping|pyramid|cone|cylinder|dome|domed|tapering|tapers|widest|floors|storeys|storey|stories|levels|decks|sides|walls|panels|each|every|both|twin|pair|two|three|four|five|six|double|apiece|usable|net|except|excluding|including|plus|minus|less|more|another|average|up|lake|island|isle|islet|pond|crater|glacier|iceberg|reef|lagoon|bay|fire|blaze|forest|reserve|valley|strip|slick|spill|plume|swarm|delta|county|country|peninsula|estuary|marsh|bog|cave|cavern|ship|boat|vessel|raft|leaf|skin|wing|wings|wound|patch|shoal|reservoir|dam|canal|trench|ditch|holes?|pit) /

/** Rounded by hand. */
const room = 0.02
const dimensions: Readonly<Record<string, number>> = {area: 2, volume: 3}

const dimensionOf = ({unit}: Figure): string | undefined => unitNamed(unit ?? '')?.dimension

/** `12m by 5m`: metres, and no millions. */
const inMetres = /^\d[\d.,]*\s?m$/

interface Side {
  readonly figure: Figure
  readonly interval: Interval
  /** In metres; undefined for `by |10|`, which is in the unit of the other. */
  readonly factor: number | undefined
}

function sideOf(figure: Figure): Side | undefined {
  const {kind, unit, value, interval, per, text, isRange} = figure
  if (typeof value !== 'number' || value <= 0 || per !== null || isRange) return undefined
  if (kind === 'measure') {
    const known = unitNamed(unit ?? '')
    return known?.dimension === 'length' ? {figure, interval, factor: known.factor} : undefined
  }
  if (kind !== 'cardinal' || unit !== null) return undefined
  return inMetres.test(text)
    ? {figure, interval: {low: interval.low / 1e6, high: interval.high / 1e6}, factor: 1}
    : {figure, interval, factor: undefined}
}

/** The lengths right before an amount, each joined to the next by words that tell them to be of one thing. */
function sidesBefore(story: Story, line: Line, at: number, most: number): readonly Side[] {
  const sides: Side[] = []
  for (let before = at - 1; before >= 0 && sides.length <= most; before--) {
    const figure = line.figures[before]
    const side = figure && sideOf(figure)
    const next = sides[0]
    if (!figure || !side) break
    if (next && !joint.test(wordsBetween(story, figure.lastToken, opening(story, next.figure)))) break
    sides.unshift(side)
  }
  return sides
}

function productOf(sides: readonly Side[], total: Figure): {readonly value: number; readonly interval: Interval} | undefined {
  const own = sides.find(({factor}) => factor !== undefined)?.factor
  const to = unitNamed(total.unit ?? '')?.factor
  if (own === undefined || !to) return undefined
  let interval = exactly(1 / to)
  let value = 1 / to
  for (const side of sides) {
    const factor = side.factor ?? own
    interval = times(interval, times(side.interval, exactly(factor)))
    value *= factor * Number(side.figure.value) * (inMetres.test(side.figure.text) && side.figure.kind === 'cardinal' ? 1e-6 : 1)
  }
  return {value, interval}
}

/** `Four panels, 3m by 2m, make 24 square metres`: so many of them make it. */
const isOfMany = (story: Story, total: Figure, implied: number): boolean =>
  around(story, total.sentence, 1).some(
    ({kind, value}) => kind === 'cardinal' && typeof value === 'number' && Math.abs((value * implied) / Number(total.value) - 1) < room
  )

function extentIn(story: Story, line: Line, at: number): Extent | undefined {
  const total = line.figures[at]
  const needed = dimensions[(total && dimensionOf(total)) ?? '']
  if (!total || needed === undefined || typeof total.value !== 'number' || total.per !== null) return undefined
  const sides = sidesBefore(story, line, at, needed)
  const last = sides.at(-1)
  if (!last || sides.length !== needed) return undefined
  const gap = wordsBetween(story, last.figure.lastToken, opening(story, total))
  const told = productOf(sides, total)
  if (!told || !makes.test(gap) || !outright.test(gap) || otherShape.test(line.text)) return undefined
  if (overlaps(widened(told.interval, room), total.interval) || isOfMany(story, total, told.value)) return undefined
  // Nothing holds more than its length by its width; less may be left of it.
  const isMore = total.value > told.value
  const isSlipped = (isMore || again.test(gap) ? isRoundSlip : isSlip)(total.value, told.value)
  return isSlipped ? {sides: sides.map(({figure}) => figure), total, implied: told.value} : undefined
}

/** In the order of the text. */
export const extentsOf = once((story: Story): readonly Extent[] =>
  figuresOf(story).flatMap((figure) => {
    const line = dimensions[dimensionOf(figure) ?? ''] === undefined ? undefined : lineAt(story, figure.sentence)
    return line ? (extentIn(story, line, line.figures.indexOf(figure)) ?? []) : []
  })
)
