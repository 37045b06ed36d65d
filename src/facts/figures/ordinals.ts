/**
 * Ordinals and what they are counted from: the whole they are one of (`the third of two`), or those that are told to have come before
 * (`its fourth warning; the others, in February and in June`). It judges nothing.
 */

import type {Span} from '../../finding.js'
import {numbersOf, wordsOf} from '../../lexicon/list.js'
import {beforeWords, ordinalNumbers, whenWords, wholes} from '../../lexicon/ordinal-words.js'
import type {Story, Token} from '../../story/story.js'
import {once} from '../once.js'
import {occurrencesOf} from '../words/occurrences.js'

import type {Figure} from './figure.js'
import {figuresOf} from './find.js'

export interface Counted extends Span {
  readonly text: string
}

export interface Ordinal {
  readonly at: Counted
  readonly value: number
  /** The number it is one of, or the list of those before it. */
  readonly beside: Counted
  readonly kind: 'one of' | 'before' | 'next' | 'terms'
  readonly count: number
}

let lists:
  | {orders: ReadonlyMap<string, number>; before: ReadonlySet<string>; when: ReadonlySet<string>; wholes: ReadonlyMap<string, number>}
  | undefined

function words() {
  lists ??= {orders: numbersOf(ordinalNumbers), before: wordsOf(beforeWords), when: wordsOf(whenWords), wholes: numbersOf(wholes)}
  return lists
}

const lowerAt = (story: Story, at: number): string => story.tokens[at]?.lower ?? ''
const isMark = (token: Token | undefined): boolean => token?.kind === 'mark' && token.text !== '-'

/** Numbers of things from two to ten, by the token they begin at. */
const countsOf = once(
  (story: Story): ReadonlyMap<number, Figure> =>
    new Map(
      figuresOf(story).flatMap((figure) => {
        const {kind, value, counted, hedge} = figure
        const isSome = kind === 'cardinal' && counted !== null && !hedge && typeof value === 'number' && value >= 2 && value <= 10
        return isSome ? [[figure.firstToken, figure] as const] : []
      })
    )
)

const spanOf = (story: Story, from: number, to: number): Counted => {
  const [start, end] = [story.tokens[from]?.start ?? 0, story.tokens[to - 1]?.end ?? 0]
  return {start, end, text: story.text.slice(start, end)}
}

const counted = ({start, end, text}: Span & {readonly text: string}): Counted => ({start, end, text})

const ofOne =
  /^(?:and|last|final|latest|youngest|newest|part|volume|book|film|episode|season|of|in|a|the|his|her|its|their|these|those|planned|projected|public|such)$/

/** `the third of two trials`, `the fifth and last part of her four-volume life`, `the sixth in a planned trilogy`. */
function wholeBehind(story: Story, {index, sentence}: Token): {count: number; beside: Counted} | undefined {
  let linked = false
  for (let at = index + 1; at < index + 9; at++) {
    const token = story.tokens[at]
    if (!token || token.sentence !== sentence || isMark(token)) return undefined
    const figure = countsOf(story).get(at)
    const definite = /^(?:the|these|those)$/.test(lowerAt(story, at - 1))
    if (linked && figure)
      return definite && /^(?:day|week|month|year|hour|time)$/.test(figure.counted?.noun ?? '')
        ? undefined
        : {count: Number(figure.value), beside: counted(figure)}
    const whole = words().wholes.get(token.lower)
    if (linked && whole) return {count: whole, beside: counted(token)}
    if (!ofOne.test(token.lower)) return undefined
    linked ||= token.lower === 'of' || token.lower === 'in'
  }
  return undefined
}

/** What ends an ordinal that stands for a thing, `the fifth,`: a mark, or a word that can follow no adjective. */
function standsAlone(story: Story, {index}: Token): boolean {
  const next = story.tokens[index + 1]
  if (!next || isMark(next)) return true
  return /^(?:and|of|is|was|were|will|would|has|had|goes|takes|took|went|came|comes|got|may|could|can|a|an|the|to|tests?|measures?|grows?)$/.test(
    next.lower
  )
}

/** The number of things that the paragraph counted last, a few sentences back, where it counted no others. */
function countBefore(story: Story, {index, sentence}: Token): Figure | undefined {
  const block = story.sentences[sentence]?.block
  const before = figuresOf(story).filter(
    (figure) =>
      figure.block === block && figure.firstToken < index && figure.sentence >= sentence - 3 && countsOf(story).has(figure.firstToken)
  )
  const [figure] = before
  return before.length === 1 ? figure : undefined
}

/** Words that tell the things one by one. */
const oneByOne = /^(?:one|another|first|second|third|fourth|fifth|sixth)$/

function tellsOneByOne(story: Story, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (oneByOne.test(lowerAt(story, at))) return true
  return false
}

/** `One grows lettuce. Another measures rays`: the things themselves are told, and not what they have. */
function opensOneByOne(story: Story, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!oneByOne.test(lowerAt(story, at))) continue
    const first = story.sentences[story.tokens[at]?.sentence ?? -1]?.firstToken
    if (at === first || (at - 1 === first && lowerAt(story, at - 1) === 'the')) return true
  }
  return false
}

/** `Four hurricanes … Nora, the fifth and most recent of them`; `Three experiments … One … Another … the fourth`. */
function pastCount(story: Story, token: Token, value: number): {count: number; beside: Counted} | undefined {
  const figure = countBefore(story, token)
  if (!figure || value <= Number(figure.value) || !standsAlone(story, token)) return undefined
  const {index, sentence} = token
  const before = lowerAt(story, index - 1)
  if (figure.sentence === sentence) {
    // `Of the three brothers, the fourth`.
    const isOf = /^(?:of)$/.test(lowerAt(story, figure.firstToken - 2)) && story.sentences[sentence]?.firstToken === figure.firstToken - 2
    const isOfThese = lowerAt(story, index + 1) === 'of' && /^(?:them|these|those)$/.test(lowerAt(story, index + 2))
    return (isOf || isOfThese) && before === 'the' ? {count: Number(figure.value), beside: counted(figure)} : undefined
  }
  const next = story.tokens[index + 1]
  const set = [next?.lower, lowerAt(story, index + 2), lowerAt(story, index + 3)].join(' ')
  const isOfThem = /^(?:of (?:them|these|those)|and (?:last|final|latest|most|youngest))/.test(set)
  const isAside = isMark(story.tokens[index - 2]) && story.tokens[index - 2]?.sentence === sentence && before === 'the' && isMark(next)
  const isOwn = /^(?:his|her|their|its)$/.test(before) && isMark(next) && /^(?:has|have|had)$/.test(lowerAt(story, figure.firstToken - 1))
  const counts = before === 'the' && opensOneByOne(story, figure.lastToken, index)
  return isOfThem || isAside || isOwn || counts ? {count: Number(figure.value), beside: counted(figure)} : undefined
}

/** `turned down three offers. A third, of 5%, goes to a ballot`: the next has the next number. */
function nextOne(story: Story, token: Token, value: number): {count: number; beside: Counted} | undefined {
  const {index, sentence} = token
  if (!/^(?:a|an)$/.test(lowerAt(story, index - 1)) || story.sentences[sentence]?.firstToken !== index - 1) return undefined
  if (lowerAt(story, index + 1) === 'of') return undefined
  const figure = countBefore(story, token)
  if (!figure || figure.sentence === sentence) return undefined
  const many = Number(figure.value)
  // `met three times … A fifth meeting`; `Three died. One drowned. A second …` tells them one by one.
  const skips = value > many + 1 && value <= many + 3 && tellsOneByOne(story, figure.lastToken, index)
  const repeats = many === value && standsAlone(story, token) && !tellsOneByOne(story, figure.lastToken, index)
  return skips || repeats ? {count: many + 1, beside: counted(figure)} : undefined
}

interface Told {
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
  for (let at = first; at < index; at++) {
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
  for (let at = from; story.tokens[at]?.sentence === sentence; at++) {
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
function toldBefore(story: Story, token: Token): Told | undefined {
  const {index, sentence} = token
  const own = story.sentences[sentence]
  const next = story.sentences[sentence + 1]
  const last = next && own && next.block === own.block ? next.lastToken : (own?.lastToken ?? 0)
  for (let at = index + 1; at < last; at++) {
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

/** A kind of thing that comes one after the other: `her third gold`, `the fourth blast`, `the third at the crossing`, `for the third time`. */
const isOfSeries = (story: Story, {index}: Token): boolean =>
  /^(?:the|his|her|its|their|a|'s)$|'s$/.test(lowerAt(story, index - 1)) &&
  !/^(?:place|quarter|half|round|day|week|floor|district|division|tier|seed|largest|biggest|person|party|century|world|generation|class|degree|reading|year|set|leg|stage|test|and|or)$/.test(
    lowerAt(story, index + 1)
  )

/** `won the badge in 2012 and was re-elected in 2016 and 2020. Now in his third term`: each election is one. */
function termsBefore(story: Story, {index, sentence}: Token): Told | undefined {
  const ahead = [1, 2, 3].map((step) => lowerAt(story, index + step))
  if (!ahead.some((word) => /^(?:term|terms)$/.test(word))) return undefined
  for (const at of [sentence, sentence - 1]) {
    const {firstToken, lastToken, block} = story.sentences[at] ?? {firstToken: 0, lastToken: 0, block: -1}
    if (block !== story.sentences[sentence]?.block) continue
    const tokens = story.tokens.slice(firstToken, lastToken)
    const again = tokens.find(({lower}) => /^(?:re-elected|reelected|again)$/.test(lower))
    const years = tokens.filter(({text, kind}) => kind === 'number' && /^(?:19|20)\d\d$/.test(text))
    const [first, last] = [years[0], years.at(-1)]
    if (!again || !first || !last || years.length < 2 || !tokens.some(({lower}) => /^(?:won|elected|first)$/.test(lower))) continue
    return {count: years.length, beside: spanOf(story, first.index, last.index + 1)}
  }
  return undefined
}

/** `The third takes place on 8 May`, with `the second of two` before it. */
function pastWhole(story: Story, token: Token, value: number): Told | undefined {
  if (!/^the$/.test(lowerAt(story, token.index - 1)) || !standsAlone(story, token)) return undefined
  const block = story.sentences[token.sentence]?.block
  for (const other of occurrencesOf(story, words().orders.keys())) {
    if (other.index >= token.index || story.sentences[other.sentence]?.block !== block || other.sentence < token.sentence - 3) continue
    const whole = wholeBehind(story, other)
    if (whole && value > whole.count && value === (words().orders.get(other.lower) ?? 0) + 1) return whole
  }
  return undefined
}

export const ordinalsOf = once((story: Story): readonly Ordinal[] => {
  const found: Ordinal[] = []
  const {orders} = words()
  for (const token of occurrencesOf(story, orders.keys())) {
    const value = orders.get(token.lower) ?? 0
    const at = counted(token)
    const one = wholeBehind(story, token) ?? pastCount(story, token, value) ?? pastWhole(story, token, value)
    if (one) found.push({at, value, kind: 'one of', ...one})
    if (one) continue
    const next = nextOne(story, token, value)
    const terms = termsBefore(story, token)
    const told = !next && !terms && isOfSeries(story, token) ? toldBefore(story, token) : undefined
    if (next) found.push({at, value, kind: 'next', ...next})
    else if (terms) found.push({at, value, kind: 'terms', ...terms})
    else if (told) found.push({at, value, kind: 'before', ...told})
  }
  return found
})
