/**
 * What somebody is on the day of a dated story, by name, `said Petra Langstone, |71|`, against an age of the same name at another time, paragraphs apart:
 * `Mrs Langstone, who learned to swim there in |1960 at the age of six|`. Judges none.
 */

import {lowerAt, type Story} from '../../../story/story.js'
import {once} from '../../once.js'
import {extentOf, extentOfDay} from '../extent.js'
import {pointsWithin} from '../near.js'
import {storyDateOf} from '../story-date.js'
import {ownAt, sameOwner} from './age-owners.js'
import {type Age, agesBetween, agesOf} from './ages.js'
import {isAside} from './of-today.js'
import {type PresentAge, presentAgesOf} from './present-ages.js'
import {isOfAnother} from './whose-ages.js'

/** More ages are a list of people. */
const most = 40
/** Sentences over which one person is told of. */
const reach = 20
/** Years back that what is told of today may go. */
const lately = 3

const isName = (text: string | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(text ?? '')

/** `|said| Petra Langstone, 71,`, `Petra Langstone, 71, |has| chaired it`: of the day of the story, and of no year told there. */
function isPresent(story: Story, age: Age, year: number): boolean {
  const {tokens, sentences} = story
  const {firstToken, lastToken, sentence, at, atDeath, text} = age
  if (at || atDeath || /-/.test(text) || !isAside(story, age)) return false
  if (!isName(tokens[firstToken - 2]?.text) || !isName(tokens[firstToken - 3]?.text)) return false
  const place = sentences[sentence] ?? {firstToken, lastToken}
  const speaks = tokens
    .slice(Math.max(place.firstToken, firstToken - 8), Math.min(place.lastToken, lastToken + 8))
    .some(({lower}) => /^(?:said|says|has|is)$/.test(lower))
  return (
    speaks &&
    !pointsWithin(story, place.firstToken, place.lastToken).some((date) => date.year !== null && Math.abs(date.year - year) > lately)
  )
}

/** `Petra Langstone, 71, |who| learned to swim there in 1960 at the age of six`: said of the name right before. */
const isInRelative = (story: Story, now: Age, then: Age): boolean =>
  then.sentence === now.sentence &&
  then.start > now.start &&
  lowerAt(story, now.lastToken) === ',' &&
  lowerAt(story, now.lastToken + 1) === 'who' &&
  !story.tokens.slice(now.lastToken + 2, then.firstToken).some(({kind, lower}) => kind === 'mark' || /^(?:and|who|whose)$/.test(lower))

/** `Ann Bell, 71 … Rosa Bell, 40`: a family, of which a last name alone does not tell one. */
function isOfFamily(story: Story, ages: readonly Age[], name: string): boolean {
  const given = new Set<string>()
  for (const age of ages) {
    const at = ownAt(story, age)
    if (at === undefined || story.tokens[at]?.text !== name) continue
    const before = story.tokens[at - 1]?.text
    if (isName(before) && !/^(?:Mr|Mrs|Ms|Miss|Dr)$/.test(before ?? '')) given.add(before ?? '')
  }
  return given.size > 1
}

export const namedAgesOf = once((story: Story): readonly PresentAge[] => {
  const today = storyDateOf(story)
  const ages = agesOf(story)
  if (!today || ages.length < 2 || ages.length > most) return []
  const earlier = ages.filter(({at, atDeath}) => at?.year && !at.yearInferred && !atDeath)
  if (earlier.length === 0) return []
  const known = new Set(presentAgesOf(story).map(({now}) => now))
  const day = extentOfDay(today)
  return ages.flatMap((now): PresentAge[] => {
    if (known.has(now) || !isPresent(story, now, today.year)) return []
    const name = story.tokens[now.firstToken - 2]?.text ?? ''
    const then = earlier.find(
      (one) =>
        Math.abs(one.sentence - now.sentence) <= reach &&
        !isOfAnother(story, one) &&
        (isInRelative(story, now, one) || sameOwner(story, now, one) === true)
    )
    const told = then?.at && extentOf(then.at)
    if (!then?.at || !told || told.low > day.high || isOfFamily(story, ages, name)) return []
    const passed = agesBetween(told, day)
    const possible = {low: then.years + passed.low, high: then.years + 1 + passed.high}
    return [{now, then, at: then.at, possible, latest: null, coming: null}]
  })
})
