/** Whether a death is that of whoever is born near by, or of his wife, of somebody named, of a friend; and an age that is told of its day. Judges none. */

import {lowerAt, type Story} from '../../../story/story.js'
import {nameAt, personBetween} from '../../names/look-up.js'
import type {DateMention} from '../date.js'
import type {Age} from './ages.js'

/** Words from `died` to the day of it: `died at home in Stroud on`. */
const deathReach = 8
const otherClause = /^(?:[,;:]|who|and|but|when|after|before|his|her)$/

/** Where the verb stands that a date is the day of. */
function diedAt(story: Story, {firstToken, sentence}: DateMention): number | undefined {
  for (let at = firstToken - 1; at >= firstToken - deathReach && story.tokens[at]?.sentence === sentence; at--)
    if (lowerAt(story, at) === 'died') return at
  return undefined
}

/** `|His| wife Ann`, `|a| friend`; `The zoo's tortoise` may be the one that is born. */
const owner = /^(?:his|her|their|my|our|an?)$/
/** Words of whoever died before the verb: `his older brother Tom`. */
const longestSubject = 5

/** `Penney was born on 3 June 1950. |His wife died| on 2 May 2020. She was 66`: nobody’s whose birth stands beside it. */
export function isDeathOfAnother(story: Story, born: DateMention, date: DateMention): boolean {
  const verb = diedAt(story, date)
  if (verb === undefined || born.sentence === date.sentence) return verb !== undefined && isOfFriend(story, verb)
  const first = story.sentences[date.sentence]?.firstToken ?? verb
  const subject = verb - 1 - (/^(?:had|has|also|later)$/.test(lowerAt(story, verb - 1)) ? 1 : 0)
  if (/^(?:he|she)$/.test(lowerAt(story, subject))) return false
  if (isOfFriend(story, verb)) return true
  const token = story.tokens[subject]
  const named = token && subject >= first ? nameAt(story, token)?.name : undefined
  const own = personBetween(story, story.blocks[story.sentences[born.sentence]?.block ?? 0]?.start ?? 0, born.start)
  if (named?.kind === 'person' && own && named !== own) return true
  return story.tokens.slice(Math.max(first, subject - longestSubject), subject).some(({lower}) => owner.test(lower))
}

/** `lost |a friend, who died| on`. */
function isOfFriend(story: Story, verb: number): boolean {
  if (lowerAt(story, verb - 1) !== 'who') return false
  const noun = verb - (lowerAt(story, verb - 2) === ',' ? 3 : 2)
  return [1, 2, 3].some((back) => owner.test(lowerAt(story, noun - back)))
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
