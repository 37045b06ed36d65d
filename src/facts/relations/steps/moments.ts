/** When a figure was true, as the words of its clause tell: by dates, tenses, `earlier`, `usual`, `than`, `against`. */

import * as words from '../../../lexicon/figure-comparisons.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import type {Story, Token} from '../../../story/story.js'
import type {DateMention} from '../../dates/date.js'
import {datePointsOf} from '../../dates/find.js'
import type {Figure} from '../../figures/figure.js'
import {once} from '../../once.js'
import {stepWords} from './step-words.js'

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

const lists = lazily(
  (): Lists => ({
    leads: wordsOf(words.baseLeads),
    back: wordsOf(words.backMarks),
    base: wordsOf(words.baseMarks),
    times: wordsOf(words.timeMarks),
    now: wordsOf(words.nowMarks),
    next: wordsOf(words.nextMarks),
    past: wordsOf(words.pastVerbs),
    present: wordsOf(words.presentVerbs)
  })
)

/** Words that name a base by pointing at it. */
export const baseWords = (): {base: ReadonlySet<string>; isPointer: RegExp} => ({
  base: new Set([...lists().base, ...lists().back]),
  isPointer: /^(?:that|this|it|they|he|she|we|now|today|last|ago|year|month|week)$/
})

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
    const weight = isBreak(token)
      ? 4
      : lists().leads.has(token.lower)
        ? 3
        : leadsOn.test(token.lower)
          ? 2
          : token.text === ','
            ? 1
            : /^(?:will|shall)$/.test(token.lower)
              ? 0.75
              : lists().now.has(token.lower)
                ? 0.5
                : 0
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
  const dates = (datesBySentence(story).get(figure.sentence) ?? []).filter((date) => date.firstToken >= first && date.lastToken <= last)
  const told = dates.filter(({kind}) => kind !== 'time' && kind !== 'span')
  let isBack = false
  let isMeasure = false
  let nowAt = Number.POSITIVE_INFINITY
  let nextAt = Number.POSITIVE_INFINITY
  let tense: number | undefined
  let nearest = Number.POSITIVE_INFINITY
  for (let at = first; at < last; at++) {
    const {lower = '', text = ''} = story.tokens[at] ?? {}
    const distance = at < figure.firstToken ? figure.firstToken - at : at - figure.lastToken + 1
    if (text === 'May') continue
    if (back.has(lower) || isSoFar(story, at) || isOpening(story, at, figure)) isBack = true
    else if (base.has(lower)) isMeasure = true
    else if (now.has(lower) && !(lower === 'new' && (told.length > 0 || isAnyNew(story, at)))) nowAt = Math.min(nowAt, distance)
    else if (next.has(lower) && !isPastWish(story, at)) nextAt = Math.min(nextAt, distance)
    else if (past.has(lower) || present.has(lower)) {
      if (distance >= nearest) continue
      nearest = distance
      tense = present.has(lower) || isPerfect(story, at) ? 3 : isPluperfect(story, at) ? 0.5 : 1
    }
  }
  // `Will raise the levy, now 15%`: the nearer of the two words tells.
  const isNow = nowAt < nextAt && !isEnd(story, figure, others)
  const isNext = (nextAt < Number.POSITIVE_INFINITY && !isNow) || isEnd(story, figure, others)
  const marks: string[] = []
  for (let at = first; at < last; at++) if (times.has(story.tokens[at]?.lower ?? '')) marks.push(story.tokens[at]?.lower ?? '')
  return {
    rank: isBack ? -1 : isMeasure || told.some(({relative}) => (relative?.offset ?? 0) < 0) ? 0 : isNext ? 4 : isNow ? 3 : (tense ?? 2),
    dates: new Set([...told.map(keyOf), ...marks]),
    iso: told.map(({value}) => value).find((value): value is string => typeof value === 'string'),
    isBase: isLed(story, figure, first, leads)
  }
}

/** `the cheapest |new| car`, `in December, when the |new| signals failed`: new at any time; `the new stadium` is the one of now. */
const isAnyNew = ({tokens}: Story, at: number): boolean => /est$/.test(tokens[at - 1]?.lower ?? '')

/** `In 2013 the same flat |would have| cost €780`, `|might have| fetched £30`: of the past, and nothing to come. */
const isPastWish = ({tokens}: Story, at: number): boolean =>
  /^(?:would|could|might|should)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'have'

/** `The index |opened at| 4,310 and ended at 4,122`. */
const isOpening = ({tokens}: Story, at: number, {firstToken}: Figure): boolean =>
  /^(?:opened|began|started)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'at' && firstToken > at + 1 && firstToken < at + 4

/** `The levy, now 15%, goes up to 18%`: where one of two of a sentence goes to. */
const isEnd = ({tokens}: Story, {firstToken, sentence}: Figure, others: readonly Figure[]): boolean =>
  tokens[firstToken - 1]?.lower === 'to' &&
  others.some((other) => other.sentence === sentence && other.lastToken < firstToken && tokens[other.firstToken - 1]?.lower !== 'to') &&
  Array.from({length: 12}, (_, back) => tokens[firstToken - 2 - back]).some(
    (token) => token?.sentence === sentence && (stepWords().verbs.has(token.lower) || /^(?:goes|go|went|moves|moved)$/.test(token.lower))
  )

/** `Until now she has paid £800`: what was true so far is the earlier. */
const isSoFar = ({tokens}: Story, at: number): boolean =>
  /^(?:now|today|present)$/.test(tokens[at]?.lower ?? '') && /^(?:until|till)$/.test(tokens[at - 1]?.lower ?? '')

/** `Drought |has brought| it down to 516`: what has come to be is so now. */
const isPerfect = (story: Story, at: number): boolean =>
  /^(?:has|have)$/.test(story.tokens[at - 1]?.lower ?? '') && !isPastWish(story, at - 2)

/** `had been 61`, `had sold 61`, `the port, which had 540`; who `had 58,000` is in the past as any other. */
function isPluperfect({tokens}: Story, at: number): boolean {
  if (tokens[at]?.lower !== 'had') return tokens[at - 1]?.lower === 'had'
  if (/^(?:which|who|there)$/.test(tokens[at - 1]?.lower ?? '')) return true
  const next = tokens[at + 1]
  return next?.kind === 'word' && (/(?:ed|en|wn|ad|un)$/.test(next.lower) || lists().past.has(next.lower))
}

/** `against £4.1m`, `from an average of 870`, `rather than £3.20`: one of these within a few words before it. */
function isLed({tokens}: Story, figure: Figure, first: number, leads: ReadonlySet<string>): boolean {
  const {past, present} = lists()
  if (figure.move === 'from') return true
  if (isAfter(tokens, figure) || isAfterDoing(tokens, figure)) return true
  for (let at = figure.firstToken - 1; at >= Math.max(first, figure.firstToken - 10); at--) {
    const token = tokens[at]
    // `Strengthened to $1.04, |having been| worth $1.09`.
    if (tokens[at - 1]?.lower === 'having' && tokens[at - 2]?.text === ',') return true
    // `Absence from school ran at 9%`.
    if (!token || token.text === ',' || past.has(token.lower) || present.has(token.lower)) return false
    // `The train from Barrowby to the city takes 52 minutes`: `from` has to stand near.
    // `more than $1.3bn` is a hedge.
    if (token.lower === 'than' && /^(?:more|less|fewer)$/.test(tokens[at - 1]?.lower ?? '')) return false
    if (leads.has(token.lower)) return token.lower !== 'from' || figure.firstToken - at < 6
  }
  return false
}

/** `ending the day at $1.28 |after starting it at| $1.26`. */
const isAfterDoing = (tokens: readonly Token[], {firstToken, sentence}: Figure): boolean =>
  tokens[firstToken - 1]?.lower === 'at' &&
  [2, 3, 4, 5].some(
    (back) =>
      tokens[firstToken - back]?.sentence === sentence &&
      /^(?:starting|opening|beginning|standing|closing)$/.test(tokens[firstToken - back]?.lower ?? '') &&
      /^(?:after|having)$/.test(tokens[firstToken - back - 1]?.lower ?? '')
  )

/** `Fixed higher at 2.924 marks after yesterday's 2.910`; a sentence that opens so, `After $1m from fees`, tells what was taken off before. */
const isAfter = (tokens: readonly Token[], {firstToken, kind, sentence}: Figure): boolean =>
  kind !== 'duration' &&
  [1, 2, 3].some((back) => tokens[firstToken - back]?.lower === 'after' && tokens[firstToken - back - 1]?.sentence === sentence) &&
  tokens[firstToken - 1]?.kind === 'word' &&
  /^(?:after|'s|’s|a|the|last|previous|yesterday's|yesterday’s)$/.test(tokens[firstToken - 1]?.lower ?? '')
