/** The figures near a told one that it may have been worked out from, by their kinds and units, in the unit of the told one. */

import {lowerAt, type Story} from '../../../story/story.js'
import type {Figure, Interval} from '../../figures/figure.js'
import {once} from '../../once.js'
import {figuresIn} from '../near.js'
import {isAffordable, isNumbered} from '../no-level.js'
import {withParts} from '../rates/conversions.js'
import type {Told} from './tie.js'
import {allowedBy, isAmount, isPoints} from './told.js'
import {scaleTo} from './unit-scale.js'

/** So many sentences away a figure may be tied, and in the next paragraph. */
const reach = 3

/** Of one unit, or one of them without any, behind the other: `from £40 to 52`. */
export const mayBelong = (one: Figure, other: Figure): boolean => scaleTo(one, other) !== undefined

/** A figure with what it allows; all of it lies above nought. */
export interface Operand extends Interval {
  readonly figure: Figure
  readonly value: number
}

const operandOf = (figure: Figure): Operand => ({figure, value: Number(figure.value), ...allowedBy(figure)})

/** The amounts of each paragraph so far asked for. */
const operands = once((_story: Story) => new Map<number, readonly Operand[]>())

function operandsIn(story: Story, block: number): readonly Operand[] {
  const known = operands(story).get(block)
  if (known) return known
  const found = withParts(story, figuresIn(story, block))
    .filter((figure) => isAmount(figure) && !isAffordable(story, figure) && !isNumbered(story, figure))
    .map(operandOf)
  operands(story).set(block, found)
  return found
}

/** Whether a told one may have been worked out from a figure by their kinds. */
function mayGive({figure, form}: Told, other: Figure): boolean {
  if (form === 'percent' || form === 'fraction' || form === 'ratio') return other.kind !== 'percent'
  if (form === 'word' || form === 'total' || form === 'rate' || !figure) return true
  return figure.kind === 'percent' || isPoints(figure) ? other.kind === 'percent' : mayBelong(other, figure)
}

/** In the unit of an amount that is told: the hours of a rest in minutes. */
function inUnitOf({figure: told, form}: Told, operand: Operand): Operand {
  const scale = told && (form === 'rest' || form === 'amount' || form === 'total') ? scaleTo(told, operand.figure) : 1
  if (scale === undefined || scale === 1) return operand
  const {figure, value, low, high} = operand
  return {figure, value: value * scale, low: low * scale, high: high * scale}
}

/** In another unit than its figure is told in. */
export const isScaled = ({figure, value}: Operand): boolean => value !== figure.value

/** `argued over once |every| five years`: how often, and nothing that rose or fell by a share. */
const isHowOften = (story: Story, {kind, firstToken}: Figure): boolean =>
  kind === 'duration' && /^(?:every|each)$/.test(lowerAt(story, firstToken - 1))

/** The figures near a told one that it may have been worked out from. */
export function nearTo(story: Story, told: Told): Operand[] {
  const {block, sentence, firstToken, lastToken, isSigned} = told
  const farthest = isSigned ? reach : 1
  const near: Operand[] = []
  for (const each of new Set([0, block - 1, block, block + 1]))
    for (const operand of operandsIn(story, each)) {
      const {figure} = operand
      if (figure.block > 0 && Math.abs(figure.sentence - sentence) > farthest) continue
      if (figure.firstToken < lastToken && firstToken < figure.lastToken) continue
      if (told.form === 'percent' && isHowOften(story, figure)) continue
      if (mayGive(told, figure)) near.push(inUnitOf(told, operand))
    }
  return near
}
