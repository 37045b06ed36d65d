/** How many of one unit of time may be meant by another. */

import {timeFactors} from '../../../lexicon/time-factors.js'

let table: Map<string, readonly number[]> | undefined

function read(): Map<string, readonly number[]> {
  const pairs = new Map<string, readonly number[]>()
  for (const line of timeFactors.trim().split('\n')) {
    const [unit = '', longer = '', ...numbers] = line.trim().split(/\s+/)
    const factors = numbers.map(Number)
    pairs.set(`${unit} ${longer}`, factors)
    pairs.set(
      `${longer} ${unit}`,
      factors.map((factor) => 1 / factor)
    )
  }
  return pairs
}

/** By what an amount `a unit` is multiplied to be one `a longer`; the first is the calendar's. Empty where none is known. */
export function factorsBetween(unit: string, longer: string): readonly number[] {
  if (unit === longer) return [1]
  table ??= read()
  return table.get(`${unit} ${longer}`) ?? []
}
