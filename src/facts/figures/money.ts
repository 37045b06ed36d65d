/** Reads what makes a number money: `$`, `US$`, `EUR` before it, `euros`, `pence`, `USD` after it. */

import {currencies, shortForms} from '../../lexicon/currencies.js'
import {joins, type Piece} from './pieces.js'

interface Table {
  readonly words: Map<string, string>
  readonly openers: Set<string>
  readonly codes: Map<string, string>
  readonly signs: Map<string, string>
  readonly letters: Map<string, string>
  readonly short: Map<string, string>
}

export interface PlacedMoney {
  readonly name: string
  readonly first: number
  readonly last: number
}

let table: Table | undefined

function build(): Table {
  const built: Table = {words: new Map(), openers: new Set(), codes: new Map(), signs: new Map(), letters: new Map(), short: new Map()}
  for (const {name, words, codes, signs, letters} of currencies()) {
    for (const word of words) {
      built.words.set(word, name).set(`${word}s`, name)
      built.openers.add(/^[^ ]*/.exec(word)?.[0] ?? word).add(`${word}s`)
    }
    for (const code of codes) built.codes.set(code, name)
    for (const sign of signs) built.signs.set(sign, name)
    for (const letter of letters) built.letters.set(letter, name)
  }
  const forms = shortForms.split(' ')
  for (let at = 0; at + 1 < forms.length; at += 2) built.short.set(forms[at] ?? '', forms[at + 1] ?? '')
  for (const short of built.short.keys()) built.openers.add(short)
  return built
}

const tables = (): Table => {
  table ??= build()
  return table
}

/** `|N|2,380`: no word ends in a letter that a number follows, unless the two are an amount. */
const letterBefore = (pieces: readonly Piece[], first: number): string | undefined =>
  pieces[first]?.glued && pieces[first - 1]?.kind === 'word' ? tables().letters.get(pieces[first - 1]?.text ?? '') : undefined

/** The currency before the number at `first`: `$5`, `US $5`, `US$5`, `A$5`, `EUR 5`, `Rs. 5`, `N2,380`. */
export function moneyBefore(pieces: readonly Piece[], first: number, floor: number): PlacedMoney | undefined {
  const {signs, codes} = tables()
  const letter = first > floor ? letterBefore(pieces, first) : undefined
  if (letter !== undefined) return {name: letter, first: first - 1, last: first}
  let sign = ''
  let found: PlacedMoney | undefined
  for (let at = first - 1; at >= Math.max(floor, first - 4); at--) {
    const piece = pieces[at]
    if (!piece) break
    sign = piece.text + sign
    const name = signs.get(sign) ?? codes.get(sign) ?? nameOfCode(sign)
    if (name !== undefined) found = {name, first: at, last: first}
    else if (at < first - 1 && found === undefined && sign.length > 4) break
  }
  return found
}

/** `ringgit 42`, `usd 20`: words and small codes before a number. */
function nameOfCode(text: string): string | undefined {
  const {codes} = tables()
  return /^(?:usd|eur|gbp|rmb|cny|cad|aud|nzd|jpy|chf|inr|hkd|sgd|mxn)$/.test(text) ? codes.get(text.toUpperCase()) : undefined
}

/** `5 p.m.`, `5 p m`, and no `at 125.8 p.` */
const goesOnAsTime = (pieces: readonly Piece[], behind: number): boolean =>
  pieces[pieces[behind]?.text === '.' ? behind + 1 : behind]?.lower === 'm'

/** `41c |a litre|`, `the 46c |they| got`: alone, a `c` may be a degree, a flat or a class. */
const leadsOnFromCents = /^(?:an?|per|each|apiece|he|she|it|they|we|paid|charged|coin|piece)$/

/** The currency after the number: `5 dollars`, `5 US dollars`, `20€`, `115USD`, `five-dollar`. */
export function moneyAfter(pieces: readonly Piece[], index: number, digits: boolean): PlacedMoney | undefined {
  const {words, openers, codes, signs, short} = tables()
  const start = joins(pieces[index]) ? index + 1 : index
  const piece = pieces[start]
  if (!piece) return undefined
  if (digits) {
    if (piece.text === 'p' && !joins(pieces[index]) && (piece.glued || !goesOnAsTime(pieces, start + 1)))
      return {name: 'penny', first: index, last: start + 1}
    if (piece.text === 'c' && piece.glued && !joins(pieces[index]) && leadsOnFromCents.test(pieces[start + 1]?.lower ?? ''))
      return {name: 'cent', first: index, last: start + 1}
    const pair = piece.text + (pieces[start + 1]?.glued ? (pieces[start + 1]?.text ?? '') : '')
    const long = signs.get(pair)
    if (long !== undefined && pair !== piece.text) return {name: long, first: index, last: start + 2}
    const name = signs.get(piece.text) ?? codes.get(piece.text) ?? nameOfCode(piece.lower)
    const before = pieces[start + 1]
    // `10 $30` is 10 and $30; `10 $ is` is money.
    if (name !== undefined && !(before?.glued && before.kind === 'digits')) return {name, first: index, last: start + 1}
  }
  if (!openers.has(piece.lower)) return undefined
  let text = ''
  let found: PlacedMoney | undefined
  for (let at = start; at < Math.min(start + 4, pieces.length); at++) {
    const word = pieces[at]
    if (!word || (word.kind !== 'word' && !joins(word))) break
    if (joins(word)) continue
    const written = short.get(word.lower) ?? word.lower
    text = text === '' ? written : `${text} ${written}`
    const name = words.get(text)
    if (name !== undefined) found = {name, first: index, last: at + 1}
  }
  return found
}
