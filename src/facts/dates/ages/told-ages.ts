/** Ages beside the birth of whom they are told: each with the days it is counted from and to. Judges none. */

import type {Story} from '../../../story/story.js'
import type {Interval} from '../../figures/figure.js'
import {personBetween} from '../../names/look-up.js'
import type {Name} from '../../names/name.js'
import {once} from '../../once.js'
import type {DateMention} from '../date.js'
import {extentOf, extentOfDay} from '../extent.js'
import {bySentence, pointsWithin} from '../near.js'
import {storyDateOf} from '../story-date.js'
import {type Age, agesBetween, agesOf, isNextDeed, tellsDeath} from './ages.js'
import {aloneOf, isOfSubject, type Life, livesOf, subjectOf} from './lives.js'
import {namedLivesOf} from './named-lives.js'
import {agesOnDay} from './present-births.js'
import {bornAt, isLimit, isOfAnother, isOfLiving, isOfOther, isOfSeveral} from './whose-ages.js'
import {isDeathOfAnother, isOfDeath, isOfOtherPronoun} from './whose-deaths.js'

interface Day {
  readonly extent: Interval
  /** Null for the day of the story. */
  readonly date: DateMention | null
}

export interface ToldAge {
  readonly age: Age
  readonly born: DateMention
  /** Days of the birth, and of the date the age is told for. */
  readonly birth: Interval
  readonly day: Day
  /** What else is told in its sentence, `when he was 21 and she was 12`: one that fits leaves the other to somebody else. */
  readonly beside: readonly Age[]
  /** Days of every other date near by: an age that fits one of them may be told for it. */
  readonly others: readonly Interval[]
}

/** The day an age is told for: its own date, the death's, or the story's where the age stands right before `was born`. */
function dayOf(story: Story, age: Age, {born, died}: Life, dates: readonly DateMention[]): Day | undefined {
  const own = age.at ?? (age.atDeath ? died : null)
  // `His mother, who died in 1999, was 34 |when he was born in 1960|`
  if (own === born && wordAt(story, age.lastToken) === 'when') return undefined
  const news = isHeadOfNews(story, age) ? newsOf(story, age, dates) : null
  if (news) return {extent: extentOf(news) ?? {low: 0, high: 0}, date: news}
  const date =
    own && own !== born ? own : ((age.atDeath && !died ? buriedOf(story, age, dates) : null) ?? loneDate(story, age, died, dates))
  const extent = date ? extentOf(date) : undefined
  if (extent) return {extent, date}
  const today = storyDateOf(story)
  const ahead = born.firstToken - age.lastToken
  const next = ahead > 0 && ahead <= 8 && age.sentence === born.sentence && isBeforeBirth(story, age, born)
  const end = died?.sentence === born.sentence ? extentOf(died) : undefined
  if (next && end && !age.atDeath) return {extent: end, date: died}
  return today && !died && next && !age.atDeath ? {extent: extentOfDay(today), date: null} : undefined
}

/** `Ada Rowe, 58|, was born| in 1967`, `The 24-year-old |was born|`, `a 24-year-old |born| in Hull`. */
function isBeforeBirth(story: Story, {text, lastToken}: Age, born: DateMention): boolean {
  const verb = bornAt(story, born)
  // `The 58-year-old, who beat |a rival born| in 1967`.
  if (wordAt(story, lastToken) === ',') return wordAt(story, verb) !== 'born' || /^(?:was|and|[,–—-])$/.test(wordAt(story, verb - 1))
  return /-old$/i.test(text) && verb === lastToken + (wordAt(story, lastToken) === 'was' ? 1 : 0)
}

/** `has died aged 84 … |His funeral was held on 3 May 2025|`: days after a death that has no date; the only one told, and of nobody else. */
function buriedOf(story: Story, age: Age, dates: readonly DateMention[]): DateMention | null {
  const [date, another] = dates.filter(({firstToken, sentence}) => {
    if (firstToken < age.lastToken) return false
    const from = Math.max(firstToken - burialReach, story.sentences[sentence]?.firstToken ?? 0)
    const words = story.tokens.slice(from, firstToken).map(({lower}) => lower)
    const at = words.findLastIndex((word) => /^(?:funeral|burial|cremation)$/.test(word))
    return (
      at > 0 && /^(?:his|her|the)$/.test(words[at - 1] ?? '') && !words.slice(at).some((word) => /^(?:of|who|which|his|her)$/.test(word))
    )
  })
  return date && !another ? date : null
}

const burialReach = 8

const wordAt = (story: Story, at: number): string => story.tokens[at]?.lower ?? ''

/** `She was 83`, with nothing else in the sentence or its date beside: the one date of it, or the one of the paragraph beside the birth. */
function loneDate(story: Story, age: Age, died: DateMention | null, dates: readonly DateMention[]): DateMention | null {
  const [own, another] = dates.filter(({sentence}) => sentence === age.sentence)
  if (own) return another || isOtherTime(story, age, own) ? null : own
  if (
    /^(?:at the time|then)/.test(`${wordAt(story, age.lastToken)} ${wordAt(story, age.lastToken + 1)} ${wordAt(story, age.lastToken + 2)}`)
  ) {
    const [told, more] = dates.filter((date) => date.sentence === age.sentence - 1 && date.start !== died?.start)
    return told && !more ? told : null
  }
  const isGiven = wordAt(story, age.firstToken - 2) === 'age' && /^(?:as|at)$/.test(wordAt(story, age.firstToken - 1))
  if (
    !(isGiven || /^(?:was|is)$/.test(story.tokens[age.firstToken - 1]?.lower ?? '')) ||
    !/^[.,;]$/.test(story.tokens[age.lastToken]?.text ?? '')
  )
    return null
  // What somebody is now is counted to the day of the story, which no past date near by tells.
  if (isTimeItself(story, age) || (wordAt(story, age.firstToken - 1) === 'is' && !died)) return null
  if (died && Math.abs(died.sentence - age.sentence) <= 2) return died
  const [lone, more] = dates
  return lone && !more && Math.abs(lone.sentence - age.sentence) <= 2 && !tellsDeath(story, lone.lastToken, age.firstToken) ? lone : null
}

/** `|by the time she was| 4`, `|until| he was 12`: the age is what tells the time, and needs no date. */
function isTimeItself(story: Story, {firstToken, sentence}: Age): boolean {
  const clause = story.tokens.slice(Math.max(story.sentences[sentence]?.firstToken ?? 0, firstToken - 7), firstToken)
  const mark = clause.findLastIndex(({kind}) => kind === 'mark')
  return clause
    .slice(mark + 1)
    .some(({lower}) => /^(?:when|whenever|time|until|till|since|before|after|while|once|because|if|though|although)$/.test(lower))
}

/** `|At 83|, Ada Rowe has become the oldest`: what somebody has just done. */
function isHeadOfNews(story: Story, {firstToken, lastToken, sentence, at, atDeath}: Age): boolean {
  const first = story.sentences[sentence]?.firstToken ?? 0
  if (at || atDeath || firstToken - first !== 1 || wordAt(story, first) !== 'at' || wordAt(story, lastToken) !== ',') return false
  return story.tokens.slice(lastToken, lastToken + 6).some(({lower}) => lower === 'has')
}

/** The one day or month that its sentence tells, which is when it was done: `of the college, which gave her a gown in June 2024`. */
function newsOf(story: Story, {sentence}: Age, dates: readonly DateMention[]): DateMention | null {
  const [date, another] = dates.filter((one) => one.sentence === sentence)
  return date && !another && date.month !== null && wordAt(story, date.firstToken - 1) !== 'since' && extentOf(date) ? date : null
}

/** `left school at 14 and died in 2020`: the date is of another clause. */
function isOtherTime(story: Story, age: Age, {firstToken, lastToken}: DateMention): boolean {
  const gap = firstToken > age.lastToken ? story.tokens.slice(age.lastToken, firstToken) : story.tokens.slice(lastToken, age.firstToken)
  if (firstToken > age.lastToken && isNextDeed(story, age.firstToken, age.lastToken)) return true
  const from = story.tokens[firstToken - 1]?.lower === 'from'
  return from || gap.some(({lower}) => /^(?:and|but|since|until|before|after|while|who|whose|which|[;:])$/.test(lower))
}

const besideIn = (ages: ReadonlyMap<number, readonly Age[]>, age: Age): readonly Age[] =>
  (ages.get(age.sentence) ?? []).filter(({years}) => years !== age.years)

/** Ages in the sentences around the only birth there. */
function* besideBirths(story: Story): Generator<ToldAge> {
  const ages = bySentence(agesOf(story), ({sentence}) => sentence)
  if (ages.size === 0) return
  for (const life of aloneOf(livesOf(story))) {
    const {born} = life
    const birth = extentOf(born)
    if (!birth || isOfSeveral(story, born)) continue
    const near = [-2, -1, 0, 1, 2].map((away) => born.sentence + away).filter((at) => isNear(story, at, born.sentence))
    const dates = datesBeside(story, near, born)
    for (const age of near.flatMap((at) => ages.get(at) ?? [])) {
      const day = dayOf(story, age, life, dates)
      if (!day || isOfAnother(story, age) || isLimit(story, age) || (life.died && isOfLiving(story, age))) continue
      // Where its own clause or sentence tells its date, no other is meant.
      const sure = age.at !== null || day.date?.sentence === age.sentence
      const others = sure ? [] : dates.flatMap((date) => (date === day.date ? [] : (extentOf(date) ?? [])))
      yield {age, beside: besideIn(ages, age), born, birth, day, others}
    }
  }
}

const isNear = (story: Story, sentence: number, born: number): boolean =>
  story.sentences[sentence] !== undefined && (isSameBlock(story, sentence, born) || Math.abs(sentence - born) < 2)

export const isSameBlock = (story: Story, one: number, other: number): boolean =>
  story.sentences[one]?.block === story.sentences[other]?.block

/** The dates of some sentences that state their years, without the birth. */
function datesBeside(story: Story, sentences: readonly number[], born: DateMention): readonly DateMention[] {
  const [first, last] = [story.sentences[sentences[0] ?? 0], story.sentences[sentences.at(-1) ?? 0]]
  return pointsWithin(story, first?.firstToken ?? 0, last?.lastToken ?? 0).filter(
    (date) => date.year !== null && !date.yearInferred && date.start !== born.start && date.kind !== 'decade'
  )
}

/** An obituary tells the birth once, and ages from beginning to end. */
function* ofSubject(story: Story): Generator<ToldAge> {
  const subject = subjectOf(story)
  const birth = subject && extentOf(subject.born)
  if (!subject || !birth) return
  const ages = bySentence(agesOf(story), ({sentence}) => sentence)
  for (const age of agesOf(story)) {
    const date = age.at ?? (age.atDeath ? subject.died : null)
    const extent = date && extentOf(date)
    if (date && extent && isOfSubject(story, subject, age) && !isOfAnother(story, age))
      yield {age, born: subject.born, birth, day: {extent, date}, beside: besideIn(ages, age), others: []}
  }
}

/** Whom the paragraph has named last by then: `bought in 1996, when |she| was 17 years old` may be a ship. */
const namedBefore = (story: Story, {sentence, start}: Age): Name | undefined =>
  personBetween(story, story.blocks[story.sentences[sentence]?.block ?? 0]?.start ?? 0, start)

/** `Joe Baldini was 23, born in 1903 … Joe Baldini drove a truck and |died in 1994, at 91|`: of whoever else is named with the birth, paragraphs apart. */
function* ofNamed(story: Story): Generator<ToldAge> {
  const lives = new Map(namedLivesOf(story).flatMap((life) => (life.name === subjectOf(story)?.name ? [] : [[life.name, life] as const])))
  if (lives.size === 0) return
  const ages = bySentence(agesOf(story), ({sentence}) => sentence)
  for (const age of agesOf(story)) {
    const extent = age.at && extentOf(age.at)
    if (!age.at || !extent || isOfAnother(story, age) || isLimit(story, age)) continue
    const name = namedBefore(story, age)
    const life = name && lives.get(name)
    const birth = life && extentOf(life.born)
    if (!birth || age.at.start === life.born.start || !isOfSubject(story, life, {...age, atDeath: false})) continue
    yield {age, born: life.born, birth, day: {extent, date: age.at}, beside: besideIn(ages, age), others: []}
  }
}

export const toldAgesOf = once((story: Story): readonly ToldAge[] =>
  [...besideBirths(story), ...ofSubject(story), ...ofNamed(story)].filter(
    ({age, born, day: {date}}) =>
      !isOfOther(story, age, born) &&
      !isOfOtherPronoun(story, age, date ? [born, date] : [born]) &&
      !(date && isDeathOfAnother(story, age, born, date))
  )
)

/** Words from `becoming` to the age of whoever did. */
const becomingReach = 8

/** `On 14 June 2024 she won the last of them|, becoming| a grandmaster |at the age of| 15`: by what the date of its sentence tells. */
function becomesThen(story: Story, {age, day: {date}}: ToldAge): boolean {
  if (date?.sentence !== age.sentence || date.firstToken > age.firstToken || wordAt(story, age.firstToken - 1) !== 'of') return false
  const words = story.tokens.slice(Math.max(date.lastToken, age.firstToken - becomingReach), age.firstToken)
  const at = words.findIndex(({lower}) => lower === 'becoming')
  return (
    at > 0 &&
    words[at - 1]?.text === ',' &&
    words.slice(at).every(({kind, lower}) => kind === 'word' && !/^(?:who|that|which)$/.test(lower))
  )
}

/** `He |died on 2 November 2023 at the age of| 86`. */
const isRightBehindDeath = (story: Story, {age, day: {date}}: ToldAge): boolean =>
  date !== null &&
  wordAt(story, date.firstToken - 1) === 'on' &&
  wordAt(story, date.firstToken - 2) === 'died' &&
  age.firstToken >= date.lastToken &&
  age.firstToken - date.lastToken < 6 &&
  /^(?:of|at|aged)$/.test(wordAt(story, age.firstToken - 1))

const isFullDay = (date: DateMention | null): boolean => date?.kind === 'day' && date.year !== null && !date.yearInferred

/** `born on 4 April 1937 … died on 2 November 2023 aged 86`: told for a day as its birth is, with its year, or for the day of the story: no birthday is open. */
export function exactAgesOf(story: Story, told: ToldAge): Interval | null {
  const {age, born, birth, day} = told
  if (age.slack > 0 || !isFullDay(born)) return null
  if (day.date === null) return agesOnDay(birth, day.extent.low)
  const isExact =
    isFullDay(day.date) &&
    (age.atDeath || isRightBehindDeath(story, told) || isOfDeath(story, age, born, day.date) || becomesThen(story, told))
  return isExact ? agesBetween(birth, day.extent) : null
}
