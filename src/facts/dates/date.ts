/** What a date is: a day, month, year, clock time or span as the text states it. Offsets are into the prose. */

import type {Span} from '../../finding.js'

export interface DateMention extends Span {
  readonly index: number
  readonly text: string
  /** ISO 8601, as exact as the text (`2024-06-18`, `2024-06`, `2024`, `14:30`); two for a span; null where the text leaves the year open. */
  readonly value: string | readonly [string, string] | null
  readonly kind: 'day' | 'month' | 'year' | 'decade' | 'century' | 'weekday' | 'relative' | 'time' | 'span'
  /** As stated: each is null unless the words give it. Months and weekdays count from 1 (January, Monday). */
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly weekday: number | null
  /** The year was carried over from another date or from the story date. */
  readonly yearInferred: boolean
  readonly block: number
  readonly sentence: number
}
