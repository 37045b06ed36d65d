/** Words that tell of rising and falling. One list a direction; forms as they stand in news. */

export const risingWords = `
  rose rise rises risen rising increased increase increases increasing grew grow grows grown growing climbed climb climbs climbing jumped jump jumps jumping gained gain gains soared soar
  surged surge surges surging up higher raised raise lifted lift expanded added advanced swelled growth boost boosted
`

export const fallingWords = `
  fell fall falls fallen falling dropped drop drops dropping declined decline declines declining decreased decrease decreases decreasing slipped slip slips slid slide slides dipped dip dips
  sank sunk plunged plunge tumbled shrank shrunk cut cuts cutting reduced reduction down lower lowered slumped slump lost loss halved dwindled
`

/** Words that say that something else is meant: another time, another scope, another source. */
export const scopeWords = `
  earlier previously previous former formerly originally initially until then since revised revision updated later before last prior another other others additional further extra
  expected forecast target projected planned estimated remaining rest separate separately meanwhile elsewhere compared against versus instead rather
`
