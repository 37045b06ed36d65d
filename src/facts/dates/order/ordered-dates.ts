/** Dates that can be set in order, and what a pair of them is whose order the words tell. */

import type {Story, Token} from '../../../story/story.js'
import {once} from '../../once.js'
import type {DateMention} from '../date.js'
import {datePointsOf} from '../find.js'
import {bySentence} from '../near.js'

export interface Sequence {
  /** Told to come first, and told to come after it. */
  readonly earlier: DateMention
  readonly later: DateMention
  /** The verbs, where they tell the order. */
  readonly verbs: readonly [Token, Token] | null
  /** By stages that come in this order for one thing or one person alone, which the words may not tell. */
  readonly isLoose?: boolean
}

/** Dates that can be set in order: no clock times, decades or days seen from the story's own. */
export const orderedDatesOf = once((story: Story): readonly DateMention[] =>
  datePointsOf(story).filter(
    ({kind, relative}) => kind !== 'time' && kind !== 'decade' && kind !== 'century' && kind !== 'weekday' && !relative
  )
)

export const datesBySentence = once((story: Story) => bySentence(orderedDatesOf(story), ({sentence}) => sentence))
