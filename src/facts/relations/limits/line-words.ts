/** Which words of a sentence stand in a list of the lexicon. */

import {wordsOf} from '../../../lexicon/list.js'
import type {Line} from '../pattern.js'

/** The lists that were asked for, read once. */
const known = new Map<string, ReadonlySet<string>>()

function listed(list: string): ReadonlySet<string> {
  const words = known.get(list) ?? wordsOf(list)
  known.set(list, words)
  return words
}

export const inList = (list: string, word: string | undefined): boolean => word !== undefined && listed(list).has(word)

export function holds(line: Line | undefined, list: string): boolean {
  const words = listed(list)
  for (const word of line?.words ?? []) if (words.has(word)) return true
  return false
}

/** For short lists: a look-up for each of their words. */
export function holdsAny(line: Line, list: string): boolean {
  for (const word of listed(list)) if (line.words.has(word)) return true
  return false
}
