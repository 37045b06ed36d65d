/** What a date is: a day, month, year, clock time or span as the text states it. Offsets are into the prose. */

import type {Span} from '../../finding.js'

export type DateKind = 'day' | 'month' | 'year' | 'decade' | 'century' | 'season' | 'weekday' | 'relative' | 'time' | 'span'

export interface DateMention extends Span {
  readonly index: number
  readonly text: string
  /**
   * ISO 8601, as exact as the text (`2024-06-18`, `2024-06`, `2024`, `199X`, `2004-23` for its autumn, `14:30`); two for a span; null where the
   * text leaves the year open or the day does not exist.
   */
  readonly value: string | readonly [string, string] | null
  readonly kind: DateKind
  /** As stated: each is null unless the words give it. Months and weekdays count from 1 (January, Monday). */
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly weekday: number | null
  /** For a clock time; a bare hour has no minute. 24:15 is kept as it is written. */
  readonly hour: number | null
  readonly minute: number | null
  /** The year was carried over from another date or from the story date; `year` holds it then. */
  readonly yearInferred: boolean
  /** Days between this date and the one its year was carried over from; 0 where it is stated. */
  readonly inferredOver: number
  /** For a relative date: which period it names, and how many of it from the story's own (`last month`: month, -1). */
  readonly relative: {readonly period: string; readonly offset: number} | null
  /** Both ends of a span, else null. */
  readonly ends: readonly [DateMention, DateMention] | null
  readonly block: number
  readonly sentence: number
  /** Half-open range of `Story.tokens`. */
  readonly firstToken: number
  readonly lastToken: number
}
