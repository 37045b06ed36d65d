/** What a rule is: one small file that judges facts and yields drafts. It never touches nlcst, vfile, a clock or the disk. */

import type {Relation} from './facts/relations/ties/tie.js'
import type {Severity, Span} from './finding.js'
import type {Story} from './story/story.js'

/** A place that takes part in a draft, with what it is. */
export interface DraftPlace extends Span {
  readonly message: string
}

/** What a rule yields; the judge makes a finding of it. Offsets are into `Story.text`. */
export interface Draft {
  readonly at: Span
  readonly message: string
  readonly related?: readonly DraftPlace[]
  /** Replacements for the text at `at`; give one only where one answer is certain. */
  readonly expected?: readonly string[]
  /** For a rule that is surer of some findings than of others; it never rises above the severity the rule is set to. */
  readonly severity?: Severity
  /** Its own words leave no other reading, so that it does not matter how seldom such figures are tied in other texts: see `relation`. */
  readonly isOutright?: boolean
  /** Its figures are tied by the weights of what stands near them, and by no words: of a fault that is seen by words as well, those tell. */
  readonly isWeighed?: boolean
  /** Its figures are tied by less than those of other findings: a question in the preset `recommended`. */
  readonly isDoubtful?: boolean
  /** Its figures are tied by so little that it is told in the preset `strict` alone. */
  readonly isFaint?: boolean
  readonly note?: string
  readonly evidence?: Record<string, unknown>
}

/** Which preset a rule belongs to; `strict` holds all of `recommended` too. */
export type Preset = 'recommended' | 'strict'

/**
 * A text that must be reported, with `⟦⟧` around the place of the finding and `⟨⟩` around every related place. Text outside of the marks is
 * given to the rule as it stands.
 */
export interface BadExample {
  readonly bad: string
  readonly message: string
  /** The text with the mend applied, where the finding carries one. */
  readonly mended?: string
  readonly format?: 'text' | 'markdown' | 'html' | 'ninjs'
  readonly storyDate?: string
  readonly options?: Readonly<Record<string, unknown>>
  /** For rules with two severities. */
  readonly severity?: Severity
}

/** A text the rule must be silent on; `why` says what keeps it quiet. */
export interface GoodExample {
  readonly good: string
  readonly why?: string
  readonly format?: 'text' | 'markdown' | 'html' | 'ninjs'
  readonly storyDate?: string
  readonly options?: Readonly<Record<string, unknown>>
}

export type Example = BadExample | GoodExample

export type Options = Readonly<Record<string, unknown>>

export interface Rule<Id extends string = string, Defaults extends Options = Options> {
  /** The folder's and the file's name: `figures-sum` is `rules/figures/sum.ts`. Once released, it stays. */
  readonly id: Id
  readonly severity: Severity
  readonly preset: Preset
  /** A preview rule may change its findings in any release. */
  readonly status: 'preview' | 'stable'
  readonly since: string
  /** One clause, no full stop: `A part is larger than the whole it is said to be part of`. */
  readonly summary: string
  /** One paragraph: why a desk cares, what the rule compares, when it stays quiet. */
  readonly why: string
  readonly defaults: Defaults
  /** A few plain ones for readers, of which the first bad one opens the rule's documentation; the tests hold the rule to more. */
  readonly examples: readonly [Example, ...Example[]]
  /**
   * For a rule that ties figures by where they stand: how many others its findings may pass over. What passes over more of them, or tells a value far from
   * the one implied, is in doubt, and a query in the preset `recommended`.
   */
  readonly passesOver?: number
  /** For a rule whose figures are tied in one way: what the words elsewhere hardly tie so is in doubt as well, unless its own words say it outright. */
  readonly relation?: Relation
  /** Whether the story explains a draft after all, so that it is dropped: asked of the few drafts there are, it may look far. */
  isExplained?(story: Story, draft: Draft): boolean
  /** Yields its drafts; a rule that compares places may return how many comparisons it made, for the summary. */
  check(story: Story, options: Defaults): Generator<Draft, unknown>
}

/** Gives a rule its literal id and the type of its options; the object comes back as it is. */
export function defineRule<const Id extends string, Defaults extends Options>(rule: Rule<Id, Defaults>): Rule<Id, Defaults> {
  return rule
}

/** `figures-sum` belongs to `figures`. */
export const familyOf = (ruleId: string): string => ruleId.slice(0, ruleId.indexOf('-'))
