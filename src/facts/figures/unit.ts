/** Which unit or currency stands with a number. */

import {currencyTable, unitTable} from '../../lexicon/units.js'
import type {Token} from '../../story/story.js'

export type Dimension =
  | 'length'
  | 'mass'
  | 'area'
  | 'volume'
  | 'speed'
  | 'temperature'
  | 'angle'
  | 'data'
  | 'frequency'
  | 'power'
  | 'energy'
  | 'time'
  | 'other'

export interface Unit {
  readonly name: string
  readonly dimension: Dimension
  /** How many of the dimension's base unit (metre, kilogram, second …) one of it is; 0 where that is no plain factor. */
  readonly factor: number
}

interface Tables {
  units: Map<string, Unit>
  byName: Map<string, Unit>
  symbols: Map<string, string>
  words: Map<string, string>
}

let tables: Tables | undefined

function readTables(): Tables {
  const units = new Map<string, Unit>()
  const byName = new Map<string, Unit>()
  for (const line of unitTable.split('\n')) {
    const parts = /^\s*(.+) (\w+) ([\d.]+): (.+)$/.exec(line)
    if (!parts) continue
    const [, name = '', dimension = '', factor = '', forms = ''] = parts
    const unit: Unit = {name, dimension: dimension as Dimension, factor: Number(factor)}
    byName.set(name, unit)
    for (const form of forms.split(' ')) {
      units.set(form, unit)
      if (form.length > 2 && !/[A-Z°²³]|s$/.test(form)) units.set(`${form}s`, unit)
    }
  }
  const symbols = new Map<string, string>()
  const words = new Map<string, string>()
  for (const line of currencyTable.split('\n')) {
    const [name = '', forms = ''] = line.split(':').map((part) => part.trim())
    for (const form of forms.split(' ').filter(Boolean)) (/^[a-z]/.test(form) ? words : symbols).set(form, name)
  }
  return {units, byName, symbols, words}
}

const table = (): Tables => {
  tables ??= readTables()
  return tables
}

export const unitNamed = (name: string): Unit | undefined => table().byName.get(name)

/** The unit a written form stands for: `km`, `miles`, `GB`. */
export const unitOf = (form: string): Unit | undefined =>
  table().units.get(form) ?? table().units.get(form.toLowerCase().length > 2 ? form.toLowerCase() : form)

const currencySign = /^[$£€¥₹₽₩₪₦₺¢]$/u

const isCurrencySign = (token: Token): boolean => currencySign.test(token.text)

/** The currency before a number: `$`, `US$`, `USD`, `Rs`; with the index of its first token. */
export function currencyBefore(tokens: readonly Token[], at: number): {name: string; first: number} | undefined {
  const token = tokens[at - 1]
  if (!token) return undefined
  const {symbols} = table()
  if (isCurrencySign(token)) {
    const before = tokens[at - 2]
    const joined = before && !token.spaced && before.kind === 'word' ? symbols.get(before.text + token.text) : undefined
    if (joined) return {name: joined, first: at - 2}
    const name = symbols.get(token.text)
    return name === undefined ? undefined : {name, first: at - 1}
  }
  const code = token.kind === 'word' && /^(?:[A-Z]{2,3}|Rs)$/.test(token.text) ? symbols.get(token.text) : undefined
  return code === undefined ? undefined : {name: code, first: at - 1}
}

const nationalities =
  /^(?:us|u\.s\.|american|canadian|australian|singapore|british|swiss|japanese|chinese|indian|russian|israeli|hong|kong|new|zealand|south|korean|african|mexican)$/

/** The currency behind a number: `dollars`, `US dollars`, `euros`, `¢`; with the index after its last token. */
export function currencyAfter(tokens: readonly Token[], at: number): {name: string; next: number} | undefined {
  const {symbols, words} = table()
  let next = at
  while (next < at + 2 && nationalities.test(tokens[next]?.lower ?? '')) next++
  const token = tokens[next]
  if (!token) return undefined
  const name =
    (token.kind === 'word' ? words.get(token.lower) : undefined) ??
    (/^(?:€|¢|[A-Z]{3})$/.test(token.text) ? symbols.get(token.text) : undefined)
  return name === undefined ? undefined : {name, next: next + 1}
}

const squareOrCubic = /^(?:square|sq|cubic|cu)$/
const perWords = /^(?:per|a|an)$/

/** A unit of measure from token `at` on, of one word or more; with the index after its last token. */
export function unitAt(tokens: readonly Token[], at: number): {unit: Unit; next: number} | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.text === '°' || token.text === '℃' || token.text === '℉') return degreesAt(tokens, at)
  if (token.kind !== 'word') return undefined
  const following = tokens[at + 1]
  if (squareOrCubic.test(token.lower)) return squareAt(tokens, at)
  if (token.lower === 'degree' || token.lower === 'degrees' || token.lower === 'deg') return degreesAt(tokens, at)
  if ((token.lower === 'nautical' || token.lower === 'light') && following) {
    const unit = unitNamed(`${token.lower} ${following.lower.replace(/s$/, '')}`)
    if (unit) return {unit, next: at + 2}
  }
  const unit = unitOf(token.text)
  if (!unit) return undefined
  if (unit.name === 'basis point') return {unit, next: at + 1}
  const hour = tokens[at + 2]?.lower
  if ((unit.name === 'mile' || unit.name === 'kilometre') && following && perWords.test(following.lower) && hour === 'hour') {
    const speed = unitNamed(`${unit.name} per hour`)
    if (speed) return {unit: speed, next: at + 3}
  }
  return {unit, next: at + 1}
}

function squareAt(tokens: readonly Token[], at: number): {unit: Unit; next: number} | undefined {
  const point = tokens[at + 1]?.text === '.' ? 1 : 0
  const base = unitOf(tokens[at + 1 + point]?.text ?? '')
  const unit = base && unitNamed(`${tokens[at]?.lower.startsWith('c') ? 'cubic' : 'square'} ${base.name}`)
  return unit && {unit, next: at + 2 + point}
}

function degreesAt(tokens: readonly Token[], at: number): {unit: Unit; next: number} | undefined {
  const letter = tokens[at + 1]?.text ?? ''
  const name = /^(?:c|celsius|centigrade)$/i.test(letter) ? 'celsius' : /^(?:f|fahrenheit)$/i.test(letter) ? 'fahrenheit' : undefined
  const own = tokens[at]?.text
  const unit = unitNamed(own === '℃' ? 'celsius' : own === '℉' ? 'fahrenheit' : (name ?? 'degree'))
  return unit && {unit, next: at + (name ? 2 : 1)}
}
