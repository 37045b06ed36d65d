/** Whether letters that are no word are one slip of the fingers away from a common one: `belive` is no `be live`, `fundmental` no `fund mental`. */

import {isSurelyWord} from '../../lexicon/words.js'

const alphabet = 'abcdefghijklmnopqrstuvwxyz'
/** Shorter ones are near some word by chance. */
const shortest = 6

/** A letter left out or two exchanged are what most slips are; with one more or one for another, many words are near many. */
export type Slips = 'lost' | 'any'

/** The words that slip into these letters; some come more than once. */
function* sourcesOf(letters: string, slips: Slips): Generator<string> {
  for (let at = 0; at <= letters.length; at++) {
    const [before, after] = [letters.slice(0, at), letters.slice(at)]
    if (after.length > 1) yield before + after.charAt(1) + after.charAt(0) + after.slice(2)
    if (slips === 'any' && after) yield before + after.slice(1)
    for (const letter of alphabet) {
      // A word whose first letter got lost is seldom left so.
      if (at > 0) yield before + letter + after
      if (slips === 'any' && after) yield before + letter + after.slice(1)
    }
  }
}

/** The word that was meant, and is met as often as `leastRank` says; `letters` are in lower case and no word. */
export function wordNear(letters: string, leastRank: number, slips: Slips): string | undefined {
  if (letters.length < shortest) return undefined
  for (const word of sourcesOf(letters, slips)) if (isSurelyWord(word, leastRank)) return word
  return undefined
}
