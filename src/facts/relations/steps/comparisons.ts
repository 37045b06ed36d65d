/**
 * Comparisons: a told step with the two figures it lies between. There is one only where the words leave no choice: two levels of one kind near the step, set one against the other, and no third
 * that could be meant. It judges no values, but it names every other pair that a reader might take, so that a rule can be sure before it speaks.
 */

import type {Span} from '../../../finding.js'
import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {grouped} from '../../grouped.js'
import {once} from '../../once.js'
import {isBare} from '../near.js'
import {pairsIn} from '../parts/shares/pairs.js'
import {isSpokenFor} from './apposed-multiples.js'
import {belongs} from './belonging.js'
import {areOfOneKind, levelsIn, type Pair} from './beside.js'
import {againPair, type BoundPair, boundPair} from './bound-steps.js'
import {pairFor} from './pair-search.js'
import type {ToldStep} from './step.js'
import {isPoints, scaleOf} from './step-scale.js'
import {withoutPassedBy} from './told-moves.js'
import {toldStepsOf} from './told-steps.js'
import {areTogether} from './told-together.js'
import {againStep} from './told-twice.js'

export interface Comparison {
  readonly step: ToldStep
  readonly pair: Pair
  /** What a difference between levels is multiplied with to be in the unit of the step. */
  readonly scale: number
  /** Its own clause binds the two to it. */
  readonly isBound: boolean
  /** The step says up, and the order of the two down, or the reverse. */
  readonly isTurned: boolean
  /** Any other two levels near that could be meant. */
  others(): readonly Pair[]
  /** Other steps of that kind near, which may be the one that lies between the two. */
  rivals(): readonly ToldStep[]
}

const stepsByBlock = once((story: Story) => grouped(toldStepsOf(story), ({sentence}) => story.sentences[sentence]?.block ?? 0))

function rivalsOf(story: Story, step: ToldStep): readonly ToldStep[] {
  const own = stepsByBlock(story).get(story.sentences[step.sentence]?.block ?? 0) ?? []
  // `Rents |double|`, in the headline.
  const headed = step.kind === 'share' ? (stepsByBlock(story).get(0) ?? []).filter(({kind}) => kind === 'times') : []
  return [...headed, ...own.filter((other) => other !== step && other.kind === step.kind)]
}

/** Only levels of the same sentence and kind may be meant as well. */
function boundComparison(step: ToldStep, {from, to, isTurned, isPointed}: BoundPair, levels: readonly Figure[]): Comparison {
  const own = levels.filter(
    (level) =>
      (isPointed
        ? level.sentence >= step.sentence - 1 && level.sentence <= step.sentence
        : level.sentence === step.sentence && from.sentence === to.sentence) &&
      (areOfOneKind(level, from) || areOfOneKind(level, to))
  )
  const pair = {from, to, isOrdered: true, isContrast: true}
  return {
    step,
    pair,
    scale: scaleOf(step, from) ?? 1,
    isBound: true,
    isTurned: isTurned === true,
    others: () => pairsOf(step, own, pair),
    rivals: () => []
  }
}

/** Every two levels of the paragraph and its neighbours that the step could lie between; of what is told together, those of its sentence. */
function othersOf(story: Story, step: ToldStep, pair: Pair, steps: ReadonlySet<Figure>): readonly Pair[] {
  if (areTogether(story, step, pair))
    return pairsOf(
      step,
      levelsIn(story, pair.from.block, steps, step.figure?.kind === 'duration').filter(({sentence}) => sentence === step.sentence),
      pair
    )
  const block = story.sentences[step.sentence]?.block ?? 0
  const levels = [...new Set([0, block - 1, block, block + 1])].flatMap((each) =>
    levelsIn(story, each, steps, step.figure?.kind === 'duration')
  )
  // Three of seven men are no such pair beside £92,000 and £52,000, unless they stand with the step.
  return pairsOf(step, levels, pair).filter(
    (other) =>
      (other.from.kind === pair.from.kind || other.from.kind === pair.to.kind || other.from.sentence === step.sentence) &&
      !isPartAndWhole(story, step, other)
  )
}

/** `|Of the 22| species |nine| survive`: told as a part and its whole in another sentence, and not as then and now. */
const isPartAndWhole = (story: Story, step: ToldStep, {from, to}: Pair): boolean =>
  from.sentence === to.sentence &&
  from.sentence !== step.sentence &&
  pairsIn(story, from.block, from.sentence).some(({part, whole}) => (part === from && whole === to) || (part === to && whole === from))

function pairsOf(step: ToldStep, near: readonly Figure[], pair: Pair): readonly Pair[] {
  const levels = near.filter((level) => scaleOf(step, level) !== undefined)
  const [first, second] = pair.from.index < pair.to.index ? [pair.from, pair.to] : [pair.to, pair.from]
  const pairs: Pair[] = []
  for (const [index, one] of levels.entries())
    for (const other of levels.slice(index + 1))
      if (one.value !== other.value && !(one === first && other === second) && mayBeMeant(step, one, other))
        pairs.push({from: one, to: other, isOrdered: false, isContrast: false})
  return pairs
}

/** Of one kind, or near it: `250 a day … 9,000, |36 times| as many`; `to three billion yen from a |10.59 billion| net profit`. */
const mayBeMeant = (step: ToldStep, one: Figure, other: Figure): boolean =>
  areOfOneKind(one, other) ||
  // `|88 per cent| at the quay, and |80| at the lock: eight points`.
  (step.figure !== undefined && isPoints(step.figure) && [one, other].some(({kind}) => kind === 'percent') && [one, other].some(isBare)) ||
  (step.kind !== 'amount' && ((one.kind === other.kind && one.unit === other.unit) || [one, other].some(({kind}) => kind === 'cardinal')))

/** `Prices rose by 3% and 1.2%`: the second is a step as the first is, though no word of it says so. */
function withTheirLike(story: Story, told: Set<Figure>): ReadonlySet<Figure> {
  const figures = figuresOf(story)
  for (const [index, figure] of figures.entries()) {
    const before = figures[index - 1]
    if (!before || !told.has(before) || told.has(figure)) continue
    const between = story.tokens.slice(before.lastToken, figure.firstToken)
    // `Rose by 15.7%, or 186bn rupees`: the same step in money.
    if (/^,?or$/.test(between.map(({lower}) => lower).join(''))) told.add(figure)
    if (before.unit !== figure.unit) continue
    // `up 4p |on the week and| 31p on the year`.
    if (/^on(?:the)?(?:day|week|month|quarter|year),?and$/.test(between.map(({lower}) => lower).join(''))) told.add(figure)
    if (figure.kind !== 'percent') continue
    if (between.length > 0 && between.length < 4 && between.every(({lower}) => /^(?:,|and|or|about|by|then)$/.test(lower))) told.add(figure)
  }
  return told
}

/** The figures that tell a step, and so no level. */
export const toldFiguresOf = once(
  (story: Story): ReadonlySet<Figure> => withTheirLike(story, new Set(toldStepsOf(story).flatMap(({figure}) => figure ?? [])))
)

/** Steps that go the way that their two figures go, with the shares that tell an amount of them again. */
export const comparisonsOf = once((story: Story): readonly Comparison[] => {
  const found = allOf(story).filter(({isTurned}) => !isTurned)
  const told = new Set(found.map(({step: {figure}}) => figure))
  return found.flatMap((comparison) => {
    const step = againStep(story, comparison.step, comparison.pair, comparison.scale)
    if (!step || told.has(step.figure)) return [comparison]
    return [comparison, {...comparison, step, scale: 1, isBound: true, others: () => [], rivals: () => []}]
  })
})

/**
 * Steps that say up where the order of their two figures says down, or the reverse. Which of two came first is told by little: of what its own sentence does not bind to it, and of amounts, which
 * are the same both ways (`will have handled 38,000t by the end of the year and plans for 29,600t, a drop of 8,400t`), most are sound.
 */
export const turnedOf = once((story: Story): readonly Comparison[] =>
  allOf(story).filter(
    ({isTurned, isBound, step: {kind, sentence}, pair: {from, to}}) =>
      isTurned && isBound && kind !== 'amount' && from.sentence === sentence && to.sentence === sentence
  )
)

const isMark = (word: string | undefined): boolean => /^[,()–—]$/.test(word ?? '')

/** `pay 92p a kilo|, 3p up,| for apples that cost 99p`: between two marks the step is of what stands before it, and of nothing behind it that no word sets against that. */
function isAside({tokens}: Story, {firstToken, lastToken, sentence}: ToldStep, {from, to}: Pair): boolean {
  const behind = from.start > to.start ? from : to
  if (behind.sentence !== sentence || behind.firstToken < lastToken || from.sentence !== to.sentence) return false
  if (!isMark(tokens[firstToken - 1]?.text) || !isMark(tokens[lastToken]?.text)) return false
  return !tokens
    .slice(lastToken, behind.firstToken)
    .some(({lower}) => /^(?:than|from|to|against|compared|with|versus|above|below|over|on|was|were|had|before|earlier|ago)$/.test(lower))
}

const allOf = once((story: Story): readonly Comparison[] => {
  const steps = toldStepsOf(story)
  if (steps.length === 0) return []
  const told = toldFiguresOf(story)
  return steps.flatMap((step) => {
    const near = levelsIn(story, story.sentences[step.sentence]?.block ?? 0, told, step.figure?.kind === 'duration')
    const levels = withoutPassedBy(story, step, near)
    // `“Three times as many,” he said`, in a paragraph of its own.
    const bound = levels.length < 2 ? againPair(story, step) : boundPair(story, step, levels)
    if (bound) return [boundComparison(step, bound, levels)].filter(({pair, scale}) => belongs(story, step, pair, scale, true))
    if (levels.length < 2 || isSpokenFor(story, step)) return []
    const found = pairFor(story, step, levels)
    return found && !isAside(story, step, found.pair) && belongs(story, step, found.pair, found.scale, false)
      ? [{...found, step, isBound: false, others: () => othersOf(story, step, found.pair, told), rivals: () => rivalsOf(story, step)}]
      : []
  })
})

/** `£418, |down| £12 on the £406 of May`: an amount between the two of its own clause. */
export const isToldOfBase = ({tokens}: Story, {step, pair: {from}, isBound}: Comparison): boolean =>
  isBound &&
  step.kind === 'amount' &&
  step.direction !== undefined &&
  from.start > step.end &&
  /^(?:up|down)$/.test(tokens[step.firstToken]?.lower ?? '')

/** `A seat for each game comes to £1,240. A pass is £1,050, |a saving of £190|`: between two that may be had, and told from either. */
export const isSaved = ({text}: Story, {start}: Span): boolean =>
  /\b(?:saving|discount) of $/i.test(text.slice(Math.max(0, start - 12), start))
