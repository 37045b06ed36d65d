/** Lists of which each item opens with one and the same word or with a letter: `to sell it, to let it or to pull it down`; `(a) …, (b) … and (c) …`. They judge nothing. */

import {lazily, wordsOf} from '../../../../lexicon/list.js'
import {listMarks} from '../../../../lexicon/list-words.js'
import {type Block, lowerAt, type Story} from '../../../../story/story.js'
import type {Listed} from './listed.js'
import {several} from './listed-people.js'
import {isThing} from './told-list.js'

const marks = lazily(() => wordsOf(listMarks))
/** Words of an aside between two commas: `or|, when the tide is out,| on foot`. */
const longestAside = 8

/** `|in 2017| for a leak, |last March| for another`: told of when, whatever opens it. */
const isWhen = (story: Story, at: number): boolean =>
  /^(?:in|on|at)$/.test(lowerAt(story, at)) ? isThing(story, at + 1) === 'when' : /^(?:last|this|next|again)$/.test(lowerAt(story, at))

const asking = /^(?:how|why|who|whom|what|where|when|which|whether)$/

const ways = /^(?:by|on|in|with|through|over|under|from|at)$/

/** Past `, for once,` behind an `and` or `or`. */
function pastAside(story: Story, from: number, to: number): number {
  if (lowerAt(story, from) !== ',') return from
  for (let at = from + 1; at < Math.min(to, from + longestAside); at++) if (lowerAt(story, at) === ',') return at + 1
  return from
}

/**
 * `four promises: |to build a tram, to freeze fares, to plant elms and to move out|`: as many as open with the word that the first opens with. Where
 * something stands between commas that does not, it may be an item too; no list where the last has no `and` or `or`.
 */
export function markedItems(story: Story, from: number, to: number): Listed | undefined {
  const mark = lowerAt(story, from)
  const [first, last] = [story.tokens[from], story.tokens[to - 1]]
  if (!first || !last || !marks().has(mark)) return undefined
  const byTime = isWhen(story, from)
  let [count, others, closed] = [1, 0, 0]
  for (let at = from + 1; at < to; at++) {
    const joint = lowerAt(story, at)
    if (/^[:()—–?!]$/.test(joint)) return undefined
    const joins = /^(?:and|or)$/.test(joint)
    if (!joins && joint !== ',' && joint !== ';') continue
    if (!joins && /^(?:and|or)$/.test(lowerAt(story, at + 1))) continue
    const next = joins ? pastAside(story, at + 1, to) : at + 1
    const word = lowerAt(story, next)
    // `|how| the ship sank, |why| nobody came and |who| was paid`.
    const isItem = word === mark || (asking.test(mark) && asking.test(word)) || (byTime && isWhen(story, next))
    // `by car, by plane or |on foot|`.
    const isOther = joins && ways.test(mark) && ways.test(word)
    if (!isItem && !isOther) others++
    else {
      count++
      if (joins) closed++
      at = next
    }
  }
  return closed === 1 && count > 1 ? {count: count + others, least: count, start: first.start, end: last.end} : undefined
}

const places = /^(?:in|at|on|near|outside|to|for|by|from|with|against|under|off)$/
/** `one of |the| others`, and no `one of |oak|`. */
const wholes = /^(?:the|them|these|those|his|her|its|their|our|my|whom|which|many|several|only|two|three|four|five|six|\d.*)$/

/** `two motions: |one to peg rents, one to put off the tram and one to fine whoever feeds gulls|`: as many as begin with `one`. */
export function onesBetween(story: Story, from: number, to: number): Listed | undefined {
  const [first, last] = [story.tokens[from], story.tokens[to - 1]]
  if (!first || !last || !/^(?:one|another)$/.test(first.lower)) return undefined
  let [count, closed] = [1, false]
  for (let at = from + 1; at < to; at++) {
    const before = lowerAt(story, at - 1)
    const joint = /^(?:,|;|and)$/.test(before)
    // `one with a beard and |two| in uniform`.
    const more = joint ? several.get(lowerAt(story, at)) : undefined
    if (more && (count < 2 || !places.test(lowerAt(story, at + 1)))) return undefined
    if (more) {
      count += more
      closed ||= before === 'and'
    }
    if (!joint || !/^(?:one|another|a)$/.test(lowerAt(story, at))) continue
    if (lowerAt(story, at) === 'a' && lowerAt(story, at + 1) !== 'third') continue
    // `and |one in five| of her neighbours`.
    if (several.has(lowerAt(story, at + 2)) || story.tokens[at + 2]?.kind === 'number') return undefined
    count++
    closed ||= before === 'and'
  }
  return count > 1 && closed ? {count, least: count, start: first.start, end: last.end} : undefined
}

/** Words between a number and the `one` that its list begins with. */
const onesReach = 20

/** `Three smiths forge the blades|, one in Stroud, one in Deal and one near Lewes|`: the ones behind a comma of its sentence, whatever stands between. */
export function onesBehind(story: Story, next: number): Listed | undefined {
  const sentence = story.sentences[story.tokens[next - 1]?.sentence ?? -1]
  for (let at = next; sentence && at < Math.min(next + onesReach, sentence.lastToken - 2); at++) {
    if (story.tokens[at]?.kind === 'number' || several.has(lowerAt(story, at))) return undefined
    if (!/^(?:[,:(–—]|--)$/.test(lowerAt(story, at)) || lowerAt(story, at + 1) !== 'one') continue
    const isPart = lowerAt(story, at + 2) === 'of' && !wholes.test(lowerAt(story, at + 3))
    return isPart || places.test(lowerAt(story, at + 2)) ? onesBetween(story, at + 1, sentence.lastToken - 1) : undefined
  }
  return undefined
}

const letters = 'abcdefghijkl'
/** Tokens of an item between two signs. */
const longestItem = 60

/** The sign of the item at a place: `(b)`, `2)`; where it ends. */
function labelAt(story: Story, at: number, index: number): number | undefined {
  const open = lowerAt(story, at) === '(' ? 1 : 0
  const label = lowerAt(story, at + open)
  return (label === letters[index] || label === String(index + 1)) && lowerAt(story, at + open + 1) === ')' ? at + open + 2 : undefined
}

/** `(a) shut it, (b) sell it or (c) give it away`: as many as have a letter or a number in brackets, one after the other. */
export function labelledItems(story: Story, from: number): Listed | undefined {
  const {lastToken = 0} = story.sentences[story.tokens[from]?.sentence ?? -1] ?? {}
  let [count, last, at] = [0, from, from]
  while (at < Math.min(lastToken, last + longestItem)) {
    const end = labelAt(story, at, count)
    if (end === undefined && count === 0) return undefined
    if (end !== undefined) {
      count++
      last = end
    }
    at = end ?? at + 1
  }
  const [first, end] = [story.tokens[from], story.tokens[last - 1]]
  return first && end && count > 1 ? {count, least: count, start: first.start, end: end.end} : undefined
}

interface Mark {
  readonly sign: string
  /** How far the line is set in. */
  readonly depth: number
}

function indentOf({text}: Story, start: number): number {
  let at = start
  while (at > 0 && /[ \t]/.test(text[at - 1] ?? '')) at--
  return start - at
}

/** So many characters of a source line stand before the words of a list item. */
const longestMark = 16

/** The mark that a line opens with; that of a Markdown list is no prose and stands in the source. */
function markOf(story: Story, block: Block): Mark | undefined {
  const sign = lowerAt(story, block.firstToken)
  if (/^[-–—•*·]$/.test(sign)) return {sign, depth: indentOf(story, block.start)}
  if (!block.listItem) return undefined
  const {start} = story.toSource(block.start, block.start + 1)
  const before = story.source.slice(Math.max(0, start - longestMark), start)
  const [, indent, own] = /(?:^|\n)([ \t]*)([-*+]|\d{1,2}[.)])[ \t]+[*_["“]*$/.exec(before) ?? []
  return own === undefined ? undefined : {sign: /\d/.test(own) ? '1' : own, depth: indent?.length ?? 0}
}

/** `five points:` and behind it a line for each, that opens with a dash or a dot; what is set further in belongs to one of them. */
export function bulletsBehind(story: Story, colon: number): Listed | undefined {
  const own = story.blocks[story.sentences[story.tokens[colon]?.sentence ?? -1]?.block ?? -1]
  const first = own && story.blocks[own.index + 1]
  const mark = first && markOf(story, first)
  if (!first || !mark || colon !== own.lastToken - 1) return undefined
  let count = 0
  let last = first
  for (let index = first.index; ; index++) {
    const block = story.blocks[index]
    const next = block && markOf(story, block)
    // A second paragraph of an item.
    if (block?.listItem && !next) continue
    if (!block || !next || next.depth < mark.depth) break
    if (next.depth > mark.depth) continue
    // `- the first is new` behind `* one of them`: another list.
    if (next.sign !== mark.sign) return undefined
    count++
    if (count > letters.length) return undefined
    last = block
  }
  return count > 1 ? {count, least: count, start: first.start, end: last.end} : undefined
}
