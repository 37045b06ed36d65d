/** Finds the figures of a story: numbers with their unit, what they count and how they are hedged. Whether they agree is not asked here. */

import {changeNouns, targetWords} from '../../lexicon/figure-cues.js'
import {wordsOf} from '../../lexicon/list.js'
import type {Story, Token} from '../../story/story.js'
import {once} from '../once.js'
import {countedAt, singularOf} from './counted.js'
import type {Counted, Figure, FigureKind, FigureRole, Hedge} from './figure.js'
import {hedgeAfter, hedgeBefore, intervalOf} from './hedge.js'
import {isNoQuantity} from './not-a-quantity.js'
import {mayOpenNumber, type ReadNumber, readNumber} from './number.js'
import {mergeRanges} from './range.js'
import {currencyAfter, currencyBefore, type Unit, unitAt, unitOf} from './unit.js'

/** A number with what belongs to it; token indices are half-open. */
interface Reading {
  number: ReadNumber
  kind: FigureKind
  unit: string | null
  /** First token, currency sign included, and the token after the last, unit included. */
  first: number
  next: number
  counted: Counted | null
  scale: number
}

let changes: Set<string> | undefined
let targets: Set<string> | undefined

const definiteWords = /^(?:the|those|these|all|both|its|their|his|her|our)$/

/** The unit or noun behind a number, through a hyphen (`20-day`) or a space. */
function unitBehind(tokens: readonly Token[], number: ReadNumber): {unit: Unit; next: number} | undefined {
  if (number.suffix) {
    const unit = unitOf(number.suffix)
    return unit && {unit, next: number.next}
  }
  const joined = tokens[number.next]?.text === '-' && !tokens[number.next]?.spaced && !tokens[number.next + 1]?.spaced
  const at = joined ? number.next + 1 : number.next
  const token = tokens[at]
  if (token?.kind === 'word' && /^(?:years?|months?|weeks?|days?)-olds?$/.test(token.lower)) {
    const unit = unitOf(token.lower.slice(0, token.lower.indexOf('-')))
    return unit && {unit, next: at + 1}
  }
  return unitAt(tokens, at)
}

function percentBehind(tokens: readonly Token[], next: number): {unit: string; next: number} | undefined {
  const joined = tokens[next]?.text === '-' && !tokens[next]?.spaced ? 1 : 0
  const at = next + joined
  const token = tokens[at]
  if (!token) return undefined
  const points = (from: number, length: number) =>
    /^points?$/.test(tokens[from]?.lower ?? '') ? {unit: 'percentage point', next: from + 1} : {unit: 'percent', next: at + length}
  if (token.text === '%' || /^(?:percent|pct|pc)$/.test(token.lower)) return points(at + 1, 1)
  if (token.lower === 'per' && tokens[at + 1]?.lower === 'cent') return points(at + 2, 2)
  if (token.lower === 'percentage') return points(at + 1, 1)
  if (token.lower === 'percentage-point') return {unit: 'percentage point', next: at + 1}
  return undefined
}

const isOld = (token: Token | undefined): boolean => token?.lower === 'old' || token?.lower === 'older'

function ageOrDuration(tokens: readonly Token[], unit: Unit, next: number): {kind: FigureKind; next: number} {
  const last = tokens[next - 1]
  if (/^years?-olds?$/.test(last?.lower ?? '') || /^(?:months?|weeks?|days?)-olds?$/.test(last?.lower ?? '')) return {kind: 'age', next}
  if (isOld(tokens[next])) return {kind: 'age', next: next + 1}
  if (tokens[next]?.lower === 'of' && tokens[next + 1]?.lower === 'age') return {kind: 'age', next: next + 2}
  return {kind: unit.dimension === 'time' ? 'duration' : 'measure', next}
}

/** `Larkin, 46,` and `aged 46`. */
function isBareAge(tokens: readonly Token[], at: number, number: ReadNumber): boolean {
  if (number.value > 120 || !Number.isInteger(number.value) || number.suffix) return false
  const before = tokens[at - 1]
  if (before?.lower === 'aged' || before?.lower === 'age') return true
  const name = tokens[at - 2]
  const closes = /^[,.;)]$/.test(tokens[number.next]?.text ?? '')
  return (
    before?.text === ',' &&
    closes &&
    !number.inWords &&
    name?.kind === 'word' &&
    /^\p{Lu}/u.test(name.text) &&
    name.sentence === before.sentence
  )
}

const metreCues =
  /^(?:long|high|wide|deep|tall|away|above|below|freestyle|hurdles|sprint|relay|race|final|butterfly|backstroke|breaststroke|record|champion|title|bronze|silver|gold|medley|from|underwater|off)$/

function isMetres(tokens: readonly Token[], number: ReadNumber): boolean {
  if (!number.maybeMetres) return false
  const following = tokens[number.next]
  return (
    metreCues.test(following?.lower ?? '') ||
    (/^\d{2,5}m$/.test(tokens[number.next - 1]?.text ?? '') &&
      number.value / 1e6 >= 100 &&
      (number.value / 1e6) % 100 === 0 &&
      following?.lower !== 'people')
  )
}

/** The noun behind `of`: `45% of voters`, `two-thirds of the 150 seats`, `millions of rounds`. */
function countedBehindOf(tokens: readonly Token[], at: number): Counted | null {
  if (tokens[at]?.lower !== 'of') return null
  let next = at + 1
  while (next < at + 3 && /^(?:the|those|these|all|its|their|his|her|our)$/.test(tokens[next]?.lower ?? '')) next++
  return tokens[next]?.kind === 'word' && !mayOpenNumber(tokens[next] as Token) ? countedAt(tokens, next, false) : null
}

function readFigure(tokens: readonly Token[], at: number): Reading | undefined {
  const number = readNumber(tokens, at)
  if (!number) return undefined
  const plain: Reading = {
    number,
    kind: number.ordinal ? 'ordinal' : 'cardinal',
    unit: null,
    first: at,
    next: number.next,
    counted: null,
    scale: 1
  }
  if (number.ordinal) return isOrdinalFigure(tokens, at, number) ? plain : undefined
  const money = currencyBefore(tokens, at)
  if (money) return {...plain, kind: 'money', unit: money.name, first: money.first}
  const percent = percentBehind(tokens, number.next)
  if (percent) return {...plain, kind: 'percent', unit: percent.unit, next: percent.next, counted: countedBehindOf(tokens, percent.next)}
  const currency = currencyAfter(tokens, tokens[number.next]?.text === '-' ? number.next + 1 : number.next)
  if (currency) return {...plain, kind: 'money', unit: currency.name, next: currency.next}
  if (number.suffix === 'p' && !number.inWords) return {...plain, kind: 'money', unit: 'penny'}
  if (isMetres(tokens, number)) return {...plain, kind: 'measure', unit: 'metre', scale: 1e-6}
  const measure = unitBehind(tokens, number)
  if (measure && !(number.inWords && number.value === 1 && measure.unit.dimension === 'time' && tokens[number.next]?.lower === 'day'))
    return measured(tokens, plain, measure)
  if (number.suffix) return undefined
  if (isBareAge(tokens, at, number)) return {...plain, kind: 'age', unit: 'year'}
  const counted =
    number.fraction || number.vague
      ? countedBehindOf(tokens, number.next)
      : (countedAt(tokens, number.next, number.value !== 1) ?? countedBehindOf(tokens, number.next))
  return isNoQuantity(tokens, at, number, counted !== null, false)
    ? undefined
    : {...plain, kind: number.fraction ? 'ratio' : 'cardinal', counted}
}

function measured(tokens: readonly Token[], plain: Reading, {unit, next}: {unit: Unit; next: number}): Reading | undefined {
  const {kind, next: end} = ageOrDuration(tokens, unit, next)
  const of = tokens[end]?.lower === 'of' ? countedBehindOf(tokens, end) : null
  return isNoQuantity(tokens, plain.first, plain.number, true, false)
    ? undefined
    : {...plain, kind, unit: unit.name, next: end, counted: of}
}

/** `second` is a time or an order, `the Second World War` a name. */
function isOrdinalFigure(tokens: readonly Token[], at: number, number: ReadNumber): boolean {
  const token = tokens[at]
  if (!token) return false
  const before = tokens[at - 1]
  if (/^\p{Lu}/u.test(token.text) && number.inWords && before?.sentence === token.sentence) return false
  if (token.kind === 'number') return !isNoQuantity(tokens, at, number, true, false)
  return !(token.lower === 'second' && /^(?:a|per|each|every|split)$/.test(before?.lower ?? ''))
}

/** `a day`, `per head`, `each`: what the figure is counted by. */
function perBehind(tokens: readonly Token[], at: number): {per: string; next: number} | undefined {
  const word = tokens[at]
  if (!word || !/^(?:a|an|per|each|every)$/.test(word.lower)) return undefined
  if (word.lower === 'each') return {per: 'each', next: at + 1}
  const noun = tokens[at + 1]
  if (noun?.kind !== 'word' || noun.sentence !== word.sentence) return undefined
  if (
    word.lower !== 'per' &&
    !/^(?:second|minute|hour|day|night|week|month|quarter|year|season|head|person|tonne|ton|barrel|gallon|litre|kilo|pound|ounce|share|unit|game|piece|ticket|mile|acre|hectare|time)$/.test(
      noun.lower
    )
  )
    return undefined
  return {per: singularOf(noun.lower), next: at + 2}
}

const near = 4

function roleOf(tokens: readonly Token[], first: number, next: number, perText: string | null): FigureRole {
  changes ??= wordsOf(changeNouns)
  targets ??= wordsOf(targetWords)
  const sentence = tokens[first]?.sentence
  if (tokens[first - 1]?.lower === 'by' || changes.has(tokens[next]?.lower ?? '')) return 'change'
  if (perText === null && tokens[next]?.lower === 'more' && tokens[next + 1]?.lower === 'than') return 'change'
  for (let at = Math.max(0, first - near); at < first; at++)
    if (tokens[at]?.sentence === sentence && targets.has(tokens[at]?.lower ?? '')) return 'target'
  return 'level'
}

/** `minus 30`, `-5`: the sign stands before the number or its currency and behind a space. */
function signOf(tokens: readonly Token[], reading: Reading): 1 | -1 {
  const before = tokens[reading.first - 1]
  if (before?.lower === 'minus') return -1
  const signed = before !== undefined && /^[-−–]$/.test(before.text) && before.spaced && !tokens[reading.first]?.spaced
  return signed && reading.kind !== 'ordinal' ? -1 : 1
}

function figureOf(story: Story, reading: Reading, index: number): Figure {
  const {tokens} = story
  const {number, kind, unit} = reading
  const before = hedgeBefore(tokens, reading.first - 1)
  const after = hedgeAfter(tokens, reading.next)
  const hedge: Hedge | null = before?.hedge ?? after?.hedge ?? null
  const afterNoun = Math.max(reading.next, reading.counted ? nextAfter(tokens, reading.counted.end, reading.next) : reading.next)
  const per = perBehind(tokens, after?.next ?? reading.next) ?? perBehind(tokens, afterNoun)
  const value = number.value * reading.scale * signOf(tokens, reading)
  const start = tokens[reading.first]?.start ?? 0
  const end = tokens[reading.next - 1]?.end ?? start
  const sentence = tokens[reading.first]?.sentence ?? 0
  return {
    index,
    start,
    end,
    text: story.text.slice(start, end),
    kind,
    value: number.vague ? [value, 10 * value] : value,
    interval: intervalOf(
      value,
      kind === 'percent' && number.halfUnit === 0 && !number.inWords ? 0.5 : number.halfUnit * reading.scale,
      hedge?.kind
    ),
    unit,
    per: per?.per ?? null,
    counted: reading.counted,
    hedge,
    role: roleOf(tokens, before?.first ?? reading.first, afterNoun, per?.per ?? null),
    definite: definiteWords.test(tokens[(before?.first ?? reading.first) - 1]?.lower ?? ''),
    block: story.sentences[sentence]?.block ?? 0,
    sentence,
    firstToken: reading.first,
    lastToken: reading.next
  }
}

function nextAfter(tokens: readonly Token[], end: number, from: number): number {
  let next = from
  while (next < tokens.length && (tokens[next]?.start ?? end) < end) next++
  return next
}

/** Every figure of the story, in order; figures do not overlap. */
export const figuresOf = once((story: Story): readonly Figure[] => {
  const {tokens} = story
  const figures: Figure[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || !mayOpenNumber(token)) continue
    const reading = readFigure(tokens, at)
    if (!reading) {
      at = Math.max(at, (readNumber(tokens, at)?.next ?? at + 1) - 1)
      continue
    }
    figures.push(figureOf(story, reading, figures.length))
    at = reading.next - 1
  }
  return mergeRanges(story, figures)
})
