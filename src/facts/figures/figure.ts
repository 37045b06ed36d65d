/** What a figure is: a quantity as the text states it, with how exact it is and what it counts. Offsets are into the prose. */

import type {Span} from '../../finding.js'

export type FigureKind = 'cardinal' | 'ordinal' | 'money' | 'percent' | 'measure' | 'duration' | 'age' | 'ratio' | 'range' | 'other'

/** Every true value the words allow; an open end is an infinity. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * - `about`: about, around, some, roughly, an estimated
 * - `nearly`: almost, nearly, just under: a little less
 * - `over`: just over, a little more than: a little more
 * - `more`: more than, over, upwards of, at least: a lower bound
 * - `less`: fewer than, under, up to, as much as, at most: an upper bound
 */
export type HedgeKind = 'about' | 'nearly' | 'over' | 'more' | 'less'

export interface Hedge extends Span {
  readonly kind: HedgeKind
  readonly text: string
}

/** What a figure counts or belongs to: `shipping containers`. */
export interface Counted extends Span {
  readonly text: string
  /** The head noun in lower case and the singular: `container`. */
  readonly noun: string
  /** What stands before the head noun, in lower case: `['shipping']`. */
  readonly modifiers: readonly string[]
  /** It is the whole that the figure is a part of: `27 of the miners`, `45% of voters`, `two-thirds of those`. */
  readonly whole: boolean
}

/** Whether a figure tells how much there is, by how much it changed, or what is wanted or expected. */
export type FigureRole = 'level' | 'change' | 'target'

export interface Figure extends Span {
  readonly index: number
  readonly text: string
  readonly kind: FigureKind
  /** As stated: a number, both ends of a range (null: open), or null where words give none (`dozens` gives `[24, null]`). */
  readonly value: number | readonly [number | null, number | null] | null
  /** What the digits shown, the hedge and the range allow: `4.8m` is 4.75m to 4.85m, `more than 500` is 500 to infinity. */
  readonly interval: Interval
  /** Canonical and singular: `percent`, `percentage point`, `dollar`, `kilometre`, `year`, `kilometre per hour`. */
  readonly unit: string | null
  /** `value` has two ends: `5 to 10`, `between $3m and $5m`, `greater than 100`. */
  readonly isRange: boolean
  /** An end of a move told with both ends: `fell |from 31| |to 36|`. Both are figures of their own. */
  readonly move: 'from' | 'to' | null
  /** `day` in `50,000 a day`, `barrel` in `$60 a barrel`. */
  readonly per: string | null
  readonly counted: Counted | null
  readonly hedge: Hedge | null
  readonly role: FigureRole
  /** `the 29 rescued miners`, `those 10,000 containers`: points back at what was named before. */
  readonly definite: boolean
  /** Indices into `Story.blocks`, `Story.sentences`; half-open range of `Story.tokens`. */
  readonly block: number
  readonly sentence: number
  readonly firstToken: number
  readonly lastToken: number
}
