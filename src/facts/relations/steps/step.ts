/** A told step: a figure or word that says by how much, or how many times, one figure differs from another. What it lies between is found elsewhere. */

import type {Figure, Interval} from '../../figures/figure.js'

export type Direction = 'up' | 'down'

/**
 * - `share`: in parts of the base: 0.2 for 20%, 0.5 for half
 * - `amount`: in the figure's own unit
 * - `times`: how many times the base
 */
export type StepKind = 'share' | 'amount' | 'times'

export interface ToldStep {
  readonly kind: StepKind
  readonly start: number
  readonly end: number
  readonly text: string
  /** The figure, where it is no word alone. */
  readonly figure: Figure | undefined
  /** What the words allow, hedge included. */
  readonly interval: Interval
  readonly direction: Direction | undefined
  /** A noun tells it: `a rise of 5%`, and no verb. */
  readonly isNoun: boolean
  /** It points back at what was told: `the 16.5% rise`, `that gain of 3%`, `An increase of`. */
  readonly pointsBack: boolean
  /** Between two at one time: `a lead of`, `the gap`; `£750 more`. */
  readonly isGap: boolean
  /** The base follows: `62% less than`, `three times the`. */
  readonly hasBase: boolean
  readonly sentence: number
  /** Half-open range of the story's tokens: the step and the word that makes it one. */
  readonly firstToken: number
  readonly lastToken: number
}
