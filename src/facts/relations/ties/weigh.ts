/** How likely a tie is the one that is meant: the weights of its traits, added up. What a sum is worth is measured (likely.ts). */

import {lazily} from '../../../lexicon/list.js'
import {tieWeights} from '../../../lexicon/tie-weights.generated.js'
import type {Figure} from '../../figures/figure.js'
import type {Surroundings} from './surroundings.js'
import {type Relation, relations, type Tie, type Told} from './tie.js'
import type {Tell} from './trait-values.js'
import {figureTraits, operandTraits, placeTraits, toldTraits} from './traits.js'

/** Weights are kept as whole numbers of this. */
export const weightUnit = 0.05

interface Weights {
  /** Where the weights of a trait's value begin. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** One of each relation, row by row: what is told of a figure is weighed for all of them at once. */
  readonly weights: Float64Array
}

/** From a line for each relation and trait, of values and weights. */
const table = lazily((): Weights => {
  const lines = tieWeights.split('\n').map((line) => line.split('\t'))
  const rows = new Map<string, Map<string, number>>()
  const weights = new Float64Array(lines.reduce((sum, {length}) => sum + length, 0) * relations.length)
  let next = 0
  for (const [relation = '', trait = '', ...entries] of lines) {
    const values = rows.get(trait) ?? new Map<string, number>()
    rows.set(trait, values)
    const column = (relations as readonly string[]).indexOf(relation)
    for (let at = 0; at < entries.length; at += 2) {
      const value = entries[at] ?? ''
      const row = values.get(value) ?? next
      if (row === next) next += relations.length
      values.set(value, row)
      weights[row + column] = Number(entries[at + 1]) * weightUnit
    }
  }
  return {rows, weights: weights.slice(0, next)}
})

/** Adds up the weights of what is told, for one relation. */
function sumFor(relation: Relation, ask: (tell: Tell) => void): number {
  const {rows, weights} = table()
  const column = relations.indexOf(relation)
  let sum = 0
  ask((trait, value) => {
    const row = rows.get(trait)?.get(value)
    if (row !== undefined) sum += weights[row + column] ?? 0
  })
  return sum
}

/** The same for every relation. */
function sumsOf(ask: (tell: Tell) => void): Float64Array {
  const {rows, weights} = table()
  const sums = new Float64Array(relations.length)
  ask((trait, value) => {
    const row = rows.get(trait)?.get(value)
    if (row === undefined) return
    for (let column = 0; column < sums.length; column++) sums[column] = (sums[column] ?? 0) + (weights[row + column] ?? 0)
  })
  return sums
}

/** What a told figure and the two that it is tied to may add less by themselves than a tie has to weigh, and then all three together; what adds still less is hardly ever likely and need not be weighed to the end. */
const mostBehind = {alone: -1.1, together: -0.55}

/** Amounts that are added or taken away, and so may be one digit off what they make. */
export const isOfAmounts = (relation: Relation): boolean => relation === 'rest' || relation === 'difference' || relation === 'sum'

export interface Weigher {
  weigh(surroundings: Surroundings, tie: Tie): number
  /** The same for a tie that may weigh as much as it has to; undefined for one that need not be weighed to the end. */
  weighLikely(surroundings: Surroundings, tie: Tie, least: number): number | undefined
}

/** Weighs the ties of a story; what a figure adds by itself is worked out once. */
export function weigherOf(): Weigher {
  const sums = {told: new Map<Told, Float64Array>(), whole: new Map<Figure, Float64Array>(), part: new Map<Figure, Float64Array>()}
  const alone = (surroundings: Surroundings, {relation, told, whole, parts: [part]}: Tie): number => {
    const column = relations.indexOf(relation)
    const operand = (name: 'whole' | 'part', figure: Figure): number =>
      kept(sums[name], figure, (tell) => operandTraits(surroundings, name, figure, tell))[column] ?? 0
    const own = kept(sums.told, told, (tell) => toldTraits(surroundings, told, tell))[column] ?? 0
    return own + operand('whole', whole) + operand('part', part)
  }
  const byFigures = (surroundings: Surroundings, tie: Tie): number => sumFor(tie.relation, (tell) => figureTraits(surroundings, tie, tell))
  const byPlaces = (surroundings: Surroundings, tie: Tie): number => sumFor(tie.relation, (tell) => placeTraits(surroundings, tie, tell))
  return {
    weigh: (surroundings, tie) => alone(surroundings, tie) + byFigures(surroundings, tie) + byPlaces(surroundings, tie),
    weighLikely(surroundings, tie, least) {
      const first = alone(surroundings, tie)
      if (first < least + mostBehind.alone) return undefined
      const together = first + byFigures(surroundings, tie)
      return together < least + mostBehind.together ? undefined : together + byPlaces(surroundings, tie)
    }
  }
}

function kept<Key>(sums: Map<Key, Float64Array>, key: Key, ask: (tell: Tell) => void): Float64Array {
  const known = sums.get(key)
  if (known) return known
  const sum = sumsOf(ask)
  sums.set(key, sum)
  return sum
}
