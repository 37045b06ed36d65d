/**
 * Comparisons: a told step with the two figures it lies between. There is one only where the words leave no choice: two levels of one kind near the step, set one against the other, and no third
 * that could be meant. It judges no values, but it names every other pair that a reader might take, so that a rule can be sure before it speaks.
 */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {once} from '../../once.js'
import {figuresIn} from '../near.js'
import {areOfOneKind, levelsIn, type Pair, pairOf} from './beside.js'
import {type BoundPair, boundPair} from './bound-steps.js'
import {baseWords} from './moments.js'
import type {Direction, ToldStep} from './step.js'
import {firstOf} from './step-cues.js'
import {scaleOf} from './step-scale.js'
import {stepWords} from './step-words.js'
import {toldStepsOf} from './told-steps.js'

export interface Comparison {
  readonly step: ToldStep
  readonly pair: Pair
  /** What a difference between levels is multiplied with to be in the unit of the step. */
  readonly scale: number
  /** Its own clause binds the two to it. */
  readonly isBound: boolean
  /** Any other two levels near that could be meant. */
  others(): readonly Pair[]
  /** Other steps of that kind near, which may be the one that lies between the two. */
  rivals(): readonly ToldStep[]
}

/** Sentences before and behind the step, nearest first. */
function windowsOf({pointsBack, isGap, isNoun, firstToken}: ToldStep, own: readonly Figure[]): readonly (readonly [number, number])[] {
  const hasOwn = own.length > 0
  // `A year earlier it was 58.7%, an improvement of 2.5 points. The target is 65%`: the noun sums up what was told before it.
  if (isNoun && !isGap && hasOwn && own.every(({lastToken}) => lastToken <= firstToken))
    return [
      [0, 0],
      [-1, 0],
      [0, 1]
    ]
  if (pointsBack)
    return [
      [0, 0],
      [-1, 0],
      [-2, 0],
      [-3, 0],
      [-1, 1]
    ]
  if (isGap)
    return [
      [0, 0],
      [-1, 0],
      [-2, 0],
      [-3, 0],
      [0, 1],
      [0, 2]
    ]
  if (hasOwn)
    return [
      [0, 0],
      [0, 1],
      [-1, 0]
    ]
  return [
    [0, 1],
    [0, 2],
    [-1, 0],
    [-2, 0]
  ]
}

/** `rose 12% to £4m`: a level so near is one of the two; `by 29%, according to returns from its 212 parishes` has another matter. */
function isAttached({tokens}: Story, {firstToken, lastToken}: ToldStep, level: Figure): boolean {
  const gap = level.firstToken >= lastToken ? level.firstToken - lastToken : firstToken - level.lastToken
  const before = [1, 2, 3].map((back) => tokens[level.firstToken - back]?.lower ?? '')
  return gap < 6 || before.some((word) => /^(?:to|at|than|was|were|is|are)$/.test(word))
}

/** No two lie farther apart than the larger is from nought: a gap of 8,600 is not between two and five. */
function mayHold(step: ToldStep, levels: readonly Figure[]): boolean {
  const sizes = levels.map(({value}) => Math.abs(Number(value)))
  const ratio = Math.max(...sizes) / Math.min(...sizes)
  if (step.kind !== 'times' && ratio > (step.kind === 'amount' ? 6 : 10)) return false
  // A total beside one month of it is no 35% more.
  if (step.kind === 'share' && levels[0]?.kind !== 'percent' && ratio - 1 > 8 * step.interval.low) return false
  // `Four pubs, three with rooms` are no 6.1% apart.
  if (step.kind === 'share' && levels.every(({kind, value}) => kind === 'cardinal' && Number(value) < 20)) return false
  // Nobody calls 15 times as much double.
  if (step.kind === 'times' && ratio > 4 * Math.max(step.interval.low, 1 / step.interval.high)) return false
  if (step.kind !== 'amount' || !step.figure || levels.some(({kind}) => kind === 'percent')) return true
  const most = Math.max(...levels.map((level) => Math.abs(Number(level.value)) * (scaleOf(step, level) ?? 1)))
  return levels.some(({value}) => Number(value) < 0) || Number(step.figure.value) <= most
}

/** The levels parted into those of one kind each. */
function kindsOf(levels: readonly Figure[]): readonly (readonly Figure[])[] {
  const kinds: Figure[][] = []
  for (const level of levels) {
    const known = kinds.find((each) => each.every((other) => areOfOneKind(other, level)))
    if (known) known.push(level)
    else kinds.push([level])
  }
  return kinds
}

interface Found {
  readonly pair: Pair
  readonly scale: number
}

function pairFor(story: Story, step: ToldStep, levels: readonly Figure[]): Found | undefined {
  const fitting = levels.filter((level) => scaleOf(step, level) !== undefined)
  const own = fitting.filter((level) => level.sentence === step.sentence && isAttached(story, step, level))
  // `A rate of 7.8%, nearly twice that of the county`: it is of what stands before it.
  const near = levels.find(({lastToken}) => lastToken <= step.firstToken && step.firstToken - lastToken < 4)
  if (step.kind === 'times' && step.hasBase && near && kindsOf(levels).some((each) => each.includes(near) && each.length < 2))
    return undefined
  const mustBeOwn = step.hasBase && own.length > 0 && !hasPlainBase(story, step)
  for (const [back, ahead] of windowsOf(step, own)) {
    if (mustBeOwn && ahead > 0) continue
    const near = fitting.filter(({sentence}) => sentence >= step.sentence + back && sentence <= step.sentence + ahead)
    const kinds = kindsOf(near).filter((each) => each.length > 1 && mayHold(step, each))
    if (kinds.length === 0) continue
    const [only, second] = kinds
    const [first, last] = only ?? []
    if (!only || second || only.length > 2 || !first || !last || first.value === last.value) return undefined
    if (own.length > 0 && !step.pointsBack && !step.isGap && !own.includes(first) && !own.includes(last)) return undefined
    const pair = pairOf(story, first, last)
    const scale = scaleOf(step, first) ?? scaleOf(step, last) ?? 1
    return isLinked(story, step, pair, own.length > 0, levels.filter((level) => areOfOneKind(level, first)).length === 2) &&
      !isContested(story, levels, step, pair) &&
      !isParted(story, step, pair)
      ? {pair, scale}
      : undefined
  }
  return undefined
}

/** A change is between two times, or against a base; a gap may be between any two that are told side by side. */
function isLinked(story: Story, step: ToldStep, {isContrast, isOrdered, from, to}: Pair, hasOwn: boolean, areSole: boolean): boolean {
  const rises = Number(to.value) > Number(from.value)
  if (!step.isGap && step.direction && isOrdered && rises !== (step.direction === 'up')) return false
  if (step.hasBase && !hasOwn && !hasPlainBase(story, step)) return false
  // A rate that rose by some per cent is not told by two rates that follow: `Prices rose 0.3% in August. In July the annual rate was 4.4%`.
  if (step.kind === 'share' && from.kind === 'percent' && !step.pointsBack && !step.isGap) {
    const first = Math.min(from.sentence, to.sentence)
    const last = Math.max(from.sentence, to.sentence)
    if (step.isNoun ? last > step.sentence : first !== last || last !== step.sentence) return false
  }
  // `£6m on roads, £1m more than last year, and £2.4m on lamps`: the second follows with another matter.
  const last = from.index > to.index ? from : to
  if (step.hasBase && last.firstToken > step.lastToken && story.tokens[firstOf(story, last) - 1]?.lower === 'and') return false
  // `She won with 14,210 votes. It rained. Her rival got 13,905. Her majority of 305`: what points back may look farther.
  const apart = Math.abs(from.sentence - to.sentence)
  if (step.isGap) return apart < (step.pointsBack || areSole ? 3 : 2) || (isContrast && step.hasBase)
  return isContrast
}

/** `less than usual`, `twice as many as in 2019`: the base is one of the figures told; `than a DVD` is something else again. */
function hasPlainBase({tokens}: Story, {lastToken, sentence}: ToldStep): boolean {
  const {base, isPointer} = baseWords()
  let at = lastToken
  while (at < lastToken + 4 && !/^(?:than|as)$/.test(tokens[at]?.lower ?? '')) at++
  if (/^(?:many|much|high|large|big|long|far|heavy)$/.test(tokens[at + 1]?.lower ?? '')) at += 2
  // `30% below the total for the same quarter`, `thrice what its forerunner could do`.
  if (/^(?:above|below)$/.test(tokens[lastToken - 1]?.lower ?? '') || tokens[lastToken]?.lower === 'what') at = lastToken - 1
  else if (!/^(?:than|as)$/.test(tokens[at]?.lower ?? '')) return false
  for (let next = at + 1; next < at + 6; next++) {
    const token = tokens[next]
    if (!token || token.sentence !== sentence || token.kind === 'mark') return false
    if (
      base.has(token.lower) ||
      isPointer.test(token.lower) ||
      /^(?:same|predecessor|forerunner|rival)$/.test(token.lower) ||
      /^(?:19|20)\d\d$/.test(token.text)
    )
      return true
  }
  return false
}

/**
 * Each of the two stands in a sentence of its own, one of them with another step: `Sales in the year were 6,798,000, an increase of 62,000. Sales in the quarter were 1,751,000, a decline of 133,000`.
 * Or the step is told by a verb, and the next sentence has a verb of its own for its two figures.
 */
function isParted(story: Story, step: ToldStep, {from, to}: Pair): boolean {
  const away = [from, to].filter(({sentence}) => sentence !== step.sentence).map(({sentence}) => sentence)
  if (
    step.kind === 'amount' &&
    toldStepsOf(story).some(
      (other) => other !== step && other.kind === 'amount' && away.includes(other.sentence) && other.sentence > step.sentence
    )
  )
    return true
  if (from.sentence !== to.sentence && toldStepsOf(story).some((other) => away.includes(other.sentence))) return true
  const own = step.kind === 'times' ? step.direction : undefined
  return (
    !step.pointsBack &&
    !step.isGap &&
    away.some((sentence) => (sentence > step.sentence || !step.isNoun) && tellsMove(story, sentence, own))
  )
}

/** A word of change, other than such as only says again which way a multiple goes. */
function tellsMove(story: Story, sentence: number, own: Direction | undefined): boolean {
  const {firstToken = 0, lastToken = 0} = story.sentences[sentence] ?? {}
  const {verbs, nouns} = stepWords()
  for (let at = firstToken; at < lastToken; at++) {
    const word = story.tokens[at]?.lower ?? ''
    if (/^(?:up|down|lower|higher|lost)$/.test(word)) continue
    if ((verbs.has(word) && (own === undefined || verbs.get(word) !== own)) || nouns.get(word) !== undefined) return true
  }
  return false
}

/** A third level of that kind next to the pair: any two of them may be meant, unless one sentence holds the pair and the step. */
function isContested(story: Story, levels: readonly Figure[], step: ToldStep, {from, to}: Pair): boolean {
  if (from.sentence === step.sentence && to.sentence === step.sentence) return false
  const first = Math.min(from.sentence, to.sentence, step.sentence) - 1
  const isSummedUp = step.isNoun && !step.isGap && Math.max(from.lastToken, to.lastToken) <= step.firstToken
  const last = Math.max(from.sentence, to.sentence, step.sentence) + (isSummedUp ? 0 : 1)
  // `Her lead was nine, 43-34`: the two may stand as a range.
  if (
    step.kind === 'amount' &&
    figuresIn(story, from.block).some(
      (figure) => figure.isRange && Array.isArray(figure.value) && figure.sentence === step.sentence && !figure.value.includes(null)
    )
  )
    return true
  return levels.some(
    (level) =>
      level !== from &&
      level !== to &&
      level.sentence >= first &&
      level.sentence <= last &&
      areOfOneKind(level, from) &&
      areOfOneKind(level, to)
  )
}

function rivalsOf(story: Story, step: ToldStep): readonly ToldStep[] {
  const block = story.sentences[step.sentence]?.block
  return toldStepsOf(story).filter(
    (other) => other !== step && other.kind === step.kind && story.sentences[other.sentence]?.block === block
  )
}

/** Only levels of the same sentence and kind may be meant as well. */
function boundComparison(step: ToldStep, {from, to}: BoundPair, levels: readonly Figure[]): Comparison {
  const own = levels.filter(
    (level) => level.sentence === step.sentence && from.sentence === to.sentence && (areOfOneKind(level, from) || areOfOneKind(level, to))
  )
  const pair = {from, to, isOrdered: true, isContrast: true}
  return {step, pair, scale: scaleOf(step, from) ?? 1, isBound: true, others: () => pairsOf(step, own, pair), rivals: () => []}
}

/** Every two levels of the paragraph and its neighbours that the step could lie between. */
function othersOf(story: Story, step: ToldStep, pair: Pair, steps: ReadonlySet<Figure>): readonly Pair[] {
  const block = story.sentences[step.sentence]?.block ?? 0
  const levels = [...new Set([0, block - 1, block, block + 1])].flatMap((each) =>
    levelsIn(story, each, steps, step.figure?.kind === 'duration')
  )
  // Three of seven men are no such pair beside £92,000 and £52,000, unless they stand with the step.
  return pairsOf(step, levels, pair).filter(
    ({from}) => from.kind === pair.from.kind || from.kind === pair.to.kind || from.sentence === step.sentence
  )
}

function pairsOf(step: ToldStep, near: readonly Figure[], pair: Pair): readonly Pair[] {
  const levels = near.filter((level) => scaleOf(step, level) !== undefined)
  const [first, second] = pair.from.index < pair.to.index ? [pair.from, pair.to] : [pair.to, pair.from]
  const pairs: Pair[] = []
  for (const [index, one] of levels.entries())
    for (const other of levels.slice(index + 1))
      if (one.value !== other.value && !(one === first && other === second) && areOfOneKind(one, other))
        pairs.push({from: one, to: other, isOrdered: false, isContrast: false})
  return pairs
}

/** `Prices rose by 3% and 1.2%`: the second is a step as the first is, though no word of it says so. */
function withTheirLike(story: Story, told: Set<Figure>): ReadonlySet<Figure> {
  const figures = figuresOf(story)
  for (const [index, figure] of figures.entries()) {
    const before = figures[index - 1]
    if (!before || !told.has(before) || told.has(figure) || figure.kind !== 'percent' || before.unit !== figure.unit) continue
    const between = story.tokens.slice(before.lastToken, figure.firstToken)
    if (between.length > 0 && between.length < 4 && between.every(({lower}) => /^(?:,|and|or|about|by|then)$/.test(lower))) told.add(figure)
  }
  return told
}

/** The figures that tell a step, and so no level. */
export const toldFiguresOf = once(
  (story: Story): ReadonlySet<Figure> => withTheirLike(story, new Set(toldStepsOf(story).flatMap(({figure}) => figure ?? [])))
)

export const comparisonsOf = once((story: Story): readonly Comparison[] => {
  const steps = toldStepsOf(story)
  if (steps.length === 0) return []
  const told = toldFiguresOf(story)
  return steps.flatMap((step) => {
    const levels = levelsIn(story, story.sentences[step.sentence]?.block ?? 0, told, step.figure?.kind === 'duration')
    if (levels.length < 2) return []
    const bound = boundPair(story, step, levels)
    if (bound) return [boundComparison(step, bound, levels)]
    const found = pairFor(story, step, levels)
    return found
      ? [{...found, step, isBound: false, others: () => othersOf(story, step, found.pair, told), rivals: () => rivalsOf(story, step)}]
      : []
  })
})
