/** How old a thing was at a date that its own clause tells, `was built in 1791. It was |230 years old when| fire gutted it |in 2021|`, or is on the day of the story: `opened in 1988 and |is 36 years old|`. */

import {lowerAt, type Story} from '../../../story/story.js'
import type {Lapse} from '../lengths/lapses.js'
import type {Moment} from '../lengths/moments.js'
import {isOfNoBirth} from '../lengths/no-ends.js'
import {isOrigin} from '../lengths/origins.js'
import {type Choice, distinct, type Sight} from '../lengths/sight.js'

/** More words are another clause's. */
const reach = 14

/** `when fire gutted it |in 2021|, and had ground its last flour in 1959`: the first date behind, in its clause. */
function endOf(story: Story, lapse: Lapse, own: readonly Moment[]): Moment | undefined {
  const end = own.find(({start}) => start > lapse.start)
  if (
    !end ||
    end.firstToken - lapse.lastToken > reach ||
    /^(?:since|until|till|from|of|before|after)$/.test(lowerAt(story, end.firstToken - 1))
  )
    return undefined
  const gap = story.tokens.slice(lapse.lastToken, end.firstToken)
  return gap.some(({lower}) => /^(?:;|:|who|which|that|whose|where|after|since|before|until|having|had)$/.test(lower)) ? undefined : end
}

/** `|At 306 years old, it| fell in 2021`. */
export const isHeadOfThing = (story: Story, {firstToken, lastToken, sentence}: Lapse): boolean =>
  lowerAt(story, firstToken - 1) === 'at' &&
  story.sentences[sentence]?.firstToken === firstToken - 1 &&
  lowerAt(story, lastToken) === ',' &&
  /^(?:it|the)$/.test(lowerAt(story, lastToken + 1))

/** Where more than two dates are near, the one of the beginning and the one of the clause of the age are meant. */
export function grownOld({story, lapse, way, own, before}: Sight): Choice | undefined {
  if (way !== 'old' || !(/^(?:when|,)$/.test(lowerAt(story, lapse.lastToken)) || isHeadOfThing(story, lapse))) return undefined
  const end = endOf(story, lapse, own)
  const [origin, another] = distinct(
    [...before, ...own].filter((moment) => moment.start < lapse.start && isOrigin(story, lapse, moment) && moment !== end)
  )
  if (!origin || another || !end || end.extent.low <= origin.extent.high || isOfNoBirth(story, lapse, origin)) return undefined
  return {directed: false, pairs: [[origin, end]]}
}

/** `and |is 36 years old|.`, `, |is now 36 years old|.`: of the day of the story. */
export const isOldNow = (story: Story, {firstToken, lastToken}: Lapse): boolean =>
  /^(?:[.;)]|)$/.test(lowerAt(story, lastToken)) &&
  (lowerAt(story, firstToken - 1) === 'is' || (lowerAt(story, firstToken - 1) === 'now' && lowerAt(story, firstToken - 2) === 'is'))

/** `for 2027, |when it will be| 130 years old`: on its next feast. */
export const isToBe = (story: Story, lead: number): boolean =>
  lowerAt(story, lead) === 'be' &&
  /^(?:will|would)$/.test(lowerAt(story, lead - 1)) &&
  lowerAt(story, lead - 2) === 'it' &&
  lowerAt(story, lead - 3) === 'when'

const begun = /^(?:founded|opened|established|built|formed|inaugurated|erected)$/

/** `The theatre |opened in| May 1988`, `the firm|, founded in| 1995`: no object parts the verb from its date, so that the subject is what began. */
function isBegunThere(story: Story, {firstToken}: Moment): boolean {
  const lead = /^(?:in|on)$/.test(lowerAt(story, firstToken - 1)) ? firstToken - 2 : firstToken - 1
  const before = lowerAt(story, lead - 1)
  const isThing = /^(?:the|its|their|this|that|a|an|it)$/.test(
    lowerAt(story, story.sentences[story.tokens[lead]?.sentence ?? 0]?.firstToken ?? 0)
  )
  return begun.test(lowerAt(story, lead)) && (/^(?:was|,)$/.test(before) || (lowerAt(story, lead) === 'opened' && isThing))
}

/** `The |company, founded| in 1995, is`, and no `the oak beside the |school, founded| in 1901, is`: a short subject, named by itself. */
const subject =
  /^(?:the|its|their|this|that|a|an|our|his|her)(?: (?!(?:by|in|on|at|of|near|beside|behind|opposite|next|with|from|to|above|below|under)$)[\p{L}’'-]+){1,3}$/u

const isNamedFirst = (story: Story, {firstToken, sentence}: Moment): boolean => {
  const start = story.sentences[sentence]?.firstToken ?? firstToken
  const words = story.tokens.slice(start, firstToken).map(({lower}) => lower)
  const comma = words.indexOf(',')
  return comma < 0 || (subject.test(words.slice(0, comma).join(' ')) && words.indexOf(',', comma + 1) < 0)
}

const yearDays = 366

/** In days, of an age that is told in hundreds: `established in 1821, is |200 years old|`. */
const roomOf = ({value, unit}: Lapse): number => (unit === 'year' && value % 100 === 0 ? Math.max(5, value / 20) * yearDays : 0)

/** What opened may have been built long before, and a round age is near enough. */
function mayBeSoOld(story: Story, lapse: Lapse, origin: Moment, present: Moment): boolean {
  const longest = present.extent.high - origin.extent.low
  const lead = story.tokens.slice(story.sentences[origin.sentence]?.firstToken ?? 0, origin.firstToken)
  const isOpening = lead.some(({lower}) => /^(?:opened|inaugurated)$/.test(lower))
  return (isOpening && lapse.days.low > longest) || Math.abs(lapse.days.low - longest) <= roomOf(lapse)
}

const joins = /^(?:, |, which )is (?:now )?$/
const goesOnBy = /^(?:, )?and is (?:now )?$/
const whose = /^(?:who|whose|he|she|his|her)$/

/** What began in the very sentence, or was all that the one before told with a date. */
export function oldNow({story, lapse, own, before, present}: Sight): Choice | undefined {
  if (!present || !isOldNow(story, lapse)) return undefined
  const {firstToken} = story.sentences[lapse.sentence] ?? lapse
  const [origin, another] = own.length > 0 ? own : distinct(before.filter(({sentence}) => sentence === lapse.sentence - 1))
  if (!origin || another || origin.start > lapse.start || !isBegunThere(story, origin)) return undefined
  const isOwn = own.length > 0
  const words = story.tokens
    .slice(isOwn ? origin.lastToken : firstToken, lapse.firstToken)
    .map(({lower}) => `${lower} `)
    .join('')
  const told = story.tokens
    .slice(story.sentences[origin.sentence]?.firstToken ?? origin.firstToken, origin.firstToken)
    .map(({lower}) => lower)
  if (told.some((word) => whose.test(word)) || !isNamedFirst(story, origin) || mayBeSoOld(story, lapse, origin, present)) return undefined
  // `The oak stands beside the school, founded in 1901. |It| is …`: of either.
  const isApposed = told.includes(',')
  const isJoined = isOwn ? joins.test(words) || (!isApposed && goesOnBy.test(words)) : !isApposed && /^it is (?:now )?$/.test(words)
  return isJoined ? {directed: false, pairs: [[origin, present]]} : undefined
}

/** `The library opened in 1930. |It is 140 years old|.`, `the oak by the school, founded in 1901. |It| …`: of what stood before, or of another thing. */
const isOldAnyway = ({story, lapse, way}: Sight, {pairs}: Choice): boolean =>
  way === 'old' &&
  isOldNow(story, lapse) &&
  lowerAt(story, lapse.firstToken - 2) === 'it' &&
  pairs.some(([origin, until]) => {
    const lead = story.tokens.slice(story.sentences[origin.sentence]?.firstToken ?? origin.firstToken, origin.firstToken)
    return mayBeSoOld(story, lapse, origin, until) || lead.some(({lower}) => /^(?:,|that|which|who|whose)$/.test(lower))
  })

export const unlessOlder = (sight: Sight, choice: Choice | undefined): Choice | undefined =>
  choice && isOldAnyway(sight, choice) ? undefined : choice
