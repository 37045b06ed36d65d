/** Joins two figures that stand for one range: `between 5 and 10`, `5–10`, `$3m to $5m`, `2 million-3 million`. */

import type {Story, Token} from '../../story/story.js'
import type {Figure} from './figure.js'

const rangeVerb = /^(?:range|ranges|ranged|ranging|vary|varies|varied|varying|run|runs|cost|costs|costing|anywhere|anything)$/
const changeVerb = /^(?:from|rose|fell|grew|dropped|increased|decreased|climbed|slipped|cut|raised|jumped|up|down|went|lifted|lowered)$/

/** How the figures are joined, as the token before the first says and those between them. */
function joins(tokens: readonly Token[], first: Figure, second: Figure): 'range' | 'span' | undefined {
  if (first.sentence !== second.sentence || second.firstToken - first.lastToken !== 1) return undefined
  if (
    first.kind === 'ordinal' ||
    second.kind === 'ordinal' ||
    first.kind === 'age' ||
    typeof first.value !== 'number' ||
    typeof second.value !== 'number'
  )
    return undefined
  const between = tokens[first.lastToken]
  const before = tokens[first.firstToken - 1]?.lower ?? ''
  if (between?.lower === 'and') return before === 'between' ? 'range' : undefined
  if (between?.lower === 'to' && before === 'from') return rangeVerb.test(tokens[first.firstToken - 2]?.lower ?? '') ? 'span' : undefined
  if (between?.lower === 'to') return changeVerb.test(before) ? undefined : 'span'
  const dash =
    between !== undefined &&
    /^[-–—]$/.test(between.text) &&
    between.spaced === (tokens[second.firstToken]?.spaced ?? false) &&
    !between.spaced
  return dash ? 'span' : undefined
}

const compatible = (first: Figure, second: Figure): boolean =>
  first.unit === second.unit || first.unit === null || (first.kind === 'money' && second.kind === 'cardinal')

/** `$10 to $15 billion`: the scale of the second end, which the first shares. */
function scaleOf(figure: Figure, value: number): number {
  if (!/(?:thousand|million|billion|trillion|k|m|bn|tn)$/i.test(figure.text)) return 1
  return [1e12, 1e9, 1e6, 1e3].find((scale) => value >= scale) ?? 1
}

/** `5 to 10`: a spelt range rises; falls, scores and countdowns do not make one. */
function merge(story: Story, first: Figure, second: Figure, between: boolean): Figure | undefined {
  const {value: stated} = first
  const {value: high} = second
  if (typeof stated !== 'number' || typeof high !== 'number' || !compatible(first, second) || (!between && stated >= high)) return undefined
  const shared = scaleOf(second, high)
  const low = stated < 1000 && shared > 1 && stated * shared <= high ? stated * shared : stated
  const start = between ? (story.tokens[first.firstToken - 1]?.start ?? first.start) : first.start
  const {kind} = second.kind === 'cardinal' ? first : second
  return {
    ...second,
    start,
    text: story.text.slice(start, second.end),
    kind: kind === 'cardinal' ? 'range' : kind,
    value: [low, high],
    interval: {
      low: Math.min(low === stated ? first.interval.low : low, second.interval.low),
      high: Math.max(first.interval.high, second.interval.high)
    },
    unit: second.unit ?? first.unit,
    hedge: first.hedge,
    definite: first.definite,
    firstToken: first.firstToken - (between ? 1 : 0)
  }
}

/** The figures with ranges joined and indices made new. */
export function mergeRanges(story: Story, figures: readonly Figure[]): Figure[] {
  const merged: Figure[] = []
  for (const figure of figures) {
    const before = merged.at(-1)
    const how = before && joins(story.tokens, before, figure)
    const range = before && how ? merge(story, before, figure, how === 'range') : undefined
    if (range) merged[merged.length - 1] = {...range, index: merged.length - 1}
    else merged.push({...figure, index: merged.length})
  }
  return merged
}
