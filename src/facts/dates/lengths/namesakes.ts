/** Finds the dated event that a phrase names again: `22 years before |the launch|`, where something `was launched on 6 May 2021`. */

import type {Story} from '../../../story/story.js'
import {once} from '../../once.js'
import {eventsOf} from '../order/events.js'
import {type Moment, momentsOf} from './moments.js'

const shortest = 4

/** `launched`, `launching` and `launch` are one event. */
export const stemOf = (word: string): string =>
  word.replace(/y(?=ing)/, 'i').replace(/(?:ings?|ed|es|s|ments?|ations?|ions?|ure|al|e)$/, '')

const events = once((story: Story): ReadonlyMap<string, readonly number[]> => {
  const dates = new Map<string, number[]>()
  for (const {verb, date} of eventsOf(story)) {
    const stem = stemOf(verb.lower)
    if (stem.length >= shortest) dates.set(stem, [...(dates.get(stem) ?? []), date.firstToken])
  }
  return dates
})

const reach = 6

/** The moment of the only event of the story that the words from token `from` on name. */
export function eventNamed(story: Story, from: number): Moment | undefined {
  const sentence = story.tokens[from]?.sentence
  for (let at = from; at < from + reach; at++) {
    const token = story.tokens[at]
    if (!token || token.sentence !== sentence || token.kind !== 'word') return undefined
    if (!/^(?:the|its|his|her|their|that|this)$/.test(story.tokens[at - 1]?.lower ?? '')) continue
    const found = events(story).get(stemOf(token.lower))
    if (!found) continue
    const [first, another] = found
    return another === undefined
      ? momentsOf(story).find(({firstToken, lastToken}) => first !== undefined && firstToken <= first && first < lastToken)
      : undefined
  }
  return undefined
}
