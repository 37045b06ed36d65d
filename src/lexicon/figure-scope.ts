/** Words that tell which quantity a figure is of: another scope, another time, one setting. */

/** Words that say that something else is meant, or that the count went on. */
export const scopeWords = `
  earlier previously previous former formerly originally initially initial until revised revision updated prior another other others additional further extra expected forecast
  projected planned estimated remaining rest separate separately meanwhile elsewhere compared against versus instead rather rose risen fell fallen increased decreased climbed
  including includes include among half third more fewer less than average up down record most least some first second each every per would could should may might plus
  maximum minimum licensed until target now then later since
`

export const timeWords = `
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december yesterday today tomorrow
  spring summer autumn winter
`

/** One setting a line, its name first: two counts of one noun in one setting are of one quantity. */
export const groupWords = `
  aboard aboard carrying carried boarded sailed
  standing standing candidates ballot
`

/** Words that end what a figure's clause says of it. */
export const clauseBreaks = `
  and or but while whereas although though because when as that which who whose compared than from to against with after before until by
`

/** Words that end a group: a verb comes, or what was done. */
export const groupEnds = `
  is are was were be been being has have had do does did will would can could may might should must said says not
`

/** Words that lead to the place a figure is counted at. */
export const placeLeads = `
  in at across throughout around near inside outside within over
`

/** Words that lead to those among whom a figure is counted. */
export const groupLeads = `
  among amongst
`
