/** The words that make numbers, read from the lexicon when first asked for. */

import {numbersOf} from '../../lexicon/list.js'
import * as lists from '../../lexicon/number-words.js'

export interface Words {
  readonly small: Map<string, number>
  readonly tens: Map<string, number>
  readonly scales: Map<string, number>
  readonly signs: Map<string, number>
  readonly letters: Map<string, number>
  readonly ordinals: Map<string, number>
  readonly parts: Map<string, number>
  readonly vague: Map<string, readonly [number, number]>
  /** Every word at which a number may begin. */
  readonly openers: Set<string>
}

let known: Words | undefined

function vagueOf(list: string): Map<string, readonly [number, number]> {
  const words = list.split(/\s+/).filter(Boolean)
  const found = new Map<string, readonly [number, number]>()
  for (let index = 0; index + 2 < words.length; index += 3)
    found.set(words[index] ?? '', [Number(words[index + 1]), Number(words[index + 2])])
  return found
}

export function numberWords(): Words {
  if (known) return known
  const small = numbersOf(lists.smallNumbers)
  const tens = numbersOf(lists.tens)
  const scales = numbersOf(lists.scales)
  const ordinals = numbersOf(lists.ordinalNumbers)
  const parts = numbersOf(lists.parts)
  const vague = vagueOf(lists.vagueNumbers)
  const openers = new Set([...small.keys(), ...tens.keys(), ...scales.keys(), ...ordinals.keys(), ...parts.keys(), ...vague.keys()])
  known = {small, tens, scales, ordinals, parts, vague, openers, signs: numbersOf(lists.scaleSigns), letters: numbersOf(lists.scaleLetters)}
  return known
}
