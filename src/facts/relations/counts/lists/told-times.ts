/** How many times something is said to have happened, and when: `twice, first in May, then in July`. It judges nothing. */

import {numbersOf} from '../../../../lexicon/list.js'
import {timesNumbers} from '../../../../lexicon/ordinal-words.js'
import {lowerAt, type Story, type Token} from '../../../../story/story.js'
import {datesBySentence} from '../../../dates/order/ordered-dates.js'
import {occurrencesOf} from '../../../words/occurrences.js'
import type {Ordinal} from '../ordinals/ordinals.js'
import {isThing, spanOf, type Told, toldFrom} from './told-list.js'
import {peopleFrom} from './told-people.js'

/** So many words behind it the occasions are told. */
const reach = 24

let numbers: ReadonlyMap<string, number> | undefined

/** How many times, and the token it begins at: `twice`, `three times`; no `twice as`, `three times a day`, `at least twice`. */
function timesAt(story: Story, {index, lower}: Token): {first: number; value: number} | undefined {
  numbers ??= numbersOf(timesNumbers)
  const first = lower === 'twice' ? index : index - 1
  const value = numbers.get(lowerAt(story, first))
  if (value === undefined || /^(?:as|the|a|an|every|each|per|that|its|their|his|her|more|\p{L}+er)$/u.test(lowerAt(story, index + 1)))
    return undefined
  return /^(?:least|than|nearly|almost|only|about|or|to|first)$/.test(lowerAt(story, first - 1)) ? undefined : {first, value}
}

/** The occasions, behind a mark of the same sentence: `, first in May`, `: in 2009, 2013 and 2016`. */
function occasionsBehind(story: Story, {index, sentence}: Token): Told | undefined {
  const last = Math.min(index + reach, story.sentences[sentence]?.lastToken ?? 0)
  for (let at = index + 1; at < last; at++) {
    if (!/^[,:(–—]$/.test(lowerAt(story, at))) continue
    const lead = /^(?:first|once|initially)$/.test(lowerAt(story, at + 1)) ? at + 2 : at + 1
    if (/^(?:in|on)$/.test(lowerAt(story, lead)) && isThing(story, lead + 1) === 'when') return toldFrom(story, at + 1)
  }
  return undefined
}

/** `on two occasions, |in 2012 for speeding, in 2015 for theft and in 2019 for fraud|`: more clauses that open with their date than were announced. */
function clausesBehind(story: Story, {index, sentence}: Token, value: number): Told | undefined {
  const dates = (datesBySentence(story).get(sentence) ?? []).filter(({firstToken}) => firstToken > index)
  const [first, last] = [dates[0], dates.at(-1)]
  if (!first || !last || dates.length <= value || first.firstToken - index > 4) return undefined
  // `and in 1961 |he| retired`: another clause.
  const opens = dates.every(({firstToken, lastToken, kind}) => {
    if (!/^(?:for|with|by|at|after|over|under|against|when|[.,;)])$/.test(lowerAt(story, lastToken))) return false
    const at = /^(?:in|on)$/.test(lowerAt(story, firstToken - 1)) ? firstToken - 2 : -1
    return kind === first.kind && /^(?:,|:|and|first|then|again)$/.test(lowerAt(story, at))
  })
  const closed = story.tokens.slice(dates.at(-2)?.lastToken ?? index, last.firstToken).some(({lower}) => lower === 'and')
  return opens && closed ? {count: dates.length, beside: spanOf(story, first.firstToken, last.lastToken)} : undefined
}

/** `Married twice, |to A, B and C|`, `runner-up twice, |to A in 2015 and to B in 2018|`: people told one by one. */
function peopleBehind(story: Story, {index}: Token): Told | undefined {
  const lead = /^[,:(–—]$/.test(lowerAt(story, index + 1)) ? index + 2 : index + 1
  return /^(?:to|by)$/.test(lowerAt(story, lead)) ? peopleFrom(story, lead + 1) : undefined
}

export function timesTold(story: Story): readonly Ordinal[] {
  const found: Ordinal[] = []
  for (const token of occurrencesOf(story, ['twice', 'times', 'occasions'])) {
    const times = timesAt(story, token)
    const told = times && (occasionsBehind(story, token) ?? peopleBehind(story, token) ?? clausesBehind(story, token, times.value))
    if (times && told)
      found.push({
        at: spanOf(story, times.first, token.index + 1),
        value: times.value,
        kind: 'times',
        beside: told.beside,
        count: told.count
      })
  }
  return found
}
