/**
 * Lengths of time with the moments that they can part: `In 2012, |49 years on|, children skated`. Which of the moments near by are meant is told by
 * where they stand; the fact holds every reading that the words leave, and says nothing where they leave too many.
 */

import {foundings} from '../../lexicon/dated-events.js'
import {wordsOf} from '../../lexicon/list.js'
import type {Story} from '../../story/story.js'
import type {Interval} from '../figures/figure.js'
import {once} from '../once.js'
import {unitDays} from './extent.js'
import {type Lapse, lapsesOf} from './lapses.js'
import {daysApart, type Moment, momentOfDay, momentsOf} from './moments.js'
import {bySentence} from './near.js'
import {presentSentencesOf} from './present.js'
import {storyDateOf} from './story-date.js'
import {type Way, wayOf} from './ways.js'

export interface LengthReading {
  readonly from: Moment
  readonly until: Moment
  readonly days: Interval
}

export interface Length {
  readonly lapse: Lapse
  readonly way: Way
  /** The pair that the words point at; more than one where they leave a choice. */
  readonly readings: readonly LengthReading[]
  /** Every other pair of moments near by: one that fits is enough to say nothing. */
  readonly others: readonly Interval[]
  /** The moment it is counted to is told beside it, so that its sign alone may be denied. */
  readonly directed: boolean
}

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
}

const lowerAt = (story: Story, at: number): string => story.tokens[at]?.lower ?? ''

/** How exact a moment must be for a length of a unit: hours need clock times, days need days. */
function isFineEnough({scale, extent, yearInferred, inferredOver}: Moment, unit: string): boolean {
  const width = extent.high - extent.low
  const size = unitDays(unit)
  if (size < 1) return width === 0
  if (size < 20) return scale !== 'clock' && width <= 1 && (!yearInferred || inferredOver <= 300)
  if (size < 300) return (scale === 'calendar' || scale === 'year') && width <= 32 && (!yearInferred || inferredOver <= 300)
  return scale === 'calendar' && !yearInferred
}

const momentsBySentence = once((story: Story) => bySentence(momentsOf(story), ({sentence}) => sentence))

/** How far back a length looks for the moment it is counted from. */
const backward = 3

function* sentencesBefore(story: Story, sentence: number): Generator<number> {
  const block = story.sentences[sentence]?.block
  for (let away = backward; away > 0; away--) {
    const place = story.sentences[sentence - away]
    if (place && (place.block === block || away === 1)) yield sentence - away
  }
}

const sameBlock = (story: Story, sentence: number): boolean => story.sentences[sentence]?.block === story.sentences[sentence + 1]?.block

const sameMoment = (one: Moment, other: Moment): boolean =>
  one.scale === other.scale && one.extent.low === other.extent.low && one.extent.high === other.extent.high

const distinct = (moments: readonly Moment[]): Moment[] =>
  moments.filter((moment, at) => !moments.slice(0, at).some((other) => sameMoment(other, moment)))

function readingsOf(pairs: readonly (readonly [Moment, Moment])[]): LengthReading[] {
  return pairs.flatMap(([from, until]) => daysApart(from, until).map((days) => ({from, until, days})))
}

/** The earlier of two first; what comes round again keeps the order of the text. */
const inOrder = (one: Moment, other: Moment): readonly [Moment, Moment] =>
  (one.scale === 'calendar' || one.scale === 'year') && one.extent.low > other.extent.low ? [other, one] : [one, other]

/** Only marks, prepositions and adverbs part a lapse from the moment beside it: `in 2021, |13 years on|`, `|a decade later|, on 3 May`. */
const beside =
  /^(?:ago|,|\(|\)|–|—|-|:|in|on|at|by|and|just|only|exactly|some|about|nearly|almost|barely|not|more|less|than|over|under|around|that|is|was|to|the|day|after|later|earlier|before|on|even|full|fully|precisely|roughly|almost|a|mere|or|late|early|from|then|too)$/

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

interface Choice {
  readonly pairs: readonly (readonly [Moment, Moment])[]
  readonly directed: boolean
}

/** `In 2012, |49 years on|`: the moment beside, counted from any of those before it. */
function counted({story, lapse, way, own, before}: Sight): Choice | undefined {
  const stated =
    own.find((moment) => moment.start > lapse.start && isBeside(story, moment, lapse)) ??
    own.findLast((moment) => moment.start < lapse.start && isBeside(story, moment, lapse)) ??
    lone({story, lapse, own})
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

/** `N years after the fire of 1984`, `Half an hour after she had left, at 12.10pm`: whichever of the two moments is the event's. */
function fromEvent({story, lapse, way, own, before, today}: Sight): Choice | undefined {
  const behind = own.find((moment) => moment.start > lapse.start && moment.firstToken - lapse.lastToken <= 14)
  const ahead = own.filter((moment) => moment.start < lapse.start)
  const later = own.filter((moment) => moment.start > lapse.start && moment !== behind)
  const turned = (one: Moment, other: Moment): readonly [Moment, Moment] => (way === 'before' ? [other, one] : [one, other])
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
  return undefined
}

const yearAway = 400
let foundingWords: Set<string> | undefined

/** `founded in 1935 by six typists`, `the fire of 1984`: what an anniversary or a wait is counted from. */
function isOrigin(story: Story, lapse: Lapse, moment: Moment): boolean {
  foundingWords ??= wordsOf(foundings)
  for (let at = moment.firstToken - 1; at >= moment.firstToken - 4; at--) if (foundingWords.has(lowerAt(story, at))) return true
  const behind = moment.firstToken - lapse.lastToken
  return lowerAt(story, lapse.lastToken) === 'of' && moment.sentence === lapse.sentence && behind > 0 && behind <= 12
}

/** Those born on it count its birthdays. */
const isLeapDay = ({text}: Moment): boolean => /29/.test(text) && /feb/i.test(text)

/** Exactly two moments are near, and the words point at both. */
function between({story, own, before, after, today, lapse, way}: Sight): Choice | undefined {
  const near = distinct([...before.filter(({sentence}) => sentence >= lapse.sentence - 2), ...own])
  const [one, other, ...rest] = near
  const last = own.findLast((moment) => moment.start < lapse.start)
  if (way === 'spent' && last && clauseBetween(story, last.lastToken, lapse.firstToken)) return undefined
  if (one && other)
    return rest.length === 0 && !isLeapDay(one) && !isLeapDay(other) ? {directed: false, pairs: [inOrder(one, other)]} : undefined
  const origins = after.filter((moment) => isOrigin(story, lapse, moment))
  const [origin] = origins
  if (one && origin && origins.length === 1 && !sameMoment(one, origin)) return {directed: false, pairs: [inOrder(one, origin)]}
  const from = one ?? origin
  if (!from || !today || isLastingWay(way) || from.extent.high > today.extent.low - yearAway) return undefined
  return isOrigin(story, lapse, from) ? {directed: false, pairs: [[from, today]]} : undefined
}

/** A length of something, and no distance between two things. */
const isLastingWay = (way: Way): boolean => way === 'lasting' || way === 'spent' || way === 'daily'

function choiceOf(sight: Sight): Choice | undefined {
  switch (sight.way) {
    case 'later':
    case 'earlier':
      return counted(sight)
    case 'after':
    case 'before':
      return fromEvent(sight)
    case 'ago': {
      const {own, today, story, lapse} = sight
      const stated = own.find((moment) => isBeside(story, moment, lapse))
      return stated && own.length === 1 && today ? {directed: false, pairs: [[stated, today]]} : undefined
    }
    default:
      return between(sight)
  }
}

/** A sentence of more moments than this is a list. */
const listed = 12

function todayOf(story: Story): Moment | null {
  const day = storyDateOf(story)
  if (!day) return null
  return {
    start: -1,
    end: -1,
    text: '',
    scale: 'calendar',
    extent: momentOfDay(day),
    eitherHalf: false,
    yearInferred: false,
    inferredOver: 0,
    sentence: -1,
    firstToken: -1,
    lastToken: -1
  }
}

/** Every length of time whose ends the story tells. */
export const lengthsOf = once((story: Story): readonly Length[] => {
  const lapses = lapsesOf(story)
  if (lapses.length === 0) return []
  const groups = momentsBySentence(story)
  const day = todayOf(story)
  return lapses.flatMap((lapse) => {
    const way = wayOf(story, lapse)
    if (!way) return []
    const isUsable = (moment: Moment): boolean => isFineEnough(moment, lapse.unit) && !(day && sameMoment(day, moment))
    const own = (groups.get(lapse.sentence) ?? []).filter(isUsable)
    const before = [...sentencesBefore(story, lapse.sentence)].flatMap((at) => groups.get(at) ?? []).filter(isUsable)
    const after = sameBlock(story, lapse.sentence) ? (groups.get(lapse.sentence + 1) ?? []).filter(isUsable) : []
    if (own.length + before.length + after.length === 0 || own.length + before.length > 2 * listed) return []
    const today = day && (way === 'ago' || presentSentencesOf(story).has(lapse.sentence)) ? day : null
    const choice = choiceOf({story, lapse, way, own, before, after, today})
    if (!choice) return []
    const readings = readingsOf(choice.pairs)
    if (readings.length === 0) return []
    // Of the hours of a day some may be left out.
    const told = way === 'daily' ? {...lapse, days: {...lapse.days, high: Number.POSITIVE_INFINITY}} : lapse
    return [{lapse: told, way, readings, directed: choice.directed, others: othersOf(story, lapse, day, readings)}]
  })
})

/** Every other pair of moments from four sentences before the lapse to two behind it. */
function othersOf(story: Story, lapse: Lapse, day: Moment | null, readings: readonly LengthReading[]): Interval[] {
  const groups = momentsBySentence(story)
  const near: Moment[] = day ? [day] : []
  for (let at = lapse.sentence - 4; at <= lapse.sentence + 2; at++) near.push(...(groups.get(at) ?? []).slice(0, listed))
  const isRead = (one: Moment, other: Moment): boolean =>
    readings.some(({from, until}) => (from === one && until === other) || (from === other && until === one))
  return near.flatMap((one, at) => near.slice(at + 1).flatMap((other) => (isRead(one, other) ? [] : daysApart(...inOrder(one, other)))))
}

/** Whether it is the length of something, and no distance between two things. */
export const isLasting = ({way}: Length): boolean => isLastingWay(way)
