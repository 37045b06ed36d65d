/** Steps that tell how many times as much: `doubled`, `a fivefold rise`, `eight times its usual flow`, `cut in half`, `half as much again`, `a third of what it was`. */

import type {Story, Token} from '../../../story/story.js'
import type {Figure, Interval} from '../../figures/figure.js'
import {pointingEnd} from './apposed-multiples.js'
import {isToldOnce, sizes} from './plain-base.js'
import type {Direction, ToldStep} from './step.js'
import {firstOf} from './step-cues.js'
import {stepWords} from './step-words.js'

const loose: readonly (readonly [RegExp, (size: number) => Interval])[] = [
  [/\b(?:more than|over|at least|well over|not less than)$/, (size) => ({low: size, high: size * 2})],
  [
    /\b(?:nearly|almost|close to|not quite|approaching|just under|practically|virtually)$/,
    (size) => ({low: size * 0.8, high: size * 1.02})
  ],
  [/\b(?:less than|under)$/, (size) => ({low: 1, high: size})],
  [/\b(?:roughly|about|around|some|approximately)$/, (size) => ({low: size * 0.82, high: size * 1.22})]
]

/** What the ear allows a multiple that no hedge stands before, in parts of it. */
const [leastHeard, mostHeard] = [0.92, 1.12]

/** The room that a hedge or, without one, the ear gives a multiple. A bound has an end too: nobody calls a tenfold rise `more than doubled`. */
function roomFor(size: number, before: string): Interval {
  const hedged = loose.find(([hedge]) => hedge.test(before))?.[1](size)
  return hedged ?? {low: size * leastHeard, high: size * mostHeard}
}

const turned = ({low, high}: Interval): Interval => ({low: 1 / high, high: 1 / low})

type Told = Pick<ToldStep, 'start' | 'end' | 'text' | 'interval' | 'sentence' | 'firstToken' | 'lastToken'> & Partial<ToldStep>

const multiple = (told: Told): ToldStep => ({
  kind: 'times',
  figure: undefined,
  direction: undefined,
  isNoun: false,
  pointsBack: false,
  isGap: false,
  hasBase: false,
  ...told
})

const adjective = /^(?:twice|thrice|double|triple|treble|quadruple)$/
const leadsVerb = /^(?:will|would|could|may|might|to|than|nearly|almost|roughly|about)$/
const leadsBase = /^(?:as|the|that|those|what|its|their|his|her|to)$/

/** `was |halved| by June and |halved again| by May`: neither tells of both. */
function isTwice({tokens, sentences}: Story, {index, sentence, lower}: Token): boolean {
  if (tokens[index + 1]?.lower === 'again') return true
  const {firstToken = index, lastToken = index} = sentences[sentence] ?? {}
  for (let at = firstToken; at + 1 < lastToken; at++)
    if (at !== index && tokens[at]?.lower === lower && tokens[at + 1]?.lower === 'again') return true
  return false
}

/** `400 pies on Friday, |double that on| Saturday and 300 on Sunday`: one of a list, told by the one before it. */
const isItem = ({tokens}: Story, {index, sentence}: Token): boolean =>
  /^(?:,|and)$/.test(tokens[index - 1]?.lower ?? '') &&
  / (?:that|as (?:much|many)) (?:on|in|at|when|from|last|the|next) /.test(
    ` ${tokens
      .slice(index + 1, index + 5)
      .flatMap((token) => (token.sentence === sentence ? [token.lower] : []))
      .join(' ')} `
  )

/** `rose to 12 |in doubles|`, `the |mixed doubles|`: matches of two against two. */
const isOfPairs = ({tokens}: Story, {index, lower}: Token): boolean =>
  lower === 'doubles' && /^(?:in|at|the|mixed|and|of|for|[a-z]+['’]s?)$/.test(tokens[index - 1]?.lower ?? '')

/** `doubled`, `a fivefold rise`, `twice as many`. A double room doubles nothing, and who is twice married has no figure for it. */
export function timesOf(story: Story, token: Token): ToldStep | undefined {
  const {tokens} = story
  const {index, sentence, start, end, text, lower} = token
  if (isTwice(story, token) || isItem(story, token) || isOfPairs(story, token)) return undefined
  const value = stepWords().times.get(lower) ?? 1
  const isVerb = leadsVerb.test(tokens[index - 1]?.lower ?? '') && !/^(?:twice|thrice)$/.test(lower)
  // Who lives doubled up, or doubles back, counts nothing.
  if (/^(?:up|back|check|checks|checked|glazed|decker)$/.test(tokens[index + 1]?.lower ?? '')) return undefined
  const hasBase = !isVerb && adjective.test(lower)
  if (hasBase && !leadsBase.test(tokens[index + 1]?.lower ?? '')) return undefined
  if (hasBase && !isToldOnce(story, index + 1)) return undefined
  const room = roomFor(value < 1 ? 1 / value : value, `${tokens[index - 2]?.lower ?? ''} ${tokens[index - 1]?.lower ?? ''}`)
  return multiple({
    start,
    end,
    text,
    interval: value < 1 ? turned(room) : room,
    direction: value < 1 ? 'down' : 'up',
    isGap: hasBase,
    hasBase,
    // `the threefold increase`, `that doubling`.
    pointsBack: /(?:fold|ing)$/.test(lower) && stepWords().pointers.has(tokens[index - 1]?.lower ?? ''),
    sentence,
    firstToken: index,
    lastToken: index + 1
  })
}

/** Of a figure: `eight times its usual flow`, `by a factor of ten`, `a third as long again`. */
export const multipleOf = (story: Story, figure: Figure): ToldStep | undefined =>
  figure.kind === 'ratio' ? partOf(story, figure) : (factorStep(story, figure) ?? timesStep(story, figure))

/** `ten times as many`; `three times in May` counts occasions. */
function timesStep(story: Story, figure: Figure): ToldStep | undefined {
  const {tokens} = story
  const {value, start, hedge, sentence, counted, text} = figure
  if (counted?.noun !== 'time' || typeof value !== 'number' || value < 2) return undefined
  const at = figure.lastToken + 1
  const next = tokens[at]?.lower ?? ''
  const compared = /^(?:more|higher|larger|bigger|greater)$/.test(next) && tokens[at + 1]?.lower === 'than'
  if (tokens[at - 1]?.lower !== 'times' || (!compared && !leadsBase.test(next)) || next === 'to' || !isToldOnce(story, at)) return undefined
  const room = roomFor(value, hedge?.text.toLowerCase() ?? '')
  return multiple({
    start,
    end: tokens[at - 1]?.end ?? figure.end,
    text: `${text} times`,
    figure,
    interval: compared ? {low: room.low, high: room.high + 1} : room,
    isGap: true,
    hasBase: true,
    sentence,
    firstToken: firstOf(story, figure),
    lastToken: at
  })
}

/** `has gone up by a factor of ten`. */
function factorStep({tokens}: Story, figure: Figure): ToldStep | undefined {
  const {value, start, end, text, sentence, firstToken, lastToken, hedge} = figure
  if (tokens[firstToken - 1]?.lower !== 'of' || tokens[firstToken - 2]?.lower !== 'factor' || typeof value !== 'number' || value < 2)
    return undefined
  let direction: Direction | undefined
  for (let at = firstToken - 3; at > firstToken - 9 && !direction; at--) direction = stepWords().verbs.get(tokens[at]?.lower ?? '')
  if (!direction) return undefined
  const room = roomFor(value, hedge?.text.toLowerCase() ?? '')
  const interval = direction === 'up' ? room : turned(room)
  return multiple({start, end, text: `${text} times`, figure, interval, direction, sentence, firstToken: firstToken - 3, lastToken})
}

const hedgeOfHalf = /^(?:more|less|than|over|nearly|almost|roughly|about|around|some|approximately|just|under|by|well|a|full)$/

/** `rises by |half a penny|`: an amount; `fell by half a year later` tells when. */
export const isOfUnit = ({text}: Story, end: number): boolean =>
  /^ an? (?!(?:day|week|month|quarter|season|year|decade|century)\b)\p{L}/u.test(text.slice(end, end + 14))

/** `cut roughly in half`, `fell by more than half`: read by the word, since a bare half is no figure everywhere. */
export function halfOf(story: Story, token: Token): ToldStep | undefined {
  const {tokens} = story
  const {index, sentence, start, end} = token
  if (isOfUnit(story, end)) return undefined
  const part = partFrom(story, {start, end, firstToken: index, lastToken: index + 1, sentence, value: 0.5, figure: undefined})
  if (part) return part
  const isIn = tokens[index - 1]?.lower === 'in'
  let at = isIn ? index - 2 : index - 1
  const hedge: string[] = []
  for (; hedgeOfHalf.test(tokens[at]?.lower ?? ''); at--) hedge.unshift(tokens[at]?.lower ?? '')
  if (tokens[at]?.lower === 'of') return halfOfNoun(story, token, at, hedge.join(' '))
  if (!isIn && !hedge.includes('by')) return undefined
  const direction = verbBefore(story, at, sentence, isIn)
  if (!direction || (isIn && direction === 'up')) return undefined
  const words = hedge.filter((word) => word !== 'by' && word !== 'a').join(' ')
  const interval = direction === 'down' ? turned(roomFor(2, words)) : risenByHalf(words)
  return multiple({start, end, text: isIn ? 'in half' : 'by half', interval, direction, sentence, firstToken: at + 1, lastToken: index + 1})
}

/** `the decline, of well over half, was steepest`: behind a noun of change, and of nothing else. */
function halfOfNoun({tokens}: Story, {index, sentence, start, end}: Token, of: number, hedge: string): ToldStep | undefined {
  const noun = tokens[of - 1]?.text === ',' ? of - 2 : of - 1
  const direction = stepWords().nouns.get(tokens[noun]?.lower ?? '')
  if (!direction || tokens[index + 1]?.kind !== 'mark') return undefined
  const interval = direction === 'down' ? turned(roomFor(2, hedge)) : risenByHalf(hedge)
  const pointsBack = stepWords().pointers.has(tokens[noun - 1]?.lower ?? '')
  const lastToken = index + 1
  return multiple({start, end, text: 'half', interval, direction, isNoun: true, pointsBack, sentence, firstToken: noun, lastToken})
}

/** The verb of `cut the number of those held in half`; before `by half` no mark may stand between. */
function verbBefore({tokens}: Story, from: number, sentence: number, isIn: boolean): Direction | undefined {
  for (let at = from; at > from - 14 && tokens[at]?.sentence === sentence; at--) {
    const direction = stepWords().verbs.get(tokens[at]?.lower ?? '')
    if (direction) return direction
    if (!isIn && tokens[at]?.kind !== 'word') return undefined
  }
  return undefined
}

function risenByHalf(hedge: string): Interval {
  if (/more than|over/.test(hedge)) return {low: 1.5, high: 2}
  if (/nearly|almost|under|less/.test(hedge)) return {low: 1.38, high: 1.52}
  return {low: 1.44, high: 1.56}
}

interface Part extends Pick<ToldStep, 'start' | 'end' | 'firstToken' | 'lastToken' | 'sentence' | 'figure'> {
  readonly value: number
}

const partOf = (story: Story, figure: Figure): ToldStep | undefined =>
  typeof figure.value === 'number' ? partFrom(story, {...figure, value: figure.value, figure}) : undefined

const older = /^(?:old|previous|former|usual|normal|original|earlier)$/

/** `the size it was`, `the number of last year`: the same at another time; `half of the rate of the previous year` is of no figure that has to be told. */
function isSizeOf({tokens}: Story, at: number, isWithin = false): boolean {
  const [article, size = '', third = ''] = [0, 1, 2].map((ahead) => tokens[at + ahead]?.lower)
  if (article !== 'the' || !sizes().has(size)) return false
  return (
    /^(?:it|they)$/.test(third) ||
    (!isWithin && third === 'of' && /^(?:what|that|those|the|last|(?:19|20)\d\d)$/.test(tokens[at + 3]?.lower ?? ''))
  )
}

/** `half as much again` is the base and that part of it more; `a third as much`, `half of what it was` and `half the old number` are that part of it. */
function partFrom(story: Story, {start, firstToken, lastToken: at, sentence, value, figure, ...part}: Part): ToldStep | undefined {
  const [next = '', second = '', third = ''] = [at, at + 1, at + 2].map((index) => story.tokens[index]?.lower)
  const isAs = next === 'as' && /^(?:much|many|high|large|big|long|far|heavy)$/.test(second)
  const isAgain = isAs && third === 'again'
  // `Half the size it was a decade ago`, `a third of the size it was`.
  const isSize = next === 'of' && second === 'the' ? isSizeOf(story, at + 1, true) : isSizeOf(story, at)
  const isOf =
    (next === 'of' && second === 'what' && isToldOnce(story, at + 1)) ||
    (next === 'what' && isToldOnce(story, at)) ||
    isSize ||
    (/^(?:the|its|their)$/.test(next) && older.test(second))
  if (!isOf && !isAgain && !(isAs && figure) && pointingEnd(story, at) === undefined) return undefined
  const lastToken = isAgain ? at + 3 : at
  const end = isAgain ? (story.tokens[at + 2]?.end ?? part.end) : part.end
  const interval = isAgain ? {low: (1 + value) * 0.95, high: (1 + value) * 1.05} : {low: value * 0.9, high: value * 1.1}
  const text = story.text.slice(start, end)
  return multiple({start, end, text, figure, interval, direction: isAgain ? 'up' : 'down', isGap: true, sentence, firstToken, lastToken})
}
