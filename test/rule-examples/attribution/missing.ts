import type {Example} from '../../../src/rule.js'

/** More texts that `attribution-missing` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {
    good: '“One a year is not unheard of,” said Katrin Moser.\n\nThe valley has warmed. Yet Moser is careful. Two of the nine came in successive years. “If you take the last 35 years, you have three.”\n\nThe lake is small.',
    why: 'the last one whom the paragraph tells of, and who is quoted elsewhere'
  }
]
