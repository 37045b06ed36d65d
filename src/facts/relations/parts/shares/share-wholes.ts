/**
 * Amounts told each with its share of one and the same whole: `Civic 10,412 (37.9%); Union 9,087 (33.1); Greens 4,512 (15.3)`, `Kelland: 20%, or 190,200t`. Each pair
 * implies a whole; where all others agree on one, and one pair does not, that pair holds a slip.
 */

import type {Story} from '../../../../story/story.js'
import type {Figure, Interval} from '../../../figures/figure.js'
import {cutOrRounded, exactly, loosened, over, overlaps, scaled, times} from '../../../figures/interval.js'
import {once} from '../../../once.js'
import {figuresAbout, figuresIn} from '../../near.js'
import {closing, opening, wordAt, wordsBetween} from '../../nearby-words.js'
import {areOfOneUnit} from '../amounts.js'
import {isAmount} from '../sums/amount-lists.js'
import {lineListsOf} from '../sums/list-lines.js'

export interface AmountShare {
  readonly amount: Figure
  readonly share: Figure
  /** What both imply that the whole is. */
  readonly whole: Interval
}

export interface OddShare {
  readonly odd: AmountShare
  readonly others: readonly AmountShare[]
  readonly whole: Interval
}

const fewestPairs = 3
/** So many agree on no whole by chance. */
const many = 4
/** Of fewer things each is many per cent. */
const smallest = 20
/** How wide the whole may be that the others agree on. */
const widest = 1.2

/** `10,412 |(|37.9%`, `£9m of equity from Halcyon Ridge|, or| 25%`. */
const joints = /^ (?:[^ ,;:()–—]+ ){0,6}(?:\(|, or|or|, or about|–|—) $/
/** `20%|, or| 109,200t`, `20% |(|109,200)`. */
const turned = /^ (?:, or|or|\(|, or about) $/

const isShare = ({kind, value, role, unit, text, move}: Figure): boolean =>
  kind === 'percent' &&
  unit !== 'percentage point' &&
  typeof value === 'number' &&
  value > 0 &&
  value < 100 &&
  role === 'level' &&
  move === null &&
  !/^[+−–-]/.test(text)

/** `65% |of men|`: a whole of its own. */
const hasOwnWhole = (story: Story, {lastToken}: Figure): boolean =>
  / of (?!(?:the )?(?:total|vote|votes|all|them|these|those|it) )/.test(wordsBetween(story, lastToken, lastToken + 3).slice(0, -1)) &&
  wordAt(story, story.tokens[lastToken]?.sentence ?? -1, lastToken) === 'of'

function pairOf(story: Story, one: Figure, other: Figure, isListed: boolean): AmountShare | undefined {
  if (one.sentence !== other.sentence) return undefined
  const words = wordsBetween(story, closing(story, one), opening(story, other))
  // `National Union 9,087 |(33.1)|`: without its sign, behind one that has it.
  const isBare = isListed && isAmount(one) && isAmount(other) && other.counted === null && Number(other.value) < 100 && words === ' ( '
  const isClosed = wordAt(story, other.sentence, other.lastToken) === ')'
  if (isAmount(one) && (isShare(other) || (isBare && isClosed)) && joints.test(words)) return pair(story, one, other)
  return isShare(one) && isAmount(other) && turned.test(words) ? pair(story, other, one) : undefined
}

function pair(story: Story, amount: Figure, share: Figure): AmountShare | undefined {
  if (amount.role !== 'level' || amount.move || amount.hedge || share.hedge || Number(amount.value) < smallest || hasOwnWhole(story, share))
    return undefined
  const whole = over(amount.interval, scaled(cutOrRounded(share), 1 / 100))
  return whole && whole.low > 0 && Number.isFinite(whole.high) ? {amount, share, whole} : undefined
}

/** The pairs of a paragraph, or of the lines of a list, in order. */
function pairsOf(story: Story, figures: readonly Figure[]): readonly AmountShare[] {
  const found: AmountShare[] = []
  for (const [at, other] of figures.entries()) {
    const one = figures[at - 1]
    const told = one && pairOf(story, one, other, found.length > 0)
    if (told && found.at(-1)?.amount !== told.amount && found.at(-1)?.share !== told.share) found.push(told)
  }
  return found
}

const commonOf = (pairs: readonly AmountShare[]): Interval => ({
  low: Math.max(...pairs.map(({whole}) => whole.low)),
  high: Math.min(...pairs.map(({whole}) => whole.high))
})

/** What a figure would be with one of its digits other, or with two of them exchanged. */
function* slipsOf({text, value}: Figure): Generator<number> {
  const digits = (/\d[\d,.]*/.exec(text)?.[0] ?? '').replace(/\D/g, '')
  const place = Number(value) / Number(digits)
  for (const [at, digit] of [...digits].entries()) {
    for (let other = 0; other < 10; other++) yield Number(`${digits.slice(0, at)}${other}${digits.slice(at + 1)}`) * place
    for (let next = at + 1; next < digits.length; next++)
      yield Number(`${digits.slice(0, at)}${digits[next]}${digits.slice(at + 1, next)}${digit}${digits.slice(next + 1)}`) * place
  }
}

/** A slip of the amount or of the share makes both fit the whole. */
function isSlipOf({amount, share}: AmountShare, whole: Interval): boolean {
  const sizes = times(whole, scaled(cutOrRounded(share), 1 / 100))
  const shares = over(scaled(amount.interval, 100), whole)
  const isIn = (value: number, {low, high}: Interval): boolean => value >= low && value <= high
  return (
    [10, 0.1].some((power) => isIn(Number(amount.value) * power, sizes)) ||
    [...slipsOf(amount)].some((value) => isIn(value, sizes)) ||
    (shares !== undefined &&
      [...slipsOf(share)].some((value) => overlaps(loosened(exactly(value), share.text.includes('.') ? 0.05 : 0.5), shares)))
  )
}

function oddOf(story: Story, pairs: readonly AmountShare[]): OddShare | undefined {
  if (pairs.length < fewestPairs || !pairs.every(({amount}) => areOfOneUnit(amount, pairs[0]?.amount ?? amount))) return undefined
  const found = pairs.flatMap((odd): OddShare[] => {
    const others = pairs.filter((each) => each !== odd)
    const whole = commonOf(others)
    return whole.low <= whole.high && whole.high < widest * whole.low && !overlaps(odd.whole, whole) ? [{odd, others, whole}] : []
  })
  const [first, second] = found
  if (!first || second || !isSlipOf(first.odd, first.whole)) return undefined
  const isTold = (): boolean =>
    figuresAbout(story, first.odd.amount).some(
      (figure) => isAmount(figure) && areOfOneUnit(figure, first.odd.amount) && overlaps(figure.interval, first.whole)
    )
  return pairs.length >= many || isTold() ? first : undefined
}

export const oddSharesOf = once((story: Story): readonly OddShare[] => {
  const lists = lineListsOf(story).map(({lines}) => lines.flatMap(({figures}) => figures))
  const groups = [...lists, ...story.blocks.map(({index}) => figuresIn(story, index))]
  const found: OddShare[] = []
  for (const group of groups) {
    const odd = group.length > 2 * fewestPairs - 1 ? oddOf(story, pairsOf(story, group)) : undefined
    if (odd && !found.some(({odd: known}) => known.amount === odd.odd.amount)) found.push(odd)
  }
  return found
})
