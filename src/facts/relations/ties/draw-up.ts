/** Draws up every tie that a told figure may have, by kinds and units alone. */

import type {Story} from '../../../story/story.js'
import type {Figure, Interval} from '../../figures/figure.js'
import {exactly, loosened, minus, over, overlaps, scaled, sumOf, times} from '../../figures/interval.js'
import {figuresIn, isBare} from '../near.js'
import {wordsBetween} from '../nearby-words.js'
import {areOfOneUnit} from '../parts/amounts.js'
import {isOpenList} from '../parts/total-signs.js'
import {isRoundSlip} from '../slip.js'
import type {Relation, Tie, Told} from './tie.js'
import {allowedBy, isAmount, isPoints, toldOf} from './told.js'

/** So many sentences away a figure may be tied, and in the next paragraph. */
const reach = 3
/** Among more of them nothing can be told apart. */
const mostNear = 14
/** A rest is taken from a whole and so many parts. */
const mostParts = 3
const mostPartsNear = 8
/** A told value so many times off is tied to something else, unless by a nought. */
const furthest = 6

export interface Drawn {
  readonly told: Told
  readonly ties: readonly Tie[]
  /** How many figures stand near that it may be tied to. */
  readonly near: number
}

/** Of one unit, or one of them without any, behind the other: `from £40 to 52`. */
const mayBelong = (one: Figure, other: Figure): boolean => {
  if (areOfOneUnit(one, other)) return true
  const [first, second] = one.start < other.start ? [one, other] : [other, one]
  return isBare(second) && Math.abs(first.sentence - second.sentence) < 2
}

/** The figures near a told one that it may have been worked out from. */
function nearTo(story: Story, told: Told): Figure[] {
  const {figure, form, block} = told
  const blocks = [...new Set([0, block - 1, block, block + 1])]
  const around = blocks.flatMap((each) => figuresIn(story, each))
  return around.filter((other) => {
    if (!isAmount(other) || (other.block > 0 && Math.abs(other.sentence - told.sentence) > reach)) return false
    if (other.firstToken < told.lastToken && told.firstToken < other.lastToken) return false
    if (form === 'percent' || form === 'fraction' || form === 'ratio') return other.kind !== 'percent'
    if (form === 'word' || form === 'total' || !figure) return true
    return figure.kind === 'percent' || isPoints(figure) ? other.kind === 'percent' : mayBelong(other, figure)
  })
}

const isPlausible = (told: number, implied: number): boolean => {
  if (implied <= 0) return false
  const ratio = implied / told
  return (ratio < furthest && ratio > 1 / furthest) || isRoundSlip(told, implied)
}

interface Reading {
  readonly relation: Relation
  readonly implied: number
  readonly allowed: Interval | undefined
}

/** What two figures may have given, by the form in which it is told. */
function readingsOf({form, value, step, figure}: Told, whole: Figure, part: Figure): readonly Reading[] {
  const [large, small] = [allowedBy(whole), allowedBy(part)]
  const [most, least] = [Number(whole.value), Number(part.value)]
  if (form === 'rest') return [{relation: 'rest', implied: most - least, allowed: minus(large, small)}]
  if (form === 'amount') {
    // Between percentages rounded to whole ones, and in hundredths of them.
    const scale = figure?.unit === 'basis point' ? 100 : 1
    const room = figure && isPoints(figure) ? 0.05 : 0
    return [{relation: 'difference', implied: (most - least) * scale, allowed: scaled(loosened(minus(large, small), room), scale)}]
  }
  const ratio = over(large, small)
  const share = over(small, large)
  if (form === 'word' && step?.kind === 'times')
    return value < 1
      ? [{relation: 'times', implied: least / most, allowed: share}]
      : [{relation: 'times', implied: most / least, allowed: ratio}]
  const up = ratio && minus(ratio, exactly(1))
  const down = share && minus(exactly(1), share)
  const direction = step?.direction
  const rise: Reading = {relation: 'change', implied: most / least - 1, allowed: up}
  const fall: Reading = {relation: 'change', implied: 1 - least / most, allowed: down}
  // `A rise of a fifth` is no share of anything, and `|214 boys| and |96 girls|` are no change.
  const areOfOne = whole.counted === null || part.counted === null || whole.counted.noun === part.counted.noun
  if (direction) return areOfOne ? [direction === 'up' ? rise : fall] : []
  return [
    rise,
    fall,
    {relation: 'share', implied: least / most, allowed: share},
    {relation: 'complement', implied: 1 - least / most, allowed: down}
  ]
}

function tiesOfTwo(told: Told, one: Figure, other: Figure): readonly Tie[] {
  if (one.value === other.value || !mayBelong(one, other)) return []
  const [whole, part] = Number(one.value) > Number(other.value) ? [one, other] : [other, one]
  const ties: Tie[] = []
  for (const {relation, implied, allowed} of readingsOf(told, whole, part)) {
    const holds = !allowed || overlaps(allowed, told.interval)
    if (!holds && !isPlausible(told.value, implied)) continue
    // Without a direction a change may be either way: it holds where one does.
    const known = ties.findIndex((tie) => tie.relation === relation)
    const tie: Tie = {relation, told, whole, parts: [part], implied, holds}
    if (known < 0) ties.push(tie)
    else if (holds) ties[known] = tie
  }
  return ties
}

/** Every choice of two parts or more, as long as the whole is larger. */
function* choices(parts: readonly Figure[], from = 0, chosen: readonly Figure[] = []): Generator<readonly Figure[]> {
  if (chosen.length > 1) yield chosen
  if (chosen.length === mostParts) return
  for (let at = from; at < parts.length; at++) {
    const part = parts[at]
    if (part) yield* choices(parts, at + 1, [...chosen, part])
  }
}

function restsOf(told: Told, near: readonly Figure[]): readonly Tie[] {
  const ties: Tie[] = []
  for (const whole of near.slice(0, mostPartsNear)) {
    const smaller = near.slice(0, mostPartsNear).filter((part) => Number(part.value) < Number(whole.value))
    for (const parts of choices(smaller)) {
      const [first, ...others] = parts
      const implied = parts.reduce((left, {value}) => left - Number(value), Number(whole.value))
      if (!first || implied <= 0) continue
      const holds = overlaps(minus(allowedBy(whole), sumOf(parts.map(allowedBy))), told.interval)
      if (holds || isPlausible(told.value, implied)) ties.push({relation: 'rest', told, whole, parts: [first, ...others], implied, holds})
    }
  }
  return ties
}

/** Parts that follow one another without another of their unit between them. */
const mostSummands = 8
/** So many tokens from a total to the last of its parts are read for words that leave some out. */
const longestList = 120
/** A total that is off by more is one of other things. */
const furthestSum = 1.6

function isOpen(story: Story, told: Told, parts: readonly Figure[]): boolean {
  const [from, to] = [told.lastToken, parts.at(-1)?.firstToken ?? 0]
  return isOpenList(wordsBetween(story, from, Math.min(to, from + longestList)))
}

function sumsOf(story: Story, told: Told, near: readonly Figure[]): readonly Tie[] {
  const {figure} = told
  const like = near.filter((other) => figure && mayBelong(other, figure))
  const ties: Tie[] = []
  for (const [from, first] of like.entries())
    for (let to = from + 2; to <= Math.min(like.length, from + mostSummands); to++) {
      const parts = like.slice(from, to)
      // What is told again is no part of itself.
      if (parts.some(({value}) => value === told.value)) break
      const implied = parts.reduce((sum, {value}) => sum + Number(value), 0)
      const holds = overlaps(sumOf(parts.map(allowedBy)), told.interval)
      // `60,000 tonnes of food, |including| 30,000 of cereals`: not all of it.
      if (!holds && implied < told.value && isOpen(story, told, parts)) continue
      const off = implied / told.value
      if (holds || (off < furthestSum && off > 1 / furthestSum) || isRoundSlip(told.value, implied))
        ties.push({relation: 'sum', told, whole: first, parts: [parts[1] ?? first, ...parts.slice(2)], implied, holds})
    }
  return ties
}

const eachWords = / (?:each|every|per|apiece|piece|average|averaging|averaged|mean|head|a|an|one|single|typical|typically|at) /

/** `£8 a head`, `an average of 12`, `40 each`. */
const isRate = (story: Story, figure: Figure): boolean =>
  figure.per !== null || eachWords.test(wordsBetween(story, figure.firstToken - 4, figure.lastToken + 5))

const counts = new Set(['cardinal', 'duration'])

function productsOf(story: Story, told: Told, near: readonly Figure[]): readonly Tie[] {
  const {figure} = told
  const ties: Tie[] = []
  for (const rate of near) {
    if (!figure || !areOfOneUnit(rate, figure) || Number(rate.value) >= told.value || !isRate(story, rate)) continue
    for (const count of near) {
      if (count === rate || !counts.has(count.kind) || (areOfOneUnit(count, figure) && figure.kind !== 'cardinal')) continue
      const implied = Number(rate.value) * Number(count.value)
      const holds = overlaps(times(allowedBy(rate), allowedBy(count)), told.interval)
      if (holds || isPlausible(told.value, implied)) ties.push({relation: 'product', told, whole: rate, parts: [count], implied, holds})
    }
  }
  return ties
}

function drawnFor(story: Story, told: Told): Drawn | undefined {
  const near = nearTo(story, told)
  if (near.length < 2 || near.length > mostNear) return undefined
  const ties =
    told.form === 'total'
      ? [...sumsOf(story, told, near), ...productsOf(story, told, near)]
      : near.flatMap((one, at) => near.slice(at + 1).flatMap((other) => tiesOfTwo(told, one, other)))
  if (told.form === 'rest') ties.push(...restsOf(told, near))
  return {told, ties, near: near.length}
}

/** The ties of every told figure of a story that has any. */
export const drawUp = (story: Story): readonly Drawn[] => toldOf(story).flatMap((told) => drawnFor(story, told) ?? [])
