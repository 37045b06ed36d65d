/** Orders told behind the two figures, in a sentence that has none: `It was the second month in a row in which the price had gone up`, `The attendance was higher than the year before`. They judge no values. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {wordsBetween} from '../../nearby-words.js'
import {areOfOneKind} from '../beside.js'
import {momentOf} from '../moments.js'
import {orderCueOf} from './cues.js'
import type {Order} from './orders.js'
import {orderedSides} from './sides.js'
import {isPerfect} from './verbs.js'
import {isWorth} from './worth.js'

/** Tokens of such a sentence that are read. */
const reach = 40

/** `318 in July … 344 in August`: told in the order of the year. */
export function areMonths(story: Story, two: readonly [Figure, Figure]): boolean {
  const [first, second] = two.map((level) => {
    const month = [...momentOf(story, level, two).dates].find((date) => date.startsWith('month'))
    return Number(month?.slice(6) ?? Number.NaN)
  })
  return first !== undefined && second !== undefined && second > first && second - first < 7
}

/** What was told is summed up: `The attendance, higher than the year before,`, `That was lower than usual`. */
const summedUp =
  /^ (?:it|that|this|(?:the|that|this) (?:figure|attendance|turnout|crowd|yield|harvest)) (?:, |(?:is|was|had been|has been) )/

/** Than at the time told before; `than usual` is of another base. */
const thanBefore =
  / than (?:it |had |was |been |in |at |on )*(?:the (?:year|month|week|quarter|season|day|decade) (?:before|earlier)|(?:last|the previous) (?:year|month|week|quarter|season|time)|an? (?:year|month|week|decade) (?:before|earlier|ago)) /

/** `400 in 2010 and 300 in 2020` are not of one year and the next. */
function areNextTimes(story: Story, two: readonly [Figure, Figure]): boolean {
  const [one, other] = two.map((level) => Number(momentOf(story, level, two).iso?.slice(0, 4) ?? Number.NaN))
  return !(Math.abs(Number(one) - Number(other)) > 1)
}

/** `38.2p in April and 36.9p in May. |It| was the second month |in a row| in which the price had gone up`. */
export function orderBehind(story: Story, sentence: number, levels: readonly Figure[]): Order | undefined {
  const {firstToken = 0, lastToken = 0, block} = story.sentences[sentence] ?? {}
  const near = levels.filter((level) => level.sentence === sentence - 1)
  // `Last May 17,900 came. This time there were 18,400. |It was higher than the year before|`.
  const two = near.length === 1 ? levels.filter((level) => level.sentence === sentence - 1 || level.sentence === sentence - 2) : near
  const [first, second] = two
  if (!first || !second || block !== first.block || two.length > 2 || levels.some((level) => level.sentence === sentence)) return undefined
  if (!areOfOneKind(first, second)) return undefined
  const cue = orderCueOf(story, sentence, false)
  const words = wordsBetween(story, firstToken, Math.min(lastToken, firstToken + reach))
  const token = story.tokens[cue?.at ?? -1]
  // `Its record is getting |worse|`.
  const isJudged = cue?.kind === 'become' && token !== undefined && isWorth(token.lower)
  const isCompared = cue?.kind === 'than' && summedUp.test(words) && thanBefore.test(words) && areNextTimes(story, [first, second])
  if (!isJudged && !isCompared && !/^ (?:it|this|that) .* (?:in a row|running|in succession|consecutive) /.test(words)) return undefined
  const sides = orderedSides(story, first, second) ?? (areMonths(story, [first, second]) ? {one: second, base: first} : undefined)
  if (!sides || !token || !cue || !(isJudged || isCompared || (cue.kind === 'verb' && isPerfect(story, cue)))) return undefined
  return {...sides, direction: cue.direction, isMove: true, start: token.start, end: token.end, text: token.text}
}
