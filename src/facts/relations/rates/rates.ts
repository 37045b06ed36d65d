/**
 * An amount for each one of something, how many there are, and the total: `16 ships at $450m each … $7.2bn`. Of all the readings a paragraph allows the one that
 * fits is what was meant; where none fits, the only one near enough to be a slip.
 */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {minus, plus} from '../../figures/interval.js'
import {once} from '../../once.js'
import {around, isBare, isBound, isNumber} from '../near.js'
import {opening, wordAt, wordsBetween} from '../nearby-words.js'
import {lineAt} from '../pattern.js'
import {areTurned, hasDigitMore, isRoundSlip, isSlip, significant} from '../slip.js'
import {isOfMoreOrLess, isOpen} from './open-products.js'
import {isMeanOfOther} from './other-factors.js'
import {type Per, persOf} from './per.js'
import {pricesOf} from './prices.js'
import {fits, impliedValue, numberIn, type Product, powerOff} from './product.js'
import {isApart, isTold} from './product-links.js'
import {readings} from './product-readings.js'
import {isTold as isHeld} from './proportion.js'
import {proportionsOf} from './proportions.js'
import {isResult, isSummedUp} from './summed-up.js'

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
  // A hundred times is hardly ever a slip: a nought, or a word such as million, is ten or a thousand.
  const power = Math.abs(powerOff(product))
  return (ratio > 0.45 && ratio < 2.2) || (power !== 0 && power !== 2) || areTurned(numberIn(product.total), impliedValue(product))
}

/** Summed up in words it may lie farther off: `1,300 oaks came from 52 acres. At |65| to the acre`, `three bottles each` told as 13. */
function isWithin(story: Story, product: Product): boolean {
  if (product.per.loose === true || product.per.timed || !isSummedUp(story, product)) return false
  const off = numberIn(product.total) / impliedValue(product)
  return (off > 0.28 && off < 3.6) || hasDigitMore(numberIn(product.rate), Math.round(numberIn(product.rate) * off))
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

/** `goes |from 3,220 to just short of 2,512|. At €8,400 a tonne that is close to €6m gone`: by how much it went. */
const fallsIn = (story: Story, counts: readonly Figure[]): readonly Figure[] =>
  counts.flatMap((one, at) => {
    const next = counts[at + 1]
    if (
      !next ||
      one.sentence !== next.sentence ||
      !areAlike(one, next) ||
      !/^ to (?:[a-z]+ ){0,4}$/.test(wordsBetween(story, one.lastToken, next.firstToken))
    )
      return []
    return [{...one, value: Math.abs(numberIn(one) - numberIn(next)), interval: minus(one.interval, next.interval)}]
  })

/** Minutes and hours are not multiplied with each other; hours a day and days are. */
const isShort = ({unit}: Figure): boolean => /^(?:second|minute|hour)$/.test(unit ?? '')

/** What may be a number of what the rate is for; 40 kilometres are none of `$420 an hour`. */
const mayCount = ({per}: Product, {kind, unit}: Figure): boolean =>
  kind === 'cardinal' || kind === 'duration' || kind === 'ratio' || unit === per.of

/** A slip of three digits explains more than another count that the rounding of its own allows. */
const isExact = (product: Product): boolean => Math.abs(numberIn(product.total) / impliedValue(product) - 1) < 0.01

/** Any other count that gives the total, even of another thing, or two counts together: `four in May and eight in June at £5`. */
function isExplained(story: Story, product: Product, reach?: number): boolean {
  const asNear = isSlip(numberIn(product.total), impliedValue(product)) && powerOff(product) === 0 ? isExact : fits
  // `more than £39,000` is met by whatever is large enough.
  const isMeant = (other: Product): boolean => asNear(other) && (!isBound(product.total) || isNear(other))
  const pool = around(story, product.rate.sentence, reach).filter(
    (figure) =>
      figure !== product.rate &&
      figure !== product.total &&
      isNumber(figure) &&
      !isBound(figure) &&
      // `a |two|-bedroom flat`.
      story.text[figure.end] !== '-' &&
      // `A new pump will raise that |by a tenth|`.
      !(figure.kind === 'ratio' && figure.role === 'change')
  )
  const counts = pool.filter((figure) => mayCount(product, figure))
  const pairs = counts.flatMap((one, at) => counts.slice(at + 1).flatMap((other) => (areAlike(one, other) ? sumOfTwo(one, other) : [])))
  // `and the market is open two days a week`: one factor more.
  const more = counts.filter(
    (figure) => !product.factors.includes(figure) && figure.hedge === null && !(isShort(figure) && product.factors.some(isShort))
  )
  // `32 rooms on each of five floors |and 16| under the roof … all 176`: one more beside the product.
  const isRest = (one: Figure): boolean =>
    !product.factors.includes(one) &&
    (one.unit === product.total.unit || one.unit === product.rate.unit) &&
    Math.abs((impliedValue(product) + numberIn(one)) / numberIn(product.total) - 1) < 0.004
  // `a final dividend of 9.6p, |which makes 14p for the year|. The dividends will cost £28m`: another rate of its kind.
  const isOfRate = ({kind, unit}: Figure): boolean =>
    kind === product.rate.kind && unit === product.rate.unit && unit !== product.total.unit
  // `Since 3bn litres lie too deep, the stock is |31bn|, or 200 days' worth at 155m litres a day`: the total has left out its unit.
  const isBareTotal = (total: Figure): boolean => isBare(total) && !product.factors.includes(total) && fits({...product, total})
  return (
    pool.some(isRest) ||
    pool.some(isBareTotal) ||
    pool.some((rate) => isOfRate(rate) && isMeant({...product, rate})) ||
    [...counts, ...pairs, ...fallsIn(story, counts)].some((count) => isMeant({...product, factors: [count], multiples: [1]})) ||
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

/** `11,200 people at 14 sites, an average of 800 a site`: three numbers that follow one another in a sentence, the last worked out of the others and told of what is counted there. */
function isInOneBreath(story: Story, product: Product): boolean {
  const {rate, per, factors, total} = product
  const [factor] = factors
  // Two of a thing are told beside any sum.
  if (
    !factor ||
    factors.length > 1 ||
    numberIn(factor) < 3 ||
    spread(product) > 0 ||
    !(per.of === 'each' || factor.counted?.noun === per.of)
  )
    return false
  const places = [rate, factor, total].map(({index}) => index)
  return Math.max(...places) - Math.min(...places) === 2 && isSummedUp(story, product)
}

/** What is told in one breath is of nothing that other sentences tell, whatever they would make of it; undefined where it is not near enough to be a slip. */
function toldInOneBreath(story: Story, all: readonly Product[]): {readonly product: Product | undefined} | undefined {
  const [own, other] = all.filter((product) => isInOneBreath(story, product))
  if (!own || other) return undefined
  const fitting = all.find((product) => fits(product) && spread(product) === 0)
  if (fitting) return {product: fitting}
  if (!isNear(own) && !isWithin(story, own)) return undefined
  return {product: isListed(story, own) || isExplained(story, own, 0) || isApart(story, own) || isOpen(story, own) ? undefined : own}
}

/** The reading that fits, or else the only one near, of those that stand closest together. */
function chosen(story: Story, per: Per): Product | undefined {
  const all = [...readings(story, per)]
  const told = toldInOneBreath(story, all)
  if (told) return told.product
  // `6,500 a room, more than two archivists can read`: any bound is met by what is large enough.
  const fitting = all.find((product) => fits(product) && (![product.total, ...product.factors].some(isBound) || isNear(product)))
  if (fitting) return fitting
  const near = all.filter(
    (product) =>
      !fits(product) &&
      (isNear(product) || isWithin(story, product)) &&
      // `$15,000 an acre for 120 acres. Last year it was |$18,000|`: a power of ten away by chance.
      !(powerOff(product) !== 0 && isApart(story, product))
  )
  const closest = Math.min(...near.map(spread))
  const nearest = near.filter((product) => spread(product) === closest)
  const meant = nearest.length > 1 ? likeliest(story, nearest) : nearest
  const [only, ...others] = meant
  if (!only || others.length > 0 || isListed(story, only) || isExplained(story, only) || isMeanOfOther(story, only) || isApart(story, only))
    return undefined
  const slip = isSlip(numberIn(only.total), impliedValue(only))
  // Where the digits of the product stand in another order, `before tax` explains nothing; `with the gates` does.
  if (slip) return isOfMoreOrLess(story, only.total) ? undefined : only
  const isLinked =
    !per.loose || isLasting(only) || (spread(only) === 0 ? isBoundTo(story, only) : spread(only) === 1 && isOfAll(story, only))
  if (!isLinked || isOpen(story, only)) return undefined
  if (isTold(story, only, impliedValue(only), spread(only))) return only
  return isChained(story, only) || (isResult(story, only) && spread(only) < 2) ? {...only, isDoubtful: true} : undefined
}

/** `€25 on each |tonne| of carbon. Industry lets off 180m |tonnes| a year. Collected in full, the tax would raise €4.5bn`: one of the three a sentence, the number by the name that the rate is for, the total last. */
function isChained(story: Story, product: Product): boolean {
  const {rate, per, factors, total} = product
  const [factor] = factors
  return (
    factor !== undefined &&
    factors.length === 1 &&
    (factor.unit === per.of || factor.counted?.noun === per.of) &&
    spread(product) === 2 &&
    new Set(sentencesOf(product)).size === 3 &&
    total.sentence > Math.max(rate.sentence, factor.sentence) &&
    ((total.kind === 'measure' && /^(?:his|her|its|their|our)$/.test(wordAt(story, total.sentence, opening(story, total) - 1))) ||
      (isResult(story, product) && / (?:in full|in all|in total|altogether|all told) /.test(lineAt(story, total.sentence)?.text ?? '')))
  )
}

/** Of several that stand as near the only one that is a slip away, or else of which the words say that it comes of the others. */
function likeliest(story: Story, nearest: readonly Product[]): readonly Product[] {
  const sure = nearest.filter(isSureSlip)
  if (sure.length > 0) return sure
  const open = nearest.filter((product) => !isApart(story, product) && !isExplained(story, product))
  const follows = (product: Product): boolean => isResult(story, product) || isSummedUp(story, product)
  return open.filter(
    (product) =>
      spread(product) < 2 &&
      numberIn(product.total) !== numberIn(product.rate) &&
      (follows(product) ? isRoundSlip : isSlip)(numberIn(product.total), impliedValue(product))
  )
}

/** What is for each one and for a time is multiplied by both. */
const isLasting = ({per, factors, total}: Product): boolean => per.over !== undefined && (factors.length > 1 || total.per !== null)

/** Three digits that are a slip away from the product do not come about by chance. */
const isSureSlip = (product: Product): boolean =>
  significant(numberIn(product.total)) > 2 && isSlip(numberIn(product.total), impliedValue(product))

/** `1,152 panes in |48 columns of 24|`, `|60 rooms at $140| a night … $8,400 a night`, `each of 350 drivers got a fine of $80; |the $28,000|`: the count stands with the rate, or the total points back. */
const isBoundTo = (story: Story, product: Product): boolean =>
  product.per.count !== undefined || product.total.definite || isSummedUp(story, product)

/** `Tickets cost £12. |All 250| were sold, raising £4,000`: what was priced right before. */
const isOfAll = (story: Story, product: Product): boolean =>
  product.factors.some(({firstToken}) => story.tokens[firstToken - 1]?.lower === 'all') && isSummedUp(story, product)

/** A total that one rate explains is no product of another: `80 rooms, four to a room … 320`, whatever else is told of each room. */
function unexplained(products: readonly Product[]): readonly Product[] {
  const explained = new Set(products.filter(fits).flatMap(({total, factors}) => factors.map((factor) => `${factor.index} ${total.index}`)))
  return products.filter(
    (product) => fits(product) || !product.factors.some((factor) => explained.has(`${factor.index} ${product.total.index}`))
  )
}

/** The 70.5 of `42,300 calls for 600,000 people, or 70.5 for every 1,000`, where it holds as the ratio that it tells. */
const heldRatiosOf = (story: Story): ReadonlySet<Figure> =>
  new Set(proportionsOf(story).flatMap((proportion) => (isHeld(proportion) ? proportion.told.figures : [])))

/** So many figures before it may count the same. */
const countsReach = 24

/** `its |24 wagons| … the first |11 wagons| stayed upright … each carried 65 tonnes, 1,560 in all`: another count of them makes the total. */
function isOfOtherCount(story: Story, product: Product): boolean {
  const {rate, factors} = product
  const [count, another] = factors
  if (!count?.counted || another || count.sentence === rate.sentence || fits(product)) return false
  const {noun} = count.counted
  return figuresOf(story)
    .slice(Math.max(0, rate.index - countsReach), rate.index)
    .some((other) => other !== count && other.kind === count.kind && other.counted?.noun === noun && fits({...product, factors: [other]}))
}

export const productsOf = once((story: Story): readonly Product[] => {
  const held = heldRatiosOf(story)
  // What holds still explains its total.
  const isOpenTo = (product: Product): boolean => !held.has(product.rate) || fits(product)
  return unexplained([...persOf(story), ...pricesOf(story)].flatMap((per) => chosen(story, per) ?? []).filter(isOpenTo)).filter(
    (product) => !isOfOtherCount(story, product)
  )
})

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
