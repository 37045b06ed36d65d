/** Reads a number that begins at a token: digits with their scale, words, fractions. Knows no units and no nouns. */

import {numbersOf} from '../../lexicon/list.js'
import {
  fractionCharacters,
  fractionWords,
  ordinalWords,
  scaleSuffixes,
  scaleWords,
  smallNumbers,
  vaguePlurals
} from '../../lexicon/number-words.js'
import type {Token} from '../../story/story.js'

export interface ReadNumber {
  readonly value: number
  /** Half of the last unit that the digits show, scaled: 0.05 million for `4.8m`; 0 for a count. */
  readonly halfUnit: number
  /** The index after the last token of the number. */
  readonly next: number
  /** Letters behind the digits of the last token that are no scale: `km` of `20km`. */
  readonly suffix: string
  readonly ordinal: boolean
  /** `half`, `two-thirds`, `a quarter`: a part of something. */
  readonly fraction: boolean
  /** `dozens`, `tens of thousands`: `value` is one of it, and ten of it are the most. */
  readonly vague: boolean
  readonly inWords: boolean
  /** `4.8m` can be metres as well as millions. */
  readonly maybeMetres: boolean
}

interface Words {
  small: Map<string, number>
  scales: Map<string, number>
  suffixes: Map<string, number>
  vague: Map<string, number>
  fractions: Map<string, number>
  ordinals: Map<string, number>
  characters: Map<string, number>
}

let lists: Words | undefined

export function numberWords(): Words {
  lists ??= {
    small: numbersOf(smallNumbers),
    scales: numbersOf(scaleWords),
    suffixes: numbersOf(scaleSuffixes),
    vague: numbersOf(vaguePlurals),
    fractions: numbersOf(fractionWords),
    ordinals: numbersOf(ordinalWords),
    characters: numbersOf(fractionCharacters)
  }
  return lists
}

const plain = {suffix: '', ordinal: false, fraction: false, vague: false, inWords: false, maybeMetres: false}
const digits = /^(\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?)?([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])?([^\d,.:½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞][^\d,:]*)?$/

/**
 * Half of the last unit shown. A count under 1,000 is exact; the closing noughts of a larger one are taken for rounding, but for no more than a
 * twentieth of it, so that 2,000 stays near 2,000.
 */
export function halfUnitOf(shown: string, scale: number): number {
  const bare = shown.replaceAll(',', '')
  const point = bare.indexOf('.')
  if (point >= 0) return 0.5 * 10 ** -(bare.length - point - 1) * scale
  if (scale > 1) return 0.5 * scale
  const value = Number(bare)
  if (value < 1000) return 0
  const noughts = bare.length - bare.replace(/0+$/, '').length
  return noughts === 0 ? 0 : Math.min(0.5 * 10 ** noughts, value / 20)
}

/** A scale that follows the digits as a word of its own: `4.8 million`, `4.8-million`. */
function scaleAfter(tokens: readonly Token[], at: number): {scale: number; next: number} | undefined {
  const {scales, suffixes} = numberWords()
  const hyphen = tokens[at]?.text === '-' && !tokens[at]?.spaced
  const word = tokens[hyphen ? at + 1 : at]
  if (word?.kind !== 'word' || (hyphen && word.spaced)) return undefined
  const scale = scales.get(word.lower) ?? (word.lower.length > 1 ? suffixes.get(word.lower) : undefined)
  return scale === undefined ? undefined : {scale, next: (hyphen ? at + 1 : at) + 1}
}

function readDigits(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const token = tokens[at]
  const parts = token && digits.exec(token.text)
  if (!parts) return undefined
  const [, shown = '', vulgar = '', letters = ''] = parts
  if (!shown && !vulgar) return undefined
  const {suffixes, characters} = numberWords()
  const base = Number(shown.replaceAll(',', '')) + (characters.get(vulgar) ?? 0)
  const lower = letters.toLowerCase()
  if (/^(?:st|nd|rd|th)$/.test(lower)) return {...plain, value: base, halfUnit: 0, next: at + 1, ordinal: true}
  const attached = letters ? suffixes.get(lower) : undefined
  if (attached !== undefined) {
    return {...plain, value: base * attached, halfUnit: halfUnitOf(shown, attached), next: at + 1, maybeMetres: letters === 'm'}
  }
  if (letters) return {...plain, value: base, halfUnit: halfUnitOf(shown, 1), next: at + 1, suffix: letters}
  const separate = scaleAfter(tokens, at + 1)
  if (!separate) return {...plain, value: base, halfUnit: vulgar ? 0 : halfUnitOf(shown, 1), next: at + 1}
  const further = separate.scale < 1e6 ? scaleAfter(tokens, separate.next) : undefined
  const scale = separate.scale * (further?.scale ?? 1)
  return {...plain, value: base * scale, halfUnit: scale === 12 ? 0 : halfUnitOf(shown, scale), next: further?.next ?? separate.next}
}

/** The words of a hyphenated token: `twenty-five`, `one-and-a-half`. */
const partsOf = (token: Token): string[] => (token.kind === 'word' ? token.lower.split('-') : [])

interface Sum {
  total: number
  current: number
  read: boolean
}

/** Adds one word to a sum; false where it does not go on. */
function addWord(sum: Sum, word: string): boolean {
  const {small, scales} = numberWords()
  const value = small.get(word)
  if (value !== undefined) {
    const fits =
      !sum.read ||
      sum.current === 0 ||
      (sum.current % 100 === 0 && value < 100) ||
      (sum.current % 10 === 0 && sum.current % 100 >= 20 && value < 10 && value > 0)
    if (!fits) return false
    sum.current += value
    sum.read = true
    return true
  }
  const scale = scales.get(word)
  if (scale === undefined || !sum.read) return false
  if (scale === 100 || scale === 12) sum.current = Math.max(1, sum.current) * scale
  else {
    sum.total += Math.max(1, sum.current) * scale
    sum.current = 0
  }
  return true
}

/** `and a half` from `at` on; the index after it. */
function halfAfter(tokens: readonly Token[], at: number): number | undefined {
  const half = tokens[at]?.lower === 'and' && tokens[at + 1]?.lower === 'a' && tokens[at + 2]?.lower === 'half'
  return half ? at + 3 : undefined
}

function readWords(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const {small, scales} = numberWords()
  const sum: Sum = {total: 0, current: 0, read: false}
  let next = at
  const opening = tokens[at]
  if (!opening) return undefined
  if ((opening.lower === 'a' || opening.lower === 'an') && scales.has(tokens[at + 1]?.lower ?? '')) {
    sum.current = 1
    sum.read = true
    next = at + 1
  }
  let rounded = 0
  while (next < tokens.length) {
    const token = tokens[next]
    if (token?.kind !== 'word') break
    const parts = partsOf(token)
    if (parts.length > 1 && parts.join('-').endsWith('and-a-half') && small.has(parts[0] ?? '')) {
      sum.current += (small.get(parts[0] ?? '') ?? 0) + 0.5
      sum.read = true
      next++
      continue
    }
    const before = {...sum}
    if (parts.length > 0 && parts.every((part) => addWord(sum, part))) {
      if (scales.has(token.lower) && token.lower !== 'dozen') rounded = scales.get(token.lower) ?? 0
      next++
      continue
    }
    Object.assign(sum, before)
    const joined = token.lower === 'and' && sum.read && (sum.current % 100 === 0 || sum.current === 0) ? tokens[next + 1] : undefined
    const following = joined && partsOf(joined)
    if (
      !following ||
      following.length === 0 ||
      small.get(following[0] ?? '') === undefined ||
      (small.get(following[0] ?? '') ?? 0) === 0 ||
      (sum.total === 0 && sum.current < 100)
    )
      break
    next++
  }
  if (!sum.read || next === at) return undefined
  const half = halfAfter(tokens, next)
  if (half !== undefined) {
    sum.current += 0.5
    next = half
    const scale = scales.get(tokens[next]?.lower ?? '')
    if (scale !== undefined)
      return {...plain, value: (sum.total + sum.current) * scale, halfUnit: 0.05 * scale, next: next + 1, inWords: true}
  }
  const value = sum.total + sum.current
  return {
    ...plain,
    value,
    halfUnit: rounded >= 1000 && value % rounded === 0 ? 0.5 * Math.min(rounded, value / 10) : 0,
    next,
    inWords: true
  }
}

/** `half a million`, `half`, `a third`, `two-thirds`, `three quarters`. */
function readFraction(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const {small, fractions, scales} = numberWords()
  const token = tokens[at]
  if (token?.kind !== 'word') return undefined
  const part = {...plain, halfUnit: 0, fraction: true, inWords: true}
  const [first = '', second = '', ...others] = partsOf(token)
  if (others.length === 0 && second && small.has(first) && fractions.has(second)) {
    return {...part, value: (small.get(first) ?? 0) / (fractions.get(second) ?? 1), next: at + 1}
  }
  const following = tokens[at + 1]
  if (token.lower === 'half') {
    const scale = following?.lower === 'a' || following?.lower === 'an' ? scales.get(tokens[at + 2]?.lower ?? '') : undefined
    if (scale !== undefined) return {...plain, value: scale / 2, halfUnit: scale / 20, next: at + 3, inWords: true}
    return {...part, value: 0.5, next: at + 1}
  }
  if (following?.kind !== 'word' || !fractions.has(following.lower)) return undefined
  const below = fractions.get(following.lower) ?? 1
  if (token.lower === 'a' || token.lower === 'an')
    return following.lower.endsWith('s') ? undefined : {...part, value: 1 / below, next: at + 2}
  const above = small.get(token.lower)
  if (above === undefined || above === 0 || above >= below || (above > 1 && !following.lower.endsWith('s'))) return undefined
  return {...part, value: above / below, next: at + 2}
}

/** `hundreds of thousands`, `dozens`. */
function readVague(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const {vague} = numberWords()
  const scale = vague.get(tokens[at]?.lower ?? '')
  if (scale === undefined || (scale === 10 && tokens[at + 1]?.lower !== 'of')) return undefined
  const further = tokens[at + 1]?.lower === 'of' ? vague.get(tokens[at + 2]?.lower ?? '') : undefined
  return {
    ...plain,
    value: scale * (further ?? 1),
    halfUnit: 0,
    next: further === undefined ? at + 1 : at + 3,
    vague: true,
    inWords: true
  }
}

function readOrdinal(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const {ordinals, small} = numberWords()
  const token = tokens[at]
  if (!token) return undefined
  const [first = '', second] = partsOf(token)
  const value = second === undefined ? ordinals.get(first) : (ordinals.get(second) ?? Number.NaN) + (small.get(first) ?? Number.NaN)
  return value === undefined || Number.isNaN(value) ? undefined : {...plain, value, halfUnit: 0, next: at + 1, ordinal: true, inWords: true}
}

/** Articles are common and figures behind them rare, so this is asked first: `a million`, `a third`. */
const followsArticle = (token: Token | undefined): boolean =>
  token !== undefined && (numberWords().scales.has(token.lower) || numberWords().fractions.has(token.lower))

/** The number that begins at token `at`, or undefined. */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const token = tokens[at]
  if (token?.kind === 'number') return readDigits(tokens, at)
  if ((token?.lower === 'a' || token?.lower === 'an') && !followsArticle(tokens[at + 1])) return undefined
  return readFraction(tokens, at) ?? readVague(tokens, at) ?? readWords(tokens, at) ?? readOrdinal(tokens, at)
}

let openers: Set<string> | undefined

/** Whether a number can begin with this token: a cheap test before any reading. */
export function mayOpenNumber(token: Token): boolean {
  if (token.kind === 'number') return true
  if (token.kind !== 'word') return false
  if (!openers) {
    const {small, vague, ordinals, fractions} = numberWords()
    openers = new Set([...small.keys(), ...vague.keys(), ...ordinals.keys(), ...fractions.keys(), 'a', 'an'])
  }
  if (openers.has(token.lower)) return true
  const hyphen = token.lower.indexOf('-')
  return hyphen > 0 && openers.has(token.lower.slice(0, hyphen))
}
