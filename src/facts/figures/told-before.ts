/** Those that a text tells to have come before the one that an ordinal numbers: `The others, in February and in June`; `after A, B and C`. It judges nothing. */

import type {Span} from '../../finding.js'
import {wordsOf} from '../../lexicon/list.js'
import {beforeWords, whenWords} from '../../lexicon/ordinal-words.js'
import type {Story, Token} from '../../story/story.js'

export interface Counted extends Span {
  readonly text: string
}

/** So many words to each side of an ordinal are looked at. */
const reach = 70

let lists: Record<'before' | 'when', ReadonlySet<string>> | undefined

function words() {
  lists ??= {before: wordsOf(beforeWords), when: wordsOf(whenWords)}
  return lists
}

const lowerAt = (story: Story, at: number): string => story.tokens[at]?.lower ?? ''

const spanOf = (story: Story, from: number, to: number): Counted => {
  const [start, end] = [story.tokens[from]?.start ?? 0, story.tokens[to - 1]?.end ?? 0]
  return {start, end, text: story.text.slice(start, end)}
}

export interface Told {
  readonly count: number
  readonly beside: Counted
}

const joint = /^(?:,|and|&)$/
const lead =
  /^(?:in|at|on|of|to|by|with|from|against|over|those|the|last|early|late|mid|both|again|losses|defeats|wins|victories|draws|titles|storms|then|also|won|taken|come|came|crashed|took|place|were|was|had|been|during|for|closures?|ones)$/

/** The things of a list from `from` on: years, months, names, or `the butterfly`, parted by commas and one `and`. */
function toldFrom(story: Story, from: number): Told | undefined {
  const sentence = story.tokens[from]?.sentence
  let at = from
  while (at < from + 6 && (lead.test(lowerAt(story, at)) || lowerAt(story, at) === ',') && !isThing(story, at)) at++
  const first = at
  let count = 0
  let closed = false
  let kind: string | undefined
  while (story.tokens[at]?.sentence === sentence) {
    while (lead.test(lowerAt(story, at)) && !isThing(story, at)) at++
    const end = thingAt(story, at)
    const own = isThing(story, at)
    if (!end || (kind !== undefined && own !== kind)) return undefined
    kind = own
    count++
    at = end
    if (closed) break
    if (!joint.test(lowerAt(story, at))) break
    while (joint.test(lowerAt(story, at))) {
      closed ||= lowerAt(story, at) === 'and'
      at++
    }
  }
  // A name in a list of names goes on: `and Leeds United in May`.
  return closed && count >= 2 && count <= 9 ? {count, beside: spanOf(story, first, at)} : undefined
}

/** What sort of thing begins at a token. */
function isThing(story: Story, at: number): 'when' | 'name' | 'thing' | undefined {
  const token = story.tokens[at]
  if (!token) return undefined
  if (words().when.has(token.lower) && /^\p{Lu}/u.test(token.text)) return 'when'
  if (token.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text)) return 'when'
  if (/^\p{Lu}/u.test(token.text)) return 'name'
  return token.lower === 'the' && story.tokens[at + 1]?.kind === 'word' && /^(?:,|\.|;|and)$/.test(lowerAt(story, at + 2))
    ? 'thing'
    : undefined
}

function thingAt(story: Story, at: number): number | undefined {
  const kind = isThing(story, at)
  if (kind === 'when') return story.tokens[at + 1]?.kind === 'number' ? at + 2 : at + 1
  if (kind === 'thing') return at + 2
  if (kind !== 'name') return undefined
  let end = at + 1
  while (/^\p{Lu}/u.test(story.tokens[end]?.text ?? '') || /^(?:-|of)$/.test(lowerAt(story, end))) end++
  return end
}

/** `had erupted in 2004, 2010 and 2014, which makes this its fourth`; `won in 2009 and 2012, and took her third title`. */
function toldAhead(story: Story, first: number, index: number): Told | undefined {
  for (let at = Math.max(first, index - reach); at < index; at++) {
    if (lowerAt(story, at) !== 'in' || isThing(story, at + 1) !== 'when') continue
    const told = toldFrom(story, at + 1)
    if (!told) continue
    const between = story.tokens.slice(at, index).filter(({start}) => start >= told.beside.end)
    return between.some(({lower}) => /^(?:makes|making|made|took|won|claimed|added)$/.test(lower)) ? told : undefined
  }
  return undefined
}

/** `after Inger Dahl, who served in the 1980s, and Mette Skov, …`: the names that begin the parts between commas. */
function namesFrom(story: Story, from: number): Told | undefined {
  const sentence = story.tokens[from]?.sentence
  let [count, last, joined] = [0, from, false]
  for (let at = from; at < from + reach && story.tokens[at]?.sentence === sentence; at++) {
    const before = lowerAt(story, at - 1)
    if (at !== from && before !== ',' && before !== 'and') continue
    // Between a comma and the next an aside may stand: `who served in the 1980s`.
    if (isThing(story, at) !== 'name' || !/^\p{Lu}/u.test(story.tokens[at + 1]?.text ?? '')) continue
    count++
    joined ||= before === 'and'
    last = thingAt(story, at) ?? at + 1
  }
  return count >= 2 && joined ? {count, beside: spanOf(story, from, last)} : undefined
}

/** Those that came before: told behind the ordinal, in its sentence or the next, or in front of it, `After storms in May, June and August`. */
export function toldBefore(story: Story, token: Token): Told | undefined {
  const {index, sentence} = token
  const own = story.sentences[sentence]
  const next = story.sentences[sentence + 1]
  const last = next && own && next.block === own.block ? next.lastToken : (own?.lastToken ?? 0)
  for (let at = index + 1; at < Math.min(last, index + reach); at++) {
    const word = lowerAt(story, at)
    if (words().before.has(word)) {
      const told = toldFrom(story, at + 1) ?? (at < (own?.lastToken ?? 0) && word === 'after' ? namesFrom(story, at + 1) : undefined)
      if (told) return told
    }
    if (word === 'no' && lowerAt(story, at + 1) === 'other') return undefined
  }
  const first = own?.firstToken ?? 0
  const ahead = toldAhead(story, first, index)
  if (ahead) return ahead
  return /^(?:after|following)$/.test(lowerAt(story, first)) ? toldFrom(story, first + 1) : undefined
}

/** `won the badge in 2012 and was re-elected in 2016 and 2020. Now in his third term`: each election is one. */
export function termsBefore(story: Story, {index, sentence}: Token): Told | undefined {
  const ahead = [1, 2, 3].map((step) => lowerAt(story, index + step))
  if (!ahead.some((word) => /^(?:term|terms)$/.test(word))) return undefined
  for (const at of [sentence, sentence - 1]) {
    const {firstToken, lastToken, block} = story.sentences[at] ?? {firstToken: 0, lastToken: 0, block: -1}
    if (block !== story.sentences[sentence]?.block || lastToken - firstToken > reach) continue
    const tokens = story.tokens.slice(firstToken, lastToken)
    const again = tokens.find(({lower}) => /^(?:re-elected|reelected|again)$/.test(lower))
    const years = tokens.filter(({text, kind}) => kind === 'number' && /^(?:19|20)\d\d$/.test(text))
    const [first, last] = [years[0], years.at(-1)]
    if (!again || !first || !last || years.length < 2 || !tokens.some(({lower}) => /^(?:won|elected|first)$/.test(lower))) continue
    return {count: years.length, beside: spanOf(story, first.index, last.index + 1)}
  }
  return undefined
}
