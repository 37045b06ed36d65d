/** Two dates that `after` or `before` joins, and the ends of a span told by `from` or `between`. Whether they stand in that order is not asked here. */

import {lowerAt, type Story} from '../../../story/story.js'
import type {DateMention} from '../date.js'
import {datePointsOf, datesOf} from '../find.js'
import {isOfTelling} from '../tellings.js'

/** Other clauses, or another comparison than one of dates: `after all`, `before then`. */
const otherWords = /^(?:;|:|–|—|"|“|”|but|while|and|all|then|which|who|whose|that)$/

const plans =
  /^(?:expected|planned|due|supposed|scheduled|hoped|meant|set|years?|months?|weeks?|days?|decades?|hours?|minutes?|not|long|the)$/

const isSinceRecords = (story: Story, {firstToken}: DateMention): boolean =>
  [3, 4, 5].some(
    (back) => lowerAt(story, firstToken - back) === 'since' && /^(?:began|started|begin)$/.test(lowerAt(story, firstToken - 2))
  )

export interface JoinedDates {
  readonly one: DateMention
  readonly other: DateMention
  readonly word: 'after' | 'before'
}

/** `on 19 February after a jury convicted her on 4 March`: what comes after has the later date. */
export function* joinedByOrder(story: Story): Generator<JoinedDates> {
  const dates = datePointsOf(story)
  for (const [at, one] of dates.entries()) {
    const other = dates[at + 1]
    const comma = story.tokens[one.lastToken]?.text === ',' ? 1 : 0
    const word = lowerAt(story, one.lastToken + comma)
    if (!other || one.sentence !== other.sentence || (word !== 'after' && word !== 'before')) continue
    const gap = story.tokens.slice(one.lastToken + comma + 1, other.firstToken)
    if (gap.length === 0 || gap.length > 14 || gap.some(({lower}) => otherWords.test(lower)) || gap.at(-1)?.text === ',') continue
    // `in 1974, after a winter of pickets, |the firm said on| 9 October 2025`
    if (isOfTelling(story, other)) continue
    // `the highest |since| 1949, after a fall in 1985`, `|since| records began in 1989`: what the record reaches back to.
    if (/^(?:since|than|until|till)$/.test(lowerAt(story, one.firstToken - 1)) || isSinceRecords(story, one)) continue
    // `83 in 2024, after |97 in| 2015`: so many of that year.
    if (gap[0]?.kind === 'number' && gap.length < 3) continue
    if (word === 'before' && plans.test(lowerAt(story, one.firstToken - 1))) continue
    yield {one, other, word}
  }
}

/** `from 2011 to 1998`; a turn of the year without years is none. */
export function* endsInOrder(story: Story): Generator<readonly [DateMention, DateMention]> {
  for (const {ends, firstToken} of datesOf(story)) {
    if (!ends || ends[0].kind === 'time' || ends.some(({yearInferred}) => yearInferred)) continue
    if (/^(?:from|between)$/.test(lowerAt(story, firstToken - 1))) yield ends
  }
}
