import type {Example} from '../../../src/rule.js'

/** More texts that `figures-derived` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {good: 'The ministry had asked for 360 lorries. The army let through 120, a third of that.'},
  {good: 'The pantry gave out 18,000 boxes, twice as many as the 9,000 of the winter before.'},
  {
    good: 'His payment would drop by £63, to £891.\n\nHe should keep some of what he won, but half of it, £5,000, would do much good.',
    why: 'of what he won, which no figure tells'
  }
]
