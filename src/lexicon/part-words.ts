/** Words that tell parts from wholes: what names a share, closes a list, adds up, is left, or is an average. */

/** Fractions that no figure is read from where no noun follows: `a third have been dried`. Each with its denominator. */
export const bareParts = `half 2 third 3 thirds 3 quarter 4 quarters 4 fifth 5 fifths 5 sixth 6 sixths 6 seventh 7 eighth 8 eighths 8 ninth 9 tenth 10 tenths 10 twentieth 20`

/** What stands before such a fraction. */
export const partLeads = `a another remaining other final last one`

/** What may stand behind such a fraction, other than a mark. */
export const partFollowers = `
  is are was were be been has have had will would can could may might should did do does goes go went come comes came say says said think want believe live lives lived
  to of in into for from by on at as more and but or so still already now who that which left remain remains each
`

/** Groups that are more, or less, than half; before them may stand `a` or `the` and how large a majority it is. */
export const halfWords = `most bulk majority minority`
export const sizeWords = `clear large big huge great vast narrow small slim slender bare overwhelming comfortable substantial solid strong sizeable tiny`

/** What a share is called: `a success rate of 75%`. */
export const shareNames = `
  share turnout rate proportion percentage majority vote yield response fraction ratio
`

/** Words that tell the same again: `, or 30%`, `, which is to say 45%`. */
export const restating = `or which is that to say i.e. ie means meaning equals equal equivalent just only about nearly almost roughly some exactly precisely well fully namely making being`

/** What a share may be said to be of without naming it: `35% of them`. */
export const anaphors = `them those these that it which whom this the total whole all`

/** They open a list: not all of its parts are told. */
export const listOpeners = `
  including include includes included among notably plus excluding respectively another each more further than least per record average compared versus maximum minimum most least every
`
