/** Makes a figure of a draft: offsets, value, interval, role. */

import type {Sentence, Story} from '../../story/story.js'
import {halfUnitOf, hedged, intervalOf} from './bounds.js'
import {isDefinite, type PlacedCounted, singularOf} from './counted.js'
import type {Draft} from './draft.js'
import type {Counted, Figure} from './figure.js'
import type {Piece} from './pieces.js'
import {roleOf} from './role.js'

const startOf = (pieces: readonly Piece[], index: number): number => pieces[index]?.start ?? 0
const stopOf = (pieces: readonly Piece[], last: number): number => pieces[last - 1]?.end ?? 0

function counted(story: Story, pieces: readonly Piece[], placed: PlacedCounted): Counted {
  const start = startOf(pieces, placed.first)
  const end = stopOf(pieces, placed.last)
  const modifiers: string[] = []
  for (let at = placed.first; at < placed.head; at++) {
    const piece = pieces[at]
    if (piece && piece.kind !== 'mark') modifiers.push(piece.lower)
  }
  return {
    start,
    end,
    text: story.text.slice(start, end),
    noun: singularOf(pieces[placed.head]?.lower ?? ''),
    modifiers,
    whole: placed.whole
  }
}

/** The value of one end and half of its last place, without its hedge. */
function endOf(draft: Draft): {value: number; half: number} {
  const {numeral, negative, extra, outOf} = draft
  const value = (outOf ? numeral.value / outOf.numeral.value : numeral.value + extra) * (negative ? -1 : 1)
  if (outOf) return {value, half: Math.abs(value) / 40}
  return {value, half: extra > 0 ? 0 : halfUnitOf(numeral, draft.kind)}
}

function valueAndInterval(draft: Draft): Pick<Figure, 'value' | 'interval' | 'isRange'> {
  const near = endOf(draft)
  const kind = draft.hedge?.kind ?? null
  if (draft.to) {
    const far = endOf(draft.to)
    const rising = near.value <= far.value || near.value >= 0
    const low = Math.min(near.value - near.half, far.value - far.half)
    const high = Math.max(near.value + near.half, far.value + far.half)
    return {
      value: rising ? [near.value, far.value] : [far.value, near.value],
      interval: hedged({low, high}, kind, (high - low) / 2 + Math.max(Math.abs(low), Math.abs(high)) / 20),
      isRange: true
    }
  }
  const {to} = draft.numeral
  if (to !== null) return {value: [near.value, to], interval: {low: near.value, high: Number.POSITIVE_INFINITY}, isRange: true}
  const other = draft.either && endOf(draft.either)
  const own = intervalOf(near.value, near.half, kind)
  const interval = other ? {low: Math.min(own.low, other.value - other.half), high: Math.max(own.high, other.value + other.half)} : own
  // A bare number under a bound is a comparison: `more than 40 and less than 10`.
  const bound = kind === 'more' || kind === 'less'
  const compared =
    bound && (draft.hedge?.comparison === true || (draft.kind === 'cardinal' && draft.counted === null && draft.per === null))
  if (compared) return {value: kind === 'more' ? [near.value, null] : [null, near.value], interval, isRange: true}
  return {value: near.value, interval, isRange: false}
}

/** A determiner before the figure and its hedge: `the 29 miners`, `all of the roughly 40`. */
function isPointingBack(pieces: readonly Piece[], first: number): boolean {
  return isDefinite(pieces[first - 1]?.lower) || (pieces[first - 1]?.lower === 'remaining' && isDefinite(pieces[first - 2]?.lower))
}

export function figureOf(story: Story, sentence: Sentence, pieces: readonly Piece[], draft: Draft, index: number): Figure {
  const start = startOf(pieces, draft.first)
  const end = stopOf(pieces, draft.last)
  const {hedge} = draft
  const first = hedge ? Math.min(hedge.first, draft.first) : draft.first
  const hedgeStart = hedge ? startOf(pieces, hedge.first) : 0
  const hedgeEnd = hedge ? stopOf(pieces, hedge.last) : 0
  const {value, interval, isRange} = valueAndInterval(draft)
  return {
    index,
    start,
    end,
    text: story.text.slice(start, end),
    kind: draft.kind,
    value,
    interval,
    isRange,
    unit: draft.unit,
    move: draft.move,
    per: draft.per,
    counted: draft.counted && counted(story, pieces, draft.counted),
    hedge: hedge && {kind: hedge.kind, text: story.text.slice(hedgeStart, hedgeEnd), start: hedgeStart, end: hedgeEnd},
    role: roleOf(pieces, first, draft.counted && draft.counted.first === draft.last ? draft.counted.last : draft.last),
    definite: isPointingBack(pieces, first),
    block: sentence.block,
    sentence: sentence.index,
    firstToken: pieces[draft.first]?.token ?? sentence.firstToken,
    lastToken: (pieces[draft.last - 1]?.token ?? sentence.firstToken) + 1
  }
}
