/** Draws up every tie that a told figure may have, by kinds and units alone. */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {minus, overlaps, plus} from '../../figures/interval.js'
import {wordsBetween} from '../nearby-words.js'
import {areOfOneUnit} from '../parts/amounts.js'
import {isFirstPart} from '../parts/sums/series-lists.js'
import {isOpenList} from '../parts/sums/total-signs.js'
import {isRoundSlip} from '../slip.js'
import {isApart} from './apart.js'
import {isScaled, mayBelong, nearTo, type Operand} from './operands.js'
import {isRate} from './signs.js'
import type {Relation, Tie, Told} from './tie.js'
import {isPoints, toldOf} from './told.js'
import {scaleTo} from './unit-scale.js'

/** Among more of them nothing can be told apart. */
const mostNear = 14
/** A rest is taken from a whole and so many parts. */
const mostParts = 3
const mostPartsNear = 8
/** A told value so many times off is tied to something else, unless by a nought. */
const furthest = 6
/** What is so many times less takes nothing away: $91m without 35 cents. */
const slightest = 1000
/** A total that is off by more is one of other things, and so is what no word tells of. */
const furthestSum = 1.6

export interface Drawn {
  readonly told: Told
  readonly ties: readonly Tie[]
  /** How many figures stand near that it may be tied to. */
  readonly near: number
}

function isPlausible({value, isSigned}: Told, implied: number): boolean {
  if (implied <= 0) return false
  const ratio = implied / value
  const most = isSigned ? furthest : furthestSum
  return (ratio < most && ratio > 1 / most) || isRoundSlip(value, implied)
}

/** Takes a tie by what it implies, and the ends of what its figures allow. */
type Add = (relation: Relation, implied: number, low: number, high: number) => void

/** What two figures may have given, by the form in which it is told. Numbers alone are passed on, since hardly any of the many readings comes to a tie. */
function readTwo(told: Told, whole: Operand, part: Operand, add: Add): void {
  const {form, figure, step} = told
  // `two-thirds of |£415m| … £100m of that |£415m|`: told again, and not what is left of it.
  if (form === 'rest' && whole.value === told.value) return
  if (form === 'rest') add('rest', whole.value - part.value, whole.low - part.high, whole.high - part.low)
  else if (form === 'amount') {
    // Between percentages rounded to whole ones, and in hundredths of them.
    const scale = figure?.unit === 'basis point' ? 100 : 1
    const room = figure && isPoints(figure) ? 0.05 : 0
    const [low, high] = [whole.low - part.high - room, whole.high - part.low + room]
    add('difference', (whole.value - part.value) * scale, low * scale, high * scale)
  } else if (form === 'word' && step?.kind === 'times' && told.value >= 1)
    add('times', whole.value / part.value, whole.low / part.high, whole.high / part.low)
  else if (form === 'word' && step?.kind === 'times') add('times', part.value / whole.value, part.low / whole.high, part.high / whole.low)
  else readChange(step?.direction, whole, part, add)
}

function readChange(direction: 'up' | 'down' | undefined, whole: Operand, part: Operand, add: Add): void {
  // `A rise of a fifth` is no share of anything, and `|214 boys| and |96 girls|` are no change.
  const [one, other] = [whole.figure.counted, part.figure.counted]
  if (direction && one !== null && other !== null && one.noun !== other.noun) return
  const [low, high] = [part.low / whole.high, part.high / whole.low]
  if (direction !== 'down') add('change', whole.value / part.value - 1, whole.low / part.high - 1, whole.high / part.low - 1)
  if (direction !== 'up') add('change', 1 - part.value / whole.value, 1 - high, 1 - low)
  if (direction) return
  add('share', part.value / whole.value, low, high)
  add('complement', 1 - part.value / whole.value, 1 - high, 1 - low)
}

/** `|Eighteen| of its 31 playgrounds are shut … any of |the 18|`: the same ones, and no others that they were left by. */
const isToldAgain = ({form, value, start}: Told, {figure, value: part}: Operand): boolean =>
  (form === 'rest' || form === 'amount') && part === value && figure.definite && figure.start > start

/** Adds the ties of a told figure to two others. */
function addTiesOfTwo(story: Story, told: Told, one: Operand, other: Operand, ties: Tie[]): void {
  if (one.value === other.value || !mayBelong(one.figure, other.figure)) return
  const [whole, part] = one.value > other.value ? [one, other] : [other, one]
  if (part.value * slightest < whole.value || isToldAgain(told, part)) return
  const found: Tie[] = []
  readTwo(told, whole, part, (relation, implied, low, high) => {
    const holds = overlaps(told.interval, {low, high})
    if (!holds && (!isPlausible(told, implied) || isApart(story, told, whole.figure, part.figure))) return
    // Without a direction a change may be either way: it holds where one does.
    const known = found.findIndex((tie) => tie.relation === relation)
    const tie: Tie = {relation, told, whole: whole.figure, parts: [part.figure], implied, holds}
    if (known < 0) found.push(tie)
    else if (holds) found[known] = tie
  })
  ties.push(...found)
}

/** Adds what is left of a whole after two parts or more, as long as something is: every choice of them, each before what is added to it. */
function addRestsOf(told: Told, whole: Operand, smaller: readonly Operand[], ties: Tie[]): void {
  const chosen: Figure[] = []
  const choose = (from: number, left: Operand): void => {
    const [first, ...others] = chosen
    if (first && others.length > 0 && left.value > 0) {
      const holds = overlaps(left, told.interval)
      if (holds || isPlausible(told, left.value))
        ties.push({relation: 'rest', told, whole: whole.figure, parts: [first, ...others], implied: left.value, holds})
    }
    if (chosen.length === mostParts) return
    for (let at = from; at < smaller.length; at++) {
      const part = smaller[at]
      if (!part) continue
      chosen.push(part.figure)
      choose(at + 1, {figure: whole.figure, value: left.value - part.value, ...minus(left, part)})
      chosen.pop()
    }
  }
  choose(0, whole)
}

function addRests(told: Told, near: readonly Operand[], ties: Tie[]): void {
  for (const whole of near) {
    const smaller = near.filter(({value}) => value < whole.value)
    addRestsOf(told, whole, smaller, ties)
  }
}

/** Parts that follow one another without another of their unit between them. */
const mostSummands = 8
/** So many tokens from a total to the last of its parts are read for words that leave some out. */
const longestList = 120

function isOpen(story: Story, told: Told, parts: readonly Figure[]): boolean {
  const [from, to] = [told.lastToken, parts.at(-1)?.firstToken ?? 0]
  return isOpenList(wordsBetween(story, from, Math.min(to, from + longestList)))
}

const areOfTwoUnits = ({figure: one}: Operand, {figure: other}: Operand): boolean =>
  one.unit !== other.unit && one.unit !== null && other.unit !== null

function addSums(story: Story, told: Told, near: readonly Operand[], ties: Tie[]): void {
  const {figure: total} = told
  // `One of the largest` is no total.
  if (!total || told.value <= 1 || isFirstPart(story, total)) return
  const like = near.filter(({figure}) => mayBelong(figure, total))
  for (const [from, first] of like.entries()) {
    let sum = first
    // What is told again is no part of itself.
    for (let to = from + 1; to < Math.min(like.length, from + mostSummands) && first.value !== told.value; to++) {
      const [second, last] = [like[from + 1], like[to]]
      if (!second || !last || last.value === told.value) break
      // `41 hours and 12 minutes`, after ten seconds and 41 hours 13: no total, whatever hours and seconds make.
      if (last.value > told.value && areOfTwoUnits(first, last)) break
      sum = {figure: first.figure, value: sum.value + last.value, ...plus(sum, last)}
      const implied = sum.value
      const holds = overlaps(sum, told.interval)
      const off = implied / told.value
      if (!holds && (off >= furthestSum || off <= 1 / furthestSum) && !isRoundSlip(told.value, implied)) continue
      const parts = like.slice(from, to + 1).map(({figure}) => figure)
      // `60,000 tonnes of food, |including| 30,000 of cereals`: not all of it.
      if (!holds && implied < told.value && isOpen(story, told, parts)) continue
      ties.push({relation: 'sum', told, whole: first.figure, parts: [second.figure, ...parts.slice(2)], implied, holds})
    }
  }
}

const counts = new Set(['cardinal', 'duration'])

function addProducts(story: Story, told: Told, near: readonly Operand[], ties: Tie[]): void {
  const {figure} = told
  for (const rate of near) {
    if (!figure || rate.value === 1 || !areOfOneUnit(rate.figure, figure) || rate.value >= told.value || !isRate(story, rate.figure))
      continue
    for (const count of near) {
      if (count === rate || count.value === 1 || isScaled(count) || !counts.has(count.figure.kind)) continue
      if (areOfOneUnit(count.figure, figure) && figure.kind !== 'cardinal') continue
      const implied = rate.value * count.value
      const holds = overlaps({low: rate.low * count.low, high: rate.high * count.high}, told.interval)
      if (!holds && !isPlausible(told, implied)) continue
      ties.push({relation: 'product', told, whole: rate.figure, parts: [count.figure], implied, holds})
    }
  }
}

/** A bare rate may be of anything but a percentage: `£40m over 8 years, |5| a year`. */
const mayBeDivided = (total: Figure, rate: Figure): boolean =>
  scaleTo(total, rate) === 1 || (rate.kind === 'cardinal' && total.kind !== 'percent')

/** `35 places, 1,260 applications: 36 for each`. */
function addQuotients(told: Told, near: readonly Operand[], ties: Tie[]): void {
  const {figure} = told
  for (const total of near) {
    if (!figure || !mayBeDivided(total.figure, figure) || total.value <= told.value) continue
    for (const count of near) {
      if (count === total || count.value < 2 || count.value >= total.value || !counts.has(count.figure.kind)) continue
      if (areOfOneUnit(count.figure, total.figure) && count.figure.counted?.noun === total.figure.counted?.noun) continue
      const implied = total.value / count.value
      const holds = overlaps({low: total.low / count.high, high: total.high / count.low}, told.interval)
      if (holds || isPlausible(told, implied))
        ties.push({relation: 'quotient', told, whole: total.figure, parts: [count.figure], implied, holds})
    }
  }
}

function drawnFor(story: Story, told: Told): Drawn | undefined {
  const near = nearTo(story, told)
  if (near.length < 2 || near.length > mostNear) return undefined
  const ties: Tie[] = []
  if (told.form === 'rate') addQuotients(told, near, ties)
  else if (told.form === 'total') {
    addSums(story, told, near, ties)
    addProducts(story, told, near, ties)
  } else for (const [at, one] of near.entries()) for (const other of near.slice(at + 1)) addTiesOfTwo(story, told, one, other, ties)
  if (told.form === 'rest' && told.isSigned) addRests(told, near.slice(0, mostPartsNear), ties)
  return {told, ties, near: near.length}
}

/** The ties of every told figure of a story that has any. */
export const drawUp = (story: Story): readonly Drawn[] => toldOf(story).flatMap((told) => drawnFor(story, told) ?? [])
