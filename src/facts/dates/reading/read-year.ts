/** Reads years, decades, centuries and seasons: `in 1998`, `the 2016 games`, `the 1990s`, `the 19th century`, `the autumn of 2004`. */

import type {Token} from '../../../story/story.js'
import type {Found} from './found.js'
import {calendarWords, coreOf, yearIn} from './words.js'

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''

/** Words that end a noun phrase, so that what stands before them counts nothing. */
const notCounted =
  /^(?:was|is|has|its|his|this|as|us|across|always|perhaps|less|thus|does|plus|versus|unless|towards|besides|sometimes|nevertheless|others|news|series|sales)$/
const compared = /^(?:than|over|about|nearly|almost|some|only|least|most|up|roughly|approximately|exceeding|all|those|these)$/

/** `In |2015| women held a fifth of the seats`, `From 1914 to |1918| women worked there`. */
const opensWithYears = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === 'In' ||
  (tokens[at - 3]?.text === 'From' && lowerAt(tokens, at - 1) === 'to' && isModern(yearIn(tokens[at - 2]) ?? 0))

/** `2,000 people` is written without its comma now and then. */
function countsBehind(tokens: readonly Token[], at: number, modern: boolean): boolean {
  const following = tokens[at]
  if (!following) return false
  if (modern && opensWithYears(tokens, at - 1) && /^(?:people|men|women|children|residents|voters|workers)$/.test(following.lower))
    return false
  if (/^[%°]$/.test(following.text) || (/^[-–]$/.test(following.text) && !following.spaced && tokens[at + 1]?.kind === 'word')) return true
  if (following.kind !== 'word') return false
  if (calendarWords().afterCount.has(following.lower) || /^(?:gmt|bst|utc|est|edt|hrs|hours|p)$/.test(following.lower)) return true
  return !modern && following.lower.length > 3 && following.lower.endsWith('s') && !notCounted.test(following.lower)
}

const rangeJoint = /^(?:to|or|and|[-–])$/

/** An end of a range of counts: the first of `1000 to 2000 people`, the second of `plans 1000 to 2000 hires`, where nothing before it leads to a year. */
function isInRangeOfCounts(tokens: readonly Token[], at: number): boolean {
  const following = tokens[at + 2]
  // `42% in 2024 and 35% in 2021`, `moved in 1986 and 40 people followed`.
  const isAnd = lowerAt(tokens, at + 1) === 'and'
  if (isAnd && (tokens[at + 3]?.text === '%' || /^(?:in|since|until|during)$/.test(lowerAt(tokens, at - 1)))) return false
  if (rangeJoint.test(lowerAt(tokens, at + 1)) && following?.kind === 'number' && countsBehind(tokens, at + 3, true)) return true
  if (isRoundRise(tokens, at) || isRoundRise(tokens, at - 2)) return true
  const first = tokens[at - 2]
  if (!rangeJoint.test(lowerAt(tokens, at - 1)) || first?.kind !== 'number' || !/^\d{3,4}$/.test(first.text)) return false
  const leads = tokens[at - 3]
  return !isModern(Number(first.text)) && !(leads && calendarWords().beforeYear.has(coreOf(leads))) && countsBehind(tokens, at + 1, false)
}

/** `going from |1000| to 2000 hires this year`, and no `from 1500 to 1700 prices rose`. */
function isRoundRise(tokens: readonly Token[], at: number): boolean {
  const isRound = (token: Token | undefined): boolean => /^\d\d00$/.test(token?.text ?? '')
  const [noun, behind] = [tokens[at + 3], tokens[at + 4]]
  if (tokens[at - 1]?.text !== 'from' || lowerAt(tokens, at + 1) !== 'to' || !isRound(tokens[at]) || !isRound(tokens[at + 2])) return false
  const ends = behind === undefined || behind.kind === 'mark' || /^(?:this|last|next|a|an|per|each|every|by|over)$/.test(behind.lower)
  return noun !== undefined && ends && !isModern(Number(tokens[at]?.text)) && countsBehind(tokens, at + 3, false)
}

/** `40 are held, |out of 2000|`, `|of 1400 such| clerks`, `412 waited more than 12 hours, |and 1960 more than| eight`. */
function isCountedOut(tokens: readonly Token[], at: number): boolean {
  const [before, second, third] = [1, 2, 3].map((back) => lowerAt(tokens, at - back))
  if (before === 'of' && lowerAt(tokens, at + 1) === 'such' && lowerAt(tokens, at + 2).endsWith('s')) return true
  if (before === 'of' && second === 'out')
    return !/^(?:c[ao]m|go|went|gr[eo]w|gets?$|got|emerg|step|pull|mov|climb)/.test(third ?? '') && isBehindNumber(tokens, at - 2)
  return before === 'and' && lowerAt(tokens, at + 1) === 'more' && lowerAt(tokens, at + 2) === 'than' && isBehindNumber(tokens, at - 1)
}

/** A number and no year stands before it in its sentence. */
function isBehindNumber(tokens: readonly Token[], at: number): boolean {
  let found = false
  for (let back = at - 1; back > at - numberReach && tokens[back]?.sentence === tokens[at]?.sentence; back--) {
    if (yearIn(tokens[back]) !== undefined) return false
    found ||= tokens[back]?.kind === 'number'
  }
  return found
}
const numberReach = 14

const openings = /^[([–—-]$/
const isModern = (year: number): boolean => year >= 1900 && year <= 2099

/** A year stands behind a preposition, a bracket, a determiner or a name, or opens a sentence before its verb. */
export function readYear(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at]
  const year = yearIn(token)
  if (!token || year === undefined) return undefined
  const modern = isModern(year)
  if (countsBehind(tokens, at + 1, modern) || isInRangeOfCounts(tokens, at) || isCountedOut(tokens, at)) return undefined
  const before = tokens[at - 1]
  const own = {kind: 'year', first: at, next: at + 1, year} as const
  if (!before || before.sentence !== token.sentence)
    return modern && /^(?:was|is|will|has|had|saw|brought|began|ended|marked|could|may|would)$/.test(lowerAt(tokens, at + 1))
      ? own
      : undefined
  if ((modern && isNow(tokens, at)) || isCarved(tokens, at)) return own
  if (/^[$£€¥₹#/.]$/u.test(before.text) || compared.test(before.lower)) return undefined
  const known = calendarWords()
  if (known.beforeYear.has(coreOf(before)) || before.lower.endsWith("'s")) return modern || isDated(tokens, at) ? own : undefined
  if (openings.test(before.text) || before.text === ',') return own
  return modern && before.kind === 'word' && /^\p{Lu}/u.test(before.text) && !isNumbering(before.lower) ? own : undefined
}

/** `It is now |2025|, and`; `empty since at least |2021|`. */
const isNow = (tokens: readonly Token[], at: number): boolean =>
  (lowerAt(tokens, at - 1) === 'now' && lowerAt(tokens, at - 3) === 'it' && tokens[at + 1]?.kind === 'mark') ||
  (/^(?:least|about|around)$/.test(lowerAt(tokens, at - 1)) &&
    lowerAt(tokens, at - (lowerAt(tokens, at - 1) === 'least' ? 3 : 2)) === 'since' &&
    tokens[at + 1]?.kind !== 'word')

/** `The date |1620| is carved above its door`. */
const isCarved = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at - 1) === 'date' && lowerAt(tokens, at - 2) === 'the' && /^(?:is|was)$/.test(lowerAt(tokens, at + 1))

/** `of 1850 |sheep|`, and no `of 1862 |watched the| comet`. */
const longerNoun = (tokens: readonly Token[], at: number): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]]
  const isVerb =
    token?.lower.endsWith('ed') &&
    /^(?:the|a|an|his|her|its|their|it|them|him|in|on|at|by|to|for|from|with|as|that)$/.test(next?.lower ?? '')
  return token?.kind === 'word' && token.lower.length > 3 && !/^\p{Lu}/u.test(token.text) && !isVerb
}

/** Before 1900 a determiner is no sign of a year (`the 1200 houses`), and a looser word only where nothing is counted (`and 1850 sheep`). */
function isDated(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1)
  if (/^(?:in|since|until|till|during|early|late|mid|year|circa|autumn|spring|summer|winter)$/.test(before)) return true
  return /^(?:after|before|by|from|between|and|of|around|to)$/.test(before) && !longerNoun(tokens, at + 1)
}

const isNumbering = (before: string): boolean =>
  /^(?:room|flight|highway|route|page|suite|no|number|model|boeing|airbus|windows|peugeot|psalm|act|section|channel|unit|iso|area|track|platform|at|is|was|has|have|had|were|are|with|on|us|usd|eur|gbp|aud|rs|hk|ftse|nikkei|class|type)$/.test(
    before
  )

/** `1990s`, `’90s`, `the sixties`. */
function readDecade(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const full = /^(?:mid-|early-|late-)?(1\d|20)(\d)0'?s$/.exec(token.lower)
  if (full) return {kind: 'decade', first: at, next: at + 1, value: `${full[1]}${full[2]}X`}
  if (
    token.kind === 'number' &&
    /^(1\d|20)\d0$/.test(token.text) &&
    tokens[at + 2]?.lower === 's' &&
    /^['’]$/.test(tokens[at + 1]?.text ?? '')
  )
    return {kind: 'decade', first: at, next: at + 3, value: `${token.text.slice(0, 3)}X`}
  const before = tokens[at - 1]
  const short = /^([2-9])0s$/.exec(token.lower)
  if (short && before && (/^['’‘]$/.test(before.text) || before.lower === 'the'))
    return {kind: 'decade', first: /^['’‘]$/.test(before.text) ? at - 1 : at, next: at + 1, value: `19${short[1]}X`}
  const spelled = calendarWords().decades.get(token.lower)
  const the = /^(?:early|late|mid)$/.test(before?.lower ?? '') ? tokens[at - 2] : before
  return spelled !== undefined && the?.lower === 'the' ? {kind: 'decade', first: at, next: at + 1, value: `19${spelled}X`} : undefined
}

const spelledCenturies =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' '
  )

/** `his 20th century`, `the match's |third century|, a 129`, `a fourth century |of| the season`: a hundred runs or points, and no time. */
const isScored = (tokens: readonly Token[], at: number, next: number): boolean =>
  /^(?:his|her|their|my|your|our)$|['’]s$/.test(lowerAt(tokens, at - 1)) ||
  (/^(?:an?|another)$/.test(lowerAt(tokens, at - 1)) && lowerAt(tokens, next) === 'of')

/** `the 19th century`, `nineteenth-century`. */
function readCentury(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const joined = tokens[at + 1]?.text === '-' ? at + 2 : at + 1
  const whole = /^(.+)-century$/.exec(token.lower)
  const next = whole ? at + 1 : /^(?:century|centuries)$/.test(lowerAt(tokens, joined)) ? joined + 1 : 0
  if (next === 0 || (!whole && isScored(tokens, at, next))) return undefined
  const name = whole?.[1] ?? token.lower
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(name)
  const spelled = spelledCenturies.indexOf(name) + 1
  const century = digits ? Number(digits[1]) : spelled
  return century > 0 && century <= 30 ? {kind: 'century', first: at, next, value: `${String(century - 1).padStart(2, '0')}XX`} : undefined
}

/** `autumn of 2004`, `summer 2019`: a season counts with its year. */
function readSeason(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at]
  const season = token && calendarWords().seasons.get(coreOf(token))
  if (season === undefined) return undefined
  const joined = /^(?:of|in|,)$/.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1
  const year = yearIn(tokens[joined])
  return year === undefined ? undefined : {kind: 'season', first: at, next: joined + 1, year, value: `${year}-${season}`}
}

export const readYearLike = (tokens: readonly Token[], at: number): Found | undefined =>
  readDecade(tokens, at) ?? readCentury(tokens, at) ?? readSeason(tokens, at) ?? readYear(tokens, at)
