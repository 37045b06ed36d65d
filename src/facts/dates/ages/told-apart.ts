/**
 * Years between two people whose ages are told, in words that say who the two are: `His widow, |six years his junior at 78|`, `|Being six years younger
 * than him|, she said`. Judges none.
 */

import {lowerAt, type Story, type Token} from '../../../story/story.js'
import type {Lapse} from '../lengths/lapses.js'
import {namesAnother} from './age-owners.js'
import type {Age} from './ages.js'
import {isOfOneSex, isRelative} from './kin.js'
import type {AgeGap} from './kin-ages.js'

type Ages = ReadonlyMap<number, readonly Age[]>

const agesIn = (ages: Ages, sentence: number, steps: readonly number[]): readonly Age[] =>
  steps.flatMap((away) => ages.get(sentence + away) ?? [])

const gapBetween = (lapse: Lapse, older: Age, younger: Age): AgeGap => ({lapse, older, younger})

/** Words from `His widow` to how much younger she is: `His widow, Grace, who is`. */
const kinReach = 8

/** `|His widow|, Grace, six years his junior`, `|Her sister|, five years younger`: of whomever the pronoun means, at the head of what is told. */
const kinAt = (story: Story, {firstToken, sentence}: Lapse, pronoun: RegExp): string | undefined => {
  const words = story.tokens.slice(story.sentences[sentence]?.firstToken ?? firstToken, firstToken)
  // `Her daughters are 30 and 28; her son, two years younger`: than one of them.
  const [kin, another] = words.filter(({lower}) => isRelative(lower) || isRelative(lower.replace(/s$/, '')))
  const isNear = kin !== undefined && !another && firstToken - kin.index <= kinReach && pronoun.test(lowerAt(story, kin.index - 1))
  return isNear ? kin.lower : undefined
}

/** `He |was 82.|`, `Rao|, 60,|`, `has died |aged 82|.`: of whom the sentence tells, and of no son of his, nor of one who met another. */
function isPlain(story: Story, {firstToken, lastToken, sentence, at, text}: Age): boolean {
  if (at?.year || /-/.test(text) || !/^(?:is|was|,|aged)$/.test(lowerAt(story, firstToken - 1))) return false
  const place = story.sentences[sentence] ?? {firstToken, lastToken}
  return (
    /^[.,;]$/.test(lowerAt(story, lastToken)) &&
    !story.tokens.slice(place.firstToken, firstToken).some(({lower}) => isRelative(lower) || lower === 'when') &&
    !story.tokens
      .slice(lastToken, place.lastToken)
      .some(({text: word, index}) => /^\p{Lu}\p{Ll}/u.test(word) && !/^(?:in|at|on|near)$/.test(lowerAt(story, index - 1)))
  )
}

/** `six years |his junior|`, `six years |younger|`: on which side whoever is told of stands, and where that ends. */
function sideOf(story: Story, lapse: Lapse): {readonly isYounger: boolean; readonly kin: string; readonly next: number} | undefined {
  const [one, two] = [0, 1].map((away) => lowerAt(story, lapse.lastToken + away))
  const isOwned = /^(?:his|her)$/.test(one ?? '')
  const side = isOwned ? two : one
  if (!(isOwned ? /^(?:junior|senior)$/ : /^(?:younger|older)$/).test(side ?? '')) return undefined
  const kin = kinAt(story, lapse, one === 'his' ? /^his$/ : one === 'her' ? /^her$/ : /^(?:his|her)$/)
  return kin === undefined
    ? undefined
    : {kin, isYounger: /^(?:junior|younger)$/.test(side ?? ''), next: lapse.lastToken + (isOwned ? 2 : 1)}
}

/** `He was 82. His widow, six years |his junior at 76|`: both are told, and nobody else's age. */
function juniorAt(story: Story, lapse: Lapse, ages: Ages): AgeGap | undefined {
  const side = sideOf(story, lapse)
  if (!side) return undefined
  const at = lowerAt(story, side.next) === ',' ? side.next + 1 : side.next
  if (lowerAt(story, at) !== 'at') return undefined
  const told = agesIn(ages, lapse.sentence, [-1, 0])
  // `at 71 |when they married|`.
  const own = told.find(({firstToken, lastToken}) => firstToken === at + 1 && /^[,.;)]$/.test(lowerAt(story, lastToken)))
  const [other, another] = told.filter((age) => age !== own)
  if (!own || !other || another || other.start > lapse.start || !isPlain(story, other)) return undefined
  // `Her husband, five years her senior at 71, has retired |since she died|`.
  if (story.tokens.slice(own.lastToken, story.sentences[lapse.sentence]?.lastToken).some(({lower}) => /^(?:died|death|since)$/.test(lower)))
    return undefined
  // `The actor was 50. His wife, ten years his junior at 65`: when they met; a widow is told of at the death.
  if (lowerAt(story, other.firstToken - 1) === 'was' && !/^widow(?:er)?$/.test(side.kin)) return undefined
  return side.isYounger ? gapBetween(lapse, other, own) : gapBetween(lapse, own, other)
}

/** Words from `her brother` to his age: `her brother, who is`. */
const kinBefore = 5

/** `Ilja, |her brother|, is 28`: he, and whoever he is a brother to is she. */
function sexesOf(story: Story, {firstToken, sentence}: Age): readonly [string, string] | undefined {
  const kin = story.tokens
    .slice(Math.max(story.sentences[sentence]?.firstToken ?? firstToken, firstToken - kinBefore), firstToken)
    .findLast(({lower, index}) => isRelative(lower) && /^(?:his|her)$/.test(lowerAt(story, index - 1)))
  if (!kin) return undefined
  const own = isOfOneSex(kin.lower, 'she') ? 'she' : 'he'
  // A cousin or a twin may be either.
  if (own === 'she' && isOfOneSex(kin.lower, 'he')) return undefined
  return [own, lowerAt(story, kin.index - 1) === 'his' ? 'he' : 'she']
}

/** Words from the later age to how far the two are apart: `. “She is`. */
const apartReach = 4

/** `ran hotels |with her boss|; Ilja, her brother, is 28`, `is 28. |Her husband was kind.| She is ten years younger than him`: him may be another. */
const namesThird = (story: Story, one: Age, other: Age, lapse: Lapse): boolean =>
  lapse.firstToken - other.lastToken > apartReach ||
  story.tokens
    .slice(one.lastToken, other.firstToken)
    .some(({lower, index}) => /^(?:an?|the|his|her|their|with)$/.test(lower) && !isRelative(lowerAt(story, index + 1)))

/** Words from `than him` to who says so. */
const saidReach = 6

/** `|She is| six years younger than him`, `Being six years younger than him,|" she said|`. */
function subjectOf(story: Story, {firstToken, lastToken, sentence}: Lapse): string | undefined {
  const verb = lowerAt(story, firstToken - 1)
  // `She |was| ten years older than him when it came to business`.
  if (verb === 'is') return lowerAt(story, firstToken - 2)
  if (verb !== 'being' || firstToken - (story.sentences[sentence]?.firstToken ?? 0) > 2) return undefined
  const behind = story.tokens.slice(lastToken + 3, lastToken + 3 + saidReach)
  return behind.find(({lower, index}) => /^s?he$/.test(lower) && /^(?:said|says|jokes|joked)$/.test(lowerAt(story, index + 1)))?.lower
}

/** `Ms Ozols, who is 34 … Ilja, |her brother|, is 28. "Being six years older |than him|," |she| said`: one of each sex, and nobody else's age. */
function olderThanKin(story: Story, lapse: Lapse, ages: Ages): AgeGap | undefined {
  const [side, than, object] = [0, 1, 2].map((away) => lowerAt(story, lapse.lastToken + away))
  if (!/^(?:younger|older)$/.test(side ?? '') || than !== 'than' || !/^(?:him|her)$/.test(object ?? '')) return undefined
  const [one, other, another] = agesIn(ages, lapse.sentence, [-2, -1, 0])
  if (!one || !other || another || other.start > lapse.start || [one, other].some(({at, atDeath}) => at?.year || atDeath)) return undefined
  const kin = sexesOf(story, other) ? other : one
  const sexes = sexesOf(story, kin)
  if (!sexes || sexes[0] === sexes[1] || sexesOf(story, kin === one ? other : one) || namesThird(story, one, other, lapse)) return undefined
  // `Mara, 34, met Jon. Her brother, 28, likes him`: of neither.
  const isKnown = ({index, lower}: Token): boolean => lower === 'being' || isRelative(lowerAt(story, index + 3))
  if (namesAnother(story, one.lastToken, lapse.firstToken, one.firstToken, isKnown)) return undefined
  const sexOfObject = object === 'him' ? 'he' : 'she'
  const subject = subjectOf(story, lapse)
  if (!/^s?he$/.test(subject ?? '') || subject === sexOfObject) return undefined
  const compared = sexes[0] === sexOfObject ? kin : kin === one ? other : one
  const own = compared === one ? other : one
  return side === 'older' ? gapBetween(lapse, own, compared) : gapBetween(lapse, compared, own)
}

export const gapAside = (story: Story, lapse: Lapse, ages: Ages): AgeGap | undefined =>
  lapse.unit === 'year' && lapse.days.low === lapse.days.high && lapse.value >= 2
    ? (juniorAt(story, lapse, ages) ?? olderThanKin(story, lapse, ages))
    : undefined
