/** What a rule reports, as every consumer sees it: one shape for vfile, the command, SARIF, editors. */

/**
 * How sure a finding is.
 *
 * - `error`: the text is broken whatever the truth is
 * - `warning`: very probably wrong
 * - `query`: a desk would ask
 */
export type Severity = 'error' | 'warning' | 'query'

export const severities = ['error', 'warning', 'query'] as const satisfies readonly Severity[]

/** A half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A place in the text given; `line` and `column` count from 1, `offset` from 0, in UTF-16 code units. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** Another place that takes part in a finding. */
export interface RelatedPlace {
  start: number
  end: number
  message: string
}

export interface Finding {
  ruleId: string
  family: string
  severity: Severity
  /** Names the values found and the value implied, at most 90 characters, no full stop. */
  message: string
  /** UTF-16 offsets into the text given. */
  start: number
  end: number
  place: {start: Point; end: Point}
  /** The text given, from `start` to `end`. */
  actual: string
  /** Replacements for `actual`, filled only where exactly one answer is certain. */
  expected: string[]
  related: RelatedPlace[]
  /** The arithmetic or the reasoning, for who wants to see it. */
  note?: string
  evidence?: Record<string, unknown>
  url?: string
  /** Made of the rule, the values and the near words, not of offsets: survives edits elsewhere. */
  fingerprint: string
}

/** A finding that someone let stand, with the reason given for it; `by` says where that was written. */
export interface AcceptedFinding {
  finding: Finding
  reason: string
  by: 'comment' | 'file'
}
