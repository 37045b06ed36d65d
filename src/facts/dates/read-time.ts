/** Reads clock times: `9.30am`, `9 p.m.`, `at 14:30`, `1900 GMT`, `noon`. */

import type {Token} from '../../story/story.js'
import type {Found} from './found.js'
import {calendarWords} from './words.js'

const half = (text: string): 'am' | 'pm' | undefined => {
  const bare = text.replaceAll('.', '').toLowerCase()
  return bare === 'am' || bare === 'pm' ? bare : undefined
}

const inTheDay = (hour: number, part: 'am' | 'pm'): number => (hour > 12 ? hour : (hour % 12) + (part === 'pm' ? 12 : 0))

interface Clock {
  hour: number
  minute: number
  next: number
  /** The words leave no other reading. */
  certain: boolean
}

/** The digits of a clock time and what is joined to them. */
function clockDigits(tokens: readonly Token[], at: number): Clock | undefined {
  const parts = /^(\d{1,2})(?:([:.])(\d\d))?(?::\d\d)?([ap]\.?m\.?)?$/i.exec(tokens[at]?.text ?? '')
  // `to-4:30 p.m.` is cut in three where its digits hang on a word: what stands behind the colon is no hour.
  const before = tokens[at - 1]
  if (!parts || (before?.text === ':' && !before.spaced && /\d$/.test(tokens[at - 2]?.text ?? ''))) return undefined
  const [, hour = '', separator, minute = '0', joined] = parts
  const following = tokens[at + 1]
  const part = joined ? half(joined) : following?.kind === 'word' ? half(following.text) : undefined
  const value = Number(hour)
  if (part !== undefined) return {hour: inTheDay(value, part), minute: Number(minute), next: joined ? at + 1 : at + 2, certain: true}
  if (following?.lower === "o'clock") return {hour: value, minute: 0, next: at + 2, certain: true}
  if (separator === undefined) return undefined
  const zoned = calendarWords().zones.has(following?.lower ?? '')
  return {
    hour: value,
    minute: Number(minute),
    next: zoned ? at + 2 : at + 1,
    certain: zoned || (separator === ':' && isAtClock(tokens, at))
  }
}

/** A score or a race's time has no `at` before it and no `:` of a clock. */
function isAtClock(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before !== undefined && before.sentence === tokens[at]?.sentence && calendarWords().beforeTime.has(before.lower)
}

/** `1900 GMT`, `0730 hours`. */
function military(tokens: readonly Token[], at: number): Clock | undefined {
  const token = tokens[at]
  const zone = tokens[at + 1]
  if (!token || !/^[0-2]\d[0-5]\d$/.test(token.text) || !zone || !/^(?:gmt|bst|utc|est|edt|hrs|hours)$/.test(zone.lower)) return undefined
  if (zone.lower === 'hours' && tokens[at - 1]?.lower !== 'at') return undefined
  return {hour: Number(token.text.slice(0, 2)), minute: Number(token.text.slice(2)), next: at + 2, certain: true}
}

export function readTime(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.kind === 'word') {
    if (token.lower !== 'noon' && token.lower !== 'midday' && token.lower !== 'midnight') return undefined
    return {kind: 'time', first: at, next: at + 1, hour: token.lower === 'midnight' ? 24 : 12, minute: 0}
  }
  if (token.kind !== 'number') return undefined
  const clock = military(tokens, at) ?? clockDigits(tokens, at)
  if (!clock) return undefined
  const {hour, minute, next, certain} = clock
  const pointed =
    !certain && token.text.includes('.') && tokens[at - 1]?.lower === 'at' && minute < 60 && hour < 24 && endsPhrase(tokens[next])
  return certain || pointed ? {kind: 'time', first: at, next, hour, minute} : undefined
}

/** `at 9.30 on`, not `at 1.25 million`. */
const endsPhrase = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'mark' || /^(?:on|in|and|when|to|yesterday|today|tomorrow|tonight|this|local)$/.test(token.lower)
