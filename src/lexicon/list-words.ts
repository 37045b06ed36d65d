/** Words for groups that say how many they are, each with the number. */
export const groupNumbers =
  'both 2 neither 2 either 2 pair 2 duo 2 trio 3 threesome 3 triumvirate 3 quartet 4 foursome 4 quintet 5 sextet 6'

/** Of which each is something that must be done or is asked for. */
export const demandNouns =
  'condition demand term requirement rule obligation task duty request priority recommendation proposal thing change step stipulation ultimatum ask reform wish'

/** Of which each is something that happened. */
export const faultNouns = 'thing mistake fault error problem failure accident mishap event incident'

/** With these each item of a list may open: `to sell it, to let it`, `by car, by ferry`, `whether to pay, whether to leave`. */
export const listMarks = `
  to by in on for from at with through as against under near between
  how why who whom whether what where when which that because
`

/** Of which each is asked. */
export const askedNouns = 'question puzzle riddle mystery query'

/** Of which each is held to be so, or not. */
export const heldNouns = 'charge count allegation criticism offence breach failing shortcoming demand fact accusation'

/** Of which each can be told as a clause of its own: `three reasons: the rent rose, the roof leaked and …`. */
export const clauseNouns = `
  reason ground cause explanation excuse complaint argument problem thing mistake fault error failure accident mishap event incident objection grievance point finding conclusion claim
`

/** Of a kind that things told by name are of: `Finland, Sweden and Norway … All three countries`. */
export const kindNouns = `
  country nation state city town village place island county province region republic river lake species animal bird crop fruit plant tree metal language man woman person people child suspect
  defendant victim company firm bank business club team party candidate player driver subject disease illness drug substance ingredient material book film song game match sport event medal
  occasion year month day date charge offence crime quality
`
