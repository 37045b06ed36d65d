/** Words in marks that were cut out of a longer quotation, and changed on the way: all others stand there side by side. */

import type {Worded} from './wording.js'

/** Of so few words one other is another thing said, unless it is a number. */
const fewest = 6
const fewestWithNumber = 5
/** How often a run of three words may stand in the quotations and still tell them apart. */
const mostPlaces = 6
const run = 3

const numbers =
  /^(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion)$/

interface Place {
  readonly worded: Worded
  readonly at: number
}

export interface ChangedCut {
  readonly cut: Worded
  readonly whole: Worded
  /** As it stands in the cut and in the whole. */
  readonly changed: readonly [string, string]
}

const keyAt = (words: readonly string[], at: number): string => words.slice(at, at + run).join(' ')

function placesOf(all: readonly Worded[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>()
  for (const worded of all)
    for (let at = 0; at + run <= worded.words.length; at++) {
      const key = keyAt(worded.words, at)
      const known = places.get(key)
      if (!known) places.set(key, [{worded, at}])
      else if (known.length < mostPlaces) known.push({worded, at})
    }
  return places
}

/** A form of the same word: `leak`, `leaked`; what differs so may be the grammar of the frame. */
const isForm = (one: string, other: string): boolean => {
  const least = Math.min(one.length, other.length)
  return least > 2 && one.slice(0, least - 1) === other.slice(0, least - 1)
}

/** What the frame makes of what was said: `my` is `his` in another's mouth. */
const turned =
  /^(?:i|we|you|he|she|it|they|me|us|him|her|them|my|our|your|his|its|their|is|was|are|were|has|had|have|will|would|can|could|the|a|an|this|that|these|those|and|but)$/

/** The one word that differs, between words that are the same. */
function changedWord(cut: readonly string[], whole: readonly string[], from: number): readonly [string, string] | undefined {
  if (from < 0 || from + cut.length > whole.length) return undefined
  let changed: readonly [string, string] | undefined
  for (const [at, word] of cut.entries()) {
    const other = whole[from + at] ?? ''
    if (word === other) continue
    const isNumber = numbers.test(word) && numbers.test(other)
    const isInside = at > 0 && at < cut.length - 1
    if (changed || isForm(word, other) || turned.test(word) || turned.test(other)) return undefined
    if (!isNumber && (!isInside || cut.length < fewest)) return undefined
    changed = [word, other]
  }
  return changed
}

/** Cuts of fewer words than the whole, each once. */
export function* changedCuts(all: readonly Worded[]): Generator<ChangedCut> {
  const places = placesOf(all)
  for (const cut of all) {
    const {words} = cut
    if (words.length < fewestWithNumber || /…|\.\s?\.\s?\.|\[/.test(cut.quotation.text)) continue
    const tried = new Set<string>()
    for (let at = 0; at + run <= words.length; at++)
      for (const {worded: whole, at: there} of places.get(keyAt(words, at)) ?? []) {
        const from = there - at
        const key = `${whole.quotation.start} ${from}`
        if (whole === cut || whole.words.length <= words.length || tried.has(key)) continue
        tried.add(key)
        const changed = changedWord(words, whole.words, from)
        if (changed) yield {cut, whole, changed}
      }
  }
}
