/** Places of figures, as drafts name them. */

import type {Span} from '../../finding.js'
import type {DraftPlace} from '../../rule.js'

export const at = ({start, end}: Span): Span => ({start, end})

export const beside = ({start, end}: Span, message: string): DraftPlace => ({start, end, message})
