/** Reads parts of one: `two-thirds`, `a quarter of`, `half a million`, the `and a half` after a whole number. */

import type {Numeral} from './numeral.js'
import {joins, type Piece, past} from './pieces.js'
import {isChangeWord, longestObject} from './role.js'
import type {Words} from './words.js'

/** `and a half`, `and three quarters`, `and two fifty-fourths`: what follows a whole number, as a part of one. */
export function partAfter(pieces: readonly Piece[], from: number, words: Words): {value: number; last: number} | undefined {
  let index = past(pieces, from)
  if (pieces[index]?.lower !== 'and') return undefined
  index = past(pieces, index + 1)
  const counter = pieces[index]?.lower ?? ''
  const ten = words.tens.get(counter)
  const unitAt = ten === undefined ? index : past(pieces, index + 1)
  const small = /^an?$/.test(counter) ? 1 : words.small.get(pieces[unitAt]?.lower ?? '')
  const count = small === undefined ? ten : small + (ten ?? 0)
  const partAt = count === undefined ? index : past(pieces, small === undefined ? unitAt : unitAt + 1)
  const part = words.parts.get(pieces[partAt]?.lower ?? '')
  if (part === undefined || (count === undefined && pieces[partAt]?.lower !== 'half')) return undefined
  return {value: (count ?? 1) / part, last: partAt + 1}
}

/** `one twenty-fifth`, `three twenty-firsts`. */
function compoundPart(pieces: readonly Piece[], numeral: Numeral, index: number, words: Words): Numeral | undefined {
  const ten = words.tens.get(pieces[index]?.lower ?? '')
  const at = past(pieces, index + 1)
  const word = pieces[at]?.lower ?? ''
  const plural = word.endsWith('s')
  const unit = words.ordinals.get(plural ? word.slice(0, -1) : word)
  if (ten === undefined || unit === undefined || unit > 9 || plural === (numeral.value === 1) || numeral.digits) return undefined
  const value = numeral.value / (ten + unit)
  return {...numeral, last: at + 1, value, step: value / 20, form: 'fraction', dressed: true}
}

const hedging = /^(?:about|around|roughly|approximately|nearly|almost|over|just|some|than|more|less|at|least)$/
/** `a fifth below the 4m of last year`, `a third more than`: what is less or more by the part. */
const comparative = /^(?:above|below|higher|lower|fewer|less|more|larger|smaller|bigger|longer|shorter|cheaper|dearer|heavier|lighter)$/
const afterStep =
  /^(?:to|from|in|since|on|at|over|between|compared|against|year|last|this|more|less|fewer|higher|lower|as|after|when|while|with|and|but|during|within|by|because|thanks|[.,;:)–—]|)$/

/** `rose by about a fifth to $48m`: behind a word of change the part is no ordinal; a bat may lose a third to the wind. */
function isStep(pieces: readonly Piece[], first: number, next: string): boolean {
  // `The drop of a quarter |alarmed| him`.
  if (!afterStep.test(next) && !(/^(?:\p{L}+ed|was|is|has|will|came|took)$/u.test(next) && pieces[first - 1]?.lower === 'of')) return false
  let at = first - 1
  while (hedging.test(pieces[at]?.lower ?? '')) at--
  const before = pieces[at]?.lower ?? ''
  if (before === 'by') return pieces.slice(Math.max(0, at - 1 - longestObject), at).some(({lower}) => isChangeWord(lower))
  const verb = before === 'of' ? (pieces[at - 1]?.lower ?? '') : before
  return verb !== 'lost' && isChangeWord(verb)
}

/** `a quarter|-point| cut`, `the three-quarter|-mile| track`: a part that hangs on its unit. */
const hangsOn = (pieces: readonly Piece[], at: number): boolean =>
  joins(pieces[at]) && /^(?:point|percentage|mile|hour|inch|acre|pound|tonne|litre)$/.test(pieces[at + 1]?.lower ?? '')

/** The parts of one after a count: `two-thirds`, `a quarter`, `five eighths`; `a third of` but no `a third man`. */
export function fractionAt(pieces: readonly Piece[], numeral: Numeral | undefined, first: number, words: Words): Numeral | undefined {
  const article = numeral === undefined
  const spaced = pieces[numeral?.last ?? -1]?.text === '-' && numeral?.value === 1
  const index = spaced ? numeral.last + 1 : past(pieces, article ? first + 1 : numeral.last)
  const small = numeral && compoundPart(pieces, numeral, index, words)
  if (small) return small
  const word = pieces[index]?.lower ?? ''
  const part = words.parts.get(word)
  if (part === undefined) return undefined
  // `three plants. |A fourth|, at Telford, will open`: one more of them.
  if (
    article &&
    pieces[first]?.capital &&
    pieces[index + 1]?.text === ',' &&
    /^(?:at|in|near|on|which|who|called|named)$/.test(pieces[index + 2]?.lower ?? '')
  )
    return undefined
  const count = article ? 1 : numeral.value
  const plural = /(?:s|halves)$/.test(word)
  if (!article && plural === (count === 1) && !(count === 3 && part === 4 && hangsOn(pieces, index + 1))) return undefined
  // `two quarters of growth`, `three quarters in a row` are spans of time.
  if (
    part === 4 &&
    word === 'quarters' &&
    !joins(pieces[index - 1]) &&
    (count === 2 || /^(?:in|running|later|ago|straight|earlier)$/.test(pieces[index + 1]?.lower ?? ''))
  )
    return undefined
  let last = index + 1
  let value = count / part
  const next = pieces[last]?.lower ?? ''
  if (article && joins(pieces[last])) return undefined
  if (
    article &&
    part !== 2 &&
    next !== 'of' &&
    !words.scales.has(next) &&
    pieces[last]?.kind === 'word' &&
    !comparative.test(next) &&
    !(next === 'as' && /^(?:much|many|high|large|big|long|far)$/.test(pieces[last + 1]?.lower ?? '')) &&
    !isStep(pieces, first, next)
  )
    return undefined
  const scaleAt = next === 'of' && /^an?$/.test(pieces[last + 1]?.lower ?? '') ? last + 2 : /^an?$/.test(next) ? last + 1 : last
  const scale = words.scales.get(pieces[scaleAt]?.lower ?? '')
  if (scale !== undefined) {
    value *= scale
    last = scaleAt + 1
  }
  return {
    first,
    last,
    value,
    to: null,
    step: scale === undefined ? value / 20 : value / 5,
    scale: scale ?? 1,
    form: scale === undefined ? 'fraction' : 'cardinal',
    digits: false,
    dressed: true
  }
}

/** `half a million`, `half of`, `half`, `quarter million`. */
export function halfAt(pieces: readonly Piece[], first: number, words: Words): Numeral | undefined {
  const share = pieces[first]?.lower === 'half' ? 0.5 : 0.25
  let index = joins(pieces[first + 1]) ? first + 2 : first + 1
  if (pieces[index]?.lower === 'a') index++
  const scale = words.scales.get(pieces[index]?.lower ?? '')
  if (scale !== undefined)
    return {
      first,
      last: index + 1,
      value: share * scale,
      to: null,
      step: scale === 12 ? 0 : share * scale * 0.2,
      scale,
      form: 'cardinal',
      digits: false,
      dressed: true
    }
  if (share === 0.25 && !hangsOn(pieces, first + 1)) return undefined
  return {
    first,
    last: first + 1,
    value: share,
    to: null,
    step: share === 0.5 ? 0.025 : 0,
    scale: 1,
    form: 'fraction',
    digits: false,
    dressed: true
  }
}
