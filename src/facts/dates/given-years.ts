/** Whether the year that a day is given was told near it. It judges nothing. */

import type {Story} from '../../story/story.js'
import type {DateMention} from './date.js'
import {pointsWithin} from './near.js'
import {storyDateOf} from './story-date.js'

/** Tokens on either side in which its paragraph may tell the year. */
const sight = 1000

/**
 * Its paragraph states the year, before the date or with a day behind it, or the story's own date gives it, over the turn of a year as well. `On Wednesday,
 * Jan. 29, … more than in January 2024` is compared with another year.
 */
export function isGivenNear(story: Story, {block, year, firstToken}: DateMention): boolean {
  if (year === null) return false
  const own = storyDateOf(story)?.year
  if (typeof own === 'number' && Math.abs(own - year) < 2) return true
  const place = story.blocks[block]
  return pointsWithin(
    story,
    Math.max(place?.firstToken ?? 0, firstToken - sight),
    Math.min(place?.lastToken ?? 0, firstToken + sight)
  ).some((date) => date.year === year && !date.yearInferred && (date.firstToken < firstToken || date.day !== null))
}
