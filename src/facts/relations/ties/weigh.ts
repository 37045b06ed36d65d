/** How likely a tie is the one that is meant: the weights of its traits, added up. What a sum is worth is measured (likely.ts). */

import {lazily} from '../../../lexicon/list.js'
import {tieWeights} from '../../../lexicon/tie-weights.generated.js'
import type {Figure} from '../../figures/figure.js'
import type {Surroundings} from './surroundings.js'
import type {Relation, Tie, Told} from './tie.js'
import type {Tell} from './trait-values.js'
import {figureTraits, operandTraits, placeTraits, toldTraits} from './traits.js'

type Weights = Map<string, Map<string, number>>

/** Weights are kept as whole numbers of this. */
export const weightUnit = 0.05

/** By relation and trait: a line each, of values and weights. */
const weights = lazily((): Map<string, Weights> => {
  const byRelation = new Map<string, Weights>()
  for (const line of tieWeights.split('\n')) {
    const [relation = '', trait = '', ...entries] = line.split('\t')
    const values = new Map<string, number>()
    for (let at = 0; at < entries.length; at += 2) values.set(entries[at] ?? '', Number(entries[at + 1]) * weightUnit)
    byRelation.set(relation, (byRelation.get(relation) ?? new Map<string, Map<string, number>>()).set(trait, values))
  }
  return byRelation
})

/** Adds up the weights of what is told. */
function sumOfTraits(relation: Relation, ask: (tell: Tell) => void): number {
  const table = weights().get(relation)
  let sum = 0
  ask((trait, value) => {
    sum += table?.get(trait)?.get(value) ?? 0
  })
  return sum
}

/** What a told figure and the two that it is tied to add by themselves, and then all three together, wherever a tie is likely: of a thousand that are, five have less. */
const leastAlone = -0.7
const leastTogether = 0.9

/** What a tie weighs that need not be weighed to the end. */
export const unlikely = Number.NEGATIVE_INFINITY

/** Weighs the ties of a story; what a figure adds by itself is worked out once. */
export function weigherOf(): (surroundings: Surroundings, tie: Tie) => number {
  const alone = {
    told: new Map<Relation, Map<Told, number>>(),
    whole: new Map<Relation, Map<Figure, number>>(),
    part: new Map<Relation, Map<Figure, number>>()
  }
  return (surroundings, tie) => {
    const {relation, told, whole, parts} = tie
    const operand = (name: 'whole' | 'part', figure: Figure): number =>
      kept(alone[name], relation, figure, () => sumOfTraits(relation, (tell) => operandTraits(surroundings, name, figure, tell)))
    const sum =
      kept(alone.told, relation, told, () => sumOfTraits(relation, (tell) => toldTraits(surroundings, told, tell))) +
      operand('whole', whole) +
      operand('part', parts[0])
    if (sum < leastAlone) return unlikely
    const together = sum + sumOfTraits(relation, (tell) => figureTraits(surroundings, tie, tell))
    if (together < leastTogether) return unlikely
    return together + sumOfTraits(relation, (tell) => placeTraits(surroundings, tie, tell))
  }
}

function kept<Key>(sums: Map<Relation, Map<Key, number>>, relation: Relation, key: Key, work: () => number): number {
  const known = sums.get(relation) ?? new Map<Key, number>()
  sums.set(relation, known)
  const sum = known.get(key) ?? work()
  known.set(key, sum)
  return sum
}
