/**
 * What the only two of a sort in the lead make, where nothing in the body bears the headline out: a share of the only two counts (`4,180 replied. … 920 said they
 * would go`), a stretch of time between the only two dates (`due in September 2026 … now in March 2027`). It judges nothing but whether they differ.
 */

import type {Span} from '../../../../finding.js'
import {lowerAt, type Story} from '../../../../story/story.js'
import {dayNumber} from '../../../dates/calendar.js'
import type {DateMention} from '../../../dates/date.js'
import {datePointsOf} from '../../../dates/find.js'
import type {Figure} from '../../../figures/figure.js'
import {ratioBetween} from '../../../figures/interval.js'
import {digitsOf} from '../../../figures/spelling.js'
import {wordsBetween} from '../../nearby-words.js'
import {bodyOf} from './borne.js'
import {isShare} from './bounds.js'
import {daysIn, isEpithet} from './form.js'
import {isAlike} from './pairs.js'

/** What the only two of a sort make of the headline's figure. */
export interface Apart {
  readonly of: readonly (Span & {readonly text: string})[]
  readonly text: string
  readonly agrees: boolean
}

/** Farther off, years are not counted between the two that are told. */
const farthest = 1.5
/** Sentences of the body that tell what the headline is of. */
const reach = 5

/** An amount that may be a part or a whole: no change, no rate, no end of a move and no number of years. */
const isCount = ({kind, value, role, counted, per, move}: Figure): boolean =>
  /^(?:cardinal|money|measure)$/.test(kind) &&
  typeof value === 'number' &&
  value > 1 &&
  role === 'level' &&
  per === null &&
  move === null &&
  counted?.noun !== 'year'

/** `20% of nurses`, `to shed one in five posts`: a share of some, and no change of it. */
const isShareOfSome = (story: Story, head: Figure): boolean =>
  isShare(head) && (head.role !== 'change' || / in /.test(head.text)) && (lowerAt(story, head.lastToken) === 'of' || head.counted !== null)

/** `2,300 jobs … employs 23,000 people`: each has one. */
const areOfStaff = (one: Figure, other: Figure): boolean =>
  [/^(?:job|post|role|position)$/, /^(?:person|people|worker|employee|staff)$/].every((nouns) =>
    [one, other].some(({counted}) => nouns.test(counted?.noun ?? ''))
  )

function shareApart(story: Story, head: Figure, first: number): Apart | undefined {
  if (!isShareOfSome(story, head)) return undefined
  const counts = bodyOf(story).filter((figure) => figure.sentence < first + reach && isCount(figure))
  const [one, other] = counts
  const pairs = counts.flatMap((figure, at) =>
    counts.slice(at + 1).filter((next) => (isAlike(figure, next) || areOfStaff(figure, next)) && figure.value !== next.value)
  )
  if (!one || !other || counts.length !== 2 || pairs.length !== 1) return undefined
  const [part, whole] = Number(one.value) < Number(other.value) ? [one, other] : [other, one]
  return {of: [part, whole], text: `${digitsOf((100 * Number(part.value)) / Number(whole.value))}%`, agrees: false}
}

/** Whether a date is told to the month, or by its season or its year, with a year that stands there. */
const isTold = ({year, month, kind, yearInferred}: DateMention): boolean =>
  year !== null && !yearInferred && (month !== null || kind === 'year' || kind === 'season')

/** The stretch between the only two dates of the lead. */
function spanApart(story: Story, head: Figure, first: number): Apart | undefined {
  const unit = head.kind === 'duration' ? (daysIn(head.unit) ?? 0) : 0
  // Between two days no hours can be told.
  if (unit < 1 || !isStretch(story, head)) return undefined
  const points = datePointsOf(story).filter(({sentence}) => sentence >= first && sentence < first + reach)
  const dates = points.filter(isTold)
  const [one, other] = dates
  if (!one || !other || dates.length !== 2 || (unit < 300 && (one.month === null || other.month === null))) return undefined
  // `paid off |seven years early|, on 2 March 2026 … due in 2033`: when it was to be may be told more loosely.
  if ((one.month === null) !== (other.month === null) && !isShift(story, head)) return undefined
  if (unit < 20 !== (one.day !== null && other.day !== null)) return undefined
  const [from, to] = [one, other]
    .map((date) => dayNumber({year: date.year ?? 0, month: date.month ?? 6, day: date.day ?? 15}))
    .sort((a, b) => a - b)
  const length = ((to ?? 0) - (from ?? 0)) / unit
  // `Eleven years on`, `known for 38 years` above `since 1995 … begun in spring 2014`: up to today, from one of them.
  if (
    unit > 300 &&
    !isShift(story, head) &&
    !isToldAtOnce(story, head, one, other) &&
    (ratioBetween(Number(head.value), length) ?? farthest) >= farthest
  )
    return undefined
  return {of: dates, text: `${digitsOf(Math.round(length))} ${head.unit}${Math.round(length) === 1 ? '' : 's'}`, agrees: length < 1}
}

/** `reopens |after 12 years|` above `closed in March 2001 and reopened in May 2019`: both ends in one sentence. */
const isToldAtOnce = (story: Story, {firstToken}: Figure, one: DateMention, other: DateMention): boolean =>
  one.sentence === other.sentence && lowerAt(story, firstToken - 1) === 'after'

const isShift = (story: Story, {lastToken}: Figure): boolean => /^(?:late|early|ahead|behind)$/.test(lowerAt(story, lastToken))

/** `after |18 years|`, `|six months| late`: how long between two days. */
const isStretch = (story: Story, {firstToken, lastToken, hedge}: Figure): boolean => {
  const before = lowerAt(story, firstToken - (hedge ? 2 : 1))
  return (
    /^(?:late|early|ahead|behind|on|later|after|before|without)$/.test(lowerAt(story, lastToken)) ||
    /^(?:after|for|spent|of|by|ends|marks|survives|survived|lasts|lasted)$/.test(before)
  )
}

const ending =
  / (?:reopen\w*|re-open\w*|end|ends|ended|ending|finish\w*|return\w*|back|resum\w*|restor\w*|last|until|till|over|close\w*|stopp\w*|freed|released|rescued|found|landed|lifted|called off|came on|through) /

/** The sentence tells an end at its day; an engineer who arrives ends nothing. */
function isEnded(story: Story, {sentence}: DateMention): boolean {
  const {firstToken = 0, lastToken = 0} = story.sentences[sentence] ?? {}
  return ending.test(wordsBetween(story, firstToken, Math.min(lastToken, firstToken + 60)))
}

/** Days or minutes that the only two of the lead lie apart: `will shut on July 6th … to reopen on August 17th`, `lifted off at 10:14 … the last signal at 10:20`. */
function daysApart(story: Story, head: Figure, first: number): Apart | undefined {
  const unit = head.kind === 'duration' && typeof head.value === 'number' ? (head.unit ?? '') : ''
  const isClock = unit === 'minute'
  if (!(isClock || /^(?:day|night|week)$/.test(unit)) || !isStretch(story, head) || head.hedge || isEpithet(head)) return undefined
  const points = datePointsOf(story).filter(({sentence, kind}) => sentence >= first && sentence < first + reach && kind !== 'weekday')
  const told = points.filter(({kind, day, month}) => (isClock ? kind === 'time' : kind === 'day' && day !== null && month !== null))
  const [one, other] = told
  if (!one || !other || told.length !== 2 || (!isClock && points.some(({kind}) => kind !== 'day' && kind !== 'time'))) return undefined
  // `set off on 2 May and were |due back on| 9 May`
  if (
    told.some(({firstToken}) =>
      [2, 3, 4].some((back) => /^(?:due|planned|expected|scheduled|until)$/.test(lowerAt(story, firstToken - back)))
    )
  )
    return undefined
  if (!isEnded(story, one.end < other.end ? other : one)) return undefined
  const apart = isClock ? minutesBetween(one, other) : daysBetween(one, other)
  if (apart === undefined || apart < 2) return undefined
  const units = apart / (unit === 'week' ? 7 : 1)
  const room = unit === 'week' ? 1 : isClock ? 0.5 : 1
  return {
    of: told,
    text: `${digitsOf(Math.round(units))} ${unit}s`,
    agrees: Math.abs(Number(head.value) - units) <= room || units > 3 * Number(head.value) || Number(head.value) > 3 * units
  }
}

function minutesBetween(one: DateMention, other: DateMention): number | undefined {
  if (one.minute === null || other.minute === null || one.hour === null || other.hour === null) return undefined
  return Math.abs((other.hour - one.hour) * 60 + other.minute - one.minute)
}

/** Two days of one year, or of a year that is not told. */
function daysBetween(one: DateMention, other: DateMention): number | undefined {
  const [year, another] = [one, other].map((date) => (date.yearInferred ? null : date.year))
  if (year !== another && year !== null && another !== null) return undefined
  const [from, to] = [one, other].map(({month, day}) => dayNumber({year: year ?? another ?? 2001, month: month ?? 1, day: day ?? 1}))
  return Math.abs((to ?? 0) - (from ?? 0))
}

export const apartOf = (story: Story, head: Figure, first: number): Apart | undefined =>
  shareApart(story, head, first) ?? spanApart(story, head, first) ?? daysApart(story, head, first)
