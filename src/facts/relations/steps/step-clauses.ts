/** Whether the words between a step and two levels keep them in one clause, or set the step off as a sum of what they tell. It judges no values. */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import type {Pair} from './beside.js'
import type {ToldStep} from './step.js'
import {setsAside} from './step-words.js'
import {toldMovesOf} from './told-moves.js'

const parts = /^(?:[;:—–(]|--|and|but|while|whereas|though|although|because|as|after|before|when|with|who|which|said)$/

/** Behind a colon the same is told in full: `it quadrupled: there were 63,000, up from 21,000`. */
export const isOneClause = ({tokens}: Story, from: number, to: number): boolean =>
  tokens.slice(Math.max(0, from), Math.max(from, to)).every(({lower}) => lower === ':' || !(parts.test(lower) || setsAside.test(lower)))

/** `Growth, which fell from 58% to 13%, |rose by| 20%`: a verb of its own. */
const tellsAnew = (story: Story, {firstToken}: ToldStep): boolean =>
  /^(?:rose|fell|grew|climbed|jumped|dropped|slipped|shrank|increased|decreased|declined|gained|lost)$/.test(
    story.tokens[firstToken]?.lower ?? ''
  )

/** `From £40,000 to £52,000, up 20%`, `which is a rise of 15%`: right behind the move, or set off by a comma. */
export function isApposed(story: Story, step: ToldStep, end: number): boolean {
  let at = step.firstToken - 1
  while (
    at >= end &&
    /^(?:a|an|about|nearly|almost|or|is|was|by|that|which|this|representing|meaning|making)$/.test(story.tokens[at]?.lower ?? '')
  )
    at--
  return at < end + 4
    ? isOneClause(story, end, at + 1) || /^(?:,|[–—(:;]|--)$/.test(story.tokens[at]?.lower ?? '')
    : story.tokens[at]?.text === ',' && (step.isNoun || !tellsAnew(story, step))
}

/** Both stand before the step, which is set off by a comma: `it was 49% and is 58%, up 9%`. */
export function isSummary(story: Story, step: ToldStep, from: Figure, to: Figure): boolean {
  const end = Math.max(from.lastToken, to.lastToken)
  return end <= step.firstToken && isApposed(story, step, end)
}

/** `Imports fell |as output grew by 8.5%|. They came to $2.5m, against $1.9m`: a clause that stands apart at the end of its sentence. */
export function isSubordinate({tokens, sentences}: Story, step: ToldStep, {from, to}: Pair): boolean {
  if (from.sentence === step.sentence || to.sentence === step.sentence || step.pointsBack) return false
  const first = sentences[step.sentence]?.firstToken ?? 0
  return tokens
    .slice(Math.max(first + 1, step.firstToken - 12), step.firstToken)
    .some(({lower}) => /^(?:as|while|because|although|whereas)$/.test(lower) || setsAside.test(lower))
}

/** `|Up 11% from a year ago, and| sales of mutton were 1.5m`: its base is named, and what follows has another subject. */
export function isBeyond(story: Story, step: ToldStep, {from, to}: Pair): boolean {
  const [first, last] = from.start < to.start ? [from, to] : [to, from]
  if (step.isGap || first.firstToken >= step.firstToken || last.firstToken < step.lastToken || last.sentence !== step.sentence) return false
  const behind = story.tokens.slice(step.lastToken, last.firstToken)
  return /^(?:from|than|on)$/.test(behind[0]?.lower ?? '') && behind.some(({lower}) => lower === 'and')
}

/**
 * `to 66% from 60% … |a 6% improvement|`: the very points that lie between the two, called per cent. `Prices |rose 0.3%|` tells of prices, and `a 6% rise |in pay|` of pay, which the two are
 * not told of; `in three years` names no thing.
 */
export function isOfPoints({tokens, sentences}: Story, step: ToldStep, from: Figure, to: Figure): boolean {
  if (from.kind !== 'percent' || !(step.isNoun || step.isGap)) return false
  if (Math.abs(Math.abs(Number(to.value) - Number(from.value)) - Number(step.figure?.value)) > 1e-6) return false
  const [link, ...behind] = tokens.slice(step.lastToken, step.lastToken + 4)
  const of = behind.find(({lower}) => !/^(?:the|its|their|his|her|that|this)$/.test(lower))
  if (
    !/^(?:in|of|to|for)$/.test(link?.lower ?? '') ||
    !of ||
    of.kind !== 'word' ||
    /^(?:rate|share|proportion|one|two|three|four|five|six)$/.test(of.lower)
  )
    return true
  return [from, to].some(({sentence}) => {
    const {firstToken = 0, lastToken = 0} = sentences[sentence] ?? {}
    return tokens.slice(firstToken, lastToken).some(({lower}) => lower === of.lower)
  })
}

/** `A 27% increase in imports of steel` in a sentence of its own is not what the move before it came to; `with a rate of 1.71 against 1.69 it saw a 2.75% rise in exports`. */
export function isNewRise(story: Story, step: ToldStep, {from, to}: Pair): boolean {
  if (!step.isNoun || step.isGap || step.pointsBack) return false
  const isOwn = from.sentence === step.sentence && to.sentence === step.sentence
  if (isOwn) return Math.max(from.lastToken, to.lastToken) <= step.firstToken && !isSummary(story, step, from, to)
  if (isOfPoints(story, step, from, to)) return false
  const next = story.tokens[step.lastToken]?.lower ?? ''
  return /^(?:in|of|to)$/.test(next) && (toldMovesOf(story).get(from.sentence) ?? []).some((move) => move.from === from && move.to === to)
}

const parting = /^(?:said|while|whereas|although|;)$/

/** `It earned 5.3bn against 2.8bn, and |said| current profit rose 19%`. */
export function isOfOtherClause({tokens}: Story, step: ToldStep, {from, to, isOrdered, isContrast}: Pair): boolean {
  if (step.pointsBack || (step.isGap && step.isNoun) || from.sentence !== step.sentence || to.sentence !== step.sentence) return false
  // `One bill was at 5.53%, |while| the other rose to 5.69%`.
  const [one, other] = from.index < to.index ? [from, to] : [to, from]
  if (
    one.lastToken <= step.firstToken &&
    other.firstToken >= step.lastToken &&
    tokens
      .slice(one.lastToken, step.firstToken)
      .some(
        ({lower, index}) =>
          /^(?:while|whereas)$/.test(lower) && !/^(?:it|they|he|she|this|last|now|today|in)$/.test(tokens[index + 1]?.lower ?? '')
      )
  )
    return true
  const [first, last] = [Math.min(from.firstToken, to.firstToken), Math.max(from.lastToken, to.lastToken)]
  const between =
    last <= step.firstToken ? tokens.slice(last, step.firstToken) : first >= step.lastToken ? tokens.slice(step.lastToken, first) : []
  // `higher than three years ago|;| a single was £1.80 then and is £2.70 now`: told in full behind it.
  const isToldBehind = step.hasBase && isOrdered && isContrast && first >= step.lastToken
  return between.some(
    ({lower}, index) =>
      !(lower === ';' && isToldBehind) &&
      (parting.test(lower) || setsAside.test(lower)) &&
      index < between.length - 1 &&
      between[index + 1]?.kind === 'word'
  )
}
