/**
 * Those before the one that an ordinal numbers, where a clause of their own tells them: `Earlier ones had got through on 4 and 11 May`, `Until Sunday she
 * had won there only twice`, `One hit it in March, one in May. Tuesday's was the third`. It judges nothing.
 */

import {lazily, numbersOf} from '../../../../lexicon/list.js'
import {timesNumbers} from '../../../../lexicon/ordinal-words.js'
import {lowerAt, type Sentence, type Story, type Token} from '../../../../story/story.js'
import {isPlural} from '../../../figures/counted.js'
import {occurrencesOf} from '../../../words/occurrences.js'
import {datedOnes, listBehind, oneADate, phrasesBehind, reach} from '../lists/earlier-lists.js'
import {type Counted, isThing, spanOf, type Told, toldFrom} from '../lists/told-list.js'
import {isOneOf, standsAlone} from './ordinal-wholes.js'

const earlier = /^(?:earlier|previous|other)$/

/** `|Earlier ones| had got through on …`, `|The others| had been called in March, in May and in July`. */
function earlierOnes(story: Story, next: Sentence, value: number): Told | undefined {
  const at = /^(?:the|her|his|its|their)$/.test(lowerAt(story, next.firstToken)) ? next.firstToken + 1 : next.firstToken
  const [word, noun] = [lowerAt(story, at), lowerAt(story, at + 1)]
  const start =
    earlier.test(word) && (noun === 'ones' || isPlural(noun) || noun === 'craft')
      ? at + 2
      : word === 'others' && at > next.firstToken
        ? at + 1
        : -1
  // `|Earlier ones, from 2011 and 2016,| are out of print`: some of them.
  if (start < 0 || (at === next.firstToken && lowerAt(story, start) === ',' && noun === 'ones')) return undefined
  if (noun !== 'ones' && word !== 'others') return named(story, start, next, at === next.firstToken ? value : 0)
  return (
    listBehind(story, start, next.lastToken) ??
    datedOnes(story, next) ??
    phrasesBehind(story, start, Math.min(next.lastToken, start + reach * 2))
  )
}

/** `|Earlier fires, in June, July and August,| burned`, `|Previous craft flew by in 1979 and again in 1989|`: a date to each. */
function named(story: Story, start: number, next: Sentence, value: number): Told | undefined {
  const first = lowerAt(story, start) === ',' ? start + 1 : start
  for (let at = first; at < Math.min(next.lastToken, first + reach); at++)
    if (/^(?:in|on)$/.test(lowerAt(story, at))) {
      const told = isThing(story, at + 1) === 'when' ? toldFrom(story, at + 1) : undefined
      // `Earlier raids, on the 3rd and the 9th,`: some of them, or all.
      return told && first > start && value > told.count ? undefined : told
    }
  return undefined
}

const numbers = lazily(() => numbersOf(timesNumbers))

/** `Until Sunday she had won there |only twice|`: how often before. */
function timesUntil(story: Story, {firstToken, lastToken}: Sentence): Told | undefined {
  const lead = lowerAt(story, firstToken)
  if (!(lead === 'until' || (/^(?:before|by)$/.test(lead) && /^(?:that|then)$/.test(lowerAt(story, firstToken + 1))))) return undefined
  const words = story.tokens.slice(firstToken, lastToken)
  if (!words.some(({lower}) => lower === 'had') || words.some(({lower}) => /^(?:least|than|never|nearly)$/.test(lower))) return undefined
  const only = words.find(({lower}) => /^(?:only|just)$/.test(lower))
  const times = lowerAt(story, (only?.index ?? 0) + 1)
  const count = times === 'once' ? 1 : numbers().get(times)
  const isTimes = times === 'once' || times === 'twice' || lowerAt(story, (only?.index ?? 0) + 2) === 'times'
  return only && count && isTimes
    ? {count, beside: spanOf(story, only.index + 1, only.index + (isTimes && !/ce$/.test(times) ? 3 : 2))}
    : undefined
}

const spouses = /^(?:husband|wife|spouse|marriage|partner)$/

/** `her third marriage … her |only previous| husband`: one. */
function onlyPrevious(story: Story, {index}: Token, {firstToken, lastToken}: Sentence): Told | undefined {
  const only = story.tokens.slice(firstToken, lastToken).find(({lower}) => lower === 'only')
  if (!only || !/^(?:his|her|its|their|whose)$/.test(lowerAt(story, only.index - 1))) return undefined
  if (!/^(?:previous|other|earlier)$/.test(lowerAt(story, only.index + 1))) return undefined
  const [noun, own] = [lowerAt(story, only.index + 2), lowerAt(story, index + 1)]
  const alike = noun === own || isOneOf(own, noun) || (spouses.test(noun) && spouses.test(own))
  return alike ? {count: 1, beside: spanOf(story, only.index, only.index + 2)} : undefined
}

/** `having taken |the first in 2015, the second in 2018 and the third in 2021|`: as many as the last of them. */
function numberedOnes(story: Story, {index, sentence}: Token): Told | undefined {
  const {lastToken} = story.sentences[sentence] ?? {lastToken: index}
  const having = story.tokens.slice(index, lastToken).find(({lower}) => lower === 'having')
  if (!having || !/^(?:taken|won|claimed|lifted|secured|earned|picked|got)$/.test(lowerAt(story, having.index + 1))) return undefined
  const rows = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']
  let [count, last] = [0, having.index]
  for (let at = having.index; at < lastToken; at++) {
    if (lowerAt(story, at - 1) !== 'the' || lowerAt(story, at) !== rows[count]) continue
    count++
    last = at
  }
  return count > 1 ? {count, beside: spanOf(story, having.index + 2, last + 1)} : undefined
}

/** The sentences right before and behind, where the paragraph goes on. */
type Neighbours = readonly [Sentence | undefined, Sentence | undefined]

const newOne = /^(?:new|latest|present|current|newest)$/

/** `|Tuesday's|, which lost its roof, was the third to do so`, `; |the new| suit was filed`: one more than those that were told. */
function isNewOne(story: Story, at: number): boolean {
  if (/^\p{Lu}\p{Ll}+['’]s$/u.test(story.tokens[at]?.text ?? ''))
    return isThing(story, at) === 'when' || /day['’]s$/.test(lowerAt(story, at))
  return lowerAt(story, at) === 'the' && newOne.test(lowerAt(story, at + 1))
}

/** `One hit it in March, one in May and one in July. |Tuesday's| was the third`; `his second lawsuit … sued him in 2023 and a motorist in 2024; |the new suit|`. */
function besideNew(story: Story, {index, sentence}: Token, [prior, next]: Neighbours): Told | undefined {
  const own = story.sentences[sentence]
  if (own && prior && isNewOne(story, own.firstToken) && index - own.firstToken < 24) return oneADate(story, sentence - 1, prior.lastToken)
  const joint = next && story.tokens.slice(next.firstToken, next.lastToken).find(({text}) => text === ';')
  return joint && isNewOne(story, joint.index + 1) ? oneADate(story, sentence + 1, joint.index) : undefined
}

/** `had already scored |with her head and from the spot|. … her third goal`; `have met |in Tulsa and in Omaha|, and no others were held`. */
function allTold(story: Story, token: Token, value: number, [prior, next]: Neighbours): Told | undefined {
  if (prior) {
    const already = story.tokens.slice(prior.firstToken, prior.lastToken).find(({lower}) => lower === 'already')
    if (already && lowerAt(story, already.index - 1) === 'had') {
      // There may be others that are not told: too few it can be, too many it cannot.
      const told = phrasesBehind(story, already.index, prior.lastToken)
      return told && value <= told.count ? told : undefined
    }
  }
  if (!next || token.sentence === story.tokens[next.firstToken]?.sentence) return undefined
  const no = story.tokens
    .slice(next.firstToken, next.lastToken)
    .find(({lower, index}) => lower === 'no' && /^others?$/.test(lowerAt(story, index + 1)))
  const verb = no && story.tokens.slice(next.firstToken, no.index).find(({lower}) => /^(?:has|have|had)$/.test(lower))
  return verb ? phrasesBehind(story, verb.index, no.index) : undefined
}

/** `her second at the Olympics, |to go with those| she won in Rio and Tokyo`, `|to add to those| of 2009 and 2013`. */
function toGoWith(story: Story, {index, sentence}: Token): Told | undefined {
  const {lastToken} = story.sentences[sentence] ?? {lastToken: index}
  const those = story.tokens.slice(index, lastToken).find(({lower}) => lower === 'those')
  if (!those || !/^(?:with|to)$/.test(lowerAt(story, those.index - 1)) || !/^(?:go|add|adding)$/.test(lowerAt(story, those.index - 2)))
    return undefined
  if (/^(?:of|from)$/.test(lowerAt(story, those.index + 1)) && isThing(story, those.index + 2) === 'when')
    return toldFrom(story, those.index + 2)
  return listBehind(story, those.index + 1, lastToken)
}

/** Tokens of a sentence that is read for what it says of others. */
const longest = 120

export const isShort = (sentence: Sentence | undefined): sentence is Sentence =>
  sentence !== undefined && sentence.lastToken - sentence.firstToken <= longest

export const neighboursOf = ({sentences}: Story, {index, block}: Sentence): Neighbours => {
  const shortAt = (at: number): Sentence | undefined => {
    const place = sentences[at]
    return place?.block === block && isShort(place) ? place : undefined
  }
  return [shortAt(index - 1), shortAt(index + 1)]
}

export function toldApart(story: Story, token: Token, value: number): Told | undefined {
  // `the second |most read| paper`
  if (/(?:^most|est)$/.test(lowerAt(story, token.index + 1))) return undefined
  const own = story.sentences[token.sentence]
  if (!isShort(own)) return undefined
  const [prior, next] = neighboursOf(story, own)
  const isOwned = /^(?:his|her|its|their)$/.test(lowerAt(story, token.index - 1))
  return (
    (next && (earlierOnes(story, next, value) ?? timesUntil(story, next) ?? (isOwned ? onlyPrevious(story, token, next) : undefined))) ??
    numberedOnes(story, token) ??
    toGoWith(story, token) ??
    besideNew(story, token, [prior, next]) ??
    (standsAlone(story, token) || isOwned || lowerAt(story, token.index - 1) === 'the'
      ? allTold(story, token, value, [prior, next])
      : undefined)
  )
}

const closing = /^(?:youngest|last|final|latest|newest)$/
const opening = /^(?:eldest|oldest|first)$/

/** `the second of |three| brothers |and the youngest|`, told right behind the things: the place that it has among all of them. */
export function placeAmongAll(story: Story, {index, sentence}: Token, count: number): number | undefined {
  for (let at = index + 2; at < index + 8; at++) {
    const token = story.tokens[at]
    if (!token || token.sentence !== sentence) return undefined
    if (token.lower !== 'and' && token.text !== ',') continue
    const the = token.text === ',' && lowerAt(story, at + 1) === 'and' ? at + 2 : at + 1
    if (lowerAt(story, the) !== 'the' || !/^[.,;:)–—]$/.test(lowerAt(story, the + 2))) return undefined
    const word = lowerAt(story, the + 1)
    return closing.test(word) ? count : opening.test(word) ? 1 : undefined
  }
  return undefined
}

interface LastOfMany {
  readonly at: Counted
  readonly value: number
  readonly told: Told
}

/** `was the last of |three| carried out this week, officers having earlier gone into houses in Leith, Govan and Perth`: one more than those before. */
export function* lastOfMany(story: Story): Generator<LastOfMany> {
  for (const last of occurrencesOf(story, ['last', 'latest'])) {
    const value = lowerAt(story, last.index + 1) === 'of' ? numbers().get(lowerAt(story, last.index + 2)) : undefined
    const lastToken = Math.min(story.sentences[last.sentence]?.lastToken ?? 0, last.index + longest)
    const words = value ? story.tokens.slice(last.index + 3, lastToken) : []
    const before = words.find(
      ({lower, index}) => /^(?:earlier|already|previously)$/.test(lower) && /^(?:having|had)$/.test(lowerAt(story, index - 1))
    )
    const told = before && listBehind(story, before.index + 1, lastToken)
    if (value && told) yield {at: spanOf(story, last.index + 2, last.index + 3), value, told}
  }
}
