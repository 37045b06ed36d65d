/** Tells numbers that are no quantity: labels, names, house numbers, telephone numbers, versions, years, clock times, scores. */

import {isPlural} from './counted.js'
import {isDate, isShortYear, isYear} from './date-numbers.js'
import {isGapped} from './gapped.js'
import {isNamed, isPhrase, isPronoun} from './no-number-words.js'
import {type Place, tables} from './number-place.js'
import type {Numeral} from './numeral.js'
import {joins, type Piece} from './pieces.js'

/** `It is |number 2,814| on the list`, and not `They |number| 2,814`. */
const isRank = (pieces: readonly Piece[], {first}: Numeral): boolean =>
  pieces[first - 1]?.lower === 'number' && /^(?:is|was|at|to|from|as|be|the)$/.test(pieces[first - 2]?.lower ?? '')

/** `370` in `Flight 370`, `500` in `the S&P 500`, `4` in `page 4`. */
function isLabel({pieces, numeral, unit, titled, floor}: Place): boolean {
  const {labels, capitals} = tables()
  if (numeral.dressed && numeral.form === 'cardinal') return isRank(pieces, numeral)
  let at = numeral.first - 1
  if (pieces[at]?.text === '.' || pieces[at]?.text === '#' || (pieces[at]?.text === '-' && pieces[at - 1]?.capital)) at--
  const before = pieces[at]
  if (before?.kind !== 'word') return pieces[numeral.first - 1]?.text === '#'
  const next = pieces[numeral.last]
  const counts = unit || (next?.kind === 'word' && !next.glued && isPlural(next.lower) && !next.capital)
  // `The islanders number |650|`.
  if (before.lower === 'number' && !before.capital && isPlural(pieces[at - 1]?.lower ?? '')) return false
  // `the partnership, |which numbers 88|`.
  if (/^numbers?$/.test(before.lower) && /^(?:which|that|who|it|they|now)$/.test(pieces[at - 1]?.lower ?? '')) return false
  // `took 11 seats, and the Farmers' |League| eight`: a party, and none of several divisions.
  if (before.text === 'League' && !pieces[numeral.first]?.capital && isGapped(pieces, numeral, floor)) return false
  if (labels.has(before.lower) && before.capital && at > 0 && !titled && !unit && numeral.digits) return true
  if (labels.has(before.lower)) return !counts && !(numeral.digits === false && at === numeral.first - 1 && !before.capital)
  if (!before.capital || capitals.has(before.lower) || at === 0 || titled || unit) return false
  // `set Parvex |three conditions|`.
  if (counts && !numeral.digits && !pieces[numeral.first]?.capital) return false
  if (isCounted(pieces, numeral) || (counts && (isPlaced(pieces, numeral, at) || isGivenTo(pieces, at)))) return false
  // `circles the Earth 15 times a day`.
  if (next?.lower === 'times') return false
  if (before.text.endsWith("'s") || before.text.endsWith('’s')) return false
  return !isGapped(pieces, numeral, floor)
}

/** `At Orme Primary |84| of the 420 pupils`: so many of a number, behind whatever name. */
function isCounted(pieces: readonly Piece[], {last}: Numeral): boolean {
  if (pieces[last]?.lower !== 'of') return false
  for (let at = last + 1; at < last + 5; at++) {
    const piece = pieces[at]
    if (piece?.kind === 'digits' || /^(?:them|these|those)$/.test(piece?.lower ?? '')) return true
    if (piece?.kind !== 'word') return false
  }
  return false
}

/** Smaller ones may be part of a name: `In Formula 1 teams`. */
const leastPlaced = 20

/** `In Orme |120| tenants`: the name tells where, and opens the sentence. */
function isPlaced(pieces: readonly Piece[], {value, first}: Numeral, name: number): boolean {
  let at = name
  while (pieces[at]?.capital && at > first - 4 && !/^(?:In|At|On)$/.test(pieces[at]?.text ?? '')) at--
  return value >= leastPlaced && at < name && /^(?:In|At|On)$/.test(pieces[at]?.text ?? '')
}

/** Words of a name behind its verb. */
const longestName = 4

/** `Three seasons |brought Nnamdi Eke| 78 goals`, `|gave the Rovers| 12 points`: so many of them, and no number in the name. */
function isGivenTo(pieces: readonly Piece[], name: number): boolean {
  let at = name
  while (at > name - longestName && pieces[at]?.capital) at--
  if (pieces[at]?.lower === 'the') at--
  return at < name && pieces[at]?.kind === 'word' && tables().givers.has(pieces[at]?.lower ?? '')
}

/** `221 Baker Street`: digits, a capitalised word or two, and a street. */
function isAddress({pieces, numeral}: Place): boolean {
  if (!numeral.digits || numeral.dressed) return false
  for (let at = numeral.last; at < numeral.last + 4; at++) {
    const piece = pieces[at]
    if (!piece?.capital && piece?.kind !== 'digits') return false
    if (at > numeral.last && tables().streets.has(piece.lower)) return true
  }
  return false
}

/** Digits in a chain of hyphens, slashes or dots: telephone numbers, dates, codes. */
function isChain({pieces, numeral}: Place): boolean {
  const marks = /^[-‐‑/]$/
  let links = 0
  let at = numeral.last
  while (marks.test(pieces[at]?.text ?? '') && pieces[at]?.glued && pieces[at + 1]?.kind === 'digits' && pieces[at + 1]?.glued) {
    links++
    at += 2
  }
  at = numeral.first - 1
  while (marks.test(pieces[at]?.text ?? '') && pieces[at]?.glued && pieces[at - 1]?.kind === 'digits' && pieces[at + 1]?.glued) {
    links++
    at -= 2
  }
  if (links > 1) return true
  return links === 1 && (pieces[numeral.last]?.text === '/' || pieces[numeral.first - 1]?.text === '/')
}

/** What bears such a number: `a 13F filing`, `seat 14C`. */
const lettered =
  /^(?:filings?|forms?|seats?|rows?|gates?|flats?|apartments?|rooms?|units?|permits?|visas?|schedules?|sections?|title|route|bus|line)$/

/** `a 13F filing`, `seat 14C`: a letter of a name, and no degree. */
function isLettered({pieces, numeral}: Place): boolean {
  const letter = pieces[numeral.last]
  if (!letter || !/^[A-Z]$/.test(letter.text) || !letter.glued) return false
  const before = pieces[numeral.first - 1]?.lower ?? ''
  return lettered.test(before) || lettered.test(pieces[numeral.last + 1]?.lower ?? '')
}

const isCountWord = /^(?:most|many|some|few|others|half|all|several|both)$/

/** `Dak Prescott (4)`: the number on a shirt. */
function isShirt({pieces, numeral, unit}: Place): boolean {
  const opens = pieces[numeral.first - 1]?.text === '(' && pieces[numeral.last]?.text === ')'
  const name = pieces[numeral.first - 2]
  // `|Most| (44) were free of pain`.
  return opens && !unit && !numeral.dressed && numeral.value < 100 && name?.capital === true && !isCountWord.test(name.lower)
}

/** `|Twenty-sixteen| was better`, `the |nineteen-eighties|`, `|twenty-twenty| vision`. */
const isSpelledYear = ({pieces, numeral}: Place): boolean =>
  /^(?:eighteen|nineteen|twenty)$/.test(pieces[numeral.last - 1]?.lower ?? '') &&
  joins(pieces[numeral.last]) &&
  /^(?:ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\p{L}+ties)$/u.test(
    pieces[numeral.last + 1]?.lower ?? ''
  )

/** `net zero`, `ground zero`. */
const isZeroPhrase = ({pieces, numeral}: Place): boolean =>
  numeral.value === 0 &&
  !numeral.digits &&
  (/^(?:net|ground|absolute|patient|carbon)$/.test(pieces[numeral.first - 1]?.lower ?? '') ||
    joins(pieces[numeral.first - 1]) ||
    joins(pieces[numeral.last]) ||
    pieces[numeral.last]?.lower === 'tolerance')

/** `v4.|86|`: the end of a number that hangs on letters. */
const isTail = (pieces: readonly Piece[], first: number): boolean =>
  /^[.,]$/.test(pieces[first - 1]?.text ?? '') &&
  pieces[first - 1]?.glued === true &&
  pieces[first]?.glued === true &&
  /^\p{L}+\d+$/u.test(pieces[first - 2]?.text ?? '')

/** Too long for a count, with a leading nought, or followed by letters that are no unit: `0800`, `5G`, `737s`. */
function isCode({pieces, numeral, unit}: Place): boolean {
  if (!numeral.digits) return false
  const text = pieces[numeral.first]?.text ?? ''
  if (isTail(pieces, numeral.first)) return true
  // `3hr 13min |08sec|`.
  if (/^0\d/.test(text))
    return !(unit && /^0\d$/.test(text) && /^(?:m|mins?|minutes|h|hrs?|hours?)$/.test(pieces[numeral.first - 1]?.lower ?? ''))
  const next = pieces[numeral.last]
  if (/^\d{8,}$/.test(text) && !unit && pieces[numeral.first - 1]?.text !== '-' && !(next?.kind === 'word' && isPlural(next.lower)))
    return true
  return !unit && next?.kind === 'word' && next.glued && !next.inWord
}

/** `for |under-30s|`, `the |over 65s|`: people of an age, and not so many of them. */
const isAgeGroup = ({pieces, numeral}: Place): boolean =>
  numeral.digits &&
  pieces[numeral.last]?.lower === 's' &&
  pieces[numeral.last]?.glued === true &&
  /^(?:under|over)$/.test(pieces[numeral.first - (pieces[numeral.first - 1]?.text === '-' ? 2 : 1)]?.lower ?? '')

/** The minutes and sets of `3:1`, `6.30` are read as one number token already and never come here. */
export function isNoQuantity(place: Place): boolean {
  if (place.numeral.form === 'ordinal') return isOrdinalPhrase(place)
  return (
    isPronoun(place) ||
    isPhrase(place) ||
    isNamed(place) ||
    isCode(place) ||
    isDate(place) ||
    isYear(place) ||
    isChain(place) ||
    isShirt(place) ||
    isLettered(place) ||
    isShortYear(place) ||
    isSpelledYear(place) ||
    isZeroPhrase(place) ||
    isLabel(place) ||
    isAddress(place) ||
    isAgeGroup(place)
  )
}

function isOrdinalPhrase({pieces, numeral, titled}: Place): boolean {
  const piece = pieces[numeral.first]
  const before = pieces[numeral.first - 1]
  const next = pieces[numeral.last]
  if (piece === undefined) return true
  if (!titled && piece.capital && numeral.first > 0) return true
  const month = (at: Piece | undefined): boolean => at?.capital === true && tables().months.has(at.lower)
  if (month(before) || month(next) || (next?.lower === 'of' && month(pieces[numeral.last + 1]))) return true
  if (/^(?:second|third)s?$/.test(piece.lower) && (before?.lower === 'a' || before?.lower === 'per')) return true
  return piece.lower === 'first' && (before?.lower === 'at' || next?.lower === 'of' || next?.lower === 'and')
}
