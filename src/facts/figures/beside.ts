/**
 * Two figures set beside each other: levels of one kind that a sentence or its neighbours tell one against the other, as then and now, or as this one and that one. What parts them is read from
 * the words of their clauses: dates, tenses, `earlier`, `usual`, `than`, `against`. What the difference comes to is not its business.
 */

import * as words from '../../lexicon/figure-comparisons.js'
import {wordsOf} from '../../lexicon/list.js'
import type {Story, Token} from '../../story/story.js'
import type {DateMention} from '../dates/date.js'
import {datePointsOf} from '../dates/find.js'
import {once} from '../once.js'
import type {Figure} from './figure.js'
import {figuresIn} from './near.js'

interface Lists {
  readonly leads: ReadonlySet<string>
  readonly back: ReadonlySet<string>
  readonly base: ReadonlySet<string>
  readonly times: ReadonlySet<string>
  readonly now: ReadonlySet<string>
  readonly next: ReadonlySet<string>
  readonly past: ReadonlySet<string>
  readonly present: ReadonlySet<string>
}

let kept: Lists | undefined

function lists(): Lists {
  kept ??= {
    leads: wordsOf(words.baseLeads),
    back: wordsOf(words.backMarks),
    base: wordsOf(words.baseMarks),
    times: wordsOf(words.timeMarks),
    now: wordsOf(words.nowMarks),
    next: wordsOf(words.nextMarks),
    past: wordsOf(words.pastVerbs),
    present: wordsOf(words.presentVerbs)
  }
  return kept
}

/** Words that name a base by pointing at it. */
export const baseWords = (): {base: ReadonlySet<string>; isPointer: RegExp} => ({base: new Set([...lists().base, ...lists().back]), isPointer: /^(?:that|this|it|they|he|she|we|now|today|last|ago|year|month|week)$/})

/** What the words of a figure's clause say of when it was true. */
export interface Moment {
  /** -1: earlier; 0: usual or foreseen; 0.5: had been; 1: past; 2: nothing said; 3: now; 4: to come. */
  readonly rank: number
  /** `year 2019`, `month 6`, as far as they are told. */
  readonly dates: ReadonlySet<string>
  /** A whole ISO date, where one is told. */
  readonly iso: string | undefined
  /** The word right before it makes it the base: `against 240`. */
  readonly isBase: boolean
}

const datesBySentence = once((story: Story): ReadonlyMap<number, readonly DateMention[]> => {
  const found = new Map<number, DateMention[]>()
  for (const date of datePointsOf(story)) {
    const known = found.get(date.sentence)
    if (known) known.push(date)
    else found.set(date.sentence, [date])
  }
  return found
})

const isBreak = (token: Token | undefined): boolean => /^(?:[;:—–(]|--)$/.test(token?.text ?? '')
const leadsOn = /^(?:and|but|while|whereas|where|though|although|up|down|as)$/

/** Where the words of the second of two figures of one sentence begin: at the strongest break between them. */
function boundary({tokens}: Story, from: number, to: number): number {
  let best = to
  let strength = 0
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token) continue
    const weight = isBreak(token) ? 4 : lists().leads.has(token.lower) ? 3 : leadsOn.test(token.lower) ? 2 : token.text === ',' ? 1 : 0
    if (weight > strength || (weight === strength && weight === 1)) {
      best = at
      strength = weight
    }
  }
  return best
}

/** The tokens of the sentence that tell of one figure, and of no other of those given. */
function clauseOf(story: Story, figure: Figure, others: readonly Figure[]): {first: number; last: number} {
  const {firstToken = 0, lastToken = 0} = story.sentences[figure.sentence] ?? {}
  let [first, last] = [figure.firstToken, figure.lastToken]
  while (first > firstToken && !isBreak(story.tokens[first - 1])) first--
  while (last < lastToken && !isBreak(story.tokens[last])) last++
  for (const other of others) {
    if (other.sentence !== figure.sentence || other === figure) continue
    if (other.firstToken < figure.firstToken) first = Math.max(first, boundary(story, other.lastToken, figure.firstToken))
    else last = Math.min(last, boundary(story, figure.lastToken, other.firstToken))
  }
  return {first, last}
}

const keyOf = ({kind, value, relative, month, weekday, year}: DateMention): string => {
  if (relative) return `relative ${relative.period} ${relative.offset}`
  if (year !== null) return `year ${typeof value === 'string' ? value : year}`
  return month !== null ? `month ${month}` : weekday !== null ? `weekday ${weekday}` : `${kind} ${typeof value === 'string' ? value : ''}`
}

export function momentOf(story: Story, figure: Figure, others: readonly Figure[]): Moment {
  const {leads, back, base, times, now, next, past, present} = lists()
  const {first, last} = clauseOf(story, figure, others)
  let isBack = false
  let isMeasure = false
  let isNow = false
  let isNext = false
  let tense: number | undefined
  let nearest = Number.POSITIVE_INFINITY
  for (let at = first; at < last; at++) {
    const {lower = '', text = ''} = story.tokens[at] ?? {}
    if (text === 'May') continue
    if (back.has(lower)) isBack = true
    else if (base.has(lower)) isMeasure = true
    else if (now.has(lower)) isNow = true
    else if (next.has(lower)) isNext = true
    else if (past.has(lower) || present.has(lower)) {
      const distance = at < figure.firstToken ? figure.firstToken - at : at - figure.lastToken + 1
      if (distance >= nearest) continue
      nearest = distance
      tense = present.has(lower) ? 3 : story.tokens[at - 1]?.lower === 'had' || lower === 'had' ? 0.5 : 1
    }
  }
  const marks: string[] = []
  for (let at = first; at < last; at++) if (times.has(story.tokens[at]?.lower ?? '')) marks.push(story.tokens[at]?.lower ?? '')
  const dates = (datesBySentence(story).get(figure.sentence) ?? []).filter((date) => date.firstToken >= first && date.lastToken <= last)
  const told = dates.filter(({kind}) => kind !== 'time' && kind !== 'span')
  return {
    rank: isBack ? -1 : isMeasure || told.some(({relative}) => (relative?.offset ?? 0) < 0) ? 0 : isNext ? 4 : isNow ? 3 : (tense ?? 2),
    dates: new Set([...told.map(keyOf), ...marks]),
    iso: told.map(({value}) => value).find((value): value is string => typeof value === 'string'),
    isBase: isLed(story, figure, first, leads)
  }
}

/** `against £4.1m`, `from an average of 870`, `rather than £3.20`: one of these within a few words before it. */
function isLed({tokens}: Story, figure: Figure, first: number, leads: ReadonlySet<string>): boolean {
  if (figure.move === 'from') return true
  for (let at = figure.firstToken - 1; at >= Math.max(first, figure.firstToken - 10); at--) {
    const token = tokens[at]
    if (!token || token.text === ',') return false
    // `The train from Barrowby to the city takes 52 minutes`: `from` has to stand near.
    if (leads.has(token.lower)) return token.lower !== 'from' || figure.firstToken - at < 6
  }
  return false
}

export interface Pair {
  /** The base or the earlier one, as far as the words tell; else the one told first. */
  readonly from: Figure
  readonly to: Figure
  /** The words say which is the base. */
  readonly isOrdered: boolean
  /** The words set one against the other: by time, or by `than`, `against` and the like. */
  readonly isContrast: boolean
}

/** Two figures in the order of the text as a pair. */
export function pairOf(story: Story, first: Figure, second: Figure): Pair {
  const both = [first, second]
  const [one, other] = [momentOf(story, first, both), momentOf(story, second, both)]
  const isContrast =
    one.isBase !== other.isBase ||
    one.rank !== other.rank ||
    (one.dates.size > 0 && other.dates.size > 0 && areDisjoint(one.dates, other.dates))
  const order = orderOf(one, other)
  return order === 'turned' ? {from: second, to: first, isOrdered: true, isContrast} : {from: first, to: second, isOrdered: order !== undefined, isContrast}
}

const areDisjoint = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => ![...one].some((each) => other.has(each))

function orderOf(one: Moment, other: Moment): 'as told' | 'turned' | undefined {
  if (one.isBase !== other.isBase) return one.isBase ? 'as told' : 'turned'
  if (one.iso !== undefined && other.iso !== undefined && one.iso.length === other.iso.length && one.iso !== other.iso)
    return one.iso < other.iso ? 'as told' : 'turned'
  // `Last year … in 2020`, `in December … in January`: which came first is not said.
  if (one.dates.size > 0 && other.dates.size > 0 && areDisjoint(one.dates, other.dates)) return undefined
  if (one.rank === other.rank) return undefined
  // A past tense beside nothing said tells no order.
  return one.rank < other.rank ? 'as told' : 'turned'
}

/** `in 12 months`, `for five years`, `two years ago`: no level, but how long. */
function isAdverbial({tokens}: Story, {kind, firstToken, lastToken}: Figure): boolean {
  if (kind !== 'duration') return false
  const before = [tokens[firstToken - 1]?.lower ?? '', tokens[firstToken - 2]?.lower ?? '']
  return (
    (before.some((word) => /^(?:in|for|within|over|after|during|past|last|next|previous|first|since|before|by|until)$/.test(word)) && !/^(?:ask|asks|asked|call|called|calls|pleaded|pushed|pressed|hoped)$/.test(before[1] ?? '')) ||
    /^(?:ago|earlier|later|before|after|since|on)$/.test(tokens[lastToken]?.lower ?? '') ||
    figureOpens(tokens, firstToken)
  )
}

/** `Two years ago`, `Five years of a program`. */
const figureOpens = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.sentence !== tokens[at]?.sentence

/** A single level that can be set beside another. */
export function isLevel(story: Story, figure: Figure, withSpans = false): boolean {
  const {kind, value, unit} = figure
  if (typeof value !== 'number' || kind === 'ordinal' || kind === 'age' || kind === 'ratio' || kind === 'range' || kind === 'other') return false
  if (unit === 'percentage point' || unit === 'basis point' || (!withSpans && isAdverbial(story, figure))) return false
  // A 16-inch laptop is a make, and no length to be set beside another.
  if (kind === 'measure' && /\d-\p{L}/u.test(figure.text)) return false
  // `Two men`, `one debtor`: small words mostly count something beside the matter.
  return !(kind === 'cardinal' && /^(?:one|two)$/i.test(figure.text))
}

/** Nothing that it counts or measures follows: `it was 11 weeks then, and it is |33| now`. */
const isBare = ({kind, counted, unit}: Figure): boolean => kind === 'cardinal' && counted === null && unit === null

/** `people` may be any of those counted. */
const areFolk = (one: string, other: string): boolean =>
  (one === 'person' && /(?:er|or|ist|ee|ent|ant|man|ian|child|nurse|pupil|adult|player|fan)$/.test(other)) || (other === 'person' && one !== 'person' && areFolk(other, one))

/** Whether two levels are of one kind: one unit, one rate unless one leaves it out, one noun unless one leaves it out. A bare number may have left out the unit. */
export function areOfOneKind(one: Figure, other: Figure): boolean {
  if (isBare(one) !== isBare(other)) return isScaleAlike(one, other) && [one, other].every(mayLendUnit)
  if (one.kind !== other.kind || one.unit !== other.unit || !isScaleAlike(one, other)) return false
  if (one.per !== null && other.per !== null && one.per !== other.per) return false
  const [first, second] = [one.counted?.noun, other.counted?.noun]
  if (one.kind === 'money' || one.kind === 'percent' || first === undefined || second === undefined || first === second) return true
  return areFolk(first, second)
}

/** `28 rupees … 51` may leave out the unit; `£28` is not taken up without its sign. */
const mayLendUnit = ({kind, text}: Figure): boolean => /^(?:cardinal|measure|duration)$/.test(kind) || (kind === 'money' && /\p{L}{3,}$/u.test(text))

/** Nobody sets £50 against £1bn. */
function isScaleAlike(one: Figure, other: Figure): boolean {
  const [first, second] = [Math.abs(Number(one.value)), Math.abs(Number(other.value))]
  return first > 0 && second > 0 && Math.max(first, second) / Math.min(first, second) < 25
}

/** The levels of a paragraph, in order, without the figures that `skip` names; with `in 18 minutes` where times are compared. */
export const levelsIn = (story: Story, block: number, skip: ReadonlySet<Figure>, withSpans = false): readonly Figure[] =>
  figuresIn(story, block).filter((figure) => !skip.has(figure) && isLevel(story, figure, withSpans))
