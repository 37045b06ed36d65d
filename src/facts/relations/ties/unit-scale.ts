/** Whether two figures are of one unit or of units that are told together, such as hours and minutes, pounds and pence; and what turns the one into the other. */

import {lazily} from '../../../lexicon/list.js'
import type {Figure} from '../../figures/figure.js'
import {unitNamed} from '../../figures/unit.js'
import {isBare} from '../near.js'
import {areOfOneUnit} from '../parts/amounts.js'

/** So many sentences on, a number alone is still in the unit told before it, and a measure's so many more. */
const nearBare = 1
const nearBareMeasure = 2

const isMeasured = ({kind}: Figure): boolean => kind === 'measure' || kind === 'duration'

/** Units that one length, weight or time is told in; miles and kilometres tell it twice. */
const together = [
  ['kilometre', 'metre', 'centimetre', 'millimetre'],
  ['foot', 'inch', 'yard'],
  ['tonne', 'kilogram', 'gram'],
  ['stone', 'pound', 'ounce'],
  ['hour', 'minute', 'second'],
  ['week', 'day'],
  ['year', 'month']
]
const groupOf = lazily(() => new Map(together.flatMap((units, group) => units.map((unit) => [unit, group] as const))))

const coins: Readonly<Record<string, readonly string[]>> = {penny: ['pound sterling'], cent: ['dollar', 'euro']}

const isCoinOf = (small: Figure, large: Figure): boolean =>
  small.kind === 'money' && large.kind === 'money' && (coins[small.unit ?? '']?.some((unit) => large.unit?.endsWith(unit)) ?? false)

/** `17.9C … an excess of 1.6 degrees`. */
const isDegreeOf = (step: Figure, level: Figure): boolean => step.unit === 'degree' && /^(?:celsius|fahrenheit)$/.test(level.unit ?? '')

/** `1,950 of the 2,600 |hectares|`: the unit is read as what is counted. */
const isCountedBy = (one: Figure, other: Figure): boolean =>
  one.kind === 'cardinal' && isMeasured(other) && one.counted !== null && one.counted.noun === other.unit

/** What another figure is multiplied with to be in the unit of a told one; undefined where they are of different things. */
export function scaleTo(told: Figure, other: Figure): number | undefined {
  if (areOfOneUnit(told, other)) return 1
  if (isMeasured(told) && isMeasured(other)) {
    if (isDegreeOf(told, other) || isDegreeOf(other, told)) return 1
    const group = groupOf().get(told.unit ?? '')
    if (group === undefined || group !== groupOf().get(other.unit ?? '')) return undefined
    return (unitNamed(other.unit ?? '')?.factor ?? 0) / (unitNamed(told.unit ?? '')?.factor ?? 1)
  }
  if (isCoinOf(told, other)) return 100
  if (isCoinOf(other, told)) return 0.01
  if (isCountedBy(told, other) || isCountedBy(other, told)) return 1
  const [first, second] = told.start < other.start ? [told, other] : [other, told]
  const reach = isMeasured(first) ? nearBareMeasure : nearBare
  return isBare(second) && second.sentence - first.sentence <= reach ? 1 : undefined
}
