/**
 * Whether a told result is what other figures of the article make: a difference, a sum, a mean, a share. In a dense article a true result stands among
 * amounts that it was not worked out from, and those it was worked out from may stand paragraphs off.
 */

import type {Span} from '../../finding.js'
import {type Story, tokenAt} from '../../story/story.js'
import type {Figure, Interval} from '../figures/figure.js'
import {figuresOf} from '../figures/find.js'
import {exactly, loosened} from '../figures/interval.js'
import {figureBehind, isNumber} from './near.js'
import {isOfJustThem} from './no-level.js'
import {scaleTo} from './ties/unit-scale.js'

/** How a result comes about: the `rest` is what some amounts leave of another, a `share` a part of an amount, `points` lie between percentages. */
export type Make = 'sum' | 'rest' | 'mean' | 'share' | 'percentage' | 'change' | 'points'

/** Sentences to the amounts, the nearest first: the wider the search, the more is made by chance. */
const reaches = [1, 3, 60]
/** Figures looked at on either side. */
const mostOthers = 40
/** Amounts told one after the other that are added up. */
const longestRun = 8
/** How likely a fit by chance may be, judged by how many results lie about the told one. */
const mostByChance = 0.3

const isLike = (one: Figure, other: Figure): boolean => one.unit === other.unit && one.kind === other.kind
const isCount = ({kind, value}: Figure): boolean => (kind === 'cardinal' || kind === 'duration') && Number(value) > 1
const isShare = ({kind}: Figure): boolean => kind === 'percent' || kind === 'ratio'
const numberIn = ({value}: Figure): number => Number(value)
const partOf = (share: Figure): number => numberIn(share) * (share.kind === 'percent' ? 0.01 : 1)

/** What two figures make for a third; undefined where they are not of the kinds for it. */
const ofTwo: Readonly<Record<Make, (one: Figure, other: Figure, told: Figure, story: Story) => number | undefined>> = {
  // `Seven people were hurt. |Two of them| are children`: no nine.
  sum: (one, other, told, story) =>
    isLike(one, told) && isLike(other, told) && one.index < other.index && !(one.index + 1 === other.index && isOfJustThem(story, other))
      ? numberIn(one) + numberIn(other)
      : undefined,
  rest: (one, other, told) => (isLike(one, told) && isLike(other, told) ? numberIn(one) - numberIn(other) : undefined),
  mean: (sum, count, told) => (isLike(sum, told) && isCount(count) ? numberIn(sum) / numberIn(count) : undefined),
  share: (whole, share, told) => (isLike(whole, told) && isShare(share) ? numberIn(whole) * partOf(share) : undefined),
  percentage: (part, whole) =>
    isLike(part, whole) && !isShare(part) && numberIn(part) <= numberIn(whole) ? (100 * numberIn(part)) / numberIn(whole) : undefined,
  change: (from, to) => (isLike(from, to) && !isShare(from) ? Math.abs((100 * numberIn(to)) / numberIn(from) - 100) : undefined),
  points: (one, other) =>
    one.kind === 'percent' && other.kind === 'percent' && one.index < other.index ? Math.abs(numberIn(one) - numberIn(other)) : undefined
}

/** Takes a result, and what it was made of where that is asked for. */
type Take = (made: number, from: () => readonly Figure[]) => void

/** The sums of amounts told one after the other, so many at least. */
function ofRuns(amounts: readonly Figure[], fewest: number, take: Take): void {
  for (let from = 0; from < amounts.length; from++) {
    let sum = 0
    for (let to = from; to < Math.min(amounts.length, from + longestRun); to++) {
      sum += Number(amounts[to]?.value)
      if (to - from + 1 >= fewest) take(sum, () => amounts.slice(from, to + 1))
    }
  }
}

function eachResult(story: Story, told: Figure, others: readonly Figure[], makes: readonly Make[], take: Take): void {
  for (const one of others)
    for (const other of others)
      for (const make of one === other ? [] : makes) {
        const made = ofTwo[make](one, other, told, story)
        if (made !== undefined) take(made, () => [one, other])
      }
  const like = others.filter((figure) => isLike(figure, told))
  if (makes.includes('sum')) ofRuns(like, 3, take)
  for (const whole of makes.includes('rest') ? like : []) {
    const parts = like.filter((figure) => figure !== whole && numberIn(figure) < numberIn(whole))
    ofRuns(parts, 2, (sum, from) => take(numberIn(whole) - sum, () => [whole, ...from()]))
  }
}

/** What the told result may be: writers round in the head to the unit they tell it in. */
function roomOf({interval, value}: Figure): Interval {
  const half = loosened(exactly(Number(value)), Number.isInteger(value) && Math.abs(Number(value)) < 1000 ? 0.5 : 0)
  return {low: Math.min(interval.low, half.low), high: Math.max(interval.high, half.high)}
}

/** Whether a result fits, and fewer lie about the told one than would fit by chance. */
function isMadeOf(story: Story, told: Figure, others: readonly Figure[], operands: readonly Span[], makes: readonly Make[]): boolean {
  const room = roomOf(told)
  const value = numberIn(told)
  const isOwn = (figures: readonly Figure[]): boolean =>
    figures.every((figure) => operands.some(({start, end}) => figure.start < end && start < figure.end))
  let about = 0
  let fits = false
  eachResult(story, told, others, makes, (made, from) => {
    if (made < value / 2 || made > value * 2 || isOwn(from())) return
    about++
    fits ||= made >= room.low && made <= room.high
  })
  return fits && (about * Math.max(room.high - room.low, value * 1e-4)) / (1.5 * value) < mostByChance
}

/** Words that set apart what stands before them. */
const sets = /^(?:;|while|whereas|making)$/
/** Behind a comma these do: `17,050 children, officials say, |and| 4,340 of all who live there, 14%`. */
const joins = /^(?:and|but)$/

/** `From £72m to £90m, an increase of 20 per cent`: the result and its operands stand in one sentence, and nothing between them begins another matter. */
function areInOneBreath(story: Story, told: Figure, operands: readonly Span[]): boolean {
  const places = operands.map(({start}) => tokenAt(story, start)).filter((at) => story.tokens[at]?.sentence === told.sentence)
  if (operands.length < 2 || places.length < operands.length) return false
  const between = story.tokens.slice(Math.min(...places, told.firstToken), Math.max(...places, told.firstToken))
  const comma = between.findIndex(({text}) => /^[,–—]$/.test(text))
  return !between.some(({lower}, at) => sets.test(lower) || (comma >= 0 && at > comma && joins.test(lower)))
}

/**
 * How far off others may stand that explain a result. Of what is told in one breath with its operands nothing in another sentence does: that a profit of £108m stands there as
 * well is chance. A gap may be one from where a list of levels began, a sentence before.
 */
function reachesFor(story: Story, told: Figure, operands: readonly Span[], makes: readonly Make[]): readonly number[] {
  if (!areInOneBreath(story, told, operands)) return reaches
  return makes.includes('rest') ? [1] : [0]
}

/** `3min 12.48sec … 3:13.05 … 0.57 seconds`: times of different units in the one of the result. */
function inUnitOf(told: Figure, figure: Figure): Figure {
  if (told.kind !== 'duration' || figure.kind !== 'duration' || figure.unit === told.unit) return figure
  const scale = scaleTo(told, figure)
  return scale === undefined ? figure : {...figure, unit: told.unit, value: Number((Number(figure.value) * scale).toPrecision(9))}
}

/** `at` is the told result, `operands` what it was held against, `makes` how such a result comes about. */
export function isMadeByOthers(story: Story, at: Span, operands: readonly Span[], makes: readonly Make[]): boolean {
  const figures = figuresOf(story)
  const told = figureBehind(story, at.start)
  if (!told || told.start >= at.end || !isNumber(told) || told.kind === 'ratio' || told.kind === 'ordinal') return false
  const others = figures
    .slice(Math.max(0, told.index - mostOthers), told.index + mostOthers)
    .filter((figure) => figure !== told && isNumber(figure) && figure.kind !== 'ordinal')
    .map((figure) => inUnitOf(told, figure))
  return reachesFor(story, told, operands, makes).some((reach) =>
    isMadeOf(
      story,
      told,
      others.filter(({sentence}) => Math.abs(sentence - told.sentence) <= reach),
      operands,
      makes
    )
  )
}
