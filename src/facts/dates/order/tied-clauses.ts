/** Whether what two verbs are told of is one thing: `It closed`, `Mothballed in 2009, it`, `withdrew the drug`, `opened in 1951 and was flooded`. */

import {lowerAt, type Story, type Token} from '../../../story/story.js'
import type {DateMention} from '../date.js'
import {isPastTense} from '../past-verbs.js'
import {actsOnOthers, general} from './objects.js'

const thing = /^(?:it|its|they|them|which|itself)$/
const joint = /^(?:,|and|but|then|was|were|had|been|later|finally|eventually|;|it|they|which|only|also|being)$/
const definite = /^(?:the|that|this|its|their)$/

/** So many letters make `licence` and `license` one word. */
const stem = 5

const isNamed = (story: Story, word: string, from: number, until: number): boolean =>
  word.length >= stem &&
  story.tokens.slice(from, until).some(({lower}) => lower.length >= stem && lower.slice(0, stem) === word.slice(0, stem))

/** `|the licence| was granted`, `withdrew |the drug|`: what was named, or a general noun for it. */
function hasDefinite(story: Story, from: number, until: number, prior: {firstToken: number; lastToken: number}): boolean {
  for (let at = from; at < until; at++) {
    const word = lowerAt(story, at)
    if (!definite.test(lowerAt(story, at - 1))) continue
    if (general().has(word) || isNamed(story, word, prior.firstToken, Math.min(prior.lastToken, from))) return true
  }
  return false
}

/** `, opened in 1951 |and was| flooded`: joined to the first, with no subject of its own. */
function isJoined(story: Story, first: Token, second: Token): boolean {
  const gap = story.tokens.slice(first.index, second.index)
  const mark = gap.findLastIndex(({lower}) => /^(?:,|and|;)$/.test(lower))
  return (
    mark > 0 && gap.slice(mark).every(({lower}) => joint.test(lower) || isPastTense(lower) || /ly$|^(?:his|her|its|their)$/.test(lower))
  )
}

/** `|Opened| in 1987, the pit |closed| in 2009`: a participle that opens the sentence tells of what its main verb tells of. */
function isFronted(story: Story, first: Token, second: Token, opening: number): boolean {
  if (first.index !== opening || !/ed$|en$|un$/.test(first.lower)) return false
  const comma = story.tokens.slice(first.index, second.index).find(({text}) => text === ',')
  const main = comma && story.tokens.slice(comma.index + 1, second.index + 1).find(({lower}) => isPastTense(lower))
  return main !== undefined && (main.index === second.index || /^(?:was|were|had)$/.test(main.lower))
}

/** The clause of the second verb, told with a date, refers to a thing that was told before. */
function isOfThing(story: Story, first: Token, second: Token, date: DateMention): boolean {
  const [prior, place] = [story.sentences[first.sentence], story.sentences[second.sentence]]
  if (!prior || !place) return false
  if (first.sentence === second.sentence) return isJoined(story, first, second) || isFronted(story, first, second, prior.firstToken)
  const until = Math.min(place.lastToken, Math.max(date.firstToken, second.index + 4))
  const clause = story.tokens.slice(place.firstToken, until)
  // `Mothballed in 2009, it was sold`
  const opens = second.index === place.firstToken
  return opens || clause.some(({lower}) => thing.test(lower)) || hasDefinite(story, place.firstToken + 1, until, prior)
}

/** `|She| gave birth on 12 May. |She| was rushed to hospital`: its subject is the pronoun, with no other verb between. */
function isOfPerson(story: Story, first: Token, second: Token): boolean {
  if (first.sentence === second.sentence) return isJoined(story, first, second) || personBefore(story, second)
  return personBefore(story, second) || second.index === story.sentences[second.sentence]?.firstToken
}

const personBefore = (story: Story, {index}: Token): boolean => {
  let at = index - 1
  while (/^(?:was|were|had|been|first|then|later|finally|soon|being|also|only|\w+ly)$/.test(lowerAt(story, at))) at--
  return /^(?:he|she)$/.test(lowerAt(story, at))
}

/** Whether the text ties two stages of a case to one thing, or to one person. */
export const isTied = (story: Story, kind: 'thing' | 'person', first: Token, second: Token, date: DateMention): boolean =>
  !actsOnOthers(story, first, second) && (kind === 'thing' ? isOfThing(story, first, second, date) : isOfPerson(story, first, second))
