/** Numbers that are no quantities: parts of dates and names, clock times, versions, scores, pronouns. */

import {monthWords, nounStops, numberingNouns, plainOpeners} from '../../lexicon/figure-cues.js'
import {wordsOf} from '../../lexicon/list.js'
import type {Token} from '../../story/story.js'
import type {ReadNumber} from './number.js'

let lists: Record<'months' | 'numbering' | 'openers' | 'stops', Set<string>> | undefined

function words() {
  lists ??= {months: wordsOf(monthWords), numbering: wordsOf(numberingNouns), openers: wordsOf(plainOpeners), stops: wordsOf(nounStops)}
  return lists
}

const isMonth = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && words().months.has(token.lower.replace(/\.$/, ''))

function isBesideMonth(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const stopped = before?.text === '.' || before?.text === ',' ? tokens[at - 2] : undefined
  const further = before?.kind === 'number' || before?.text === ',' ? tokens[at - 2] : undefined
  const after = tokens[at + 1]
  if (isMonth(after) && /^\p{Lu}/u.test(after?.text ?? '')) return true
  return [before, stopped, further].some((token) => isMonth(token) && /^\p{Lu}/u.test(token?.text ?? ''))
}

const isYear = (token: Token): boolean => /^(?:1[0-9]|20)\d\d$/.test(token.text)

/** A year unless something makes a count of it: a noun in the plural, a sign before it. */
function isYearMention(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !isYear(token)) return false
  const following = tokens[at + 1]
  const counts =
    following?.kind === 'word' &&
    following.spaced &&
    /s$/.test(following.lower) &&
    !words().stops.has(following.lower) &&
    Number(token.text) < 1900
  return !counts
}

const clock = /^(?:[01]?\d|2[0-9])(?:[:.][0-5]\d)?(?:am|pm|a\.m\.?|p\.m\.?)$/i

function isClock(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'number') return false
  if (clock.test(token.text) || /^\d{1,2}:\d\d(?::\d\d)?$/.test(token.text)) return true
  const following = tokens[at + 1]?.lower ?? ''
  return (
    /^(?:am|pm|a\.m\.|p\.m\.|o'clock|gmt|bst|est|edt|hrs)$/.test(following) ||
    (tokens[at - 1]?.lower === 'at' && /^\d{1,2}\.[0-5]\d$/.test(token.text) && !tokens[at + 1]?.spaced)
  )
}

/** `Boeing 737`, `flight 118`, `Group of Seven`, `iPhone 12`. */
function isPartOfName(tokens: readonly Token[], at: number, number: ReadNumber, counts: boolean): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token || !before || before.sentence !== token.sentence) return false
  const opensSentence = tokens[at - 2]?.sentence !== token.sentence
  if (number.inWords) return /^\p{Lu}/u.test(token.text)
  if (before.kind !== 'word' || !token.spaced) return false
  if (words().numbering.has(before.lower) && !counts) return true
  if (!/^\p{Lu}/u.test(before.text) || words().openers.has(before.lower)) return false
  return !counts && !opensSentence
}

const pronounBefore =
  /^(?:the|this|that|which|no|any|each|every|another|first|last|only|other|some|my|his|her|new|big|good|bad|little|loved|young|old|right|wrong|everyone|someone)$/

/** `no one`, `one of them`, `this one`, `one another`: only a noun behind it makes a figure of `one`. */
function isPronoun(tokens: readonly Token[], at: number, number: ReadNumber): boolean {
  const token = tokens[at]
  if (!token || number.value !== 1 || !number.inWords || number.next !== at + 1) return false
  if (pronounBefore.test(tokens[at - 1]?.lower ?? '')) return true
  const following = tokens[number.next]
  return (
    following?.kind !== 'word' ||
    following.sentence !== token.sentence ||
    words().stops.has(following.lower) ||
    following.lower.endsWith('ly')
  )
}

/** `6-4`, `3–2`, `10-1`: the first is the larger, or both are small and nothing is counted. */
function isScore(tokens: readonly Token[], at: number, number: ReadNumber): boolean {
  const token = tokens[at]
  const dash = (index: number): boolean => /^[-–—:]$/.test(tokens[index]?.text ?? '') && !tokens[index]?.spaced
  if (number.inWords || !token || !/^\d{1,3}$/.test(token.text)) return false
  const after = dash(at + 1) && tokens[at + 2]?.kind === 'number' && !tokens[at + 2]?.spaced ? tokens[at + 2] : undefined
  const before = dash(at - 1) && !token.spaced && tokens[at - 2]?.kind === 'number' ? tokens[at - 2] : undefined
  const [first, second] = before ? [before, token] : [token, after]
  if (!second || !/^\d{1,3}$/.test(second.text) || !/^\d{1,3}$/.test(first.text)) return false
  const [one, other] = [Number(first.text), Number(second.text)]
  if (one >= other) return true
  const following = tokens[second.index + 1]
  return (
    other < 20 &&
    !(following?.kind === 'word' && following.spaced && !words().stops.has(following.lower)) &&
    following?.text !== '%' &&
    following?.text !== '-'
  )
}

/** `a third trial`, `a second`, `the first half`: an ordinal, not a part. */
export function isOrdinalUse(tokens: readonly Token[], at: number, number: ReadNumber): boolean {
  const following = tokens[number.next]
  const before = tokens[at - 1]?.lower ?? ''
  if (/^(?:first|second|last|other|latter|top|bottom|final|better)$/.test(before)) return true
  if (following?.kind !== 'word' || !following.spaced || following.sentence !== tokens[at]?.sentence) return false
  if (number.value === 0.5) return !words().stops.has(following.lower)
  return /^(?:a|an)$/.test(tokens[at]?.lower ?? '') && !words().stops.has(following.lower)
}

/** Whether a number that was read is no quantity; `counts` says that a noun, unit or currency goes with it. */
export function isNoQuantity(tokens: readonly Token[], at: number, number: ReadNumber, counts: boolean, money: boolean): boolean {
  if (money) return false
  const token = tokens[at]
  if (!token) return true
  if (
    token.kind === 'number' &&
    (isBesideMonth(tokens, at) || isClock(tokens, at) || (number.next === at + 1 && isYearMention(tokens, at)))
  )
    return true
  if (token.kind === 'number' && /^\d+0s$|^'?\d0s$/.test(token.text)) return true
  if (number.fraction && isOrdinalUse(tokens, at, number)) return true
  return isPronoun(tokens, at, number) || isScore(tokens, at, number) || isPartOfName(tokens, at, number, counts)
}
