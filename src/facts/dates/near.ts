/** Looks up the dates of a story by where they stand, so that no reader walks through all of them. */

import type {Story} from '../../story/story.js'
import {grouped} from '../grouped.js'
import {once} from '../once.js'
import type {DateMention} from './date.js'
import {datePointsOf} from './find.js'

/** The dates that begin at token `from` or behind it and before token `until`. */
export function pointsWithin(story: Story, from: number, until: number): readonly DateMention[] {
  const points = datePointsOf(story)
  let low = 0
  let high = points.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((points[middle]?.firstToken ?? until) < from) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < points.length && (points[end]?.firstToken ?? until) < until) end++
  return points.slice(low, end)
}

/** Items by the sentence they stand in. */
export const bySentence = <Item>(items: readonly Item[], sentenceOf: (item: Item) => number): ReadonlyMap<number, readonly Item[]> =>
  grouped(items, sentenceOf)

/** The years that a story states, without those carried over. */
export const statedYearsOf = once(
  (story: Story): ReadonlySet<number> =>
    new Set(datePointsOf(story).flatMap(({year, yearInferred}) => (year === null || yearInferred ? [] : [year])))
)
