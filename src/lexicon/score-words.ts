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

/** All that may stand between somebody's goals and their minutes, with the marks: `his goals coming in the 12th`. */
export const goalLeads = 'his her the three two goals strikes efforts coming came scored arriving arrived struck in , . : – — ('

/** Before a score they tell how it stood. In this list and the next ones phrases are parted by `|`. */
export const standingWords = 'trail|trailed|trailing|trails|down|behind|led|leading|lead|leads|ahead|up'

/** And how it ended: with words between, or, of whoever was beaten, right before the name of the team. */
export const endingWords = 'won|win|wins|beat|beats|beaten|victory|lost|lose|defeat|triumph|rout|defeated|winning|thrashed|edged'
export const beatingVerbs = `
  outclassed|overwhelmed|demolished|hammered|crushed|routed|trounced|overpowered|downed|sank|overcame|beat|defeated|lost to|went down to
`

/** Of several matches, another one, or a part of this one that has a score of its own. */
export const otherScoreWords = `
  aggregate|penalties|penalty|series|set|sets|leg|legs|overtime|earlier|last|previous|another|season|opener|total
`

/** Between a score and a lead they tell that it did not stay so. */
export const scoringOnWords = `
  score|scored|add|adds|added|kicked|stretched|extended|struck|converted|reduced|cut|closed|then|later|minutes
`

/** With these the lead is still the one that stood: `scored twice to wipe out that deficit`. */
export const makingUpVerbs = `
  wipe|wiped|wiping|overturn|overturned|overturning|erase|erased|overcame|overcome|recover|recovered|cancel|cancelled|make up|made up|turn|turned
`

/** Before votes they tell of whoever has more of them, and of whoever has fewer. */
export const votesWonWords = `
  won|win|wins|winning|elected|re-elected|reelected|chosen|carried|passed|approved|adopted|beat|beats|defeated|defeats|victory|is the new|as the new|become|became|becomes
`
export const votesLostWords = `
  lost|lose|loses|losing|loss|rejected|failed|fell|falls|short|unseated|ousted|conceded|conceding|despite|popular|electoral|although|though|minority|first round|not|no
  was defeated|were defeated|was beaten|were beaten|been defeated|been beaten|be defeated|being defeated
`
