/** What a reader gives for the tokens it knows: the parts of a date before years are carried over and spans are joined. */

import type {DateKind} from '../date.js'

export interface Found {
  readonly kind: DateKind
  /** Half-open range of tokens. */
  readonly first: number
  readonly next: number
  readonly year?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
  readonly weekday?: number | undefined
  readonly hour?: number | undefined
  readonly minute?: number | undefined
  /** For what no parts give: a decade, a century, a season. */
  readonly value?: string | undefined
  /** For a relative date: which period, and how many of it from the story date. */
  readonly relative?: {readonly period: string; readonly offset: number} | undefined
}
