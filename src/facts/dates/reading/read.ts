/** Every date of a story as its readers find them, in order and apart from each other: no years carried over, no spans joined. */

import {bySpelling} from '../../../story/spelling.js'
import type {Token} from '../../../story/story.js'
import {once} from '../../once.js'
import type {Found} from './found.js'
import {ofSameYear, readBareDay, withBareDay} from './read-again.js'
import {isSpelledDay, readDayOrMonth} from './read-day.js'
import {feastOpeners} from './read-feast.js'
import {readRelative} from './read-relative.js'
import {readTime} from './read-time.js'
import {readYearLike} from './read-year.js'
import {calendarWords, coreOf} from './words.js'

let openers: Set<string> | undefined

const ownOpeners =
  'noon midday midnight yesterday today tonight tomorrow last this next half quarter one two three four five six seven eight nine ten eleven twelve twenty'.split(
    ' '
  )

function openersOfDates(): ReadonlySet<string> {
  if (openers) return openers
  const known = calendarWords()
  const lists = [known.months, known.shortMonths, known.weekdays, known.shortWeekdays, known.seasons, known.decades]
  openers = new Set([...ownOpeners, ...feastOpeners(), ...lists.flatMap((list) => [...list.keys()])])
  return openers
}

const isOpener = bySpelling((spelling): boolean => {
  const {lower} = spelling
  const known = openersOfDates()
  if (known.has(lower)) return true
  if (!lower.includes('-') && !lower.includes("'")) return false
  return lower.endsWith('-century') || known.has(coreOf({spelling})) || /^(?:mid|early|late)-\d/.test(lower)
})

/** Whether a date can begin with this word: a cheap test before any reading. */
const mayOpen = (tokens: readonly Token[], token: Token): boolean =>
  isOpener(token) || tokens[token.index + 1]?.lower === 'century' || isSpelledDay(tokens, token.index)

function readAt(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at]
  if (token?.kind === 'number') return readDayOrMonth(tokens, at) ?? readTime(tokens, at) ?? readYearLike(tokens, at)
  if (token?.kind !== 'word' || !mayOpen(tokens, token)) return undefined
  return readRelative(tokens, at) ?? readDayOrMonth(tokens, at) ?? readYearLike(tokens, at) ?? readTime(tokens, at)
}

export const foundDatesOf = once(({tokens}): readonly Found[] => {
  const founds: Found[] = []
  for (let at = 0; at < tokens.length; at++) {
    const found = readAt(tokens, at) ?? readBareDay(tokens, at, founds.at(-1))
    if (!found) continue
    founds.push(ofSameYear(tokens, withBareDay(tokens, found, founds.at(-1)), founds.at(-1)))
    at = (founds.at(-1)?.next ?? found.next) - 1
  }
  return founds
})
