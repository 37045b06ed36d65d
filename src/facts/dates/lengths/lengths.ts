/**
 * Lengths of time with the moments that they can part: `In 2012, |49 years on|, children skated`. Which of the moments near by are meant is told by
 * where they stand; the fact holds every reading that the words leave, and says nothing where they leave too many.
 */

import {lowerAt, type Story} from '../../../story/story.js'
import type {Interval} from '../../figures/figure.js'
import {once} from '../../once.js'
import {unitDays} from '../extent.js'
import {isLocal, isOfOtherZone, isSameByOtherClock, tellsZones} from '../order/clock-zones.js'
import {eventsOf, eventWords} from '../order/events.js'
import {presentSentencesOf} from '../present.js'
import {storyDateOf} from '../story-date.js'
import {storyTimeOf} from '../story-time.js'
import {isOfTelling} from '../tellings.js'
import {yearAgainst} from '../this-year.js'
import {choiceOf} from './choices.js'
import {mayDiffer, tellsTravel} from './clock-pauses.js'
import {contradicts, type Lapse, lapsesBySentence, lapsesOf} from './lapses.js'
import {daysApart, isOfNoun, type Moment, momentOfDay} from './moments.js'
import {isOfNearerDeed} from './nearer-deeds.js'
import {
  isFromThen,
  isGoingOn,
  isOfDeed,
  isOfFinished,
  isOfNamedYear,
  isOfNextDeed,
  isOfOwnDeed,
  isOfUntoldEvent,
  isUpToNow
} from './no-ends.js'
import {listed, momentsBySentence, originsOf, othersOf} from './other-pairs.js'
import {endsItself, isNamedFor} from './own-ends.js'
import {type Choice, isLastingWay, type Sight, sameMoment} from './sight.js'
import {sinceStated} from './since-then.js'
import {begunEarlier, endedLater, type MomentsIn, ofMarriage, stretchNamed} from './stretches.js'
import {isOfMarriage} from './told-ends.js'
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
  /** A day that it is counted from or to names a thing: `the |12 May offer|`. */
  readonly ofNoun: boolean
  /** The moment it is counted to is told beside it, so that its sign alone may be denied. */
  readonly directed: boolean
}

/** How exact a moment must be for a length of a unit: hours need clock times, days need days. */
function isFineEnough({scale, extent, yearInferred}: Moment, unit: string): boolean {
  const width = extent.high - extent.low
  const size = unitDays(unit)
  if (size < 1) return width === 0
  if (size < 20) return scale !== 'clock' && width <= 1
  if (size < 300) return (scale === 'calendar' || scale === 'year') && width <= 32
  return scale === 'calendar' && !yearInferred
}

/** How far back a length looks for the moment it is counted from. */
const backward = 3

function* sentencesBefore(story: Story, sentence: number): Generator<number> {
  const block = story.sentences[sentence]?.block
  for (let away = backward; away > 0; away--) {
    const place = story.sentences[sentence - away]
    if (place && (place.block === block || away === 1)) yield sentence - away
  }
}

/** `won four, |the first in| 1971 and |the last in| 2006`, `in |the whole of| 2012`: no end of a length that another clause tells. */
const isOfRow = (story: Story, {firstToken, sentence}: Moment, lapse: Lapse): boolean => {
  const words = [4, 3, 2, 1].map((back) => lowerAt(story, firstToken - back)).join(' ')
  return (
    /(?:^| )(?:whole|rest|most|all) of$/.test(words) ||
    (sentence !== lapse.sentence && /(?:^| )the (?:first|last|latest) (?:in|on)$/.test(words))
  )
}

/** Ways that count from one of two days to the other, which may both be told by who said so. */
const countsOn = new Set<Way>(['later', 'earlier', 'after', 'before', 'ahead', 'ago'])
/** Tokens between a length and the day it is told with. */
const besideReach = 3

/** `in Leeds, |police said on Tuesday|. They retired nine days later, on the 20th`: the day of the telling, with one of the deed beside it, or with no such length beside it. */
function isToldThen(story: Story, moment: Moment, lapse: Lapse, way: Way, others: readonly Moment[]): boolean {
  // `He |said on Monday 3 May that| they had met 12 days earlier`: such a day may be counted from.
  if (!isOfTelling(story, moment) || (moment.scale !== 'week' && countsOn.has(way) && lowerAt(story, moment.lastToken) === 'that'))
    return false
  const gap = moment.start < lapse.start ? lapse.firstToken - moment.lastToken : moment.firstToken - lapse.lastToken
  if (moment.sentence === lapse.sentence && gap <= besideReach) return false
  return !countsOn.has(way) || others.some((other) => other !== moment && !isOfTelling(story, other))
}

const sameBlock = (story: Story, sentence: number): boolean => story.sentences[sentence]?.block === story.sentences[sentence + 1]?.block

const readingsBetween = (from: Moment, until: Moment): LengthReading[] => daysApart(from, until).map((days) => ({from, until, days}))

/** A clock time comes round every day: `28 hours later, at 3.15am` is of another one. */
const isRound = (from: Moment, until: Moment, {days}: Lapse): boolean =>
  days.high > 0.95 && (from.scale === 'clock' || until.scale === 'clock')

/** `The ticket says 10.30am on Friday. We |had left| on Wednesday at 6.30pm`: the second comes first. */
const isToldBack = (story: Story, {firstToken, sentence}: Moment): boolean =>
  story.tokens.slice(Math.max(0, firstToken - 5), firstToken).some((token) => token.lower === 'had' && token.sentence === sentence)

/** `found the last two on Wednesday, |ending a search of| three days for those lost on Monday`: it began with what is told later. */
const isEnding = (story: Story, {firstToken, sentence}: Lapse): boolean =>
  story.tokens
    .slice(Math.max(0, firstToken - 6), firstToken)
    .some((token) => token.sentence === sentence && /^(?:ending|ended|ends|after)$/.test(token.lower))

const runs = /^(?:runs|ran|lasts|lasted|goes|went)$/

/** `starts at 7.30pm and |runs for two hours, plus an interval|, to 10pm`: what runs need not fill all the time. */
const isOfRun = (story: Story, lapse: Lapse, from: Moment, until: Moment): boolean =>
  from.scale === 'clock' &&
  [1, 2, 3].some((back) => runs.test(lowerAt(story, lapse.firstToken - back))) &&
  daysApart(from, until).every((days) => mayDiffer(story, lapse, from.sentence, days))

/** `pushed off on 12 December and landed on 23 January`: days without a year may go over its turn. */
function readingsOf(story: Story, {pairs, directed}: Choice, lapse: Lapse): LengthReading[] {
  if (tellsZones(story, lapse)) return []
  return pairs.flatMap(([from, until]) => {
    if (
      isRound(from, until, lapse) ||
      isSameByOtherClock(story, from, until) ||
      (until.scale === 'clock' && isLocal(story, until)) ||
      (from.scale === 'clock' && isLocal(story, from) && tellsTravel(story, from.sentence)) ||
      isOfRun(story, lapse, from, until) ||
      (from.scale !== until.scale && [from, until].some((end) => isOfOtherZone(story, end)))
    )
      return []
    const turned =
      !directed &&
      ((from.scale === 'year' && from.firstToken > until.firstToken) ||
        (from.scale === 'week' && (isToldBack(story, until) || isEnding(story, lapse))))
    return [...readingsBetween(from, until), ...(turned ? readingsBetween(until, from) : [])]
  })
}

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

/** `25 years |ago|`, `the 14 years |since then|`: up to now, and nothing else can be meant. */
const isOfPresent = (story: Story, {firstToken, lastToken}: Lapse): boolean =>
  lowerAt(story, lastToken) === 'ago' ||
  /^(?:those|these)$/.test(lowerAt(story, firstToken - 1)) ||
  (lowerAt(story, lastToken) === 'since' && lowerAt(story, lastToken + 1) === 'then')

/** Ends that stand further off, and are tied to the length by a word. */
const stretchOf = (sight: Sight, momentsIn: MomentsIn): Choice | undefined =>
  stretchNamed(sight.story, sight.lapse, momentsIn) ?? endedLater(sight, momentsIn) ?? begunEarlier(sight, momentsIn)

/** When the story speaks, as far as it tells, with what tells it. */
function presentOf(story: Story): Moment | null {
  const time = storyTimeOf(story)
  const date = time?.coming ?? time?.past
  const {low, high} = time?.extent ?? {low: 0, high: 0}
  return date ? {...date, scale: 'calendar', extent: {low, high: high + 1}, eitherHalf: false, yearInferred: false} : null
}

/** `He was |born in 1948|. He was ordained in 1973 and spent 30 years in Zambia. He |died in 2025|`: what is told of a life by itself ends nothing else. */
const endsOfLives = once(
  (story: Story): ReadonlySet<number> =>
    new Set(eventsOf(story).flatMap(({verb, date}) => (verb.lower === 'died' || eventWords().births.has(verb.lower) ? [date.start] : [])))
)

/** Every length of time whose ends the story tells. */
export const lengthsOf = once((story: Story): readonly Length[] => {
  const lapses = lapsesOf(story)
  if (lapses.length === 0) return []
  const groups = momentsBySentence(story)
  const day = todayOf(story)
  return lapses.flatMap((lapse) => {
    const way = wayOf(story, lapse)
    if (!way || endsItself(story, lapse)) return []
    const isUsable = (moment: Moment): boolean =>
      !isToldThen(story, moment, lapse, way, groups.get(moment.sentence) ?? []) &&
      !isOfRow(story, moment, lapse) &&
      isFineEnough(moment, lapse.unit) &&
      !isNamedFor(story, moment) &&
      !(day && sameMoment(day, moment))
    const own = (groups.get(lapse.sentence) ?? []).filter(isUsable)
    const isUsableApart = (moment: Moment): boolean => isUsable(moment) && !(way === 'spent' && endsOfLives(story).has(moment.start))
    const before = [...sentencesBefore(story, lapse.sentence)].flatMap((at) => groups.get(at) ?? []).filter(isUsableApart)
    const after = sameBlock(story, lapse.sentence) ? (groups.get(lapse.sentence + 1) ?? []).filter(isUsableApart) : []
    if ((own.length + before.length + after.length === 0 && !isLastingWay(way)) || own.length + before.length > 2 * listed) return []
    const today =
      day &&
      (way === 'ago' ||
        way === 'ahead' ||
        presentSentencesOf(story).has(lapse.sentence) ||
        (way === 'gap' && presentSentencesOf(story).has(lapse.sentence - 1)))
        ? day
        : !day && way === 'anniversary'
          ? yearAgainst(story, lapse, own)
          : null
    const sight: Sight = {
      story,
      lapse,
      way,
      own,
      before,
      after,
      today,
      present: day ?? (isOfPresent(story, lapse) || sinceStated({story, lapse, way, own, before}) ? presentOf(story) : null)
    }
    const choice = isOfMarriage(story, lapse)
      ? ofMarriage(sight)
      : (choiceOf(sight) ?? (isLastingWay(way) ? stretchOf(sight, (at) => (groups.get(at) ?? []).filter(isUsable)) : undefined))
    if (!choice) return []
    const readings = readingsOf(story, choice, lapse).filter(
      ({from, until, days}) =>
        !isOfNearerDeed(story, lapse, from, until, days) &&
        !isOfDeed(story, lapse, from, until) &&
        !isOfUntoldEvent(story, lapse, from) &&
        !isOfFinished(story, lapse, from, until) &&
        !isOfNextDeed(story, lapse, from, until) &&
        !isFromThen(story, lapse, until) &&
        !isUpToNow(story, lapse, until) &&
        !isGoingOn(story, from, until) &&
        !isOfNamedYear(story, lapse, until) &&
        !isOfOwnDeed(story, lapse, from, until)
    )
    if (readings.length === 0 || (way === 'spent' && isTakenUp(story, lapse, readings))) return []
    // Of the hours of a day some may be left out.
    const told = way === 'daily' ? {...lapse, days: {...lapse.days, high: Number.POSITIVE_INFINITY}} : lapse
    return [
      {
        lapse: told,
        way,
        readings,
        directed: choice.directed,
        ofNoun: readings.some(({from, until}) => [from, until].some((end) => isOfNoun(story, end, lapse))),
        others: choice.tied ? [] : [...othersOf(story, lapse, way, day, readings), ...originsOf(story, way, readings)]
      }
    ]
  })
})

/** `Trains leave at 7am and arrive at 9.35am, a journey of |two hours and 35 minutes|. The bus takes 50 minutes`: another length fits the ends already. */
const isTakenUp = (story: Story, lapse: Lapse, readings: readonly LengthReading[]): boolean =>
  readings.every(({from, until, days}) => {
    for (let at = Math.min(from.sentence, until.sentence); at < lapse.sentence; at++)
      if (
        lapsesBySentence(story)
          .get(at)
          ?.some((other) => !contradicts(other, days))
      )
        return true
    return false
  })

/** Whether it is the length of something, and no distance between two things. */
export const isLasting = ({way}: Length): boolean => isLastingWay(way)
