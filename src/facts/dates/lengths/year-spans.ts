/** Years that words tie to two dates: `After 22 years abroad`, `survived her by ten years`, `From 2025 there are 25 years`. */

import {lowerAt, type Story} from '../../../story/story.js'
import {once} from '../../once.js'
import {isRelative} from '../ages/kin.js'
import type {DateMention} from '../date.js'
import {type Lapse, lapsesOf} from './lapses.js'
import {datesAbove, datesIn, isLedBy, type TiedLength, yearsBetween} from './tied-lengths.js'

const leaving = /^(?:fled|left|escaped|emigrated|defected|exiled|deported|banished)$/
/** Words behind the length in which an earlier time would be told. */
const earlierReach = 6
/** `set |foot| in his native country again`. */
const returning = /^(?:returned|return|returns|back|home|foot)$/
const away = /^(?:abroad|overseas|in exile) /
/** `left in 1996 |for Cork|`, `fled |first| to the north`, `the elder |son| returned`: abroad for a shorter time, or another. */
const halfway = /^(?:for|first|via|then|when|but|until|moved|settled)$/

const isYear = ({kind, year}: DateMention): boolean => /^(?:year|month|day)$/.test(kind) && year !== null

/** `fled Asmara in 1996 …, set foot there again in July 2018. |After 22 years abroad| he`: both ends are told right before, and nothing else. */
function abroad(story: Story, lapse: Lapse): TiedLength | undefined {
  const first = story.sentences[lapse.sentence]?.firstToken ?? 0
  const behind = [0, 1, 2, 3].map((step) => lowerAt(story, lapse.lastToken + step)).join(' ')
  if (lapse.firstToken - first !== 1 || lowerAt(story, first) !== 'after' || !away.test(behind)) return undefined
  // `After 12 years abroad |in Sweden|`, `|as a missionary|`, `|his sister| chose to stay`.
  if (!/^(?:\S+|in exile) (?:, )?(?:he|she|they)(?: |$)/.test(behind)) return undefined
  const [from, until, another] = datesAbove(story, lapse.sentence)
  if (!from || !until || another || !isYear(from) || !isYear(until)) return undefined
  const gap = story.tokens.slice(from.lastToken, until.firstToken)
  // `After 12 years abroad he |had| begun to write in French`.
  const isEarlier = story.tokens.slice(lapse.lastToken, lapse.lastToken + earlierReach).some(({lower}) => lower === 'had')
  // `left in 1996, returned in 2004 and left again`: a later return is another.
  const isReturn =
    gap.some(({lower}) => returning.test(lower)) && !gap.some(({lower}) => leaving.test(lower) || halfway.test(lower) || isRelative(lower))
  // `went back in 1983 |for a funeral|`: and left again.
  return isReturn && /^[.,;]$/.test(lowerAt(story, until.lastToken)) && isLeft(story, from) && !isEarlier
    ? yearsBetween(lapse, from, until)
    : undefined
}

/** `|fled| in 1996`, `|left Asmara| in 1996`; no `left the firm in 1996`. */
const isLeft = (story: Story, {firstToken}: DateMention): boolean =>
  isLedBy(story, firstToken, 6, leaving) &&
  story.tokens
    .slice(Math.max(0, firstToken - 6), firstToken)
    .some(({lower, index}) => leaving.test(lower) && (lower !== 'left' || /^\p{Lu}/u.test(story.tokens[index + 1]?.text ?? '')))

/** `She died in 2004. He, |having survived her by ten years|, followed in 2014`: the two deaths, and no others. */
function survived(story: Story, lapse: Lapse): TiedLength | undefined {
  const [verb, whom, by] = [3, 2, 1].map((back) => lowerAt(story, lapse.firstToken - back))
  if (by !== 'by' || !/^(?:him|her)$/.test(whom ?? '') || !/^(?:survived|outlived)$/.test(verb ?? '')) return undefined
  const own = datesIn(story, lapse.sentence)
  const [from, until, another] = [...datesAbove(story, lapse.sentence), ...own]
  if (!from || !until || another || !own.includes(until) || !isYear(from) || !isYear(until)) return undefined
  if (tellsAnother(story, lapse, from)) return undefined
  const isEnd = isLedBy(story, until.firstToken, 4, /^(?:died|followed|dying|death)$/)
  return isEnd && isLedBy(story, from.firstToken, 4, /^(?:died|death)$/) ? yearsBetween(lapse, from, until) : undefined
}

/** `He survived her by 20 years; |his second wife| died in 2014`, `He was |reported| to have died in 1980`; no `|His mother|, who outlived him by 30 years`. */
function tellsAnother(story: Story, {sentence}: Lapse, {sentence: above}: DateMention): boolean {
  const [head, last] = [story.sentences[sentence]?.firstToken ?? 0, story.sentences[sentence]?.lastToken ?? 0]
  const before = story.tokens.slice(story.sentences[above]?.firstToken ?? head, head)
  return (
    story.tokens.slice(head + 2, last).some(({lower}) => isRelative(lower)) ||
    before.some(({lower}) => /^(?:reported|presumed|thought|believed|said)$/.test(lower))
  )
}

/** `to burn no gas by 2050. |From 2025 there are 25 years| in which to do it`: up to the one year that is told right before. */
function upToAim(story: Story, lapse: Lapse): TiedLength | undefined {
  const first = story.sentences[lapse.sentence]?.firstToken ?? 0
  const [from, ...more] = datesIn(story, lapse.sentence)
  const [until, another] = datesAbove(story, lapse.sentence)
  const lead = story.tokens.slice(from?.lastToken ?? first, lapse.firstToken).map(({lower}) => lower)
  if (!from || another || more.length > 0 || from.firstToken !== first + 1 || lowerAt(story, first) !== 'from') return undefined
  // `35 years |of coal|`, `five years |in which to do the works|`, `five years|, free of interest, and then ten|`.
  const behind = [0, 1, 2, 3, 4, 5].map((step) => lowerAt(story, lapse.lastToken + step)).join(' ')
  if (!/^(?:(?:in which )?to do (?:it|so|that) |to go |left )?[.;]/.test(behind)) return undefined
  if (!/^(?:there (?:are|were)|that (?:is|leaves|gives)|it is)(?: (?:just|only))?$/.test(lead.join(' '))) return undefined
  return until?.kind === 'year' && from.kind === 'year' && lowerAt(story, until.firstToken - 1) === 'by'
    ? yearsBetween(lapse, from, until)
    : undefined
}

export const yearSpansOf = once((story: Story): readonly TiedLength[] =>
  lapsesOf(story).flatMap((lapse) => {
    if (lapse.unit !== 'year' || lapse.anniversary || lapse.days.low !== lapse.days.high) return []
    return abroad(story, lapse) ?? survived(story, lapse) ?? upToAim(story, lapse) ?? []
  })
)
