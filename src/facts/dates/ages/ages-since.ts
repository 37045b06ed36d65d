/** Two ages of one person with the years that have passed `since`: `who is |84|, began at |12| and has not missed a Sunday in the |72 years since|`. Judges none. */

import {lowerAt, type Story} from '../../../story/story.js'
import {numberWords} from '../../figures/words.js'
import {once} from '../../once.js'
import {type Lapse, lapsesBySentence, lapsesOf} from '../lengths/lapses.js'
import {bySentence, pointsWithin} from '../near.js'
import {isOfOne} from './age-chains.js'
import {namesAnother} from './age-owners.js'
import {type Age, agesOf} from './ages.js'
import {isRelative} from './kin.js'
import {isOfAnother} from './whose-ages.js'

export interface AgeSince {
  readonly now: Age
  readonly then: Age
  readonly lapse: Lapse
}

/** Sentences back, in order, in which the two ages may be told that the years lie between. */
const backward = [2, 1, 0]

/** `in |the| 72 years |since|`, `in |those| 65 years`: counted from what was told right before, up to now. */
function isSinceThen(story: Story, {firstToken, lastToken, sentence}: Lapse): boolean {
  const [before, behind] = [lowerAt(story, firstToken - 1), lowerAt(story, lastToken)]
  const place = story.sentences[sentence] ?? {firstToken, lastToken}
  const isPerfect = (from: number, until: number): boolean =>
    story.tokens
      .slice(Math.max(place.firstToken, from), Math.min(place.lastToken, until))
      .some(({lower}) => /^(?:has|have|'s|’s)$/.test(lower))
  const since = behind === 'since' && /^(?:[.,;]|then)$/.test(lowerAt(story, lastToken + 1))
  if ((before === 'the' && since) || /^(?:those|these)$/.test(before)) return isPerfect(firstToken - 14, lastToken + 8)
  return false
}

/** `, |84|, `, `who |is 84|`, `|now 84|`: of today. */
function isOfNow(story: Story, {firstToken, lastToken, at, atDeath, now, text}: Age): boolean {
  if (at || atDeath || /-/.test(text)) return false
  const before = lowerAt(story, firstToken - 1)
  return now || before === 'is' || (before === ',' && /^[,.]$/.test(lowerAt(story, lastToken)))
}

/** `|at 12|`, `when she |was 12|`. */
const isOfThen = (story: Story, {firstToken}: Age): boolean => /^(?:at|was|aged|of)$/.test(lowerAt(story, firstToken - 1))

/** `|In the 34 years since, he| has missed two`, `|She has not been back| in the 34 years since`: nothing else is told in its sentence before. */
function opensSince(story: Story, {sentence, firstToken}: Lapse): boolean {
  const first = story.sentences[sentence]?.firstToken ?? firstToken
  const opening = firstToken - first <= 2 ? story.tokens.slice(firstToken, firstToken + 7) : []
  if (opening.length > 0) return opening.some(({lower}) => /^(?:he|she|they)$/.test(lower))
  return /^(?:he|she|they)$/.test(lowerAt(story, first)) && /^(?:has|have)$/.test(lowerAt(story, first + 1))
}

/** `began at 21. She |moved to Hull in 1999| and has lived there for 25 years`, `came at 15. |Her son|, born |five years later|, has run it`. */
const tellsAnotherTime = (story: Story, then: Age, lapse: Lapse): boolean =>
  pointsWithin(story, then.lastToken, lapse.firstToken).some(({kind}) => kind !== 'weekday') ||
  [then.sentence, lapse.sentence - 1, lapse.sentence].some((at) =>
    (lapsesBySentence(story).get(at) ?? []).some(({start, end}) => start >= then.end && end <= lapse.start)
  ) ||
  story.tokens
    .slice(then.lastToken, lapse.firstToken)
    .some(({lower}) => isRelative(lower) || /^(?:until|before|then|later|after)$/.test(lower))

function sinceOf(story: Story, lapse: Lapse, ages: ReadonlyMap<number, readonly Age[]>): AgeSince | undefined {
  if (lapse.unit !== 'year' || lapse.anniversary || lapse.age || lapse.value < 5 || !isSinceThen(story, lapse)) return undefined
  const near = backward.flatMap((back) => ages.get(lapse.sentence - back) ?? []).filter(({start}) => start < lapse.start)
  const [one, other, another] = near
  if (!one || !other || another) return undefined
  const [now, then] = isOfNow(story, one) ? [one, other] : [other, one]
  if (!isOfNow(story, now) || !isOfThen(story, then) || isOfNow(story, then) || then.years >= now.years) return undefined
  if (
    tellsAnotherTime(story, then, lapse) ||
    (![one, other].some(({sentence}) => sentence === lapse.sentence) && !opensSince(story, lapse))
  )
    return undefined
  if (isOfAnother(story, one) || isOfAnother(story, other)) return undefined
  return isOfOne(story, one, other, true) || isToldOn(story, one, other, lapse) ? {now, then, lapse} : undefined
}

/** `Mr Bell, 71, |joined at 16| and has played in it since`: one sentence of one subject, with no pronoun and no other name. */
const isToldOn = (story: Story, one: Age, other: Age, lapse: Lapse): boolean =>
  one.sentence === other.sentence &&
  other.sentence === lapse.sentence &&
  !namesAnother(story, one.lastToken, lapse.firstToken, one.firstToken)

/** Words from it to the age: `took |over in 1971, at| 35`. */
const takingReach = 6
const takingUp = /^(?:began|started|over|up|came|became|elected|appointed|post|job|office|crown|throne)$/
const isCount = (word: string): boolean =>
  numberWords().small.has(word) || numberWords().tens.has(word) || /^(?:decades?|years?|spell|time)$/.test(word)
/** `and |held the post| until`, `and |ran it| until`. */
const isKept = (gap: string): boolean =>
  /(?:^| )(?:held|kept|ran|led|remained|stayed|did) (?:it|there|on|in (?:it|post|office)|the (?:post|job|role|office|place|work))(?: |$)/.test(
    gap
  )

/** `began |at 35|, and held the post |until she was 60. In those 25 years|`: the two ages that the sentence before tells, of one person. */
function betweenOf(story: Story, lapse: Lapse, ages: ReadonlyMap<number, readonly Age[]>): AgeSince | undefined {
  const first = story.sentences[lapse.sentence]?.firstToken ?? lapse.firstToken
  if (
    lapse.unit !== 'year' ||
    lapse.firstToken - first !== 2 ||
    lowerAt(story, first + 1) !== 'those' ||
    lowerAt(story, lapse.lastToken) === 'of'
  )
    return undefined
  const [then, now, another] = ages.get(lapse.sentence - 1) ?? []
  if (!then || !now || another || then.years >= now.years || then.slack + now.slack > 0) return undefined
  // `at 16 … until she was 70. In those |50| years`.
  if (lapse.value % 10 === 0 && Math.abs(now.years - then.years - lapse.value) < 5) return undefined
  const until = [3, 2, 1].map((back) => lowerAt(story, now.firstToken - back)).join(' ')
  if (!/^(?:at|was)$/.test(lowerAt(story, then.firstToken - 1)) || !/^(?:until|till) s?he was$/.test(until)) return undefined
  const gap = story.tokens.slice(then.lastToken, now.firstToken)
  // `was |away for ten| of them`, `|joined| at 20 |and was on the board| until she was 60`: less than all the time between.
  const isPart = gap.some(({lower, kind}) => kind === 'number' || isCount(lower)) || !isKept(gap.map(({lower}) => lower).join(' '))
  const led = story.tokens.slice(Math.max(0, then.firstToken - takingReach), then.firstToken)
  if (isPart || !led.some(({lower}) => takingUp.test(lower))) return undefined
  const isOfTwo = gap.some(({lower}) => isRelative(lower) || /^(?:when|before|after|later|again|then)$/.test(lower))
  if (isOfTwo || pointsWithin(story, then.lastToken, lapse.firstToken).length > 0 || isOfAnother(story, then)) return undefined
  return namesAnother(story, then.lastToken, now.firstToken, then.firstToken) ? undefined : {now, then, lapse}
}

export const agesSinceOf = once((story: Story): readonly AgeSince[] => {
  const ages = agesOf(story)
  if (ages.length < 2) return []
  const bySentences = bySentence(ages, ({sentence}) => sentence)
  return lapsesOf(story).flatMap((lapse) => sinceOf(story, lapse, bySentences) ?? betweenOf(story, lapse, bySentences) ?? [])
})
