/** Numbers that announce a list, `three finalists: …`, and the list each stands with, behind it or before it. It judges nothing. */

import type {Span} from '../../../finding.js'
import {numbersOf} from '../../../lexicon/list.js'
import {groupNumbers} from '../../../lexicon/list-words.js'
import type {Story, Token} from '../../../story/story.js'
import {isPlural} from '../../figures/counted.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {once} from '../../once.js'
import {occurrencesOf} from '../../words/occurrences.js'
import {type Listed, listBetween, listFrom, namesFrom} from './listed.js'
import {agesBehind, sortsFrom} from './listed-people.js'
import {colonBehind, thingsFrom} from './loose-lists.js'

export interface Announced extends Span {
  readonly text: string
  readonly value: number
}

export interface AnnouncedList {
  readonly announced: Announced
  readonly listed: Listed
}

/** A number, or a word such as `trio`, with where its noun ends. */
interface Number extends Announced {
  readonly first: number
  /** The token behind the number and its noun. */
  readonly next: number
  readonly counted: string | null
}

const most = 12
/** Words between a number and the mark before its list. */
const reach = 14
/** Words of a list between dashes or brackets. */
const longest = 120
const open =
  /^(?:including|include|includes|among|such|like|least|more|other|another|or|about|some|nearly|almost|than|over|around|roughly)$/

let groups: ReadonlyMap<string, number> | undefined

const groupWords = (): ReadonlyMap<string, number> => {
  groups ??= numbersOf(groupNumbers)
  return groups
}

function tokenBehind(story: Story, from: number, end: number): number {
  let at = from
  while ((story.tokens[at]?.start ?? Number.POSITIVE_INFINITY) < end) at++
  return at
}

function numbersIn(story: Story): Number[] {
  const found: Number[] = []
  for (const figure of figuresOf(story)) {
    const {kind, counted, value, hedge, start, end, text, firstToken, lastToken} = figure
    if (kind !== 'cardinal' || typeof value !== 'number' || !Number.isInteger(value) || value < 2 || value > most || hedge) continue
    if (isRest(story, figure)) found.push({start, end, text, value, first: firstToken, next: lastToken, counted: null})
    if (!counted || open.test(story.tokens[firstToken - 1]?.lower ?? '') || isOfAll(story, figure) || isJoined(story, figure)) continue
    found.push({start, end, text, value, first: firstToken, next: tokenBehind(story, lastToken, counted.end), counted: counted.noun})
  }
  const words = groupWords()
  for (const {start, end, text, index, lower} of occurrencesOf(story, words.keys())) {
    if (open.test(story.tokens[index - 1]?.lower ?? '')) continue
    // `a trio of Alpine passes`, `both reasons`.
    const of = story.tokens[index + 1]?.lower === 'of' || lower === 'both'
    let next = index + 1
    while (of && next < index + 5 && story.tokens[next]?.kind === 'word' && !isPlural(story.tokens[next]?.lower ?? '')) next++
    found.push({start, end, text, value: words.get(lower) ?? 0, first: index, next: of ? next + 1 : next, counted: null})
  }
  return found
}

/** `|The other two|, Ann Pell and Susan Hough, abstained`: all that are left. */
const isRest = ({tokens}: Story, {firstToken, lastToken}: Figure): boolean =>
  tokens[firstToken - 1]?.lower === 'other' && tokens[firstToken - 2]?.lower === 'the' && tokens[lastToken]?.text === ','

/** `two fathers |and two| mothers: A, B, C and D`: the list is of both. */
const isJoined = (story: Story, {firstToken, index, sentence}: Figure): boolean => {
  const before = figuresOf(story)[index - 1]
  return (
    story.tokens[firstToken - 1]?.lower === 'and' &&
    before?.sentence === sentence &&
    before.counted !== null &&
    before.counted.end >= (story.tokens[firstToken - 2]?.start ?? Number.POSITIVE_INFINITY)
  )
}

/** `four of the ten clubs have signed: …`: the list is of the four. */
function isOfAll(story: Story, {firstToken, index}: Figure): boolean {
  let at = firstToken - 1
  while (/^(?:the|these|those|his|her|its|their|all)$/.test(story.tokens[at]?.lower ?? '')) at--
  return story.tokens[at]?.lower === 'of' && figuresOf(story)[index - 1]?.lastToken === at
}

const isDash = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:[–—]|--|-)$/.test(token.text) && (token.text !== '-' || token.spaced)

/** The mark that opens the list, with no other number, thing or clause between it and the noun. */
function markBehind(story: Story, next: number): Token | undefined {
  const sentence = story.tokens[next - 1]?.sentence
  for (let at = next; at < next + reach; at++) {
    const token = story.tokens[at]
    if (token && /^["“”]$/.test(token.text)) continue
    // `four clubs |since 2010| – Porto, Genk and Brest`.
    if (token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text) && /^(?:since|in)$/.test(story.tokens[at - 1]?.lower ?? '')) continue
    if (!token || token.sentence !== sentence || token.kind === 'number') return undefined
    if (token.text === ':' || isDash(token) || token.text === '(' || token.text === ',') return token
    if (
      token.kind !== 'word' ||
      (isPlural(token.lower) && !isOneOf(story, at) && !isOwned(story, at)) ||
      (stops.test(token.lower) && !isOfThis(story, at))
    )
      return undefined
  }
  return undefined
}

const stops = /^(?:including|such|among|one|thing|something|everything|what|that|this|both|each|and|or|but|as)$/

/** `a light |aircraft|`. */
const isOneOf = (story: Story, at: number): boolean => [1, 2].some((back) => /^an?$/.test(story.tokens[at - back]?.lower ?? ''))

/** `Four rivers burst |their banks|: …`: theirs, and nothing that is listed. */
const isOwned = (story: Story, at: number): boolean => /^(?:their|its|his|her)$/.test(story.tokens[at - 1]?.lower ?? '')

/** `wrong with |this| plan`. */
const isOfThis = (story: Story, at: number): boolean =>
  /^(?:this|that)$/.test(story.tokens[at]?.lower ?? '') && /^(?:with|of|in|on|at|about|for)$/.test(story.tokens[at - 1]?.lower ?? '')

/** Up to the dash or bracket that closes what the first opened, or to the stop. */
function asideFrom(story: Story, from: number, close: (token: Token) => boolean): Listed | undefined {
  const sentence = story.tokens[from]?.sentence
  for (let at = from; at < from + longest && story.tokens[at]?.sentence === sentence; at++) {
    const token = story.tokens[at]
    if (token && (close(token) || (token.text === '.' && story.tokens[at + 1]?.sentence !== sentence))) return listBetween(story, from, at)
  }
  return listFrom(story, from)
}

function listBehind(story: Story, number: Number): Listed | undefined {
  const {first, next, value, text} = number
  const mark = markBehind(story, next)
  // `what is canon, |six films, Clone and Rebels|`: one of the list itself.
  if (mark?.text === ',' && /^[,"“”]$/.test(story.tokens[first - 1]?.text ?? '')) return undefined
  // `both part-time and full-time jobs`: of what it joins, and not of what follows.
  if (value === 2 && mark?.text !== ':' && text.toLowerCase() === 'both') return undefined
  // `five people, they said in a statement: …`.
  const aside = mark?.text === ',' ? markBehind(story, mark.index + 1) : undefined
  const said =
    aside?.text === ':' &&
    story.tokens.slice(mark?.index, aside.index).some(({lower}) => /^(?:said|says|according|reported|wrote)$/.test(lower))
  return said && aside
    ? listFrom(story, aside.index + 1)
    : mark?.text === ','
      ? listAtComma(story, number, mark)
      : listAt(story, mark, number)
}

/**
 * A name right before the comma is the first of the list: `the three boats |are| Salt, Glass and Wren` tells them all, `three papers from Oslo, Bergen and Voss`
 * where they are from, of which one may have two; `two lines, the Orme, Tarn and Skell Railway and the Coast Line` has names with marks of their own.
 */
function listAtComma(story: Story, number: Number, mark: Token): Listed | undefined {
  const {next} = number
  if (mark.index === next) return listAt(story, mark, number)
  const inner = story.tokens.slice(next, mark.index)
  if (!/^\p{Lu}/u.test(inner.at(-1)?.text ?? '')) return listAt(story, mark, number)
  const copula = inner.findIndex(({lower}) => /^(?:are|were)$/.test(lower))
  return copula >= 0 && copula < inner.length - 1 ? namesFrom(story, next + copula + 1, /^[–—]$/) : undefined
}

function listAt(story: Story, mark: Token | undefined, number: Number): Listed | undefined {
  if (!mark) return undefined
  const lead = /^(?:namely|viz|ie|i\.e)$/.test(story.tokens[mark.index + 1]?.lower ?? '')
  const from = mark.index + (lead ? 2 : 1)
  // `three fires: |those in| Mill Lane, Orme Street and the park`.
  const those =
    /^(?:those|these)$/.test(story.tokens[from]?.lower ?? '') && /^(?:in|at|on|of|from)$/.test(story.tokens[from + 1]?.lower ?? '')
  if (mark.text === ':' || lead) return listFrom(story, those ? from + 2 : from)
  if (isDash(mark)) return asideFrom(story, from, isDash)
  if (mark.text === '(') return asideFrom(story, from, ({text}) => text === ')')
  const owned = /^(?:her|his|its|their)$/.test(story.tokens[from]?.lower ?? '') ? listFrom(story, from) : undefined
  return owned ?? namesFrom(story, from, /^[,;–—]$/) ?? sortsFrom(story, from) ?? thingsFrom(story, from, number)
}

/** A list at the colon of the sentence, further off: one more or one less than the number says, so that it is no other list. */
function listAtColon(story: Story, {first, next, value, counted}: Number, starts: ReadonlySet<number>): Listed | undefined {
  const isNew = counted !== null && !/^(?:the|these|those|his|her|its|their|all)$/.test(story.tokens[first - 1]?.lower ?? '')
  const colon = isNew ? colonBehind(story, next, starts) : undefined
  const listed = colon && listFrom(story, colon.index + 1)
  return listed && listed.count === listed.least && Math.abs(listed.count - value) === 1 ? listed : undefined
}

/** `Cattle, sheep and pigs: those are the three kinds`; `Norway, Iceland and Chad were the three that …`. */
function listBefore(story: Story, number: Number): Listed | undefined {
  const sentence = story.sentences[story.tokens[number.first]?.sentence ?? -1]
  if (!sentence) return undefined
  let at = number.first - 1
  const points = /^(?:the|these|those)$/.test(story.tokens[at]?.lower ?? '')
  if (!points) return undefined
  const determiner = story.tokens[at]?.lower
  at--
  // `Bolts, brackets and hinges: |on| those three lines the works made its fortune`.
  if (determiner !== 'the' && /^(?:on|in|from|with|by|of|for|to)$/.test(story.tokens[at]?.lower ?? '')) at--
  let verb = false
  if (/^(?:are|were|make|makes|remain)$/.test(story.tokens[at]?.lower ?? '')) {
    verb = true
    at--
    if (/^(?:these|those|they)$/.test(story.tokens[at]?.lower ?? '')) at--
  }
  const mark = story.tokens[at]
  const isMarked = mark?.text === ':' || isDash(mark)
  if (isMarked && (verb || determiner !== 'the')) return listBetween(story, sentence.firstToken, at, true)
  return verb && !isMarked ? listBetween(story, sentence.firstToken, at + 1) : undefined
}

/** `A woman and two men, aged 19, 22 and 31`: ages of more than the number says. */
function isAlone(story: Story, first: number): boolean {
  const article = /^(?:the|these|those|all)$/.test(story.tokens[first - 1]?.lower ?? '')
  const before = story.tokens[first - (article ? 2 : 1)]
  return !/^(?:of|and|or|with|plus|as|,|;|alongside|including)$/.test(before?.lower ?? '')
}

export const announcedLists = once((story: Story): readonly AnnouncedList[] => {
  const found: AnnouncedList[] = []
  const numbers = numbersIn(story)
  const starts = new Set(numbers.map(({first}) => first))
  for (const number of numbers) {
    const listed = listBehind(story, number) ?? listBefore(story, number) ?? listAtColon(story, number, starts)
    if (listed) found.push({announced: number, listed})
  }
  for (const figure of figuresOf(story)) {
    const {kind, counted, value, hedge, start, end, text, firstToken} = figure
    if (kind !== 'cardinal' || !counted || typeof value !== 'number' || value < 2 || value > most || hedge) continue
    const ages = !open.test(story.tokens[firstToken - 1]?.lower ?? '') && isAlone(story, firstToken) ? agesBehind(story, figure) : undefined
    if (ages) found.push({announced: {start, end, text, value}, listed: ages})
  }
  return found
})
