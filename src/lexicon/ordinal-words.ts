/** Words that tell which ones an ordinal follows, or how many there are. */

export const ordinalNumbers = 'second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10'

/** Words that lead to those that came before: `the others, in May and in June`; `it followed those of …`. */
export const beforeWords = 'others earlier already previous previously followed follows following after before preceding predecessors'

/** Works in so many parts. */
export const wholes = 'trilogy 3 tetralogy 4 quartet 4 diptych 2 triptych 3'

/** Words between an ordinal and what it is one of that say it is one of them. */
export const lastWords =
  'and last final latest most recent youngest of them in a the his her its their planned part parts volume book film episode instalment season'

/** Months, as the things of a list. */
export const whenWords =
  'january february march april may june july august september october november december spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday'
