/**
 * The pair that a step's own clause binds to it: `rose 12% to £84.2m from £75m`, `£27m more than this year's £585m`, `That number has doubled from 1,180`. However many figures stand about, no others
 * can be meant.
 */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {areOfOneKind, pairOf} from './beside.js'
import type {ToldStep} from './step.js'
import {firstOf} from './step-cues.js'
import {scaleOf} from './step-scale.js'
import {toldMovesOf} from './told-moves.js'

export interface BoundPair {
  readonly from: Figure
  readonly to: Figure
}

const parts = /^(?:[;:—–(]|--|and|but|while|whereas|though|although|because|as|after|before|when|with|who)$/

function isOneClause({tokens}: Story, from: number, to: number): boolean {
  if (to - from > 14) return false
  for (let at = from; at < to; at++) if (parts.test(tokens[at]?.lower ?? '')) return false
  return true
}

/** The pair a step lies between by the words of its own clause; `levels` are those of the paragraph, without the figures that tell steps. */
export const boundPair = (story: Story, step: ToldStep, levels: readonly Figure[]): BoundPair | undefined =>
  movedPair(story, step, levels) ??
  comparedPair(story, step, levels) ??
  summedPair(story, step, levels) ??
  (step.isGap ? undefined : basedPair(story, step, levels))

/** `has tripled over the year, from £310m to £155m`; `to 36 from 31, a rise of 5`. */
function movedPair(story: Story, step: ToldStep, levels: readonly Figure[]): BoundPair | undefined {
  const moves = (toldMovesOf(story).get(step.sentence) ?? []).filter(
    ({from, to}) => levels.includes(from) && levels.includes(to) && scaleOf(step, from) !== undefined
  )
  const [move] = moves
  if (!move || moves.length > 1 || (step.isGap && step.hasBase)) return undefined
  const isNear =
    step.lastToken <= move.firstToken
      ? isOneClause(story, step.lastToken, move.firstToken)
      : step.firstToken >= move.lastToken
        ? isOneClause(story, move.lastToken, step.firstToken)
        : step.firstToken >= move.firstToken
  return isNear ? {from: move.from, to: move.to} : undefined
}

/** `now 43 pairs, 12 more than the 31 of five years ago`: the base right behind `than`, what is compared right before the step. */
function comparedPair(story: Story, step: ToldStep, levels: readonly Figure[]): BoundPair | undefined {
  if (!step.hasBase || step.kind === 'times') return undefined
  const own = levels.filter((level) => level.sentence === step.sentence && scaleOf(step, level) !== undefined)
  const from = own.find(({firstToken}) => firstToken >= step.lastToken)
  const to = own.filter(({lastToken}) => lastToken <= step.firstToken).at(-1)
  if (!from || !to || !areOfOneKind(from, to) || firstOf(story, from) - step.lastToken > 5) return undefined
  const between = story.tokens.slice(step.lastToken, from.firstToken)
  if (between.some(({kind}) => kind === 'mark') || !between.some(({lower}) => /^(?:than|the|its|their|last|this)$/.test(lower)))
    return undefined
  return step.firstToken - to.lastToken < 8 && isOneClause(story, to.lastToken, step.firstToken) ? {from, to} : undefined
}

/** `which had 540 in 2023, there were 118, a drop of 78%`: the step in apposition to the second of two that times set apart. */
function summedPair(story: Story, step: ToldStep, levels: readonly Figure[]): BoundPair | undefined {
  const before = [1, 2, 3].map((back) => story.tokens[step.firstToken - back]?.lower ?? '')
  if (!step.isNoun || !/^(?:,|–|—)$/.test(before[before[0] === 'a' || before[0] === 'an' ? 1 : 0] ?? '')) return undefined
  const own = levels.filter(
    (level) => level.sentence === step.sentence && level.lastToken <= step.firstToken && scaleOf(step, level) !== undefined
  )
  const [first, last] = own.slice(-2)
  if (!first || !last || own.length > 2 || step.firstToken - last.lastToken > 8 || !areOfOneKind(first, last)) return undefined
  const {from, to, isOrdered, isContrast} = pairOf(story, first, last)
  return isOrdered && isContrast && Number(to.value) > Number(from.value) === (step.direction !== 'down') ? {from, to} : undefined
}

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
