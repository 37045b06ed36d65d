/**
 * What somebody is now, against an age of the same person that is told with its date: the story is no older than the last thing that it tells as past, and no
 * younger than the first that is to come. Judges none.
 */

import {lowerAt, type Story} from '../../../story/story.js'
import type {Interval} from '../../figures/figure.js'
import {once} from '../../once.js'
import type {DateMention} from '../date.js'
import {extentOf} from '../extent.js'
import {pointsWithin} from '../near.js'
import {presentSentencesOf} from '../present.js'
import {storyTimeOf, toCome} from '../story-time.js'
import {isOfOne} from './age-chains.js'
import {namesAnother, ownerOf} from './age-owners.js'
import {type Age, agesBetween, agesOf} from './ages.js'
import {isAside, isAtHead} from './of-today.js'
import {isOfAnother} from './whose-ages.js'

export interface PresentAge {
  readonly now: Age
  /** The age at another time, and when that was. */
  readonly then: Age
  readonly at: DateMention
  /** How old that makes now. */
  readonly possible: Interval
  /** The last date told as past and the first one to come, where they are dates of the text. */
  readonly latest: DateMention | null
  readonly coming: DateMention | null
}

/** The last day that the sentences from one age to the other tell as past. */
function latestOf(story: Story, from: number, until: number): DateMention | undefined {
  let latest: DateMention | undefined
  for (const date of pointsWithin(story, from, until)) {
    const extent = date.yearInferred ? undefined : extentOf(date)
    if (!extent || toCome.test(lowerAt(story, date.firstToken - 1))) continue
    if (!latest || extent.low > (extentOf(latest)?.low ?? 0)) latest = date
  }
  return latest
}

/** `was found guilty on 5 March 2024 … Dennis Crowle, |now 48|`: of the time that is told there, whenever the story is. */
function sinceThen(story: Story, then: Age, now: Age): PresentAge | undefined {
  const sentence = story.sentences[now.sentence]
  if (!now.now || !then.at || then.start > now.start || isOfAnother(story, now) || now.sentence - then.sentence > 2) return undefined
  const [owner, another] = [ownerOf(story, then), ownerOf(story, now)]
  const opens = now.firstToken - (sentence?.firstToken ?? 0) <= 4
  if ((owner && another && owner !== another) || (!owner && another && !opens)) return undefined
  if (namesAnother(story, then.lastToken, opens ? (sentence?.firstToken ?? 0) : now.firstToken, then.firstToken)) return undefined
  const latest = latestOf(story, story.sentences[then.sentence]?.firstToken ?? 0, sentence?.lastToken ?? now.lastToken)
  const [told, last] = [extentOf(then.at), latest && extentOf(latest)]
  if (!latest || !told || !last) return undefined
  const possible = {low: then.years + agesBetween(told, last).low, high: Number.POSITIVE_INFINITY}
  return {now, then, at: then.at, possible, latest, coming: null}
}

/** Its sentence speaks of today, or one of the next three has `she said on Tuesday`. */
const isOfNews = (story: Story, sentence: number): boolean => {
  if (presentSentencesOf(story).has(sentence)) return true
  const {firstToken, block} = story.sentences[sentence] ?? {firstToken: 0, block: 0}
  const last = [3, 2, 1, 0].map((away) => story.sentences[sentence + away]).find((one) => one?.block === block)
  return pointsWithin(story, firstToken, last?.lastToken ?? firstToken).some(({kind, relative}) => kind === 'weekday' && !relative)
}

/** `Ada Rowe, who |is 67|`, `She is 38.`, and with a word of the present `Rowe, |now 71|, told them on Friday`, `Rowe, |58|, has a farm`. */
function isPresent(story: Story, age: Age, then: Age): boolean {
  const {firstToken, lastToken, sentence, at, atDeath, now, text} = age
  if (at || atDeath || /-/.test(text)) return false
  if (isAtHead(story, age)) return true
  const adverb = /^(?:now|only|just|still|already)$/.test(lowerAt(story, firstToken - 1)) ? 1 : 0
  if (/^(?:is|'s)$/.test(lowerAt(story, firstToken - 1 - adverb))) return true
  // `Anna Bell, |now 73|, was 31 when the pit shut in 1984`
  if (now && then.sentence === sentence) return true
  const feast = lowerAt(story, lastToken) === 'birthday'
  const isNamed = isAside(story, age) && /^\p{Lu}\p{Ll}/u.test(story.tokens[firstToken - 2]?.text ?? '')
  return (now || feast || isNamed) && isOfNews(story, sentence)
}

/** How many sentences back a paragraph may have told the day that an age is of. */
const backward = 40

/** `The play opens in 1944. Anna |is 23|`: of a day that the paragraph has told. */
const fitsAnother = (story: Story, then: Age, now: Age, told: Interval): boolean => {
  const block = story.blocks[story.sentences[now.sentence]?.block ?? 0]
  const opening = story.sentences[Math.max(block?.firstSentence ?? 0, now.sentence - backward)]
  return pointsWithin(story, opening?.firstToken ?? 0, story.sentences[now.sentence]?.lastToken ?? 0).some((date) => {
    const extent = date === then.at || date.yearInferred ? undefined : extentOf(date)
    if (!extent) return false
    const ages = agesBetween(told, extent)
    return now.years >= then.years + ages.low && now.years <= then.years + 1 + ages.high
  })
}

/** `She |is 67| … since 1981, |when she was 24|`: told of the day of the story, in whichever order. */
function ofToday(story: Story, then: Age, now: Age, next: boolean): PresentAge | undefined {
  const time = storyTimeOf(story)
  const [one, other] = then.start < now.start ? [then, now] : [now, then]
  const told = then.at && extentOf(then.at)
  if (!time || !then.at || !told || !isPresent(story, now, then) || isOfAnother(story, one) || !isOfOne(story, one, other, next))
    return undefined
  if (fitsAnother(story, then, now, told)) return undefined
  const {low, high} = time.extent
  const least = then.years + agesBetween(told, {low, high: low}).low
  const most = Number.isFinite(high) ? then.years + 1 + agesBetween(told, {low: high, high}).high : high
  return {now, then, at: then.at, possible: {low: least, high: most}, latest: time.past, coming: time.coming}
}

/** From an age to those of the same person: two of others may stand between them. */
const steps = [-1, -2, -3, 1, 2, 3]

export const presentAgesOf = once((story: Story): readonly PresentAge[] => {
  const ages = agesOf(story)
  return ages.flatMap((now, index) => {
    const told = steps.flatMap((step) => {
      const then = ages[index + step]
      const next = Math.abs(step) === 1
      return then?.at?.year ? (ofToday(story, then, now, next) ?? (next ? sinceThen(story, then, now) : undefined) ?? []) : []
    })
    return told.slice(0, 1)
  })
})
