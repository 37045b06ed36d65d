/** Two ages of one person with the time between them: by their dates, or by a lapse that is told. Judges none. */

import {lowerAt, type Story} from '../../../story/story.js'
import {once} from '../../once.js'
import {spokenTokens} from '../../quotations/speech.js'
import type {DateMention} from '../date.js'
import {type Lapse, lapsesOf} from '../lengths/lapses.js'
import {namesAnother, sameOwner} from './age-owners.js'
import {isOfRole} from './age-words.js'
import {type Age, agesOf} from './ages.js'
import {isSameBlock} from './told-ages.js'
import {isKinsDeed, isOfAnother} from './whose-ages.js'

export interface AgePair {
  readonly one: Age
  readonly other: Age
  /** The dates they are told for. */
  readonly dates: readonly [DateMention, DateMention]
}

/** How many ages of others may stand between two of one person. */
const reach = 3

/** `was 19 when she won gold in 2012. In 2020, at 31`; `when Marco was 24 and Piero 21 … In 2025 Marco, by then 47`. */
export const agePairsOf = once((story: Story): readonly AgePair[] => {
  const ages = agesOf(story).filter(({at}) => at?.year)
  return ages.flatMap((one, index) => {
    const other = ages.slice(index + 1, index + 1 + reach).find((next, away) => isOfOne(story, one, next, away === 0))
    return one.at && other?.at && one.at !== other.at ? [{one, other, dates: [one.at, other.at] as const}] : []
  })
})

/** Ages near each other that belong to one name, or of which the second has a pronoun or `the restaurateur` and no other name between. */
export function isOfOne(story: Story, one: Age, other: Age, next: boolean): boolean {
  const away = other.sentence - one.sentence
  if (away > 3 || (away > 1 && !isSameBlock(story, one.sentence, other.sentence)) || isOfAnother(story, other)) return false
  if (isKinsDeed(story, one)) return false
  return sameOwner(story, one, other) ?? (next && isSamePerson(story, one, other))
}

const dropped = /^(?:was|is|at|who|,|in|then|aged|he|she)$/

/** `|The restaurateur|, who is 79`: a person named by a role at the head of the sentence. */
function isByRole(story: Story, {sentence, firstToken}: Age): boolean {
  const first = story.sentences[sentence]?.firstToken ?? 0
  const head = story.tokens.slice(first, firstToken)
  if (head.length >= 6 && isOfRole(story, firstToken - 2)) return true
  return head[0]?.lower === 'the' && head.length >= 4 && head.length <= 6 && head.slice(-2).every(({lower}) => dropped.test(lower))
}

/** `when |she| was 80 … |I| was 48`: the pronouns are of two, unless she says it herself. */
function areOfTwo(story: Story, one: Age, other: Age): boolean {
  const [first, second] = [one, other].map(({firstToken}) => story.tokens[firstToken - 2])
  const [told, also] = [first, second].map((token) => (/^(?:he|she|i|we|they)$/.test(token?.lower ?? '') ? token?.lower : undefined))
  const spoken = spokenTokens(story)
  return told !== undefined && also !== undefined && told !== also && spoken[first?.index ?? 0] === spoken[second?.index ?? 0]
}

/** `In 1998, |at 29, Lena Ferro| won the race`: behind whoever is named right behind the age. */
function nameBehind(story: Story, {firstToken, lastToken, sentence}: Age): number {
  if (lowerAt(story, lastToken) !== ',' || !/^(?:at|aged)$/.test(lowerAt(story, firstToken - 1))) return lastToken
  if (firstToken - (story.sentences[sentence]?.firstToken ?? 0) > 5) return lastToken
  let at = lastToken + 1
  while (/^\p{Lu}\p{Ll}/u.test(story.tokens[at]?.text ?? '')) at++
  return at > lastToken + 1 ? at : lastToken
}

/** Between two ages stand pronouns and no other name. */
function isSamePerson(story: Story, one: Age, other: Age): boolean {
  const {tokens} = story
  const around = tokens.slice(other.firstToken - 4, other.lastToken + 6)
  const pointed = (/-old$/i.test(other.text) && tokens[other.firstToken - 1]?.lower === 'the') || isByRole(story, other)
  const own = nameBehind(story, one)
  if (namesAnother(story, own, other.firstToken, own === one.lastToken ? one.firstToken : own) || areOfTwo(story, one, other)) return false
  const words = [...tokens.slice(one.lastToken, other.firstToken), ...around].map(({lower}) => lower)
  const [he, she] = [/^(?:he|his|him)$/, /^(?:she|hers?)$/].map((known) => words.some((word) => known.test(word)))
  if (he && she) return false
  return he || she || pointed || words.includes('i') || one.sentence === other.sentence
}

export interface AgeStep {
  readonly one: Age
  readonly other: Age
  readonly lapse: Lapse
}

const towards = /^(?:later|on|,|at|aged|the|age|of|when|he|she|is|now|was|by|then|just|only|afterwards|after|that|a)$/

/** `aged 70, he ran what may be his last, |40 years after the first|`: counted from what the first age is told of. */
const isAfterFirst = (story: Story, {firstToken, lastToken}: Lapse, {lastToken: age, at}: Age): boolean =>
  !at?.year &&
  firstToken > age &&
  lowerAt(story, firstToken - 1) === ',' &&
  lowerAt(story, lastToken) === 'after' &&
  /^(?:the|his|her)$/.test(lowerAt(story, lastToken + 1)) &&
  lowerAt(story, lastToken + 2) === 'first'

/** `joined at 19 and left |30 years later|, at 49`: the lapse stands right before the second age. */
export const ageStepsOf = once((story: Story): readonly AgeStep[] => {
  const ages = agesOf(story)
  if (ages.length < 2) return []
  const lapses = new Map(lapsesOf(story).map((lapse) => [lapse.sentence, lapse]))
  return ages.flatMap((other, index) => {
    const one = ages[index - 1]
    const lapse = lapses.get(other.sentence)
    if (!one || !lapse || lapse.unit !== 'year' || lapse.anniversary || lapse.start < one.end) return []
    if (isAfterFirst(story, lapse, other) && other.sentence - one.sentence <= 1 && isOfOne(story, one, other, true))
      return [{one, other, lapse}]
    if (lapse.end > other.start) return []
    const gap = story.tokens.slice(lapse.lastToken, other.firstToken)
    const later = /^(?:later|on|afterwards|after)$/.test(gap[0]?.lower ?? '')
    if (!later || gap.length > 8 || !gap.every(({lower}) => towards.test(lower)) || isOfAnother(story, other)) return []
    if (other.sentence - one.sentence > 1 || !isSameBlock(story, one.sentence, other.sentence)) return []
    return namesAnother(story, one.lastToken, other.firstToken, one.firstToken) ? [] : [{one, other, lapse}]
  })
})
