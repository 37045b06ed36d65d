/** Finds what a figure counts: the noun phrase after it, by its shape and short closed lists; no tagger. */

import {monthNames} from '../../lexicon/calendar.js'
import * as lists from '../../lexicon/counted-words.js'
import {lazily, numbersOf, wordsOf} from '../../lexicon/list.js'
import {joins, type Piece} from './pieces.js'
import {numberWords} from './words.js'

export interface PlacedCounted {
  readonly first: number
  readonly last: number
  /** Index of the head noun. */
  readonly head: number
  /** `27 of the miners`: the figure is a part of what is named. */
  readonly whole: boolean
}

interface Table {
  readonly stops: Set<string>
  readonly fillers: Set<string>
  readonly plurals: Map<string, string>
  readonly singular: Set<string>
  readonly modifiers: Set<string>
  readonly nominals: Set<string>
  readonly adjectives: Set<string>
  readonly verbs: Set<string>
  readonly definite: Set<string>
  readonly measures: Set<string>
  readonly pasts: Set<string>
}

const reach = 7
let table: Table | undefined

function build(): Table {
  const plurals = new Map<string, string>()
  const words = lists.irregularPlurals.split(/\s+/).filter(Boolean)
  for (let index = 0; index + 1 < words.length; index += 2) plurals.set(words[index] ?? '', words[index + 1] ?? '')
  return {
    stops: wordsOf(lists.countedStops),
    fillers: wordsOf(lists.countedFillers),
    plurals,
    singular: wordsOf(lists.singularInS),
    modifiers: wordsOf(lists.pluralModifiers),
    nominals: wordsOf(lists.nominals),
    adjectives: wordsOf(lists.adjectives),
    verbs: wordsOf(lists.nounsElsewhere),
    definite: wordsOf(lists.definiteWords),
    measures: wordsOf(lists.attributiveMeasures),
    pasts: wordsOf(lists.pastsBehind)
  }
}

const tables = (): Table => {
  table ??= build()
  return table
}

export const isDefinite = (word: string | undefined): boolean => word !== undefined && tables().definite.has(word)

export function isPlural(word: string): boolean {
  const {plurals, singular, stops} = tables()
  if (plurals.has(word)) return true
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|ous|'s)$/.test(word) && !singular.has(word) && !stops.has(word)
}

/** The singular of a noun, well enough to compare two places of one story. */
export function singularOf(word: string): string {
  const known = tables().plurals.get(word)
  if (known !== undefined) return known
  if (!isPlural(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh|zz|o)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** A word that can be inside the noun phrase. */
function fits(piece: Piece | undefined): piece is Piece {
  return piece !== undefined && piece.kind === 'word' && (piece.text === 'US' || !tables().stops.has(piece.lower))
}

/** From `first` over a word and the words hyphened to it. */
function endOfWord(pieces: readonly Piece[], first: number): number {
  let index = first + 1
  while (joins(pieces[index]) && pieces[index + 1]?.glued) index += 2
  return index
}

/** `40 |Boeing 737s|`, `12 |F-16s|`: a name that ends in a number; the number is what tells it from others. */
function serialAt(pieces: readonly Piece[], first: number): PlacedCounted | undefined {
  let at = first
  while (at < first + 3 && pieces[at]?.capital) at++
  if (at > first && joins(pieces[at])) at++
  const plural = pieces[at + 1]
  return at > first && pieces[at]?.kind === 'digits' && plural?.glued && plural.lower === 's'
    ? {first, last: at + 2, head: at, whole: false}
    : undefined
}

/** Past a measure that tells which: `eight million 250ml |bottles|`, `six 500-seat |halls|`, `20 12-year-old |boys|`, `six 10 foot |poles|`. */
function pastMeasure(pieces: readonly Piece[], first: number): number {
  if (pieces[first]?.kind !== 'digits') return first
  let end = first + 1
  if (tables().measures.has(pieces[end]?.lower ?? '') && fits(pieces[end + 1]) && isPlural(pieces[end + 1]?.lower ?? '')) return end + 1
  while (pieces[end]?.glued && (pieces[end]?.kind === 'word' || joins(pieces[end]))) end++
  return end > first + 1 && pieces[first + 1]?.lower !== 's' && fits(pieces[end]) && !pieces[end]?.glued ? end : first
}

/** The noun phrase at `index`: ends with its first plural noun, or for `one` with its first word that is no adjective. */
function phraseAt(pieces: readonly Piece[], index: number, single: boolean, whole: boolean): PlacedCounted | undefined {
  const {fillers, modifiers, nominals, adjectives, verbs} = tables()
  let first = index
  while (fillers.has(pieces[first]?.lower ?? '')) first++
  const plain = first
  first = pastMeasure(pieces, plain)
  const serial = pieces[first]?.capital && !whole ? serialAt(pieces, first) : undefined
  if (serial) return serial
  for (let at = first; at < first + reach; ) {
    const piece = pieces[at]
    // `63,000 |Model 3 sedans`, `digital |and physical sales`; no `54 of Friday's 180 flights`.
    const inner =
      at > first &&
      piece?.kind === 'digits' &&
      !piece.inWord &&
      (pieces[at - 1]?.capital === true || pieces[at + 1]?.capital === true) &&
      !/['’]s?$/.test(pieces[at - 1]?.lower ?? '')
    const joint =
      !single && at > first && piece?.lower === 'and' && fits(pieces[at + 1]) && !/(?:ed|ing)$/.test(pieces[at + 1]?.lower ?? '')
    // `five million |face masks|`: a verb elsewhere.
    const verbal = at === first && isPlural(pieces[at + 1]?.lower ?? '') && verbs.has(piece?.lower ?? '')
    if (!inner && !joint && !verbal && !fits(piece)) break
    const end = endOfWord(pieces, at)
    const head = end - 1
    const word = pieces[head]?.lower ?? ''
    const next = pieces[end]
    if (
      single
        ? !adjectives.has(word) && !word.endsWith("'s") && !(piece?.capital && fits(next) && !isPlural(next.lower))
        : isPlural(word) || /^[A-Z]{2,}s$/.test(pieces[head]?.text ?? '')
    ) {
      const more =
        !single &&
        (modifiers.has(word) || next?.capital === true) &&
        fits(next) &&
        isPlural(pieces[endOfWord(pieces, end) - 1]?.lower ?? '')
      if (single && /(?:ed|ly)$/.test(word) && !fits(next)) return undefined
      if (!more) return single ? singleAt(pieces, {first, last: end, head, whole}) : {first, last: end, head, whole}
    }
    if (at === first && nominals.has(word) && !(fits(next) && isPlural(next.lower))) return {first, last: end, head, whole}
    at = end
  }
  return single || whole || first > plain ? undefined : compoundAt(pieces, first)
}

/** `one newspaper |interview|`: one more word, where the phrase plainly ends behind it and it cannot be the verb. */
function singleAt(pieces: readonly Piece[], counted: PlacedCounted): PlacedCounted {
  const next = pieces[counted.last]
  if (!fits(next) || next.glued || next.capital || /(?:s|ed|ing|ly)$/.test(next.lower)) return counted
  const end = endOfWord(pieces, counted.last)
  return fits(pieces[end]) ? counted : {...counted, last: end, head: end - 1}
}

/** `14 are electric and |the other 40| diesel.`, `the other 40 drive.`: said of them, and no name of what is counted. */
const isSaidOfRest = (pieces: readonly Piece[], at: number): boolean =>
  /^(?:other|others|remaining|rest)$/.test(pieces[at - 2]?.lower ?? '') && /^[.;:)]$/.test(pieces[at + 1]?.text ?? '.')

/** `four |clear of| the bottom three`, `eight |ahead of| them`, `a point |adrift|`: by how many, and of what is left out. */
const isApart = (pieces: readonly Piece[], at: number): boolean =>
  /^(?:ahead|adrift)$/.test(pieces[at]?.lower ?? '') ||
  (/^(?:clear|short|shy|wide|north|south|east|west)$/.test(pieces[at]?.lower ?? '') && pieces[at + 1]?.lower === 'of')

const larger =
  /^(?:bigger|smaller|larger|longer|shorter|taller|higher|lower|older|younger|heavier|lighter|cheaper|dearer|wider|deeper|faster|slower|stronger|weaker|better|worse)$/

/** `an |11 member| trade agreement`, `three |course| meal`: a singular noun behind the number, which it counts all the same. */
function compoundAt(pieces: readonly Piece[], first: number): PlacedCounted | undefined {
  const {adjectives, pasts} = tables()
  const head = pieces[first]
  if (
    !fits(head) ||
    adjectives.has(head.lower) ||
    // `three |burnt| and two are in repair`.
    pasts.has(head.lower) ||
    // `only 150 |bigger|`.
    larger.test(head.lower) ||
    head.glued ||
    isApart(pieces, first) ||
    /(?:ed|ing|ly)$/.test(head.lower) ||
    (head.capital && head.text !== head.text.toUpperCase())
  )
    return undefined
  let last = first + 1
  while (last < first + 3 && fits(pieces[last]) && !/(?:ed|ing|ly)$/.test(pieces[last]?.lower ?? '')) last = endOfWord(pieces, last)
  if (last === first + 1 && (pieces[last]?.text === ',' || isSaidOfRest(pieces, first))) return undefined
  return {first, last, head: first, whole: false}
}

/** Past `of`, determiners and the number of the whole: `of the 40 |miners`. */
function wholeAt(pieces: readonly Piece[], index: number): {start: number; definite: boolean} | undefined {
  if (pieces[index]?.lower !== 'of') return undefined
  const {small, tens} = numberWords()
  let start = index + 1
  let definite = false
  for (let piece = pieces[start]; piece; piece = pieces[++start]) {
    if (isDefinite(piece.lower)) definite = true
    else if (pastMeasure(pieces, start) > start) break
    else if (/^(?:about|approximately|roughly|around|nearly|almost|over|some|estimated|more|than|at|least)$/.test(piece.lower)) continue
    else if (piece.kind !== 'digits' && !small.has(piece.lower) && !tens.has(piece.lower) && !joins(piece)) break
    else if (piece.kind === 'digits') definite = true
  }
  return {start, definite}
}

const months = lazily(() => numbersOf(monthNames))
const ofYear = /^(?:month|year|week|season|quarter|period)$/
const goesOn = /^(?:last|this|of|in|on|by|to|for|as|and|but|with|when|which|that|is|was|were)$/

/** `below the 1,987 of |the previous June|`, `the 12 of |the same month| last year`. */
const isSpellBefore = (pieces: readonly Piece[], at: number): boolean => {
  const [which, time, behind] = [pieces[at], pieces[at + 1], pieces[at + 2]]
  return (
    /^(?:last|previous|same|following)$/.test(which?.lower ?? '') &&
    (months().has(time?.lower ?? '') || ofYear.test(time?.lower ?? '')) &&
    (behind?.kind !== 'word' || goesOn.test(behind.lower))
  )
}

/** `down on the 455,000 of |the year before|`, `more than the 31 of |five years ago|`, `the 3,300 of |last year|`: when, and no whole. */
const isTime = (pieces: readonly Piece[], at: number): boolean =>
  (/^(?:year|month|week|day|season|quarter|decade)$/.test(pieces[at]?.lower ?? '') &&
    /^(?:before|earlier|previously|[.,;:)])$/.test(pieces[at + 1]?.text ?? '.')) ||
  (/^(?:year|month|week|day|season|quarter|decade|century)s$/.test(pieces[at]?.lower ?? '') &&
    /^(?:ago|before|earlier|previously)$/.test(pieces[at + 1]?.lower ?? '')) ||
  (/^(?:last|previous)$/.test(pieces[at]?.lower ?? '') &&
    /^(?:year|month|week|season|quarter|summer|winter|spring|autumn)$/.test(pieces[at + 1]?.lower ?? '') &&
    !/['’]/.test(pieces[at + 1]?.text ?? '')) ||
  isSpellBefore(pieces, at)

/** What stands after a figure that ends before `index`. `single` when it is one of a thing; `share` when it can be a part (percent, fraction). */
export function countedAt(pieces: readonly Piece[], index: number, single: boolean, share: boolean): PlacedCounted | undefined {
  const of = wholeAt(pieces, index)
  if (of && isTime(pieces, of.start)) return undefined
  if (of) return phraseAt(pieces, of.start, false, share || of.definite) ?? phraseAt(pieces, of.start, true, share || of.definite)
  if (joins(pieces[index])) {
    const start = index + 1
    if (!fits(pieces[start]) || !pieces[start]?.glued) return undefined
    return {first: start, last: start + 1, head: start, whole: false}
  }
  return isTimeTold(pieces, index) ? undefined : phraseAt(pieces, index, single, false)
}

/** `up from 160 |two years earlier|`: when, and nothing that there are 160 of. */
const isTimeTold = (pieces: readonly Piece[], at: number): boolean => {
  const {small, tens} = numberWords()
  const word = pieces[at]?.lower ?? ''
  return (small.has(word) || tens.has(word)) && isTime(pieces, at + 1)
}
