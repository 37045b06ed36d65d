/**
 * Whether two figures belong to a step, and to none of its neighbours: a change is of its own clause and subject, and of its own base. `Sales rose 17% to $2.9bn. It earned $2.23 a share, below its best
 * of $4.06`; `fell by 35 to 766, against 1,212 a year ago`.
 */

import type {Story, Token} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {isOfAim} from './aims.js'
import type {Pair} from './beside.js'
import {canBeEnds} from './ends.js'
import {hasWord} from './other-matter.js'
import {hasOwnObject, isOfOtherThing} from './other-things.js'
import {isOfOwnTime, isYearlyBesideMonth} from './own-times.js'
import type {ToldStep} from './step.js'
import {isApposed, isBeyond, isNewRise, isOfOtherClause, isOfPoints, isOneClause, isSubordinate, isSummary} from './step-clauses.js'
import {isOfOtherAmount, isOfOtherBase, isOneOfRow} from './step-rows.js'
import {isForeseen, isOfTheirTime} from './step-times.js'
import {percentBefore, targetOf} from './targets.js'
import {isOfLonger, isOfToldTime} from './told-bases.js'
import {type ToldMove, toldMovesOf, wayOf} from './told-moves.js'
import {toldStepsIn} from './told-steps.js'

/** `against 1,212`, `compared with an opening 1,987.4`: set beside the other, and not what it moved from. */
export function isSetBeside({tokens}: Story, {firstToken, sentence}: Figure): boolean {
  for (let at = firstToken - 1; at > firstToken - 9 && tokens[at]?.sentence === sentence; at--) {
    const {lower = '', kind} = tokens[at] ?? {}
    if (/^(?:against|compared|compares|comparing|versus)$/.test(lower)) return true
    if (kind === 'number' || lower === 'from') return false
  }
  return false
}

/** `having touched a record 2,248.8`, `as low as 1,989`: on the way, and not where it started. */
const isOfTheDay = ({tokens}: Story, {firstToken, lastToken}: Figure): boolean =>
  /^levels?$/.test(tokens[lastToken]?.lower ?? '') ||
  tokens
    .slice(Math.max(0, firstToken - 6), firstToken)
    .some(({lower}) => /^(?:touch(?:ed|ing)|peak(?:ed|ing)|opening|opened|started|high|low)$/.test(lower))

/** `before` and `after` a deed, and not `before tax`. */
const opens = ({tokens}: Story, {lower, index}: Token, word: string): boolean =>
  lower === word &&
  !/^(?:tax|taxes|taxation|interest|costs|charges|fees|depreciation|deductions|expenses|exceptional|exceptionals)$/.test(
    tokens[index + 1]?.lower ?? ''
  )

const isAfterwards = (story: Story, step: ToldStep, {lastToken, sentence}: Figure): boolean =>
  sentence === step.sentence &&
  lastToken <= step.firstToken &&
  story.tokens.slice(Math.max(lastToken, step.firstToken - 3), step.firstToken + 1).some((token) => opens(story, token, 'after'))

/** A step comes to its own figure, and starts from an earlier one. */
function isOfTarget(story: Story, step: ToldStep, {from, to, isOrdered}: Pair): boolean {
  const target = targetOf(story, step)
  if (!target) return true
  const {figure, isAhead} = target
  if (figure !== from && figure !== to) return false
  if (!isAhead) return !(step.kind === 'amount' && isOfTheDay(story, figure === from ? to : from))
  if (isOrdered ? figure === from : figure.sentence === from.sentence && from.sentence === to.sentence) return false
  const other = figure === from ? to : from
  // `Up 54p at 600p |before| they eased back to 564p`: told as later.
  if (story.tokens.slice(figure.lastToken, Math.max(figure.lastToken, other.firstToken)).some((token) => opens(story, token, 'before')))
    return false
  // `Fell to 429m |after rising by 3%| to 449m`: what the sentence begins with came later.
  if (isAfterwards(story, step, other)) return false
  // `Closed 297 down at 22,920 and |will end| at 22,300`.
  if (other.firstToken > figure.lastToken && isForeseen(story, other) && !isForeseen(story, step)) return false
  // `Fell by 35 in the week to 766, against 1,212 a year ago`: an amount has the base before it.
  return !(step.kind === 'amount' && (isSetBeside(story, other) || isOfTheDay(story, other)))
}

/** What another step came to is no level of this one: `sales rose 8% to £642m while costs rose 3% to £571m`. */
function isOfAnother(story: Story, step: ToldStep, {from, to}: Pair): boolean {
  if (step.pointsBack || (step.isGap && step.isNoun)) return false
  if ([from, to].some((level) => level.kind !== 'percent' && percentBefore(story, level) !== undefined)) return true
  return [from, to]
    .flatMap(({sentence}) => toldStepsIn(story, sentence))
    .some((other) => {
      if (other === step) return false
      const figure = targetOf(story, other)?.figure
      return (figure === from || figure === to) && targetOf(story, step)?.figure !== figure
    })
}

const isOwned = ({tokens, sentences}: Story, sentence: number): boolean =>
  /^(?:its|their|his|her|our|my)$/.test(tokens[sentences[sentence]?.firstToken ?? -1]?.lower ?? '')

/** `has risen from 50 to 255`, and not `from 50 to 255` alone, which an earlier verb may tell of. */
const hasVerb = (story: Story, move: ToldMove): boolean => wayOf(story, move) !== undefined

/** A move that its own clause tells is not what a step of another clause speaks of: `profit would have risen 10% but for the rise in the levy to 49 from 46`. */
function isOfOtherMove(story: Story, step: ToldStep, {from, to}: Pair, isBound: boolean): boolean {
  if (step.pointsBack) return false
  // `The town has doubled. |Its output| has risen from $50m to $255m`.
  const isNext = from.sentence > step.sentence && from.sentence === to.sentence && isOwned(story, from.sentence)
  if (isNext && (toldMovesOf(story).get(from.sentence) ?? []).some((move) => move.from === from && move.to === to && hasVerb(story, move)))
    return true
  return (toldMovesOf(story).get(step.sentence) ?? []).some((move) => {
    const isWhole = (move.from === from && move.to === to) || (move.from === to && move.to === from)
    const isPart = [move.from, move.to].some((each) => each === from || each === to)
    if (!isWhole) return isPart && !(step.isGap && step.isNoun)
    if (isBound && step.kind === 'times' && step.lastToken <= move.firstToken) return hasOwnObject(story, step) && hasVerb(story, move)
    // `up 16.7% on last year |but| down from the record 1.2m`.
    if (step.firstToken >= move.firstToken && step.lastToken <= from.firstToken && !isOneClause(story, step.lastToken, from.firstToken))
      return true
    return step.lastToken <= move.firstToken
      ? !isOneClause(story, step.lastToken, move.firstToken)
      : step.firstToken >= move.lastToken && !isApposed(story, step, move.lastToken)
  })
}

const middleOf = ({figure, interval}: ToldStep): number =>
  typeof figure?.value === 'number' && figure.kind !== 'percent' ? figure.value : (interval.low + interval.high) / 2

/** A slip leaves a step near what it was: a step five times too large or too small is of something else, unless its own clause binds it. */
function isFarOff(step: ToldStep, {from, to}: Pair, scale: number): boolean {
  const [low, high] = [Math.abs(Number(from.value)), Math.abs(Number(to.value))].sort((one, other) => one - other)
  if (!low || !high || step.kind === 'times') return false
  const apart = Math.abs(Number(to.value) - Number(from.value))
  const implied = step.kind === 'amount' ? apart * scale : apart / (step.direction === 'down' ? high : low)
  const ratio = implied / middleOf(step)
  const power = Math.log10(ratio)
  // `Half a million votes` for 50,000: a nought too many is near as well.
  if (step.kind === 'amount' && Math.abs(power) > 0.5 && Math.abs(power - Math.round(power)) < 0.004) return false
  return ratio > 5 || ratio < 0.2
}

/** `Bought 13% from one and 5.5% from another at a 25% |premium|`: on a price, and between no shares. */
const isPremium = ({tokens}: Story, {firstToken, lastToken}: ToldStep): boolean =>
  tokens.slice(firstToken, lastToken).some(({lower}) => /^(?:premium|discount)$/.test(lower))

/** `rose 2.1% this year and 4.5% next`: rates of growth are no levels. A share of shares sums up what stands before it, or points back. */
const isOfRates = (story: Story, step: ToldStep, {from, to}: Pair): boolean =>
  step.kind === 'share' &&
  from.kind === 'percent' &&
  !step.pointsBack &&
  !(step.isGap && step.isNoun && !isPremium(story, step)) &&
  !isSummary(story, step, from, to) &&
  !isOfPoints(story, step, from, to)

/** `Rose $4.50 to $43 |after touching| $45`: neither where it started nor where it ended. */
export const isTouched = ({tokens}: Story, {firstToken}: Figure): boolean =>
  /^(?:touch(?:ed|ing)|peak(?:ed|ing))$/.test(tokens[firstToken - 1]?.lower ?? '')

/** `the surplus to rise by 15bn, |compared with 15.6bn|`: set beside the step itself. */
const isBesideStep = ({tokens}: Story, {kind, lastToken}: ToldStep, {from, to}: Pair): boolean =>
  kind === 'amount' &&
  [from, to].some(
    ({firstToken}) =>
      firstToken > lastToken &&
      firstToken - lastToken < 8 &&
      tokens.slice(lastToken, firstToken).some(({lower}) => /^(?:compared|against|versus)$/.test(lower))
  )

/** `The 19 cents before the split`; `on a comparable basis`: the base is another than the figure told. */
export const isRebased = (story: Story, sentence: number): boolean => hasWord(story, sentence, /^(?:split|comparable|like-for-like)$/)

/** `8.75m tonnes, when added to 3.7m, will leave a gap`. */
const isReckoned = (story: Story, step: ToldStep): boolean =>
  step.isGap && step.isNoun ? hasWord(story, step.sentence, /^(?:added|plus|combined)$/) : isRebased(story, step.sentence)

/** `190 runs in |five| innings, |40 fewer| than Rowe has in |three|`: no two lie several times farther apart than the larger is from nought. */
function isBeyondBoth({kind, figure}: ToldStep, {from, to}: Pair, scale: number): boolean {
  const [one, other] = [Number(from.value), Number(to.value)]
  return (
    kind === 'amount' && from.kind !== 'percent' && one > 0 && other > 0 && Number(figure?.value) > farthest * Math.max(one, other) * scale
  )
}

/** A nought too many is ten times as much, and a slip. */
const farthest = 3

export function belongs(story: Story, step: ToldStep, pair: Pair, scale: number, isBound: boolean): boolean {
  if (!isOfTarget(story, step, pair) || isOfAnother(story, step, pair) || isOfOtherMove(story, step, pair, isBound)) return false
  if (isOfOtherThing(story, step, pair)) return false
  if (isReckoned(story, step) || isYearlyBesideMonth(story, step, pair)) return false
  if (isBeyondBoth(step, pair, scale)) return false
  if (step.kind !== 'times' && !(isBound && step.kind === 'amount') && [pair.from, pair.to].some((level) => isTouched(story, level)))
    return false
  if (isOfAim(story, step, [pair.from, pair.to]) || isBesideStep(story, step, pair) || !isOfTheirTime(story, step, pair)) return false
  if (isOfOwnTime(story, step, pair) || isOfOtherAmount(story, step, pair)) return false
  if (isOfToldTime(story, step, pair) || isOfLonger(story, pair)) return false
  if (isOneOfRow(story, step, pair) || isOfOtherBase(story, step, pair, isBound)) return false
  if (!isBound && (isSubordinate(story, step, pair) || isBeyond(story, step, pair))) return false
  if (!isBound && (isOfRates(story, step, pair) || isNewRise(story, step, pair) || isOfOtherClause(story, step, pair))) return false
  if (!isBound && !canBeEnds(story, step, pair)) return false
  const isWeak = !isBound || isSetBeside(story, pair.from) || isSetBeside(story, pair.to)
  return !(isWeak && pair.from.kind !== 'percent' && isFarOff(step, pair, scale))
}
