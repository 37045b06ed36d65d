/** Bare numbers, and what another figure of their sentence gives them. */

import type {Draft} from './draft.js'

/** A number with no unit, no noun and no rate of its own. */
export const isBare = (draft: Draft): boolean =>
  draft.kind === 'cardinal' && draft.unit === null && draft.counted === null && draft.per === null

/** With what another has for unit, noun and rate. */
export const likeThat = (draft: Draft, {kind, unit, counted, per}: Draft): Draft => ({
  ...draft,
  kind: unit === null ? draft.kind : kind,
  unit,
  counted,
  per
})
