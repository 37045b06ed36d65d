/**
 * A figure of the headline that two of the lead make: `down by a third` of 22 deaths `against 33 in the year before`, `35p more` of £2.60 `instead of £2.25`,
 * `half of residents` of 1,821 `of the 2,412`. It tells what they make, and whether the body bears the headline out in any way.
 */

import {lowerAt, type Story} from '../../../../story/story.js'
import type {Figure, Interval} from '../../../figures/figure.js'
import {exactly, isFarOff, loosened, minus, over, overlaps, scaled} from '../../../figures/interval.js'
import {digitsOf, spelt} from '../../../figures/spelling.js'
import {isOfThem} from '../../no-level.js'
import {contextOf, stemOf} from '../compare.js'
import {nounsAgree, shared} from './alike.js'
import {allowed, isShare} from './bounds.js'
import {changePair, directionOf, inOrder, isAlike, isAmount, onlyPair, setPairs, type Two, wayFrom} from './pairs.js'

export interface Made {
  readonly of: readonly Figure[]
  /** What they make, as a text would give it: `19%`, `£250`. */
  readonly text: string
  readonly agrees: boolean
}

/** `a third` of 35%, as headlines have it, in points. */
const room = 0.5
/** A share with a decimal is told as it is. */
const decimalRoom = 0.1

const mostPairs = 8

/** Of all pairs in the body but one, whether some make what the headline says: a sum, a difference, a share or a change, in per cent. */
export function someMake(story: Story, head: Interval, body: readonly Figure[], share: 'share' | 'change' | 'amount', but?: Two): boolean {
  return body.some((one, index) =>
    body.slice(index + 1, index + mostPairs).some((other) => {
      if (one === but?.[0] && other === but[1]) return false
      if (!isAlike(one, other) || other.sentence > one.sentence + 2 || one.value === other.value) return false
      if (but && isPartOfOther(one, other, but)) return false
      const [first, second] = [Number(one.value), Number(other.value)]
      if (share === 'amount') {
        // `Seven people were hurt. |Two of them| are children`: no nine.
        const sum = isOfThem(story, other) ? [] : [first + second]
        return [...sum, Math.abs(first - second)].some((value) => overlaps(around(value, 0.02 * value), head))
      }
      return [over(one.interval, other.interval), over(other.interval, one.interval)].some(
        (ratio) =>
          ratio &&
          [...(share === 'share' ? [ratio] : []), minus(exactly(1), ratio), minus(ratio, exactly(1))].some((each) =>
            overlaps(loosened(scaled(each, 100), 0.5), head)
          )
      )
    })
  )
}

/** `Of 2,200 children, |330| … |90 schools|`: a part is of the sort that its whole is, though it names none. */
function isPartOfOther(one: Figure, other: Figure, [part, whole]: Two): boolean {
  const beside = one === part ? other : other === part ? one : undefined
  return beside?.counted != null && part.counted === null && whole.counted !== null && !nounsAgree(whole, beside)
}

export const around = (value: number, step: number): Interval => loosened(exactly(value), step)

/** `of the 90`, `out of 12`: the whole. */
function isWhole(story: Story, {firstToken, sentence}: Figure): boolean {
  for (let at = firstToken - 1; at >= firstToken - 4; at--) {
    const token = story.tokens[at]
    if (token?.sentence !== sentence || token.kind === 'mark') return false
    if (token.lower === 'of') return true
  }
  return false
}

/** Whether one is told as a part of the other: `1,150 of its 9,200 posts`, `of the 1,800 farms, 720`, `€9m out of a budget of €12m`, `1,260 bridges, 210 of them`. */
const isPart = (story: Story, part: Figure, whole: Figure): boolean =>
  part.sentence === whole.sentence &&
  part.value !== 1 &&
  isAlike(part, whole) &&
  Number(part.value) < Number(whole.value) &&
  (isWhole(story, whole) || (part.index > whole.index && isOfThem(story, part)))

/** The only part of the lead that is told of a whole beside it. */
function partAndWhole(story: Story, lead: readonly Figure[]): Two | undefined {
  const counts = lead.filter((figure) => isAmount(figure) && figure.kind !== 'percent')
  const found = counts.flatMap((whole, index) =>
    [counts[index - 1], counts[index + 1]].flatMap((part) => (part && isPart(story, part, whole) ? [[part, whole] as const] : []))
  )
  return found.length === 1 ? found[0] : undefined
}

const points = (value: number): string => `${digitsOf(value, value < 10 ? 1 : 0)}%`

/** `down by a third`; no `shed one job in five`, `cut a fifth |of its workforce|`, which is a part of them. */
const isChange = (story: Story, head: Figure): boolean =>
  lowerAt(story, head.lastToken) !== 'of' &&
  !/ in /.test(head.text) &&
  head.role === 'change' &&
  (directionOf(story, head) !== undefined || story.tokens[head.firstToken - 1]?.lower === 'by')

/** `Carrier drops six routes; |shares tumble 12%|`: what stands behind a semicolon is on what it names itself, and not on all that the lead tells. */
function isOfAnother(story: Story, head: Figure, [one, other]: Two): boolean {
  const {tokens} = story
  let at = head.firstToken
  while (tokens[at - 1]?.sentence === head.sentence && tokens[at - 1]?.text !== ';') at--
  if (tokens[at - 1]?.text !== ';') return false
  const own = tokens.slice(at, head.firstToken).flatMap(({lower, kind}) => (kind === 'word' && lower.length > 3 ? [stemOf(lower)] : []))
  // Of `51 cents a share` the shares are no matter.
  const units = [one, other].map(({per}) => stemOf(per ?? ''))
  return ![one, other].some(({sentence}) => {
    const {stems} = contextOf(story, sentence)
    return own.some((stem) => stems.has(stem) && !units.includes(stem))
  })
}

/** `shares jump 34%` above `Kestrel shares closed $1.01, or |34%|, higher`: the same, in a sentence on the same. */
const isToldOfIt = (story: Story, head: Figure, body: readonly Figure[]): boolean =>
  body.some(
    (figure) => figure.kind === 'percent' && head.kind === 'percent' && figure.value === head.value && shared(story, head, figure) > 0
  )

function shareMade(story: Story, head: Figure, lead: readonly Figure[], body: readonly Figure[]): Made | undefined {
  const step = /\d\.\d/.test(head.text) ? decimalRoom : room
  const own = loosened(allowed(head), step)
  const bears = (value: number): boolean => overlaps(around(value, step), own)
  const isTold = (figures: readonly Figure[], points: number): boolean =>
    figures.some((figure) => isShare(figure) && overlaps(loosened(allowed(figure), points), allowed(head)))
  const [part, whole] = (isChange(story, head) ? undefined : partAndWhole(story, lead)) ?? []
  if (whole && part && !isTold(body, 2)) {
    const value = (100 * Number(part.value)) / Number(whole.value)
    const agrees =
      bears(value) || bears(100 - value) || someMake(story, own, body, head.role === 'change' ? 'change' : 'share', [part, whole])
    return {of: [part, whole], text: points(value), agrees}
  }
  const direction = directionOf(story, head)
  const {pair, isSet} = changePair(story, head, lead) ?? {}
  if (!pair || head.role !== 'change' || direction === undefined || pair[0].kind === 'percent') return undefined
  // Beside two that are set against each other only changes of that way can be meant, and others that are set so.
  const changes = isSet
    ? body.filter(
        (figure) =>
          (figure.role === 'change' || lowerAt(story, figure.firstToken - 1) === 'by') &&
          (directionOf(story, figure) ?? direction) === direction
      )
    : body
  if (isTold(changes, isSet ? room : 2) || isToldOfIt(story, head, body)) return undefined
  const [now, then] = inOrder(story, pair)
  if (wayFrom(story, pair) !== direction || isOfAnother(story, head, pair)) return undefined
  const value = 100 * Math.abs(Number(now.value) / Number(then.value) - 1)
  const others = isSet
    ? setPairs(story, body).some(
        (other) =>
          other[0] !== pair[0] &&
          wayFrom(story, other) === direction &&
          shared(story, head, other[0]) >= shared(story, head, pair[0]) &&
          someMake(story, own, other, 'change')
      )
    : someMake(story, own, body, 'change', pair)
  return {of: pair, text: points(value), agrees: bears(value) || others}
}

/** So many times too much is made of other amounts. */
const farthestMade = 20

/** `to go up by 35p`: the difference of the only two amounts of the lead. */
function differenceMade(story: Story, head: Figure, lead: readonly Figure[], body: readonly Figure[]): Made | undefined {
  const isLead = head.counted?.noun === 'point' || head.unit === 'point' || head.unit === 'percentage point'
  const isMore = isComparative(story, head)
  const isBy = isLead && lowerAt(story, head.firstToken - 1) === 'by'
  if (head.role !== 'change' && !isMore && !isBy) return undefined
  if (!isLead && !isMore && directionOf(story, head) === undefined) return undefined
  const sort = isLead ? 'percent' : head.kind
  const parts = /^(?:penny|cent|pence)$/.test(head.unit ?? '') ? 100 : 1
  const isTold = ({kind, unit, interval}: Figure): boolean =>
    overlaps(interval, head.interval) && (head.kind === 'duration' ? unit === head.unit : kind !== 'duration' && kind !== 'age')
  if (body.some(isTold)) return undefined
  const pair = onlyPair(lead, ({kind, unit}) => kind === sort && (sort === 'percent' || parts > 1 || unit === head.unit))
  if (!pair || pair[0].value === pair[1].value) return undefined
  const behind = lowerAt(story, head.lastToken)
  // `Win by six points` above `53 percent to 47 percent`.
  const isContest = isBy && story.text.slice(pair[0].end, pair[1].start) === ' to '
  const isGap = isLead && /^(?:lead|ahead|gap|margin|advantage)$/.test(behind)
  if (!isGap && !isContest && !isSetAgainst(story, pair)) return undefined
  const value = Math.abs(Number(pair[0].value) - Number(pair[1].value))
  // `mop up £3.6m` above `the £140 again … less than £12 each`.
  if (isFarOff(Number(head.value), value * parts, farthestMade)) return undefined
  const own = scaled(loosened(head.interval, 0.02 * value), pair[0].unit === head.unit ? 1 : 1 / parts)
  const text = sort === 'percent' ? `${digitsOf(value, 2)} points` : spelt(value, pair[0])
  return {of: pair, text, agrees: overlaps(around(value, 0), own) || someMake(story, own, body, 'amount', pair)}
}

/** `wait 12 minutes |longer|`: by how much, and not how long. */
export const isComparative = (story: Story, {kind, lastToken}: Figure): boolean =>
  /^(?:duration|measure)$/.test(kind) &&
  /^(?:longer|shorter|more|less|higher|lower|deeper|wider|taller|heavier)$/.test(lowerAt(story, lastToken))

/** One is set against the other: `instead of £2.35`, `from 6.5%`. */
const isSetAgainst = (story: Story, [first, second]: Two): boolean =>
  [first, second].some(({firstToken, sentence}) =>
    story.tokens
      .slice(Math.max(0, firstToken - 5), firstToken)
      .some(
        (token) => token.sentence === sentence && /^(?:against|from|versus|than|compared|instead|previously|before|now)$/.test(token.lower)
      )
  )

export function madeOf(story: Story, head: Figure, lead: readonly Figure[], body: readonly Figure[]): Made | undefined {
  if (head.move !== null) return undefined
  if (isShare(head) && head.counted?.noun !== 'point') return shareMade(story, head, lead, body)
  return head.hedge?.kind === 'more' || head.hedge?.kind === 'less' ? undefined : differenceMade(story, head, lead, body)
}
