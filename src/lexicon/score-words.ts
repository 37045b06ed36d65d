/** Words around the score of a match or the count of a vote. */

/** A match was won, lost or drawn by what stands behind. */
export const resultWords = `
  beat beats beaten win wins won lose loses lost draw draws drew defeat defeats defeated thrash thrashes thrashed edge edges edged overcome overcomes overcame victory sank sink sinks
`

export const voteWords = 'vote votes voted voting'

/** Of another match, of several, or of a stage of this one. */
export const otherMatchWords = `
  halftime half-time interval break lead leads led leading trail trails trailed trailing aggregate agg series leg set sets last earlier previous season penalties shootout shoot-out
  until then after before committee
`
