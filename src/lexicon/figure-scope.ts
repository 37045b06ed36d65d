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

/** Words of a definite figure that set it apart from what was counted before: `the remaining 12`, `the 40 largest banks`. */
export const apartWords = `
  other others neighbouring neighboring adjoining adjacent nearby remaining surviving new additional extra further more most rest last first next past previous earlier original former final best worst biggest largest smallest oldest top
  bottom main key leading nearest lowest highest poorest richest strongest fellow same different various separate
  barrier mark limit deadline target record
`

/** Words that lead from one count to another: what was counted grows or shrinks, or others are counted. */
export const besideWords = `
  another additional extra further more fewer meanwhile elsewhere rose risen fell fallen increased decreased grew grown remaining including reopened
`

/** Words that take some away from what was counted. */
export const lossWords = `
  died survived survivors withdrew withdrawn resigned quit retired dropped released freed escaped fled except
`

/** Words behind a count that tell of some who were kept out of a larger one: `17 banks were disqualified … all 27 bidding banks`. */
export const outWords = 'disqualified excluded barred rejected ineligible absent missed skipped'

/** Words behind a stretch that tell where it ends: `the 12 months to June`. */
export const periodLeads =
  'to since before after until till up leading ended ending following from of prior between through ahead previous previously earlier'

/** Words in front of the other side of a comparison: `lower than the 3.4 metres of June`. */
export const againstWords = 'than from against versus vs compared unlike like to over below above exceeding exceeds exceeded beats'

/** Participles without -ed, which open what singles some out: `the 32 drawings shown this week`. */
export const shortParticiples = `
  shown known given taken seen held sold built made born lost found bought sent kept won written drawn chosen stolen broken caught hit hurt shot struck shut cut set put led fed bred
`

/** What was done to those a count is of: `the loss of 22 routes`. */
export const eventNouns = `
  loss losses closure closing sale theft killing murder murders death deaths arrest arrests detention eviction rescue release return removal destruction demolition cancellation abduction
  kidnapping dismissal sacking hiring purchase disappearance execution deportation expulsion evacuation cull culling slaughter felling flooding collapse bombing burning opening shutting axing
  scrapping withdrawal discovery seizure recall grounding
`
