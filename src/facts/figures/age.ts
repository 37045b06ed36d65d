/** Tells ages: `31 years old`, `50-year-old`, `aged 31`, `the age of 40`, `Maddon, 66, said`. */

import {femaleKin, kinOfEitherSex, maleKin, ownChildren} from '../../lexicon/kin.js'
import {lazily, wordsOf} from '../../lexicon/list.js'
import type {FigureKind} from './figure.js'
import type {Numeral} from './numeral.js'
import {joins, type Piece, past} from './pieces.js'

export interface AgeContext {
  /** Whether a name ends before the comma: ages stand beside people. */
  readonly nameBefore: (index: number) => boolean
}

interface Dressed {
  readonly kind: FigureKind
  readonly unit: string | null
  readonly numeral: Numeral
  readonly last: number
}

/** `she was 15 when`, `he turned 17`, `Una Geraghty was 41 when she`: said of a person, with no noun behind. */
function isSaid(pieces: readonly Piece[], numeral: Numeral, unit: string | null, {nameBefore}: AgeContext): boolean {
  if (unit !== null || numeral.dressed || numeral.value < 1 || numeral.value > 110) return false
  const verb = pieces[numeral.first - 1]?.lower ?? ''
  const subject = pieces[numeral.first - 2]?.lower ?? ''
  const next = pieces[numeral.last]
  const ends =
    next === undefined ||
    (next.kind === 'mark' && !joins(next) && next.text !== '%') ||
    /^(?:when|at|in|and|but|or|on|as|while|years?)$/.test(next.lower)
  if (!ends) return false
  const isOfName =
    verb === 'was' && next?.lower === 'when' && /^s?he$/.test(pieces[numeral.last + 1]?.lower ?? '') && nameBefore(numeral.first - 2)
  if (isOfName) return true
  // `Its star|, Paul Lacey, is| 71`.
  const isOfApposed = verb === 'is' && subject === ',' && numeral.digits && nameBefore(numeral.first - 3) && nameBefore(numeral.first - 4)
  if (isOfApposed) return true
  return /^(?:turned|turns|turning)$/.test(verb) ? true : /^(?:was|is|am|'s|are)$/.test(verb) && /^(?:he|she|who|i)$/.test(subject)
}

/** `In 1974|, at 42, she| was given the chair`, `She died at 91`. */
function isFronted(pieces: readonly Piece[], {first, last, value, digits, dressed}: Numeral): boolean {
  if (!digits || dressed || value < 10 || value > 110 || pieces[first - 1]?.lower !== 'at') return false
  const before = pieces[first - 2]?.lower
  if (before === 'died') return pieces[last] === undefined || /^[,.;]$/.test(pieces[last]?.text ?? '')
  return (before === undefined || before === ',') && pieces[last]?.text === ',' && /^s?he$/.test(pieces[last + 1]?.lower ?? '')
}

const kin = lazily(() => wordsOf(`${maleKin} ${femaleKin} ${kinOfEitherSex} ${ownChildren}`))
const owner = /^(?:my|our|your|his|her|their|whose)$|['’]s?$/
const bornWhen = /^(?:oldest|eldest|youngest|elder|younger|older|middle)$/

/** `Her oldest|, 17,|`, `his younger sister|, 31,|`: somebody's, by age or by kin, and not by name. */
function isKin(pieces: readonly Piece[], at: number): boolean {
  const lowerAt = (index: number): string => pieces[index]?.lower ?? ''
  const isOwned = (index: number): boolean => owner.test(lowerAt(index - 1))
  if (!kin().has(lowerAt(at))) return bornWhen.test(lowerAt(at)) && isOwned(at)
  return isOwned(at) || (bornWhen.test(lowerAt(at - 1)) && (isOwned(at - 1) || lowerAt(at - 2) === 'the'))
}

const person = /^(?:man|woman|boy|girl|child|lad|youth|baby|toddler|teenager|widow|widower|pensioner|bachelor|spinster)$/
const leadsOn =
  /^(?:and|or|but|who|whose|when|while|as|is|was|are|were|had|has|have|said|told|with|without|from|in|at|on|by|to|after|before|could|can|would|will|may|might|\p{L}{2,}ed)$/u

/** `a boy |of four|`, `the widow |of 61| who`: with nothing behind that is counted; a mother of four has so many children. */
function isOfPerson(pieces: readonly Piece[], {first, last, value, form, dressed}: Numeral): boolean {
  if (form !== 'cardinal' || dressed || value < 1 || value > 110 || pieces[first - 1]?.lower !== 'of') return false
  if (!person.test(pieces[first - 2]?.lower ?? '')) return false
  if (![3, 4, 5].some((back) => /^(?:an?|one|the|another|that)$/.test(pieces[first - back]?.lower ?? ''))) return false
  const next = pieces[last]
  return next === undefined || (next.kind === 'mark' ? /^[,.;:)?!—–”"’]/.test(next.text) : leadsOn.test(next.lower))
}

/** Where an age that is dressed so far ends, or undefined when it is none. */
export function isAge(pieces: readonly Piece[], {kind, unit, numeral, last}: Dressed, context: AgeContext): {last: number} | undefined {
  if (numeral.form === 'ordinal' || numeral.form === 'fraction') return undefined
  if (kind === 'duration') {
    const next = past(pieces, last)
    const word = pieces[next]?.lower
    if (word === 'old' || word === 'olds') return {last: next + 1}
    if (word === 'of' && pieces[next + 1]?.lower === 'age') return {last: next + 2}
  }
  if (kind !== 'duration' && unit !== null) return undefined
  const before = pieces[numeral.first - 1]?.lower
  const second = pieces[numeral.first - 2]?.lower
  if (before === 'aged' || (before === 'age' && unit === null)) return {last}
  if ((before === 'of' || before === 'at') && (second === 'age' || second === 'ages')) return {last}
  // `Their median |age was| 34`.
  if (unit === null && /^(?:was|is)$/.test(before ?? '') && second === 'age') return {last}
  if (/^(?:yo|y\/o)$/.test(pieces[numeral.last]?.lower ?? '')) return {last: numeral.last + 1}
  if (isSaid(pieces, numeral, unit, context) || (unit === null && (isFronted(pieces, numeral) || isOfPerson(pieces, numeral))))
    return {last}
  if (unit !== null || !numeral.digits || numeral.dressed || numeral.value > 115 || numeral.value === 0) return undefined
  const closes = pieces[last]
  const closed = closes === undefined || /^[,.;)]$/.test(closes.text)
  // `One of the divers|, now 94,| had been there`.
  const holder = numeral.first - 3
  const isOfSomebody =
    context.nameBefore(holder) ||
    person.test(pieces[holder]?.lower ?? '') ||
    (pieces[holder - 2]?.lower === 'of' && pieces[holder - 3]?.lower === 'one')
  if (before === 'now' && second === ',' && isOfSomebody && numeral.value >= 10 && closes?.text === ',' && numeral.form === 'cardinal')
    return {last}
  return before === ',' && closed && (context.nameBefore(numeral.first - 2) || isKin(pieces, numeral.first - 2)) ? {last} : undefined
}
