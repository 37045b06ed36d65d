/** Joins the ends of spans: `from 1 June to 30 June`, `1998–2011`, `5-8 June`, `June 5-8, 2024`, `9am to 5pm`, `2019-20`. */

import type {Token} from '../../../story/story.js'
import type {Found} from './found.js'
import {dayAt, yearIn} from './words.js'

export interface FoundSpan {
  readonly first: number
  readonly next: number
  readonly ends: readonly [Found, Found]
}

export type FoundDate = Found | FoundSpan

const dash = /^[-–—~]$/

/** The index behind `to`, `until`, a dash, or the `and` of `between`. */
function behindConnector(tokens: readonly Token[], at: number, opening: string): number | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (dash.test(token.text) && !(token.spaced && tokens[at + 1]?.spaced !== token.spaced)) return at + 1
  if (/^(?:to|until|till|through|thru)$/.test(token.lower)) return at + 1
  return token.lower === 'and' && opening === 'between' ? at + 1 : undefined
}

const pairs = (one: Found, other: Found): boolean =>
  one.kind === other.kind || (one.kind === 'month' && other.kind === 'day') || (one.kind === 'day' && other.kind === 'month')

/** `5-8 June`, `9 to 11am`: the first end is a bare number before the second. */
function partialBefore(tokens: readonly Token[], found: Found): FoundSpan | undefined {
  const bare = tokens[found.first - 2]
  if (!bare || bare.sentence !== tokens[found.first]?.sentence) return undefined
  const opening = tokens[found.first - 3]?.lower ?? ''
  const number = /^\d{1,2}(?:[.:]\d\d)?$/.test(bare.text) ? bare : undefined
  if (!number || behindConnector(tokens, found.first - 1, opening) !== found.first) return undefined
  const own = {first: found.first - 2, next: found.first - 1}
  if (found.kind === 'time' && found.hour !== undefined) {
    const [hour = 0, minute = 0] = bare.text.split(/[.:]/).map(Number)
    const late = found.hour >= 12 && hour < 12 && hour <= found.hour - 12 && !/^noon|midnight$/.test(tokens[found.first]?.lower ?? '')
    return hour > 24
      ? undefined
      : {first: own.first, next: found.next, ends: [{...own, kind: 'time', hour: late ? hour + 12 : hour, minute}, found]}
  }
  const day = dayAt(bare)
  if (found.kind !== 'day' || day === undefined || day === 0 || found.weekday !== undefined || tokens[found.first]?.kind !== 'number')
    return undefined
  return {first: own.first, next: found.next, ends: [{...own, kind: 'day', day, month: found.month, year: found.year}, found]}
}

/** `June 5-8, 2024`, `2019-20`: the second end is a bare number behind the first. */
function partialBehind(tokens: readonly Token[], found: Found): FoundSpan | undefined {
  const behind = behindConnector(tokens, found.next, '')
  const bare = behind === undefined ? undefined : tokens[behind]
  if (!bare || behind === undefined || bare.spaced) return undefined
  const own = {first: behind, next: behind + 1}
  if (found.kind === 'year' && found.year !== undefined && /^\d\d$/.test(bare.text)) {
    const year = found.year - (found.year % 100) + Number(bare.text)
    const ends: [Found, Found] = [found, {...own, kind: 'year', year: year < found.year ? year + 100 : year}]
    return year === found.year ? undefined : {first: found.first, next: own.next, ends}
  }
  const day = dayAt(bare)
  if (found.kind !== 'day' || found.year !== undefined || day === undefined || tokens[found.first]?.kind === 'number') return undefined
  const year = yearIn(tokens[tokens[behind + 1]?.text === ',' ? behind + 2 : behind + 1])
  const next = year === undefined ? own.next : tokens[behind + 1]?.text === ',' ? behind + 3 : behind + 2
  return {
    first: found.first,
    next,
    ends: [
      {...found, year},
      {...own, next, kind: 'day', day, month: found.month, year}
    ]
  }
}

/** A list of days of one month is no longer. */
const mostDays = 8

/** The bare number of a day at a token, where it comes before another of its month. */
function bareDay(tokens: readonly Token[], at: number, {month, year, first}: Found, next: number): Found | undefined {
  const bare = tokens[at]
  if (!bare || !/^\d{1,2}$/.test(bare.text) || bare.sentence !== tokens[first]?.sentence) return undefined
  const day = dayAt(bare)
  return day !== undefined && day > 0 && day < next ? {first: at, next: at + 1, kind: 'day', day, month, year} : undefined
}

/** `on |21| and 22 April`, `on |12, 13| and 14 May`: the earlier of the days of one month, which is told once. */
function daysBefore(tokens: readonly Token[], found: Found): Found[] {
  const {kind, first, day, weekday} = found
  if (
    kind !== 'day' ||
    day === undefined ||
    weekday !== undefined ||
    tokens[first]?.kind !== 'number' ||
    tokens[first - 1]?.lower !== 'and'
  )
    return []
  const days: Found[] = []
  for (let at = first - 2; days.length < mostDays; at -= 2) {
    const one = bareDay(tokens, at, found, days[0]?.day ?? day)
    if (!one) break
    days.unshift(one)
    if (tokens[at - 1]?.text !== ',') break
  }
  return days
}

const isDayBehindThe = (tokens: readonly Token[], at: number, other: Found | undefined): boolean =>
  tokens[at]?.lower === 'the' && other?.kind === 'day' && tokens[other.first]?.kind === 'word' && other.weekday === undefined

/** The founds with spans in the places of their ends. */
export function joinSpans(tokens: readonly Token[], founds: readonly Found[]): readonly FoundDate[] {
  const joined: FoundDate[] = []
  for (let at = 0; at < founds.length; at++) {
    const found = founds[at]
    if (!found || found.first < (joined.at(-1)?.next ?? 0)) continue
    const other = founds[at + 1]
    const opening = tokens[found.first - 1]?.lower ?? ''
    const behind = behindConnector(tokens, found.next, opening)
    // `from the first of May to |the| third of June`.
    const start = behind !== undefined && isDayBehindThe(tokens, behind, other) ? behind + 1 : behind
    if (other && pairs(found, other) && start === other.first && found.relative === undefined) {
      joined.push({first: found.first, next: other.next, ends: [found, other]})
      at++
      continue
    }
    const span = partialBefore(tokens, found)
    const earlier = span ? [] : daysBefore(tokens, found)
    if ((earlier[0]?.first ?? -1) >= (joined.at(-1)?.next ?? 0)) joined.push(...earlier)
    joined.push(span ?? partialBehind(tokens, found) ?? found)
  }
  return joined
}
