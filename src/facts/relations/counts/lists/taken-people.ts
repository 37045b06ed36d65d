/** People who were arrested, tried or named, with their number, and then one by one: `arrested |a trio|. |Ravi Menon, Asha Iyer and Leela Nair| were charged`. It judges nothing. */

import {arrestVerbs, courtVerbs, otherCaptives} from '../../../../lexicon/arrests.js'
import {lazily, wordsOf} from '../../../../lexicon/list.js'
import {lowerAt, type Sentence, type Story} from '../../../../story/story.js'
import {occurrencesOf} from '../../../words/occurrences.js'
import type {AnnouncedList} from './announced.js'
import {type Announcing, numbersIn} from './announcing.js'
import {type Listed, listBetween} from './listed.js'
import {isCapital} from './listed-people.js'

const lists = lazily(() => ({taken: wordsOf(arrestVerbs), court: wordsOf(courtVerbs), others: wordsOf(otherCaptives)}))

/** `arrested |a trio|`, `charged |three men|`; `|Three men| were arrested`. */
function areTaken(story: Story, {first, next}: Announcing, {firstToken}: Sentence): boolean {
  const {taken} = lists()
  const verb = /^(?:an?|the|all)$/.test(lowerAt(story, first - 1)) ? first - 2 : first - 1
  if (taken.has(lowerAt(story, verb))) return true
  if (first - firstToken > 1) return false
  const passive = /^(?:have|had)$/.test(lowerAt(story, next)) && lowerAt(story, next + 1) === 'been' ? next + 2 : next + 1
  return /^(?:were|have|had)$/.test(lowerAt(story, next)) && taken.has(lowerAt(story, passive))
}

const appears = /^(?:appeared|face|faced|pleaded|denied|deny|admitted|admit)$/

/** Tokens from the first name to the verb that tells of them all. */
const longest = 48

/** `|Ravi Menon, Asha Iyer and Leela Nair| were produced`: at the head of a sentence, each by a name of two parts. */
function namesAtHead(story: Story, {firstToken, lastToken}: Sentence): Listed | undefined {
  for (let at = firstToken; at < Math.min(lastToken, firstToken + longest); at++) {
    const token = story.tokens[at]
    const {lower = '', text = ''} = token ?? {}
    const isPassive = /^(?:were|are|was)$/.test(lower)
    if (isPassive || appears.test(lower)) {
      if (isPassive && ![1, 2].some((step) => lists().court.has(lowerAt(story, at + step)))) return undefined
      const listed = listBetween(story, firstToken, lowerAt(story, at - 1) === ',' ? at - 1 : at)
      return listed && listed.count === listed.least ? listed : undefined
    }
    // `, 34,`: an age.
    const isAge = /^\d{1,2}$/.test(text)
    const isNew = at === firstToken || /^(?:,|and)$/.test(lowerAt(story, at - 1))
    if (!/^(?:,|and)$/.test(lower) && !isAge && !isCapital(token)) return undefined
    if (isNew && isCapital(token) && !isCapital(story.tokens[at + 1])) return undefined
  }
  return undefined
}

/** `arrested two men |with a woman|`, `convicted |in 2019|`, `at the club that |Ann Moss| runs`: others may be named with them. */
function mayBeOthers({tokens}: Story, {firstToken, lastToken}: Sentence, {start, end}: Listed): boolean {
  const {others} = lists()
  const names = new Set(
    tokens.slice(lastToken, lastToken + longest).flatMap((token) => (token.start >= start && token.end <= end ? token.text : []))
  )
  return tokens
    .slice(firstToken, lastToken)
    .some(
      ({lower, text, index}) =>
        others.has(lower) ||
        /^(?:19|20)\d\d$/.test(lower) ||
        (/^\p{Lu}/u.test(text) && index > firstToken && names.has(text)) ||
        (lower === 'with' && /^(?:an?|one|two)$/.test(tokens[index + 1]?.lower ?? '') && tokens[index - 1]?.lower !== 'charged')
    )
}

/** More are named than were said to be taken. */
export function takenPeople(story: Story): AnnouncedList[] {
  if (occurrencesOf(story, lists().taken).length === 0) return []
  return numbersIn(story).flatMap((announcing): AnnouncedList[] => {
    const own = story.sentences[story.tokens[announcing.first]?.sentence ?? -1]
    const next = own && story.sentences[own.index + 1]
    if (!own || !next || !areTaken(story, announcing, own)) return []
    const listed = namesAtHead(story, next)
    const {start, end, text, value} = announcing
    return listed && listed.count > value && !mayBeOthers(story, own, listed)
      ? [{announced: {start, end, text, value}, listed: {...listed, isLoose: true}}]
      : []
  })
}
