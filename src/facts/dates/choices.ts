/** Which moments a length of time is counted between: what the words beside it point at, or the only two that are near. */

import {lowerAt, type Story, type Token} from '../../story/story.js'
import {isSameStage} from './cases.js'
import type {Lapse} from './lapses.js'
import type {Moment} from './moments.js'
import {eventNamed} from './namesakes.js'
import {pointsWithin} from './near.js'
import {isLeapDay, isOfNoBirth, isOfOtherTime, isTurned, opens} from './no-ends.js'
import {isOfFounding, isOrigin, mayBeOrigin} from './origins.js'
import {endFollows, endsFollow} from './told-ends.js'
import type {Way} from './ways.js'

export interface Sight {
  readonly story: Story
  readonly lapse: Lapse
  readonly way: Way
  /** Moments that a length of this unit can be counted between: of the lapse's sentence, and of those before it, the nearest last. */
  readonly own: readonly Moment[]
  readonly before: readonly Moment[]
  /** Of the next sentence of the paragraph. */
  readonly after: readonly Moment[]
  readonly today: Moment | null
  /** The same, or else what the story tells of when it speaks, for lengths that reach up to now. */
  readonly present: Moment | null
}

export interface Choice {
  /** From, until; more than one pair where the words leave a choice. */
  readonly pairs: readonly (readonly [Moment, Moment])[]
  /** The moment it is counted to stands beside it, so that the sign alone may be denied. */
  readonly directed: boolean
}

export const sameMoment = (one: Moment, other: Moment): boolean =>
  one.scale === other.scale && one.extent.low === other.extent.low && one.extent.high === other.extent.high

const distinct = (moments: readonly Moment[]): Moment[] =>
  moments.filter((moment, at) => !moments.slice(0, at).some((other) => sameMoment(other, moment)))

/** The earlier of two first; what comes round again keeps the order of the text. */
export const inOrder = (one: Moment, other: Moment): readonly [Moment, Moment] =>
  one.scale === other.scale && (one.scale === 'calendar' || one.scale === 'year') && one.extent.low > other.extent.low
    ? [other, one]
    : [one, other]

/** Only marks, prepositions and adverbs part a lapse from the moment beside it: `in 2021, |13 years on|`, `|a decade later|, on 3 May`. */
const beside =
  /^(?:ago|,|\(|\)|–|—|-|:|in|on|at|by|and|just|only|exactly|some|about|nearly|almost|barely|not|more|less|than|over|under|around|that|is|was|to|the|day|after|later|earlier|before|on|even|full|fully|precisely|roughly|almost|a|mere|or|late|early|from|then|too|afterwards|afterward|previously|beforehand|it|them|this)$/

function isBeside(story: Story, moment: Moment, lapse: Lapse): boolean {
  const [from, until] = moment.start < lapse.start ? [moment.lastToken, lapse.firstToken] : [lapse.lastToken, moment.firstToken]
  if (until - from > 5) return false
  for (let at = from; at < until; at++) if (!beside.test(lowerAt(story, at))) return false
  return true
}

/** Where another clause begins, whose time is its own. */
const clauses = /^(?:;|:|when|who|whose|which|that|because|while|where|but|although|though|until|if)$/

function clauseBetween(story: Story, from: number, until: number): boolean {
  for (let at = from; at < until; at++) if (clauses.test(lowerAt(story, at))) return true
  return false
}

/** `In 2012, |49 years on|`: the moment beside, counted from any of those before it. */
function counted({story, lapse, way, own, before}: Sight): Choice | undefined {
  const behind = own.find((moment) => moment.start > lapse.start && isBeside(story, moment, lapse))
  // `the next day` belongs to what stands before it, unless its date is told.
  if (!behind && /^the /i.test(lapse.text)) return undefined
  const stated =
    behind ?? own.findLast((moment) => moment.start < lapse.start && isBeside(story, moment, lapse)) ?? lone({story, lapse, own})
  if (!stated) return undefined
  const others = distinct(
    [...before, ...own.filter((moment) => moment.start < lapse.start)].filter((moment) => moment !== stated && !sameMoment(moment, stated))
  )
  if (others.length === 0 || others.length > 2) return undefined
  return {directed: true, pairs: others.map((other) => (way === 'earlier' ? ([stated, other] as const) : ([other, stated] as const)))}
}

/** `It was 10.35pm when the last penalty hit the bar, |three hours later|`: the one moment of the sentence before the lapse. */
function lone({story, lapse, own}: Pick<Sight, 'story' | 'lapse' | 'own'>): Moment | undefined {
  const prior = own.filter((moment) => moment.start < lapse.start)
  const [one, other] = prior
  const last = other ?? one
  if (!last || prior.length > 2 || lapse.firstToken - last.lastToken > 14) return undefined
  const mark = lowerAt(story, lapse.firstToken - 1)
  return /^[,–—(]$/.test(mark) && !clauseBetween(story, last.lastToken + 1, lapse.firstToken - 1) ? last : undefined
}

/** `a year after his birth in Leeds|, and| was 45 when he died in 2023`: another clause of the subject's. */
const goesOn = (story: Story, from: number, until: number): boolean =>
  story.tokens.slice(from, until).some(({text, index}) => text === ',' && /^(?:and|but)$/.test(lowerAt(story, index + 1)))

/** `it |has been| forty years |since| it last won, in 1972`: counted to the day on which it is told. */
const isUntilNow = (story: Story, {firstToken, lastToken}: Lapse): boolean =>
  lowerAt(story, lastToken) === 'since' &&
  story.tokens
    .slice(Math.max(0, firstToken - 5), firstToken)
    .some(({lower, index}) => lower === 'been' && /^(?:has|have)$/.test(lowerAt(story, index - 1)))

/** `N years after the fire of 1984`, `Half an hour after she had left, at 12.10pm`: whichever of the two moments is the event's. */
function fromEvent({story, lapse, way, own, before, today}: Sight): Choice | undefined {
  const behind = own.find(
    (moment) =>
      moment.start > lapse.start && moment.firstToken - lapse.lastToken <= 14 && !goesOn(story, lapse.lastToken, moment.firstToken)
  )
  const ahead = own.filter(
    (moment) => moment.start < lapse.start && !story.tokens.slice(moment.lastToken, lapse.firstToken).some(({text}) => text === ';')
  )
  const later = own.filter((moment) => moment.start > lapse.start && moment !== behind)
  const turned = (one: Moment, other: Moment): readonly [Moment, Moment] => (way === 'before' ? [other, one] : [one, other])
  if (behind && isUntilNow(story, lapse)) return today ? {directed: false, pairs: [[behind, today]]} : undefined
  if (behind) {
    if (/^(?:;|:|and|but|while|until)$/.test(lowerAt(story, behind.firstToken - 2))) return undefined
    const rest = distinct([...ahead, ...later])
    const [other] = rest
    if (other && rest.length === 1) return {directed: ahead.length === 1, pairs: [turned(behind, other)]}
    if (rest.length > 1) return undefined
    const opens = lapse.firstToken - (story.sentences[lapse.sentence]?.firstToken ?? 0) <= 3
    if (today && !opens) return {directed: false, pairs: [turned(behind, today)]}
    const [prior, ...more] = distinct(before)
    const ends = story.tokens[behind.firstToken - 2]?.text === ','
    return opens && ends && prior && more.length === 0
      ? {directed: false, pairs: [turned(prior, behind), turned(behind, prior)]}
      : undefined
  }
  return fromNamed({story, lapse, way, own, before})
}

/** `The last win came in 2011. In the 14 years |since then| they have met five times`: from the one date told right before up to now. */
function sinceThen({story, lapse, own, before, present}: Sight): Choice | undefined {
  const behind = lowerAt(story, lapse.lastToken) === 'since' && lowerAt(story, lapse.lastToken + 1) === 'then'
  const those = /^(?:those|these)$/.test(lowerAt(story, lapse.firstToken - 1))
  if (!present || (!behind && !those)) return undefined
  const [then, another] = distinct(own.length > 0 ? own : before.filter(({sentence}) => sentence === lapse.sentence - 1))
  // `has kept the hut since 1981, and for most of |those 43 years|`
  if (those && lowerAt(story, (then?.firstToken ?? 0) - 1) !== 'since') return undefined
  return then && !another && !sameMoment(then, present) ? {directed: false, pairs: [[then, present]]} : undefined
}

const again = /^(?:that|this)$/
const shortUnit = /^(?:hour|minute|second)$/

/** The event behind has no date of its own there: it is the one told before, by its verb, by `that autumn`, or by the clock. */
function fromNamed({story, lapse, way, own, before}: Pick<Sight, 'story' | 'lapse' | 'way' | 'own' | 'before'>): Choice | undefined {
  const stated = own.at(-1)
  if (!stated || stated.start > lapse.start) return undefined
  const [one, two, ...rest] = distinct([...before, ...own])
  // How long before or after a message that has no time of its own cannot be told, but which of two times comes first can.
  if (way === 'after' && shortUnit.test(lapse.unit) && one && two === stated && rest.length === 0 && one.extent.low > stated.extent.high)
    return {directed: true, pairs: [[one, stated]]}
  if (own.length > 1) return undefined
  const [prior, another] = distinct(before)
  const tail = story.tokens.slice(lapse.lastToken + 1, lapse.lastToken + 12).filter(({sentence}) => sentence === lapse.sentence)
  const known = tail.some(({lower}) => again.test(lower)) || (prior && isToldAs(story, prior, tail))
  const told = prior && !another && known ? prior : undefined
  const event = told ?? eventNamed(story, lapse.lastToken + 1)
  if (!event || sameMoment(event, stated) || event.yearInferred) return undefined
  return {directed: told !== undefined, pairs: [way === 'before' ? [stated, event] : [event, stated]]}
}

/** `insured on 4 June … ten days after he had signed |the policy|`: the same stage of one case. */
const isToldAs = (story: Story, {firstToken, lastToken}: Moment, tail: readonly Token[]): boolean =>
  tail.some(({lower}) => lower === 'had') && pointsWithin(story, firstToken, lastToken).some((date) => isSameStage(story, date, tail))

const yearAway = 400

/** `She had |been| a clerk for 21 years. She married in 1990 and …`: what follows is of her, and not of the post. */
const isOfPost = (story: Story, {sentence, firstToken}: Lapse): boolean =>
  story.tokens
    .slice(Math.max(story.sentences[sentence]?.firstToken ?? firstToken, firstToken - 12), firstToken)
    .some(({lower}) => lower === 'been')

/** `|after a trial of| five weeks`. */
const isAfter = ({story, lapse: {firstToken}}: Sight): boolean =>
  [1, 2, 3, 4].some((back) => lowerAt(story, firstToken - back) === 'after' && /^(?:an?|the)$/.test(lowerAt(story, firstToken - back + 1)))

/** Exactly two moments are near, and the words point at both. */
function between(sight: Sight): Choice | undefined {
  const choice = nearTwo(sight)
  const {story, lapse, way} = sight
  if (way === 'old' && choice?.pairs.some(([from]) => isOfNoBirth(story, lapse, from))) return undefined
  // `The verdict came on 6 June. They had gone out on 3 June, |after a trial of five weeks|`: over before either.
  if (isLastingWay(way) && isAfter(sight) && choice?.pairs.some(([from, until]) => from.firstToken > until.firstToken)) return undefined
  const pairs = isLastingWay(way)
    ? choice?.pairs.filter(([from, until]) => !isTurned(story, from, until) && !isOfOtherTime(story, lapse, from, until))
    : choice?.pairs
  return choice && pairs && pairs.length === choice.pairs.length ? choice : undefined
}

function nearTwo({story, own, before, after, today, lapse, way}: Sight): Choice | undefined {
  const ends = own.filter((moment) => moment.start > lapse.start)
  if (ends[0] && ends[1] && ends.length === 2 && isLastingWay(way) && endsFollow(story, lapse))
    return {directed: false, pairs: [inOrder(ends[0], ends[1])]}
  const [end] = ends
  const [start] = own
  if (start && end && own.length === 2 && ends.length === 1 && isLastingWay(way) && endFollows(story, lapse))
    return {directed: false, pairs: [inOrder(start, end)]}
  const near = distinct([...before.filter(({sentence}) => sentence >= lapse.sentence - 2), ...own])
  const [one, other, ...rest] = near
  const last = own.findLast((moment) => moment.start < lapse.start)
  const head = story.sentences[lapse.sentence]?.firstToken ?? 0
  // `By that time he had been held for 21 years`
  const said = last && lowerAt(story, last.lastToken) === ',' && lowerAt(story, last.lastToken + 1) === 'which' ? 2 : 0
  const opening = last ? last.lastToken + said : head + (/^(?:that|which)$/.test(lowerAt(story, head + 1)) ? 2 : 1)
  if (way === 'spent' && clauseBetween(story, opening, lapse.firstToken)) return undefined
  if (way === 'anniversary' && isOfFounding(story, lapse)) {
    const [origin, ...more] = [...near, ...after].filter(
      (moment) => isOrigin(story, lapse, moment) && lowerAt(story, moment.firstToken - 1) !== 'since'
    )
    const [feast, another] = distinct(own.filter((moment) => moment !== origin))
    if (origin && isLeapDay(origin)) return undefined
    return origin && feast && more.length === 0 && !another ? {directed: false, pairs: [inOrder(origin, feast)]} : undefined
  }
  if (one && other) {
    if (isLeapDay(one) || isLeapDay(other) || (way === 'anniversary' && !mayBeOrigin(story, lapse, inOrder(one, other)[0])))
      return undefined
    if (rest.length === 0) return {directed: false, pairs: [inOrder(one, other)]}
    const [only, ...others] = own
    const starts = near.filter((moment) => moment !== only)
    return isLastingWay(way) && only && others.length === 0 && starts.length === 2
      ? {directed: false, pairs: starts.map((one) => inOrder(one, only))}
      : undefined
  }
  // `It lasted seven years. The war began in 1992 and ended in 1995.`
  const [begun, over, ...others] = distinct(after)
  if (
    !one &&
    begun &&
    over &&
    others.length === 0 &&
    isLastingWay(way) &&
    !isOfPost(story, lapse) &&
    !opens(story, begun) &&
    begun.extent.low < over.extent.low
  )
    return {directed: false, pairs: [[begun, over]]}
  const [follows, more] = after
  const goesOn = follows && /^(?:he|she|it|they)$/.test(lowerAt(story, story.sentences[follows.sentence]?.firstToken ?? 0))
  if (one && goesOn && !more && way === 'spent' && one.sentence === lapse.sentence) return {directed: false, pairs: [inOrder(one, follows)]}
  const origins = after.filter((moment) => isOrigin(story, lapse, moment))
  const [origin] = origins
  if (one && origin && origins.length === 1 && !sameMoment(one, origin)) return {directed: false, pairs: [inOrder(one, origin)]}
  const from = one ?? origin
  if (!from || !today || isLastingWay(way) || from.extent.high > today.extent.low - yearAway) return undefined
  return isOrigin(story, lapse, from) ? {directed: false, pairs: [[from, today]]} : undefined
}

/** `In 2013 it was the first in two decades. |The one before| had come in 1993`: this time, and the last one with its date. */
function sinceLast({story, lapse, own, before, after}: Sight): Choice | undefined {
  const [prior, ...older] = distinct(before.filter(({sentence}) => sentence === lapse.sentence - 1))
  const [now, another] = own.length > 0 ? distinct(own) : older.length === 0 && prior ? [prior] : []
  const [last, more] = distinct(after)
  if (!now || another || !last || more || now.extent.low <= last.extent.high) return undefined
  const {firstToken} = story.sentences[last.sentence] ?? {firstToken: last.firstToken}
  const words = story.tokens.slice(firstToken, Math.min(last.firstToken, firstToken + 8))
  return words.some(({lower}) => /^(?:last|previous|previously|predecessor|before)$/.test(lower))
    ? {directed: false, pairs: [[last, now]]}
    : undefined
}

/** A length of something, and no distance between two things. */
export const isLastingWay = (way: Way): boolean => way === 'lasting' || way === 'spent' || way === 'daily'

export function choiceOf(sight: Sight): Choice | undefined {
  switch (sight.way) {
    case 'later':
    case 'earlier':
      return counted(sight)
    case 'after':
    case 'before':
      return sinceThen(sight) ?? fromEvent(sight)
    case 'ago': {
      const {own, present, story, lapse} = sight
      const stated = own.find((moment) => isBeside(story, moment, lapse))
      return stated && own.length === 1 && present ? {directed: false, pairs: [[stated, present]]} : undefined
    }
    case 'again':
      return sinceLast(sight)
    default:
      return between(sight) ?? sinceThen(sight)
  }
}
