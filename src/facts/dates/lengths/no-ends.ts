/** Two moments near a length of time that are not its ends: what goes on, what begins there, what lies in another time. */

import {lowerAt, type Story, tokensOf} from '../../../story/story.js'
import {extentOf} from '../extent.js'
import {pointsWithin} from '../near.js'
import {isPastTense} from '../past-verbs.js'
import type {Lapse} from './lapses.js'
import type {Moment} from './moments.js'

/** `opened on 11 October and lasted six weeks`: what begins then cannot have lasted until then, nor from an end on. */
const beginning = /^(?:opened|opens|began|begins|started|starts|starting|beginning)$/
const ending = /^(?:ended|ends|finished|over|concluded)$/

export function isTurned(story: Story, from: Moment, until: Moment): boolean {
  const says = ({firstToken, sentence}: Moment, words: RegExp): boolean =>
    story.tokens.slice(Math.max(0, firstToken - 4), firstToken).some((token) => token.sentence === sentence && words.test(token.lower))
  const [first, last] = from.firstToken < until.firstToken ? [from, until] : [until, from]
  // `in 1937 four had drifted; in 1893 one had planned`: each its own
  const parted = first.sentence === last.sentence && story.tokens.slice(first.lastToken, last.firstToken).some(({text}) => text === ';')
  return parted || says(until, beginning) || says(from, ending) || lastsOn(story, first, last)
}

const superlative =
  /^(?:most|best|worst|first|(?!(?:north|south)?(?:west|east)$|(?:for|inter|prot|arr|requ|cont|inv|manif|harv|t|r|n)est$)\p{L}+est)$/u

/** `joined in 2009 and has run it |since| 2017` goes on, `its highest |since| 1980` is a record, and `in 2009 |and| 2012`, `at 10am |and| 2pm` are two times, not the ends of one. */
function lastsOn(story: Story, first: Moment, last: Moment): boolean {
  const isSince = ({firstToken}: Moment): boolean => lowerAt(story, firstToken - 1) === 'since'
  // `|for the first time since| 2009` tells the two ends of what lies between.
  if (isSince(last)) return lowerAt(story, last.firstToken - 2) !== 'time'
  if (isSince(first))
    return story.tokens.slice(Math.max(0, first.firstToken - 8), first.firstToken).some(({lower}) => superlative.test(lower))
  return (
    last.firstToken - first.lastToken === 1 &&
    lowerAt(story, first.lastToken) === 'and' &&
    /^(?:in|on|at|during|both|of)$/.test(lowerAt(story, first.firstToken - 1))
  )
}

/** `In 1937 four Russians had drifted for nine months`: a date of its own sentence that lies outside of what is counted. */
export function isOfOtherTime(story: Story, lapse: Lapse, from: Moment, until: Moment): boolean {
  const {firstToken} = story.sentences[lapse.sentence] ?? {firstToken: 0}
  if (from.scale !== 'calendar')
    return pointsWithin(story, firstToken, lapse.firstToken).some(({kind, yearInferred}) => kind === 'year' && !yearInferred)
  return pointsWithin(story, firstToken, lapse.firstToken).some((date) => {
    const extent = extentOf(date)
    return extent !== undefined && !date.yearInferred && (extent.high < from.extent.low || extent.low > until.extent.high)
  })
}

/** Those born on it count its birthdays. */
export const isLeapDay = ({text}: Moment): boolean => /29/.test(text) && /feb/i.test(text)

/** `founded it in 1943, when |he was| 24 years old`: an age is counted from no other date than that of a birth. */
const isOfPerson = (story: Story, {firstToken}: Lapse): boolean => /^(?:he|she|i)$/.test(lowerAt(story, firstToken - 2))

/** The last word before a moment that is no preposition. */
const wordOf = (story: Story, {firstToken}: Moment): string =>
  lowerAt(story, /^(?:in|on)$/.test(lowerAt(story, firstToken - 1)) ? firstToken - 2 : firstToken - 1)

/** `For the 12 years … |From 1989| to 1992 it grew`: the time of what its own sentence tells. */
export const opens = (story: Story, {sentence, firstToken}: Moment): boolean =>
  firstToken - (story.sentences[sentence]?.firstToken ?? 0) < 2

/** An age that the words count from another date than a birth, or than the launch of a ship that is a `she`. */
export const isOfNoBirth = (story: Story, lapse: Lapse, from: Moment): boolean =>
  isOfPerson(story, lapse) && !/^(?:born|launched|hatched|foaled|built)$/.test(wordOf(story, from))

/** `The lens was poured in 2011 and |took a year to cool|`: what begins with its own date ends at none that was told before. */
export const isOfDeed = (story: Story, {firstToken, lastToken, sentence}: Lapse, from: Moment, until: Moment): boolean =>
  lowerAt(story, firstToken - 1) === 'took' && lowerAt(story, lastToken) === 'to' && from.sentence === sentence && until.sentence < sentence

/** `was granted in 1931 |and ran for| 17 years`: what begins with the date right before it ends at none that was told earlier. */
export const isFromThen = (story: Story, {firstToken, sentence}: Lapse, until: Moment): boolean =>
  until.sentence === sentence &&
  lowerAt(story, until.lastToken) === 'and' &&
  firstToken - until.lastToken <= 3 &&
  /^(?:ran|lasted|stood|stayed|remained)$/.test(lowerAt(story, until.lastToken + 1))

/** Words of a subject before its `has` or `have`. */
const perfectReach = 8

/** `open since 1825. |In two centuries its crews have| saved 1,457 lives, seven of them on a night in 1881`: what has been done up to now ends with no day among it. */
export function isUpToNow(story: Story, {firstToken, lastToken, sentence}: Lapse, until: Moment): boolean {
  const lead = firstToken - 1
  if (until.sentence !== sentence || until.firstToken < lastToken || !/^(?:in|over|for|during|across)$/.test(lowerAt(story, lead)))
    return false
  if (lead !== story.sentences[sentence]?.firstToken) return false
  const clause = story.tokens.slice(lastToken, Math.min(until.firstToken, lastToken + perfectReach))
  return clause.some(({lower}) => /^(?:has|have)$/.test(lower))
}

/** `would have kept its centenary |next year|. The newest mill dates from 1958`: the year that it is told for ends it, and none of another sentence. */
export const isOfNamedYear = (story: Story, {lastToken, sentence}: Lapse, until: Moment): boolean =>
  until.sentence > sentence && /^(?:next|last)$/.test(lowerAt(story, lastToken)) && lowerAt(story, lastToken + 1) === 'year'

/** Words from `has` to its `since`: `has been chairman of the club since 1989`. */
const sinceReach = 10

/** `who |has been| detecting |since| 1989, said … his best. That |was| in 2003. "Thirty-six years at it"`: what goes on ended with none of the days that are told beside it. */
export function isGoingOn(story: Story, from: Moment, until: Moment): boolean {
  // A day, `We set out on 15 September 2024`, is that of the telling.
  if (lowerAt(story, from.firstToken - 1) !== 'since' || !/^\d{4}$/.test(until.text)) return false
  const first = story.sentences[from.sentence]?.firstToken ?? from.firstToken
  const clause = story.tokens.slice(Math.max(first, from.firstToken - sinceReach), from.firstToken)
  if (!clause.some(({lower}) => /^(?:has|have|['’]ve)$|['’]ve$/.test(lower))) return false
  const lead = story.tokens.slice(Math.max(story.sentences[until.sentence]?.firstToken ?? 0, until.firstToken - 5), until.firstToken)
  return until.firstToken > from.lastToken && lead.some(({lower}) => isPastTense(lower)) && !lead.some(({lower}) => over.test(lower))
}

/** What ends it after all. */
const over = /^(?:until|till|ended|retired|left|quit|resigned|stopped|closed|died)$/

const among = /^(?:between|from)$/

const joining =
  / (?:join|joined|joining|began|begun|started|hired|recruited|became|appointed|took up|(?:came|went|moved) (?:to|from|into)|signed|enlisted|entered|left|got|elected|since) /

/** `Her first novel was published in 1983. She |worked for 26 years as a clerk|, retiring in 2014`: a post that she did not take up on the day that another sentence tells of something else. */
function isOtherWork(
  story: Story,
  {firstToken, lastToken, sentence}: Pick<Lapse, 'firstToken' | 'lastToken' | 'sentence'>,
  from: Moment,
  until: Moment
): boolean {
  if (
    from.sentence === sentence ||
    until.sentence !== sentence ||
    !/^as (?:an?|the)$/.test(`${lowerAt(story, lastToken)} ${lowerAt(story, lastToken + 1)}`)
  )
    return false
  if (lowerAt(story, firstToken - 1) !== 'for' || !/^(?:worked|served|laboured|toiled|spent)$/.test(lowerAt(story, firstToken - 2)))
    return false
  const first = story.sentences[from.sentence]?.firstToken ?? from.firstToken
  const words = story.tokens.slice(first, from.lastToken + 6).map(({lower}) => lower)
  return !joining.test(` ${words.join(' ')} `)
}

/** `went to |bed| at 11pm and |woke| at 7am`. */
const tellsOfBed = (story: Story, {sentence}: Moment): boolean =>
  tokensOf(story, sentence).some(({lower}) => /^(?:bed|bunk|asleep|woke|woken|awoke|up|rose)$/.test(lower))

const work = /^(?:taught|ran|served|worked|farmed|played|wrote|coached|edited|laboured|toiled|practised|preached|sang|drove)$/

/** `He |taught for| 38 years`. */
const isOfWork = (story: Story, first: number): boolean =>
  [1, 2, 3].some(
    (back) => lowerAt(story, first - back) === 'for' && [1, 2, 3].some((more) => work.test(lowerAt(story, first - back - more)))
  )

/** `He |married| in 1965. He taught for 38 years, giving up in 2005`: nothing else began with it. */
const isOfWedding = ({tokens, sentences}: Story, {firstToken, sentence}: Moment): boolean =>
  tokens
    .slice(Math.max(sentences[sentence]?.firstToken ?? 0, firstToken - 6), firstToken)
    .some(({lower}) => /^(?:married|wed|wedding)$/.test(lower))

/**
 * `|Between 1978 and 1985| she made 17 records. She |taught for 20 years at| The Hague`: the time of what its own sentence tells ends no other deed; nor do two moments end one of
 * several things that were done between them, `coached two clubs |and spent four years as| an assistant`.
 */
export function isOfOwnDeed(story: Story, {firstToken, lastToken, sentence}: Lapse, from: Moment, until: Moment): boolean {
  if (isOtherWork(story, {firstToken, lastToken, sentence}, from, until)) return true
  if (from.sentence !== sentence && isOfWedding(story, from) && isOfWork(story, firstToken)) return true
  if (from.sentence === sentence || until.sentence === sentence) return false
  // `They reported at 05.50 and were called at 07.20. Both |had slept for| six hours`.
  if (
    [1, 2, 3].some((back) => /^(?:slept|dozed|rested|asleep|awake)$/.test(lowerAt(story, firstToken - back))) &&
    ![from, until].some((moment) => tellsOfBed(story, moment))
  )
    return true
  if (!/^(?:at|as|in|with)$/.test(lowerAt(story, lastToken)) || /^(?:it|there|that|this|them)$/.test(lowerAt(story, lastToken + 1)))
    return false
  if (lowerAt(story, firstToken - 1) === 'spent' && lowerAt(story, firstToken - 2) === 'and') return true
  const first = story.sentences[sentence]?.firstToken ?? 0
  return (
    from.sentence === until.sentence &&
    opens(story, from) &&
    among.test(lowerAt(story, from.firstToken - 1)) &&
    lowerAt(story, firstToken - 1) === 'for' &&
    firstToken - first <= 4 &&
    /^(?:he|she|they)$/.test(lowerAt(story, first))
  )
}

/** `opened in 1894, burned down in 1911 |and rose again two years afterwards|`: counted from the last that is told before it, to what has no date of its own. */
export const isOfNextDeed = (story: Story, {firstToken, lastToken, sentence}: Lapse, from: Moment, until: Moment): boolean =>
  from.sentence === sentence &&
  until.sentence === sentence &&
  /^(?:afterwards|later)$/.test(lowerAt(story, lastToken)) &&
  /^[.;,]?$/.test(lowerAt(story, lastToken + 1)) &&
  Math.max(from.lastToken, until.lastToken) <= firstToken &&
  story.tokens.slice(Math.max(from.lastToken, until.lastToken), firstToken).some(({lower}) => lower === 'and')

const tellsStart = (story: Story, sentence: number): boolean => {
  const {firstToken = 0, lastToken = 0} = story.sentences[sentence] ?? {}
  return story.tokens.slice(firstToken, lastToken).some(({lower}) => /^(?:began|begun|started|opened|left|set|clocked|joined)$/.test(lower))
}

/** `was found at 6.50am. She |had finished a 13-hour shift at| 6.15am`: the end is told beside it, and when it began is told nowhere. */
export const isOfFinished = (story: Story, {firstToken, lastToken, sentence}: Lapse, from: Moment, until: Moment): boolean =>
  from.sentence !== sentence &&
  until.sentence === sentence &&
  until.firstToken >= lastToken &&
  until.firstToken - lastToken <= 3 &&
  !/^(?:later|after|afterwards|before|earlier)$/.test(lowerAt(story, lastToken)) &&
  !tellsStart(story, from.sentence) &&
  [1, 2, 3].some((back) => /^(?:finished|ended|completed|finishing|ending|completing)$/.test(lowerAt(story, firstToken - back)))

/** `The inquiry opened on 8 January. Its report came out on 29 June, seven months |after the disaster|`: counted from what the sentence of the other day does not name. */
export function isOfUntoldEvent(story: Story, {lastToken, sentence}: Lapse, from: Moment): boolean {
  const noun = story.tokens[lastToken + 2]
  if (
    from.sentence === sentence ||
    lowerAt(story, lastToken) !== 'after' ||
    lowerAt(story, lastToken + 1) !== 'the' ||
    noun?.kind !== 'word'
  )
    return false
  if (!/^[,.;]$/.test(lowerAt(story, lastToken + 3)) || !named.test(noun.lower)) return false
  const {firstToken, lastToken: last} = story.sentences[from.sentence] ?? {firstToken: 0, lastToken: 0}
  const stem = noun.lower.slice(0, 4)
  return !story.tokens.slice(firstToken, last).some(({lower}) => lower.startsWith(stem))
}

/** What happens to people, and has a name of its own. */
const named =
  /^(?:disaster|accident|crash|explosion|fire|flood|earthquake|storm|murder|killing|attack|raid|war|sinking|collapse|crime|robbery|theft|shooting|bombing|death|burial|funeral|wedding|election|eruption)s?$/
