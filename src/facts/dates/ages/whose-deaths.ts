/** Whether a death is that of whoever is born near by, or of his wife, of somebody named, of a friend; and an age that is told of its day. Judges none. */

import {lowerAt, type Story} from '../../../story/story.js'
import {nameAt, personBetween} from '../../names/look-up.js'
import type {DateMention} from '../date.js'
import {isNamed} from './age-words.js'
import type {Age} from './ages.js'
import {isOfOtherSubject, isOtherName} from './death-subjects.js'
import {isOfOtherSex, isRelative} from './kin.js'
import {bornAt} from './whose-ages.js'

/** Words from `died` to the day of it: `died at home in Stroud on`. */
const deathReach = 8
const deaths = /^(?:died|drowned|perished|passed)$/
const otherClause = /^(?:[,;:]|who|and|but|when|after|before|his|her)$/

/** Where the verb stands that a date is the day of: `died on`, `passed away on`. */
function diedAt(story: Story, {firstToken, sentence}: DateMention): number | undefined {
  for (let at = firstToken - 1; at >= firstToken - deathReach && story.tokens[at]?.sentence === sentence; at--)
    if (deaths.test(lowerAt(story, at))) return at
  return undefined
}

/** `|His| wife Ann`, `|a| friend`; `The zoo's tortoise` may be the one that is born. */
const owner = /^(?:his|her|their|my|our|an?)$/
/** Words of whoever died before the verb: `his older brother Tom`. */
const longestSubject = 5

/** `Penney was born on 3 June 1950. |His wife died| on 2 May 2020. She was 66`: nobody’s whose birth stands beside it. */
export function isDeathOfAnother(story: Story, age: Age, born: DateMention, date: DateMention): boolean {
  const verb = diedAt(story, date)
  if (verb === undefined || born.sentence === date.sentence)
    return verb !== undefined && (isOfFriend(story, verb) || isOfOneToldOf(story, verb, born) || isOfTheOtherSex(story, verb - 1, born))
  const first = story.sentences[date.sentence]?.firstToken ?? verb
  const subject = verb - 1 - (/^(?:had|has|also|later)$/.test(lowerAt(story, verb - 1)) ? 1 : 0)
  if (/^(?:he|she)$/.test(lowerAt(story, subject))) return isOfTheOtherSex(story, subject, born)
  const words = story.tokens.slice(Math.max(first, subject - longestSubject), subject)
  if (isOfOtherSubject(story, first, verb, born)) return true
  // Whoever is named beside an age has been looked up already.
  if (date.sentence === age.sentence) return /^(?:his|her|their)$/.test(words.at(-1)?.lower ?? '')
  return (
    isOfFriend(story, verb) ||
    isOfOtherName(story, first, subject, born) ||
    words.some(({lower, index}) => owner.test(lower) || isOfSomebody(story, index))
  )
}

/** `|Born in 1932, he| left school at 14. … |she died| in 2011`: the sentence of the birth says `he` alone, or else the first behind it does, and the death is that of a wife. */
function isOfTheOtherSex({tokens, sentences}: Story, subject: number, born: DateMention): boolean {
  const pronoun = tokens[subject]?.lower
  if (pronoun !== 'he' && pronoun !== 'she') return false
  const {firstToken = 0, lastToken = 0} = sentences[born.sentence] ?? {}
  const until = born.lastToken < subject ? subject : lastToken
  const own = pronoun === 'he' ? /^(?:he|him|his|father|son|brother|husband)$/ : /^(?:she|her|hers|mother|daughter|sister|wife)$/
  const beside = tokens.slice(firstToken, Math.min(lastToken, until)).map(({lower}) => lower)
  if (beside.some((word) => own.test(word))) return false
  const words = beside.some((word) => sexed.test(word)) ? beside : tokens.slice(born.lastToken, until).map(({lower}) => lower)
  const first = words.find((word) => sexed.test(word))
  return first !== undefined && !own.test(first)
}

const sexed = /^(?:he|she)$/

function isOfOtherName(story: Story, first: number, subject: number, born: DateMention): boolean {
  const token = story.tokens[subject]
  const named = token && subject >= first ? nameAt(story, token)?.name : undefined
  const own = personBetween(story, story.blocks[story.sentences[born.sentence]?.block ?? 0]?.start ?? 0, born.start)
  return named?.kind === 'person' && own !== undefined && named !== own
}

/** `The |wife of Penney| died`; `the mother of two` is herself. */
const isOfSomebody = (story: Story, at: number): boolean =>
  isRelative(lowerAt(story, at)) && lowerAt(story, at + 1) === 'of' && isNamed(story, at + 2)

/** Words from `She was` to her age. */
const pronounReach = 4

/** `|He died| on 4 June 2020. |She| was 66`: whoever died or was born is of the other sex than who is so old. */
export function isOfOtherPronoun(story: Story, age: Age, events: readonly DateMention[]): boolean {
  const pronoun = story.tokens
    .slice(Math.max(0, age.firstToken - pronounReach), age.firstToken)
    .findLast(({lower, sentence}) => sentence === age.sentence && /^(?:he|she)$/.test(lower))
  return (
    pronoun !== undefined &&
    events.some((date) => {
      const verb = date.sentence < age.sentence ? story.tokens[diedAt(story, date) ?? bornAt(story, date)] : undefined
      return verb !== undefined && isOfOtherSex(story, verb, pronoun)
    })
  )
}

/** `lost |a friend, who died| on`. */
function isOfFriend(story: Story, verb: number): boolean {
  if (lowerAt(story, verb - 1) !== 'who') return false
  const noun = verb - (lowerAt(story, verb - 2) === ',' ? 3 : 2)
  return [1, 2, 3].some((back) => owner.test(lowerAt(story, noun - back)))
}

/** `born on 4 May 1931, married the widow of |a pilot who had drowned| on`: with no comma, of whoever the clause behind the birth speaks of; `was |the baker who died|` may be himself. */
function isOfOneToldOf(story: Story, verb: number, born: DateMention): boolean {
  const who = verb - 1 - (/^(?:had|has|later)$/.test(lowerAt(story, verb - 1)) ? 1 : 0)
  if (lowerAt(story, who) !== 'who' || who - 1 <= born.lastToken) return false
  // `married |Lee Marsh, who died| on`.
  if (lowerAt(story, who - 1) === ',') return isOtherName(story, who - 2, who - 1, born)
  const words = story.tokens.slice(Math.max(born.lastToken, who - 4), who)
  const article = words.findLastIndex(({lower}) => /^(?:the|an?)$/.test(lower))
  return article >= 0 && !/^(?:is|was)$/.test(lowerAt(story, (words[article]?.index ?? 0) - 1))
}

/** `He was 86 |when he died on| 2 November 2023`, `|He died| at home |on 2 November 2023. He was| 86.`: an age of the day of the death. */
export function isOfDeath(story: Story, age: Age, born: DateMention, date: DateMention | null): boolean {
  const verb = date ? diedAt(story, date) : undefined
  if (!date || verb === undefined || lowerAt(story, date.firstToken - 1) !== 'on') return false
  if (story.tokens.slice(verb, date.firstToken).some(({lower}) => otherClause.test(lower))) return false
  if (date.sentence === age.sentence) return lowerAt(story, age.lastToken) === 'when' && age.lastToken + 2 === verb
  const [own, next] = [story.sentences[date.sentence], story.sentences[age.sentence]]
  // `Penney, born on 4 April 1937|, died| on …`.
  const isOwn = verb === (own?.firstToken ?? 0) + 1 ? /^(?:he|she)$/.test(lowerAt(story, verb - 1)) : born.lastToken === verb - 1
  return (
    isOwn &&
    date.sentence === age.sentence - 1 &&
    own?.lastToken === date.lastToken + 1 &&
    next !== undefined &&
    age.firstToken - next.firstToken === 2 &&
    /^(?:he|she)$/.test(lowerAt(story, next.firstToken)) &&
    lowerAt(story, next.firstToken + 1) === 'was' &&
    /^[.;]$/.test(lowerAt(story, age.lastToken))
  )
}
