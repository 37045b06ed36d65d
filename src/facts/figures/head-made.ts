/**
 * A figure of the headline that two of the lead make: `down by a third` of 22 deaths `against 33 in the year before`, `35p more` of £2.60 `instead of £2.25`,
 * `half of residents` of 1,821 `of the 2,412`. It tells what they make, and whether the body bears the headline out in any way.
 */

import {fallWords, riseWords} from '../../lexicon/headline-words.js'
import {wordsOf} from '../../lexicon/list.js'
import type {Story} from '../../story/story.js'
import type {Figure, Interval} from './figure.js'
import {allowed, isShare, nounsAgree} from './head-figures.js'
import {loosened, minus, over, overlaps, scaled} from './interval.js'
import {digitsOf, spelt} from './spelling.js'

export interface Made {
  readonly of: readonly Figure[]
  /** What they make, as a text would give it: `19%`, `£250`. */
  readonly text: string
  readonly agrees: boolean
}

/** `a third` of 31%, as headlines have it, in points. */
const room = 4

let lists: Record<'falls' | 'rises', ReadonlySet<string>> | undefined

function words() {
  lists ??= {falls: wordsOf(fallWords), rises: wordsOf(riseWords)}
  return lists
}

/** Whether the words of the headline say that something rose or fell. */
export function directionOf(story: Story, {sentence}: Figure): 'up' | 'down' | undefined {
  const {firstToken, lastToken} = story.sentences[sentence] ?? {firstToken: 0, lastToken: 0}
  const {falls, rises} = words()
  let [up, down] = [false, false]
  for (let at = firstToken; at < lastToken; at++) {
    const word = story.tokens[at]?.lower ?? ''
    up ||= rises.has(word)
    down ||= falls.has(word)
  }
  return up === down ? undefined : up ? 'up' : 'down'
}

const isAlike = (one: Figure, other: Figure): boolean =>
  one.kind === other.kind &&
  one.unit === other.unit &&
  typeof one.value === 'number' &&
  typeof other.value === 'number' &&
  nounsAgree(one, other)

/** The only two of one sort in the lead. */
function onlyPair(lead: readonly Figure[], accept: (figure: Figure) => boolean): readonly [Figure, Figure] | undefined {
  let found: readonly [Figure, Figure] | undefined
  for (const [index, first] of lead.entries()) {
    if (!accept(first) || first.value === 1) continue
    const alike = lead.slice(index + 1).filter((figure) => accept(figure) && figure.value !== 1 && isAlike(first, figure))
    const [second] = alike
    if (!second || second.sentence > first.sentence + 1) continue
    if (found || alike.length > 1) return undefined
    found = [first, second]
  }
  return found
}

const mostPairs = 14

/** Of all pairs in the body, whether one makes what the headline says: a sum, a difference, a share or a change, in per cent. */
export function someMake(head: Interval, body: readonly Figure[], share: boolean): boolean {
  return body.some((one, index) =>
    body.slice(index + 1, index + mostPairs).some((other) => {
      if (one.kind !== other.kind || one.unit !== other.unit || typeof one.value !== 'number' || typeof other.value !== 'number') return false
      if (!share) return [one.value + other.value, Math.abs(one.value - other.value)].some((value) => overlaps(loosened({low: value, high: value}, 0.02 * value), head))
      return [over(one.interval, other.interval), over(other.interval, one.interval)].some(
        (ratio) => ratio && [ratio, minus({low: 1, high: 1}, ratio), minus(ratio, {low: 1, high: 1})].some((each) => overlaps(loosened(scaled(each, 100), 1), head))
      )
    })
  )
}

const isAmount = ({kind, per}: Figure): boolean => /^(?:cardinal|money|measure|percent)$/.test(kind) && per !== 'hour'

/** `of the 90`, `out of 12`: the whole. */
function isWhole(story: Story, {firstToken, sentence}: Figure): boolean {
  for (let at = firstToken - 1; at >= firstToken - 4; at--) {
    const token = story.tokens[at]
    if (token?.sentence !== sentence || token.kind === 'mark') return false
    if (token.lower === 'of') return true
  }
  return false
}

const points = (value: number): string => `${digitsOf(value, value < 10 ? 1 : 0)}%`

function shareMade(story: Story, head: Figure, lead: readonly Figure[], body: readonly Figure[]): Made | undefined {
  if (body.some((figure) => isShare(figure) && overlaps(loosened(allowed(figure), 2), allowed(head)))) return undefined
  const pair = onlyPair(lead, isAmount)
  const [first, second] = pair ?? []
  if (!pair || !first || !second) return undefined
  const own = loosened(allowed(head), head.kind === 'ratio' ? room : 1)
  const whole = first.sentence === second.sentence ? pair.find((figure) => isWhole(story, figure)) : undefined
  const part = whole && pair.find((figure) => figure !== whole)
  const agrees = someMake(own, body, true)
  if (whole && part && Number(part.value) < Number(whole.value)) {
    const value = (100 * Number(part.value)) / Number(whole.value)
    return {of: [part, whole], text: points(value), agrees}
  }
  const direction = directionOf(story, head)
  if (head.role !== 'change' || direction === undefined || first.kind === 'percent') return undefined
  const [now, then] = isThen(story, first) ? [second, first] : [first, second]
  if (now.value === then.value || (Number(now.value) < Number(then.value)) !== (direction === 'down')) return undefined
  return {of: pair, text: points(100 * Math.abs(Number(now.value) / Number(then.value) - 1)), agrees}
}

/** `from £800`, `up from 31`: where it came from stands first. */
const isThen = (story: Story, {firstToken}: Figure): boolean => story.tokens[firstToken - 1]?.lower === 'from'

/** `to go up by 35p`: the difference of the only two amounts of the lead. */
function differenceMade(story: Story, head: Figure, lead: readonly Figure[], body: readonly Figure[]): Made | undefined {
  const isLead = head.counted?.noun === 'point'
  if (head.role !== 'change' || (!isLead && directionOf(story, head) === undefined)) return undefined
  const sort = isLead || head.unit === 'percentage point' ? 'percent' : head.kind
  if (body.some((figure) => overlaps(figure.interval, head.interval) && figure.kind !== 'duration' && figure.kind !== 'age')) return undefined
  const pair = onlyPair(lead, ({kind, unit}) => kind === sort && (sort === 'percent' || unit === head.unit))
  if (!pair || pair[0].value === pair[1].value) return undefined
  if (!isLead && !isSetAgainst(story, pair)) return undefined
  const value = Math.abs(Number(pair[0].value) - Number(pair[1].value))
  const own = loosened(head.interval, 0.02 * value)
  const text = sort === 'percent' ? `${digitsOf(value, 2)} points` : spelt(value, pair[0])
  return {of: pair, text, agrees: overlaps({low: value, high: value}, own) || someMake(own, body, false)}
}

/** One is set against the other: `instead of £2.35`, `from 6.5%`. */
const isSetAgainst = (story: Story, [first, second]: readonly [Figure, Figure]): boolean =>
  [first, second].some(({firstToken, sentence}) =>
    story.tokens
      .slice(Math.max(0, firstToken - 5), firstToken)
      .some((token) => token.sentence === sentence && /^(?:against|from|versus|than|compared|instead|previously|before|now)$/.test(token.lower))
  )

export function madeOf(story: Story, head: Figure, lead: readonly Figure[], body: readonly Figure[]): Made | undefined {
  if (head.hedge?.kind === 'more' || head.hedge?.kind === 'less' || head.move !== null) return undefined
  return isShare(head) ? shareMade(story, head, lead, body) : differenceMade(story, head, lead, body)
}
