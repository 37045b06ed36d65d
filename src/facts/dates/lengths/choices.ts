/** Which moments a length of time is counted between: what the words beside it point at, or the only two that are near. */

import {lowerAt, type Story, type Token} from '../../../story/story.js'
import {grownOld, oldNow, unlessOlder} from '../ages/grown-old.js'
import {pointsWithin} from '../near.js'
import {isSameStage} from '../order/cases.js'
import {joinedBefore} from '../order/in-one-breath.js'
import type {Lapse} from './lapses.js'
import type {Moment} from './moments.js'
import {eventNamed} from './namesakes.js'
import {between} from './near-ends.js'
import {isCountedFrom, isNextDay} from './next-days.js'
import {type Choice, clauseBetween, distinct, inOrder, type Sight, sameMoment} from './sight.js'
import {sinceThen} from './since-then.js'
import {isMark, pointedFrom} from './told-ends.js'

/** Only marks, prepositions and adverbs part a lapse from the moment beside it: `in 2021, |13 years on|`, `|a decade later|, on 3 May`. */
const beside =
  /^(?:ago|,|\(|\)|–|—|-|:|in|on|at|by|and|just|only|exactly|some|about|nearly|almost|barely|not|more|less|than|over|under|around|that|is|was|to|the|day|after|later|earlier|before|on|even|full|fully|precisely|roughly|almost|a|mere|or|late|early|from|then|too|afterwards|afterward|previously|beforehand|it|them|this)$/

function isBeside(story: Story, moment: Moment, lapse: Lapse): boolean {
  const behind = lapse.lastToken + (lowerAt(story, lapse.lastToken) === 'on' ? 1 : 0)
  const [from, until] =
    moment.start < lapse.start ? [moment.lastToken, lapse.firstToken] : [behind + pointedFrom(story, behind), moment.firstToken]
  if (until - from > 5) return false
  for (let at = from; at < until; at++) if (!beside.test(lowerAt(story, at))) return false
  return true
}

/** `In 2012, |49 years on|`: the moment beside, counted from any of those before it. */
function counted({story, lapse, way, own, before}: Sight): Choice | undefined {
  const behind = own.find((moment) => moment.start > lapse.start && isBeside(story, moment, lapse))
  // `the next day` belongs to what stands before it, unless its date is told.
  if (!behind && /^the /i.test(lapse.text)) return undefined
  const stated =
    behind ?? own.findLast((moment) => moment.start < lapse.start && isBeside(story, moment, lapse)) ?? lone({story, lapse, own})
  if (!stated) return undefined
  const joined = behind && way === 'later' ? joinedBefore(story, lapse, own, behind) : undefined
  if (joined) return {directed: true, tied: true, pairs: [[joined, stated]]}
  const others = distinct(
    [...before, ...own.filter((moment) => moment.start < lapse.start)].filter((moment) => moment !== stated && !sameMoment(moment, stated))
  )
  // `met on 3 May; they went on until Saturday, and |the following day|`: counted from the nearest, on whatever it is counted.
  const nearest = others.at(-1)
  if (nearest && nearest.scale === 'week' && stated.scale !== 'week' && /^the /i.test(lapse.text)) return undefined
  if (nearest && isNextDay(lapse) && !isCountedFrom(story, lapse, nearest.lastToken)) return undefined
  if (others.length > 2 && way === 'later' && !behind) return inOneSentence(story, lapse, own, stated)
  if (others.length === 0 || others.length > 2) return undefined
  return {directed: true, pairs: others.map((other) => (way === 'earlier' ? ([stated, other] as const) : ([other, stated] as const)))}
}

/** `The ship went down |at 11:58, and| a boat got there |at 12:47|, 49 minutes later`: the other one of its sentence, of however many the paragraph tells. */
function inOneSentence(story: Story, lapse: Lapse, own: readonly Moment[], stated: Moment): Choice | undefined {
  const [first, last, another] = own
  if (!first || last !== stated || another || last.start > lapse.start || first.scale !== last.scale) return undefined
  const gap = story.tokens.slice(first.lastToken, last.firstToken).map(({lower}) => lower)
  const isJoined = gap.some((word) => /^(?:and|but|then)$/.test(word))
  const isApart = gap.some((word) => /^(?:or|after|before|since|until|not|than|who|which|when|while|whose|due|usual)$/.test(word))
  return isJoined && !isApart ? {directed: true, pairs: [[first, stated]]} : undefined
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
  // `released 52 minutes after lift-off, at 4.34am, |and the last at 5.01am|`: of another.
  const later = own.filter(
    (moment) =>
      moment.start > lapse.start &&
      moment !== behind &&
      !(
        behind &&
        story.tokens
          .slice(behind.lastToken, moment.firstToken)
          .some(({lower, index}) => lower === 'and' && lowerAt(story, index - 1) === ',')
      )
  )
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
    if (prior && more.length === 0 && isToldBefore(story, lapse, prior, behind)) return {directed: false, pairs: [turned(prior, behind)]}
    const ends = story.tokens[behind.firstToken - 2]?.text === ','
    return opens && ends && prior && more.length === 0
      ? {directed: false, pairs: [turned(prior, behind), turned(behind, prior)]}
      : undefined
  }
  return fromGeneral({story, lapse, way, own, before}) ?? fromNamed({story, lapse, way, own, before})
}

/** `The band split up in 1987. It met again 23 years after |the split, in 2010|`: what was told with its own date, and the date behind is the other's. */
function isToldBefore(story: Story, {lastToken}: Lapse, prior: Moment, behind: Moment): boolean {
  const tail = story.tokens.slice(lastToken + 1, behind.firstToken - 1)
  if (tail.length > 7 || !/^(?:in|on)$/.test(lowerAt(story, behind.firstToken - 1)) || tail.at(-1)?.text !== ',') return false
  return isToldByNoun(story, prior, tail) || isToldOfIt(story, prior, behind, tail)
}

/** The one moment of those before that a noun behind the lapse names again. */
function namedAgain(story: Story, {lastToken}: Lapse, before: readonly Moment[]): readonly [Moment] | undefined {
  const tail = story.tokens.slice(lastToken + 1, lastToken + 5)
  const [one, another] = distinct(before.filter((prior) => isToldByNoun(story, prior, tail)))
  return one && !another ? [one] : undefined
}

/** Nouns for what no verb of their own stem tells. */
const verbOf: Readonly<Record<string, string>> = {death: 'died', birth: 'born', wedding: 'married', marriage: 'married'}

/** `after |its launch|,` where `was |launched| in 1987` was told: the same word, as a noun. */
function isToldByNoun(story: Story, prior: Moment, tail: readonly Token[]): boolean {
  const [article, noun, mark] = tail
  if (!noun || !/^(?:the|its|his|her|their|this|that)$/.test(article?.lower ?? '') || !isMark(mark) || noun.lower.length < 4) return false
  const stem = verbOf[noun.lower] ?? noun.lower.slice(0, noun.lower.endsWith('ing') ? -3 : 5)
  return story.tokens
    .slice(Math.max(story.sentences[prior.sentence]?.firstToken ?? 0, prior.firstToken - 8), prior.firstToken)
    .some(({lower}) => lower.startsWith(stem))
}

const again = /^(?:that|this)$/
/** `15 years after |the event|`: what was told, by a general name. */
const isGeneral = (tail: readonly Token[]): boolean =>
  tail[0]?.lower === 'the' &&
  /^(?:event|disaster|tragedy|accident|catastrophe|deed|calamity)$/.test(tail[1]?.lower ?? '') &&
  isMark(tail[2])

/** `the crash of October 1999 … in the same month of 2024. Some, 25 years |after the event|, saw it`: between the two dates told right before. */
function fromGeneral({story, lapse, way, own, before}: Pick<Sight, 'story' | 'lapse' | 'way' | 'own' | 'before'>): Choice | undefined {
  const tail = story.tokens.slice(lapse.lastToken + 1, lapse.lastToken + 4)
  if (way !== 'after' || !isGeneral(tail)) return undefined
  const [one, other, another] = distinct([...before.filter(({sentence}) => sentence === lapse.sentence - 1), ...own])
  return one && other && !another ? {directed: false, pairs: [inOrder(one, other)]} : undefined
}

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
  // `He died in 2009 … In 2012, three years after |his death|`: of those told before, the one that is named again.
  const [prior, another] = namedAgain(story, lapse, before) ?? distinct(before)
  const tail = story.tokens.slice(lapse.lastToken + 1, lapse.lastToken + 12).filter(({sentence}) => sentence === lapse.sentence)
  const known =
    tail.some(({lower}) => again.test(lower)) ||
    (prior && (isToldAs(story, prior, tail) || isToldOfIt(story, prior, stated, tail) || isToldByNoun(story, prior, tail)))
  const told = prior && !another && known ? prior : undefined
  const event = told ?? eventNamed(story, lapse.lastToken + 1)
  if (!event || sameMoment(event, stated) || event.yearInferred) return undefined
  return {directed: told !== undefined, pairs: [way === 'before' ? [stated, event] : [event, stated]]}
}

const passive = /^(?:was|were|had|has|been|first|last|finally)$/
const beginning = /^(?:passed|founded|opened|launched|built|created|enacted|introduced|signed|established|set)$/

/** `The bridge opened in 2005. |It| fell in 2015, ten years after |it opened|`: its own verb again, or what came into being with it. */
function isToldOfIt(story: Story, prior: Moment, stated: Moment, tail: readonly Token[]): boolean {
  if (!/^(?:it|he|she|they)$/.test(tail[0]?.lower ?? '')) return false
  const at = tail.findIndex(({lower}, index) => index > 0 && !passive.test(lower))
  const verb = tail[at]?.lower ?? ''
  const told = story.tokens.slice(story.sentences[prior.sentence]?.firstToken ?? prior.firstToken, prior.firstToken)
  const begun = verb === 'came' && tail.some(({lower}) => lower === 'being')
  // `was due to be opened in 2005`: a plan.
  if (told.some(({lower}) => /^(?:due|planned|expected|meant|hoped|would|should|will|not)$/.test(lower))) return false
  if (!told.some(({lower}) => (begun ? beginning.test(lower) : lower === verb && verb.length > 3 && isMark(tail[at + 1])))) return false
  const ahead = story.tokens.slice(story.sentences[stated.sentence]?.firstToken ?? stated.firstToken, stated.firstToken)
  return ahead.some(
    ({lower, kind}) =>
      kind === 'word' && (/^(?:it|he|she|they)$/.test(lower) || (lower.length > 2 && !small.test(lower) && isIn(lower, told)))
  )
}

const small = /^(?:the|and|was|were|had|has|for|its|his|her|their|with|that|this|from|into|after|when|been)$/
const isIn = (word: string, tokens: readonly Token[]): boolean => tokens.some(({lower}) => lower === word)

/** `insured on 4 June … ten days after he had signed |the policy|`: the same stage of one case. */
const isToldAs = (story: Story, {firstToken, lastToken}: Moment, tail: readonly Token[]): boolean =>
  tail.some(({lower}) => lower === 'had') && pointsWithin(story, firstToken, lastToken).some((date) => isSameStage(story, date, tail))

/** `In 2013 it was the first in two decades. |The one before| had come in 1993`: this time, and the last one with its date. */
function sinceLast({story, lapse, own, before, after}: Sight): Choice | undefined {
  const [prior, ...older] = distinct(before.filter(({sentence}) => sentence === lapse.sentence - 1))
  const [now, another] = own.length > 0 ? distinct(own) : older.length === 0 && prior ? [prior] : []
  // `The club |last| won in 1951. This is its first win in 74 years`: the last one is told right before, or right behind.
  const [last, more] = after.length > 0 || own.length === 0 ? distinct(after) : [prior, older[0]]
  if (!now || another || !last || more || now.extent.low <= last.extent.high) return undefined
  const {firstToken} = story.sentences[last.sentence] ?? {firstToken: last.firstToken}
  const words = story.tokens.slice(firstToken, Math.min(last.firstToken, firstToken + 8))
  if (last === prior && !isFirstOf(story, lapse.firstToken, story.tokens.slice(firstToken, last.firstToken))) return undefined
  return words.some(({lower}) => /^(?:last|previous|previously|predecessor|before)$/.test(lower))
    ? {directed: false, pairs: [[last, now]]}
    : undefined
}

/** `|its first in| 84 years`, or the first of what the words before told: no `first final` after a cup that was won. */
function isFirstOf(story: Story, lapse: number, words: readonly Token[]): boolean {
  const before = story.tokens.slice(Math.max(0, lapse - 8), lapse)
  const at = before.findLastIndex(({lower}) => lower === 'first')
  const lead = before.findLastIndex(({lower}) => lower === 'in')
  return (
    at >= 0 &&
    ((lead === at + 1 && /^(?:its|their|his|her)$/.test(before[at - 1]?.lower ?? '')) ||
      words.some(({lower}) => lower.length > 2 && lower === before[lead - 1]?.lower))
  )
}

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
    case 'ahead': {
      const {own, today, story, lapse} = sight
      const stated = own.find((moment) => isBeside(story, moment, lapse))
      return stated && own.length === 1 && today ? {directed: true, pairs: [[today, stated]]} : undefined
    }
    case 'again':
      return sinceLast(sight)
    case 'aged':
      return oldNow(sight)
    default:
      return unlessOlder(sight, grownOld(sight) ?? between(sight) ?? sinceThen(sight))
  }
}
