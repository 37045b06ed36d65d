/** Joins figures that are one: `5–10`, `between $3m and $5m`, `one in five`, `5ft 2in`; parts scores, which are none. */

import {scoreCues} from '../../lexicon/figure-labels.js'
import {wordsOf} from '../../lexicon/list.js'
import {bare, compound} from './compound.js'
import type {Draft} from './draft.js'
import type {Piece} from './pieces.js'
import {isChangeWord} from './role.js'

let cues: Set<string> | undefined

/** The words between two drafts, the second's hedge left out. */
function between(pieces: readonly Piece[], left: Draft, right: Draft): string {
  const end = right.hedge && right.hedge.first < right.first ? right.hedge.first : right.first
  const from = Math.max(left.last, left.tail)
  if (end - from > 4 || end < from) return end < from ? '' : '…'
  let text = ''
  for (let at = from; at < end; at++) text += `${at === from ? '' : ' '}${pieces[at]?.lower ?? ''}`
  return text
}

const before = (pieces: readonly Piece[], draft: Draft): string => {
  const at = draft.hedge && draft.hedge.first < draft.first ? draft.hedge.first : draft.first
  // `from an average of 870 to 1,218`.
  const levelled = pieces[at - 1]?.lower === 'of' && /^(?:average|low|high|peak|record|total)$/.test(pieces[at - 2]?.lower ?? '')
  return pieces[levelled ? at - 4 : at - 1]?.lower ?? ''
}

/** Both name one kind of thing, or one of them leaves it to the other. */
function alike(left: Draft, right: Draft): boolean {
  if (left.numeral.form === 'fraction' && right.numeral.form === 'fraction') return true
  if (left.numeral.form === 'ordinal' || right.numeral.form === 'ordinal') return left.numeral.form === right.numeral.form
  if (left.unit !== null && right.unit !== null)
    return left.unit === right.unit || left.kind === 'age' || (left.kind === right.kind && left.kind === 'money')
  return left.unit === null || right.unit === null
}

/** `$10 to $15 billion` are both billions; `$200 to $4 million` are not. */
function shareScale(left: Draft, right: Draft): Draft {
  const {scale} = right.numeral
  if (scale < 100 || left.numeral.scale > 1 || left.numeral.value >= right.numeral.value / scale || left.numeral.value === 0) return left
  const {numeral} = left
  return {...left, numeral: {...numeral, value: numeral.value * scale, step: numeral.step * scale, scale}}
}

const asUnit = (draft: Draft, like: Draft): Draft =>
  draft.unit !== null ? draft : {...draft, unit: like.unit, kind: like.unit === null ? draft.kind : like.kind}

/** Unit and noun of the other end, where this one leaves them out. */
const shared = (draft: Draft, like: Draft): Draft => ({
  ...asUnit(draft, like),
  counted: draft.counted ?? (draft.unit === null && like.unit === null ? like.counted : null)
})

const isCoin = ({unit}: Draft): boolean => unit === 'cent' || unit === 'penny'

/** `|50p| to £2`, `between |65 cents| and $1.15`: told in what the other end is told in. */
function inLarger(left: Draft, right: Draft): Draft {
  if (!isCoin(left) || isCoin(right) || right.kind !== 'money') return left
  const {value, step} = left.numeral
  return {...left, unit: right.unit, numeral: {...left.numeral, value: value / 100, step: step / 100}}
}

/** One figure from two ends. */
function range(left: Draft, right: Draft): Draft {
  const low = asUnit(shareScale(inLarger(left, right), right), right)
  const high = asUnit(right, left)
  const kind = low.kind === 'cardinal' || low.kind === 'ordinal' || low.kind === 'ratio' ? 'range' : low.kind
  const hedge = left.hedge && left.hedge.first < left.first ? left.hedge : null
  return {...low, last: right.last, kind, per: right.per ?? left.per, counted: right.counted ?? left.counted, hedge, to: high}
}

/** `won 3-2`, `a 52-48 vote`, `2-2`: both numbers bare and small, with a cue near or no ascent. */
function isScore(pieces: readonly Piece[], left: Draft, right: Draft): boolean {
  if (!bare(left) || !bare(right) || left.numeral.dressed || right.numeral.dressed || left.numeral.value > 400 || right.numeral.value > 400)
    return false
  if (left.numeral.value >= right.numeral.value) return true
  cues ??= wordsOf(scoreCues)
  for (let at = left.first - 1; at >= Math.max(0, left.first - 4); at--) if (cues.has(pieces[at]?.lower ?? '')) return true
  for (let at = right.last; at < right.last + 2; at++) if (cues.has(pieces[at]?.lower ?? '')) return true
  const previous = pieces[left.first - 1]
  return left.numeral.value < 10 && right.numeral.value < 20 && right.counted === null && previous?.capital === true
}

/** `from 31 to 36` is a move unless the words before tell a spread: `ranging from`, `aged from`. */
function isMove(pieces: readonly Piece[], left: Draft): boolean {
  if (left.kind === 'age') return false
  for (let at = left.first - 2; at >= Math.max(0, left.first - 9); at--) {
    const word = pieces[at]?.lower ?? ''
    if (isChangeWord(word)) return true
    // `|numbering| from 81 to 51`; `cut the |number| of clerks from 81 to 51`.
    if (/^number/.test(word) && /^(?:the|an?|its|their)$/.test(pieces[at - 1]?.lower ?? '')) continue
    if (/^(?:rang|var[iy]|spread|anywhere|anything|number|open|runs?$|lasts|lasting|cost)/.test(word)) return false
  }
  return true
}

/** `rose £12,000 to £310,000`, `up 10.4 cents to $2.24`: the first is by how much, where each shows its unit and they lie too far apart for a range. */
const isStepTo = (pieces: readonly Piece[], left: Draft, right: Draft): boolean =>
  left.kind === 'money' &&
  right.kind === 'money' &&
  (left.unit !== right.unit || right.numeral.value > 4 * left.numeral.value) &&
  isChangeWord(before(pieces, left))

export type Joint =
  | {readonly kind: 'none'}
  | {readonly kind: 'score'}
  | {readonly kind: 'one'; readonly draft: Draft}
  | {readonly kind: 'two'; readonly left: Draft; readonly right: Draft}

const none: Joint = {kind: 'none'}
const dash = /^[-‐‑–—−]$|^- -$/

/** `one in five`, `three out of 10`, `1 in every 20`. */
function ratio(pieces: readonly Piece[], left: Draft, right: Draft, words: string): Draft | undefined {
  const out = words === 'out of' || words === 'out of every'
  const within = words === 'in' || words === 'in every' || words === '- in -'
  if ((!out && !within) || left.unit !== null || !bare(right) || right.hedge || left.numeral.form !== 'cardinal') return undefined
  if (left.numeral.value >= right.numeral.value || left.numeral.step > 1 || (left.counted && left.counted.last <= right.first))
    return undefined
  const {value} = right.numeral
  const round = value <= 10 || value % 5 === 0 || left.numeral.value === 1
  if (within && (!round || /^(?:1[4-9]|20)\d\d$/.test(pieces[right.numeral.first]?.text ?? ''))) return undefined
  return {...left, last: right.last, kind: 'ratio', counted: right.counted && {...right.counted, whole: true}, outOf: right}
}

/** `one over 20`. */
function over(pieces: readonly Piece[], left: Draft, right: Draft, words: string): Draft | undefined {
  const named =
    words === '' && right.hedge !== null && right.hedge.last - right.hedge.first === 1 && pieces[right.hedge.first]?.lower === 'over'
  if (!named || !bare(left) || !bare(right) || left.counted !== null || right.counted !== null) return undefined
  return {...left, last: right.last, kind: 'ratio', outOf: right}
}

/** `25,000 miles-|more than| 14,000 miles of which …`: an aside, and no `2 - ~7 grams`; `$654,137,907-89`: cents. */
function isAside(pieces: readonly Piece[], left: Draft, {hedge, first, numeral}: Draft, isBare: boolean): boolean {
  const isHedged = hedge !== null && hedge.first < first && /\p{L}/u.test(pieces[hedge.first]?.lower ?? '')
  return isHedged || (left.numeral.value >= 10_000 && numeral.value < 100 && isBare)
}

/** What two neighbouring drafts of a sentence are together. */
export function jointOf(pieces: readonly Piece[], left: Draft, right: Draft): Joint {
  if (left.to) return none
  const words = between(pieces, left, right)
  if (words === '…') return none
  const whole = compound(pieces, left, right, words)
  if (whole) return {kind: 'one', draft: whole}
  const share = ratio(pieces, left, right, words) ?? over(pieces, left, right, words)
  if (share) return {kind: 'one', draft: share}
  if (!alike(left, right)) return none
  const lead = before(pieces, left)
  if (words === '/' && left.kind === 'money' && right.kind === 'money') return {kind: 'one', draft: range(left, right)}
  if (words === 'of the' && bare(left) && right.kind === 'money' && left.numeral.scale > 1 && left.numeral.value < right.numeral.value) {
    return {kind: 'two', left: {...asUnit(left, right), counted: null}, right}
  }
  if (dash.test(words)) {
    if (isScore(pieces, left, right)) return {kind: 'score'}
    // `One in eight – 400 in all – was ill`.
    if ((left.kind === 'ratio' || left.numeral.form === 'fraction') && bare(right)) return none
    if (isAside(pieces, left, right, bare(right))) return none
    return left.numeral.value < shareScale(right, right).numeral.value || left.unit !== null
      ? {kind: 'one', draft: range(left, right)}
      : none
  }
  if (words === 'to' || words === 'until' || words === 'through' || words === 'and up to') {
    if (lead === 'from' && isMove(pieces, left))
      return {kind: 'two', left: {...shared(shareScale(left, right), right), move: 'from'}, right: {...shared(right, left), move: 'to'}}
    if (lead === 'by' || (lead !== 'from' && left.kind !== 'age' && left.unit !== null && right.unit === null)) return none
    if (isStepTo(pieces, left, right)) return none
    return lead === 'from' || inLarger(left, right).numeral.value < right.numeral.value ? {kind: 'one', draft: range(left, right)} : none
  }
  if ((words === 'and' || words === 'and the') && (lead === 'between' || (lead === 'the' && pieces[left.first - 2]?.lower === 'between')))
    return {kind: 'one', draft: {...range(left, right), first: Math.max(0, (left.hedge?.first ?? left.first) - 1)}}
  if (words === 'from' && lead === 'to') return {kind: 'two', left: {...left, move: 'to'}, right: {...shared(right, left), move: 'from'}}
  if (words === 'or') return either(left, right)
  if (words === 'and' && openTo(left, right) && right.unit !== null)
    return {kind: 'two', left: asUnit(shareScale(left, right), right), right}
  return bounds(left, right, words)
}

/** Whether the first leaves unit and noun to the second. */
const openTo = (left: Draft, right: Draft): boolean =>
  left.unit === null && left.counted === null && bare(left) && left.numeral.value < right.numeral.value

/** `three or four explosions`, `8 or $9`: two figures of one kind, of which either may be true. */
function either(left: Draft, right: Draft): Joint {
  if (
    !openTo(left, right) ||
    right.to ||
    right.numeral.value > left.numeral.value * 2 ||
    (right.unit === null && right.counted === null && right.numeral.value - left.numeral.value > 1)
  )
    return none
  const first = shared(shareScale(left, right), right)
  return {kind: 'two', left: {...first, either: right}, right: {...right, either: first}}
}

/** `greater than 100 and smaller than 300`. */
function bounds(left: Draft, right: Draft, words: string): Joint {
  const ends = `${left.hedge?.kind} ${right.hedge?.kind}`
  if ((words !== 'and' && words !== 'but') || ends !== 'more less' || left.numeral.value >= right.numeral.value) return none
  const merged = range(left, right)
  return {kind: 'one', draft: {...merged, hedge: null}}
}
