/** Gives a bare number what its sentence left out: `rose to 3.9 million headsets, up from |2.4 million|`, `460 vans, compared with |63|`, `|two-| and three-year terms`. */

import {isBare, likeThat} from './bare.js'
import type {Draft} from './draft.js'
import {isGapped} from './gapped.js'
import type {Piece} from './pieces.js'
import {withRows} from './rows.js'

const leads: readonly (readonly [lead: string, before: RegExp])[] = [
  ['from', /^(?:up|down|rise|fall|increase|drop|decrease)$/],
  ['with', /^compared?$/],
  ['to', /^compared?$/]
]

/** Whether the words before the number set it beside the one before. */
function compares(pieces: readonly Piece[], draft: Draft): boolean {
  let at = (draft.hedge && draft.hedge.first < draft.first ? draft.hedge.first : draft.first) - 1
  if (/^(?:only|just|the|its|their)$/.test(pieces[at]?.lower ?? '')) at--
  const lead = pieces[at]?.lower ?? ''
  const before = pieces[at - 1]?.lower ?? ''
  if (lead === 'against' || lead === 'versus') return true
  if (lead === 'including') return draft.numeral.scale > 1 || draft.numeral.dressed
  return leads.some(([word, words]) => word === lead && words.test(before))
}

/** `on 43 per cent, up five points |from 38|`: the percentage that stands before the points. */
function beforePoints(pieces: readonly Piece[], draft: Draft, found: readonly Draft[]): Draft | undefined {
  const [lead, unit] = [pieces[draft.first - 1]?.lower ?? '', pieces[draft.first - 2]?.lower ?? '']
  if (!/^(?:from|on)$/.test(lead) || !/^points?$/.test(unit) || draft.numeral.value >= 100) return undefined
  return found.findLast(({kind, unit: own}) => kind === 'percent' && own === 'percent')
}

/** `closed at 1,463.78 points … ended at 1,334.20`: two decimals of an index, whose sentence names its points. */
const isIndex = (draft: Draft): boolean =>
  draft.numeral.digits && draft.numeral.scale === 1 && draft.numeral.value >= 100 && !Number.isInteger(draft.numeral.value)

const decimalsOf = (pieces: readonly Piece[], {numeral}: Draft): number =>
  /\.(\d+)$/.exec(pieces[numeral.last - 1]?.text ?? '')?.[1]?.length ?? 0

/** `84.75 cents, while the lowest is |74.07|`: two decimals of one price, and those of another. */
function isLikePrice(pieces: readonly Piece[], draft: Draft, model: Draft): boolean {
  const decimals = decimalsOf(pieces, draft)
  const ratio = draft.numeral.value / model.numeral.value
  return model.kind === 'money' && decimals > 1 && decimals === decimalsOf(pieces, model) && ratio > 0.5 && ratio < 2
}

/** `2,435,000 yen ($22,480) for one and |2,380,000| ($21,972) for the other`: both are converted. */
function convertedLike(pieces: readonly Piece[], draft: Draft, next: Draft | undefined, found: readonly Draft[]): Draft | undefined {
  const isConverted = (one: Draft): boolean => one.kind === 'money' && pieces[one.last]?.text === '('
  const bracketed = pieces[draft.last]?.text === '(' && next?.kind === 'money' && next.first <= draft.last + 1
  return bracketed ? found.findLast(isConverted) : undefined
}

/** `15 of 28 (53 per cent) against |ten of 23|`, `4,956, or 118 per cent, against |4,212|`: counts, whose share is told in passing. */
const isOfOtherSort = (pieces: readonly Piece[], {numeral, last}: Draft, {kind, last: end}: Draft): boolean =>
  kind === 'percent' &&
  (numeral.value >= 1000 || (pieces[end]?.text === ')' && (pieces[last]?.lower === 'of' || pieces[last]?.text === '(')))

/** `97,000 people over six days, up from |68,000|`: people, and no days. */
const isOfScale = ({numeral: one}: Draft, {numeral: other}: Draft): boolean => {
  const ratio = one.value / other.value
  return !(one.value > 0 && other.value > 0) || (ratio < 1000 && ratio > 0.001)
}

/** `took 31 seats, the Greens |5|`; `had 34,560, or 36%; Lindqvist |30,720|` are no percentages, `took 47.1 per cent and Lindqvist |10.5|` are. */
const isNextInRow = (pieces: readonly Piece[], draft: Draft, found: readonly Draft[], model: Draft): boolean =>
  found.at(-1) === model &&
  (model.kind === 'percent'
    ? isLikeShare(pieces, draft, model) && (isGapped(pieces, draft.numeral, model.last) || isOfNextThing(pieces, draft, model))
    : isGapped(pieces, draft.numeral, model.last))

/** `gas 38.1 per cent |and coal| 20.7`: a thing by one word, where both show tenths. */
const isOfNextThing = (pieces: readonly Piece[], draft: Draft, model: Draft): boolean =>
  decimalsOf(pieces, draft) > 0 &&
  pieces[draft.first - 1]?.kind === 'word' &&
  !/^(?:in|at|on|by|to|of|from|for|with|than|about|nearly|over|under|was|is|were|are|another|further)$/.test(
    pieces[draft.first - 1]?.lower ?? ''
  ) &&
  /^(?:,|;|and|but|while)$/.test(pieces[draft.first - 2]?.lower ?? '') &&
  draft.first - model.last < furthestThing &&
  /^[.,;:)]?$/.test(pieces[draft.last]?.text ?? '')

const furthestThing = 8

/** Below a hundred, and told to as many decimals. */
const isLikeShare = (pieces: readonly Piece[], draft: Draft, model: Draft): boolean =>
  draft.numeral.digits && draft.numeral.scale === 1 && draft.numeral.value < 100 && decimalsOf(pieces, draft) === decimalsOf(pieces, model)

const leadsOf = new Map([
  ['duration', /^(?:in|after|within)$/],
  ['percent', /^(?:by|on)$/]
])

/** `the first home |in 19 hours| and the last |in 76|`, `rose |by 2%| in May but fell |by 1|`, `the Greens |on 34%| and the Reds |on 27|`: behind the same word and before a pause, the same unit. */
const isLedAlike = (pieces: readonly Piece[], draft: Draft, model: Draft): boolean =>
  leadsOf.get(model.kind)?.test(pieces[draft.first - 1]?.lower ?? '') === true &&
  pieces[draft.first - 1]?.lower === pieces[model.first - 1]?.lower &&
  pieces.slice(model.last, draft.first).some(({lower}) => lower === 'and' || lower === 'but' || lower === ',') &&
  /^[.,;:)]?$/.test(pieces[draft.last]?.text ?? '')

const isHyphen = (piece: Piece | undefined): boolean => piece?.glued === true && /^[-‐‑]$/.test(piece.text)

/** `two-, three- and |four-year| terms`: a hyphen that hangs takes what the next number is joined to. */
function withSuspended(pieces: readonly Piece[], drafts: readonly Draft[]): readonly Draft[] {
  const found = [...drafts]
  for (let at = found.length - 2; at >= 0; at--) {
    const [draft, next] = [found[at], found[at + 1]]
    if (!draft || !next || !isBare(draft) || isBare(next)) continue
    if (!isHyphen(pieces[draft.last]) || (pieces[draft.last + 1]?.glued === true && pieces[draft.last + 1]?.text !== ',')) continue
    const gap = next.first - draft.last
    if (gap > 3 || !isHyphen(pieces[next.numeral.last])) continue
    found[at] = likeThat(draft, next)
  }
  return found
}

/** `68,400 people |who| had been out of work for a year and 95,800 |who| had for two`. */
const isRelatedAlike = (pieces: readonly Piece[], draft: Draft, model: Draft): boolean =>
  pieces[draft.last]?.lower === 'who' && model.counted !== null && pieces[model.counted.last]?.lower === 'who'

/** `cost them 120m kroner and Bodil 85m, while the hail |added 40m| more`: of one scale, and added to the money before. */
const isAddedTo = (pieces: readonly Piece[], draft: Draft, model: Draft): boolean =>
  model.kind === 'money' &&
  draft.numeral.scale > 1 &&
  draft.numeral.scale === model.numeral.scale &&
  /^(?:add|adds|added|adding|another|plus)$/.test(pieces[draft.first - 1]?.lower ?? '') &&
  /^(?:more|to|[.,;:)])?$/.test(pieces[draft.last]?.lower ?? '')

export function completed(pieces: readonly Piece[], given: readonly Draft[]): readonly Draft[] {
  if (given.length < 2 || !given.some(isBare)) return given
  const drafts = withRows(pieces, withSuspended(pieces, given))
  const points = drafts.some((draft) => draft.unit === 'point')
  const found: Draft[] = []
  for (const [at, draft] of drafts.entries()) {
    const last = found.findLast((other) => other.kind !== 'ordinal' && other.kind !== 'age' && isOfScale(other, draft))
    const converted = isBare(draft) ? convertedLike(pieces, draft, drafts[at + 1], found) : undefined
    const ofPoints = isBare(draft) ? beforePoints(pieces, draft, found) : undefined
    const model = converted ?? ofPoints ?? last
    if (points && isBare(draft) && isIndex(draft)) found.push({...draft, unit: 'point', kind: 'measure'})
    else if (
      model &&
      isBare(draft) &&
      !isBare(model) &&
      (converted ||
        ofPoints ||
        (compares(pieces, draft) && !isOfOtherSort(pieces, draft, model)) ||
        isLikePrice(pieces, draft, model) ||
        isLedAlike(pieces, draft, model) ||
        isRelatedAlike(pieces, draft, model) ||
        isAddedTo(pieces, draft, model) ||
        isNextInRow(pieces, draft, found, model))
    ) {
      found.push(likeThat(draft, model))
    } else found.push(draft)
  }
  return found
}
