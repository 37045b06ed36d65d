/** Whether the words link two levels to a step: they are set against each other, no third competes, and no other step or verb has them for its own. */

import {worthNouns} from '../../../lexicon/figure-comparisons.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresIn} from '../near.js'
import {wordsBetween} from '../nearby-words.js'
import {areOfOneKind, type Pair} from './beside.js'
import {hasPlainBase} from './plain-base.js'
import type {Direction, ToldStep} from './step.js'
import {isOfPoints} from './step-clauses.js'
import {firstOf} from './step-cues.js'
import {isOfSubject} from './step-subjects.js'
import {setsAside, stepWords} from './step-words.js'
import {toldMovesOf} from './told-moves.js'
import {toldStepsIn} from './told-steps.js'

/** `Opened at 4,310 and ended at 4,122, having gained 190`: the words have the two in the other order. */
export const isTurned = ({isGap, direction}: ToldStep, {isOrdered, from, to}: Pair): boolean =>
  !isGap && direction !== undefined && isOrdered && Number(to.value) > Number(from.value) !== (direction === 'up')

/** A change is between two times, or against a base; a gap may be between any two that are told side by side. */
export function isLinked(story: Story, step: ToldStep, {isContrast, from, to}: Pair, hasOwn: boolean, areSole: boolean): boolean {
  if (isPartOf(story, from, to) || isSetAside(story, from, to) || isOfContents(story, step, from) || isOfOthers(story, step, from, to))
    return false
  if (step.hasBase && !hasOwn && !hasPlainBase(story, step)) return false
  if (step.isGap && !isGapBetween(story, step, from, to, hasOwn)) return false
  if (!step.isGap && !step.pointsBack && !hasOwn && !isOfSubject(story, step.sentence, from, to)) return false
  // A rate that rose by some per cent is not told by two rates that follow: `Prices rose 0.3% in August. In July the annual rate was 4.4%`.
  if (step.kind === 'share' && from.kind === 'percent' && !step.pointsBack && !step.isGap && !isOfPoints(story, step, from, to)) {
    const first = Math.min(from.sentence, to.sentence)
    const last = Math.max(from.sentence, to.sentence)
    if (step.isNoun ? last > step.sentence : first !== last || last !== step.sentence) return false
  }
  // `£6m on roads, £1m more than last year, and £2.4m on lamps`: the second follows with another matter.
  const last = from.index > to.index ? from : to
  // `seats 30, five fewer than the old one, |and| lets 36 stand`: a clause of its own.
  if ((step.hasBase || step.isGap) && last.firstToken > step.lastToken && isAnotherClause(story, step, last)) return false
  // `She won with 14,210 votes. It rained. Her rival got 13,905. Her majority of 305`: what points back may look farther.
  const apart = Math.abs(from.sentence - to.sentence)
  if (step.isGap) return apart < (step.pointsBack || areSole ? 3 : 2) || (isContrast && step.hasBase)
  return isContrast
}

/** `the castle is £9; the pass, |at £21, saves £5|`: what saves is the lower of two and what adds the higher, or the other of them is not told. */
function isOfOthers(story: Story, step: ToldStep, from: Figure, to: Figure): boolean {
  const verb = story.tokens[step.firstToken]?.lower ?? ''
  if (!/^(?:save|saves|saving|adds)$/.test(verb)) return false
  const [own] = [from, to]
    .filter(({sentence, lastToken}) => sentence === step.sentence && lastToken <= step.firstToken)
    .sort((one, other) => other.start - one.start)
  // `£5 for two, |which saves| £3`.
  if (!own || !/^ (?:[^;:()–—]* )?(?:(?:,|and|it|this|that|which) )+$|^ $/.test(wordsBetween(story, own.lastToken, step.firstToken)))
    return false
  const other = own === from ? to : from
  return Number(own.value) > Number(other.value) === (verb !== 'adds')
}

const isAnotherClause = (story: Story, {lastToken, sentence}: ToldStep, level: Figure): boolean =>
  level.sentence === sentence &&
  (story.tokens[firstOf(story, level) - 1]?.lower === 'and' ||
    / , (?:and|but|while|with) /.test(wordsBetween(story, lastToken, level.firstToken)))

const worth = lazily(() => wordsOf(worthNouns))

/** `a $4 box went to $4.40 … it lost |a tenth of its contents|`: of a thing, and of no money. */
function isOfContents({tokens}: Story, {kind, lastToken}: ToldStep, {kind: of}: Figure): boolean {
  const [link, owner, noun] = [0, 1, 2].map((ahead) => tokens[lastToken + ahead]?.lower ?? '')
  return kind === 'share' && of === 'money' && link === 'of' && /^(?:its|his|her|their)$/.test(owner ?? '') && !worth().has(noun ?? '')
}

/** `fell 4.50 to 781, |despite| news that had pushed it to 786.50`: another time of another clause. */
function isSetAside({tokens}: Story, from: Figure, to: Figure): boolean {
  const [one, other] = from.index < to.index ? [from, to] : [to, from]
  return one.sentence === other.sentence && tokens.slice(one.lastToken, other.firstToken).some(({lower}) => setsAside.test(lower))
}

/** `|five of the last six| goals`, `11 of the marathon's 42.2`: a part and its whole, and not one against the other. */
function isPartOf({tokens}: Story, from: Figure, to: Figure): boolean {
  const [one, other] = from.index < to.index ? [from, to] : [to, from]
  if (one.sentence !== other.sentence || other.firstToken - one.lastToken > 6) return false
  const gap = tokens.slice(one.lastToken, other.firstToken).map(({lower}) => lower)
  // `A burden of £210m |and left one of| £580m`.
  if (gap.includes('and')) return false
  // `15% |instead of| 12%`.
  return /(?:^|(?<!instead) )(?:out )?of(?: (?:the|its|their|his|her|our|all|those|these))?(?: [^ ]+['’]s?)?(?: (?:last|first|past|next|opening|final|previous|other))?$/.test(
    gap.join(' ')
  )
}

/** `The government has a majority of two` is of itself; `from 74 to 68, four strokes behind the leader` is no gap between the two. */
function isGapBetween(story: Story, step: ToldStep, from: Figure, to: Figure, hasOwn: boolean): boolean {
  if (step.hasBase) return !(toldMovesOf(story).get(from.sentence) ?? []).some((move) => move.from === from && move.to === to)
  const isOwned =
    step.isNoun && [2, 3].some((back) => /^(?:has|have|had|holds|hold)$/.test(story.tokens[step.firstToken - back]?.lower ?? ''))
  return !isOwned || hasOwn || Math.max(from.sentence, to.sentence) >= step.sentence
}

/**
 * Each of the two stands in a sentence of its own, one of them with another step: `Sales in the year were 6,798,000, an increase of 62,000. Sales in the quarter were 1,751,000, a decline of 133,000`.
 * Or the step is told by a verb, and the next sentence has a verb of its own for its two figures.
 */
export function isParted(story: Story, step: ToldStep, {from, to}: Pair): boolean {
  const away = [from, to].filter(({sentence}) => sentence !== step.sentence).map(({sentence}) => sentence)
  const others = away.flatMap((sentence) => toldStepsIn(story, sentence))
  if (step.kind === 'amount' && away.some((sentence) => isRecounted(story, step.sentence, sentence))) return true
  if (step.kind === 'amount' && others.some(({kind, sentence}) => kind === 'amount' && sentence > step.sentence)) return true
  if (from.sentence !== to.sentence && others.length > 0) return true
  const own = step.kind === 'times' ? step.direction : undefined
  return (
    !step.pointsBack &&
    !step.isGap &&
    away.some((sentence) => (sentence > step.sentence || !step.isNoun) && tellsMove(story, sentence, own))
  )
}

/** `ahead by five. |A recount| made it two. … the winner by 842 votes to 839`: a gap of another count. */
function isRecounted({tokens, sentences}: Story, one: number, other: number): boolean {
  const [first, last] = [Math.min(one, other), Math.max(one, other)]
  const words = tokens.slice(sentences[first]?.firstToken ?? 0, sentences[last]?.lastToken ?? 0)
  return words.some(
    ({lower, index}) =>
      /^(?:recounts?|recounted|re-counts?|re-run|replays?|miscounted)$/.test(lower) ||
      (/^(?:first|original|initial|provisional|early)$/.test(lower) && /^(?:count|tally)$/.test(tokens[index + 1]?.lower ?? '')) ||
      (lower === 'by' && tokens[index + 1]?.lower === 'mistake')
  )
}

/** A word of change, other than such as only says again which way a multiple goes. */
function tellsMove(story: Story, sentence: number, own: Direction | undefined): boolean {
  const {firstToken = 0, lastToken = 0} = story.sentences[sentence] ?? {}
  const {verbs, nouns} = stepWords()
  for (let at = firstToken; at < lastToken; at++) {
    const word = story.tokens[at]?.lower ?? ''
    if (/^(?:up|down|lower|higher|lost)$/.test(word)) continue
    // `It was the |first drop| since 2018` tells of the same.
    if (nouns.has(word) && /^(?:first|second|third|biggest|largest|steepest|sharpest)$/.test(story.tokens[at - 1]?.lower ?? '')) continue
    if ((verbs.has(word) && (own === undefined || verbs.get(word) !== own)) || nouns.get(word) !== undefined) return true
  }
  return false
}

const score = /\d[-–]\d/
const scoreBehind = /^(?:[- ](?!and |but )\p{L}+){0,3} ?[,(:–—] ?(?:\p{L}+ )?\d{1,3}[-–]\d/u

/** `took the last quarter by nine points to five and won by two, |21-19|`: between the two of the score that it stands with. */
const hasOwnScore = ({text}: Story, {kind, start, end}: ToldStep, last: number): boolean =>
  kind === 'amount' && (scoreBehind.test(text.slice(end, end + 60)) || (last < start && score.test(text.slice(last, start))))

/** `leads by |13| among men, |49% to 36%|`: between two shares of its own sentence, where it is told as a bare number. */
function hasOwnShares(story: Story, {kind, figure, sentence, lastToken}: ToldStep): boolean {
  if (kind !== 'amount' || figure?.kind !== 'cardinal') return false
  const behind = figuresIn(story, story.sentences[sentence]?.block ?? 0).filter(
    (other) => other.sentence === sentence && other.firstToken >= lastToken && other.kind === 'percent'
  )
  return behind.some((one, at) => Math.abs(Number(one.value) - Number(behind[at + 1]?.value)) === Number(figure.value))
}

/** A third level of that kind next to the pair: any two of them may be meant, unless one sentence holds the pair and the step. */
export function isContested(story: Story, levels: readonly Figure[], step: ToldStep, {from, to}: Pair): boolean {
  if (from.sentence === step.sentence && to.sentence === step.sentence) return hasOwnScore(story, step, Math.max(from.end, to.end))
  const first = Math.min(from.sentence, to.sentence, step.sentence) - 1
  const isSummedUp = step.isNoun && !step.isGap && Math.max(from.lastToken, to.lastToken) <= step.firstToken
  const last = Math.max(from.sentence, to.sentence, step.sentence) + (isSummedUp ? 0 : 1)
  if (hasOwnShares(story, step)) return true
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
      !isGapAgain(step, level, from, to) &&
      level.sentence >= first &&
      level.sentence <= last &&
      areOfOneKind(level, from) &&
      areOfOneKind(level, to)
  )
}

/** `The gap, of four years, has closed. In 1990 it was nine`: what is told behind a gap, and is far smaller than the two, is the gap at another time. */
const isGapAgain = (step: ToldStep, level: Figure, from: Figure, to: Figure): boolean =>
  step.isGap &&
  step.isNoun &&
  level.firstToken > step.lastToken &&
  Math.max(from.lastToken, to.lastToken) <= step.firstToken &&
  Number(level.value) < Math.min(Number(from.value), Number(to.value)) / 3
