/** Reads clock times: `9.30am`, `9 p.m.`, `at 14:30`, `1900 GMT`, `noon`. */

import type {Token} from '../../../story/story.js'
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
  if (/^\d:\d\d:\d\d$/.test(tokens[at]?.text ?? '') && calendarWords().beforeTaken.has(tokens[at - 2]?.lower ?? '')) return undefined
  const [, hour = '', separator, minute = '0', joined] = parts
  const following = tokens[at + 1]
  const part = joined ? half(joined) : following?.kind === 'word' ? half(following.text) : undefined
  const value = Number(hour)
  if (part !== undefined) return {hour: inTheDay(value, part), minute: Number(minute), next: joined ? at + 1 : at + 2, certain: true}
  if (following?.lower === "o'clock") return {hour: value, minute: 0, next: at + 2, certain: true}
  if (separator === undefined) return isAtClock(tokens, at) && value > 0 && value <= 12 ? inMorning(tokens, at + 1, value) : undefined
  // `3.75 hours of television` are counted.
  const counts = separator === '.' && following?.lower === 'hours' && (Number(minute) > 59 || !isAtClock(tokens, at))
  const zoned = !counts && calendarWords().zones.has(following?.lower ?? '')
  if (separator === ':' && !zoned && isPace(tokens, at + 1)) return undefined
  return {
    hour: value,
    minute: Number(minute),
    next: zoned ? at + 2 : at + 1,
    certain: zoned || (separator === ':' && isAtClock(tokens, at))
  }
}

/** `works out at 4:58 |a mile|`, `3:05 |per kilometre|`: minutes and seconds. */
const isPace = (tokens: readonly Token[], at: number): boolean =>
  /^(?:an?|per|each|every)$/.test(tokens[at]?.lower ?? '') &&
  /^(?:mile|kilometre|kilometer|km|k|lap|length|leg|100m|500m)$/.test(tokens[at + 1]?.lower ?? '')

/** `until 1 |in the morning|`, `at 9 |in the evening|`. */
function inMorning(tokens: readonly Token[], at: number, hour: number): Clock | undefined {
  if (tokens[at]?.lower !== 'in') return undefined
  const part = dayPart(tokens, at)
  return part && {hour: inTheDay(hour, part.half), minute: 0, next: part.next, certain: true}
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
  if (!token || !/^[0-2]\d\d\d$/.test(token.text) || !zone || !/^(?:gmt|bst|utc|est|edt|hrs|hours)$/.test(zone.lower)) return undefined
  // `2075 hours` may be counted; with a nought before it they are not.
  if (/^[12]\d[6-9]/.test(token.text)) return undefined
  if (zone.lower === 'hours' && tokens[at - 1]?.lower !== 'at') return undefined
  return {hour: Number(token.text.slice(0, 2)), minute: Number(token.text.slice(2)), next: at + 2, certain: true}
}

/** `half past one`, `a quarter to nine`, `ten past six`, `nine o'clock`: with no half of the day. */
function spokenTime(tokens: readonly Token[], at: number): Found | undefined {
  const word = tokens[at]?.lower ?? ''
  const minutes = word === 'half' ? 30 : word === 'quarter' ? 15 : smallNumber(word)
  if (minutes !== undefined && word !== 'half' && word !== 'quarter' && tokens[at + 1]?.lower === "o'clock")
    return minutes <= 12 ? inPart(tokens, {kind: 'time', first: at, next: at + 2, hour: minutes, minute: 0}) : undefined
  // `at |ten every evening|`; the hour of `fifteen past eight in the morning` is no time by itself.
  const daily =
    minutes !== undefined && minutes <= 12 && isAtClock(tokens, at) && !/^(?:past|to)$/.test(tokens[at - 1]?.lower ?? '')
      ? dayPart(tokens, at + 1)
      : undefined
  if (daily && word !== 'half' && word !== 'quarter')
    return {kind: 'time', first: at, next: daily.next, hour: inTheDay(minutes ?? 0, daily.half), minute: 0}
  const side = tokens[at + 1]?.lower
  // `half past midnight`.
  const turn = tokens[at + 2]?.lower ?? ''
  const hour = isNoonOrMidnight(turn) ? 12 : smallNumber(turn)
  const shift = turn === 'midnight' ? 12 : 0
  if (minutes === undefined || hour === undefined || hour > 12 || (side !== 'past' && side !== 'to')) return undefined
  // `five to nine people` counts; only halves and quarters are clock times wherever they stand.
  // `at about |ten to two in the morning|`.
  const told = side === 'to' && !/^(?:from|between)$/.test(tokens[at - 1]?.lower ?? '') && dayPart(tokens, at + 3) !== undefined
  if (word === 'half' ? side !== 'past' : word !== 'quarter' && ((side === 'to' && !told) || minutes % 5 > 0)) return undefined
  if (
    word === 'quarter' &&
    side === 'to' &&
    tokens[at + 3]?.kind === 'word' &&
    !/^(?:on|in|when|and|until|to|at|the|before|after)$/.test(tokens[at + 3]?.lower ?? '')
  )
    return undefined
  return inPart(tokens, {
    kind: 'time',
    first: at,
    next: at + 3,
    hour: ((side === 'past' ? hour : hour - 1 || 12) + shift) % 24,
    minute: side === 'past' ? minutes : 60 - minutes
  })
}

const isNoonOrMidnight = (word: string): boolean => word === 'noon' || word === 'midday' || word === 'midnight'

/** `ten past six |in the evening|`. */
function inPart(tokens: readonly Token[], found: Found): Found {
  const part = dayPart(tokens, found.next)
  return part ? {...found, next: part.next, hour: inTheDay(found.hour ?? 0, part.half)} : found
}

const smalls = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

function smallNumber(word: string): number | undefined {
  if (word === 'twenty') return 20
  const at = smalls.indexOf(word)
  return at < 0 ? undefined : at + 1
}

/** `We |have it at| 1.28, but I'd rather be surprised`: a figure, and no hour. */
const isPutAt = (tokens: readonly Token[], at: number): boolean =>
  /^(?:it|them|this|that)$/.test(tokens[at - 2]?.lower ?? '') &&
  /^(?:have|has|had|put|puts|putting|value|values|valued)$/.test(tokens[at - 3]?.lower ?? '')

export function readTime(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.kind === 'word') {
    const spoken = spokenTime(tokens, at)
    if (spoken) return spoken
    if (!isNoonOrMidnight(token.lower)) return undefined
    return {kind: 'time', first: at, next: at + 1, hour: token.lower === 'midnight' ? 24 : 12, minute: 0}
  }
  if (token.kind !== 'number') return undefined
  const clock = military(tokens, at) ?? clockDigits(tokens, at)
  if (!clock) return undefined
  const {hour, minute, next, certain} = clock
  const pointed =
    !certain &&
    token.text.includes('.') &&
    ((tokens[at - 1]?.lower === 'at' && !isPutAt(tokens, at)) || isTrain(tokens, at) || isBefore(tokens, at)) &&
    ((minute < 60 && hour < 24) || (hour < 30 && isDeparture(tokens, at))) &&
    (endsPhrase(tokens[next]) || isDeparture(tokens, at))
  const part = certain ? undefined : dayPart(tokens, next)
  if (part && hour <= 12 && minute < 60 && token.text.length > 2)
    return {kind: 'time', first: at, next: part.next, hour: inTheDay(hour, part.half), minute}
  return certain || pointed ? {kind: 'time', first: at, next, hour, minute} : undefined
}

/** `7.40 |in the evening|`, `4.10 |the following morning|`: which half of the day, and where its words end. */
function dayPart(tokens: readonly Token[], at: number): {readonly half: 'am' | 'pm'; readonly next: number} | undefined {
  const [one, two, three] = [0, 1, 2].map((away) => tokens[at + away]?.lower ?? '')
  const length = /^(?:each|every)$/.test(one ?? '')
    ? 2
    : one === 'in' && two === 'the'
      ? 3
      : one === 'the' && /^(?:next|following|same)$/.test(two ?? '')
        ? 3
        : /^(?:that|this|the|at)$/.test(one ?? '')
          ? 2
          : 0
  const word = length === 3 ? three : two
  if (length === 0 || !/^(?:morning|afternoon|evening|night)$/.test(word ?? '')) return undefined
  return {half: word === 'morning' ? 'am' : 'pm', next: at + length}
}

/** `The train that |left at| 25.48`: a time of day, whatever it shows. */
const isDeparture = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'at' &&
  /^(?:leaves|left|departs|departed|arrives|arrived|sails|sailed|docks|docked)$/.test(tokens[at - 2]?.lower ?? '')

/** `since |before| 7.30, yet`, `|until| 9.45`: to five minutes, and nothing is counted in them. */
const isBefore = (tokens: readonly Token[], at: number): boolean =>
  /^(?:before|until|till)$/.test(tokens[at - 1]?.lower ?? '') && /^\d{1,2}\.[0-5][05]$/.test(tokens[at]?.text ?? '')

/** `on the 10.14`, `catch the 7.52 to`: a train by its time. */
const isTrain = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'the' && /^(?:on|by|catch|caught|took|take|taking|board|boarded|missed|miss)$/.test(tokens[at - 2]?.lower ?? '')

/** `at 9.30 on`, not `at 1.25 million`. */
const endsPhrase = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'mark' || /^(?:on|in|and|when|to|yesterday|today|tomorrow|tonight|this|local)$/.test(token.lower)
