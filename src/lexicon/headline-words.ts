/** Words by which headlines say that something grew or shrank. */

export const riseWords = `
  rise rises rising rose up grow grows grew growth jump jumps jumped leap leaps leapt soar soars soared surge surges surged climb climbs climbed increase increases increased gain gains gained
  higher more swell swells lift lifts lifted raise raises raised boost boosts boosted rocket rockets shoot shoots dearer
`

export const fallWords = `
  fall falls falling fell down drop drops dropped slump slumps slumped slide slides slid plunge plunges plunged tumble tumbles tumbled sink sinks sank dip dips dipped decline declines declined
  decrease decreases decreased lower fewer less cut cuts shrink shrinks shrank halve halves lose loses lost shed sheds slip slips slipped plummet plummets ease eases dive dives cheaper crash crashes
`
