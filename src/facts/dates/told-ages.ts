/** Ages beside the birth of whom they are told: each with the days it is counted from and to. Judges none. */

import type {Story} from '../../story/story.js'
import type {Interval} from '../figures/figure.js'
import {once} from '../once.js'
import {adverbs, isNamed} from './age-words.js'
import {type Age, agesOf} from './ages.js'
import type {DateMention} from './date.js'
import {extentOf, extentOfDay} from './extent.js'
import {isRelative} from './kin.js'
import {aloneOf, isOfSubject, type Life, livesOf, subjectOf} from './lives.js'
import {bySentence, pointsWithin} from './near.js'
import {storyDateOf} from './story-date.js'

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
  const news = isHeadOfNews(story, age) ? newsOf(story, age, dates) : null
  if (news) return {extent: extentOf(news) ?? {low: 0, high: 0}, date: news}
  const date = own && own !== born ? own : loneDate(story, age, died, dates)
  const extent = date ? extentOf(date) : undefined
  if (extent) return {extent, date}
  const today = storyDateOf(story)
  const ahead = born.firstToken - age.lastToken
  const next = ahead > 0 && ahead <= 8 && age.sentence === born.sentence && story.tokens[age.lastToken]?.text === ','
  const end = died?.sentence === born.sentence ? extentOf(died) : undefined
  if (next && end && !age.atDeath) return {extent: end, date: died}
  return today && !died && next && !age.atDeath ? {extent: extentOfDay(today), date: null} : undefined
}

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
  if (!/^(?:was|is)$/.test(story.tokens[age.firstToken - 1]?.lower ?? '') || !/^[.,;]$/.test(story.tokens[age.lastToken]?.text ?? ''))
    return null
  if (isTimeItself(story, age)) return null
  if (died && Math.abs(died.sentence - age.sentence) <= 2) return died
  const [lone, more] = dates
  return lone && !more && Math.abs(lone.sentence - age.sentence) <= 2 ? lone : null
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
  const from = story.tokens[firstToken - 1]?.lower === 'from'
  return from || gap.some(({lower}) => /^(?:and|but|since|until|before|after|while|who|whose|which|[;:])$/.test(lower))
}

/** Tokens from whoever it is to the birth, `His daughter, who was born in`, and to the age. */
const nearestKin = 6
const furthestKin = 12

/** `her younger brother, |Desmond, who is| 90`: the word before whoever is named right before the age, and what joins them. */
function isNamedKin(story: Story, {firstToken, sentence}: Age): boolean {
  let at = firstToken - 1
  while (
    story.tokens[at]?.sentence === sentence &&
    firstToken - at < 10 &&
    (isNamed(story, at) || /^(?:,|\(|–|—|who|is|was|aged|now|then|only|just|turned|de|van|von|of)$/.test(wordAt(story, at)))
  )
    at--
  return story.tokens[at]?.sentence === sentence && isRelative(wordAt(story, at))
}

/** `his wife, 45,` and `her son Paul, 12,`. */
export function isOfAnother(story: Story, age: Age): boolean {
  const {firstToken, sentence} = age
  if (isNamedKin(story, age)) return true
  const before = story.tokens.slice(Math.max(0, firstToken - 5), firstToken)
  // `a school |whose| oldest pupil is seven`.
  return (
    before.some(({lower}) => isRelative(lower)) ||
    before.some((token) => token.sentence === sentence && /^(?:whose|oldest|youngest|eldest)$/.test(token.lower))
  )
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
    if (!birth) continue
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

/** `who |is| 90`, of nobody who has died; `She is 19 |when| she sails` is told as if it were now. */
const isOfLiving = (story: Story, {firstToken, lastToken}: Age): boolean =>
  wordAt(story, adverbs.test(wordAt(story, firstToken - 1)) ? firstToken - 2 : firstToken - 1) === 'is' &&
  wordAt(story, lastToken) !== 'when'

/** `Judges |must go at 70|`: a limit of all of them. */
const isLimit = (story: Story, {firstToken, sentence}: Age): boolean =>
  story.tokens
    .slice(Math.max(0, firstToken - 5), firstToken)
    .some(({lower, sentence: own}) => own === sentence && /^(?:must|mandatory|compulsory|cannot|can't)$/.test(lower))

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

/** `She, born in 1958, lost |a son| in 2018, when he was 29`, `died in 1994, at 91. |His daughter|, who was born in 1937`: one is born, and another so old. */
function isOfKin({tokens}: Story, {age, born}: ToldAge): boolean {
  const isKinBefore = (at: number, furthest: number, sentence: number): boolean =>
    tokens
      .slice(Math.max(0, at - furthest), at)
      .some(
        ({lower, index, sentence: own}) =>
          own === sentence &&
          isRelative(lower) &&
          /^(?:an?|his|her|their)$/.test(tokens[index - 1]?.lower ?? '') &&
          tokens[index + 1]?.lower !== 'of'
      )
  if (age.firstToken < born.firstToken) return isKinBefore(born.firstToken, nearestKin, born.sentence)
  return age.sentence !== born.sentence && isKinBefore(age.firstToken, furthestKin, age.sentence)
}

export const toldAgesOf = once((story: Story): readonly ToldAge[] =>
  [...besideBirths(story), ...ofSubject(story)].filter((told) => !isOfKin(story, told))
)
