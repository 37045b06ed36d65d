/** The figures that lie between some places of a story, and are none of them. */

import type {Span} from '../../finding.js'
import type {Story} from '../../story/story.js'
import {figuresOf} from './find.js'

/** How many figures stand between the first and the last of some places, apart from those that the places hold. */
export function figuresBetween(story: Story, places: readonly Span[]): number {
  const start = Math.min(...places.map((place) => place.start))
  const end = Math.max(...places.map((place) => place.end))
  const between = figuresOf(story).filter((figure) => figure.start >= start && figure.end <= end)
  return between.filter((figure) => !places.some((place) => place.start < figure.end && figure.start < place.end)).length
}
