/**
 * Facts say what a story states at a place; they are extracted once for a story, and never judged.
 *
 * Invariant of this folder: facts know the story and the lexicon; they know no rule, no severity and no finding.
 */

import type {Story} from '../story/story.js'

/** How many slots of `Story.kept` are given out. */
let slots = 0

/**
 * A fact that is computed when first asked for, and kept as long as its story: in a slot of the story itself, since sixty weak maps a story cost
 * the garbage collector more than most of the facts.
 */
export function once<T>(compute: (story: Story) => T): (story: Story) => T {
  const slot = slots++
  return (story) => {
    // The slot is known here alone, so it holds nothing but what `compute` gave.
    const known = story.kept[slot] as {value: T} | undefined
    if (known) return known.value
    const value = compute(story)
    story.kept[slot] = {value}
    return value
  }
}
