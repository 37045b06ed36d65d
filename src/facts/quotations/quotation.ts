/** What a quotation is: words quoted or reported, with their speaker and the cue that gives them. Offsets are into the prose. */

import type {Span} from '../../finding.js'

export interface Speaker extends Span {
  /** As mentioned there: `he`, `the minister`, `Kirby`. */
  readonly text: string
  /** The person or body it stands for, in full, where the story tells. */
  readonly name?: string
}

export interface Cue extends Span {
  readonly text: string
}

export interface Quotation extends Span {
  readonly index: number
  readonly text: string
  readonly type: 'direct' | 'indirect' | 'mixed'
  readonly speaker: Speaker | null
  readonly cue: Cue | null
  readonly block: number
}
