/**
 * Gaps to an end that was set: to a limit (`doing 117mph, 47 above the limit of 70`), or to one end of an estimate (`put at £600,000 to £900,000 … £1.32m, £420,000 above the top estimate`). The
 * words name that end, and the only other amount near of its kind is what is set against it. It judges no values.
 */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {once} from '../../../once.js'
import {occurrencesOf} from '../../../words/occurrences.js'
import {isBound} from '../../near.js'
import {firstOf, type Line, lineAt, pattern} from '../../pattern.js'
import type {NearGap} from './near-gaps.js'

/** Sentences before the gap in which the other amounts stand. */
const reach = 2

const speed = /(?:mile|kilometre|metre|foot) per hour|knot/

const overLimit = [
  '{#by} above|over|beyond the {1} limit of {#limit}',
  '{#by} above|over|beyond the {1} limit',
  'being|was|were|going|driving|travelling {#by} over|above'
].map(pattern)
const limits = ['limit of|is|was {#limit}', '{m:limit} limit|zone', 'limit , {#limit}'].map(pattern)

/** `|47| above the limit`: a number alone, whatever the word behind it is taken for. */
const isNumberAlone = ({kind, unit}: Figure): boolean => kind === 'cardinal' && unit === null

const isSpeed = ({kind, unit, value}: Figure): boolean => kind === 'measure' && speed.test(unit ?? '') && typeof value === 'number'

const linesBefore = (story: Story, line: Line, block: number): readonly Line[] => {
  const first = Math.max(line.sentence - reach, story.blocks[block]?.firstSentence ?? 0)
  return Array.from({length: line.sentence - first + 1}, (_, on) => lineAt(story, first + on)).filter((each) => each !== undefined)
}

/** The limit, told once, in the sentence of the gap or before it. */
function limitNear(lines: readonly Line[]): Figure | undefined {
  const told = lines.flatMap((line) => firstOf(limits, line)?.optional('limit') ?? [])
  return told.every(({value}) => value === told[0]?.value) ? told[0] : undefined
}

/** `|Last year| he was fined for being 24mph over the limit`: of another day. */
const ofOtherTime = / (?:last|earlier|later|previous|previously|before|again|in (?:19|20)\d\d) /

function limitGapIn(story: Story, line: Line): NearGap | undefined {
  const match = ofOtherTime.test(line.text) ? undefined : firstOf(overLimit, line)
  const by = match?.optional('by')
  if (!match || !by || by.hedge || !(isSpeed(by) || isNumberAlone(by))) return undefined
  const lines = linesBefore(story, line, by.block)
  const limit = match.optional('limit') ?? limitNear(lines)
  if (!limit || limit === by || isBound(limit) || !(isSpeed(limit) || isNumberAlone(limit))) return undefined
  const [own, another] = lines.flatMap(({figures}) => figures.filter((figure) => isSpeed(figure) && figure !== by && figure !== limit))
  if (!own || another || own.hedge || own.start > by.start || own.unit === null) return undefined
  return [by, limit].every(({unit}) => unit === null || unit === own.unit) ? {by, one: own, other: limit, scale: 1} : undefined
}

const toEnd = [
  '{$:by} above|over|beyond|short_of|below|under|shy_of {1} <end:end> {1} estimate|guide|estimates',
  '{$:by} above|over|beyond|short_of|below|under|shy_of {1} <end:end> end? of the|its|their|his|her estimate|guide|estimates'
].map(pattern)

const upper = /^(?:top|high|higher|highest|upper)$/
/** What tells that a range is the estimate that is meant. */
const ofEstimate = / (?:estimate|estimates|estimated|catalogue|guide|expected|put|valued|tipped) /

/** One end of a range as a figure of its own. */
function endOf({value, ...range}: Figure, end: string): Figure | undefined {
  const limit = Array.isArray(value) ? value[upper.test(end) ? 1 : 0] : null
  return limit === null || limit === undefined ? undefined : {...range, value: limit, interval: {low: limit, high: limit}, isRange: false}
}

function estimateGapIn(story: Story, line: Line): NearGap | undefined {
  // `paid £45,500 with fees, though |the hammer price| was £5,000 above it`.
  const match = / (?:hammer|fees?|premium) /.test(line.text) ? undefined : firstOf(toEnd, line)
  const by = match?.figure('by')
  if (!match || !by || by.hedge || typeof by.value !== 'number') return undefined
  const lines = linesBefore(story, line, by.block)
  const figures = lines.flatMap((each) => each.figures).filter(({kind, unit}) => kind === by.kind && unit === by.unit)
  const [range, second] = figures.filter(({isRange}) => isRange)
  if (!range || second || !ofEstimate.test(lineAt(story, range.sentence)?.text ?? '')) return undefined
  const other = endOf(range, match.word('end') ?? '')
  const [one, another] = figures.filter((figure) => figure !== by && figure !== range)
  if (!one || !other || another || isBound(one) || typeof one.value !== 'number') return undefined
  return {by, one, other, scale: 1}
}

/** A story without the words costs a look-up. */
export const limitGapsOf = once((story: Story): readonly NearGap[] => {
  const limited = occurrencesOf(story, ['limit', 'zone'])
  const estimated = occurrencesOf(story, ['estimate', 'estimates', 'guide'])
  const near = [...limited.flatMap(({sentence}) => [sentence, sentence + 1, sentence + 2]), ...estimated.map(({sentence}) => sentence)]
  return [...new Set(near)].flatMap((sentence) => {
    const line = lineAt(story, sentence)
    return line ? (limitGapIn(story, line) ?? estimateGapIn(story, line) ?? []) : []
  })
})
