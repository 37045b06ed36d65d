/** Which two levels a told step lies between: of each kind near it the nearest two, as far as the words link them to it; where two kinds could be meant, none. It judges no values. */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {wordsBetween} from '../nearby-words.js'
import {isAimedAt} from './aims.js'
import {areOfOneKind, kindsOf, type Pair, pairOf} from './beside.js'
import {isContested, isLinked, isParted, isTurned} from './pair-links.js'
import {hasPlainBase} from './plain-base.js'
import type {ToldStep} from './step.js'
import {firstOf} from './step-cues.js'
import {scaleOf} from './step-scale.js'
import {toldStepsIn} from './told-steps.js'

/** Sentences before and behind the step, nearest first. */
function windowsOf(
  {kind, pointsBack, isGap, isNoun, firstToken}: ToldStep,
  own: readonly Figure[]
): readonly (readonly [number, number])[] {
  const hasOwn = own.length > 0
  // `A year earlier it was 58.7%, an improvement of 2.5 points. The target is 65%`: the noun sums up what was told before it.
  if (isNoun && !isGap && hasOwn && own.every(({lastToken}) => lastToken <= firstToken))
    return [
      [0, 0],
      [-1, 0],
      [-2, 0],
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
      // `Three times as many as then. It rained. There were 40, where there are 120`: an amount is told of more things.
      ...(kind === 'times' ? [[0, 2] as const] : [])
    ]
  if (hasOwn)
    return [
      [0, 0],
      [0, 1],
      [-1, 0]
    ]
  // `a rise of nearly 17% that should raise £168,000. The permit goes up from £48 to £52`: a noun sums up what was told.
  if (isNoun)
    return [
      [-1, 0],
      [-2, 0]
    ]
  return [
    [0, 1],
    [0, 2],
    [-1, 0],
    [-2, 0],
    [-1, 1]
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
  // What fell by 92% was 12 times as much.
  const isDeep = step.kind === 'share' && step.direction === 'down' && step.interval.low > 0.5
  if (step.kind !== 'times' && ratio > (step.kind === 'amount' ? 6 : isDeep ? 25 : 10)) return false
  // A total beside one month of it is no 35% more.
  if (step.kind === 'share' && !isDeep && levels[0]?.kind !== 'percent' && ratio - 1 > 8 * step.interval.low) return false
  // `Four pubs, three with rooms` are no 6.1% apart.
  if (step.kind === 'share' && levels.every(({kind, value}) => kind === 'cardinal' && Number(value) < 20)) return false
  // Nobody calls 15 times as much double.
  if (step.kind === 'times' && ratio > 4 * Math.max(step.interval.low, 1 / step.interval.high)) return false
  if (step.kind !== 'amount' || !step.figure || levels.some(({kind}) => kind === 'percent')) return true
  const sizesOf = levels.map((level) => Math.abs(Number(level.value)) * (scaleOf(step, level) ?? 1))
  const most = Math.max(...sizesOf)
  // `a lead of |25|, take |six| points and move to |25|`: no difference is one of the two, unless it halves the other.
  if (sizesOf.includes(Number(step.figure.value)) && !sizesOf.includes(2 * Number(step.figure.value))) return false
  return levels.some(({value}) => Number(value) < 0) || Number(step.figure.value) <= most
}

export interface Found {
  readonly pair: Pair
  readonly scale: number
  /** The step says up, and the order of the two down, or the reverse. */
  readonly isTurned: boolean
}

/** `12 more than in April and 20% above the target of 126`: what follows another step with a base of its own is its base. */
const isTaken = (story: Story, step: ToldStep, level: Figure): boolean =>
  level.sentence === step.sentence &&
  (isMadeByOther(story, step, level) ||
    toldStepsIn(story, step.sentence).some(
      (other) => other.hasBase && other.firstToken >= step.lastToken && other.lastToken <= level.firstToken
    ))

/** `The Plus has |double, at 128|, and the Pro eight times as much as the basic one, at 512`: what another multiple comes to. */
function isMadeByOther(story: Story, {kind, hasBase, firstToken}: ToldStep, level: Figure): boolean {
  if (kind !== 'times' || !hasBase || level.lastToken > firstToken) return false
  const first = firstOf(story, level)
  return / (?:double|twice (?:that|as (?:much|many))|treble|triple|half|times (?:that|as (?:much|many))) , at $/.test(
    wordsBetween(story, first - 6, first)
  )
}

/** `The gap of 7.1 points |compares with| 8.4 last August |and 10.2| in 2016`: those are gaps as well. */
const isGapBefore = ({tokens}: Story, {isGap, isNoun, sentence, lastToken}: ToldStep, level: Figure): boolean =>
  isGap &&
  isNoun &&
  level.sentence === sentence &&
  level.firstToken > lastToken &&
  /^(?:compares|compared)$/.test(tokens[lastToken]?.lower ?? '') &&
  tokens[lastToken + 1]?.lower === 'with'

/** How far out the window lies in which two of a kind are found, and the two, if there are no more of them and they may be meant. */
interface Near {
  readonly distance: number
  readonly found: Found | undefined
}

/** `22 hours, twice as long as the |11| its forerunner ran. The best lasts 18`: its base stands right behind it, and what is set on that before it. */
const isOnFigure = ({kind, hasBase, sentence, lastToken}: ToldStep, levels: readonly Figure[]): boolean =>
  kind === 'times' &&
  hasBase &&
  levels.some((level) => level.sentence === sentence && level.firstToken >= lastToken && level.firstToken - lastToken < 5)

/** `twice as long as the 11 its forerunner ran|; the best lasts 18|`: of a clause behind the base. */
const isBehindBase = ({tokens}: Story, {sentence, lastToken}: ToldStep, level: Figure): boolean =>
  level.sentence === sentence && tokens.slice(lastToken, Math.max(lastToken, level.firstToken)).some(({text}) => text === ';')

function nearOf(story: Story, step: ToldStep, kind: readonly Figure[], levels: readonly Figure[]): Near | undefined {
  const own = kind.filter((level) => level.sentence === step.sentence && isAttached(story, step, level))
  const mustBeOwn = step.hasBase && own.length > 0 && !hasPlainBase(story, step)
  for (const [distance, [back, ahead]] of windowsOf(step, own).entries()) {
    if ((mustBeOwn || isOnFigure(step, kind)) && ahead > 0) continue
    const near = kind.filter(
      (level) =>
        level.sentence >= step.sentence + back &&
        level.sentence <= step.sentence + ahead &&
        !(isOnFigure(step, kind) && isBehindBase(story, step, level))
    )
    if (near.length < 2 || !mayHold(step, near)) continue
    const [first, last] = near
    if (!first || !last || near.length > 2 || first.value === last.value) return {distance, found: undefined}
    if (own.length > 0 && !step.pointsBack && !step.isGap && !own.includes(first) && !own.includes(last))
      return {distance, found: undefined}
    const pair = pairOf(story, first, last)
    const areSole = levels.filter((level) => areOfOneKind(level, first)).length === 2
    const turned = isTurned(step, pair)
    // `Up 12% on £1.6m`: what follows is its base, whenever it was.
    if ((turned && near.some(({firstToken}) => firstToken >= step.firstToken)) || !isLinked(story, step, pair, own.length > 0, areSole))
      return undefined
    const isFree = !isContested(story, levels, step, pair) && !isParted(story, step, pair)
    const scale = scaleOf(step, first) ?? scaleOf(step, last) ?? 1
    return {distance, found: isFree ? {pair, scale, isTurned: turned} : undefined}
  }
  return undefined
}

/** `53% to 47% in a poll that drew |twice as many people| as the last one`: people, and no shares. */
const isOfCounts = ({tokens}: Story, {kind, lastToken}: ToldStep): boolean =>
  kind === 'times' &&
  tokens[lastToken]?.lower === 'as' &&
  /^(?:many|few)$/.test(tokens[lastToken + 1]?.lower ?? '') &&
  tokens[lastToken + 2]?.kind === 'word'

/** `150 pies on a weekday |and twice that| on a Saturday`, `and 30 per cent more on a Friday`: of the one right before it, and what it comes to is not told. */
function isLedOn(story: Story, {isGap, isNoun, figure, firstToken, sentence}: ToldStep, levels: readonly Figure[]): boolean {
  if (!isGap || isNoun) return false
  const {tokens} = story
  // In `and won by 305` the verb is led on, and not the number.
  let at = (figure ? firstOf(story, figure) : firstToken) - 1
  while (
    /^(?:about|some|around|roughly|perhaps|maybe|nearly|almost|more|than|well|over|up|to|at|least|then|a|another)$/.test(
      tokens[at]?.lower ?? ''
    )
  )
    at--
  return /^(?:and|or|but)$/.test(tokens[at]?.lower ?? '') && levels.some((level) => level.sentence === sentence && level.lastToken <= at)
}

/** `moved |4.3bn tonne kilometres in the quarter|, 3 per cent more than a year ago. They were fuller: 790 tonnes, against 745`: told of what stands before it, whose base is not told. */
export function ownLevel({tokens}: Story, {kind, hasBase, sentence, firstToken}: ToldStep, levels: readonly Figure[]): Figure | undefined {
  if (kind !== 'share' || !hasBase || tokens[firstToken - 1]?.text !== ',') return undefined
  const own = levels.findLast((level) => level.sentence === sentence && level.lastToken < firstToken)
  const isBeside =
    own && firstToken - own.lastToken < 12 && !tokens.slice(own.lastToken, firstToken - 1).some(({kind: of}) => of === 'mark')
  return isBeside ? own : undefined
}

export function pairFor(story: Story, step: ToldStep, levels: readonly Figure[]): Found | undefined {
  const fitting = levels.filter(
    (level) =>
      scaleOf(step, level) !== undefined &&
      !isTaken(story, step, level) &&
      !isGapBefore(story, step, level) &&
      !(step.isNoun && !step.hasBase && !step.isGap && isAimedAt(story, step, level)) &&
      !(level.kind === 'percent' && isOfCounts(story, step))
  )
  if (isLedOn(story, step, levels)) return undefined
  // `A rate of 7.8%, nearly twice that of the county`: it is of what stands before it.
  const before = levels.find(({lastToken}) => lastToken <= step.firstToken && step.firstToken - lastToken < 4)
  if (step.kind === 'times' && step.hasBase && before && kindsOf(levels).some((each) => each.includes(before) && each.length < 2))
    return undefined
  // Beside `900 metres (2,953 feet)` a climb in metres is between metres.
  const unit = step.kind === 'amount' && step.figure?.kind === 'measure' ? step.figure.unit : null
  const ofUnit = unit === null ? [] : fitting.filter((level) => level.unit === unit)
  const all = kindsOf(ofUnit.length > 1 ? ofUnit : fitting).flatMap((kind) => nearOf(story, step, kind, levels) ?? [])
  const inOrder = all.filter(({found}) => !found?.isTurned)
  const near = inOrder.length > 0 ? inOrder : all
  const nearest = Math.min(...near.map(({distance}) => distance))
  const [only, second] = near.filter(({distance}) => distance === nearest)
  const own = ownLevel(story, step, levels)
  if (own && only?.found && only.found.pair.from !== own && only.found.pair.to !== own) return undefined
  return second ? undefined : only?.found
}
