/** Lists that tell one thing each of those before: `on January 4th, 11th and 19th`, `in Tulsa and in Omaha`, `in March, one in May and one in July`. */

import {lowerAt, type Sentence, type Story} from '../../../../story/story.js'
import {datesBySentence} from '../../../dates/order/ordered-dates.js'
import {isThing, spanOf, type Told, toldFrom} from './told-list.js'

/** So many words on, a list begins. */
export const reach = 8
const mark = /^[,.;:()–—]$/

/** `got through |on January 4th, 11th and 19th|`, `those she took |in Rio and Tokyo|`: a list behind its verb and `in`. */
export function listBehind(story: Story, from: number, until: number): Told | undefined {
  for (let at = from; at < Math.min(until, from + reach); at++) {
    if (mark.test(lowerAt(story, at))) return undefined
    if (/^(?:in|on|at|into|against|over)$/.test(lowerAt(story, at)) && isThing(story, at + 1)) return toldFrom(story, at + 1)
  }
  return undefined
}

const preposition = /^(?:in|on|at|with|from|against|by|for|over|into|off|about)$/

/** `in Tulsa and in Omaha`, `with her head, with her left foot and from the spot`: each of them behind a preposition. */
function phrasesFrom(story: Story, from: number, until: number): Told | undefined {
  let [count, at, closed] = [1, from + 1, false]
  for (; at < until && !/^[.;:(–—]$/.test(lowerAt(story, at)); at++) {
    const word = lowerAt(story, at)
    if (word !== ',' && word !== 'and') continue
    const next = word === ',' && lowerAt(story, at + 1) === 'and' ? at + 2 : at + 1
    if (!preposition.test(lowerAt(story, next))) break
    count++
    closed = lowerAt(story, next - 1) === 'and'
    at = next
    if (closed) {
      while (at < until && !mark.test(lowerAt(story, at))) at++
      break
    }
  }
  return closed && count > 1 && count < 10 ? {count, beside: spanOf(story, from, at)} : undefined
}

/** The first such list of a sentence behind a word. */
export function phrasesBehind(story: Story, from: number, until: number): Told | undefined {
  for (let at = from; at < until; at++) {
    const told = preposition.test(lowerAt(story, at)) ? phrasesFrom(story, at, until) : undefined
    if (told) return told
  }
  return undefined
}

/** `The earlier ones, |from Lady Anne in 1994, an actress in 2003 and a cousin in 2011|`: a date to each of them. */
export function datedOnes(story: Story, {firstToken, lastToken}: Sentence): Told | undefined {
  const dates = datesBySentence(story).get(story.tokens[firstToken]?.sentence ?? -1) ?? []
  const [first, last] = [dates[0], dates.at(-1)]
  if (!first || !last || dates.length < 2 || dates.length > 9 || last.lastToken > lastToken) return undefined
  const regular = dates.slice(1).every((date, at) => {
    const end = dates[at]?.lastToken ?? 0
    const joined = at === dates.length - 2 ? /^(?:and|,)$/ : /^,$/
    return date.kind === first.kind && joined.test(lowerAt(story, end)) && /^(?:in|on)$/.test(lowerAt(story, date.firstToken - 1))
  })
  const closed = story.tokens.slice(dates.at(-2)?.lastToken, last.firstToken).some(({lower}) => lower === 'and')
  const clauses = story.tokens
    .slice(first.firstToken, last.firstToken)
    .some(({lower}) => /^(?:who|which|while|but|since|until|;)$/.test(lower))
  return regular && closed && !clauses ? {count: dates.length, beside: spanOf(story, first.firstToken, last.lastToken)} : undefined
}

/** Dates of a stretch that tell one thing each: `in March, one in May and one in July`, `in 2023 and a motorist in 2024`. */
export function oneADate(story: Story, sentence: number, until: number): Told | undefined {
  const first = story.sentences[sentence]?.firstToken ?? until
  const dates = (datesBySentence(story).get(sentence) ?? []).filter(({lastToken}) => lastToken <= until)
  const [one, last] = [dates[0], dates.at(-1)]
  if (!one || !last || dates.length < 2 || one.firstToken - first > 14 || until - last.lastToken > 2) return undefined
  const parts = dates.slice(1).every((date, at) => {
    const end = dates[at]?.lastToken ?? 0
    const subject = /^,$/.test(lowerAt(story, end)) ? end + (lowerAt(story, end + 1) === 'and' ? 2 : 1) : end + 1
    const isNext = /^(?:,|and)$/.test(lowerAt(story, end)) && /^(?:a|an|one|another)$/.test(lowerAt(story, subject))
    return date.kind === one.kind && isNext && /^(?:in|on)$/.test(lowerAt(story, date.firstToken - 1))
  })
  return parts ? {count: dates.length, beside: spanOf(story, one.firstToken, last.lastToken)} : undefined
}
