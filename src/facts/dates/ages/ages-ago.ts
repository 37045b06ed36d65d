/**
 * An age of so many years ago with that of today: `Marcus Dell, |24|, … was drafted |three years ago|, at |21|`, `Mr Rees, |71|, has run the shop since he
 * was |31|, when he took over |40 years ago|`. Judges none.
 */

import {lowerAt, type Story} from '../../../story/story.js'
import {once} from '../../once.js'
import {type Lapse, lapsesOf} from '../lengths/lapses.js'
import {bySentence} from '../near.js'
import {isOfOne} from './age-chains.js'
import {namesAnother} from './age-owners.js'
import {type Age, agesOf} from './ages.js'
import type {AgeSince} from './ages-since.js'
import {isOfToday} from './of-today.js'
import {isOfAnother} from './whose-ages.js'

/** Words between `three years ago` and the age at that time. */
const gapReach = 14
/** Tokens of a sentence that are read. */
const longest = 60
/** From that to the age of today. */
const sentencesAround = [-2, -1, 0, 1, 2]

const lead = /^(?:at|was|were|of|aged|just|only|still)$/
const otherTime = /^(?:until|before|after|later|since|but|;|if|whose|than|or)$/

/** `three years ago, |at 21|`, `since he |was 31|, when he took over 40 years ago`: the one age beside the lapse. */
function ageThen(story: Story, lapse: Lapse, ages: readonly Age[]): Age | undefined {
  const beside = ages.filter((age) => {
    if (age.sentence !== lapse.sentence || age.at?.year || age.atDeath || age.now || /-/.test(age.text)) return false
    if (!lead.test(lowerAt(story, age.firstToken - 1)) || isNowAt(story, age, lapse)) return false
    const [from, until] = age.end <= lapse.start ? [age.lastToken, lapse.firstToken] : [lapse.lastToken + 1, age.firstToken]
    const gap = story.tokens.slice(from, until)
    return gap.length <= gapReach && gap.every(({lower}) => !otherTime.test(lower)) && isLinked(gap[0]?.lower, gap.length, age, lapse)
  })
  return beside.length === 1 ? beside[0] : undefined
}

/** Behind the lapse the age stands at once, or behind `when`; before it a `when` or nothing at all parts the two. */
function isLinked(opening: string | undefined, length: number, age: Age, lapse: Lapse): boolean {
  return age.start > lapse.end ? length <= 7 : length < 2 || opening === 'when' || opening === ','
}

/** `, |24|,`, `is |41|`, `now |42|`, `a widow of |82|`, `turned |80| in March`: of today. */
function isPresent(story: Story, age: Age): boolean {
  const {firstToken, at, atDeath, now, text} = age
  if (atDeath || /-/.test(text)) return false
  if (lowerAt(story, firstToken - 1) === 'turned') return !at || at.yearInferred || at.year === null
  return !at && (now || isOfToday(story, age))
}

/** `went down at 23, 47 years ago, |and at 70 he is| the oldest`; `and at 40 he was` may be of any time. */
function isNowAt(story: Story, {firstToken, lastToken, at}: Age, lapse: Lapse): boolean {
  const lead = [4, 3, 2, 1].map((back) => lowerAt(story, firstToken - back)).join(' ')
  if (at || !/^(?:ago , and|. ago and) at$/.test(lead) || firstToken - lapse.lastToken > 4 || firstToken < lapse.lastToken) return false
  const [who, verb] = [0, 1].map((away) => lowerAt(story, lastToken + away))
  return /^s?he$/.test(who ?? '') && verb === 'is'
}

/** `lost her father ten years ago, aged 70`, `first met her 10 years ago, when she was 28`: the age of another. */
function isOfLoss(story: Story, sentence: number): boolean {
  const {firstToken = 0, lastToken = 0} = story.sentences[sentence] ?? {}
  return story.tokens
    .slice(firstToken, Math.min(lastToken, firstToken + longest))
    .some(({lower}) => /^(?:lost|widowed|buried|died|met|married|mother|father|wife|husband|son|daughter|brother|sister)$/.test(lower))
}

function agoOf(story: Story, lapse: Lapse, ages: ReadonlyMap<number, readonly Age[]>): AgeSince | undefined {
  if (lapse.unit !== 'year') return undefined
  if (lapse.anniversary || lapse.age || lowerAt(story, lapse.lastToken) !== 'ago') return undefined
  const near = sentencesAround.flatMap((away) => ages.get(lapse.sentence + away) ?? [])
  const then = ageThen(story, lapse, near)
  const [now, another] = near.filter((age) => age !== then && (isPresent(story, age) || isNowAt(story, age, lapse)))
  if (
    !then ||
    !now ||
    another ||
    then.years >= now.years ||
    isOfLoss(story, then.sentence) ||
    near.length > 3 ||
    isOfAnother(story, then) ||
    isOfAnother(story, now)
  )
    return undefined
  // `when he was 32, Joe Marsh, |now 42|`
  const isNamedHere = now.sentence === then.sentence && now.now
  const [one, other] = now.start < then.start ? [now, then] : [then, now]
  if (!isNamedHere && !isOfOne(story, one, other, true) && !isRight(story, one, other)) return undefined
  return {now, then, lapse}
}

/** `Ivo Brandt, |58|, was elected 12 years ago, at |46|`, `Dell, 24, … The quarterback was drafted`: nobody else is named. */
const isRight = (story: Story, one: Age, other: Age): boolean =>
  other.sentence - one.sentence <= 1 && !namesAnother(story, one.lastToken, other.firstToken, one.firstToken)

export const agesAgoOf = once((story: Story): readonly AgeSince[] => {
  const ages = agesOf(story)
  if (ages.length < 2) return []
  const bySentences = bySentence(ages, ({sentence}) => sentence)
  return lapsesOf(story).flatMap((lapse) => agoOf(story, lapse, bySentences) ?? [])
})
