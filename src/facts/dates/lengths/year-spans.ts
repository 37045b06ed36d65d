/** Years that words tie to two dates: `After 22 years abroad`, `survived her by ten years`, `From 2025 there are 25 years`. */

import {lowerAt, type Story} from '../../../story/story.js'
import {once} from '../../once.js'
import type {DateMention} from '../date.js'
import {type Lapse, lapsesOf} from './lapses.js'
import {datesAbove, datesIn, isLedBy, type TiedLength, yearsBetween} from './tied-lengths.js'

const leaving = /^(?:fled|left|escaped|emigrated|defected|exiled|deported|banished)$/
/** Words behind the length in which an earlier time would be told. */
const earlierReach = 6
/** `set |foot| in his native country again`. */
const returning = /^(?:returned|return|returns|back|home|foot)$/
const away = /^(?:abroad|overseas|in exile|in hiding)/

const isYear = ({kind, year}: DateMention): boolean => /^(?:year|month|day)$/.test(kind) && year !== null

/** `fled Asmara in 1996 …, set foot there again in July 2018. |After 22 years abroad| he`: both ends are told right before, and nothing else. */
function abroad(story: Story, lapse: Lapse): TiedLength | undefined {
  const first = story.sentences[lapse.sentence]?.firstToken ?? 0
  const behind = `${lowerAt(story, lapse.lastToken)} ${lowerAt(story, lapse.lastToken + 1)}`
  if (lapse.firstToken - first !== 1 || lowerAt(story, first) !== 'after' || !away.test(behind)) return undefined
  const [from, until, another] = datesAbove(story, lapse.sentence)
  if (!from || !until || another || !isYear(from) || !isYear(until)) return undefined
  const gap = story.tokens.slice(from.lastToken, until.firstToken)
  // `After 12 years abroad he |had| begun to write in French`.
  const isEarlier = story.tokens.slice(lapse.lastToken, lapse.lastToken + earlierReach).some(({lower}) => lower === 'had')
  // `left in 1996, returned in 2004 and left again`: a later return is another.
  const isReturn = gap.some(({lower}) => returning.test(lower)) && !gap.some(({lower}) => leaving.test(lower))
  return isReturn && isLeft(story, from) && !isEarlier ? yearsBetween(lapse, from, until) : undefined
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
  const isEnd = isLedBy(story, until.firstToken, 4, /^(?:died|followed|dying|death)$/)
  return isEnd && isLedBy(story, from.firstToken, 4, /^(?:died|death)$/) ? yearsBetween(lapse, from, until) : undefined
}

/** `to burn no gas by 2050. |From 2025 there are 25 years| in which to do it`: up to the one year that is told right before. */
function upToAim(story: Story, lapse: Lapse): TiedLength | undefined {
  const first = story.sentences[lapse.sentence]?.firstToken ?? 0
  const [from, ...more] = datesIn(story, lapse.sentence)
  const until = datesAbove(story, lapse.sentence).at(-1)
  const lead = story.tokens.slice(from?.lastToken ?? first, lapse.firstToken).map(({lower}) => lower)
  if (!from || more.length > 0 || from.firstToken !== first + 1 || lowerAt(story, first) !== 'from') return undefined
  // `35 years |of coal|`.
  if (!/^(?:[.,;]|in which|to (?:go|do)|left)/.test(`${lowerAt(story, lapse.lastToken)} ${lowerAt(story, lapse.lastToken + 1)}`))
    return undefined
  if (!/^(?:there (?:are|were)|that (?:is|leaves|gives)|it is)(?: (?:just|only))?$/.test(lead.join(' '))) return undefined
  return until?.kind === 'year' && from.kind === 'year' && lowerAt(story, until.firstToken - 1) === 'by'
    ? yearsBetween(lapse, from, until)
    : undefined
}

/** What is back when it has been gone for so long: `was open |after 46 years|`. */
const isBackAfter = /^(?:again|back|open|reopened|reappeared|resurfaced|returned|visible|bare)$/

/** `|Not since 1976| has it dropped so low. When the chimney showed in 2022, a man came to see if it was open |after 46 years|`. */
function sinceLast(story: Story, lapse: Lapse): TiedLength | undefined {
  if (lowerAt(story, lapse.firstToken - 1) !== 'after' || !isBackAfter.test(lowerAt(story, lapse.firstToken - 2))) return undefined
  if (!/^[.,;]$/.test(lowerAt(story, lapse.lastToken))) return undefined
  const [from, until, another] = [...datesAbove(story, lapse.sentence), ...datesIn(story, lapse.sentence)].filter(isYear)
  const head = story.sentences[from?.sentence ?? 0]?.firstToken ?? 0
  const isNotSince = from?.firstToken === head + 2 && lowerAt(story, head) === 'not' && lowerAt(story, head + 1) === 'since'
  return from && until && !another && isNotSince && until.firstToken < lapse.firstToken ? yearsBetween(lapse, from, until) : undefined
}

export const yearSpansOf = once((story: Story): readonly TiedLength[] =>
  lapsesOf(story).flatMap((lapse) => {
    if (lapse.unit !== 'year' || lapse.anniversary || lapse.days.low !== lapse.days.high) return []
    return abroad(story, lapse) ?? survived(story, lapse) ?? upToAim(story, lapse) ?? sinceLast(story, lapse) ?? []
  })
)
