/** Units that are so much of one for each of another: `60 kilometres an hour`, `30 miles to the gallon`, `six knots`. */

export interface UnitRate {
  /** What is told for each. */
  readonly unit: string
  /** What it is for each of. */
  readonly of: string
}

const told = / per ([a-z]+)$/

/** A knot is a nautical mile an hour. */
export function unitRateOf(unit: string | null): UnitRate | undefined {
  if (unit === 'knot') return {unit: 'nautical mile', of: 'hour'}
  const of = unit === null ? undefined : told.exec(unit)?.[1]
  return unit === null || of === undefined ? undefined : {unit: unit.replace(told, ''), of}
}
