import type {Example} from '../../../src/rule.js'

/** More texts that `words-lost-hyphen` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {good: 'Take out two hyperscale customers and the microfocused lamp, and little is left.', why: 'prefixes that many write solid'}
]
