/** Measures that are told again in another unit of the same dimension, `5 miles (8km)`, with what their words leave open. Whether the one makes the other is not asked here. */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {type Unit, unitNamed} from '../../figures/unit.js'
import {isConversion, withParts, withSides} from './conversions.js'

export interface Conversion {
  readonly from: Figure
  readonly to: Figure
  readonly unit: Unit
  readonly target: Unit
}

/** `41.6C (106.9F)`: degrees told to a tenth in both scales have been worked out, not rounded by hand. */
export const isToTenths = (story: Story, figures: readonly Figure[]): boolean =>
  figures.every(({start, end}) => /\d\.\d/.test(story.text.slice(start, end)))

/** The largest that a difference is told to be without a word for it, in either scale. */
const largestDifference = 60

const differences =
  / (?:by|than|warmer|hotter|colder|cooler|more|less|differences?|gap|range|swing|plunged?|rise|rises|rose|rising|fall|fell|drop|drops|dropped|increase|above|below|over|another|warming|cooling) /

/** `a 250C (450F) |swing|`. */
const differencesBehind = / (?:differences?|gap|range|swing|rise|fall|drop|increase|warming|warmer|hotter|colder|cooler) /

const lettersOf = (story: Story, start: number, end: number): string =>
  ` ${story.text
    .slice(Math.max(0, start), end)
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')} `

/** `Warmer by |2C (3.6F)|` is converted without the shift; what the air has below zero, or at 118F, is no difference. */
export const mayDiffer = (story: Story, {value, start, end}: Figure): boolean =>
  Number(value) >= 0 &&
  (Number(value) <= largestDifference ||
    differences.test(lettersOf(story, start - 60, start)) ||
    differencesBehind.test(lettersOf(story, end, end + 40)))

function wholeUnits(story: Story, figure: Figure): boolean {
  const after = story.text.slice(figure.end, figure.end + 6)
  return !/^\s?(?:\d|per|a |\/)/.test(after) && figure.per === null
}

const others: Readonly<Record<string, string>> = {celsius: 'fahrenheit', fahrenheit: 'celsius'}

/** `111 degrees (44 Celsius)`: degrees that are told again in one scale are in the other. */
const withScales = (story: Story, figures: readonly Figure[]): readonly Figure[] =>
  figures.map((figure, index) => {
    const next = figures[index + 1]
    const scale = figure.unit === 'degree' && next && isConversion(story, figure, next) ? others[next.unit ?? ''] : undefined
    return scale ? {...figure, unit: scale} : figure
  })

export function* toldConversionsOf(story: Story): Generator<Conversion> {
  const figures = withScales(story, withSides(story, withParts(story, figuresOf(story))))
  for (const [index, from] of figures.entries()) {
    const to = figures[index + 1]
    const unit = from.unit === null ? undefined : unitNamed(from.unit)
    const target = to?.unit ? unitNamed(to.unit) : undefined
    if (!to || !unit || !target || unit.dimension !== target.dimension) continue
    if ((unit.factor === 0 && unit.dimension !== 'temperature') || !isConversion(story, from, to)) continue
    if (typeof from.value !== 'number' || typeof to.value !== 'number') continue
    if (wholeUnits(story, from) && wholeUnits(story, to)) yield {from, to, unit, target}
  }
}

/** `|seven jars of| 340g, or about 2.4kg`: the count of them that stands before, where the second measure may be that of all. */
export function countOfAll(story: Story, from: Figure): Figure | undefined {
  const count = figuresOf(story).findLast(({end, sentence}) => end <= from.start && sentence === from.sentence)
  if (count?.kind !== 'cardinal' || typeof count.value !== 'number') return undefined
  const between = story.text.slice(count.end, from.start)
  return /^ (?:[\p{L}-]{1,20} ){1,3}(?:of|at|weighing|holding) (?:about )?$/u.test(between) ? count : undefined
}
