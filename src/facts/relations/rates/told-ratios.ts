/** Ratios that are told as two numbers: `three to one`, `3:2`, `one in eight`, `two parts to three`, `for every two … three`. */

import type {Span} from '../../../finding.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import {normWords, ratingWords, ratioCues, scaledThings} from '../../../lexicon/rate-words.js'
import type {Story} from '../../../story/story.js'
import type {Figure, Interval} from '../../figures/figure.js'
import {widened} from '../../figures/interval.js'
import {once} from '../../once.js'
import {occurrencesOf} from '../../words/occurrences.js'
import {isNumber} from '../near.js'
import {wordsBetween} from '../nearby-words.js'
import {type Line, linesOf} from '../pattern.js'
import {isParts, secondAt} from './ratio-seconds.js'

const lists = lazily(() => ({
  cues: wordsOf(ratioCues),
  norms: wordsOf(normWords),
  ratings: wordsOf(ratingWords),
  scaled: wordsOf(scaledThings)
}))

/** Whether the clause says what is asked for, and not what there is: `the guideline is 20 to one`. */
export function isNorm(story: Story, {sentence, firstToken, lastToken}: Figure): boolean {
  const {norms} = lists()
  for (const [from, step] of [
    [firstToken - 1, -1],
    [lastToken, 1]
  ] as const)
    for (let at = from; story.tokens[at]?.sentence === sentence && !/^[,;:]$/.test(story.tokens[at]?.text ?? ''); at += step)
      // `generous |by the standards| of the trade`.
      if (norms.has(story.tokens[at]?.lower ?? '') && !/^(?:by)$/.test(story.tokens[at - 2]?.lower ?? '')) return true
  return false
}

export interface Told extends Span {
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

/** `one in eight`; the fractions have a reader of their own. */
function shareOf(figure: Figure): Told | undefined {
  if (figure.kind !== 'ratio' || typeof figure.value !== 'number' || figure.value <= 0 || figure.value >= 1 || !spelled.test(figure.text))
    return undefined
  const told = toldBy(figure, [/^(?:one|1)\b/i.test(figure.text) ? Math.round(1 / figure.value) : 1 / figure.value, 1], true, [figure])
  return {...told, interval: bounded(figure, told.interval)}
}

/** `|Fewer than| one in ten` may be one in 13, `|more than| one in ten` one in seven. */
const bounded = ({hedge}: Figure, {low, high}: Interval): Interval => ({
  low: hedge?.kind === 'more' ? 1 : low,
  high: hedge?.kind === 'less' ? Number.POSITIVE_INFINITY : high
})

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
  figure.kind === 'cardinal' &&
  figure.unit === null &&
  isNumber(figure) &&
  (Number(figure.value) < 10_000 || /^1(?:0?0,000|,000,000)$/.test(figure.text))

/** Whether words of the sentence say that two numbers are a ratio: `a ratio of`, `outnumber`; `to one` and `for every` do themselves. */
const isCued = (line: Line): boolean => [...lists().cues].some((word) => line.words.has(word))

/** `The |model| is on a |scale| of one to 50`, and no marks on a scale of one to ten. */
const isScaled = ({words: near, text}: Line, highest: number): boolean =>
  near.has('scale') &&
  ![...lists().ratings].some((word) => near.has(word)) &&
  (highest > 10 || / (?:to|at) (?:an?|the) scale of /.test(text)) &&
  [...lists().scaled].some((word) => near.has(word))

/** `One to 16 is a better ratio`, which is read as a range. */
function spannedPair(line: Line, figure: Figure): Told | undefined {
  const {value, text, isRange} = figure
  if (
    !isRange ||
    !Array.isArray(value) ||
    !/\bto\b/i.test(text) ||
    !(isCued(line) || isScaled(line, Math.max(...value.map(Number)))) ||
    figure.unit !== null
  )
    return undefined
  const [one, other] = value as readonly [number | null, number | null]
  return one && other
    ? toldBy({start: figure.start, end: figure.end, text, sentence: line.sentence}, [one, other], false, [figure])
    : undefined
}

/** `For every two members who want it there are three who do not`. */
function forEvery(line: Line, one: Figure): Told | undefined {
  if (!line.words.has('for') || (!line.words.has('every') && !line.words.has('each'))) return undefined
  const at = line.figures.indexOf(one)
  const [other, left, right] = [line.figures[at + 1], line.signs[at], line.signs[at + 1]]
  if (!other || !left || !right || !isBare(one) || !isBare(other) || Number(one.value) > 20 || Number(other.value) > 20) return undefined
  if (!/ for (?:every|each) $/.test(line.text.slice(0, left.start)) || !/^[^.;:()–—]{0,80}$/.test(line.text.slice(left.end, right.start)))
    return undefined
  const span = {start: one.start, end: other.end, text: `${one.text} to ${other.text}`, sentence: line.sentence}
  return one.value === other.value ? undefined : toldBy(span, [Number(one.value), Number(other.value)], false, [one, other])
}

/** `Debts of €840m and earnings of €210m give it |a leverage ratio of four|`. */
function namedRatio(story: Story, line: Line, figure: Figure): Told | undefined {
  if (!line.words.has('ratio') || !isBare(figure) || secondAt(story, figure) !== undefined) return undefined
  const lead = wordsBetween(story, Math.max(figure.firstToken - 9, story.sentences[line.sentence]?.firstToken ?? 0), figure.firstToken)
  return / (?:give|gives|gave|giving|make|makes|made|making|means) (?:[^ ,]+ ){0,3}an? (?:[^ ,]+ ){0,2}ratio of $/.test(lead)
    ? toldBy({start: figure.start, end: figure.end, text: figure.text, sentence: line.sentence}, [Number(figure.value), 1], false, [figure])
    : undefined
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
  if (!single && story.tokens[at - 1]?.lower === 'to' && !isCued(line) && !isParts(story, one)) return undefined
  const value = single ? 1 : Number(other?.value)
  if (value === Number(one.value)) return undefined
  const end = other?.end ?? token.end
  const span = {start: one.start, end, text: story.text.slice(one.start, end), sentence: line.sentence}
  return toldBy(span, [Number(one.value), value], false, other ? [one, other] : [one])
}

/** `, one for every 400`, `one teacher per 20 children`, whose `one` may be no figure. */
function oneFor(story: Story, line: Line, other: Figure): Told | undefined {
  const before = story.tokens[other.firstToken - 1]?.lower ?? ''
  if (!/^(?:every|each|per)$/.test(before) || !isBare(other)) return undefined
  const at = other.firstToken - (before === 'per' ? 2 : 3)
  if (before !== 'per' && !/^(?:for|to)$/.test(story.tokens[at + 1]?.lower ?? '')) return undefined
  const [third, two] = [story.tokens[at - 1], story.tokens[at]]
  // `one |doctor| for every 500`.
  const one = third?.lower === 'one' && two?.kind === 'word' ? third : two
  if (one?.lower !== 'one' || one.sentence !== line.sentence) return undefined
  const span = {start: one.start, end: other.end, text: story.text.slice(one.start, other.end), sentence: line.sentence}
  return toldBy(span, [1, Number(other.value)], false, [other, ...line.figures.filter(({start}) => start === one.start)])
}

/** `in the ratio 3:2`, which is no figure. */
function* notations(story: Story): Generator<Told> {
  for (const {sentence} of occurrencesOf(story, ['ratio', 'proportion', 'proportions', 'split', 'scale'])) {
    const {start, end} = story.sentences[sentence] ?? {start: 0, end: 0}
    const found = /\b(\d{1,3}) ?: ?(\d{1,3})\b/.exec(story.text.slice(start, Math.min(end, start + 600)))
    const [one, other] = [Number(found?.[1]), Number(found?.[2])]
    if (!found || !one || !other || one === other) continue
    const from = start + found.index
    yield toldBy({start: from, end: from + found[0].length, text: found[0], sentence}, [one, other], false, [])
  }
}

/** Every ratio that figures tell, with the figure it was read at; what is asked for as well. */
const allTold = once((story: Story): readonly {readonly told: Told; readonly by: Figure}[] =>
  linesOf(story).flatMap((line) =>
    line.figures.flatMap((figure) => {
      const told =
        shareOf(figure) ??
        partedShare(story, line, figure) ??
        oneFor(story, line, figure) ??
        forEvery(line, figure) ??
        namedRatio(story, line, figure) ??
        pairAt(story, line, figure, line.figures)
      return told ? [{told, by: figure}] : []
    })
  )
)

/** `The crowd counted down |from ten to one|`. */
const isCountdown = (story: Story, {start}: Told): boolean =>
  /\bcount(?:s|ed|ing)?(?: [a-z]+){0,3} from $/.test(story.text.slice(Math.max(0, start - 40), start))

export const toldOf = once((story: Story): readonly Told[] => [
  ...allTold(story).flatMap(({told, by}) => (isNorm(story, by) || isCountdown(story, told) ? [] : [told])),
  ...notations(story)
])

/** Numbers that tell a ratio count nothing: the 10 of `10 to one`, or of `the standard of 10 to one`. */
export const ratioNumbersOf = once((story: Story): ReadonlySet<Figure> => new Set(allTold(story).flatMap(({told}) => told.figures)))
