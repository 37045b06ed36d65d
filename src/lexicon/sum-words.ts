/** Words that say that an amount is the sum of those before it, and such as make it something else. Phrases are parted by `|`. */

/** What says that it is the sum, where `the three` alone may do anything with so many. */
export const summingWords = `
  in all|all told|altogether|together|combined|joint|jointly|total|totals|totalled|between them|add|adds|added|amount|amounts|amounted|come|comes|came|command|sum|tally|those|these
`

/** A mean, an end, what is set against it, another time, or some others. */
export const noSumWords = `
  average|averages|averaged|averaging|mean|median|each|apiece|same|per|least|most|highest|largest|biggest|best|worst|gap|difference|than|other|others|ago|earlier|before|since|apart|separate|separates
  only|next|further|another|additional|would have|should have|until|target|aim|aimed|hoped|expected|wanted|record
`

/** Beside a sum they tell of another time than that of its parts: `The three once had 770 beds`. */
export const otherTimeWords = `
  since|until|once|ago|before|earlier|last|previous|next|then|now|plan|plans|hope|hopes|sold|lost|left|still
`

/** Verbs of what makes an amount grow to another: `has lifted the bill to £2.3m`. Parted by white space. */
export const liftingVerbs = `
  lift lifts lifted lifting raise raises raised raising push pushes pushed pushing take takes taken taking took bring brings brought bringing swell swells swelled swelling swollen driven drove
  increased increasing sent sends
`
