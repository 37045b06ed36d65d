/** Reads what a date takes from the one before it: `from 3 November to |the 29th|`, `21 February |of that year|`. */

import type {Token} from '../../../story/story.js'
import type {Found} from './found.js'

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''
const leads = /^(?:on|by|until|till|to|from|before|after|since|and|of)$/
const ends = /^(?:and|when|but|at|in|with|after|before|to|until|for|as|or|the|he|she|it|they)$/

/** `of the same month`, `of that month`: how many tokens it takes. */
function sameBehind(tokens: readonly Token[], at: number, unit: 'month' | 'year'): number {
  if (lowerAt(tokens, at) !== 'of' && lowerAt(tokens, at) !== 'in') return 0
  const word = lowerAt(tokens, at + 1)
  if ((word === 'that' || word === 'this') && lowerAt(tokens, at + 2) === unit) return 3
  return word === 'the' && lowerAt(tokens, at + 2) === 'same' && lowerAt(tokens, at + 3) === unit ? 4 : 0
}

/** `reopened on the 29th`: a day of the month of the last date, which stands in the same sentence or the one before. */
export function readBareDay(tokens: readonly Token[], at: number, before: Found | undefined): Found | undefined {
  const token = tokens[at]
  if (token?.kind !== 'number' || before?.month === undefined || before.relative) return undefined
  const parts = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(token.lower)
  const day = Number(parts?.[1])
  if (!parts || day < 1 || day > 31 || lowerAt(tokens, at - 1) !== 'the' || !leads.test(lowerAt(tokens, at - 2))) return undefined
  const away = token.sentence - (tokens[before.first]?.sentence ?? 0)
  if (away > 1) return undefined
  const month = sameBehind(tokens, at + 1, 'month')
  const next = tokens[at + 1]
  if (month === 0 && next && next.kind !== 'mark' && !ends.test(next.lower)) return undefined
  if (month === 0 && (next?.text === '-' || before.day === undefined || day <= before.day)) return undefined
  return {kind: 'day', first: at, next: at + 1 + month, day, month: before.month, year: before.year}
}

/** `Tuesday, 11 May … on Friday |the 21st|`: a day of the month of the last date, behind its own weekday. */
export function withBareDay(tokens: readonly Token[], found: Found, before: Found | undefined): Found {
  if (found.kind !== 'weekday' || found.relative || before?.month === undefined || before.relative) return found
  const [the, token, behind] = [found.next, found.next + 1, tokens[found.next + 2]]
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th)$/.exec(lowerAt(tokens, token))?.[1])
  const near = (tokens[token]?.sentence ?? 0) - (tokens[before.first]?.sentence ?? 0) <= 1
  if (lowerAt(tokens, the) !== 'the' || !near || !(day <= 31 && day > (before.day ?? 31))) return found
  if (behind && behind.kind !== 'mark' && !ends.test(behind.lower)) return found
  return {...found, kind: 'day', day, month: before.month, year: before.year, next: token + 1}
}

/** `21 February of that year`: the year of the date before it. */
export function ofSameYear(tokens: readonly Token[], found: Found, before: Found | undefined): Found {
  if (found.year !== undefined || found.month === undefined || found.relative || before?.year === undefined) return found
  const year = sameBehind(tokens, found.next, 'year')
  if (year === 0) return found
  // `June of this year` is of the year in which the story is told.
  const isThis = lowerAt(tokens, found.next + 1) === 'this'
  return {...found, ...(isThis ? {} : {year: before.year}), next: found.next + year}
}
