/** Which two levels of a paragraph may be set against each other: just two of one kind, and no third near. It judges no values. */

import type {Figure} from '../../../figures/figure.js'
import {areOfOneKind} from '../beside.js'

/** A third that is counted stands between a measure and a bare number, which is then as near to the one as to the other. */
const isBetween = (alike: readonly Figure[], [one, other]: readonly Figure[]): boolean =>
  one !== undefined && other !== undefined && one.kind !== other.kind && alike.some(({start}) => start > one.start && start < other.start)

/** The two levels of one kind, where there are just two in the sentence, or with the one before it. */
export function twoNear(levels: readonly Figure[], sentence: number): readonly [Figure, Figure] | undefined {
  for (const back of [0, 1]) {
    const near = levels.filter((level) => level.sentence <= sentence && level.sentence >= sentence - back)
    const own = near.filter((level) => level.sentence === sentence)
    if (own.length === 0) return undefined
    const alike = near.filter((level) => near.some((other) => other !== level && areOfOneKind(level, other)))
    // `It has increased to 19, for which six nurses must do`: a bare two is of no noun that a third brings with it.
    const bare = alike.filter(({counted, kind}) => kind !== 'cardinal' || counted === null)
    const [first, second] = alike.length > 2 && bare.length === 2 ? bare : alike
    // `Its 9.6 miles had 41 deaths, more than the rest, which had |38|`: of the deaths or of the miles.
    if (alike.length > 2 && (bare.length !== 2 || isBetween(alike, bare))) return undefined
    if (first && second && (own.includes(first) || own.includes(second))) return [first, second]
  }
  return undefined
}

/** A third with a noun of its own beside two bare ones; a bare third that no unit reaches, beside two of which one has a unit. */
const isElsewhere = (level: Figure, first: Figure, second: Figure): boolean =>
  level.counted === null ? level.sentence > second.sentence && first.kind !== 'cardinal' : first.counted === null && second.counted === null

/** A third of their kind in the sentences about. */
export const isContested = (levels: readonly Figure[], first: Figure, second: Figure): boolean =>
  levels.some(
    (level) =>
      level !== first &&
      level !== second &&
      level.sentence >= first.sentence - 1 &&
      level.sentence <= second.sentence + 1 &&
      areOfOneKind(level, first) &&
      areOfOneKind(level, second) &&
      !(level.kind === 'cardinal' && isElsewhere(level, first, second))
  )
