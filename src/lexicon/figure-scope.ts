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
