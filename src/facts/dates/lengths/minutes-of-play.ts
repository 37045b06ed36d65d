/** Minutes of a match with the time between them: `was sent off |in the 63rd minute| … scored |three minutes later, in the 66th|`. Judges none. */

import {lowerAt, type Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {once} from '../../once.js'
import {type Lapse, lapsesOf} from './lapses.js'

export interface PlayedMinutes {
  readonly lapse: Lapse
  readonly from: Figure
  readonly until: Figure
  /** Every minute told before in the paragraph that the lapse may be counted from, the nearest last. */
  readonly starts: readonly Figure[]
}

/** Words from `later` to the minute: `, in the`. */
const reach = 4
/** Halves end here; what is added on counts as none of the next. */
const ends = [40, 45, 90]

const isMinute = ({kind, value}: Figure): boolean => kind === 'ordinal' && typeof value === 'number' && value < 130

/** The minute right behind `three minutes later, in the`. */
function untilOf(story: Story, {lastToken}: Lapse, figures: readonly Figure[], after: number): Figure | undefined {
  const figure = figures[after]
  if (!figure || !isMinute(figure) || lowerAt(story, lastToken) !== 'later' || figure.firstToken - lastToken > reach) return undefined
  const isTold = lowerAt(story, figure.firstToken - 1) === 'the' && lowerAt(story, figure.firstToken - 2) === 'in'
  const behind = story.tokens[figure.lastToken]
  return isTold && (behind?.lower === 'minute' || behind?.kind === 'mark' || behind?.lower === 'and') ? figure : undefined
}

/** `in the |63rd minute|`, of those before it in its paragraph. */
const startsBefore = (
  story: Story,
  {start, block}: {start: number; block: number},
  figures: readonly Figure[],
  before: number
): Figure[] => {
  const found: Figure[] = []
  for (let at = before; at >= 0; at--) {
    const figure = figures[at]
    if (!figure || figure.block !== block) break
    if (figure.end <= start && isMinute(figure) && lowerAt(story, figure.lastToken) === 'minute') found.unshift(figure)
  }
  return found
}

const isOverBreak = (from: Figure, until: Figure): boolean => ends.some((end) => Number(from.value) <= end && Number(until.value) > end)

/** More of them are no report of one match. */
const most = 40

export const playedMinutesOf = once((story: Story): readonly PlayedMinutes[] => {
  const lapses = lapsesOf(story).filter(({unit, lastToken}) => unit === 'minute' && lowerAt(story, lastToken) === 'later')
  if (lapses.length === 0 || lapses.length > most) return []
  const figures = figuresOf(story)
  return lapses.flatMap((lapse): PlayedMinutes[] => {
    const after = figures.findIndex(({start}) => start >= lapse.end)
    const until = after < 0 ? undefined : untilOf(story, lapse, figures, after)
    const starts = until ? startsBefore(story, {start: lapse.start, block: until.block}, figures, after - 1) : []
    const from = starts.at(-1)
    if (!until || !from || isOverBreak(from, until)) return []
    // `Five minutes later he went off, and two minutes later, in the 70th`: counted from what has no minute of its own.
    if (lapses.some((other) => other.start > from.end && other.end < lapse.start)) return []
    return [{lapse, from, until, starts}]
  })
})
