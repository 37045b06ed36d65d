/**
 * The years that a day without one may stand in. In a story of a known day `will be paid on Friday 25 July` is of the twelve months to come, and `had not
 * lost since Saturday 2 November` of those that have passed. Judges none.
 */

import {lowerAt, type Story, type Token} from '../../story/story.js'
import {once} from '../once.js'
import {occurrencesOf} from '../words/occurrences.js'
import {dayNumber, existsIn} from './calendar.js'
import type {DateMention} from './date.js'
import {lapsesOf} from './lengths/lapses.js'
import {pointsWithin, statedYearsOf} from './near.js'
import {isPastTense} from './past-verbs.js'
import {tellsOfNow} from './present.js'
import {storyDateOf} from './story-date.js'
import {looksBack} from './story-time.js'

/** Two months: a year carried over no further than this leaves no choice. */
const near = 60
/** How many years a story without a date may look back. */
const longestBack = 5
/** A year and a month: what is further off is told with its year. */
const withinSight = 396
/** Words of its sentence before a date that tell whether it has passed. */
const reach = 14

/** `was |due to| open on`, `said that it |would|`: a past that tells what was to come then. */
const plan =
  /^(?:would|could|should|might|may|due|set|planned|plans|scheduled|rescheduled|expected|meant|supposed|booked|moved|postponed|delayed|agreed|called|summoned|invited|ordered|told|if|every|each|until|till|before|by)$/
const noPoint = /^(?:by|until|till|for|from|to|of|than|before|after|the|and|or|through|between|an?|that|this|every|each|[([–—-])$/
/** Another year is told for what stands near. */
const otherTime = /^(?:annual|annually|anniversary|previous)$/
/** `four weeks |earlier|` is of the same year as it stands. */
const shortLapse = /^(?:minutes?|hours?|days?|weeks?|fortnight)$/

/** The words before a date in its clause. */
function wordsBefore({sentences, tokens}: Story, {sentence, firstToken}: DateMention): readonly Token[] {
  const words = tokens.slice(Math.max(sentences[sentence]?.firstToken ?? 0, firstToken - reach), firstToken)
  return words.slice(words.findLastIndex(({text}) => text === ';') + 1)
}

/** What a date is told as: past, -1, to come, 1, or what no word makes sure. */
function turnOf(story: Story, date: DateMention): -1 | 1 | undefined {
  const words = wordsBefore(story, date)
  if (words.length === 0 || noPoint.test(words.at(-1)?.lower ?? '')) return undefined
  const promised = words.some(
    ({lower, index}) => lower === 'will' || lower === 'shall' || (lower === 'to' && /^(?:is|are)$/.test(lowerAt(story, index - 1)))
  )
  if (promised) return words.some(({lower}) => /^(?:had|would|if|have|wrote)$/.test(lower)) ? undefined : 1
  if (words.some(({lower}) => plan.test(lower)) || words.some(({lower, index}) => lower === 'to' && isPlanned(story, index)))
    return undefined
  // `It |had flooded| on Friday 17 March`: before whatever has been told.
  if (words.some(({lower}) => lower === 'had') && words.at(-1)?.lower !== 'since') return undefined
  return words.some(({lower}) => isPastTense(lower)) ? -1 : undefined
}

/** `was |to| open`. */
const isPlanned = (story: Story, at: number): boolean => /^(?:was|were|is|are|has|have|had)$/.test(lowerAt(story, at - 1))

/** `last year`, `2023 …`: its paragraph goes back to another year, of which the day may be. */
function tellsOtherYear(story: Story, {block, firstToken, lastToken}: DateMention, year: number): boolean {
  const place = story.blocks[block] ?? {firstToken, lastToken}
  const from = Math.max(place.firstToken, firstToken - 200)
  const until = Math.min(place.lastToken, lastToken + 40)
  for (let at = from; at < until; at++) {
    const word = lowerAt(story, at)
    if (/^(?:ago|earlier)$/.test(word) && !shortLapse.test(lowerAt(story, at - 1))) return true
    if (
      otherTime.test(word) ||
      (/^years?(?:['’]s)?$/.test(word) && /^(?:last|previous|following|next|that|a)$/.test(lowerAt(story, at - 1)))
    )
      return true
  }
  return pointsWithin(story, from, until).some((other) => other.year !== null && !other.yearInferred && other.year !== year)
}

/** The one year that brings a day within the months before or after the story, as its words tell; undefined where they tell nothing. */
function yearTold(story: Story, date: DateMention): number | undefined {
  const own = storyDateOf(story)
  const {month, day} = date
  if (!own || month === null || day === null || looksBack(story)) return undefined
  const turn = turnOf(story, date)
  if (!turn) return undefined
  const today = dayNumber(own)
  const [year, another] = [own.year + turn, own.year].filter((of) => {
    const away = existsIn({year: of, month, day}) ? (dayNumber({year: of, month, day}) - today) * turn : -1
    return away >= 0 && away <= withinSight
  })
  return year === undefined || another !== undefined || tellsOtherYear(story, date, year) ? undefined : year
}

/** `|Next year's| race is set for Sunday, Oct. 4`, `on Sunday 5 October |last year|`: its sentence gives it to the year after or before. */
function turnOfSentence(story: Story, {sentence, firstToken, lastToken}: DateMention): -1 | 1 | undefined {
  const place = story.sentences[sentence] ?? {firstToken, lastToken}
  const until = Math.min(place.lastToken, lastToken + reach)
  for (let at = Math.max(place.firstToken, firstToken - reach); at < until; at++) {
    if (!/^year(?:['’]s)?$/.test(lowerAt(story, at))) continue
    const before = lowerAt(story, at - 1)
    if (/^(?:next|following|coming)$/.test(before)) return 1
    if (/^(?:last|previous)$/.test(before)) return -1
  }
  return undefined
}

/** Lengths of less are of the same year. */
const mostOfYear = 280

/** `referred on 12 August 2024, she had surgery on Monday 15 September, |57 weeks later|`: how many years on that may be. */
const yearsOnward = (story: Story, {sentence}: DateMention): readonly number[] =>
  lapsesOf(story)
    .filter(
      ({sentence: own, days, lastToken}) =>
        own === sentence && days.low > mostOfYear && /^(?:later|on|after|afterwards)$/.test(lowerAt(story, lastToken))
    )
    .flatMap(({days}) => [Math.floor(days.low / 366), Math.ceil(days.high / 365)])

/** In so many years each day falls on every weekday. */
const cycle = 28

/** `sunk on 18 May 1893. Harkness, |who leads| the divers, saw her on Sunday, Sept. 7`: in any year since. */
const yearsOfNow = (story: Story, {sentence}: DateMention, year: number): readonly number[] =>
  tellsOfNow(story, sentence, year) ? Array.from({length: cycle}, (_, on) => year + on) : []

export interface OwnYears {
  readonly year: number
  readonly possible: ReadonlySet<number>
  /** `last year`, told elsewhere in the story, of which the day may be. */
  readonly doubtful: ReadonlySet<number>
}

/** `The abuse began |three years ago|`: the years it may be of, beside those that the story states. */
const yearsTold = once((story: Story): ReadonlySet<number> => {
  const years = new Set(statedYearsOf(story))
  const own = storyDateOf(story)
  if (!own) return years
  for (const {unit, value, lastToken} of lapsesOf(story))
    if (unit === 'year' && lowerAt(story, lastToken) === 'ago')
      for (const year of [Math.ceil(value), Math.ceil(value) + 1]) years.add(own.year - year)
  return years
})

/** `last year`, -1, `next year`, 1: told anywhere. */
const yearsBeside = once((story: Story): ReadonlySet<number> => {
  const told = new Set<number>()
  for (const {index} of occurrencesOf(story, ['year', 'year’s', "year's"])) {
    const before = lowerAt(story, index - 1)
    if (/^(?:last|previous)$/.test(before)) told.add(-1)
    else if (/^(?:next|following)$/.test(before)) told.add(1)
  }
  return told
})

/** The year a day is taken for, and those it may stand in: its neighbours, the ones from which it may be looked back at, and each year that the story names. */
export function ownYearsOf(story: Story, date: DateMention, year: number): OwnYears {
  const none = new Set<number>()
  const own = storyDateOf(story)
  if (!date.yearInferred) return {year, possible: new Set([year]), doubtful: none}
  const onward = [...yearsOnward(story, date).map((years) => year + years), ...yearsOfNow(story, date, year)]
  if (date.inferredOver <= near) {
    const turn = turnOfSentence(story, date)
    const told = turn === 1 && own ? own.year + turn : year
    return {year: told, possible: new Set(turn ? [year, year + turn, (own?.year ?? year) + turn] : [year, ...onward]), doubtful: none}
  }
  const told = yearTold(story, date)
  if (told !== undefined && own) {
    const others = [...yearsTold(story)].filter((other) => other !== own.year)
    const doubtful = [-1, 1].filter((turn) => yearsBeside(story).has(turn)).map((turn) => own.year + turn)
    return {year: told, possible: new Set([told, ...others]), doubtful: new Set(doubtful)}
  }
  // A story without a date may look back at that year from a few years on.
  const latest = own ? year + 1 : year + longestBack
  return {
    year,
    possible: new Set([...Array.from({length: latest - year + 2}, (_, at) => year - 1 + at), ...yearsTold(story), ...onward]),
    doubtful: none
  }
}
