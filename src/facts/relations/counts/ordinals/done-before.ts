/**
 * Those before the one that an ordinal numbers, told as one list of dates or names: `It had done so in March, April and May, so that this was its fourth cut`;
 * `The other women to have had the job, Ms Aas, Ms Berg and Ms Dahl, came before her`. It judges nothing.
 */

import {lowerAt, type Sentence, type Story, type Token} from '../../../../story/story.js'
import {isThing, type Told, toldFrom} from '../lists/told-list.js'
import {isShort, neighboursOf} from './earlier-ones.js'
import {isOneOf} from './ordinal-wholes.js'
import {tellsDeed} from './same-deed.js'

/** Words from `had` to the list, and from `this` to its ordinal. */
const listReach = 10
const subjectReach = 5

const subject = /^(?:it|he|she|they|which|who)$/
const passed = /^(?:not|never|failed|hoped|planned|wanted|tried|refused|only|nearly|almost)$/

/** `|this was| its fourth cut`, `|it is| the third rise`, `Thursday's rise |was| its third`. */
const isPointed = (story: Story, index: number, first: number): boolean =>
  /^(?:is|was|makes|made|making|marks|marked|be|suffered)$/.test(lowerAt(story, index - 2)) &&
  story.tokens
    .slice(Math.max(first, index - 2 - subjectReach), index - 1)
    .some(({lower, text}) => /^(?:this|it|that|making|which)$/.test(lower) || /day['’]s$/.test(text))

/** `a |rise|` where it had `|raised|` them: the same word as noun and verb, or the general `done so`. */
function isSameDeed(story: Story, noun: string, from: number, until: number): boolean {
  const words = story.tokens.slice(from, until)
  if (words.some(({lower, index}) => lower === 'done' && /^(?:so|that|it|this)$/.test(lowerAt(story, index + 1)))) return true
  if (tellsDeed(noun, words)) return true
  const stem = noun.slice(0, 5)
  return stem.length > 3 && words.some(({lower}) => lower.startsWith(stem) || (lower.length > 3 && noun.startsWith(lower)))
}

/** `|raised its rate in| March, April and May`: the list of a clause that begins at a token. */
function listOf(story: Story, noun: string, first: number, until: number): Told | undefined {
  for (let at = first; at < Math.min(until, first + listReach); at++) {
    if (/^[;:,]$/.test(lowerAt(story, at)) || passed.test(lowerAt(story, at))) return undefined
    if (!/^(?:in|on)$/.test(lowerAt(story, at)) || isThing(story, at + 1) !== 'when') continue
    const told = isSameDeed(story, noun, first, at) ? toldFrom(story, at + 1) : undefined
    // `in March and May|, and then in June|`: more of them.
    const rest = told ? story.text.slice(told.beside.end, told.beside.end + 12) : ''
    return /^(?:,? and\b|,? then\b)/.test(rest) && !/^,? and (?:this|that|it|now|so)\b/.test(rest) ? undefined : told
  }
  return undefined
}

/** `|It had done so| in March, April and May`: the list of the first such clause of a stretch. */
function deedsIn(story: Story, noun: string, first: number, until: number): Told | undefined {
  const had = story.tokens.slice(first, until).find(({lower}) => lower === 'had')
  return had && subject.test(lowerAt(story, had.index - 1)) ? listOf(story, noun, had.index + 1, until) : undefined
}

/** `its third eruption |since 1940|`, `in 20 years`: some of those that are told may lie before. */
function isScoped(story: Story, index: number): boolean {
  const ahead = [2, 3, 4].map((step) => lowerAt(story, index + step))
  return ahead.some((word) => /^(?:since|within|under)$/.test(word)) || (ahead[0] === 'in' && ahead[2] !== 'row')
}

/** `It had done so in March, April and May, so that this was its |fourth| cut`. */
function afterDeeds(story: Story, {index, sentence}: Token, value: number, prior: Sentence | undefined): Told | undefined {
  const own = story.sentences[sentence]
  if (!own || !isPointed(story, index, own.firstToken)) return undefined
  const noun = lowerAt(story, index + 1)
  // `It raised its rate in March, April and May. |Thursday's rise| was its fourth`
  const isNew = /day['’]s$/.test(story.tokens[own.firstToken]?.text ?? '')
  const deed = isNew ? lowerAt(story, own.firstToken + 1) : noun
  const told =
    deedsIn(story, deed, own.firstToken, index) ??
    (prior
      ? (deedsIn(story, deed, prior.firstToken, prior.lastToken) ??
        (isNew ? listOf(story, deed, prior.firstToken, prior.lastToken) : undefined))
      : undefined)
  return told && (!isScoped(story, index) || value > told.count + 1) ? told : undefined
}

const alike = /^(?:it|job|post|office|role|so|title|position|place|seat|prize|award)$/

/** `to have |had the job|`, `to |lead| it` of those who `|led|` it: the others did the same. */
function isSaidAlike(story: Story, from: number, until: number, index: number): boolean {
  const own = story.tokens.slice(index + 2, index + 10).map(({lower}) => lower.slice(0, 4))
  return story.tokens
    .slice(from, until)
    .some(
      ({lower, kind}) => kind === 'word' && (alike.test(lower) || (lower.length > 3 && lower !== 'have' && own.includes(lower.slice(0, 4))))
    )
}

const earlier = /^(?:other|earlier|previous|former|past)$/
const nameReach = 10

/** `|The other women to have had the job|, Ms Aas, Ms Berg and Ms Dahl, came before her`, `The previous holders were A, B and C`. */
function otherOnes(story: Story, {index}: Token, next: Sentence | undefined): Told | undefined {
  if (!next || lowerAt(story, next.firstToken) !== 'the' || !earlier.test(lowerAt(story, next.firstToken + 1))) return undefined
  const noun = lowerAt(story, next.firstToken + 2)
  if (!isOneOf(lowerAt(story, index + 1), noun)) return undefined
  for (let at = next.firstToken + 3; at < Math.min(next.lastToken, next.firstToken + 3 + nameReach); at++) {
    if (!/^(?:,|:|are|were)$/.test(lowerAt(story, at))) continue
    // Of the others some may come after her.
    const isBefore =
      lowerAt(story, next.firstToken + 1) !== 'other' || story.tokens.slice(at, next.lastToken).some(({lower}) => lower === 'before')
    return isBefore && isSaidAlike(story, next.firstToken + 3, at, index) && isThing(story, at + 1) === 'name'
      ? toldFrom(story, at + 1)
      : undefined
  }
  return undefined
}

export function doneBefore(story: Story, token: Token, value: number): Told | undefined {
  const own = story.sentences[token.sentence]
  if (!isShort(own)) return undefined
  const [prior, next] = neighboursOf(story, own)
  return afterDeeds(story, token, value, prior) ?? otherOnes(story, token, next)
}
