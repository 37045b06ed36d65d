/**
 * The pair that a step's own clause binds to it: `rose 12% to £84.2m from £75m`, `£27m more than this year's £585m`, `That number has doubled from 1,180`. However many figures stand about, no others
 * can be meant.
 */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {lineAt} from '../pattern.js'
import {apposedPair} from './apposed-multiples.js'
import {areOfOneKind, isLevel, pairOf} from './beside.js'
import {baseWords} from './moments.js'
import type {ToldStep} from './step.js'
import {firstOf} from './step-cues.js'
import {scaleOf} from './step-scale.js'
import {isOfSubject} from './step-subjects.js'
import {setsAside} from './step-words.js'
import {toldMovesOf} from './told-moves.js'

export interface BoundPair {
  readonly from: Figure
  readonly to: Figure
  /** The step says up, and the order of the two down, or the reverse. */
  readonly isTurned?: boolean
  /** The base is pointed back at, and may be any of its kind that was told right before. */
  readonly isPointed?: boolean
}

const parts = /^(?:[;:—–(]|--|and|but|while|whereas|though|although|because|as|after|before|when|with|who)$/

function isOneClause({tokens}: Story, from: number, to: number): boolean {
  if (to - from > 14) return false
  for (let at = from; at < to; at++) if (parts.test(tokens[at]?.lower ?? '') || setsAside.test(tokens[at]?.lower ?? '')) return false
  return true
}

/** The pair a step lies between by the words of its own clause; `levels` are those of the paragraph, without the figures that tell steps. */
export const boundPair = (story: Story, step: ToldStep, levels: readonly Figure[]): BoundPair | undefined =>
  movedPair(story, step, levels) ??
  apposedPair(story, step, levels) ??
  comparedPair(story, step, levels) ??
  summedPair(story, step, levels) ??
  arrivedPair(story, step, levels) ??
  aheadPair(story, step, levels) ??
  againPair(story, step) ??
  overPair(story, step, levels) ??
  (step.isGap ? undefined : basedPair(story, step, levels))

/** `has tripled over the year, from £310m to £155m`; `to 36 from 31, a rise of 5`. */
function movedPair(story: Story, step: ToldStep, levels: readonly Figure[]): BoundPair | undefined {
  const moves = (toldMovesOf(story).get(step.sentence) ?? []).filter(
    ({from, to}) => levels.includes(from) && levels.includes(to) && scaleOf(step, from) !== undefined
  )
  if (step.isGap && step.hasBase) return undefined
  // `Fares have gone up from £1.60 to £2, and complaints have tripled|, from| 1,150 to 3,450`: of several the one right behind it.
  const own = moves.find(({firstToken}) => firstToken === step.lastToken + 1 && story.tokens[step.lastToken]?.text === ',')
  const move = own ?? (moves.length === 1 ? moves[0] : undefined)
  if (!move) return undefined
  const isNear =
    step.lastToken <= move.firstToken
      ? isOneClause(story, step.lastToken, move.firstToken) || isSetOff(story, step, move.firstToken)
      : step.firstToken >= move.lastToken
        ? isOneClause(story, move.lastToken, step.firstToken)
        : step.firstToken >= move.firstToken
  return isNear ? {from: move.from, to: move.to} : undefined
}

/** `now 43 pairs, 12 more than the 31 of five years ago`: the base right behind `than`, what is compared right before the step. */
function comparedPair(story: Story, step: ToldStep, levels: readonly Figure[]): BoundPair | undefined {
  if (!(step.hasBase || isOnBase(story, step)) || step.kind === 'times') return undefined
  const own = levels.filter((level) => level.sentence === step.sentence && scaleOf(step, level) !== undefined)
  const from = own.find(({firstToken}) => firstToken >= step.lastToken)
  const to = own.filter(({lastToken}) => lastToken <= step.firstToken).at(-1) ?? pointedAt(story, step, levels)
  if (!from || !to || !areOfOneKind(from, to) || firstOf(story, from) - step.lastToken > 5) return undefined
  // `Above the record|, 5.3 metres|`.
  const isRecord = story.tokens[from.firstToken - 1]?.text === ',' && baseWords().base.has(story.tokens[from.firstToken - 2]?.lower ?? '')
  const between = story.tokens.slice(step.lastToken, from.firstToken - (isRecord ? 1 : 0))
  if (between.some(({kind}) => kind === 'mark') || !between.some(({lower}) => /^(?:than|the|its|their|last|this)$/.test(lower)))
    return undefined
  if (to.sentence < step.sentence) return {from, to}
  if (step.firstToken - to.lastToken < 8 && isOneClause(story, to.lastToken, step.firstToken)) return {from, to}
  // `2,750 hips |and| knees last year, 31% more than the 2,100`: no other stands before it.
  const isSole = own.filter((level) => level.lastToken <= step.firstToken && areOfOneKind(level, to)).length === 1
  return isSole && story.tokens[firstOfStep(story, step) - 1]?.text === ',' && isJoinedNoun(story, to, step) ? {from, to} : undefined
}

/** `£418, down £12 |on the| £406 of a week earlier`, `a 44 per cent increase |on the| £500,000 of May`: what it is told of right behind it. */
function isOnBase({tokens}: Story, {kind, isGap, isNoun, firstToken, lastToken}: ToldStep): boolean {
  if (isGap || tokens[lastToken + 1]?.lower !== 'the') return false
  if (isNoun) return /^(?:on|over)$/.test(tokens[lastToken]?.lower ?? '')
  const isAside = /^(?:up|down)$/.test(tokens[firstToken]?.lower ?? '') && tokens[firstToken - 1]?.text === ','
  return kind === 'amount' && isAside && /^(?:on|from)$/.test(tokens[lastToken]?.lower ?? '')
}

/** `The river rose to 6.4 metres. |That is| 1.1 metres above the record`: the only one of its kind in the sentence before. */
function pointedAt({tokens, sentences}: Story, step: ToldStep, levels: readonly Figure[]): Figure | undefined {
  const first = sentences[step.sentence]?.firstToken ?? 0
  if (!/^(?:that|this)$/.test(tokens[first]?.lower ?? '') || !/^(?:is|was)$/.test(tokens[first + 1]?.lower ?? '')) return undefined
  const near = levels.filter((level) => level.sentence === step.sentence - 1 && scaleOf(step, level) !== undefined)
  return near.length === 1 ? near[0] : undefined
}

/** The first token of a step with the hedge of its figure. */
const firstOfStep = (story: Story, {figure, firstToken}: ToldStep): number => (figure ? firstOf(story, figure) : firstToken)

/** Only an `and` between two bare nouns stands between the figure and the step, and no verb or mark. */
function isJoinedNoun(story: Story, {lastToken}: Figure, step: ToldStep): boolean {
  const between = story.tokens.slice(lastToken, firstOfStep(story, step) - 1)
  const at = between.findIndex(({lower}) => lower === 'and')
  return (
    at > 0 &&
    at < 3 &&
    between.length < 9 &&
    between.every(({kind, lower}, index) => kind === 'word' && (index === at || !(parts.test(lower) || setsAside.test(lower))))
  )
}

/** `Has tripled since before the war|, from| 112 to 224`: a time of its own stands between, and no other clause. */
const isSetOff = ({tokens}: Story, {lastToken}: ToldStep, at: number): boolean =>
  tokens[at - 1]?.lower === ',' &&
  at - lastToken < 14 &&
  /^(?:since|in|over|during|between|within)$/.test(tokens[lastToken]?.lower ?? '') &&
  tokens.slice(lastToken, at - 1).every(
    ({kind, lower}, index) =>
      kind !== 'mark' &&
      // `|between 2011 and 2019|, from`.
      !(lower === 'and' ? tokens[lastToken]?.lower !== 'between' || index > 3 : /^(?:but|while|whereas|with|who|which)$/.test(lower))
  )

/** The two in the order that time gives them, where their sentence sets them apart. */
function inTime(story: Story, step: ToldStep, first: Figure, last: Figure): BoundPair | undefined {
  if (!areOfOneKind(first, last)) return undefined
  const {from, to, isOrdered, isContrast} = pairOf(story, first, last)
  if (!isOrdered || !isContrast) return undefined
  const isTurned = Number(to.value) > Number(from.value) === (step.direction === 'down')
  // A lead is of neither the one nor the other.
  return isTurned && (step.isGap || step.direction === undefined) ? undefined : {from, to, isTurned}
}

const isFold = ({kind, hasBase}: ToldStep): boolean => kind === 'times' && !hasBase

/** `which had 540 in 2023, there were 118, a drop of 78%`; `It had 900 in 2010. By 2020 it was down to 118, a drop of 87%`: the step in apposition to the second of two that times set apart. */
function summedPair(story: Story, step: ToldStep, levels: readonly Figure[]): BoundPair | undefined {
  const before = [1, 2, 3].map((back) => story.tokens[step.firstToken - back]?.lower ?? '')
  const hasArticle = /^an?$/.test(before[0] ?? '')
  if (!(step.isNoun || (isFold(step) && hasArticle)) || !/^(?:[,:–—])$/.test(before[hasArticle ? 1 : 0] ?? '')) return undefined
  const fitting = levels.filter((level) => level.lastToken <= step.firstToken && scaleOf(step, level) !== undefined)
  const own = fitting.filter(({sentence}) => sentence === step.sentence)
  const last = own.at(-1)
  if (!last || step.firstToken - last.lastToken > 8) return undefined
  // `Route 14 has 96 buses |instead of| 128, a cut of a quarter`.
  const [base, behind] = [own.at(-2), story.tokens[firstOf(story, last) - 2]?.lower ?? '']
  if (own.length > 2) return base && /^instead|compared$/.test(behind) ? inTime(story, step, base, last) : undefined
  const earlier = fitting.filter((level) => level.sentence === step.sentence - 1 && areOfOneKind(level, last))
  const first = own.length === 2 ? own[0] : earlier.length === 1 ? earlier[0] : undefined
  return first && inTime(story, step, first, last)
}

/** `Orders, which brought in £19.6m in 2022, doubled |to £39.2m|`: it came to the second, and the only other of the sentence is of an earlier time. */
function arrivedPair(story: Story, step: ToldStep, levels: readonly Figure[]): BoundPair | undefined {
  if (step.isNoun || step.isGap || step.hasBase || step.kind === 'amount') return undefined
  const own = levels.filter((level) => level.sentence === step.sentence && scaleOf(step, level) !== undefined)
  const last = own.find(({firstToken}) => firstToken >= step.lastToken)
  const alike = last ? own.filter((level) => areOfOneKind(level, last)) : []
  const [first] = alike
  if (!first || !last || alike.length !== 2 || first === last || story.tokens[firstOf(story, last) - 1]?.lower !== 'to') return undefined
  if (!isOfRelative(story, first)) return undefined
  const pair = firstOf(story, last) - step.lastToken < 3 ? inTime(story, step, first, last) : undefined
  return pair?.to === last && !pair.isTurned ? pair : undefined
}

/** `Orders, |which| brought in £19.6m`, `Hay |that| sold at $140`: told of the subject of the sentence. */
const isOfRelative = ({tokens}: Story, {firstToken, sentence}: Figure): boolean =>
  tokens
    .slice(Math.max(0, firstToken - 8), firstToken)
    .some((token) => token.sentence === sentence && /^(?:which|that|who)$/.test(token.lower))

/** `Skell has lost a fifth of its people. |It had| 12,400 in 2001 and |has| 9,920 now`: the next sentence begins with what the step is of, and has two figures, of two times. */
function aheadPair(story: Story, step: ToldStep, levels: readonly Figure[]): BoundPair | undefined {
  if (step.isNoun || step.isGap || step.kind === 'amount' || levels.some(({sentence}) => sentence === step.sentence)) return undefined
  const next = levels.filter((level) => level.sentence === step.sentence + 1)
  const [first, last] = next
  const opening = story.tokens[story.sentences[step.sentence + 1]?.firstToken ?? -1]?.lower ?? ''
  if (!first || !last || next.length > 2 || !/^(?:it|they|there|he|she)$/.test(opening) || first.kind === 'percent') return undefined
  const pair = isOfSubject(story, step.sentence, first, last) ? inTime(story, step, first, last) : undefined
  return pair?.isTurned === false ? pair : undefined
}

/** `It rose from 1,900 to 5,700. “|Three times as many|,” he said`: the rest of the comparison is what was told right before, and nothing else of its kind. */
export function againPair(story: Story, step: ToldStep): BoundPair | undefined {
  if (step.kind !== 'times' || !step.hasBase || !isElliptical(story, step)) return undefined
  const before = [step.sentence - 1, step.sentence - 2].map((sentence) => lineAt(story, sentence)?.figures ?? [])
  const moves = toldMovesOf(story).get(step.sentence - 1) ?? []
  const [move] = moves
  if (move) return moves.length === 1 ? {from: move.from, to: move.to} : undefined
  const levels = before.flat().filter((figure) => isLevel(story, figure) && figure.kind === 'percent')
  const [one, other] = levels
  if (!one || !other || levels.length !== 2 || one.value === other.value) return undefined
  return Number(one.value) < Number(other.value) ? {from: one, to: other} : {from: other, to: one}
}

/** `Three times as many,` and `Roughly twice the rate,` open a sentence, and say not of what. */
function isElliptical({tokens, sentences}: Story, {firstToken, lastToken, sentence}: ToldStep): boolean {
  const opening = sentences[sentence]?.firstToken ?? 0
  const lead = tokens.slice(opening, firstToken)
  if (lead.some(({kind, lower}) => kind !== 'mark' && !/^(?:that|is|was|roughly|about|nearly|almost|some|around)$/.test(lower)))
    return false
  const [next, second, third] = [0, 1, 2].map((ahead) => tokens[lastToken + ahead]?.lower ?? '')
  return (
    (next === 'as' && /^(?:many|much|high|large|big)$/.test(second ?? '') && /^[,.]$/.test(third ?? '')) ||
    (next === 'the' && /^(?:number|rate|figure|total|level|amount|share)$/.test(second ?? '') && /^[,.]$/.test(third ?? ''))
  )
}

const plans = /^(?:estimate|budget|forecast|target|allowance|limit|quota|allocation)$/

/** `It cost £18.6m against an estimate of £15.5m. He was mortified to be |20 per cent over|`: over what was planned, which was told once. */
function overPair(story: Story, step: ToldStep, levels: readonly Figure[]): BoundPair | undefined {
  if (step.kind !== 'share' || !isOverPlan(story, step)) return undefined
  const near = levels.filter(({sentence, kind}) => (sentence === step.sentence || sentence === step.sentence - 1) && kind !== 'percent')
  const planned = near.filter((level) => leadsPlan(story, level))
  const [from] = planned
  const to = from && near.filter((level) => level.index < from.index && areOfOneKind(level, from)).at(-1)
  if (!from || !to || planned.length > 1 || to.sentence !== from.sentence) return undefined
  return Number(to.value) > Number(from.value) === (step.direction === 'up') ? {from, to} : undefined
}

const isOverPlan = ({tokens}: Story, step: ToldStep): boolean =>
  /^(?:over|under)$/.test(tokens[step.lastToken - 1]?.lower ?? '') &&
  (tokens[step.lastToken]?.kind === 'mark' || /^(?:and|budget|but)$/.test(tokens[step.lastToken]?.lower ?? ''))

/** `against |an estimate of| £15.5m`. */
const leadsPlan = ({tokens}: Story, {firstToken, sentence}: Figure): boolean =>
  [2, 3].some((back) => plans.test(tokens[firstToken - back]?.lower ?? '') && tokens[firstToken - back]?.sentence === sentence) &&
  [4, 5, 3].some((back) => /^(?:against|versus|with)$/.test(tokens[firstToken - back]?.lower ?? ''))

const again = /^(?:it|they|that|this|those|these|the)$/

/** `There were 2,360 people aged 100 or more. The number has doubled from 1,180`: the base in its clause, and what it came to as the only figure of its kind in the sentence before. */
function basedPair(story: Story, step: ToldStep, levels: readonly Figure[]): BoundPair | undefined {
  const own = levels.filter((level) => level.sentence === step.sentence && scaleOf(step, level) !== undefined)
  const from = own.find(({firstToken}) => firstToken >= step.lastToken)
  if (!from || own[0] !== from || from.firstToken - step.lastToken > 8) return undefined
  const opening = story.sentences[step.sentence]?.firstToken ?? 0
  if (step.firstToken - opening > 9 || !again.test(story.tokens[opening]?.lower ?? '')) return undefined
  const between = story.tokens.slice(step.lastToken, from.firstToken).map(({lower}) => lower)
  const isBase = between.at(-1) === 'from' || /\b(?:when|where) (?:it|they|there) (?:was|were|stood at|numbered)$/.test(between.join(' '))
  const before = levels.filter((level) => level.sentence === step.sentence - 1 && areOfOneKind(level, from))
  const [to] = before
  return isBase && to && before.length === 1 ? {from, to} : undefined
}
