/** Days with the weekday that is told of them: beside the date, or behind it with a verb of its own: `on 31 January 1953. It was a |Saturday|`. */

import type {Span} from '../../finding.js'
import {timetabled} from '../../lexicon/acts.js'
import {lazily, wordsOf} from '../../lexicon/list.js'
import {lowerAt, type Story, type Token} from '../../story/story.js'
import {once} from '../once.js'
import {dayNumber, existsIn, weekdayOf} from './calendar.js'
import type {DateMention} from './date.js'
import {datePointsOf} from './find.js'
import {pointsWithin, statedYearsOf} from './near.js'
import {isPastTense} from './past-verbs.js'
import {tellsOfNow} from './present.js'
import {looksBack, newsBlocks} from './story-time.js'
import {runningYearOf, yearsAbout} from './this-year.js'

export interface NamedDay {
  readonly date: DateMention
  readonly weekday: number
  /** Where the weekday stands, if not in the date itself. */
  readonly apart: Span | null
}

const pronoun = /^(?:it|this|that)$/
const verbs = /^(?:was|is|fell|falls|be|landed|been)$/
const between = /^(?:,|on|a|was|is|fell|falls|had|been|will|be|landed|which|it|this|that|and|["“‘])$/

/** `on 7 May 2026. |That Tuesday|, 4,850 seats …`: at the head of the next sentence. */
const pointsBack = ({tokens, sentences}: Story, {firstToken, sentence, block}: DateMention, before: DateMention): boolean =>
  tokens[firstToken - 1]?.lower === 'that' &&
  sentence - before.sentence === 1 &&
  block === before.block &&
  firstToken - (sentences[sentence]?.firstToken ?? 0) <= 2

/** `It was a Saturday`, `15 August fell on a Friday`: only the words of saying so part it from the one day told before. */
function dayOf(story: Story, weekday: DateMention, before: DateMention | undefined): DateMention | undefined {
  const {tokens, sentences} = story
  if (before?.kind !== 'day' || before.day === null || before.weekday !== null) return undefined
  if (pointsBack(story, weekday, before)) return before
  if (tokens[weekday.firstToken - 1]?.lower !== 'a') return undefined
  const own = sentences[weekday.sentence]
  const next = weekday.sentence - before.sentence === 1 && before.block === weekday.block
  const from = next ? (own?.firstToken ?? 0) : before.lastToken
  const gap = tokens.slice(from, weekday.firstToken)
  if ((!next && weekday.sentence !== before.sentence) || gap.length > 6 || !gap.every(({lower}) => between.test(lower))) return undefined
  if (!gap.some(({lower}) => verbs.test(lower)) || (next && !gap.some(({lower}) => pronoun.test(lower)))) return undefined
  return before
}

export const namedDaysOf = once((story: Story): readonly NamedDay[] => {
  const dates = datePointsOf(story)
  return dates.flatMap((date, at): NamedDay[] => {
    if (date.kind === 'day') return date.weekday === null ? [] : [{date, weekday: date.weekday, apart: null}]
    if (date.kind !== 'weekday' || date.weekday === null || date.relative) return []
    // `The talks of 3 and 9 May … It was a Friday`: of which of them is not told.
    const [further, before] = [dates[at - 2], dates[at - 1]]
    const day = further?.kind === 'day' && further.sentence === before?.sentence ? undefined : dayOf(story, date, before)
    return day ? [{date: day, weekday: date.weekday, apart: {start: date.start, end: date.end}}] : []
  })
})

/** From this on a year comes from too far off to be told. */
const carriedFar = 400
/** Days further apart may be of two years. */
export const together = 120
/** Tokens of its sentence, on either side of a date, that may tell another year. */
const sight = 40
const otherYear = /^(?:annual|annually|anniversary|ago|earlier|1[6-9]\d\d|20\d\d)$/
const whichYear = /^(?:last|next|this|previous|following|every|each|that|a|the)$/

/** `the election |of 2024| began on Friday 19 April`: a year in which the day falls on its weekday is its own, and no other. */
const isItsYear = ({month, day, weekday}: DateMention, word: string): boolean =>
  /^\d{4}$/.test(word) && month !== null && day !== null && weekdayOf({year: Number(word), month, day}) === weekday

/** Told with its weekday and without a year, or with one from far off; `carried` lets a year from anywhere count as none. */
export function isOpen(story: Story, date: DateMention, carried = false): boolean {
  const {kind, weekday, year, yearInferred, inferredOver, sentence, firstToken, lastToken} = date
  return (
    kind === 'day' &&
    weekday !== null &&
    (year === null || (yearInferred && (carried || inferredOver >= carriedFar))) &&
    !story.tokens
      .slice(
        Math.max(story.sentences[sentence]?.firstToken ?? 0, firstToken - sight),
        Math.min(story.sentences[sentence]?.lastToken ?? 0, lastToken + sight)
      )
      .some(
        ({lower, index}) =>
          (otherYear.test(lower) && !isItsYear(date, lower)) ||
          (/^year(?:['’]s)?$/.test(lower) && whichYear.test(lowerAt(story, index - 1)) && lowerAt(story, index - 2) !== 'of')
      )
  )
}

/** Words of the clause on either side of a date. */
const clauseReach = 8
const toCome = lazily(() => wordsOf(`is are will shall due until till ${timetabled}`))

/** `On Saturday 9 August the crew |went| out … harbour day |is| on Sunday 26 July`: whether a date is told as past, 0, or as still to come, 1. */
export function tenseOf(story: Story, {firstToken, lastToken, sentence}: DateMention): 0 | 1 | undefined {
  const place = story.sentences[sentence] ?? {firstToken, lastToken}
  // `will be |held|` is of the future, and `the |open| days` are of no time.
  const isTold = ({lower, index}: Token): boolean =>
    (toCome().has(lower) && !/^(?:an?|the|its|their|our)$/.test(lowerAt(story, index - 1))) ||
    (isPastTense(lower) && !/^(?:be|is|are)$/.test(lowerAt(story, index - 1)))
  const before = story.tokens.slice(Math.max(place.firstToken, firstToken - clauseReach), firstToken).findLast(isTold)
  // `On Sunday 13 July|,| there were`.
  const from = lowerAt(story, lastToken) === ',' ? lastToken + 1 : lastToken
  const behind = story.tokens.slice(from, Math.min(place.lastToken, lastToken + clauseReach))
  const mark = behind.findIndex(({kind}) => kind === 'mark')
  const verb = before ?? behind.slice(0, mark < 0 ? behind.length : mark).find(isTold)
  return verb && (toCome().has(verb.lower) ? 1 : 0)
}

/** `If you went to bed on |Tuesday, Nov. 4, 2025|`: a weekday that fits its year, in the last year that the story states as past or the next. */
function isAnchor(story: Story, date: DateMention): boolean {
  const {kind, weekday, year, yearInferred, month, day} = date
  if (kind !== 'day' || weekday === null || year === null || yearInferred || month === null || day === null) return false
  if (!existsIn({year, month, day}) || weekdayOf({year, month, day}) !== weekday) return false
  for (const other of statedYearsOf(story)) if (other > year + 1) return false
  return isOfNews(story, date)
}

/** At the head of the story, still to come, or on the weekday that the head tells, `was jailed on Thursday`; `came to light on Monday 17 April 2023` may be years back. */
const isOfNews = (story: Story, date: DateMention): boolean =>
  date.block < newsBlocks ||
  tenseOf(story, date) === 1 ||
  pointsWithin(story, 0, story.blocks[newsBlocks]?.firstToken ?? story.tokens.length).some(
    ({kind, day, relative, weekday}) => kind === 'weekday' && day === null && !relative && weekday === date.weekday
  )

/** The year of a date that is told so near to another that has one, and no other year would be as near; undefined where there is none. */
function yearBeside(story: Story, {month, day}: DateMention, anchor: DateMention, turn: number): number | undefined {
  const [of, at] = [anchor.year ?? 0, dayNumber({year: anchor.year ?? 0, month: anchor.month ?? 0, day: anchor.day ?? 0})]
  return [of - 1, of, of + 1].find((year) => {
    const own = {year, month: month ?? 0, day: day ?? 0}
    const apart = existsIn(own) ? dayNumber(own) - at : Number.POSITIVE_INFINITY
    return Math.abs(apart) <= together && apart * turn >= 0 && !isNamedYear(story, year, of)
  })
}

/** A year told elsewhere, to which the date may belong. */
const isNamedYear = (story: Story, year: number, anchor: number): boolean => year !== anchor && statedYearsOf(story).has(year)

/** A day that has no year, against the nearest one with a weekday and a year: `Tuesday, Nov. 4, 2025 … on Thursday, Nov. 12`. */
export interface WeekdayBeside {
  readonly date: DateMention
  readonly anchor: DateMention
  readonly year: number
}

export const fallsIn = ({month, day, weekday}: DateMention, year: number | null): boolean =>
  year !== null && month !== null && day !== null && existsIn({year, month, day}) && weekdayOf({year, month, day}) === weekday

/** Days so far from one another may lie in two years. */
const farApart = 31

/** `died on Saturday 14 September 2024 … the inquest |ended on Thursday 19 June|`: told behind it, and of the year behind it. */
const mayBeOfNextYear = (date: DateMention, anchor: DateMention, year: number): boolean =>
  date.start > anchor.start && dayIn(anchor, anchor.year ?? year) - dayIn(date, year) > farApart && fallsIn(date, year + 1)

const dayIn = ({month: of, day}: DateMention, year: number): number => dayNumber({year, month: of ?? 1, day: day ?? 1})

/** Days with a weekday and no year of their own that cannot fall on it in the year of the news. */
export const weekdaysBesideOf = once((story: Story): readonly WeekdayBeside[] => {
  const dates = datePointsOf(story)
  const anchors = dates.filter((date) => isAnchor(story, date))
  if (anchors.length === 0 && !looksBack(story)) return offRunningYear(story, dates)
  if (anchors.length === 0 || anchors.length > most || looksBack(story)) return []
  return dates.flatMap((date): WeekdayBeside[] => {
    if (!isOpen(story, date, true) || date.month === null || date.day === null) return []
    const nearest = anchors.reduce((best, one) =>
      Math.abs(one.sentence - date.sentence) < Math.abs(best.sentence - date.sentence) ? one : best
    )
    const [told, also] = [tenseOf(story, date), tenseOf(story, nearest)]
    // `On Sunday 21 February 1904 she sank … A plaque |will| be put up on Friday 21 March`: of another year.
    if (told === 1 && also !== 1) return []
    if (tellsOfNow(story, date.sentence, nearest.year ?? Number.POSITIVE_INFINITY)) return []
    const year = yearBeside(story, date, nearest, told === undefined || also === undefined ? 0 : told - also)
    if (year === undefined || fallsIn(date, year) || mayBeOfNextYear(date, nearest, year)) return []
    // `a theft of |May 2022| … was arrested on Thursday 16 June`: of any year that is told, as far as it fits.
    return fallsIn(date, date.year) || [...statedYearsOf(story)].some((stated) => fallsIn(date, stated))
      ? []
      : [{date, anchor: nearest, year}]
  })
})

/** Sentences from a year that runs to a day of it. */
const besideRunning = 3
/** `Friday, 13 July, in the |first| year of the fair`. */
const longAgo = /^(?:first|last|once|then|year|years|when)$/

/** `the 2021 season opens in May … on |Friday, 14 December|`, which falls on that weekday in no year about the only one that is told. */
function offRunningYear(story: Story, dates: readonly DateMention[]): readonly WeekdayBeside[] {
  const running = runningYearOf(story)
  const year = running?.year
  if (!running || !year) return []
  const years = [...yearsAbout(year), ...statedYearsOf(story)]
  return dates.flatMap((date) => {
    if (Math.abs(date.sentence - running.sentence) > besideRunning || !isOpen(story, date, true)) return []
    const {firstToken, lastToken} = story.sentences[date.sentence] ?? date
    const isOfOther = story.tokens.slice(firstToken, Math.min(lastToken, firstToken + sight)).some(({lower}) => longAgo.test(lower))
    return isOfOther || years.some((each) => fallsIn(date, each)) ? [] : [{date, anchor: running, year}]
  })
}

/** More of them are a calendar of events. */
export const most = 20

/** `Wendle Sun, August 16, 2008`: a newspaper. */
export const isPaper = (story: Story, {text, firstToken}: DateMention): boolean =>
  /^(?:Sun|Sat|Mon|Tue|Wed|Thu|Fri),/.test(text) && /^\p{Lu}\p{Ll}/u.test(story.tokens[firstToken - 1]?.text ?? '')
