/** Ages beside the birth of whom they are told: each with the days it is counted from and to. Judges none. */

import type {Story} from '../../story/story.js'
import type {Interval} from '../figures/figure.js'
import {once} from '../once.js'
import {type Age, agesOf} from './ages.js'
import type {DateMention} from './date.js'
import {extentOf, extentOfDay} from './extent.js'
import {aloneOf, isOfSubject, type Life, livesOf, subjectOf} from './lives.js'
import {bySentence} from './near.js'
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
}

/** The day an age is told for: its own date, the death's, or the story's where the age stands right before `was born`. */
function dayOf(story: Story, age: Age, {born, died}: Life): Day | undefined {
  const date = age.at ?? (age.atDeath ? died : null)
  const extent = date && date !== born ? extentOf(date) : undefined
  if (extent) return {extent, date}
  const today = storyDateOf(story)
  const ahead = born.firstToken - age.lastToken
  const next = ahead > 0 && ahead <= 8 && age.sentence === born.sentence && story.tokens[age.lastToken]?.text === ','
  const end = died?.sentence === born.sentence ? extentOf(died) : undefined
  if (next && end && !age.atDeath) return {extent: end, date: died}
  return today && !died && next && !age.atDeath ? {extent: extentOfDay(today), date: null} : undefined
}

/** `his wife, 45,` and `her son Paul, 12,`. */
function isOfAnother(story: Story, {firstToken}: Age): boolean {
  const kin =
    /^(?:wife|husband|son|daughter|brother|sister|mother|father|partner|grandson|granddaughter|niece|nephew|uncle|aunt|friend|colleague|victim|widow|widower)$/
  return story.tokens.slice(Math.max(0, firstToken - 5), firstToken).some(({lower}) => kin.test(lower))
}

/** Ages in the sentences around the only birth there. */
function* besideBirths(story: Story): Generator<ToldAge> {
  const ages = bySentence(agesOf(story), ({sentence}) => sentence)
  for (const life of aloneOf(livesOf(story))) {
    const birth = extentOf(life.born)
    if (!birth) continue
    for (const age of [-1, 0, 1, 2].flatMap((away) => ages.get(life.born.sentence + away) ?? [])) {
      const day = dayOf(story, age, life)
      if (day && !isOfAnother(story, age)) yield {age, born: life.born, birth, day}
    }
  }
}

/** An obituary tells the birth once, and ages from beginning to end. */
function* ofSubject(story: Story): Generator<ToldAge> {
  const subject = subjectOf(story)
  const birth = subject && extentOf(subject.born)
  if (!subject || !birth) return
  for (const age of agesOf(story)) {
    const date = age.at ?? (age.atDeath ? subject.died : null)
    const extent = date && extentOf(date)
    if (date && extent && isOfSubject(story, subject, age) && !isOfAnother(story, age))
      yield {age, born: subject.born, birth, day: {extent, date}}
  }
}

export const toldAgesOf = once((story: Story): readonly ToldAge[] => [...besideBirths(story), ...ofSubject(story)])

export interface AgePair {
  readonly one: Age
  readonly other: Age
  /** The dates they are told for. */
  readonly dates: readonly [DateMention, DateMention]
}

/** `was 19 when she won gold in 2012. In 2020, at 31`: two ages of one person. */
export const agePairsOf = once((story: Story): readonly AgePair[] => {
  const ages = agesOf(story).filter(({at}) => at !== null)
  return ages.flatMap((one, index) => {
    const other = ages[index + 1]
    if (!one.at?.year || !other?.at?.year || one.at === other.at || other.sentence - one.sentence > 1 || isOfAnother(story, other))
      return []
    return isSamePerson(story, one, other) ? [{one, other, dates: [one.at, other.at] as const}] : []
  })
})

/** Between two ages stand pronouns and no other name. */
function isSamePerson(story: Story, one: Age, other: Age): boolean {
  const {tokens} = story
  const gap = tokens.slice(one.lastToken, other.firstToken)
  const named = gap.some(
    (token) =>
      token.kind === 'word' &&
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      tokens[token.index - 1]?.sentence === token.sentence &&
      !/^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(token.text)
  )
  const around = tokens.slice(other.firstToken - 4, other.lastToken + 6)
  return !named && [...gap, ...around].some(({lower}) => lower === 'he' || lower === 'she')
}
