/** Where a number stands among the pieces of its sentence, and the words beside it that make it none of a quantity. */

import * as lists from '../../lexicon/figure-labels.js'
import {lazily, wordsOf} from '../../lexicon/list.js'
import type {Numeral} from './numeral.js'
import type {Piece} from './pieces.js'

interface Table {
  readonly labels: Set<string>
  readonly streets: Set<string>
  readonly capitals: Set<string>
  readonly months: Set<string>
  readonly years: Set<string>
  readonly givers: Set<string>
}

export const tables = lazily(
  (): Table => ({
    labels: wordsOf(lists.labels),
    streets: wordsOf(lists.streets),
    capitals: wordsOf(lists.plainCapitals),
    months: wordsOf(lists.months),
    years: wordsOf(lists.yearLeads),
    givers: wordsOf(lists.givingVerbs)
  })
)

export interface Place {
  readonly pieces: readonly Piece[]
  readonly numeral: Numeral
  /** The figure has a unit, a currency or a percent sign. */
  readonly unit: boolean
  /** The block is a headline or the like, where every word may have a capital. */
  readonly titled: boolean
  /** Where the figure before ends; 0 where none stands before. */
  readonly floor: number
}
