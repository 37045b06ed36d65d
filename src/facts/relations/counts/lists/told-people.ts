/** People that something was done with in turn, each behind what they are: `three times, to the actress A, the potter B and, in his seventies, his nurse C`. It judges nothing. */

import {lowerAt, type Story} from '../../../../story/story.js'
import {spanOf, type Told} from './told-list.js'

const mostItems = 6
const longest = 40
const role = /^(?:the|a|an|his|her|their|fellow)$/

interface Item {
  readonly first: number
  last: number
}

/** Parts between commas and `and`, up to a stop. */
function itemsFrom(story: Story, from: number): Item[] {
  const sentence = story.tokens[from]?.sentence
  const items: Item[] = [{first: from, last: from}]
  for (let at = from; at < from + longest && story.tokens[at]?.sentence === sentence; at++) {
    const word = lowerAt(story, at)
    if (/^[.;:()–—]$/.test(word)) break
    const item = items.at(-1)
    if (word !== ',' && word !== 'and' && item) item.last = at + 1
    else if (item && item.last > item.first) items.push({first: at + 1, last: at + 1})
    else items[items.length - 1] = {first: at + 1, last: at + 1}
  }
  return items.filter(({first, last}) => last > first)
}

const isName = (story: Story, at: number): boolean => /^\p{Lu}\p{Ll}/u.test(story.tokens[at]?.text ?? '')
/** A name of two parts at the end of what the person is, `the potter |Greta Holm|`, before a year of its own. */
function namesSomebody(story: Story, {first, last}: Item): boolean {
  let at = first
  if (/^(?:to|by|against|then|finally|lastly|first)$/.test(lowerAt(story, at))) at++
  while (at < last && lowerAt(story, at) === 'to') at++
  if (!isName(story, at) && !role.test(lowerAt(story, at)) && at > first + 2) return false
  const isRole = role.test(lowerAt(story, at))
  // `to |the delight of| Ana Roe`.
  const upTo = story.tokens.slice(at, last).findIndex(({index}) => isName(story, index)) + at
  if (isRole && story.tokens.slice(at, upTo).some(({lower}) => /^(?:of|by|from|and|for)$/.test(lower))) return false
  for (let word = isRole ? at + 1 : at; word < last && word < at + 6; word++)
    if (isName(story, word) && (isName(story, word + 1) || /^(?:in|at)$/.test(lowerAt(story, word + 1)))) return true
  return false
}

/** `, |to Ana Roe, the potter Ito Sala and, late in life, his nurse Jo Bye|`: those of the list who have names; what stands between is told of them. */
export function peopleFrom(story: Story, from: number): Told | undefined {
  const items = itemsFrom(story, from)
  const named: Item[] = []
  let closed = false
  for (const item of items) {
    // `, he left no children`: the list is over.
    if (closed || /^(?:he|she|they|it|who|which|but|with|before|after|though)$/.test(lowerAt(story, item.first))) break
    const isLast =
      lowerAt(story, item.first - 1) === 'and' ||
      (lowerAt(story, item.first - 1) === ',' && named.length > 0 && lowerAt(story, item.first - 2) === 'and')
    if (!namesSomebody(story, item)) {
      // `and, |late in life|, his nurse Jo Bye`.
      if (!isLast) continue
      const next = items[items.indexOf(item) + 1]
      if (!next || !namesSomebody(story, next) || role.test(lowerAt(story, item.first))) return undefined
      named.push(next)
      closed = true
      continue
    }
    named.push(item)
    closed = isLast
  }
  const [first, last] = [named[0], named.at(-1)]
  return first && last && closed && named.length > 1 && named.length <= mostItems
    ? {count: named.length, beside: spanOf(story, first.first, last.last)}
    : undefined
}
