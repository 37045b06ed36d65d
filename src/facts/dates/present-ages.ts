/**
 * What somebody is `now`, against an age or a birth of the same person further back: the story is no older than the last thing that it tells. Judges none.
 */

import type {Story} from '../../story/story.js'
import {once} from '../once.js'
import {namesAnother, ownerOf} from './age-owners.js'
import {type Age, agesBetween, agesOf} from './ages.js'
import type {DateMention} from './date.js'
import {extentOf} from './extent.js'
import {pointsWithin} from './near.js'
import {isOfAnother} from './told-ages.js'

export interface PresentAge {
  readonly now: Age
  /** The age further back, and when it was. */
  readonly then: Age
  readonly at: DateMention
  /** The last date told as past: by then at least `least` years old. */
  readonly latest: DateMention
  readonly least: number
}

const toCome = /^(?:will|would|until|till|due|expected|by|plans|planned|to|from|may)$/

/** The last day that the sentences from one age to the other tell as past. */
function latestOf(story: Story, from: number, until: number): DateMention | undefined {
  let latest: DateMention | undefined
  for (const date of pointsWithin(story, from, until)) {
    const extent = date.yearInferred ? undefined : extentOf(date)
    if (!extent || toCome.test(story.tokens[date.firstToken - 1]?.lower ?? '')) continue
    if (!latest || extent.low > (extentOf(latest)?.low ?? 0)) latest = date
  }
  return latest
}

/** `robbed a bank at 23 in August 1989 … was found guilty on 5 March 2024 … Dennis Crowle, |now 48|`. */
export const presentAgesOf = once((story: Story): readonly PresentAge[] => {
  const ages = agesOf(story)
  return ages.flatMap((now, index): PresentAge[] => {
    const then = ages[index - 1]
    if (!now.now || !then?.at || isOfAnother(story, now) || isOfAnother(story, then) || now.sentence - then.sentence > 2) return []
    const sentence = story.sentences[now.sentence]
    const [owner, another] = [ownerOf(story, then), ownerOf(story, now)]
    const opens = now.firstToken - (sentence?.firstToken ?? 0) <= 4
    if (owner && another && owner !== another) return []
    if (!owner && another && !opens) return []
    if (namesAnother(story, then.lastToken, opens ? (sentence?.firstToken ?? 0) : now.firstToken, then.firstToken)) return []
    const latest = latestOf(story, story.sentences[then.sentence]?.firstToken ?? 0, sentence?.lastToken ?? now.lastToken)
    const [told, last] = [extentOf(then.at), latest && extentOf(latest)]
    return latest && told && last ? [{now, then, at: then.at, latest, least: then.years + agesBetween(told, last).low}] : []
  })
})
