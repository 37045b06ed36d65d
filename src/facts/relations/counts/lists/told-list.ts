/** Lists of occasions, names or things whose members can be counted: `in February and in June`; `Aho in 1998, Salo in 2007`. It judges nothing. */

import type {Span} from '../../../../finding.js'
import {wordsOf} from '../../../../lexicon/list.js'
import {toldLeads, whenWords} from '../../../../lexicon/ordinal-words.js'
import {lowerAt, type Story} from '../../../../story/story.js'
import {isPlural} from '../../../figures/counted.js'

export interface Counted extends Span {
  readonly text: string
}

export interface Told {
  readonly count: number
  readonly beside: Counted
}

let lists: Record<'leads' | 'when', ReadonlySet<string>> | undefined

function words() {
  lists ??= {leads: wordsOf(toldLeads), when: wordsOf(whenWords)}
  return lists
}

export const spanOf = (story: Story, from: number, to: number): Counted => {
  const [start, end] = [story.tokens[from]?.start ?? 0, story.tokens[to - 1]?.end ?? 0]
  return {start, end, text: story.text.slice(start, end)}
}

const joint = /^(?:,|;|and|&)$/
const isYear = (story: Story, at: number): boolean => story.tokens[at]?.kind === 'number' && /^(?:19|20)\d\d$/.test(lowerAt(story, at))
const isDay = (story: Story, at: number): boolean => /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(lowerAt(story, at))
/** `the 2nd|, the 9th and the 15th`: a day without its month. */
const isBareDay = (story: Story, at: number): boolean =>
  /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)$/.test(lowerAt(story, at)) && /^(?:,|\.|;|and|&)$/.test(lowerAt(story, at + 1))
const isWhenWord = (story: Story, at: number): boolean =>
  words().when.has(lowerAt(story, at).replace(/\.$/, '')) && /^\p{Lu}/u.test(story.tokens[at]?.text ?? '')

const titleReach = 10

/** Where a title in quotation marks that opens at a token ends: behind its closing mark, or at the comma inside of it. */
function titleEnd(story: Story, at: number): number | undefined {
  const opening = story.tokens[at]
  if (!opening || !/^["“]$/.test(opening.text) || story.tokens[at + 1]?.start !== opening.end) return undefined
  for (let end = at + 2; end < at + titleReach && story.tokens[end]?.sentence === opening.sentence; end++)
    if (/^["”]$/.test(story.tokens[end]?.text ?? '')) return /^[,.]$/.test(lowerAt(story, end - 1)) ? end - 1 : end + 1
  return undefined
}

/** Past a mark that closes a title behind its comma. */
const isClosing = (story: Story, at: number): boolean =>
  /^["”]$/.test(story.tokens[at]?.text ?? '') && story.tokens[at]?.start === story.tokens[at - 1]?.end && story.tokens[at - 1]?.text === ','

/** What sort of thing begins at a token: `May`, `2014`, `4 May`, `the 4 of 4 and 9 May`; a name; `the butterfly,`. */
export function isThing(story: Story, at: number): 'when' | 'name' | 'thing' | undefined {
  const token = story.tokens[at]
  if (!token) return undefined
  if (isWhenWord(story, at) || isYear(story, at)) return 'when'
  if (isDay(story, at) && (isWhenWord(story, at + 1) || (joint.test(lowerAt(story, at + 1)) && isDay(story, at + 2)))) return 'when'
  if (isBareDay(story, at) || (token.lower === 'the' && isBareDay(story, at + 1))) return 'when'
  if (/^\p{Lu}/u.test(token.text) || titleEnd(story, at) !== undefined) return 'name'
  return token.lower === 'the' && story.tokens[at + 1]?.kind === 'word' && /^(?:,|\.|;|and)$/.test(lowerAt(story, at + 2))
    ? 'thing'
    : undefined
}

/** Behind `4 May`, `May 2014`, `Inger Dahl`, `the butterfly`. */
export function thingAt(story: Story, at: number): number | undefined {
  const kind = isThing(story, at)
  if (kind === 'when') {
    let end = lowerAt(story, at) === 'the' ? at + 2 : at + 1
    if (isDay(story, at) && isWhenWord(story, end)) end++
    // `Oct. 9`.
    if (lowerAt(story, end) === '.' && story.tokens[end + 1]?.kind === 'number') end++
    while (story.tokens[end]?.kind === 'number' && !isYear(story, at)) end++
    return end
  }
  if (kind === 'thing') return at + 2
  if (kind !== 'name') return undefined
  const title = titleEnd(story, at)
  if (title !== undefined) return title
  let end = at + 1
  while (/^\p{Lu}/u.test(story.tokens[end]?.text ?? '') || /^(?:-|of)$/.test(lowerAt(story, end))) end++
  return end
}

/** Behind what tells when: `Aho in 1998`, `the relay in May`, `“Salt” (2009)`. */
function pastWhen(story: Story, at: number): number {
  if (lowerAt(story, at) === '(' && isYear(story, at + 1) && lowerAt(story, at + 2) === ')') return at + 3
  const when = /^(?:in|of|on|from)$/.test(lowerAt(story, at)) && isThing(story, at + 1) === 'when' ? thingAt(story, at + 1) : undefined
  return when ?? at
}

const isLead = (story: Story, at: number): boolean => words().leads.has(lowerAt(story, at)) && !isThing(story, at)

/** The things of a list from `from` on: years, months, names, or `the butterfly`, parted by commas and one `and`. */
export function toldFrom(story: Story, from: number): Told | undefined {
  const sentence = story.tokens[from]?.sentence
  // `following |attacks on| 3 May, 9 May and 4 June`.
  const isNoun = isPlural(lowerAt(story, from)) && /^(?:in|on)$/.test(lowerAt(story, from + 1)) && isThing(story, from + 2) === 'when'
  let at = isNoun ? from + 1 : from
  while (at < from + 6 && (isLead(story, at) || lowerAt(story, at) === ',')) at++
  const first = at
  let count = 0
  let closed = false
  let kind: string | undefined
  while (story.tokens[at]?.sentence === sentence) {
    while (isLead(story, at)) closed = /^(?:then|finally|lastly)$/.test(lowerAt(story, at++)) || closed
    const end = thingAt(story, at)
    const own = isThing(story, at)
    if (!end || (kind !== undefined && own !== kind)) return undefined
    kind = own
    count++
    at = own === 'when' ? end : pastWhen(story, end)
    // `after A, B and C|, and D|`: one more behind them all.
    const more =
      closed && kind === 'name' && lowerAt(story, at) === ',' && lowerAt(story, at + 1) === 'and' ? thingAt(story, at + 2) : undefined
    if (more && /^[.;]$/.test(lowerAt(story, more))) {
      count++
      at = more
      break
    }
    if (!joint.test(lowerAt(story, at)) || (closed && lowerAt(story, at) !== 'and')) break
    if (closed && !isListed(story, at + 1, kind)) break
    const jointAt = at
    while (joint.test(lowerAt(story, at)) || isClosing(story, at)) {
      closed ||= lowerAt(story, at) === 'and'
      at++
    }
    if (at > jointAt + 1 && lowerAt(story, at - 2) === 'and') at = pastAside(story, at)
  }
  // A name in a list of names goes on: `and Leeds United in May`.
  return closed && count >= 2 && count <= 9 ? {count, beside: spanOf(story, first, at)} : undefined
}

/** `Lena, Nils and, |only last week,| Otto`. */
function pastAside(story: Story, from: number): number {
  for (let at = from; at < from + 6; at++) if (lowerAt(story, at) === ',') return at + 1
  return from
}

/** Whether behind its last `and` the list goes on all the same: `first in May, then in July and most recently in September`. */
function isListed(story: Story, from: number, kind: string | undefined): boolean {
  let at = from
  while (at < from + 4 && isLead(story, at)) at++
  return at > from && isThing(story, at) === kind
}
