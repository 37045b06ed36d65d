/** Ages with the date they are told for: `died on 2 November 2023, aged 86`, `in 2011, when she was 80`, `was 19 when she won gold in 2012`. */

import type {Span} from '../../../finding.js'
import {lowerAt, type Story} from '../../../story/story.js'
import type {Interval} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {once} from '../../once.js'
import {dayOfNumber} from '../calendar.js'
import type {DateMention} from '../date.js'
import {datePointsOf} from '../find.js'
import {pointsWithin} from '../near.js'
import {isPastTense} from '../past-verbs.js'
import {isOfTelling} from '../tellings.js'
import {adverbs, deaths, isDated, isFirstOfAll, isNamed, isToldAsAge, pronoun} from './age-words.js'
import {isThatSeason} from './that-season.js'

export interface Age extends Span {
  readonly text: string
  readonly years: number
  readonly sentence: number
  readonly firstToken: number
  readonly lastToken: number
  /** The date at which somebody is of that age, where the words tell it. */
  readonly at: DateMention | null
  /** How many years more or less the words allow: `about 66`. */
  readonly slack: number
  /** `who has died aged 76`: the age at death, wherever its date stands. */
  readonly atDeath: boolean
  /** `now 48`: the age on the day of the story. */
  readonly now: boolean
}

const towardsAge = /^(?:,|as|a|when|he|she|was|is|at|the|age|of|aged|just|only|still|then|by|about|around|turned|will|be|\()$/

/** `in 2011, when she was 90`; `In 2020, at 31`; `died on 2 November 2023 aged 86`: the date ends right before the age's words. */
function dateBefore(story: Story, age: number, sentence: number): DateMention | null {
  for (const date of pointsWithin(story, age - 14, age).filter(isDated)) {
    if (date.sentence !== sentence || date.lastToken > age || age - date.lastToken > 6) continue
    const gap = story.tokens.slice(date.lastToken, age).map(({lower}) => lower)
    // `was born in 1932, she is 94`: of today.
    if (isBirth(story, date, story.sentences[sentence]?.firstToken ?? 0)) continue
    if (gap.every((word, at) => towardsAge.test(word) || isNamed(story, date.lastToken + at))) return date
  }
  return null
}

/** Where another clause begins, whose date is its own. */
const otherClause =
  /^(?:[;:,]|since|after|before|until|till|from|of|and|but|who|which|while|as|that|because|whose|where|than|to|for|his|her|their)$/
const clauseEnd = /^(?:[;:–—“”"]|and|but|who|which|while|whereas|because|whose|since|until|before|after|until|though|although)$/

/** Words right before an age that tell it for the time of its clause: `Ada Rowe, 45, founded it in 2004` is of today. */
const ofItsTime = /^(?:at|was|were|am|of|turned)$/

/** `In 1971 he opened a shop |at the age of 33|`, `in 1987, |a boy of 16|`: the only date of its clause that is no birth. */
function dateOfOwnClause(story: Story, first: number, last: number, sentence: number): DateMention | null {
  const adverb = adverbs.test(lowerAt(story, first - 1)) ? 1 : 0
  const before = lowerAt(story, first - 1 - adverb)
  const olds = /-old$/i.test(story.tokens[last - 1]?.text ?? '') && /^(?:an?)$/.test(before)
  if (!ofItsTime.test(before) && !olds) return null
  const place = story.sentences[sentence] ?? {firstToken: first, lastToken: last}
  let [from, until] = [first, last]
  // `is the club’s goalkeeper |and, at 46, its oldest| player`: one clause yet.
  const goesOn = lowerAt(story, last) === ',' && isFirstOfAll(story, last + 1)
  const isEnd = (at: number): boolean => clauseEnd.test(lowerAt(story, at)) && !(goesOn && lowerAt(story, at) === 'and' && at > first - 4)
  while (from > place.firstToken && !isEnd(from - 1)) from--
  while (!(before === 'at' && isNextDeed(story, first, last)) && until < place.lastToken && !clauseEnd.test(lowerAt(story, until))) until++
  const dates = pointsWithin(story, from, until).filter(
    (date) =>
      isDated(date) && !/^(?:since|until|till|from|to|by|of)$/.test(lowerAt(story, date.firstToken - 1)) && !isBirth(story, date, from)
  )
  const [date, another] = dates
  return date && !another ? date : null
}

/** `, born in 1911,`; `where he was born in 1911, on 3 May 1990` tells of something else. */
function isBirth(story: Story, {firstToken}: DateMention, from: number): boolean {
  const other = pointsWithin(story, Math.max(from, firstToken - 6), firstToken).at(-1)?.lastToken ?? from
  return story.tokens
    .slice(Math.max(from, firstToken - 6, other), firstToken)
    .some(({lower}) => /^(?:born|foaled|hatched|whelped|calved)$/.test(lower))
}

/** `went up to Durham at 18|, took| a first in 1958`: the next thing that is told, and no `, at 23, robbed a bank`. */
export const isNextDeed = (story: Story, first: number, last: number): boolean =>
  lowerAt(story, last) === ',' && lowerAt(story, first - 2) !== ',' && isPastTense(lowerAt(story, last + 1))

/** `At 19 she joined the orchestra in 1975`: an age at the head of its sentence, and the first date of its clause. */
function dateOfHead(story: Story, last: number, date: DateMention): boolean {
  const gap = story.tokens.slice(last, date.firstToken)
  const mark = gap[0]?.text === ',' ? 1 : 0
  return (
    pronoun.test(gap[mark]?.lower ?? '') &&
    /^(?:in|on)$/.test(gap.at(-1)?.lower ?? '') &&
    gap.slice(mark).every(({lower}) => !otherClause.test(lower))
  )
}

/** `|At 49|, Tom Bye, who was born in 1975, swam the strait in June 2024`: beside the birth its sentence tells one date. */
function dateBesideBirth(story: Story, first: number, last: number, sentence: number): DateMention | null {
  const {firstToken, lastToken} = story.sentences[sentence] ?? {firstToken: first, lastToken: last}
  if (first - firstToken !== 1 || lowerAt(story, firstToken) !== 'at' || lowerAt(story, last) !== ',') return null
  const dates = pointsWithin(story, last, lastToken).filter(isDated)
  const [date, another] = dates.filter((one) => !isBirth(story, one, firstToken))
  return date && !another && dates.length === 2 && /^(?:in|on)$/.test(lowerAt(story, date.firstToken - 1)) ? date : null
}

/** `who, |at 23|, robbed a bank in York in 1989`: the first date of the clause that the age stands in. */
function dateOfClause(story: Story, first: number, last: number, date: DateMention): boolean {
  const gap = story.tokens.slice(last, date.firstToken)
  return (
    lowerAt(story, first - 1) === 'at' &&
    gap.length <= 12 &&
    /^(?:in|on)$/.test(gap.at(-1)?.lower ?? '') &&
    gap
      .slice(gap[0]?.text === ',' && !isNextDeed(story, first, last) ? 1 : 0)
      .every(({lower}) => !otherClause.test(lower) && !/^(?:when|having|later|then|now|had)$/.test(lower))
  )
}

/** `was 19 when she won gold in 2012`, `at the age of 16 in 1990`: the first date behind, in the same clause. */
function dateBehind(story: Story, first: number, last: number, sentence: number): DateMention | null {
  const when = lowerAt(story, last) === 'when'
  const date = pointsWithin(story, last, last + 11).find((one) => isDated(one) && one.sentence === sentence)
  if (!date) return null
  if (last - (story.sentences[sentence]?.firstToken ?? 0) <= 4 && dateOfHead(story, last, date)) return date
  if (dateOfClause(story, first, last, date)) return date
  if (date.firstToken - last > (when ? 10 : 3)) return null
  const gap = story.tokens.slice(last, date.firstToken).map(({lower}) => lower)
  // `when she married for the first time|, in| June 2014`: the mark right before the date parts no clause.
  const words = when && gap.at(-2) === ',' && /^(?:in|on)$/.test(gap.at(-1) ?? '') ? gap.slice(0, -2) : gap
  if (when) return words.every((word) => !/^(?:[;,:]|since|after|before|until|from|of)$/.test(word)) ? date : null
  return gap.every((word) => /^(?:,|in|on|by|now|today|this|year)$/.test(word)) ? date : null
}

/** `had been her aunt's |since| 1921`, `She |had| left in 2019`: what the time that is told looks back at. */
const isBackground = (story: Story, {firstToken, sentence}: DateMention): boolean =>
  /^(?:since|until|till|through|from)$/.test(lowerAt(story, firstToken - 1)) ||
  story.tokens.slice(Math.max(0, firstToken - 6), firstToken).some((token) => token.lower === 'had' && token.sentence === sentence)

/** `reached No. 7 in 1962, |died Oct. 21| at home. She was 83`: what an age behind it is told for. */
export const tellsDeath = ({tokens}: Story, from: number, until: number): boolean =>
  tokens[from]?.text === ',' &&
  tokens.slice(from, Math.max(from, until)).some(({lower}) => /^(?:died|dies|killed|drowned|murdered)$/.test(lower))

/** `It was broadcast in 1959. She was 25.`: the one date of the sentence before, where this one says nothing else. */
function dateAbove(story: Story, first: number, last: number, sentence: number): DateMention | null {
  const above = story.sentences[sentence - 1]
  const {firstToken, lastToken, block} = story.sentences[sentence] ?? {firstToken: 0, lastToken: 0, block: 0}
  const alone =
    first - firstToken === 2 &&
    (lastToken - last <= 1 || /^(?:and|,|with)$/.test(lowerAt(story, last))) &&
    pronoun.test(lowerAt(story, firstToken)) &&
    lowerAt(story, first - 1) === 'was'
  if (!above || above.block !== block || !alone) return null
  const dates = pointsWithin(story, above.firstToken, above.lastToken).filter(
    (date) => isDated(date) && !isBackground(story, date) && !isOfTelling(story, date)
  )
  const latest = dates.at(-1)
  if (latest && tellsDeath(story, latest.lastToken, above.lastToken)) return null
  // Of several the last one, where the sentence goes forward to it.
  return latest && dates.every(({year}) => (year ?? 0) <= (latest.year ?? 0)) && !isBirth(story, latest, above.firstToken) ? latest : null
}

/** Tells what somebody was or did as the one before was told. */
const wasThen = /^was$/

/** `became a grandmaster on 1 August 2021. |At 12 she was| the youngest`: at the head of its sentence, of the day that was told last and is the latest. */
function dateToldLast(story: Story, first: number, last: number, sentence: number): DateMention | null {
  const place = story.sentences[sentence]
  const above = story.sentences[sentence - 1]
  if (!place || !above || above.block !== place.block || first !== place.firstToken + 1 || lowerAt(story, place.firstToken) !== 'at')
    return null
  const who = lowerAt(story, last) === ',' ? last + 1 : last
  if (!/^s?he$/.test(lowerAt(story, who)) || !wasThen.test(lowerAt(story, who + 1))) return null
  if (pointsWithin(story, last, place.lastToken).length > 0) return null
  const dates = pointsWithin(story, above.firstToken, above.lastToken).filter(
    (date) => isDated(date) && !isBackground(story, date) && !isOfTelling(story, date)
  )
  const latest = dates.at(-1)
  return latest && dates.every(({year}) => (year ?? 0) <= (latest.year ?? 0)) && !isBirth(story, latest, above.firstToken) ? latest : null
}

/** `He was |then a boy of| 15`. */
const isThenOf = (story: Story, first: number): boolean =>
  lowerAt(story, first - 1) === 'of' && /^an?$/.test(lowerAt(story, first - 3)) && lowerAt(story, first - 4) === 'then'

/** `At 23 she won the title; |that was in| 1998`: the one date of its sentence. */
function dateOfThat(story: Story, last: number, sentence: number): DateMention | null {
  const place = story.sentences[sentence]
  const [date, another] = pointsWithin(story, place?.firstToken ?? last, place?.lastToken ?? last)
  if (!date || another || !isDated(date) || date.firstToken < last) return null
  const lead = [3, 2, 1].map((back) => lowerAt(story, date.firstToken - back)).join(' ')
  return /^(?:that|this) was (?:in|on)$/.test(lead) ? date : null
}

/** `the flood of 1993 … who was 11 |that year|`: the year told last, in its sentence or the one before. */
function dateOfThatYear(story: Story, first: number, last: number, sentence: number): DateMention | null {
  const isSeason = isThatSeason(story, first)
  if (!isSeason && (lowerAt(story, last) !== 'that' || lowerAt(story, last + 1) !== 'year')) return null
  const from = story.sentences[sentence - 1]?.firstToken ?? story.sentences[sentence]?.firstToken ?? first
  const floor = story.sentences[sentence]?.firstToken ?? from
  // `His daughter, |born in March 1935|, took over that summer, at 33`: her birth is of no such summer.
  const date = pointsWithin(story, from, first).findLast((one) => isDated(one) && !(isSeason && isBirth(story, one, floor)))
  return date && !isBirth(story, date, from) ? date : null
}

/** `the clinic opened in 1984 by Rosa Venn, who was 31 |at the time|`, `by Rosa Venn, |then| 26`: the one date of its sentence before it, or of the one above. */
function dateOfThatTime(story: Story, first: number, last: number, sentence: number): DateMention | null {
  const behind = [0, 1, 2].map((away) => lowerAt(story, last + away)).join(' ')
  const {firstToken, block} = story.sentences[sentence] ?? {firstToken: first, block: 0}
  if (lowerAt(story, first - 1) !== 'then' && behind !== 'at the time' && !isThenOf(story, first)) return null
  const above = story.sentences[sentence - 1]
  const own = pointsWithin(story, firstToken, first).filter(isDated)
  const dates = own.length === 0 && above?.block === block ? pointsWithin(story, above.firstToken, firstToken).filter(isDated) : own
  // `He was then`: at the time that was told last.
  const [date, another] = isThenOf(story, first) ? dates.slice(-1) : dates
  return date && !another && !isBirth(story, date, above?.firstToken ?? 0) ? date : null
}

export const agesOf = once((story: Story): readonly Age[] => {
  // Those born on a leap day count few birthdays.
  const leaps = datePointsOf(story).some(({month, day}) => month === 2 && day === 29)
  return figuresOf(story).flatMap(({kind, unit, value, start, end, text, sentence, firstToken, lastToken: endOfFigure, hedge}) => {
    const feast = !leaps && kind === 'ordinal' && lowerAt(story, endOfFigure) === 'birthday'
    // `marked his 100th |birthday on| 9 August 2025`; behind a comma stands the day of the clause, `two days after her 90th birthday|, on 4 May 2024|`.
    const lastToken = endOfFigure + (feast && /^(?:in|on)$/.test(lowerAt(story, endOfFigure + 1)) ? 1 : 0)
    const told = (kind === 'age' && unit === 'year') || feast
    if (typeof value !== 'number' || (hedge && hedge.kind !== 'about') || value > 115 || value < 1 || !Number.isInteger(value)) return []
    if (!told && !(kind === 'cardinal' && isToldAsAge(story, firstToken, lastToken))) return []
    const before = dateBefore(story, firstToken, sentence)
    const words = story.tokens.slice(Math.max(0, firstToken - 6), firstToken)
    // `who died in 1999, |was 34 when| he was born`: another time is told.
    const ofOwnTime = lowerAt(story, firstToken - 1) === 'was' && lowerAt(story, lastToken) === 'when'
    const atDeath = !ofOwnTime && words.some((token) => token.sentence === sentence && deaths.test(token.lower))
    const behind = atDeath ? null : dateBehind(story, firstToken, lastToken, sentence)
    const lone = atDeath
      ? null
      : (dateBesideBirth(story, firstToken, lastToken, sentence) ??
        dateOfOwnClause(story, firstToken, lastToken, sentence) ??
        dateAbove(story, firstToken, lastToken, sentence) ??
        dateToldLast(story, firstToken, lastToken, sentence) ??
        dateOfThatTime(story, firstToken, lastToken, sentence) ??
        dateOfThatYear(story, firstToken, lastToken, sentence) ??
        dateOfThat(story, lastToken, sentence))
    // `34 when her book appeared in 1991, was 57 when she won in 2004`
    const at = (lowerAt(story, lastToken) === 'when' ? (behind ?? before) : (before ?? behind)) ?? lone
    const slack = hedge ? Math.max(2, value / 15) : 0
    const now = at === null && !atDeath && lowerAt(story, firstToken - 1) === 'now'
    return [{start, end, text, years: value, sentence, firstToken, lastToken, at, slack, atDeath, now}]
  })
})

/** Whole years from one day to another, as birthdays count. */
function yearsBetween(from: number, until: number): number {
  const [born, day] = [dayOfNumber(from), dayOfNumber(until)]
  const passed = day.month > born.month || (day.month === born.month && day.day >= born.day)
  return day.year - born.year - (passed ? 0 : 1)
}

/** Ages from a birth to a date, both as exact as they are told. */
export const agesBetween = (born: Interval, at: Interval): Interval => ({
  low: yearsBetween(born.high, at.low),
  high: yearsBetween(born.low, at.high)
})
