/** Tells a word that is made of a known one and an end or a beginning from two words: humanlike, adviserships, polyalcohol. Knows words alone. */

import {wordsOf} from '../../lexicon/list.js'
import {derivingEnds, derivingPrefixes} from '../../lexicon/word-parts.js'
import {isWord} from '../../lexicon/words.js'

const longestEnd = 9
const longestPrefix = 7
const shortestStem = 3

let lists: {ends: Set<string>; prefixes: Set<string>} | undefined

function known() {
  lists ??= {ends: wordsOf(derivingEnds), prefixes: wordsOf(derivingPrefixes)}
  return lists
}

/** `ratepaying`, of a ratepayer and of what pays: whoever does it is known, so what is done is. */
export function isDoneBy(letters: string): boolean {
  if (!letters.endsWith('ing') || !isWord(`${letters.slice(0, -3)}er`)) return false
  for (let cut = shortestStem; cut <= letters.length - shortestDeed; cut++)
    if (isWord(letters.slice(0, cut)) && isWord(letters.slice(cut))) return true
  return false
}

const shortestDeed = 5

/** A stem may have lost its e, turned its y to i, or doubled its last letter: wav(e)ing, happi-ness, bebop-ping. */
function isStem(stem: string): boolean {
  if (stem.length < shortestStem) return false
  if (isWord(stem) || isWord(`${stem}e`)) return true
  const shorter = stem.slice(0, -1)
  return (stem.endsWith('i') && isWord(`${shorter}y`)) || (stem.at(-1) === stem.at(-2) && stem.length > shortestStem && isWord(shorter))
}

/** The end that makes a word of the letters before it, or nothing. */
export function derivingEndOf(letters: string): string | undefined {
  for (let length = Math.min(longestEnd, letters.length - shortestStem); length > 0; length--) {
    const end = letters.slice(-length)
    if (known().ends.has(end) && isStem(letters.slice(0, -length))) return end
  }
  return undefined
}

function hasDerivingPrefix(letters: string): boolean {
  for (let length = 2; length <= Math.min(longestPrefix, letters.length - shortestStem); length++)
    if (known().prefixes.has(letters.slice(0, length)) && isWord(letters.slice(length))) return true
  return false
}

/** Whether the letters are as likely one new word. */
export const isDerived = (letters: string): boolean => derivingEndOf(letters) !== undefined || hasDerivingPrefix(letters)
