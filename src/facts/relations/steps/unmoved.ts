/** Moves that end where they began: `raising the number of dead |from 31 to 31|`. It judges no values. */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {wordsBetween} from '../nearby-words.js'

export interface Unmoved {
  readonly from: Figure
  readonly to: Figure
}

/** Words before a move in which it may be denied. */
const reach = 8
const denied = / (?:unchanged|not|never|barely|hardly|neither|nor|stayed|remained|went|back) /

const isPlain = ({hedge, isRange, value}: Figure): boolean => hedge === null && !isRange && typeof value === 'number'

export const unmovedOf = (story: Story): readonly Unmoved[] =>
  figuresOf(story).flatMap((from, at, all): Unmoved[] => {
    const to = all[at + 1]
    if (from.move !== 'from' || to?.move !== 'to' || !isPlain(from) || !isPlain(to)) return []
    const isSame = from.value === to.value && from.unit === to.unit && from.kind === to.kind && from.counted?.noun === to.counted?.noun
    return isSame && !denied.test(wordsBetween(story, from.firstToken - reach, from.firstToken)) ? [{from, to}] : []
  })
