/** Finds the words that hedge a figure: `about`, `more than`, `up to` before it, `or more`, `or so` after it. */

import {comparisons, hedgesAfter, hedgesBefore} from '../../lexicon/hedges.js'
import {phrasesOf} from '../../lexicon/list.js'
import type {HedgeKind} from './figure.js'
import type {Piece} from './pieces.js'

export interface PlacedHedge {
  readonly kind: HedgeKind
  readonly first: number
  readonly last: number
  /** States an open range, as in `greater than 100`. */
  readonly comparison: boolean
}

interface Table {
  readonly before: Map<string, HedgeKind>
  readonly after: Map<string, HedgeKind>
  readonly comparisons: Set<string>
  readonly lastWords: Set<string>
  /** What a hedge behind a figure begins with. */
  readonly firstWords: Set<string>
}

const kinds: readonly HedgeKind[] = ['about', 'nearly', 'over', 'more', 'less']
let table: Table | undefined

function build(): Table {
  const built: Table = {
    before: new Map(),
    after: new Map(),
    comparisons: new Set(phrasesOf(comparisons)),
    lastWords: new Set(),
    firstWords: new Set()
  }
  for (const kind of kinds) {
    for (const phrase of phrasesOf(hedgesBefore[kind])) {
      built.before.set(phrase, kind)
      built.lastWords.add(phrase.slice(phrase.lastIndexOf(' ') + 1))
    }
  }
  for (const kind of ['about', 'more', 'less'] as const)
    for (const phrase of phrasesOf(hedgesAfter[kind])) {
      built.after.set(phrase, kind)
      built.firstWords.add(phrase.split(' ')[0] ?? '')
    }
  return built
}

const joined = (pieces: readonly Piece[], first: number, last: number): string => {
  let text = pieces[first]?.lower ?? ''
  for (let index = first + 1; index < last; index++) text += ` ${pieces[index]?.lower ?? ''}`
  return text
}

const overVerbs =
  /^(?:took|take|takes|taken|taking|takeover|handed|hand|pulled|pull|pulls|pulling|knocked|spread|spreads|spreading|scattered|divided|distributed|spaced|stretched|staggered|phased|strung)$/

/** The longest hedge that ends where the figure begins. */
export function leadingHedge(pieces: readonly Piece[], figure: number, ordinal = false): PlacedHedge | undefined {
  table ??= build()
  let end = figure
  if (pieces[end - 1]?.text === '-' && pieces[end - 2]?.lower === 'sub') end--
  if (pieces[end - 1]?.lower === 'the' && table.lastWords.has(pieces[end - 2]?.lower ?? '') && ordinal) end--
  if (!table.lastWords.has(pieces[end - 1]?.lower ?? '')) return undefined
  for (let length = 4; length > 0; length--) {
    const first = end - length
    if (first < 0) continue
    const text = joined(pieces, first, end)
    const kind = table.before.get(text)
    if (kind === undefined) continue
    // `Last year's minimum of 4.7 million` is a level.
    if (text === 'minimum of' && /['’]s?$/.test(pieces[first - 1]?.lower ?? '')) return undefined
    // Hostages are taken over, and paintings spread over a dozen rooms; that is no bound.
    if (text === 'over' && overVerbs.test(pieces[first - 1]?.lower ?? '')) return undefined
    // `|Over| 230 working days that eats up 77 hours`: for so long.
    if (text === 'over' && isSpanAhead(pieces, first, end)) return undefined
    // `adds up to 14,400`, `fares go up to £3`.
    if (text === 'up to' && /^(?:add|adds|added|adding|go|goes|going|gone|went)$/.test(pieces[first - 1]?.lower ?? '')) return undefined
    return negated(pieces, {kind, first, last: end, comparison: table.comparisons.has(text)})
  }
  return undefined
}

/** `|Over| 40 days it`: a sentence opens with how long, and goes on with its subject. */
function isSpanAhead(pieces: readonly Piece[], first: number, figure: number): boolean {
  if (pieces[first]?.text !== 'Over') return false
  for (let at = figure + 1; at <= figure + 3; at++)
    if (/^(?:minutes|hours|days|nights|weeks|months|years)$/.test(pieces[at]?.lower ?? ''))
      return /^(?:,|that|this|it|they|he|she|we|you)$/.test(pieces[at + 1]?.lower ?? '')
  return false
}

/** `|no rent| may rise |by| more than £5`: denied from further off, in one breath. */
function isDenied(pieces: readonly Piece[], first: number): boolean {
  if (pieces[first - 1]?.lower !== 'by') return false
  for (let at = first - 2; at >= Math.max(0, first - denialReach); at--) {
    const {lower = '', text = ''} = pieces[at] ?? {}
    if (/^(?:no|not|none|nobody|never|neither|cannot)$|n['’]t$/.test(lower)) return true
    if (/^[,;:.()–—]$/.test(text) || /^(?:and|but|or|while|only|just)$/.test(lower)) return false
  }
  return false
}
const denialReach = 10

/** `not over 5`, `not more than 5`: the bound is the other one. */
function negated(pieces: readonly Piece[], hedge: PlacedHedge): PlacedHedge {
  const before = pieces[hedge.first - 1]?.lower
  if (before !== 'not' && before !== 'no' && before !== 'never' && !isDenied(pieces, hedge.first)) return hedge
  // `Not as many as 40`: fewer, as `up to 40` are.
  if (pieces[hedge.first]?.lower === 'as') return hedge
  if (hedge.kind === 'more') return {...hedge, kind: 'less'}
  if (hedge.kind === 'less') return {...hedge, kind: 'more'}
  return hedge
}

const belongsToNext = (pieces: readonly Piece[], index: number): boolean =>
  pieces[index]?.kind === 'digits' ||
  /^(?:[$£€]|an?)$/.test(pieces[index]?.text ?? '') ||
  (pieces[index]?.lower === 'than' && pieces[index + 1] !== undefined && pieces[index + 1]?.text !== '.')

/** `or more`, `or so`, `-plus`, `+` after the figure. */
export function trailingHedge(pieces: readonly Piece[], index: number): PlacedHedge | undefined {
  table ??= build()
  const start = pieces[index]?.text === '-' && pieces[index]?.glued ? index + 1 : index
  if (!table.firstWords.has(pieces[start]?.lower ?? '')) return undefined
  for (let length = 3; length > 0; length--) {
    const last = start + length
    if (last > pieces.length) continue
    const kind = table.after.get(joined(pieces, start, last))
    if (kind === undefined) continue
    // `above 5 and below 10`, `5,000 or less than 6,000`: the words belong to the next figure.
    if (last < pieces.length && belongsToNext(pieces, last)) continue
    // `5 + 3` is a sum, `5 plus a fee` too; `500+` and `50-plus` are bounds.
    if (length === 1 && !pieces[start]?.glued) continue
    return {kind, first: start, last, comparison: length === 2}
  }
  return undefined
}
