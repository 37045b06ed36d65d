/** Words that tell of a length that something lasted so long, and definite lengths that point back at the ends told before them. */

import {lastingVerbs} from '../../../lexicon/acts.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import {lowerAt, type Story} from '../../../story/story.js'
import {unitDays} from '../extent.js'
import {pointsWithin} from '../near.js'
import {isPastTense} from '../past-verbs.js'
import type {Lapse} from './lapses.js'

const lasting = lazily(() => wordsOf(lastingVerbs))

const toldInSentence = (story: Story, at: number): boolean => {
  const {firstToken, lastToken} = story.sentences[story.tokens[at]?.sentence ?? 0] ?? {firstToken: at, lastToken: at}
  return pointsWithin(story, firstToken, lastToken).length > 0
}

/** `|went on| for six weeks`, `had |dragged on| for a year`, `|kept it up| for four hours`. */
function goesOn(story: Story, at: number): boolean {
  if (lowerAt(story, at) === 'on')
    return /^(?:went|gone|goes|going|go|dragged|drags|wore|worn|ran|carried|ground|rolled|rumbled)$/.test(lowerAt(story, at - 1))
  return /^(?:raged|rages|burned|burnt|smouldered|persisted|simmered)$/.test(lowerAt(story, at))
}

/** `will |last| three months`, `They had |needed| six hours`, `It |took the town| 35 years`. */
export function isSaidToLast(story: Story, lead: number): boolean {
  const [word, before] = [lowerAt(story, lead), lowerAt(story, lead - 1)]
  if (lasting().has(word) || (word === 'for' && lasting().has(before))) return true
  if (word === 'for' && goesOn(story, lead - 1)) return true
  if (word === 'for' && /^in (?:force|place|effect|use)$/.test(`${lowerAt(story, lead - 2)} ${before}`)) return true
  const verb = word === 'for' ? lead - 1 : lead
  if (/^(?:last|take|span|run|continue)$/.test(lowerAt(story, verb)))
    return /^(?:will|would|to|shall|should|may|might|could|did|must)$/.test(lowerAt(story, verb - 1))
  if (word === 'needed' && before === 'had') return true
  if (!toldInSentence(story, lead)) return false
  return [2, 3].some(
    (back) => lowerAt(story, lead - back) === 'took' && /^(?:the|its|his|her|their)$/.test(lowerAt(story, lead - back + 1))
  )
}

const weather = /^(?:rained|rains|raining|snowed|snows|snowing|poured|blew|froze|thundered|hailed|drizzled)$/
/** What a way or a task took so long to do, which has the dates told before for its ends. */
const wholeDeeds = /^(?:cross|reach|complete|finish|get|sail|fly|travel|drive|walk|ride|row|go|come|make|end|settle|return|do|build)$/

/** `|It rained| for 12 days`, `It took 12 days |to put up the tents|`: of the weather, or of another deed than that whose dates were told. */
export function isOfOtherDeed(story: Story, {lastToken}: Lapse, lead: number): boolean {
  const verb = lowerAt(story, lead) === 'for' ? lead - 1 : lead
  if (weather.test(lowerAt(story, verb))) return true
  return (
    /^(?:take|takes|took|taken)$/.test(lowerAt(story, verb)) &&
    lowerAt(story, lastToken) === 'to' &&
    !wholeDeeds.test(lowerAt(story, lastToken + 1)) &&
    !toldInSentence(story, verb)
  )
}

/** `|The five years| cost him his sight`, `and |the three hours| without lights`, `during |the seven hours| it spent in the air`: those told right before. */
const restricted =
  /^(?:of|to|until|till|since|before|after|from|ended|ending|ends|ahead|up|preceding|following|leading|later|earlier|ago|prior|left|remaining|needed|required|allowed|allotted|or|per|when|immediately|which|that)$/

/** `a five-hour wait`, and not `three-quarters of an hour`. */
const hyphened = /-(?:year|month|week|day|night|hour|minute|second)s?$/i

export function pointsBack(story: Story, lapse: Lapse, lead: number): boolean {
  const behind = lowerAt(story, lapse.lastToken)
  const further = [1, 2, 3].map((step) => lowerAt(story, lapse.lastToken + step))
  // `The three hours |it takes| him to get home`, `The two hours |in the airport|`.
  if (further.some((word) => /^(?:takes|take|took|taken)$/.test(word)) || (/^(?:in|at|on)$/.test(behind) && further[0] !== 'between'))
    return false
  if (lapse.value < 2 || hyphened.test(lapse.text) || restricted.test(behind)) return false
  const article = [lapse.firstToken - 1, lapse.firstToken - 2].find((at) => lowerAt(story, at) === 'the')
  if (
    article === undefined ||
    (article < lapse.firstToken - 1 && !/^(?:full|whole|entire|intervening|long)$/.test(lowerAt(story, article + 1)))
  )
    return false
  const opens = article === story.sentences[lapse.sentence]?.firstToken
  if (opens) return unitDays(lapse.unit) < 1 || /^(?:cost|costs|had|were|was|without|taught|left|gave|made|between|apart)$/.test(behind)
  return unitDays(lapse.unit) < 1 && lead >= article - 1 && !/^(?:in|within)$/.test(lowerAt(story, article - 1))
}

const owners = /^(?:have|has|had)$/
const givers = /^(?:gives|gave|leaves|left|allows|allowed|giving|leaving)$/
const concluding = /^(?:thus|so|therefore|then|hence|accordingly)$/

/** `Passengers |thus have| ten hours to enjoy it`, `That |gives visitors| seven hours in which to see it`: what the two times told before come to. */
export function isLeftBetween(story: Story, {sentence, lastToken, unit}: Lapse, lead: number): boolean {
  const behind = lowerAt(story, lastToken)
  if (unitDays(unit) >= 1 || !(behind === 'to' || (behind === 'in' && lowerAt(story, lastToken + 1) === 'which'))) return false
  const first = story.sentences[sentence]?.firstToken ?? lead
  const verb = [lead, lead - 1, lead - 2].find((at) => at >= first && (owners.test(lowerAt(story, at)) || givers.test(lowerAt(story, at))))
  if (verb === undefined) return false
  if (givers.test(lowerAt(story, verb)))
    return (
      /^(?:that|this|which)$/.test(lowerAt(story, verb - 1)) || (lowerAt(story, verb).endsWith('ing') && lowerAt(story, verb - 1) === ',')
    )
  if (verb !== lead) return false
  return (
    story.tokens.slice(Math.max(first, verb - 6), verb).some(({lower}) => concluding.test(lower)) || (behind === 'in' && verb - first <= 4)
  )
}

const holdings = /^(?:captivity|detention|imprisonment|confinement|exile|incarceration|ordeal)$/

/** `He |passed| the 28 months |of his captivity| in a cellar`. */
export const isHeldFor = (story: Story, {lastToken, firstToken}: Lapse, lead: number): boolean =>
  /^(?:passed|endured|survived|whiled)$/.test(lowerAt(story, lead)) &&
  /^(?:he|she|they)$/.test(lowerAt(story, lead - 1)) &&
  lowerAt(story, firstToken - 1) === 'the' &&
  lowerAt(story, lastToken) === 'of' &&
  /^(?:his|her|their|its)$/.test(lowerAt(story, lastToken + 1)) &&
  holdings.test(lowerAt(story, lastToken + 2))

/** Words from `took to` to what was told before: `to |bring a charge|`. */
const endReach = 5

/** `charged a man in 2023 … throughout the 31 years |it took to| bring a charge`: what was told right before by the same word. */
export function isNeededFor(story: Story, {firstToken, lastToken, sentence}: Lapse): boolean {
  const above = story.sentences[sentence - 1]
  const words = [0, 1, 2].map((away) => lowerAt(story, lastToken + away)).join(' ')
  if (!above || words !== 'it took to' || lowerAt(story, firstToken - 1) !== 'the') return false
  const [, end, another] = pointsWithin(story, above.firstToken, above.lastToken)
  if (!end || another) return false
  const told = story.tokens.slice(Math.max(above.firstToken, end.firstToken - 6), end.firstToken)
  return story.tokens
    .slice(lastToken + 3, lastToken + 3 + endReach)
    .some(({lower}) => lower.length > 4 && told.some((word) => word.lower.startsWith(lower.slice(0, 5))))
}

/** `It |keeps for| a week`, `|Rest for| an hour`, `Paint |dries in| two hours`: a verb of no past tense leads to it, and tells of any time. */
export function isOfAnyTime(story: Story, {sentence}: Lapse, lead: number): boolean {
  const first = story.sentences[sentence]?.firstToken ?? lead
  const ahead = story.tokens.slice(first, lead)
  const [opening] = ahead
  if (!opening || ahead.at(-1)?.kind !== 'word' || lowerAt(story, lead) === 'of') return false
  const linked = /^(?:and|but|then|so|yet|or|nor|now|still|also|again|later|only|even|all)$/
  const rest = ahead.filter(({lower}) => !linked.test(lower))
  return rest.length > 0 && !rest.some(({lower}) => isPastTense(lower))
}

/** `You will spend ten hours |aboard|`; how long one spends in a place may be any part of the day. */
const aboard = /^(?:aboard|afloat|aloft|airborne|travelling|traveling)|^(?:on board|at sea|on it)$/

export const isSpentAboard = (story: Story, {lastToken}: Lapse, word: string): boolean =>
  /^spends?$/.test(word) && aboard.test(`${lowerAt(story, lastToken)} ${lowerAt(story, lastToken + 1)}`)

/** `held |from 1 September 2021 to 1 March 2023|, has told of |those| 18 months`: the one span of its sentence, and what is over. */
export function isBehindSpan(story: Story, {sentence, firstToken, lastToken}: Lapse): boolean {
  const [from, until, another] = pointsWithin(story, story.sentences[sentence]?.firstToken ?? firstToken, firstToken)
  return (
    from !== undefined &&
    until !== undefined &&
    !another &&
    /^[.,;]$/.test(lowerAt(story, lastToken)) &&
    lowerAt(story, from.firstToken - (lowerAt(story, from.firstToken - 1) === 'the' ? 2 : 1)) === 'from' &&
    until.firstToken - from.lastToken <= 2
  )
}
