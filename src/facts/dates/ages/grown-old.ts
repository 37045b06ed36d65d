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

const joins = /^(?:, |and |, and |, which )is (?:now )?$/
const whose = /^(?:who|whose|he|she|his|her)$/

/** What began in the very sentence, or was all that the one before told with a date. */
export function oldNow({story, lapse, own, before, present}: Sight): Choice | undefined {
  if (!present || !isOldNow(story, lapse)) return undefined
  const {firstToken} = story.sentences[lapse.sentence] ?? lapse
  const [origin, another] = own.length > 0 ? own : distinct(before.filter(({sentence}) => sentence === lapse.sentence - 1))
  if (!origin || another || origin.start > lapse.start || !isBegunThere(story, origin)) return undefined
  const words = story.tokens.slice(own.length > 0 ? origin.lastToken : firstToken, lapse.firstToken).map(({lower}) => `${lower} `)
  const isJoined = own.length > 0 ? joins.test(words.join('')) : /^it is (?:now )?$/.test(words.join(''))
  const told = story.tokens.slice(story.sentences[origin.sentence]?.firstToken ?? origin.firstToken, origin.firstToken)
  return isJoined && !told.some(({lower}) => whose.test(lower)) ? {directed: false, pairs: [[origin, present]]} : undefined
}
