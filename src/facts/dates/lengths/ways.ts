/** How the words around a lapse tell what it is: counted forward or back from a moment, an anniversary, or what something lasted. */

import {gapNouns, lastingNouns, otherLengths} from '../../../lexicon/dated-events.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import {lowerAt, type Story, type Token} from '../../../story/story.js'
import {isHeadOfThing, isOldNow, isToBe} from '../ages/grown-old.js'
import {unitDays} from '../extent.js'
import {pointsWithin} from '../near.js'
import {monthOf} from '../reading/words.js'
import type {Lapse} from './lapses.js'
import {
  isBehindSpan,
  isHeldFor,
  isLeftBetween,
  isNeededFor,
  isOfAnyTime,
  isOfOtherDeed,
  isSaidToLast,
  isSpentAboard,
  pointsBack
} from './lasting.js'
import {datesBefore, endsClose, endsFollow, isOfMarriage, isService, isStretch, isUpTo} from './told-ends.js'
import {isBarren, isDenied, isEnded, tellsLast} from './waits.js'
import {wayBehind} from './ways-behind.js'

/**
 * - `later`, `earlier`: counted from another moment of the story to the one beside the lapse
 * - `after`, `before`: counted from an event that the words behind name: `ten years after it had opened`
 * - `ago`: counted back from the story's day, and `ahead` on from it: `eight weeks from now`
 * - `anniversary`, `old`: counted from a beginning
 * - `aged`: the same, on the day of the story
 * - `gap`: from the last time to the next: `after an absence of 86 years`
 * - `again`: `the first in two decades`, which the last one told right before or behind dates
 * - `lasting`: from a beginning to an end, with words that point at both: `in those 25 years`, `That makes ten hours`
 * - `spent`: the same with looser words, which need both ends near: `had been away for seven weeks`
 * - `daily`: told of each day, of which no more can be used than there is: `from 9am to 5pm, eight hours a day`
 */
export type Way =
  | 'later'
  | 'earlier'
  | 'after'
  | 'before'
  | 'ago'
  | 'ahead'
  | 'anniversary'
  | 'old'
  | 'aged'
  | 'gap'
  | 'again'
  | 'lasting'
  | 'spent'
  | 'daily'

const knownNouns = lazily(() => ({lasting: wordsOf(lastingNouns), gap: wordsOf(gapNouns)}))

/** Words between a lapse and what leads to it: `for |more than| 20 years`, `for |all of| those nine weeks`. */
const filler =
  /^(?:about|nearly|almost|just|only|some|roughly|exactly|precisely|more|less|than|over|under|around|the|a|an|at|least|all|of|full|whole|entire|long|last|first|well|barely|fully)$/

/** The first word before the lapse that is no filler, and its place. */
function leadOf(story: Story, lapse: Lapse): number {
  let at = lapse.firstToken - 1
  const floor = story.sentences[lapse.sentence]?.firstToken ?? 0
  while (at > floor && lapse.firstToken - at < 4 && filler.test(lowerAt(story, at))) at--
  return at
}

const pointing = /^(?:those|these|that)$/
const owning = /^(?:his|her|its|their)$/
const making = /^(?:makes|made|is|was|meant|means)$/
/** `a wait |of| 24 years`, `the |three-week| strike`. */
function nounOf(story: Story, lapse: Lapse): string | undefined {
  const {lasting: known} = knownNouns()
  const lead = leadOf(story, lapse)
  if (
    lowerAt(story, lapse.firstToken - 1) === 'of' ||
    /^(?:about|nearly|almost|over|than|some)$/.test(lowerAt(story, lapse.firstToken - 1))
  )
    for (const at of [lead, lead - 1]) if (known.has(lowerAt(story, at))) return isAny(story, at) ? undefined : lowerAt(story, at)
  const single = lapse.value !== 1 && lowerAt(story, lapse.lastToken - 1) === lapse.unit
  if (!single && !/-/.test(lapse.text) && !/'s?$/.test(lowerAt(story, lapse.lastToken - 1))) return undefined
  for (const at of [lapse.lastToken, lapse.lastToken + 1]) if (known.has(lowerAt(story, at))) return lowerAt(story, at)
  return undefined
}

/** `for |any| cut of more than 12 hours`: no cut that has been told. */
const isAny = (story: Story, at: number): boolean => [1, 2].some((back) => /^(?:any|each|every|no|if)$/.test(lowerAt(story, at - back)))

/** `until May 2012, |fifteen years in which| it grew`, `between 2009 and 2014, |a five-year posting|`: said of the dates right before. */
function isInApposition(story: Story, lapse: Lapse, lead: number): boolean {
  const comma = lowerAt(story, lead) === 'for' ? lead - 1 : lead
  // `from 10.30pm to 5am, |she said|, six and a half hours`
  const told = lowerAt(story, comma - 1) === 'said' && lowerAt(story, comma - 3) === ','
  const mark = told ? comma - 3 : comma
  const end = story.tokens[mark - 1]
  if (!/^[,:–—(]$/.test(lowerAt(story, mark)) || end?.sentence !== lapse.sentence) return false
  const [behind, next] = [lowerAt(story, lapse.lastToken), lowerAt(story, lapse.lastToken + 1)]
  if (/^(?:in|during|over|through)$/.test(behind) && next === 'which') return true
  if (/^(?:of|[.,)])$/.test(behind) && endsDate(end)) return datesBefore(story, lapse.firstToken) === 2
  return /-/.test(lapse.text) && /^(?:an?|his|her|their|its)$/.test(lowerAt(story, lapse.firstToken - 1)) && endsDate(end)
}

/** `agreed on Friday |after five weeks of talks|, and voted on Saturday`: it ended by the first of them. */
const isAmidDates = (story: Story, {firstToken, lastToken, sentence}: Lapse): boolean =>
  datesBefore(story, firstToken) > 0 && pointsWithin(story, lastToken, story.sentences[sentence]?.lastToken ?? lastToken).length > 0

const endsDate = (token: Token): boolean =>
  token.kind === 'number' || monthOf(token) !== undefined || /^(?:noon|midnight|am|pm|[ap]\.m\.?)$/.test(token.lower)

/** `|Six weeks| at sea`, `|Fifteen and a half years| inside, he said, had taught him chess`: what the dates told before have come to. */
const aside =
  /^(?:is|was|of|they|he|she|it|between|at|in|inside|behind|on|aboard|under|underground|without|with|adrift|afloat|down|up|spent|together|alone)$/
const yetToCome =
  /^(?:follow|followed|follows|await|awaited|awaits|ahead|will|would|could|face|faces|faced|next|may|might|must|should|can)$/

const bothBefore = (story: Story, {firstToken}: Lapse): string => `${lowerAt(story, firstToken - 2)} ${lowerAt(story, firstToken - 1)}`

const isHead = (story: Story, lapse: Lapse): boolean =>
  (headOf(story, lapse) === 0 ||
    (headOf(story, lapse) === 2 && /^(?:more|less|just|well) (?:than|over|under)$/.test(bothBefore(story, lapse))) ||
    (headOf(story, lapse) === 1 &&
      /^(?:["“‘']|about|nearly|almost|some|roughly|exactly|barely|those|these|the|over)$/.test(lowerAt(story, lapse.firstToken - 1)))) &&
  aside.test(lowerAt(story, lapse.lastToken)) &&
  !story.tokens
    .slice(lapse.lastToken, lapse.lastToken + 12)
    .some(({lower, sentence}) => sentence === lapse.sentence && yetToCome.test(lower))

/** `takes 90 calls in |the eight hours| and`, `The shout, at |six hours their longest|`. */
function isPointedAt(story: Story, {firstToken, lastToken}: Lapse): boolean {
  const [before, further, behind] = [firstToken - 1, firstToken - 2, lastToken].map((at) => lowerAt(story, at))
  // `Boarding at 10.40pm and landing at 6.10am, it had |nine hours in which| to`
  if (behind === 'in' && lowerAt(story, lastToken + 1) === 'which') return datesBefore(story, firstToken) === 2
  if (before === 'the' && /^(?:in|during|over|throughout)$/.test(further ?? '')) return /^(?:and|[.,;)])$/.test(behind ?? '')
  return before === 'at' && further === ',' && /^(?:their|his|her|its|the)$/.test(behind ?? '')
}

/** `Of the 41 days |lost|, 17 fell in January`: single days, and no time that they fill. */
const scattered = /^(?:lost|missed|played|worked|booked|paid|off|allowed|allotted|taken)$/

/** How many words of its sentence stand before a lapse; `closed at 8 p.m. During the 11 hours` may be read as one sentence. */
function headOf(story: Story, {firstToken, sentence}: Lapse): number {
  const first = story.sentences[sentence]?.firstToken ?? 0
  for (let at = firstToken - 1; at > Math.max(first, firstToken - 4); at--)
    if (/^\p{Lu}/u.test(story.tokens[at]?.text ?? '') && /\.$/.test(story.tokens[at - 1]?.text ?? '')) return firstToken - at
  return firstToken - first
}

/** `That |makes| ten hours`, `In |those| 25 years`, `the 30 days |they| spent aloft`, `Thirty-eight years of needles`. */
function wayBefore(story: Story, lapse: Lapse): Way | undefined {
  const lead = leadOf(story, lapse)
  const word = lowerAt(story, lead)
  const opening = headOf(story, lapse)
  const behind = lowerAt(story, lapse.lastToken)
  const perfect = story.tokens
    .slice(Math.max(lead - 6, 0), lead)
    .some(({lower, sentence}) => sentence === lapse.sentence && /^(?:has|have)$/.test(lower))
  if (/^(?:those|these)$/.test(word) && isBehindSpan(story, lapse)) return 'lasting'
  if (isOfOtherDeed(story, lapse, lead)) return undefined
  // What somebody has done for 33 years goes on; `The three hours |it takes| him` are of any day.
  if ((perfect && !isEnded(story, lapse, lead)) || [1, 2].some((step) => /^(?:takes|take)$/.test(lowerAt(story, lapse.lastToken + step))))
    return undefined
  if (word === 'in' && isFirst(story, lapse, lead) && /^[.,;:]$/.test(behind)) return 'again'
  if (pointing.test(word) || (making.test(word) && /^(?:that|which|this)$/.test(lowerAt(story, lead - 1)))) return 'lasting'
  if (/^[:–—]$/.test(word) && /^[.,;–—]$/.test(behind)) return 'lasting'
  if (isInApposition(story, lapse, lead) || isNeededFor(story, lapse)) return 'lasting'
  const noun = nounOf(story, lapse)
  if (noun) return knownNouns().gap.has(noun) ? 'gap' : 'lasting'
  if (owning.test(word) || isHeldFor(story, lapse, lead)) return 'spent'
  if (isSaidToLast(story, lead) || isLeftBetween(story, lapse, lead)) return 'spent'
  if (pointsBack(story, lapse, lead)) return 'lasting'
  if (/^(?:in all|in total|altogether)/.test(`${behind} ${lowerAt(story, lapse.lastToken + 1)}`)) return 'spent'
  if (/^(?:in|within|over|during)$/.test(word) && endsFollow(story, lapse)) return 'spent'
  if (endsClose(story, lapse) && (/^(?:for|gave|worked)$/.test(word) || (word === 'after' && isLeaving(story, lead)))) return 'spent'
  // `errors in the |seven-year mean|`: what sort of mean it is.
  if (
    (opening <= 3 || lead === story.sentences[lapse.sentence]?.firstToken) &&
    /^(?:in|during|over|throughout|for|across|of)$/.test(word) &&
    !/-/.test(lapse.text) &&
    !(word === 'of' && scattered.test(behind) && !/^(?:between|from)$/.test(lowerAt(story, lapse.lastToken + 1))) &&
    !isOfAnyTime(story, lapse, lead)
  )
    return 'spent'
  if (opening <= 1 && word === 'after' && unitDays(lapse.unit) < 20 && behind !== ',') return 'spent'
  if (isHead(story, lapse) || isPointedAt(story, lapse)) return 'spent'
  if (/^(?:waited|waiting|wait)$/.test(word)) return 'gap'
  if (
    /^(?:in (?:office|power|charge|post|command|prison|jail|captivity|exile|space|orbit))$/.test(
      `${behind} ${lowerAt(story, lapse.lastToken + 1)}`
    )
  )
    return 'spent'
  // `The trustees |had had| six years to forget it`
  if (word === 'had' && lowerAt(story, lead - 1) === 'had' && behind === 'to') return 'spent'
  if (isUpTo(story, lapse.lastToken) && datesBefore(story, lapse.firstToken) === 1 && !/^(?:in|for)$/.test(word)) return 'spent'
  if (word === 'spent' || word === 'served' || isSpentAboard(story, lapse, word)) return 'spent'
  if (word === 'for' && isUpTo(story, lapse.lastToken) && isDenied(story, lapse)) return 'again'
  if (word === 'for' && isStretch(story, lapse, lead)) return 'spent'
  if (word !== 'after') return undefined
  if (isBarren(story, lapse) && tellsLast(story, lapse)) return 'gap'
  if (behind === 'away' || isOfMarriage(story, lapse) || isService(story, lapse)) return 'spent'
  return behind === 'of' && unitDays(lapse.unit) < 20 && !isAmidDates(story, lapse) ? 'spent' : undefined
}

/** `She |retired| after 38 years in the post`; what was built after twelve years in court took no twelve years. */
const isLeaving = (story: Story, lead: number): boolean =>
  story.tokens
    .slice(Math.max(0, lead - 4), lead)
    .some(({lower}) => /^(?:retir(?:ed|es|ing)|left|leaves|leaving|resigned|quit|stood|stepped|stepping|bowed|departed)$/.test(lower))

/** `it was |the first| panda to be bred there in two decades`. */
const isFirst = (story: Story, {sentence}: Lapse, lead: number): boolean =>
  story.tokens
    .slice(Math.max(lead - 12, 0), lead)
    .some(
      (token) =>
        token.sentence === sentence && token.lower === 'first' && /^(?:the|his|her|its|their)$/.test(lowerAt(story, token.index - 1))
    )

/** What other lengths are: a sentence to serve, a loan, a rate, an age. */
const elsewhere = lazily(() => wordsOf(otherLengths))
const rated = /^(?:a|an|each|per|every)$/

/** `from 9am to 5pm, |ten hours| a day`. */
const isDaily = (story: Story, {unit, firstToken, lastToken}: Lapse): boolean =>
  unit === 'hour' &&
  lowerAt(story, firstToken - 1) === ',' &&
  /^(?:a|each|every)$/.test(lowerAt(story, lastToken)) &&
  lowerAt(story, lastToken + 1) === 'day'

export function wayOf(story: Story, lapse: Lapse): Way | undefined {
  // `closing two years |short of its| 90th anniversary`: it will not see it.
  const before = [3, 2, 1].map((back) => lowerAt(story, lapse.firstToken - back)).join(' ')
  if (/(?:short|shy|ahead) of (?:its|the|their|his|her)$/.test(before)) return undefined
  // `ten years |later than| had been forecast`: than another day.
  if (/^(?:later|earlier|sooner)$/.test(lowerAt(story, lapse.lastToken)) && lowerAt(story, lapse.lastToken + 1) === 'than') return undefined
  // `sang for 20 years |on and off|, from 1956 to 1994`
  const after = [0, 1, 2, 3].map((ahead) => lowerAt(story, lapse.lastToken + ahead)).join(' ')
  if (/^(?:, )?(?:on and off|off and on)/.test(after)) return undefined
  if (lapse.anniversary) return 'anniversary'
  if (lapse.age)
    // `the school |founded in 1825 is| two centuries old`
    return /^(?:it|they|he|she|1[5-9]\d\d|20\d\d)$/.test(lowerAt(story, leadOf(story, lapse) - 1)) ||
      /^(?:when|by|in|at)$/.test(lowerAt(story, lapse.lastToken)) ||
      isToBe(story, leadOf(story, lapse)) ||
      isHeadOfThing(story, lapse)
      ? 'old'
      : isOldNow(story, lapse)
        ? 'aged'
        : undefined
  // `In the |last ten years| it ranged from one in 2018 to 13 in 2022`: counted back from now, whatever dates stand by.
  if (/^(?:last|past)$/.test(lowerAt(story, lapse.firstToken - 1))) return undefined
  // `on the route for 21 |of her| 32 years`: how old she is.
  if (
    /^(?:its|her|his|their)$/.test(lowerAt(story, lapse.firstToken - 1)) &&
    lowerAt(story, lapse.firstToken - 2) === 'of' &&
    /^(?:\d+|all|most|half|[a-z]+teen|[a-z]+ty)$/.test(lowerAt(story, lapse.firstToken - 3))
  )
    return undefined
  const behind = wayBehind(story, lapse)
  if (behind) return behind
  if (isDaily(story, lapse)) return 'daily'
  if (
    rated.test(lowerAt(story, lapse.lastToken)) ||
    elsewhere().has(lowerAt(story, lapse.lastToken)) ||
    elsewhere().has(lowerAt(story, lapse.lastToken + 1))
  )
    return undefined
  return wayBefore(story, lapse)
}
