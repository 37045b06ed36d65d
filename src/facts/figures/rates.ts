/** Rates: an amount for each one of something (`480 a container`, `£45 each`, `$4m a day`), with the count and the total that the text links to it. */

import type {Story} from '../../story/story.js'
import {once} from '../once.js'
import {lineBefore} from './amount-lists.js'
import {singularOf} from './counted.js'
import type {Figure} from './figure.js'
import {firstOf, type Line, linesOf, pattern} from './pattern.js'

export interface Rate {
  readonly rate: Figure
  /** How many there are of what the rate is for. */
  readonly count: Figure
  readonly total: Figure
  /** The rate is called an average. */
  readonly mean: boolean
}

const timeUnits = /^(?:second|minute|hour|day|night|week|month|quarter|year|season|decade)$/

const isCount = (figure: Figure): boolean =>
  figure.kind === 'cardinal' && typeof figure.value === 'number' && figure.value >= 2 && figure.per === null

/** `a container`, `per pupil`, `a cow` behind a figure and its noun: the extraction knows the common ones, a count in the text the others. */
function perOf(story: Story, figure: Figure): string | undefined {
  if (figure.per !== null) return figure.per
  const {tokens} = story
  const noun = figure.counted && figure.counted.start > figure.start ? figure.counted : undefined
  let at = figure.lastToken
  while (noun && (tokens[at]?.start ?? noun.end) < noun.end) at++
  if (!/^(?:a|an|per|every|for)$/.test(tokens[at]?.lower ?? ''))
    return /^(?:each|apiece)$/.test(tokens[at]?.lower ?? '') ? 'each' : undefined
  if (tokens[at]?.lower === 'for') at += /^(?:each|every)$/.test(tokens[at + 1]?.lower ?? '') ? 1 : Number.POSITIVE_INFINITY
  const word = tokens[at + 1]
  return word?.kind === 'word' && word.sentence === figure.sentence ? singularOf(word.lower) : undefined
}

/** What the rate and the total are both of: money of one currency, one measure, or one noun. */
function isOfOneKind(rate: Figure, total: Figure): boolean {
  if (total.unit !== rate.unit || (total.kind === 'money') !== (rate.kind === 'money')) return false
  if (rate.unit !== null) return true
  return (
    rate.counted === null ||
    total.counted === null ||
    rate.counted.noun === total.counted.noun ||
    rate.counted.start === total.counted.start
  )
}

/** `Each of the 40 buses carries 60 passengers, so that 2,400 people …`. */
const eachOf = ['each of the|its|his|her|their {n:count} {4} {#rate} {~9} {#total}', 'each of {n:count} {4} {#rate} {~9} {#total}'].map(
  pattern
)

function eachIn(story: Story, line: Line): Rate | undefined {
  const match = / each of /.test(line.text) ? firstOf(eachOf, line) : undefined
  if (!match) return undefined
  const [rate, count, total] = [match.figure('rate'), match.figure('count'), match.figure('total')]
  const larger = Number(total.value) > Math.max(Number(rate.value), rate.kind === 'money' ? 0 : Number(count.value))
  return rate.kind === total.kind && rate.unit === total.unit && larger && rate.per === null
    ? {rate, count, total, mean: isMean(story, rate)}
    : undefined
}

function* near(story: Story, line: Line): Generator<Figure> {
  yield* line.figures
  yield* lineBefore(story, line)?.figures ?? []
}

/** The only figure that fits, in the sentence or, if it has none, in the one before. */
function onlyOne(story: Story, line: Line, fits: (figure: Figure) => boolean): Figure | undefined {
  for (const figures of [line.figures, lineBefore(story, line)?.figures ?? []]) {
    const found = figures.filter(fits)
    if (found.length > 0) return found.length === 1 ? found[0] : undefined
  }
  return undefined
}

function rateAt(story: Story, line: Line, rate: Figure): Rate | undefined {
  const per = perOf(story, rate)
  if (per === undefined || timeUnits.test(per) || typeof rate.value !== 'number' || rate.value <= 0) return undefined
  const count =
    per === 'each'
      ? onlyOne(
          story,
          line,
          (figure) => figure !== rate && isCount(figure) && figure.unit === null && (figure.counted !== null || figure.definite)
        )
      : onlyOne(story, line, (figure) => figure !== rate && isCount(figure) && figure.counted?.noun === per)
  if (!count) return undefined
  const total = onlyOne(
    story,
    line,
    (figure) =>
      figure !== rate &&
      figure !== count &&
      typeof figure.value === 'number' &&
      (figure.per === null || timeUnits.test(figure.per)) &&
      figure.kind === rate.kind &&
      isOfOneKind(rate, figure) &&
      Number(figure.value) > Number(rate.value)
  )
  return total ? {rate, count, total, mean: isMean(story, rate)} : undefined
}

export const isMean = (story: Story, figure: Figure): boolean =>
  /\b(?:average|mean)\b[^.]{0,20}$/i.test(story.text.slice(Math.max(0, figure.start - 40), figure.start))

/** One a sentence: two rates could share a total. */
export const ratesOf = once((story: Story): readonly Rate[] =>
  linesOf(story).flatMap((line) => {
    const seen = new Set<Figure>(near(story, line))
    if (seen.size < 3) return []
    const found = line.figures.flatMap((figure) => rateAt(story, line, figure) ?? [])
    return found.length === 1 ? found : [eachIn(story, line) ?? []].flat()
  })
)
