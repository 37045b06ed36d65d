/**
 * An amount for each one of something, how many there are, and the total: `16 ships at $450m each … $7.2bn`. Of all the readings a paragraph allows the one that
 * fits is what was meant; where none fits, the only one near enough to be a slip.
 */

import {wordsOf} from '../../../lexicon/list.js'
import {apartTotals, openProducts} from '../../../lexicon/rate-words.js'
import type {Story} from '../../../story/story.js'
import type {Figure, Interval} from '../../figures/figure.js'
import {exactly, overlaps, plus, times, widened} from '../../figures/interval.js'
import {unitNamed} from '../../figures/unit.js'
import {once} from '../../once.js'
import {around, isNumber} from '../near.js'
import {wordsBetween} from '../nearby-words.js'
import {isTotalBeside} from '../parts/average-totals.js'
import {lineAt} from '../pattern.js'
import {areTurned, isSlip, significant} from '../slip.js'
import {withParts} from './conversions.js'
import {isTime, type Per, persOf} from './per.js'
import {pricesOf} from './prices.js'
import {isApart, isSummedUp, isTold} from './product-links.js'
import {factorsOf} from './rate-factors.js'
import {isNorm, ratioNumbersOf} from './told-ratios.js'

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
}

/** What the total may be, one interval for each multiple. */
const impliedBy = ({rate, factors, multiples, scale}: Product): Interval[] => {
  const product = factors.reduce((all, factor) => times(all, factor.interval), rate.interval)
  return multiples.map((multiple) => times(product, exactly(multiple * scale)))
}

const numberIn = (figure: Figure): number => Number(figure.value)

/** The one value that is implied by what is told as it stands. */
export const impliedValue = ({rate, factors, multiples, scale}: Product): number =>
  factors.reduce((all, factor) => all * numberIn(factor), numberIn(rate) * (multiples[0] ?? 1) * scale)

/** Rates are rounded by hand. */
export const room = 0.03

export const fits = (product: Product): boolean =>
  !isTransposed(product) && impliedBy(product).some((implied) => overlaps(widened(implied, room), product.total.interval))

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

/** `The bids were $4m, $5m and |$9m|`: one of a list is no total. */
function isListed(story: Story, {rate, total}: Product): boolean {
  const alike = lineAt(story, total.sentence)?.figures.filter(({kind, unit}) => kind === total.kind && unit === total.unit) ?? []
  return total.kind !== 'cardinal' && alike.filter((figure) => figure !== rate).length > 2
}

/** A slip leaves the total near: a digit changed, two exchanged, a nought lost. What lies farther off is another thing. */
function isNear(product: Product): boolean {
  // `Each 2,000 franc bond carries three warrants, for 600 francs`: all of them do not cost less than each.
  if (product.rate.kind === 'money' && !product.per.timed && numberIn(product.total) < numberIn(product.rate) * product.scale) return false
  // `42 books for each of 4,000` are not fewer than the 4,000.
  if (product.total.kind === 'cardinal' && product.factors.some((factor) => numberIn(factor) >= numberIn(product.total))) return false
  const ratio = numberIn(product.total) / impliedValue(product)
  return (ratio > 0.45 && ratio < 2.2) || powerOff(product) !== 0 || areTurned(numberIn(product.total), impliedValue(product))
}

const isBound = ({hedge}: Figure): boolean => hedge?.kind === 'more' || hedge?.kind === 'less'

const unitOf = ({unit}: Figure): string | null => unit?.replace(/ per (?:second|minute|hour)$/, '') ?? null

/** `produced 180,000 barrels, an average of |3,000| a day`, `three days each, |57| in all`: the unit is said once. */
function isLeftOut(story: Story, rate: Figure, total: Figure): boolean {
  if (total.sentence !== rate.sentence) return false
  if (rate.kind === 'cardinal' && rate.counted === null) return total.kind === 'measure' && total.index < rate.index
  return (
    (rate.kind === 'duration' || rate.kind === 'measure') &&
    total.kind === 'cardinal' &&
    total.counted === null &&
    total.index > rate.index &&
    / (?:in all|in total|altogether|all told|between them) /.test(wordsBetween(story, total.lastToken, total.lastToken + 2))
  )
}

function scaleBetween(story: Story, rate: Figure, total: Figure): number | undefined {
  const [one, other] = [unitOf(rate), total.unit]
  if (isLeftOut(story, rate, total)) return 1
  if (rate.kind !== total.kind) return undefined
  if (one === other) return 1
  if (one === null || other === null) return undefined
  if ((one === 'penny' && other === 'pound sterling') || (one === 'cent' && /^(?:euro|.*dollar)$/.test(other))) return 0.01
  const [from, to] = [unitNamed(one), unitNamed(other)]
  return from && to && from.dimension === to.dimension && from.factor > 0 && to.factor > 0 && from.dimension !== 'other'
    ? from.factor / to.factor
    : undefined
}

let lists: Record<'apart' | 'open', Set<string>> | undefined
const words = () => (lists ??= {apart: wordsOf(apartTotals), open: wordsOf(openProducts)})

const isSpeed = ({unit}: Figure): boolean => unit !== null && / per (?:second|minute|hour)$/.test(unit)

/** The unit that a rate is for, and others of its dimension. */
const isOfUnit = (of: string, unit: string): boolean =>
  unitNamed(of)?.dimension === unitNamed(unit)?.dimension && unitNamed(of) !== undefined

/** `900 francs |($1,000)|`: no amount of its own. */
const isConverted = (story: Story, {firstToken, index, kind, sentence}: Figure): boolean =>
  kind === 'money' &&
  story.tokens[firstToken - 1]?.text === '(' &&
  lineAt(story, sentence)?.figures.some(
    (other) => other.index === index - 1 && other.kind === 'money' && other.lastToken === firstToken - 1
  ) === true

/** `£150 |for each| adult and £50 for the car`: for one, and no total. */
const isRateItself = ({tokens}: Story, {kind, lastToken}: Figure): boolean =>
  kind === 'money' && tokens[lastToken]?.lower === 'for' && /^(?:each|every)$/.test(tokens[lastToken + 1]?.lower ?? '')

/** `for |each| 30 days`, `three years |of his wages|`: no number of times. */
const isNoSpan = ({tokens}: Story, {kind, firstToken, lastToken}: Figure): boolean =>
  kind === 'duration' &&
  (/^(?:each|every)$/.test(tokens[firstToken - 1]?.lower ?? '') ||
    (tokens[lastToken]?.lower === 'of' && /^(?:his|her|my|our|their|your)$/.test(tokens[lastToken + 1]?.lower ?? '')))

function* readings(story: Story, per: Per): Generator<Product> {
  const {rate} = per
  const ratios = ratioNumbersOf(story)
  const pool = withParts(
    story,
    around(story, rate.sentence).filter((figure) => figure !== rate && !ratios.has(figure))
  )
  if (pool.length === 0) return
  const beside = per.mean ? pool.find((figure) => isTotalBeside(story, figure, rate)) : undefined
  for (const total of pool) {
    const scale = isNumber(total) ? scaleBetween(story, rate, total) : undefined
    // What all have is more than what each has: `the parties spent £92,000; the limit is £100,000 each`.
    const isLess = scale !== undefined && numberIn(total) < numberIn(rate) * scale
    // `90 to the |square mile|` gives no area.
    if (total.unit !== null && total.kind === 'measure' && isOfUnit(per.of, total.unit)) continue
    if (isLess && total.per === null && total.sentence !== rate.sentence && !isSpeed(rate)) continue
    if (beside && total !== beside) continue
    if (scale === undefined || (total.per !== null && !isTime(total.per)) || isConverted(story, total) || isRateItself(story, total))
      continue
    for (const {factors: each, multiples} of factorsOf(story, per, total, pool)) {
      if (each.some((factor) => isNoSpan(story, factor))) continue
      const product = {rate, per, factors: each, total, multiples, scale}
      const grows = impliedValue(product) / (numberIn(rate) * scale)
      if (grows > 1.2 || each.length === 0 || (isSpeed(rate) && Math.abs(grows - 1) > 0.05)) yield product
    }
  }
}

const sentencesOf = ({rate, factors, total}: Product): number[] => [rate, ...factors, total].map(({sentence}) => sentence)
const spread = (product: Product): number => Math.max(...sentencesOf(product)) - Math.min(...sentencesOf(product))

/** `four in May and eight in June`: what can be added up. */
const areAlike = (one: Figure, other: Figure): boolean =>
  one.kind === other.kind && one.unit === other.unit && (one.unit !== null || one.counted?.noun === other.counted?.noun)

const sumOfTwo = (one: Figure, other: Figure): Figure => ({
  ...one,
  value: numberIn(one) + numberIn(other),
  interval: plus(one.interval, other.interval)
})

/** The half of `an hour |and a half|`. */
const isOfHour = (story: Story, {kind, firstToken}: Figure): boolean =>
  kind === 'ratio' && story.tokens[firstToken - 1]?.lower === 'and' && isTime(story.tokens[firstToken - 2]?.lower ?? '')

/** What may be a number of what the rate is for; 40 kilometres are none of `$420 an hour`. */
const mayCount = ({per}: Product, {kind, unit}: Figure): boolean =>
  kind === 'cardinal' || kind === 'duration' || kind === 'ratio' || unit === per.of

/** A slip of three digits explains more than another count that the rounding of its own allows. */
const isExact = (product: Product): boolean => Math.abs(numberIn(product.total) / impliedValue(product) - 1) < 0.01

/** Any other count that gives the total, even of another thing, or two counts together: `four in May and eight in June at £5`. */
function isExplained(story: Story, product: Product): boolean {
  const isMeant = isSlip(numberIn(product.total), impliedValue(product)) && powerOff(product) === 0 ? isExact : fits
  const pool = around(story, product.rate.sentence).filter(
    (figure) => figure !== product.rate && figure !== product.total && isNumber(figure) && !isBound(figure) && !isOfHour(story, figure)
  )
  const counts = pool.filter((figure) => mayCount(product, figure))
  const pairs = counts.flatMap((one, at) => counts.slice(at + 1).flatMap((other) => (areAlike(one, other) ? sumOfTwo(one, other) : [])))
  // `and the market is open two days a week`: one factor more.
  const more = counts.filter((figure) => !product.factors.includes(figure) && figure.hedge === null)
  return (
    [...counts, ...pairs].some((count) => isMeant({...product, factors: [count], multiples: [1]})) ||
    // `1,350 men and 150 women … six rigs, each with 250`: two counts make the total.
    pool.some(
      (one) =>
        !product.factors.includes(one) &&
        one.kind === product.total.kind &&
        one.unit === product.total.unit &&
        isMeant({...product, total: sumOfTwo(one, product.total)})
    ) ||
    more.some((figure) => isMeant({...product, factors: [...product.factors, figure]}))
  )
}

/** `The whole programme, with bases, will cost $9bn`; in `24 coaches, with 50 seats apiece` it leads to the rate. */
function isJoined(story: Story, {rate, factors, total}: Product): boolean {
  const line = lineAt(story, total.sentence)
  const at = line ? line.text.search(/ , (?:with|counting|as well as|along with) /) : -1
  if (!line || at < 0) return false
  const next = line.figures[line.signs.findIndex(({start}) => start > at)]
  return next === undefined || !(next === rate || factors.includes(next))
}

/** `120,000 visitors, a third of whom`, `40% of the 300 seats`: only a part of them counts. */
function isShared(story: Story, factor: Figure): boolean {
  const figures = lineAt(story, factor.sentence)?.figures ?? []
  const at = figures.indexOf(factor)
  return [figures[at - 1], figures[at + 1]].some((figure) => figure?.kind === 'percent' || figure?.kind === 'ratio')
}

/** `Plots cost £1,150, and the council spent £860,000. There are 900`: the sum was told before the number, of something else. */
const isBetween = ({rate, factors: [factor], total}: Product): boolean =>
  factor !== undefined && rate.kind === 'money' && rate.index < total.index && total.sentence < factor.sentence

/** `plus tax`, `a pot of`, `a third of whom got in free`: the total is not of the product alone. */
function isOpen(story: Story, product: Product): boolean {
  const {rate, factors, total} = product
  if (factors.some((factor) => isShared(story, factor)) || isBetween(product)) return true
  if (isJoined(story, product)) return true
  const {open, apart} = words()
  if (isNorm(story, rate)) return true
  for (const sentence of new Set([rate.sentence, total.sentence]))
    for (const word of lineAt(story, sentence)?.words ?? []) if (open.has(word)) return true
  const [before, second] = [1, 2].map((back) => story.tokens[total.firstToken - back]?.lower ?? '')
  return before !== undefined && second !== undefined && (apart.has(before) || (apart.has(second) && /^(?:of|the|with|to|a)$/.test(before)))
}

/** The reading that fits, or else the only one near, of those that stand closest together. */
function chosen(story: Story, per: Per): Product | undefined {
  const all = [...readings(story, per)]
  // `6,500 a room, more than two archivists can read`: any bound is met by what is large enough.
  const fitting = all.find((product) => fits(product) && (![product.total, ...product.factors].some(isBound) || isNear(product)))
  if (fitting) return fitting
  const near = all.filter((product) => !fits(product) && isNear(product))
  const closest = Math.min(...near.map(spread))
  const nearest = near.filter((product) => spread(product) === closest)
  // Of several that stand as near, the only one that is a slip away.
  const meant = nearest.length > 1 ? nearest.filter(isSureSlip) : nearest
  const [only, ...others] = meant
  if (!only || others.length > 0 || isListed(story, only) || isExplained(story, only) || isApart(story, only)) return undefined
  const slip = isSlip(numberIn(only.total), impliedValue(only))
  // Where the digits of the product stand in another order, `before tax` explains nothing.
  if (slip) return only
  const isLinked = !per.loose || (spread(only) === 0 && isBoundTo(story, only))
  return isLinked && !isOpen(story, only) && isTold(story, only, impliedValue(only), spread(only)) ? only : undefined
}

/** Three digits that are a slip away from the product do not come about by chance. */
const isSureSlip = (product: Product): boolean =>
  significant(numberIn(product.total)) > 2 && isSlip(numberIn(product.total), impliedValue(product))

/** `1,152 panes in |48 columns of 24|`, `|60 rooms at $140| a night … $8,400 a night`, `each of 350 drivers got a fine of $80; |the $28,000|`: the count stands with the rate, or the total points back. */
const isBoundTo = (story: Story, product: Product): boolean =>
  product.per.count !== undefined || product.total.definite || isSummedUp(story, product)

/** A total that one rate explains is no product of another: `80 rooms, four to a room … 320`, whatever else is told of each room. */
function unexplained(products: readonly Product[]): readonly Product[] {
  const explained = new Set(products.filter(fits).flatMap(({total, factors}) => factors.map((factor) => `${factor.index} ${total.index}`)))
  return products.filter(
    (product) => fits(product) || !product.factors.some((factor) => explained.has(`${factor.index} ${product.total.index}`))
  )
}

export const productsOf = once((story: Story): readonly Product[] =>
  unexplained([...persOf(story), ...pricesOf(story)].flatMap((per) => chosen(story, per) ?? []))
)

export interface Rate {
  readonly rate: Figure
  /** How many there are of what the rate is for. */
  readonly count: Figure
  readonly total: Figure
  /** The rate is called an average. */
  readonly mean: boolean
}

/** The products of one count. */
export const ratesOf = once((story: Story): readonly Rate[] =>
  productsOf(story).flatMap(({rate, per: {mean, timed}, factors: [count, ...more], total, multiples: [multiple], scale}) =>
    count && more.length === 0 && multiple === 1 && scale === 1 && !timed ? [{rate, count, total, mean}] : []
  )
)
