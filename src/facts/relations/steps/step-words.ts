/** The words of steps, read from the lexicon once: which way each goes, and which of them tell a gap. */

import * as words from '../../../lexicon/figure-comparisons.js'
import {numbersOf, wordsOf} from '../../../lexicon/list.js'
import type {Direction} from './step.js'

export interface StepWords {
  readonly verbs: ReadonlyMap<string, Direction>
  readonly nouns: ReadonlyMap<string, Direction | undefined>
  readonly comparatives: ReadonlyMap<string, Direction>
  /** Comparatives that say no direction: `better`. */
  readonly flat: ReadonlySet<string>
  readonly apart: ReadonlySet<string>
  readonly gaps: ReadonlySet<string>
  readonly middles: ReadonlySet<string>
  readonly pointers: ReadonlySet<string>
  readonly times: ReadonlyMap<string, number>
}

/** What stands behind these tells of something else, as behind a conjunction: `down from £15m, |despite| a rise in rents to £2m`. */
export const setsAside = /^(?:despite|amid|amidst|notwithstanding|alongside|regardless)$/

let kept: StepWords | undefined

function directions(up: string, down: string): Map<string, Direction> {
  const found = new Map<string, Direction>()
  for (const word of wordsOf(up)) found.set(word, 'up')
  for (const word of wordsOf(down)) found.set(word, 'down')
  return found
}

export function stepWords(): StepWords {
  if (kept) return kept
  const gaps = wordsOf(words.gapNouns)
  const nouns = new Map<string, Direction | undefined>(directions(words.upNouns, words.downNouns))
  for (const word of [...wordsOf(words.plainNouns), ...gaps]) nouns.set(word, undefined)
  kept = {
    verbs: directions(words.upVerbs, words.downVerbs),
    nouns,
    comparatives: directions(words.upComparatives, words.downComparatives),
    flat: wordsOf(words.flatComparatives),
    apart: wordsOf(words.apartWords),
    gaps,
    middles: wordsOf(words.stepMiddles),
    pointers: wordsOf(words.pointers),
    times: numbersOf(words.timesWords)
  }
  return kept
}
