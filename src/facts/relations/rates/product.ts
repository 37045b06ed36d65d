/** A rate, how many there are of what it is for, and a total: what they imply, and whether that is what is told. */

import type {Figure, Interval} from '../../figures/figure.js'
import {exactly, overlaps, times, widened} from '../../figures/interval.js'
import {areTurned, significant} from '../slip.js'
import type {Per} from './per.js'

export interface Product {
  readonly rate: Figure
  readonly per: Per
  /** What the rate is multiplied by; none where one rate is told for two units of time. */
  readonly factors: readonly Figure[]
  readonly total: Figure
  /** What the words leave open beside the factors: a week may have five days. Never empty. */
  readonly multiples: readonly number[]
  /** How many of the total's units one of the rate's is: pence and pounds. */
  readonly scale: number
  /** Only a verb of what comes of it, or an article, ties the total to the others. */
  readonly isDoubtful?: boolean
}

/** What the total may be, one interval for each multiple. */
const impliedBy = ({rate, factors, multiples, scale}: Product): Interval[] => {
  const product = factors.reduce((all, factor) => times(all, factor.interval), rate.interval)
  return multiples.map((multiple) => times(product, exactly(multiple * scale)))
}

export const numberIn = (figure: Figure): number => Number(figure.value)

/** The one value that is implied by what is told as it stands. */
export const impliedValue = ({rate, factors, multiples, scale}: Product): number =>
  factors.reduce((all, factor) => all * numberIn(factor), numberIn(rate) * (multiples[0] ?? 1) * scale)

/** Rates are rounded by hand. */
const room = 0.03

/** Worked out in one breath, they are less so. */
const roomInOneBreath = 0.01

export const fits = (product: Product): boolean =>
  !isTransposed(product) &&
  !(isSharedOut(product) && !overlaps(widened(exactly(impliedValue(product)), room), aroundTold(product))) &&
  (isInOneBreath(product)
    ? overlaps(widened(exactly(impliedValue(product)), roomInOneBreath), product.total.interval)
    : impliedBy(product).some((implied) => overlaps(widened(implied, room), product.total.interval)))

/** `makes |70| calls a week, |3,600| over a |50|-week year`: the total right behind its rate, and what both are told for right behind that. */
function isInOneBreath({rate, factors, total, multiples}: Product): boolean {
  const [factor, another] = factors
  if (!factor || another || multiples.length > 1 || [rate, factor, total].some(({hedge, isRange}) => hedge || isRange)) return false
  const [toTotal, toFactor] = [total.firstToken - rate.lastToken, factor.firstToken - total.lastToken]
  return (
    rate.sentence === factor.sentence &&
    toTotal > 0 &&
    toTotal <= mostBefore &&
    toFactor > 0 &&
    toFactor <= mostBehind &&
    factor.text.includes('-')
  )
}

/**
 * `The four winners share |£600,000, or £160,000| each`: what is split is told in one breath with what comes to each, and the noughts of a round sum leave nothing
 * open there.
 */
function isSharedOut({rate, per, factors, total, multiples}: Product): boolean {
  const [count, another] = factors
  if (!count || another || multiples.length > 1 || !per.each || per.timed || total.kind !== 'money') return false
  // `£1m, or £300,000 each` of three is as rough as it is told.
  if (significant(numberIn(rate)) < 2) return false
  if ([rate, count, total].some(({hedge, isRange, move}) => hedge || isRange || move)) return false
  const gap = rate.firstToken - total.lastToken
  return count.kind === 'cardinal' && count.sentence === rate.sentence && count.index < total.index && gap > 0 && gap <= mostBetween
}

/** Tokens between the two, `, or £`. */
const mostBetween = 4

const aroundTold = ({total}: Product): Interval => widened(exactly(numberIn(total)), roomInOneBreath)

/** Tokens from the rate to the total, `calls a week, or`, and from there to what it is told for, `over a`. */
const mostBefore = 5
const mostBehind = 2

/** `1,200 days at €110 … €123,000`: within what the noughts of 1,200 leave open, and yet the digits of 132,000 in another order. */
function isTransposed(product: Product): boolean {
  const [told, implied] = [numberIn(product.total), impliedValue(product)]
  return told >= 100 && areTurned(told, implied) && String(told).replace(/[.0]+/g, '').length >= 3
}

/** Thousands, millions and billions are taken for each other; nothing is told a million times too large. */
const mostPowers = 3

/** The power of ten by which the total is off, where that is all that is wrong. */
export function powerOff(product: Product): number {
  const power = Math.log10(numberIn(product.total) / impliedValue(product))
  const whole = Math.round(power)
  return Math.abs(whole) <= mostPowers && Math.abs(power - whole) < 0.035 ? whole : 0
}
