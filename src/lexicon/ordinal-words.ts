/** Words that tell which ones an ordinal follows, or how many there are. */

export const ordinalNumbers = 'second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10'

/** Words that lead to those that came before: `the others, in May and in June`; `it followed those of …`. */
export const beforeWords =
  'others earlier already previous previously followed follows following after before preceding predecessors adding having'

/** Works in so many parts. */
export const wholes = 'trilogy 3 tetralogy 4 quartet 4 diptych 2 triptych 3 duology 2 pentalogy 5'

/** Words between an ordinal and what it is one of that say it is one of them. */
export const lastWords =
  'and last final latest most recent youngest of them in a the his her its their planned part parts volume book film episode instalment season'

/** Months, as the things of a list. */
export const whenWords =
  'january february march april may june july august september october november december spring summer autumn winter jan feb mar apr aug sept oct nov dec monday tuesday wednesday thursday friday saturday sunday'

/** Words that lead to a thing of a list, or stand between two: `losses to`, `one in January and another in May`, `then again in July`. */
export const toldLeads = `
  in at on of to by with from against over those the his her its their last early late mid both again losses defeats wins victories draws titles storms then also won taken come came
  crashed took place were was had been during for closure closures ones one another once first most recently finally lastly later two three four
`

/** How many times: `twice`, `three times`. */
export const timesNumbers = 'twice 2 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 2 2 3 3 4 4 5 5 6 6 7 7 8 8 9 9'

/** Behind an ordinal, these make it a place of a table. */
export const placeNouns = 'place places position positions spot spots seed'

/** Beside a number of times they leave open how many there were. */
export const openTimesWords = 'least than nearly almost about up each every per as or only never not since until'

/** Whom an ordinal may number, so that others come before: `a fourth suspect; three others are already in custody`. */
export const numberedPeople = `
  man woman boy girl teenager suspect victim body person defendant officer soldier passenger survivor climber miner patient case
`
