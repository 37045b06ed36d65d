/** Words by which headlines say that something grew or shrank. */

export const riseWords = `
  rise rises rising rose up grow grows grew growth jump jumps jumped leap leaps leapt soar soars soared surge surges surged climb climbs climbed increase increases increased gain gains gained
  higher more swell swells lift lifts lifted raise raises raised boost boosts boosted rocket rockets shoot shoots dearer
`

export const fallWords = `
  fall falls falling fell down drop drops dropped slump slumps slumped slide slides slid plunge plunges plunged tumble tumbles tumbled sink sinks sank dip dips dipped decline declines declined
  decrease decreases decreased lower fewer less cut cuts shrink shrinks shrank halve halves lose loses lost shed sheds slip slips slipped plummet plummets ease eases dive dives cheaper crash crashes
  wilt wilts wilted sag sags sagged wither withers withered wane wanes waned ebb ebbs ebbed contract contracts contracted dwindle dwindles dwindled collapse collapses collapsed
`

/** Verbs of headlines for a multiple, each with how many times. */
export const timesWords = `
  doubles 2 double 2 doubled 2 trebles 3 treble 3 trebled 3 triples 3 triple 3 tripled 3 quadruples 4 quadruple 4 quadrupled 4 halves 0.5 halve 0.5 halved 0.5
`

/** Verbs in front of an amount that was gone past: `passes £2m`. */
export const pastWords = 'passes passed pass tops topped top exceeds exceeded surpasses surpassed breaks crosses crossed past above'

/** Verbs in front of an amount that was not reached yet: `nears £2m`. */
export const nearWords = 'nears near approaches approach below under'

/** What \`riseWords\` and \`fallWords\` are behind \`has\`. */
export const risenWords = 'risen grown'
export const fallenWords = 'fallen shrunk sunk'

/** Words that tell that people died. */
export const deathWords = 'dead die dies died death deaths kill kills killed killing toll lives fatal fatalities victims'

/** Words for what was spent, or taken, beyond what was meant. */
export const overrunWords = 'over overrun overruns overspend overspent extra above exceeded'
