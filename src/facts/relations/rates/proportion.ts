/** A told ratio with the two figures that it may be of, and how many times the one the other is. */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {exactly, over, overlaps, scaled, widened} from '../../figures/interval.js'
import {unitNamed} from '../../figures/unit.js'
import {wordAt} from '../nearby-words.js'
import type {Told} from './told-ratios.js'

export interface Proportion {
  readonly told: Told
  readonly larger: Figure
  readonly smaller: Figure
  /** The two that outnumber one another, of which neither is the whole. */
  readonly sides?: boolean
  /** The larger is the whole and the smaller one side of it; the other side is what is left. */
  readonly split?: boolean
}

export const areAlike = (story: Story, one: Figure, other: Figure): boolean =>
  (one.kind === other.kind && (one.unit === other.unit || scaleOf(one, other) !== 1)) ||
  isLeftOut(story, one, other) ||
  isLeftOut(story, other, one)

/** How many of the smaller's units one of the larger's is, where both are measures of one dimension: 100 of `30 metres` and `60 centimetres`. */
function scaleOf(larger: Figure, smaller: Figure): number {
  if (larger.unit === smaller.unit || larger.kind !== 'measure' || smaller.kind !== 'measure') return 1
  const [one, other] = [unitNamed(larger.unit ?? ''), unitNamed(smaller.unit ?? '')]
  return one && other && one.dimension === other.dimension && one.factor > 0 && other.factor > 0 ? one.factor / other.factor : 1
}

/** `six litres of white and |four| of blue`. */
const isLeftOut = (story: Story, one: Figure, other: Figure): boolean =>
  one.kind === 'measure' &&
  other.kind === 'cardinal' &&
  (other.counted === null || wordAt(story, other.sentence, other.lastToken) === 'of') &&
  one.sentence === other.sentence &&
  one.index < other.index

export function ratioOf({larger, smaller, split}: Pick<Proportion, 'larger' | 'smaller' | 'split'>): number {
  const part = Number(smaller.value)
  if (!split) return sizeBeside(larger, smaller) / part
  const rest = Number(larger.value) - part
  return Math.max(part, rest) / Math.min(part, rest)
}

export const sizeBeside = (one: Figure, other: Figure): number => Number(one.value) * scaleOf(one, other)

export const isTold = ({told, larger, smaller, sides = false, split = false}: Proportion): boolean => {
  if (split) return overlaps(exactly(ratioOf({larger, smaller, split})), told.interval)
  // A rate per 1,000 was reckoned: of 80,000 no more is left open than a hand rounds.
  const implied =
    baseOf(told) > 0
      ? widened(exactly(ratioOf({larger, smaller})), 0.03)
      : over(scaled(larger.interval, scaleOf(larger, smaller)), smaller.interval)
  if (!implied) return true
  const part = {low: told.interval.low, high: told.interval.high}
  if (overlaps(implied, part)) return true
  // The rest beside the part, or the whole beside a part: a third of all is half of what is left.
  // `Those 200 ponds`, behind `one in four`, are the part, and the other the whole.
  if (told.ofWhole && (larger.definite || (smaller.definite && smaller.sentence > told.sentence))) return false
  if (told.ofWhole) return overlaps(implied, {low: part.low - 1, high: part.high - 1})
  if (sides || (larger.counted && smaller.counted && larger.counted.noun !== smaller.counted.noun) || baseOf(told) > 0) return false
  return overlaps(implied, {low: part.low + 1, high: part.high + 1}) || overlaps(implied, {low: 1 + 1 / part.high, high: 1 + 1 / part.low})
}

/** The larger of two numbers that tell a rate, 1,000 of `60 for every 1,000`; 0 of `one for every 400`. */
export function baseOf({figures}: Told): number {
  const [told = 0, base = 0] = figures.map(({value}) => Number(value)).sort((one, other) => one - other)
  return told > 1 && base >= 100 ? base : 0
}
