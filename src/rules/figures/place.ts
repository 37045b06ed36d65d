/** Places of figures, as drafts name them. */

import {isMadeByOthers, type Make} from '../../facts/relations/made-by-others.js'
import type {Span} from '../../finding.js'
import type {Draft, DraftPlace} from '../../rule.js'
import type {Story} from '../../story/story.js'

export const at = ({start, end}: Span): Span => ({start, end})

export const beside = ({start, end}: Span, message: string): DraftPlace => ({start, end, message})

/** For the `isExplained` of a rule: the result that a draft stands at is what others than its own operands make in one of these ways. */
export const madeBy =
  (...makes: readonly Make[]) =>
  (story: Story, {at, related = []}: Draft): boolean =>
    isMadeByOthers(story, at, related, makes)
