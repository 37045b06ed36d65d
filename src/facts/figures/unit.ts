/** Reads the unit that stands after a number: `km/h`, `square feet`, `per cent`, `-year`. Money has its own file. */

import {unitFactors} from '../../lexicon/unit-factors.js'
import {durationUnits, looseSymbols, measureUnits, percentUnits, prefixes} from '../../lexicon/units.js'
import type {FigureKind} from './figure.js'
import {joins, type Piece} from './pieces.js'

interface Written {
  readonly name: string
  readonly kind: FigureKind
}

export interface PlacedUnit extends Written {
  /** The piece after the unit. */
  readonly last: number
}

interface Table {
  readonly words: Map<string, Written>
  readonly symbols: Map<string, Written>
  /** First words of any spelling, so that most words are dismissed by one look. */
  readonly openers: Set<string>
}

const longest = 5
let table: Table | undefined

const plurals = (word: string): string[] => {
  if (/(?:[xs]|ch)$/.test(word)) return [word, `${word}es`]
  return [word, `${word}s`]
}

/** `kilometre per hour` is plural in its first noun: `kilometres per hour`. */
function spellings(phrase: string): string[] {
  const split = phrase.search(/ (?:per|an?|to|of) /)
  const space = phrase.indexOf(' ')
  if (split < 0) return space < 0 ? plurals(phrase) : [...plurals(phrase), `${phrase.slice(0, space)}s${phrase.slice(space)}`]
  return plurals(phrase.slice(0, split)).map((head) => head + phrase.slice(split))
}

function addLine(into: Table, line: string, kind: FigureKind, prefix = '', sign = ''): void {
  const [left = '', right = ''] = line.split(' = ')
  const [phrases = '', symbols = ''] = right.split(';')
  const unit = {name: prefix + left, kind}
  for (const phrase of phrases.split(',').map((part) => part.trim().toLowerCase())) {
    if (phrase) for (const spelling of spellings(prefix + phrase)) addSpelling(into, spelling, unit)
  }
  for (const symbol of symbols.split(',').map((part) => part.trim()))
    if (symbol && !into.symbols.has(sign + symbol)) into.symbols.set(sign + symbol, unit)
}

function addSpelling(into: Table, spelling: string, unit: Written): void {
  if (!into.words.has(spelling)) into.words.set(spelling, unit)
  into.openers.add(/^[^ /]*/.exec(spelling)?.[0] ?? spelling)
}

function build(): Table {
  const built: Table = {words: new Map(), symbols: new Map(), openers: new Set()}
  const pairs = prefixes.split(' ')
  const lists: [string, FigureKind][] = [
    [percentUnits, 'percent'],
    [durationUnits, 'duration'],
    [measureUnits, 'measure']
  ]
  for (const [list, kind] of lists) {
    for (const raw of list.split('\n').map((part) => part.trim())) {
      if (raw === '') continue
      const line = raw.replace(/^SI /, '')
      addLine(built, line, kind)
      if (line !== raw) for (let index = 0; index < pairs.length; index += 2) addLine(built, line, kind, pairs[index], pairs[index + 1])
    }
  }
  for (const symbol of looseSymbols.split(' ')) {
    // The larger of two prefixes is meant: `mb` is a megabyte.
    const unit = [...built.symbols].findLast(([key]) => key.toLowerCase() === symbol)?.[1]
    if (unit) addSpelling(built, symbol, unit)
  }
  return built
}

const isOpen = (text: string): boolean => text === '.' || text === "'" || text === '’'

/** Symbols need digits: `5 m`, never `five m`. One letter after a space must not begin a name or a sentence: `Plan 9 C`. */
function symbolAt(pieces: readonly Piece[], index: number, symbols: Map<string, Written>): PlacedUnit | undefined {
  let text = ''
  let found: PlacedUnit | undefined
  for (let at = index; at < Math.min(index + longest, pieces.length); at++) {
    const piece = pieces[at]
    if (!piece || (at > index && !piece.glued && !/^[°º]$/.test(text))) break
    text += piece.text
    const unit = symbols.get(text)
    const next = pieces[at + 1]
    const code = joins(next) && pieces[at + 2]?.glued === true
    if (unit && !code && !(next?.glued && next.kind !== 'mark')) found = {name: unit.name, kind: unit.kind, last: at + 1}
  }
  return found
}

/** `in`, `s` and the like are words first: as symbols they stand glued to the digits. */
const timid = new Set([
  'in',
  's',
  'h',
  'd',
  'a',
  'as',
  'at',
  'st',
  'pt',
  'mi',
  'A',
  'V',
  'B',
  'F',
  'J',
  'N',
  'PS',
  'MP',
  'cd',
  'bp',
  'bar',
  'm',
  't',
  'pc',
  '″',
  '′'
])

function wordsAt(pieces: readonly Piece[], index: number, {words, openers}: Table): PlacedUnit | undefined {
  const opener = pieces[index]
  if (!opener || !openers.has(opener.lower)) return undefined
  // `2016 Stone spoke`: a capital makes a unit a name, unless the unit has one itself or all is set in capitals.
  if (
    opener.capital &&
    !opener.glued &&
    opener.text.length > 3 &&
    opener.text !== opener.text.toUpperCase() &&
    !/^(?:cels|fahr|fare|kelv|brit)/.test(opener.lower)
  )
    return undefined
  let text = ''
  let found: PlacedUnit | undefined
  for (let at = index; at < Math.min(index + longest, pieces.length); at++) {
    const piece = pieces[at]
    if (!piece) break
    if (piece.text === '/' || (isOpen(piece.text) && piece.glued)) text += piece.text === '/' ? '/' : piece.text === '.' ? '.' : ''
    else if (joins(piece)) continue
    else text += text === '' || text.endsWith('/') ? piece.lower : ` ${piece.lower}`
    const unit = words.get(text)
    if (unit) found = {name: unit.name, kind: unit.kind, last: at + 1}
  }
  return found
}

/** `3m |41|s`. */
const isAfterMinutes = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at - 1]?.text === 'm' && pieces[at - 1]?.glued === true && /^\d\d?$/.test(pieces[at]?.text ?? '')

/** The unit at `index`, which is the piece after the number. */
export function unitAt(pieces: readonly Piece[], index: number, digits: boolean): PlacedUnit | undefined {
  table ??= build()
  const hyphened = joins(pieces[index])
  const start = hyphened ? index + 1 : index
  const piece = pieces[start]
  if (!piece) return undefined
  // `4-second` is a duration; `one second` too, but `the second` and `second place` never come here.
  const worded = wordsAt(pieces, start, table)
  if (!digits) return worded
  const symbol = symbolAt(pieces, start, table.symbols)
  if (symbol && (!worded || symbol.last >= worded.last)) {
    const text = piece.text
    // The `s` of `1970s` and `Model 3s` is no second; that of `7.2s` and `3m 41s` is.
    if (text === 's' && !/\.\d/.test(pieces[start - 1]?.text ?? '') && !isAfterMinutes(pieces, start - 1)) return worded
    if (!timid.has(text) || piece.glued || (symbol.last === start + 1 && isUnitLetter(pieces, start))) return symbol
  }
  return worded
}

/** `12 m 2 dm`, `30 C outside`, `5 ft`: a symbol after a space, with no name behind it. */
function isUnitLetter(pieces: readonly Piece[], index: number): boolean {
  const text = pieces[index]?.text ?? ''
  if (!/^(?:[mtFAV]|PS|MP|pc|bp|mi|pt)$/.test(text)) return false
  const next = pieces[index + 1]
  return !next?.capital && next?.text !== '.' ? true : next?.text === '.' && pieces[index + 2] === undefined
}

export interface Unit {
  readonly name: string
  readonly dimension: string
  /** How many of the dimension's base unit (metre, kilogram, second …) one of it is; 0 where that is no plain factor. */
  readonly factor: number
}

let measures: Map<string, Unit> | undefined

function readMeasures(): Map<string, Unit> {
  const read = new Map<string, Unit>()
  for (const line of unitFactors.split('\n')) {
    const parts = /^ *(\S.*) (\w+) ([\d.]+)$/.exec(line)
    if (parts?.[1] && parts[2]) read.set(parts[1], {name: parts[1], dimension: parts[2], factor: Number(parts[3])})
  }
  return read
}

/** What is known of a canonical unit, for conversions. */
export function unitNamed(name: string): Unit | undefined {
  measures ??= readMeasures()
  return measures.get(name)
}
