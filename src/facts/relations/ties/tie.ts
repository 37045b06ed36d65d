/**
 * Ties: what a told figure may have been worked out from. `Fares go up by |16%|. A single, now |£2.50|, will cost |£2.80|`: the first is tied to the other
 * two as what lies between them. Every tie that the kinds and units near a told figure allow is drawn up; how likely it is to be meant is weighed by the
 * words and by how far off it is, and whether it holds by its arithmetic.
 */

import type {Figure, Interval} from '../../figures/figure.js'
import type {ToldStep} from '../steps/step.js'

/**
 * How a told figure follows from others:
 * - `change`: by which share two differ: `up 30%, from 40 to 52`
 * - `times`: how many times one is the other
 * - `share`: one as a share of the other: `12 of the 48, a quarter`
 * - `complement`: what is left of that share: `three-quarters of the 48; 12 are not`
 * - `difference`: how far two are apart
 * - `rest`: what is left of one without the others
 * - `sum`: what they come to together
 * - `product`: so many at so much each
 * - `quotient`: how much of one comes to each of the other: `28 for each of the 35`
 */
export const relations = ['change', 'times', 'share', 'complement', 'difference', 'rest', 'sum', 'product', 'quotient'] as const

export type Relation = (typeof relations)[number]

/** How a told figure is given. */
export type ToldForm = 'percent' | 'fraction' | 'ratio' | 'word' | 'amount' | 'rest' | 'total' | 'rate'

/** A figure, or a word such as `doubled`, that may have been worked out from figures near it. */
export interface Told {
  readonly form: ToldForm
  /** Whether words near it tell the form; any amount may be a rest, or a rate behind an article, and what holds of those by chance accounts for nothing. */
  readonly isSigned: boolean
  /** A share of 1, a multiple, or an amount in the figure's unit. */
  readonly value: number
  /** What the digits shown and the hedge leave open. */
  readonly interval: Interval
  readonly start: number
  readonly end: number
  readonly text: string
  readonly figure: Figure | undefined
  readonly step: ToldStep | undefined
  readonly sentence: number
  readonly block: number
  /** Half-open range of the story's tokens. */
  readonly firstToken: number
  readonly lastToken: number
}

export interface Tie {
  readonly relation: Relation
  readonly told: Told
  /** The largest of what it may have been worked out from; the first part of a sum, what one comes to of a product. */
  readonly whole: Figure
  /** The others, in order; never empty. */
  readonly parts: readonly [Figure, ...Figure[]]
  readonly implied: number
  /** Whether the told value can be the implied one. */
  readonly holds: boolean
}
