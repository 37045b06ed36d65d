/** Reads dates that stand relative to the story's own: `yesterday`, `last month`, `next Friday`. */

import type {Token} from '../../../story/story.js'
import type {Found} from './found.js'
import {calendarWords, coreOf, monthOf, weekdayAt} from './words.js'

const days = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1]
])
const shifts = new Map([
  ['last', -1],
  ['previous', -1],
  ['this', 0],
  ['next', 1]
])

/** `last month`, `next year`, `this spring`; `the last month` is a stretch of time. */
function readPeriod(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at]
  const offset = token && shifts.get(token.lower)
  const period = tokens[at + 1]
  if (offset === undefined || token?.lower === 'previous' || period?.kind !== 'word' || period.sentence !== token?.sentence)
    return undefined
  if (tokens[at - 1]?.lower === 'the' || /^(?:one|at|it|time|lasts?)$/.test(tokens[at - 1]?.lower ?? '')) return undefined
  const name = coreOf(period)
  const known = calendarWords()
  const whole = {kind: 'relative', first: at, next: at + 2} as const
  const weekday = weekdayAt(tokens, at + 1)
  if (weekday && !weekday.short) return {...whole, relative: {period: 'weekday', offset}, weekday: weekday.weekday}
  const month = monthOf(period)
  if (month !== undefined && !/^\d/.test(tokens[at + 2]?.text ?? '')) return {...whole, relative: {period: 'named month', offset}, month}
  return known.periods.has(name) || known.seasons.has(name) ? {...whole, relative: {period: name, offset}} : undefined
}

export function readRelative(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at]
  if (token?.kind !== 'word') return undefined
  const day = days.get(coreOf(token))
  const twice = /^(?:before|after)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.lower === 'day'
  if (day !== undefined && day !== 0 && twice)
    return {kind: 'relative', first: at - 2, next: at + 1, relative: {period: 'day', offset: 2 * day}}
  if (day !== undefined) return {kind: 'relative', first: at, next: at + 1, relative: {period: 'day', offset: day}}
  return readPeriod(tokens, at)
}
