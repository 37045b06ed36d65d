/**
 * How often something had happened, told beside the one that an ordinal numbers: `has failed |three times before|. Its third defeat`; `|Twice| the trial has
 * been put off. Tuesday's postponement, the second, …`; `a fourth suspect; |three others are already| in custody`. It judges nothing.
 */

import {lazily, numbersOf, wordsOf} from '../../../../lexicon/list.js'
import {numberedPeople, openTimesWords, timesNumbers} from '../../../../lexicon/ordinal-words.js'
import {lowerAt, type Sentence, type Story, type Token} from '../../../../story/story.js'
import {wordsBetween} from '../../nearby-words.js'
import {spanOf, type Told} from '../lists/told-list.js'
import {countsOf, isOneOf, standsAlone} from './ordinal-wholes.js'
import {tellsDeed} from './same-deed.js'

const numbers = lazily(() => numbersOf(timesNumbers))
const lists = lazily(() => ({unsure: wordsOf(openTimesWords), people: wordsOf(numberedPeople)}))

const perfect = /^(?:has|have|had|['’](?:ve|d|s))$/
const before = /^(?:before|already|previously|earlier)$/

/** `|twice| before`, `|three times| already`, `|Twice| the trial has had to be put off`: how often, where it is told of what is past. */
function timesIn(story: Story, {firstToken, lastToken}: Sentence): Told | undefined {
  const words = story.tokens.slice(firstToken, lastToken)
  if (!words.some(({lower}) => perfect.test(lower)) || words.some(({lower}) => lists().unsure.has(lower))) return undefined
  for (const {lower, index} of words) {
    const at = lower === 'twice' ? index : lower === 'times' ? index - 1 : -1
    const count = at < firstToken ? undefined : numbers().get(lowerAt(story, at))
    if (!count || count > 9) continue
    const isTold = at === firstToken || words.some((word) => before.test(word.lower) && Math.abs(word.index - index) <= 5)
    return isTold ? {count, beside: spanOf(story, at, index + 1)} : undefined
  }
  return undefined
}

const pointing = /^(?:this|that|it|these)$/
const newOne = /^(?:new|latest|present|current|newest)$/

/** `|This| will be her third`, `|Tuesday's postponement|, the third, came`, `|The new round|, its fourth,`: one more than those. */
function isOneMore(story: Story, {index}: Token, {firstToken}: Sentence): boolean {
  if (index - firstToken > 14) return false
  const [first, second] = [lowerAt(story, firstToken), lowerAt(story, firstToken + 1)]
  return pointing.test(first) || /day['’]s$/.test(first) || (first === 'the' && newOne.test(second)) || index <= firstToken + 1
}

/** `Its third defeat, |on Tuesday|`, `|This would| be her second`: of these days, or still to come. */
const isNew = (story: Story, {firstToken, lastToken}: Sentence): boolean =>
  /^(?:this|that)$/.test(lowerAt(story, firstToken)) ||
  story.tokens.slice(firstToken, lastToken).some(({lower}) => /^(?:will|would|now|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(lower))

/** `has failed three times before. |Its third| defeat`, in the sentence right before, or the one right behind. */
function afterTimes(
  story: Story,
  token: Token,
  value: number,
  own: Sentence,
  [prior, next]: readonly [Sentence | undefined, Sentence | undefined]
) {
  const noun = lowerAt(story, token.index + 1)
  // `his second arrest |this year|`: of those of the year.
  if (thisYear.test(wordsBetween(story, own.firstToken, Math.min(own.lastToken, own.firstToken + 60)))) return undefined
  const alone = standsAlone(story, token)
  const told = prior && isOneMore(story, token, own) ? timesIn(story, prior) : undefined
  if (prior && told) {
    // `has won three times before. |Its second win, in 2010,|`: one of those.
    if (value <= told.count && !alone && !isNew(story, own)) return undefined
    const words = story.tokens.slice(prior.firstToken, prior.lastToken)
    const named = alone
      ? lowerAt(story, /^(?:the|this|that)$/.test(lowerAt(story, own.firstToken)) ? own.firstToken + 2 : own.firstToken + 1)
      : noun
    return alone || tellsDeed(named, words) ? told : undefined
  }
  if (!next || alone) return undefined
  const words = story.tokens.slice(next.firstToken, next.lastToken)
  const isPast = words.some(({lower, index}) => lower === 'had' && index < next.firstToken + 6)
  return isPast && tellsDeed(noun, words) ? timesIn(story, next) : undefined
}

const thisYear = / (?:this|in the past|last) (?:year|season|month|week|summer|winter) /

const others = /^(?:others?|people|person)$/
const anybody = /^(?:suspect|victim|body|person|defendant|passenger|survivor|patient)$/
const folk = /^(?:men|man|women|woman)$/

/** `a fourth victim … two men`, and no `a fourth man … two women`. */
const isCountOf = (noun: string, counted: string): boolean =>
  isOneOf(noun, counted) || others.test(counted) || (anybody.test(noun) && folk.test(counted))

/** `Divers |had earlier found| three others`. */
const hadBefore = (story: Story, from: number, until: number): boolean => {
  const words = story.tokens.slice(from, until)
  return words.some(({lower}) => lower === 'had') && words.some(({lower}) => /^(?:already|earlier|previously)$/.test(lower))
}

/** `A fourth man has been charged. |Two men had already| been held`, `a fourth suspect; |three others are already| in custody`. */
function besideOthers(story: Story, token: Token, places: readonly (Sentence | undefined)[]): Told | undefined {
  const noun = lowerAt(story, token.index + 1)
  if (!lists().people.has(noun)) return undefined
  for (const place of places) {
    if (!place) continue
    for (let at = place.firstToken; at < Math.min(place.lastToken, place.firstToken + 40); at++) {
      const word = lowerAt(story, at)
      const isOther = /^others$/.test(lowerAt(story, at + 1)) && numbers().has(word)
      const figure = countsOf(story).get(at)
      const counted = figure?.counted?.noun ?? ''
      if (!isOther && !(figure && isCountOf(noun, counted))) continue
      const count = isOther ? numbers().get(word) : Number(figure?.value)
      if (/^(?:least|than|the|of|other|another|further)$/.test(lowerAt(story, at - 1)) || !count) return undefined
      const ahead = story.tokens.slice(at + 1, Math.min(place.lastToken, at + 12))
      const verb = ahead.find(({lower}) => /^(?:are|were|is|was|has|have|had|died|appeared)$/.test(lower))
      const isPast =
        hadBefore(story, place.firstToken, at) ||
        (isOther && verb?.lower === 'had') ||
        ahead.some(({lower}) => /^(?:already|earlier|previously)$/.test(lower))
      return isPast ? {count, beside: spanOf(story, at, at + 2)} : undefined
    }
  }
  return undefined
}

/** `was the fourth launch and |the first to| reach orbit; |the three before it| ended in the sea`: with none like it, those are all there were. */
function onesBeforeIt(story: Story, {index}: Token, own: Sentence, next: Sentence | undefined): Told | undefined {
  const until = Math.min((next ?? own).lastToken, index + 40)
  for (let at = index + 2; at < until; at++) {
    const count = lowerAt(story, at) === 'before' && lowerAt(story, at - 2) === 'the' ? numbers().get(lowerAt(story, at - 1)) : undefined
    if (!count || !/^(?:it|this|that|her|him)$/.test(lowerAt(story, at + 1))) continue
    const isFirst = story.tokens
      .slice(index, Math.min(own.lastToken, at))
      .some(({lower, index}) => lower === 'first' && lowerAt(story, index + 1) === 'to')
    // `the fifth launch; |the three before it| failed`: the last three of them.
    return isFirst ? {count, beside: spanOf(story, at - 2, at + 2)} : undefined
  }
  return undefined
}

export function soOftenBefore(
  story: Story,
  token: Token,
  value: number,
  own: Sentence,
  neighbours: readonly [Sentence | undefined, Sentence | undefined]
): Told | undefined {
  return (
    afterTimes(story, token, value, own, neighbours) ??
    besideOthers(story, token, [own, ...neighbours]) ??
    onesBeforeIt(story, token, own, neighbours[1])
  )
}
