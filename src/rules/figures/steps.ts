/** What lies between two figures: in parts of the base, as a multiple, as an amount; and whether a told step can be that. */

import type {Figure, Interval} from '../../facts/figures/figure.js'
import {cutOrRounded, exactly, loosened, minus, over, overlaps, scaled} from '../../facts/figures/interval.js'
import {areTurned, significant} from '../../facts/relations/slip.js'
import type {Pair} from '../../facts/relations/steps/beside.js'
import type {Comparison} from '../../facts/relations/steps/comparisons.js'
import type {Direction, ToldStep} from '../../facts/relations/steps/step.js'
import {isPoints} from '../../facts/relations/steps/step-scale.js'
import {stepWords} from '../../facts/relations/steps/step-words.js'

export const absolute = ({low, high}: Interval): Interval =>
  high <= 0 ? {low: -high, high: -low} : low < 0 ? {low: 0, high: Math.max(-low, high)} : {low, high}

/** The lower and the higher of two. */
const sorted = ({from, to}: Pair): readonly [Figure, Figure] => (Number(from.value) <= Number(to.value) ? [from, to] : [to, from])

/** The base first, by the direction of the step: a rise is from the lower one, a fall from the higher one; without one, as the words have it. */
export function asTold(pair: Pair, direction: Direction | undefined): readonly [Figure, Figure] {
  if (!direction) return [pair.from, pair.to]
  const [low, high] = sorted(pair)
  return direction === 'up' ? [low, high] : [high, low]
}

/** `At least 1,150` is 1,150 or little more: a bound without an end would agree with every step. */
function bounded({interval, value, hedge}: Figure): Interval {
  if (!hedge || typeof value !== 'number') return interval
  const room = Math.abs(value) * 0.06
  return {low: Math.max(interval.low, value - room), high: Math.min(interval.high, value + room)}
}

const digits = /^\D*(\d+)(\.\d+)?\s?(\p{L}+)$/u

/** `To 2.7m from 3m`: a figure without decimals beside one of its scale that has them is told about as exactly. */
function besides(one: Figure, other: Figure): Interval {
  const [own, near] = [digits.exec(one.text), digits.exec(other.text)]
  const allowed = bounded(one)
  if (typeof one.value !== 'number' || !own || !near?.[2] || own[2] || own[3] !== near[3] || one.hedge || other.hedge) return allowed
  const room = bounded(other).high - bounded(other).low
  return {low: Math.max(allowed.low, one.value - room), high: Math.min(allowed.high, one.value + room)}
}

const whole = /^\D*\d[\d,]*$/

/** `1,250 then and 1,400 now`: the noughts of one leave little open where the other is told to the last digit but one. */
function besideFiner(one: Figure, other: Figure): Interval {
  const allowed = besides(one, other)
  if (typeof one.value !== 'number' || one.kind === 'percent' || [one, other].some(({text, hedge}) => hedge !== null || !whole.test(text)))
    return allowed
  const [own, near] = [one, other].map(({interval: {low, high}}) => (high - low) / 2)
  const room = Math.max(near ?? 0, Math.min((own ?? 0) * leastRoom, Math.abs(one.value) * mostRoom))
  return {low: Math.max(allowed.low, one.value - room), high: Math.min(allowed.high, one.value + room)}
}

/** What noughts leave open all the same, of what they would alone. */
const leastRoom = 0.2
/** Of the figure: `from 8,000 to 10,000` is a quarter, and no fifth. */
const mostRoom = 0.015

const shareOf = (base: Figure, other: Figure): Interval | undefined => {
  const ratio = over(besideFiner(other, base), besideFiner(base, other))
  return ratio && absolute(minus(ratio, exactly(1)))
}

/** Writers cut decimals as often as they round them. */
function statedShare({figure, interval}: Pick<ToldStep, 'figure' | 'interval'>): Interval {
  if (figure?.kind !== 'percent') return interval
  // The digits of 2.54% say more than the two figures do: one of the last is no slip.
  // `(-23%)` is a fall of 23.
  return scaled(loosened(absolute(cutOrRounded(figure)), /\.\d\d/.test(figure.text) ? 0.01 : 0), 0.01)
}

function fitsShare(pair: Pair, step: ToldStep): boolean {
  const stated = statedShare(step)
  const [base, other] = asTold(pair, step.direction)
  // A premium or a gap is a share of either.
  const readings =
    (step.direction || pair.isOrdered) && !(step.isGap && step.isNoun)
      ? [shareOf(base, other)]
      : [shareOf(base, other), shareOf(other, base)]
  // Between two percentages rounded to whole ones a share is wide open: one that reads as the step in points has to hold on the digits themselves.
  const points = base.kind === 'percent' ? absolute(minus(other.interval, base.interval)) : undefined
  if (points && overlaps(points, scaled(stated, 100))) {
    const exact = Math.abs(Number(other.value) / Number(base.value) - 1)
    // A 3 may be a 3.9 cut short, and is no 4.
    return overlaps(exactly(exact), {low: stated.low, high: stated.high - 1e-6})
  }
  return readings.some((reading) => !reading || overlaps(reading, stated))
}

/** Fewer digits stand in another order by chance. */
const fewestTurned = 3

/** Nearer to the multiple nobody would use another word. */
const nearest = 0.05

/** `Doubled from £2,180 to |£4,630|`: within what the ear allows, and yet the digits of the exact multiple in another order. */
function isTurnedMultiple({from, to}: Pair, {text, interval: {low, high}, hasBase}: ToldStep): boolean {
  const size = stepWords().times.get(text.toLowerCase())
  if (size === undefined || hasBase || [from, to].some(({hedge, isRange}) => hedge !== null || isRange)) return false
  // A hedge leaves no room on one side, or more on both.
  if (low >= size || low < size * 0.9 || high < size * 1.05) return false
  const [base, told] = [Number(from.value), Number(to.value)]
  const exact = base * size
  if (Math.abs(told / exact - 1) < nearest) return false
  return significant(base) >= fewestTurned && significant(told) >= fewestTurned && areTurned(told, exact)
}

function fitsTimes(pair: Pair, step: ToldStep): boolean {
  const {direction, interval, text} = step
  if (isTurnedMultiple(pair, step)) return false
  const [low, high] = sorted(pair)
  const ratio = direction === 'down' ? over(bounded(low), bounded(high)) : over(bounded(high), bounded(low))
  return !ratio || overlaps(ratio, interval) || (/fold$/.test(text) && overlaps(minus(ratio, exactly(1)), interval))
}

/** Counts and prices are exact where nothing is hedged: noughts at their end are no rounding in a subtraction. */
export function differenceOf(one: Figure, other: Figure, scale: number, by: Figure): Interval {
  const shown =
    /^(?:percent|measure|duration)$/.test(one.kind) || [one, other].some(({hedge, text}) => hedge !== null || /\p{L}{1,}$/u.test(text))
  const difference = shown ? minus(bounded(one), bounded(other)) : exactly(Number(one.value) - Number(other.value))
  return loosened(absolute(scaled(difference, scale)), isPoints(by) && Number.isInteger(by.value) ? 0.5 : 0)
}

function fitsAmount({from, to}: Pair, step: ToldStep, scale: number): boolean {
  if (!step.figure) return true
  const room = step.figure.hedge?.kind === 'about' ? Math.abs(Number(step.figure.value)) * 0.1 : 0
  return overlaps(differenceOf(from, to, scale, step.figure), loosened(step.interval, room))
}

function fitsPair(pair: Pair, step: ToldStep, scale: number): boolean {
  if (Number(pair.from.value) === 0 || Number(pair.to.value) === 0) return true
  if (step.kind === 'amount') return fitsAmount(pair, step, scale)
  return step.kind === 'times' ? fitsTimes(pair, step) : fitsShare(pair, step)
}

/** `In 1986 it took $30m, and in four months of 1987 |$13.6m, up 60%|`: one slip makes no fall of a rise and another size of it. */
const goesBack = ({from, to, isOrdered}: Pair, {kind, direction}: ToldStep): boolean =>
  isOrdered && kind === 'share' && direction !== undefined && direction === (Number(to.value) < Number(from.value) ? 'up' : 'down')

/** Whether neither the two figures nor any others near them have the step between them. */
export const isAtOdds = ({pair, step, scale, isBound, others, rivals}: Comparison): boolean =>
  (isBound || !goesBack(pair, step)) &&
  !fitsPair(pair, step, scale) &&
  !others().some((other) => fitsPair(other, step, scale)) &&
  // `Tripled from 112 to 336 … doubled`: the two are spoken for.
  !rivals().some((rival) => fitsPair(pair, rival, scale))

/** Whether a step that goes the other way has the size of what lies between its two figures. */
export const isOfSize = ({pair, step, scale}: Comparison): boolean =>
  step.kind !== 'times' && fitsPair(pair, {...step, direction: undefined}, scale)

/** Points that a share on the wrong base is off by, so that no rounding explains it. */
const leastOff = 3

/** `From 8,000 to 10,000, a rise of 20%`: on the digits themselves a share of the wrong one of the two, and none of its base. */
export function isOfWrongBase({pair, step: {figure, direction, kind}, isBound}: Comparison): boolean {
  const told = figure?.kind === 'percent' ? Number(figure.value) : Number(figure?.value) * 100
  if (!isBound || !figure || figure.hedge || kind !== 'share' || !direction || !Number.isFinite(told)) return false
  const [base, other] = asTold(pair, direction)
  if (base.hedge || other.hedge || base.kind === 'percent') return false
  const apart = 100 * Math.abs(Number(other.value) - Number(base.value))
  const [right, wrong] = [apart / Number(base.value), apart / Number(other.value)]
  return Math.abs(wrong - told) < 0.5 && Math.abs(right - told) > leastOff
}

/** A slip leaves a share near what it was: one so many times off is of something else. */
const farthest = 6

/** Whether a share is none of a base that was worked out from what it grew by. */
export function isOddShare(share: Pick<ToldStep, 'figure' | 'interval'>, implied: Interval, middle: number): boolean {
  const stated = statedShare(share)
  const ratio = (stated.low + stated.high) / 2 / middle
  return !overlaps(stated, implied) && ratio < farthest && ratio > 1 / farthest
}
