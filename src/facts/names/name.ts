/** What a name is: one person, body or place, with every mention of it in the story. Offsets are into the prose. */

import type {Span} from '../../finding.js'

/**
 * Where a title stands: `before` (`Kremlin aide Yuri Ushakov`), `after` (`Patrick Cronin, chair at …`), `opening` (`Once the bursar, Strand …`),
 * `is` (`Lasker is the commerce secretary`).
 */
export type TitleStands = 'before' | 'after' | 'opening' | 'is'

export interface Title extends Span {
  readonly text: string
  readonly stands: TitleStands
  /** The word that names the office: `secretary`. */
  readonly role: string
}

export interface NameMention extends Span {
  readonly text: string
  /** The title or role that stands with it: `defence minister`. */
  readonly title: string | null
  readonly titled: Title | null
  readonly block: number
  /** `full` for two words of the name and more, `part` for a surname or given name alone, `short` for an acronym. */
  readonly form: 'full' | 'part' | 'short'
}

export interface Name {
  readonly index: number
  readonly kind: 'person' | 'body' | 'place' | 'other'
  /** The fullest form the story gives. */
  readonly name: string
  /** In the order of the text. */
  readonly mentions: readonly NameMention[]
  /** Of a person with more than one word: what stands for the whole later on, particles and all. */
  readonly surname: string | null
  readonly given: string | null
  /** The acronym the story gives for it. */
  readonly short: string | null
}
