/**
 * What a claim is: a sentence of the story with those who answer for it and the words that hedge it. Offsets are into the prose.
 *
 * Invariant of this folder: it tells who holds a sentence and how firmly; whether that is enough is for the rules.
 */

import type {Span} from '../../finding.js'
import type {Token} from '../../story/story.js'

/**
 * From firm to none: a name (`Holm said`), somebody told by office or kind (`the harbour master said`, `a report found`), a plural that nobody in
 * particular stands for (`experts said`), somebody without a name (`a source said`).
 */
export type Firmness = 'named' | 'described' | 'plural' | 'anonymous' | 'none'

export interface Holder extends Span {
  readonly firmness: Exclude<Firmness, 'none'>
}

/** `people` are some or many of nobody knows whom, `learned` experts of every kind, `partisan` those for and against, `studies` what they publish, `sources` those without a name. */
export type HolderKind = 'people' | 'learned' | 'partisan' | 'studies' | 'sources'

/** A holder who could be anybody, from the first word that tells the kind to the verb: `military experts said`. */
export interface VagueHolder extends Holder {
  readonly firmness: 'plural' | 'anonymous'
  readonly kind: HolderKind
  readonly noun: Token
  readonly verb: Token
}

/** `is believed to have used`, `reportedly`. */
export interface Hedge extends Span {
  readonly kind: 'passive' | 'adverb'
  /** The word that hedges: `believed`, `reportedly`. */
  readonly word: Token
}

export interface Claim {
  /** Index into `Story.sentences`. */
  readonly sentence: number
  /** That of its firmest holder. */
  readonly firmness: Firmness
  readonly holders: readonly Holder[]
  readonly vague: readonly VagueHolder[]
  readonly hedges: readonly Hedge[]
}
