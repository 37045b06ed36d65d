/**
 * Facts say what a story states at a place; they are extracted once for a story, and never judged.
 *
 * Invariant of this folder: facts know the story and the lexicon; they know no rule, no severity and no finding.
 */

import type {Story} from '../story/story.js'

/** A fact that is computed when first asked for, and kept as long as its story. */
export function once<T>(compute: (story: Story) => T): (story: Story) => T {
  const kept = new WeakMap<Story, {value: T}>()
  return (story) => {
    const known = kept.get(story)
    if (known) return known.value
    const value = compute(story)
    kept.set(story, {value})
    return value
  }
}
