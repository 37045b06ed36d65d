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

/** Right before `by 1,240 votes to 1,024` they tell who has more of them. Behind `was`: */
export const votesWonPassives = 'carried|passed|approved|adopted|elected|re-elected|reelected'
/** Behind who won, and before what was won or who was beaten. */
export const votesWonVerbs = 'won|wins|beat|beats|defeated|defeats'
/** What votes alone decide: seats, councils and presidencies fall otherwise. */
export const votesWonAims = `
  the|a|his|her|their|its|of|for|mr|mrs|ms|dr|sitting|mayor|chairman|incumbent|vote|ballot|ward|post|contest|by-election|run-off|leadership|race
`
export const votesWonTitles = 'president|chairman|chairwoman|chair|mayor|secretary|treasurer|captain|leader|head|dean|rector|speaker'
/** The votes of another count or kind, by which nobody need win. */
export const otherVoteWords = `
  first round|first count|second round|preferences?|transfers?|popular|public|jury|judges|electoral|electors|delegates|primary|despite|although|though|however
  seats?|districts?|states|counties|college|recount|minority|two-thirds|nearly|almost|never|not|no|if|would|had|until|disqualified|overturned|annulled
`
