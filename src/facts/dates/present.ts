/** Whether a sentence speaks of the days of the story itself, so that its lapses may be counted to the story's date. */

import {lowerAt, type Story} from '../../story/story.js'
import {once} from '../once.js'
import {occurrencesOf} from '../words/occurrences.js'
import {datePointsOf} from './find.js'

const presentVerbs = new Set(['has', 'have', 'is', 'are', 'marks', 'celebrates', 'turns', 'will'])

/** Sentences with a weekday, `yesterday`, or a verb of the present. */
export const presentSentencesOf = once((story: Story): ReadonlySet<number> => {
  const found = new Set<number>()
  for (const date of datePointsOf(story)) {
    if ((date.kind === 'weekday' && date.day === null) || date.relative?.period === 'day' || date.relative?.offset === 0)
      found.add(date.sentence)
  }
  for (const token of occurrencesOf(story, presentVerbs)) found.add(token.sentence)
  return found
})

/** So long ago that whoever does something now hardly did anything then. */
const longPast = 1950

/** `sunk in 1893. Harkness, |who leads| the divers, saw her on Sunday`: told of one who does something now, and of no such year. */
export function tellsOfNow(story: Story, sentence: number, year: number): boolean {
  if (year >= longPast) return false
  const {firstToken = 0, lastToken = 0} = story.sentences[sentence] ?? {}
  for (let at = firstToken; at < lastToken; at++)
    if (
      /^(?:who|which)$/.test(lowerAt(story, at)) &&
      /^(?!was$|has$|always$|thus$|perhaps$|besides$|sometimes$).{2,}s$/.test(lowerAt(story, at + 1))
    )
      return true
  return false
}
