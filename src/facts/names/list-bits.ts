/** In which lists a word stands, one bit a list: a run of capitals asks a dozen of them about each of its words. */

import {nameLists} from './lists.js'

export const GIVEN = 1
export const HONORIFIC = 2
export const ROLE = 4
export const MODIFIER = 8
export const BODY = 16
export const PLACE_NOUN = 32
export const UNMISTAKABLE = 64
export const PLACE = 128
/** It may stand first in a pair such as `New York`. */
export const PAIRED = 256
export const DEMONYM = 512
export const SUFFIX = 1024
export const PARTICLE = 2048
export const OPENER = 4096
export const SPEECH = 8192

let lists: readonly (readonly [number, ReadonlySet<string>])[] | undefined

function everyList(): readonly (readonly [number, ReadonlySet<string>])[] {
  const known = nameLists()
  return [
    [GIVEN, known.given],
    [HONORIFIC, known.honorifics],
    [ROLE, known.roles],
    [MODIFIER, known.modifiers],
    [BODY, known.bodies],
    [PLACE_NOUN, known.placeNouns],
    [UNMISTAKABLE, known.unmistakablePlaces],
    [PLACE, known.places],
    [PAIRED, new Set([...known.pairedPlaces].map((pair) => pair.split(' ')[0] ?? ''))],
    [DEMONYM, known.demonyms],
    [SUFFIX, known.suffixes],
    [PARTICLE, known.particles],
    [OPENER, known.openers],
    [SPEECH, known.speech]
  ]
}

/** The bits of a word in lower case. */
export function listBitsOf(word: string): number {
  lists ??= everyList()
  let bits = 0
  for (const [bit, list] of lists) if (list.has(word)) bits |= bit
  return bits
}
