/** How the ends of a length of time stand about it: `between 1988 and 1994` behind it, `had been away for`, two dates before it. */

import {effortNouns} from '../../../lexicon/acts.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import {lowerAt, type Story, type Token} from '../../../story/story.js'
import {unitDays} from '../extent.js'
import {pointsWithin} from '../near.js'
import type {Lapse} from './lapses.js'

/** How many dates or times its sentence tells before a token. */
export function datesBefore(story: Story, at: number): number {
  const sentence = story.tokens[at - 1]?.sentence ?? 0
  return pointsWithin(story, story.sentences[sentence]?.firstToken ?? at, at).length
}

const efforts = lazily(() => wordsOf(effortNouns))

/** `commissioned in 1958 … shut in 2026, after almost seven decades |of making steel.|`: what a place is there for, and no `of losing money`. */
const isOwnWork = (story: Story, lastToken: number): boolean =>
  /^(?:making|building|weaving|brewing|spinning|mining|smelting|printing|producing|baking|serving|teaching|carrying|generating)$/.test(
    lowerAt(story, lastToken + 1)
  ) &&
  !/^(?:an?|the)$/.test(lowerAt(story, lastToken + 2)) &&
  [2, 3, 4].some((away) => lowerAt(story, lastToken + away) === '.')

/** `shut on April 14 |and reopened| on May 7`, `and |were found| on 19 January`: by the same, and the end of what began. */
function endsIt(story: Story, from: number, until: number): boolean {
  const words = story.tokens.slice(from, until).map(({lower}) => lower)
  const verb = words.indexOf('and') + 1
  const [first = '', second = '', third = ''] = words.slice(verb)
  if (verb === 0) return false
  return /^(?:was|were)$/.test(first) ? freed.test(second) : endings.test(first) || [second, third].some((word) => homeward.test(word))
}

const endings = /^(?:re-?open|end|finish|return|resum|restart|surrender|surfac|re-?emerg)\w*$/
const freed = /^(?:found|freed|released|rescued|lifted|reopened|over)$/
const homeward = /^(?:home|back|again|out)$/

/** `took the bench in 1998 and retired in 2024 |after 26 years.|`, `appeared in 1923, |after 19 years of work|`: what led to the date before it. */
export function isService(story: Story, {firstToken, lastToken, unit, sentence}: Lapse): boolean {
  const [behind, next] = [lowerAt(story, lastToken), lowerAt(story, lastToken + 1)]
  if (behind === 'of' && efforts().has(next)) return /^[.,;)]$/.test(lowerAt(story, lastToken + 2)) && datesBefore(story, firstToken) > 0
  if (behind === 'of') return isOwnWork(story, lastToken) && datesBefore(story, firstToken) === 2
  const [first, last, more] = pointsWithin(story, story.sentences[sentence]?.firstToken ?? firstToken, firstToken)
  if (!first || !last || more) return false
  // `Not since 1986 had they met, and when they did, in 2023, |after 37 years,| it rained`; `came back in 2024, after five years, a fire and a flood`.
  if (behind === ',' && lowerAt(story, first.firstToken - 1) === 'since') return true
  // `shut on April 14 and reopened on May 7, after 23 days|, with| a sale`; no `after two weeks, a fire and a flood`.
  if (behind === ',' && unitDays(unit) < 300 && /^(?:with|when|having|which|but|though)$/.test(next))
    return endsIt(story, first.lastToken, last.firstToken)
  // `arrived at 8.40pm and left at 1.10am, after four and a half hours |that nobody will forget|`
  const ends = unitDays(unit) < 1 ? /^(?:[.;,]|that|which|without|there)$/ : /^[.;]$/
  return ends.test(behind)
}

/** `after 48 years |of marriage|`, `They were |married for| 43 years, |until| his death in 2009`. */
export const isOfMarriage = (story: Story, lapse: Lapse): boolean =>
  lapse.unit === 'year' &&
  ((lowerAt(story, lapse.lastToken) === 'of' && lowerAt(story, lapse.lastToken + 1) === 'marriage') || isMarriedFor(story, lapse))

export function isMarriedFor(story: Story, {firstToken, lastToken}: Pick<Lapse, 'firstToken' | 'lastToken'>): boolean {
  if (lowerAt(story, firstToken - 1) !== 'for' || lowerAt(story, firstToken - 2) !== 'married') return false
  const had = lowerAt(story, firstToken - 3) === 'been' ? 1 : 0
  if (!/^(?:were|had)$/.test(lowerAt(story, firstToken - 3 - had))) return false
  // `His parents were married for 34 years`: others.
  if (!/^(?:they|he|she|couple|pair)$/.test(lowerAt(story, firstToken - 4 - had))) return false
  const mark = lowerAt(story, lastToken) === ',' ? 1 : 0
  return /^(?:until|till|when|before)$/.test(lowerAt(story, lastToken + mark))
}

/** `dug in six years, |between| 1988 and 1994`: the ends follow at once. */
export function endsFollow(story: Story, {firstToken, lastToken, sentence}: Lapse): boolean {
  const mark = lowerAt(story, lastToken) === ',' ? 1 : 0
  return /^(?:from|between)$/.test(lowerAt(story, lastToken + mark)) || endsClose(story, {firstToken, lastToken, sentence})
}

/** Words from a length to the mark before its ends: `41 years |in the post|, from`. */
const longestPost = 6

/** `after 38 years |as organist, from 1956 to 1994.|`, `38 years in the post |(1956 to 1994)|`: behind what was done for so long both ends close the clause. */
export function endsClose(story: Story, {firstToken, lastToken, sentence}: Pick<Lapse, 'firstToken' | 'lastToken' | 'sentence'>): boolean {
  let at = lastToken
  while (at < lastToken + longestPost && story.tokens[at]?.kind === 'word' && !/^(?:and|or|prison|jail)$/.test(lowerAt(story, at))) at++
  const opens = lowerAt(story, at) === '('
  if ((at > lastToken && !/^(?:in|as|at|with|on|to)$/.test(lowerAt(story, lastToken))) || !(opens || lowerAt(story, at) === ','))
    return false
  const from = opens && !/^(?:from|between)$/.test(lowerAt(story, at + 1)) ? at + 1 : at + 2
  if (from === at + 2 && !/^(?:from|between)$/.test(lowerAt(story, at + 1))) return false
  const [first, last, more] = pointsWithin(story, from, from + 2 * datePart)
  if (first?.firstToken !== from || !last || more || last.sentence !== first.sentence) return false
  const joint = lowerAt(story, first.lastToken)
  // `|After| two years at Hull, from 1990 to 1994|, he| taught` may be of what follows.
  const ends = firstToken - 1 === story.sentences[sentence]?.firstToken ? /^[.;)]$/ : /^[.,;)]$/
  return last.firstToken === first.lastToken + 1 && /^(?:to|and|until|till|[-–—])$/.test(joint) && ends.test(lowerAt(story, last.lastToken))
}

/** Tokens of a date and of the word behind it. */
const datePart = 5

/** `chosen on 3 May, which left him six weeks |until| polling day, 12 June`. */
export const isUpTo = (story: Story, at: number): boolean => /^(?:until|till)$/.test(lowerAt(story, at))

/** Words between `until` and the date of what ends it. */
const phraseReach = 6

/** `until |his death in| 1998`: where its date begins, with nothing but a noun and its words before. */
function endOfPhrase(story: Story, from: number): number {
  const [date] = pointsWithin(story, from, from + phraseReach)
  if (!date || date.firstToken === from) return from
  const gap = story.tokens.slice(from, date.firstToken)
  return gap.every(({kind}) => kind === 'word') && /^(?:in|on|at)$/.test(gap.at(-1)?.lower ?? '') ? date.firstToken : -1
}

/** `went on for six years, |until| March 2020`, `studied for six years, |qualifying in| 1953`: after one beginning, the end follows at once. */
export function endFollows(story: Story, {firstToken, lastToken}: Lapse): boolean {
  if (datesBefore(story, firstToken) !== 1) return false
  if (isUpTo(story, lastToken)) return true
  if (lowerAt(story, lastToken) !== ',') return false
  const word = lowerAt(story, lastToken + 1)
  const end = /^(?:until|till)$/.test(word)
    ? endOfPhrase(story, lastToken + 2)
    : word.endsWith('ing') && lowerAt(story, lastToken + 2) === 'in'
      ? lastToken + 3
      : -1
  return end > 0 && pointsWithin(story, end, end + 1).length === 1
}

/** `had been away |for| seven weeks`, `stayed out |for| 16 days, from May 28`: over by then, or told with its ends. */
function isClosed(story: Story, lapse: Lapse, lead: number): boolean {
  if (endsFollow(story, lapse) || endFollows(story, lapse)) return true
  if (
    unitDays(lapse.unit) < 20 &&
    story.tokens
      .slice(Math.max(lead - 8, 0), lead)
      .some(({lower, sentence}) => sentence === lapse.sentence && /^(?:must|will)$/.test(lower))
  )
    return true
  return story.tokens.slice(Math.max(lead - 6, 0), lead).some(({lower, sentence}) => sentence === lapse.sentence && lower === 'had')
}

/** `went out on 2 January and came on again on 23 January, |leaving 300 pupils in coats| for three weeks`. */
function isLeft(story: Story, at: number): boolean {
  const place = story.sentences[story.tokens[at]?.sentence ?? 0]
  const dates = pointsWithin(story, place?.firstToken ?? at, at)
  const end = dates.at(-1)?.lastToken ?? at
  return dates.length === 2 && at - end <= 9 && lowerAt(story, end) === ',' && lowerAt(story, end + 1).endsWith('ing')
}

/** `Closed on 3 May and reopened on 24 May, the pass |was shut for| three weeks`. */
const isState = (story: Story, {firstToken, sentence}: Lapse, lead: number): boolean =>
  isLeft(story, firstToken) ||
  ([2, 3].some((back) => /^(?:was|were|been|lay|stood|stayed|remained|is|are|be)$/.test(lowerAt(story, lead - back))) &&
    datesBefore(story, firstToken) === 2 &&
    pointsWithin(story, story.sentences[sentence]?.firstToken ?? 0, (story.sentences[sentence]?.firstToken ?? 0) + 4).length > 0)

/** Behind `for`: a stretch that is over, or in which something was as it was; a marriage with both of its ends, of those whom the story tells of. */
export function isStretch(story: Story, lapse: Lapse, lead: number): boolean {
  if (lowerAt(story, lead - 1) === 'married') return isOfMarriage(story, lapse) || endsFollow(story, lapse)
  return isClosed(story, lapse, lead) || isState(story, lapse, lead)
}

export const isMark = (token: Token | undefined): boolean => token === undefined || token.kind === 'mark'

/** `6 per cent |a year before and| 12 per cent in early 2022`, `a month before |to| 9`: what it is counted from is not named behind it. */
const closing = /^(?:and|or|but|nor|when|while|though|although|as|because|to|from|with|in|on|at|by|for|than|thanks)$/
export const isClosedBy = (token: Token | undefined): boolean => isMark(token) || closing.test(token?.lower ?? '')

/** `75 years on |from that night|, in 2061`, `ten years |from then|`: how many words point back at the moment that was told last. */
export function pointedFrom(story: Story, at: number): number {
  if (lowerAt(story, at) !== 'from') return 0
  if (lowerAt(story, at + 1) === 'then') return isMark(story.tokens[at + 2]) ? 2 : 0
  return lowerAt(story, at + 1) === 'that' && isMark(story.tokens[at + 3]) ? 3 : 0
}
