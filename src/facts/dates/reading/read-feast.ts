/** Reads feasts that keep their day, with their year: `Christmas Eve 1988`, `New Year's Day, 1953`. */

import {feastDays} from '../../../lexicon/calendar.js'
import {lazily, numbersOf} from '../../../lexicon/list.js'
import type {Token} from '../../../story/story.js'
import type {Found} from './found.js'
import {yearIn} from './words.js'

const feasts = lazily(() => numbersOf(feastDays))

/** `|Christmas Eve| 1988`, `|Christmas Day| in 1914`. */
export function readFeast(tokens: readonly Token[], at: number): Found | undefined {
  const [one, two] = [tokens[at], tokens[at + 1]]
  if (!one || !two || !/^(?:eve|day)$/.test(two.lower)) return undefined
  const day = feasts().get(`${one.lower.replaceAll('’', "'")}-${two.lower}`)
  const joined = /^(?:,|of|in)$/.test(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2
  const year = yearIn(tokens[joined])
  if (day === undefined || year === undefined) return undefined
  return {kind: 'day', first: at, next: joined + 1, year, month: Math.floor(day / 100), day: day % 100}
}

/** Words that a feast may begin with. */
export const feastOpeners = lazily(() => new Set([...feasts().keys()].map((name) => name.slice(0, name.lastIndexOf('-')))))
