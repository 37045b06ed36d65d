/** Whether an age is told of somebody else than of whoever is born near by: of his sister, of who is named, of those alive, of anybody. */

import {lowerAt, type Story, tokenAt} from '../../../story/story.js'
import {mentionsBefore, nameAt} from '../../names/look-up.js'
import type {Name} from '../../names/name.js'
import type {DateMention} from '../date.js'
import {isPastTense} from '../past-verbs.js'
import {adverbs, isNamed} from './age-words.js'
import type {Age} from './ages.js'
import {isOfOneSex, isRelative} from './kin.js'

/** `her younger brother, |Desmond, who is| 90`: the word before whoever is named right before the age, and what joins them. */
function isNamedKin(story: Story, {firstToken, sentence}: Age): boolean {
  let at = firstToken - 1
  while (
    story.tokens[at]?.sentence === sentence &&
    firstToken - at < 10 &&
    (isNamed(story, at) || /^(?:,|\(|–|—|who|is|was|aged|now|then|only|just|turned|de|van|von|of)$/.test(lowerAt(story, at)))
  )
    at--
  return story.tokens[at]?.sentence === sentence && isRelative(lowerAt(story, at))
}

/** `|She is survived by Hugh|, 60`: whoever is named behind a preposition is not the one that the pronoun before it means. */
function isBesidePronoun(story: Story, {firstToken, sentence}: Age): boolean {
  if (lowerAt(story, firstToken - 1) !== ',' || !isNamed(story, firstToken - 2)) return false
  let at = firstToken - 3
  while (isNamed(story, at)) at--
  const first = story.sentences[sentence]?.firstToken ?? at
  return (
    /^(?:by|with|to|beside|without)$/.test(lowerAt(story, at)) &&
    story.tokens.slice(first, at).some(({lower}) => lower === 'he' || lower === 'she')
  )
}

/** `his wife, 45,` and `her son Paul, 12,`. */
export function isOfAnother(story: Story, age: Age): boolean {
  const {firstToken, sentence} = age
  if (isNamedKin(story, age) || isKinsDeed(story, age) || isBesidePronoun(story, age)) return true
  const before = story.tokens.slice(Math.max(0, firstToken - 5), firstToken)
  // `a school |whose| oldest pupil is seven`.
  return (
    before.some(({lower}) => isRelative(lower)) ||
    before.some((token) => token.sentence === sentence && /^(?:whose|oldest|youngest|eldest)$/.test(token.lower))
  )
}

/** Words from a relative to the age that ends the clause. */
const clauseReach = 12

/** `said that |her mother joined| in 1950 at the age of 22`, `|Her husband died| in 1999, aged 70`: a relative does it. */
export function isKinsDeed({tokens}: Story, {firstToken, sentence}: Age): boolean {
  const isApposed = tokens[firstToken - 1]?.lower === 'aged' && tokens[firstToken - 2]?.text === ','
  for (let at = firstToken - (isApposed ? 3 : 1); at > firstToken - clauseReach; at--) {
    const token = tokens[at]
    if (token?.sentence !== sentence || token.kind === 'mark' || /^(?:who|and|when|he|she)$/.test(token.lower)) return false
    if (isRelative(token.lower))
      return /^(?:his|her|their|my|whose)$/.test(tokens[at - 1]?.lower ?? '') && isPastTense(tokens[at + 1]?.lower ?? '')
  }
  return false
}

/** `who |is| 90`, of nobody who has died; `She is 19 |when| she sails` is told as if it were now. */
export const isOfLiving = (story: Story, {firstToken, lastToken}: Age): boolean =>
  lowerAt(story, adverbs.test(lowerAt(story, firstToken - 1)) ? firstToken - 2 : firstToken - 1) === 'is' &&
  lowerAt(story, lastToken) !== 'when'

/** `Judges |must go at 70|`: a limit of all of them. */
export const isLimit = (story: Story, {firstToken, sentence}: Age): boolean =>
  story.tokens
    .slice(Math.max(0, firstToken - 5), firstToken)
    .some(({lower, sentence: own}) => own === sentence && /^(?:must|mandatory|compulsory|cannot|can't)$/.test(lower))

/** Tokens from whoever it is to the birth, `His daughter, who was born in`, and to the age. */
const nearestKin = 6
const furthestKin = 12

/** `She, born in 1958, lost |a son| in 2018, when he was 29`, `died in 1994, at 91. |His daughter|, who was born in 1937`: one is born, and another so old. */
function isOfKin({tokens}: Story, age: Age, born: DateMention): boolean {
  // `handed over to |his daughter| when |he| was 65`.
  const told = age.firstToken > born.firstToken ? (tokens[age.firstToken - 2]?.lower ?? '') : ''
  const isKinBefore = (at: number, furthest: number, sentence: number): boolean =>
    tokens
      .slice(Math.max(0, at - furthest), at)
      .some(
        ({lower, index, sentence: own}) =>
          own === sentence &&
          isRelative(lower) &&
          isOfOneSex(lower, told) &&
          /^(?:an?|his|her|their)$/.test(tokens[index - 1]?.lower ?? '') &&
          tokens[index + 1]?.lower !== 'of'
      )
  if (age.firstToken < born.firstToken) return isKinBefore(born.firstToken, nearestKin, born.sentence)
  return age.sentence !== born.sentence && isKinBefore(age.firstToken, furthestKin, age.sentence)
}

/** How far before a birth its verb stands: `was |born| in Leeds on 4 April 1937`. */
const verbReach = 10

/** Where the verb of a birth stands, or its date where there is none. */
export function bornAt(story: Story, {firstToken, sentence}: DateMention): number {
  for (let at = firstToken - 1; at > firstToken - verbReach; at--)
    if (story.tokens[at]?.sentence === sentence && lowerAt(story, at) === 'born') return at
  return firstToken
}

/** `They had two |sons, born in 1961| and 1964`: nobody’s one birth. */
export function isOfSeveral(story: Story, born: DateMention): boolean {
  let at = bornAt(story, born) - 1
  while (/^(?:,|who|were|both|all)$/.test(lowerAt(story, at))) at--
  const word = lowerAt(story, at)
  return word === 'children' || (word.endsWith('s') && isRelative(word.slice(0, -1)))
}

/** Who is named last before a birth: a person, or what stands right before the verb, `Morag, |was born|`. */
function nameOfBorn(story: Story, born: DateMention): Name | undefined {
  let at = bornAt(story, born)
  const until = story.tokens[at]?.start ?? born.start
  while (/^(?:,|was|were|who)$/.test(lowerAt(story, at - 1))) at--
  for (const {name, mention} of mentionsBefore(story, until))
    if (name.kind === 'person' || (name.kind === 'other' && mention.end === story.tokens[at - 1]?.end)) return name
  return undefined
}

/** Who heads the sentence of an age, or is named first in it with no pronoun before: `|Jessie| died`, `Her publisher, |John Carver|, died`. */
function nameOfHead(story: Story, {sentence, firstToken, start}: Age): Name | undefined {
  const first = story.tokens[story.sentences[sentence]?.firstToken ?? -1]
  if (!first || first.index >= firstToken) return undefined
  const placed = nameAt(story, {start: first.start, end: start})
  if (!placed) return undefined
  const {name, mention} = placed
  if (mention.start === first.start) return name.kind === 'person' || name.kind === 'other' ? name : undefined
  // `At the home |of Tom Vale she| died`: no subject, or not the nearest.
  const led = story.tokens
    .slice(first.index, firstToken)
    .some(({lower, end}) => /^(?:he|she|i)$/.test(lower) || (lower === 'who' && end <= mention.start))
  const placedBy = lowerAt(story, tokenAt(story, mention.start) - 1)
  return name.kind === 'person' && !led && !/^(?:of|at|by|with|to|in|for|from|near|under|against)$/.test(placedBy) ? name : undefined
}

/** Words from a name in apposition to the age that its clause ends with. */
const apposedReach = 14

/** `in Leeds, |Yorkshire, at| the age of 64`. */
const noVerb = /^(?:at|in|on|from|of|by|to|with|near|and|or|but|aged|when|where|which|after|before)$/

/** `the younger of them, |Paul|, was pulled from the river at the age of five`: who is named between two commas right before the verb. */
function nameApposed(story: Story, {sentence, firstToken}: Age): string | undefined {
  for (let at = firstToken - 1; at > firstToken - apposedReach && story.tokens[at]?.sentence === sentence; at--) {
    if (/^(?:he|she|i|who|they)$/.test(lowerAt(story, at))) return undefined
    const token = story.tokens[at - 1]
    if (lowerAt(story, at) !== ',' || !token || !isNamed(story, at - 1)) continue
    const opens = lowerAt(story, at - 2) === ',' || (isNamed(story, at - 2) && lowerAt(story, at - 3) === ',')
    const next = story.tokens[at + 1]
    return opens && next?.kind === 'word' && !noVerb.test(next.lower) ? token.text : undefined
  }
  return undefined
}

/** Words before a birth in which whoever is born may be named. */
const namedReach = 40

const isNamedBefore = ({tokens}: Story, word: string, {firstToken}: DateMention): boolean =>
  tokens.slice(Math.max(0, firstToken - namedReach), firstToken).some(({text}) => text === word)

/** `Born in 1922, she lived in Hull. … |Walter Brisk died| in 1944`: named for the first time, with both names, behind a birth that is told of nobody by name. */
const isNewcomer = ({kind, given, mentions: [first]}: Name, born: DateMention): boolean =>
  kind === 'person' && given !== null && first !== undefined && first.start > born.end

/** `Their daughter, Morag, was born on 2 April 1958 … |Jessie| died in 2014, at 86`: another sentence is about another person. */
function isOfOtherName(story: Story, age: Age, born: DateMention): boolean {
  if (age.sentence === born.sentence) return false
  const [name, apposed] = [nameOfBorn(story, born), nameApposed(story, age)]
  if (apposed) return name ? !name.name.split(' ').includes(apposed) : !isNamedBefore(story, apposed, born)
  const other = nameOfHead(story, age)
  if (other === undefined) return false
  return name === undefined ? isNewcomer(other, born) : name !== other
}

export const isOfOther = (story: Story, age: Age, born: DateMention): boolean =>
  isOfKin(story, age, born) || isOfOtherName(story, age, born)
