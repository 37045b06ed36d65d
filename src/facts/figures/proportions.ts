/** Ratios that are told as two numbers (`three to one`, `3:2`, `one in eight`, `two parts to three`), and the two amounts near that they are the ratio of. */

import type {Span} from '../../finding.js'
import {wordsOf} from '../../lexicon/list.js'
import {normWords, ratioCues} from '../../lexicon/rate-words.js'
import type {Story} from '../../story/story.js'
import {once} from '../once.js'
import {occurrencesOf} from '../words/occurrences.js'
import type {Figure, Interval} from './figure.js'
import {over, overlaps, widened} from './interval.js'
import {around, isNumber} from './near.js'
import {type Line, linesOf} from './pattern.js'

let lists: Record<'cues' | 'norms', Set<string>> | undefined
const words = () => (lists ??= {cues: wordsOf(ratioCues), norms: wordsOf(normWords)})
const cues = (): ReadonlySet<string> => words().cues

/** Whether the clause says what is asked for, and not what there is: `the guideline is 20 to one`. */
export function isNorm(story: Story, {sentence, firstToken, lastToken}: Figure): boolean {
  const {norms} = words()
  for (const [from, step] of [
    [firstToken - 1, -1],
    [lastToken, 1]
  ] as const)
    for (let at = from; story.tokens[at]?.sentence === sentence && !/^[,;:]$/.test(story.tokens[at]?.text ?? ''); at += step)
      if (norms.has(story.tokens[at]?.lower ?? '')) return true
  return false
}

interface Told extends Span {
  readonly text: string
  readonly sentence: number
  /** The larger over the smaller, with what a whole number leaves open. */
  readonly value: number
  readonly interval: Interval
  /** `one in eight` is of a whole; `three to one` of two parts. */
  readonly ofWhole: boolean
  /** The figures it is told with. */
  readonly figures: readonly Figure[]
}

export interface Proportion {
  readonly told: Told
  readonly larger: Figure
  readonly smaller: Figure
}

/** `Nine to one` may be 8.6; `3:2` is exact. */
function openTo(larger: number, smaller: number): Interval {
  const half = smaller === 1 ? Math.min(0.5, larger / 12) : 0
  const value = larger / smaller
  return widened({low: value - half, high: value + half}, 0.03)
}

const toldBy = (
  span: Span & {readonly text: string; readonly sentence: number},
  pair: readonly [number, number],
  ofWhole: boolean,
  figures: readonly Figure[]
): Told => {
  const [larger, smaller] = [Math.max(...pair), Math.min(...pair)]
  const {start, end, text, sentence} = span
  return {start, end, text, sentence, value: larger / smaller, interval: openTo(larger, smaller), ofWhole, figures}
}

const spelled = /^(one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b.*\b(?:in|of|out of)\b(?: every)? \S+$/i

/** `one in eight`; the fractions have a reader of their own. `Two in five recruits came from the south` tells of other figures than those before. */
function shareOf(story: Story, figure: Figure): Told | undefined {
  if (
    figure.counted &&
    !figure.counted.whole &&
    !/^(?:or|is|are|so|thus|then|therefore|means|meant|about|that|makes|was|were)$/.test(story.tokens[figure.firstToken - 1]?.lower ?? '')
  )
    return undefined
  if (figure.kind !== 'ratio' || typeof figure.value !== 'number' || figure.value <= 0 || figure.value >= 1 || !spelled.test(figure.text))
    return undefined
  if (!/^(?:one|1)\b/i.test(figure.text)) return toldBy(figure, [1 / figure.value, 1], true, [figure])
  return toldBy(figure, [Math.round(1 / figure.value), 1], true, [figure])
}

/** `one |worker| in five`. */
function partedShare(story: Story, line: Line, other: Figure): Told | undefined {
  const {tokens} = story
  const at = other.firstToken
  const lead = tokens[at - 1]?.lower === 'every' ? at - 2 : at - 1
  const one = tokens[lead - 2]
  if (tokens[lead]?.lower !== 'in' || one?.lower !== 'one' || tokens[lead - 1]?.kind !== 'word' || !isBare(other) || other.counted !== null)
    return undefined
  if (Number(other.value) < 2 || Number(other.value) > 1000) return undefined
  const span = {start: one.start, end: other.end, text: story.text.slice(one.start, other.end), sentence: line.sentence}
  return toldBy(span, [1, Number(other.value)], true, [other, ...line.figures.filter(({start}) => start === one.start)])
}

const isBare = (figure: Figure): boolean =>
  figure.kind === 'cardinal' && figure.unit === null && isNumber(figure) && Number(figure.value) < 10_000

/** `three |to one|`, `one |for every 400|`: the token where the second number of the ratio stands. */
function secondAt(story: Story, {lastToken, counted, end}: Figure): number | undefined {
  const {tokens} = story
  let at = lastToken
  // `two |parts helium| to three parts`.
  if ((counted && counted.start >= end && counted.noun === 'part') || /^parts?$/.test(tokens[at]?.lower ?? ''))
    while (at < lastToken + 4 && tokens[at]?.lower !== 'to') at++
  const [word, next] = [tokens[at]?.lower, tokens[at + 1]?.lower]
  if (word === 'to') return at + 1
  return word === 'for' && (next === 'every' || next === 'each') ? at + 2 : undefined
}

/** Whether words of the sentence say that two numbers are a ratio: `a ratio of`, `outnumber`; `to one` and `for every` do themselves. */
const isCued = (line: Line): boolean => [...cues()].some((word) => line.words.has(word))

/** `One to 16 is a better ratio`, which is read as a range. */
function spannedPair(line: Line, figure: Figure): Told | undefined {
  const {value, text, isRange} = figure
  if (!isRange || !Array.isArray(value) || !/\bto\b/i.test(text) || !isCued(line) || figure.unit !== null) return undefined
  const [one, other] = value as readonly [number | null, number | null]
  return one && other
    ? toldBy({start: figure.start, end: figure.end, text, sentence: line.sentence}, [one, other], false, [figure])
    : undefined
}

/** `For every two members who want it there are three who do not`. */
function forEvery(line: Line, one: Figure): Told | undefined {
  const at = line.figures.indexOf(one)
  const [other, left, right] = [line.figures[at + 1], line.signs[at], line.signs[at + 1]]
  if (!other || !left || !right || !isBare(one) || !isBare(other) || Number(one.value) > 20 || Number(other.value) > 20) return undefined
  if (!/ for (?:every|each) $/.test(line.text.slice(0, left.start)) || !/^[^.;:]{0,80}$/.test(line.text.slice(left.end, right.start)))
    return undefined
  const span = {start: one.start, end: other.end, text: `${one.text} to ${other.text}`, sentence: line.sentence}
  return one.value === other.value ? undefined : toldBy(span, [Number(one.value), Number(other.value)], false, [one, other])
}

function pairAt(story: Story, line: Line, one: Figure | undefined, figures: readonly Figure[]): Told | undefined {
  const spanned = one && spannedPair(line, one)
  if (spanned) return spanned
  const at = one && isBare(one) ? secondAt(story, one) : undefined
  const token = at === undefined ? undefined : story.tokens[at]
  if (!one || at === undefined || !token || token.sentence !== line.sentence) return undefined
  const other = figures.find(({firstToken}) => firstToken === at)
  const single = token.lower === 'one' || token.text === '1'
  if (!single && (!other || !isBare(other))) return undefined
  if (!single && story.tokens[at - 1]?.lower === 'to' && !isCued(line)) return undefined
  const value = single ? 1 : Number(other?.value)
  if (value === Number(one.value)) return undefined
  const end = other?.end ?? token.end
  const span = {start: one.start, end, text: story.text.slice(one.start, end), sentence: line.sentence}
  return toldBy(span, [Number(one.value), value], false, other ? [one, other] : [one])
}

/** `, one for every 400`, whose `one` may be no figure. */
function oneFor(story: Story, line: Line, other: Figure): Told | undefined {
  const [third, two, lead, every] = [4, 3, 2, 1].map((back) => story.tokens[other.firstToken - back])
  // `one |doctor| for every 500`.
  const one = third?.lower === 'one' && two?.kind === 'word' ? third : two
  if (one?.lower !== 'one' || !/^(?:for|to)$/.test(lead?.lower ?? '') || !/^(?:every|each)$/.test(every?.lower ?? '') || !isBare(other))
    return undefined
  const span = {start: one.start, end: other.end, text: story.text.slice(one.start, other.end), sentence: line.sentence}
  return toldBy(span, [1, Number(other.value)], false, [other, ...line.figures.filter(({start}) => start === one.start)])
}

/** `in the ratio 3:2`, which is no figure. */
function* notations(story: Story): Generator<Told> {
  for (const {sentence} of occurrencesOf(story, ['ratio', 'proportion', 'proportions', 'split'])) {
    const {start, end} = story.sentences[sentence] ?? {start: 0, end: 0}
    const found = /\b(\d{1,3}) ?: ?(\d{1,3})\b/.exec(story.text.slice(start, Math.min(end, start + 600)))
    const [one, other] = [Number(found?.[1]), Number(found?.[2])]
    if (!found || !one || !other || one === other) continue
    const from = start + found.index
    yield toldBy({start: from, end: from + found[0].length, text: found[0], sentence}, [one, other], false, [])
  }
}

function* toldIn(story: Story): Generator<Told> {
  for (const line of linesOf(story)) {
    for (const figure of line.figures) {
      const told =
        shareOf(story, figure) ??
        partedShare(story, line, figure) ??
        oneFor(story, line, figure) ??
        forEvery(line, figure) ??
        pairAt(story, line, figure, line.figures)
      if (told && !isNorm(story, figure)) yield told
    }
  }
  yield* notations(story)
}

const isOperand = (figure: Figure, told: Told): boolean =>
  isNumber(figure) &&
  (figure.kind === 'cardinal' || figure.kind === 'measure' || figure.kind === 'money') &&
  figure.per === null &&
  figure.move === null &&
  Number(figure.value) > 1 &&
  !told.figures.includes(figure)

const areAlike = (one: Figure, other: Figure): boolean =>
  (one.kind === other.kind && one.unit === other.unit) || isLeftOut(one, other) || isLeftOut(other, one)

/** `six litres of white and |four| of blue`. */
const isLeftOut = (one: Figure, other: Figure): boolean =>
  one.kind === 'measure' &&
  other.kind === 'cardinal' &&
  other.counted === null &&
  one.sentence === other.sentence &&
  one.index < other.index

export const ratioOf = ({larger, smaller}: Pick<Proportion, 'larger' | 'smaller'>): number => Number(larger.value) / Number(smaller.value)

export const isTold = ({told, larger, smaller}: Proportion): boolean => {
  const implied = over(larger.interval, smaller.interval)
  if (!implied) return true
  const part = {low: told.interval.low, high: told.interval.high}
  if (overlaps(implied, part)) return true
  // The rest beside the part, or the whole beside a part: a third of all is half of what is left.
  if (told.ofWhole && larger.definite) return false
  if (told.ofWhole) return overlaps(implied, {low: part.low - 1, high: part.high - 1})
  if (larger.counted && smaller.counted && larger.counted.noun !== smaller.counted.noun) return false
  return overlaps(implied, {low: part.low + 1, high: part.high + 1}) || overlaps(implied, {low: 1 + 1 / part.high, high: 1 + 1 / part.low})
}

function pairsOf(story: Story, told: Told): Proportion[] {
  const pool = around(story, told.sentence).filter((figure) => isOperand(figure, told))
  const pairs: Proportion[] = []
  for (const [at, one] of pool.entries())
    for (const other of pool.slice(at + 1)) {
      if (!areAlike(one, other) || one.value === other.value) continue
      const [larger, smaller] = Number(one.value) > Number(other.value) ? [one, other] : [other, one]
      // `One in ten of its 4,000 workers is to go. It has shed 300`: another part of the whole.
      if (told.ofWhole && told.figures[0]?.counted?.whole && smaller.sentence !== told.sentence) continue
      pairs.push({told, larger, smaller})
    }
  return pairs
}

const distance = ({told, larger, smaller}: Proportion): number =>
  Math.max(larger.sentence, smaller.sentence, told.sentence) - Math.min(larger.sentence, smaller.sentence, told.sentence)

/** A nought lost or gained. */
const isPower = (off: number): boolean => [0.01, 0.1, 10, 100].some((power) => Math.abs(off / power - 1) < 0.05)

function chosen(story: Story, told: Told): Proportion | undefined {
  const pairs = pairsOf(story, told)
  const fitting = pairs.find(isTold)
  if (fitting) return fitting
  const near = pairs.filter((pair) => {
    const off = ratioOf(pair) / told.value
    return (off > 0.49 && off < 2.05) || isPower(off)
  })
  const closest = Math.min(...near.map(distance))
  const [only, ...others] = near.filter((pair) => distance(pair) === closest)
  return only && others.length === 0 ? only : undefined
}

const toldOf = once((story: Story): readonly Told[] => [...toldIn(story)])

/** Numbers that tell a ratio count nothing: the 10 of `10 to one`. */
export const ratioNumbersOf = once((story: Story): ReadonlySet<Figure> => new Set(toldOf(story).flatMap(({figures}) => figures)))

export const proportionsOf = once((story: Story): readonly Proportion[] => toldOf(story).flatMap((told) => chosen(story, told) ?? []))
