/**
 * What somebody is now, against the birth that the story tells of the same person, if only paragraphs later: `Gareth Lyle, |58|, … Lyle, who was born in
 * |1967|`. The story is no older and no younger than it tells. Judges none.
 */

import {lowerAt, type Story} from '../../../story/story.js'
import type {Interval} from '../../figures/figure.js'
import type {Name} from '../../names/name.js'
import {once} from '../../once.js'
import type {DateMention} from '../date.js'
import {extentOf} from '../extent.js'
import {datePointsOf} from '../find.js'
import {bySentence, pointsWithin} from '../near.js'
import {storyTimeOf} from '../story-time.js'
import {namesAnother} from './age-owners.js'
import {adverbs, isDated, isNamed} from './age-words.js'
import {type Age, agesBetween, agesOf} from './ages.js'
import {type Life, livesOf} from './lives.js'
import {type NamedLife, namedLivesOf, personOf} from './named-lives.js'
import {isOfAnother, isOfSeveral} from './whose-ages.js'

export interface PresentBirth {
  readonly now: Age
  readonly born: DateMention
  /** How old that makes now. */
  readonly possible: Interval
  /** That to the day, where the story gives its own and the birth its day. */
  readonly exact: Interval | null
  readonly latest: DateMention | null
  readonly coming: DateMention | null
}

/** `who |is 72|`, `|now 48|`, `Lyle, |58|, showed`, `At |47|, Brannigan |has|`: of the day of the story. */
function isOfNow(story: Story, {firstToken, lastToken, sentence, at, atDeath, now, text, slack}: Age): boolean {
  if (at || atDeath || slack > 0 || /-/.test(text)) return false
  const before = lowerAt(story, firstToken - 1 - (adverbs.test(lowerAt(story, firstToken - 1)) ? 1 : 0))
  if (now || /^(?:is|'s|’s)$/.test(before)) return true
  const behind = lowerAt(story, lastToken)
  if (before === ',' && isNamed(story, firstToken - 2)) return /^[,.]$/.test(behind)
  const opens = before === 'at' && behind === ',' && firstToken - 1 === story.sentences[sentence]?.firstToken
  return opens && story.tokens.slice(lastToken, lastToken + 5).some(({lower}) => /^(?:has|is)$/.test(lower))
}

const isOfVerb = (story: Story, {firstToken}: Age): boolean => /^(?:is|'s|’s)$/.test(lowerAt(story, firstToken - 1))

/** Nobody of today is older. */
const oldest = 105
/** A story that is younger than its last date by so many days still tells that date as of today. */
const lately = 1100

/**
 * `The play opens in |1944|. Anna is 23`: its paragraph has told a date at which somebody so old was born then. What has no verb of the present,
 * `Olaf Moe, 43, took her out`, may be of any date that the story tells, but of its own days.
 */
function fitsDate(story: Story, now: Age, born: DateMention, birth: Interval, today: number): boolean {
  const sentence = story.sentences[now.sentence]
  const block = story.blocks[sentence?.block ?? 0]
  const fits = (date: DateMention, latest: number): boolean => {
    const extent = date.start === born.start || date.yearInferred ? undefined : extentOf(date)
    if (!extent || extent.high > latest) return false
    const ages = agesBetween(birth, extent)
    return now.years >= ages.low - 1 && now.years <= ages.high + 1
  }
  const near = pointsWithin(story, block?.firstToken ?? 0, sentence?.lastToken ?? 0)
  return (
    near.some((date) => fits(date, Number.POSITIVE_INFINITY)) ||
    (!isOfVerb(story, now) && datePointsOf(story).some((date) => fits(date, today - lately)))
  )
}

/** `In |1990| Pollard, 24, met`: a sentence that tells another year is of that year, unless its verb is of today: `she |is| 94, and from 1938 her father`. */
const tellsAnotherYear = (story: Story, age: Age, born: DateMention): boolean => {
  const {firstToken, lastToken} = story.sentences[age.sentence] ?? {firstToken: 0, lastToken: 0}
  return !isOfVerb(story, age) && pointsWithin(story, firstToken, lastToken).some((date) => isDated(date) && date.start !== born.start)
}

/** Words from an age to a birth beside it. */
const longestGap = 40
/** More ages, or births in a sentence, are a table of people. */
const mostAges = 40
const mostTogether = 6

/** A portrait is written some days before its day, and tells a birthday that is near as past, or one just past not yet. */
const aheadOfDay = 14
const behindDay = 60

/** Ages on the day that a story gives for its own, of whom it tells the day of birth: a year out only where a birthday is near. */
export function agesOnDay(born: Interval, day: number): Interval {
  const [early, late] = [day - behindDay, day + aheadOfDay]
  return {low: agesBetween(born, {low: early, high: early}).low, high: agesBetween(born, {low: late, high: late}).high}
}

/** `|Born in Hull on 2 May 2001, Quill| is now 24`: who is named right behind the birth that opens the sentence is born then. */
function endOfBorn(story: Story, born: DateMention): number {
  const first = story.sentences[born.sentence]?.firstToken ?? 0
  let end = born.lastToken
  if (lowerAt(story, first) !== 'born' || lowerAt(story, end) !== ',') return end
  while (isNamed(story, end + 1)) end++
  return end
}

/** `She was born in 1932, |she is 94|`, `Lyle, |58|, who was born in 1967`: one sentence, and nobody else in it. */
function isTogether(story: Story, now: Age, born: DateMention): boolean {
  if (now.sentence !== born.sentence) return false
  const [from, until] = now.start < born.start ? [now.lastToken, born.firstToken] : [endOfBorn(story, born), now.firstToken]
  return until - from <= longestGap && !namesAnother(story, from, until, from)
}

function againstLife(story: Story, now: Age, {born}: Life): PresentBirth | undefined {
  const time = storyTimeOf(story)
  const birth = extentOf(born)
  if (!time || !birth || fitsDate(story, now, born, birth, time.extent.low)) return undefined
  const {low, high} = time.extent
  const possible = {
    low: agesBetween(birth, {low, high: low}).low,
    high: Number.isFinite(high) ? agesBetween(birth, {low: high, high}).high : high
  }
  const isToTheDay = born.kind === 'day' && low === high && time.past === null
  const exact = isToTheDay ? agesOnDay(birth, low) : null
  return possible.low > oldest ? undefined : {now, born, possible, exact, latest: time.past, coming: time.coming}
}

/** `Gareth Lyle, |58|`: where somebody is named first, unless a verb of the present tells the age. */
const isIntroduced = (story: Story, now: Age, name: Name | undefined): boolean =>
  now.now || isOfVerb(story, now) || lowerAt(story, now.firstToken - 1) === 'at' || isFirstMention(story, now, name)

/** Nothing before names them, but for the headline and what stands right below it. */
const isFirstMention = (story: Story, {sentence, start}: Age, name: Name | undefined): boolean => {
  const block = story.sentences[sentence]?.block ?? 0
  const own = name?.mentions.findLast((mention) => mention.end <= start)
  return (
    name === undefined || name.mentions.every((one) => one === own || one.start > start || (one.block < headBlocks && one.block !== block))
  )
}
const headBlocks = 3

/** Ages beside which no birth is told are few of many: those of the story's present with the one birth that is of the same person. */
export const presentBirthsOf = once((story: Story): readonly PresentBirth[] => {
  const ages = agesOf(story)
  const lives = livesOf(story).filter((life) => life.died === null && !isOfSeveral(story, life.born))
  if (lives.length === 0 || ages.length > mostAges) return []
  const bySentences = bySentence(lives, ({born}) => born.sentence)
  const named = new Map<Name, NamedLife>()
  for (const life of namedLivesOf(story)) if (life.died === null && !named.has(life.name)) named.set(life.name, life)
  return ages.flatMap((now) => {
    if (!isOfNow(story, now) || isOfAnother(story, now)) return []
    const own = bySentences.get(now.sentence) ?? []
    if (own.length > mostTogether) return []
    const beside = own.filter(({born}) => isTogether(story, now, born))
    const person = personOf(story, now)
    const life = beside.length > 0 ? beside[0] : person && named.get(person)
    if (!life || beside.length > 1 || tellsAnotherYear(story, now, life.born) || !isIntroduced(story, now, person)) return []
    return againstLife(story, now, life) ?? []
  })
})
