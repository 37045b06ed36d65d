/** What a name is: one person, body or place, with every mention of it in the story. Offsets are into the prose. */

import type {Span} from '../../finding.js'

export interface NameMention extends Span {
  readonly text: string
  /** The title or role that stands with it: `defence minister`. */
  readonly title: string | null
  readonly block: number
}

export interface Name {
  readonly index: number
  readonly kind: 'person' | 'body' | 'place' | 'other'
  /** The fullest form the story gives. */
  readonly name: string
  readonly mentions: readonly NameMention[]
}
