/** A count of the headline that the lead tells in parts only: `Nine cubs` above `a litter of four … and three more`. It judges nothing. */

import {lowerAt, type Story} from '../../../../story/story.js'
import {isPlural} from '../../../figures/counted.js'
import type {Figure} from '../../../figures/figure.js'
import {digitsOf} from '../../../figures/spelling.js'
import {occurrencesOf} from '../../../words/occurrences.js'
import {totalOf} from '../../near.js'
import {namesAgain} from '../names-again.js'
import type {Made} from './made.js'

/** Larger numbers are rounded, and their parts are seldom all of them. */
const largest = 60
/** So many counts are tried against each other. */
const mostCounts = 9

const isCount = ({kind, value, hedge, move}: Figure): boolean => kind === 'cardinal' && Number.isInteger(value) && !hedge && move === null

/** `three more`, `another three`: besides those just told. */
const isMore = (story: Story, {counted, firstToken, lastToken}: Figure): boolean =>
  counted === null && (/^(?:more|others)$/.test(lowerAt(story, lastToken)) || /^(?:another|further)$/.test(lowerAt(story, firstToken - 1)))

/** `four cubs … three more`, side by side, no third beside them. */
function addedIn(story: Story, head: Figure, lead: readonly Figure[]): readonly Figure[] | undefined {
  const counts = lead.filter((figure) => isCount(figure) && figure.value !== 1)
  const at = counts.findIndex((figure) => isMore(story, figure))
  const [one, more] = [counts[at - 1], counts[at]]
  if (!one || !more || one.counted?.whole || more.sentence > one.sentence + 1) return undefined
  return head.counted !== null && one.counted !== null && isOfHead(head, one) ? [one, more] : undefined
}

const deeds = /^(?:dead|die|died|killed|hurt|injured|wounded|arrested|held|charged|rescued|saved|jailed|missing)$/
const sorts = /^(?:man|woman|boy|girl|child|teenager)$/

/** `Seven hurt` above `|Four passengers and two pedestrians| were taken to hospital`, or above `arrested |five men and a child|`. */
function joinedIn(story: Story, head: Figure, lead: readonly Figure[]): readonly Figure[] | undefined {
  const [one, other] = lead
  if (!one || !other || !isCount(one) || !isCount(other) || one.sentence !== other.sentence || !one.counted || !other.counted)
    return undefined
  const opens = one.firstToken === story.sentences[one.sentence]?.firstToken
  const isHead = deeds.test(lowerAt(story, head.lastToken)) || deeds.test(lowerAt(story, head.firstToken - 1))
  const bySort = sorts.test(one.counted.noun) && sorts.test(other.counted.noun)
  return (opens || bySort) && isHead && story.text.slice(one.counted.end, other.start) === ' and ' ? [one, other] : undefined
}

/** Words from whoever is named beside them to what befell them all. */
const deedReach = 9
const befell = /^(?:were|was|have|died|are)$/

/** `|Five passengers and the driver| of a minibus were killed`, `|Two skiers and their guide| died`: one more than are counted, at the head of the body. */
function withOneMore(story: Story, head: Figure, lead: readonly Figure[]): WithOne | undefined {
  const [one] = lead
  if (!one || !isCount(one) || !one.counted || one.firstToken !== story.sentences[one.sentence]?.firstToken) return undefined
  if (!deeds.test(lowerAt(story, head.lastToken)) && !deeds.test(lowerAt(story, head.firstToken - 1))) return undefined
  const and = story.tokens.find(({start}) => start >= (one.counted?.end ?? 0))
  if (and?.lower !== 'and' || !/^(?:the|their|his|her|its|an?)$/.test(lowerAt(story, and.index + 1))) return undefined
  const beside = story.tokens.slice(and.index + 2, and.index + 2 + deedReach)
  const verb = beside.findIndex(({lower}) => befell.test(lower))
  const more = beside.slice(0, Math.max(0, verb))
  if (verb < 1 || more.some(({kind, lower}) => kind !== 'word' || /^(?:and|who|but|other|others|dogs?|cats?|horses?|pets?)$/.test(lower)))
    return undefined
  if (isPlural(more[0]?.lower ?? '') || beside[0]?.sentence !== one.sentence) return undefined
  const end = more.findIndex(({lower}) => /^(?:of|in|on|at|from|with|for)$/.test(lower))
  return {one, other: more.at(end < 0 ? -1 : end - 1)?.lower ?? '', end: more.at(-1)?.index ?? one.lastToken}
}

/** Those who are counted, and who is told beside them: `Three men and |a woman|`. */
interface WithOne {
  readonly one: Figure
  readonly other: string
  /** The last token of who is told beside them. */
  readonly end: number
}

/** Whether anywhere else as many are told to have met with the same. */
const isToldOf = (story: Story, head: Figure, one: Figure, body: readonly Figure[]): boolean =>
  body.some(
    (figure) =>
      figure !== one &&
      isCount(figure) &&
      figure.value === head.value &&
      story.tokens
        .slice(figure.firstToken, figure.lastToken + deedReach)
        .some(({lower, sentence}) => sentence === figure.sentence && deeds.test(lower))
  )

/** `A child was |also| hurt`, `A cyclist was |injured|`, `The woman was |released|`, in the next two sentences. */
function tellsMore(story: Story, {sentence}: Figure): boolean {
  return [sentence + 1, sentence + 2].some((at) => {
    const next = story.sentences[at]
    const words = next ? story.tokens.slice(next.firstToken, next.lastToken).map(({lower}) => lower) : []
    // `No one else was hurt`.
    return (
      !words.includes('else') &&
      words.some((word) => /^(?:also|another|later|released|freed|bailed|cleared)$/.test(word) || deeds.test(word))
    )
  })
}

/** `Three men and a woman were in the boat. |The woman| swam ashore`: whatever befell that one may be something else. */
const isToldAlone = (story: Story, {one, other, end}: WithOne): boolean =>
  occurrencesOf(story, [other]).some(
    ({index, sentence}) => index > end && sentence <= one.sentence + 2 && /^(?:the|her|his|their|that)$/.test(lowerAt(story, index - 1))
  )

function onesMore(story: Story, head: Figure, lead: readonly Figure[], body: readonly Figure[]): Made | undefined {
  const both = withOneMore(story, head, lead)
  if (!both || isToldAlone(story, both)) return undefined
  const {one} = both
  if (tellsMore(story, one) || body.some((figure) => isMore(story, figure)) || isToldOf(story, head, one, body)) return undefined
  const sum = Number(one.value) + 1
  return {of: [one], text: digitsOf(sum), agrees: Number(head.value) === sum || Number(head.value) > 2 * sum}
}

const isOfHead = (head: Figure, figure: Figure): boolean => figure.counted === null || namesAgain(head, figure) || namesAgain(figure, head)

/** Whether any counts of the text make the head's. */
function someAddUp(head: Figure, counts: readonly Figure[]): boolean {
  const values = counts.filter((figure) => isCount(figure)).map(({value}) => Number(value))
  let sums = new Set([0])
  for (const value of values.slice(0, mostCounts)) sums = new Set([...sums, ...[...sums].map((sum) => sum + value)])
  return sums.has(Number(head.value)) || values.length > mostCounts
}

export function partsOf(story: Story, head: Figure, lead: readonly Figure[], body: readonly Figure[]): Made | undefined {
  if (!isCount(head) || Number(head.value) < 3 || Number(head.value) > largest) return undefined
  const more = onesMore(story, head, lead, body)
  if (more) return more
  const added = addedIn(story, head, lead)
  const parts = added ?? joinedIn(story, head, lead)
  if (!parts) return undefined
  const sum = totalOf(parts)
  const bySort = parts.every(({counted}) => sorts.test(counted?.noun ?? ''))
  if (!bySort && Math.abs(sum - Number(head.value)) > 2) return undefined
  return {of: parts, text: digitsOf(sum), agrees: someAddUp(head, added ? body.filter((figure) => isOfHead(head, figure)) : body)}
}
