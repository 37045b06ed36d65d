import type {Example} from '../../../src/rule.js'

/** More texts that `attribution-unintroduced` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {good: '“The ice is thick,” said Greta Vandermolen. “It sings,” Vandermolen said.'},
  {
    good: 'Two of her grandsons, Alan, 71, and Tobiah, 68, are giving up the rink. “The ice is nine inches thick and it sings,” Tobiah said.',
    why: 'told with an age, among kin'
  },
  {
    good: 'The rink’s skaters met its anglers.\n\n“The ice is nine inches thick and it sings,” Skaters said.',
    why: 'a noun that the story has as well'
  },
  {
    good: 'Accused told guard he owed farmer “ten at most”\n\nA man accused of stabbing a farmer told a guard that he owed him little.',
    why: 'a headline’s word for him'
  }
]
