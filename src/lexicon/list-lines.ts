/** Words beside lists of which each item stands on a line of its own or between semicolons. `_` in a name stands for a blank. */

/** Between a total and the colon of its list: the list is all there is of it. */
export const exhaustingLeads = `
  as follows|the following way|the following ways|under the following|made up of|make up|makes up|made up|consists of|consist of|consisted of|comprises|comprising|comprised|broken down|breaks down|break down|breakdown|split|divided|divides|shared out|shared between|shared among
  headings|heads|came from|comes from|come from|will come from|went to|go to|goes to|was spent on|is spent on|spent on|financed|funded by|paid for by|met by|full figures|full result|in full
`

/** Some of it at the most is told: the largest, a choice, or others beside what was told. */
export const partialLeads = `
  including|include|includes|included|among|amongst|such as|for example|for instance|largest|biggest|top|main|leading|major|key|highest|lowest|worst|best|most|some|several|few|highlights|examples|selected|notable|notably|principal
  other|others|another|further|additional|extra|besides|apart|as well as|mainly|mostly|chiefly|partly|average
`

/** Between a total and its list: the list is of something else. */
export const turningLeads = `
  more|also|at least|each|every|record|earlier|since|than|towards|toward|so far|both|compared|against|previous|previously|next|last
`

/** A first word of an item that closes its list. */
export const closingItems = `
  other others rest remainder miscellaneous everything remaining unknown unspecified undecided elsewhere balance
`

/** A first word of an item that tells what the others make. */
export const totalItems = `
  total totals altogether overall sum combined together
`

/** Behind a list or in it: not all of what was told went into it, or more did. */
export const restTells = `
  remaining|remainder|remains|rest|balance|surplus|unspent|unused|left|leftover|was over|is over|were over|carried|reserve|reserves|kept|saved|banked|held back|put by|set aside|in the bank|shortfall|difference|made up|topped up|deficit|overspent|underspend|overspend|legacy|interest|more|extra|added|also
`

/** Beside an amount: it is of another time than the list that follows. */
export const earlierTells = `
  ago|earlier|previously|previous|originally|initially|at first|so far|by then|at the time|last|before|since|first
`
