/** Beside `37m` they tell that m is the metre and no million. */

export const metreAfter = `
  long tall high wide deep above below away thick across from downstream upstream underground underwater butterfly freestyle backstroke breaststroke
  hurdles sprint relay final dash race steeplechase medley run swim pool apart north south east west wave waves tower crane cliff fence wall radius
  exclusion distance drop steeple yacht telescope mast
`

export const metreBefore = 'height depth width length altitude distance radius diameter metres meters metre meter tall deep elevation'
