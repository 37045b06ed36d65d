/** How letters that were run together are read, and what the story itself says of them. */

import {rankOf} from '../../lexicon/words.js'
import {hyphenScore, partsAlways} from './split.js'
import type {Vocabulary} from './vocabulary.js'

export interface Reading {
  readonly joint: 'space' | 'hyphen'
  /** The text as it is meant. */
  readonly meant: string
  /** Whether no other joint will do, so that a mend may be offered. */
  readonly certain: boolean
  /** The story itself has the same letters with the joint. */
  readonly fromStory: boolean
  /** The words around need not be looked at: no other language writes so. */
  readonly sure?: boolean
}

/** Puts the joint into the text as it stands, capitals and all. */
export const joinAt = (text: string, cut: number, joint: 'space' | 'hyphen'): string =>
  text.slice(0, cut) + (joint === 'space' ? ' ' : '-') + text.slice(cut)

/** The joints of `meant` put into `text`, which has the same letters. */
export function like(text: string, meant: string): string {
  let result = ''
  let at = 0
  for (const character of meant) {
    if (character === '-' || character === ' ') result += character
    else result += text[at++] ?? ''
  }
  return result + text.slice(at)
}

/** `in g` and `th e` stand side by side in damaged text and prove nothing. */
const plausible = (spaced: string): boolean => spaced.split(' ').every((part) => part.length > 1 || part === 'a')

/** `Steedman` is a name, and the `Steed-man` of another line was broken there; London-based and Jong-un have hyphens of their own. */
function isBrokenName(text: string, hyphenated: string): boolean {
  const [first = '', second = ''] = hyphenated.split('-')
  return /^\p{Lu}\p{Ll}+$/u.test(text) && first.length > 1 && hyphenScore(first, second, rankOf(first)) === 0
}

/** The same letters elsewhere in the story, with a hyphen or a space. */
export function fromStory(text: string, letters: string, vocabulary: Vocabulary): Reading | undefined {
  const own = vocabulary.countOf(letters)
  const hyphenated = vocabulary.hyphenated.get(letters)
  if (hyphenated !== undefined && vocabulary.countOf(hyphenated) >= own + (isBrokenName(text, hyphenated) ? 1 : 0)) {
    return {joint: 'hyphen', meant: like(text, hyphenated), certain: true, fromStory: true}
  }
  const spaced = vocabulary.spaced(letters)
  if (spaced === undefined || own > 1 || !plausible(spaced)) return undefined
  // A story that has real estate may have a real-estate agent as well.
  const [first = '', second = ''] = spaced.split(' ')
  return {joint: 'space', meant: like(text, spaced), certain: partsAlways(first, second), fromStory: true}
}
