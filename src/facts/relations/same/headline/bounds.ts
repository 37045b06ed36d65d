/** How much the words and the digits of a headline's figure leave open: `passes £2m`, `nears £2m`, `less than £2bn`. */

import {nearWords, pastWords} from '../../../../lexicon/headline-words.js'
import {lazily, wordsOf} from '../../../../lexicon/list.js'
import {lowerAt, type Story} from '../../../../story/story.js'
import type {Figure, Interval} from '../../../figures/figure.js'
import {overlaps, scaled} from '../../../figures/interval.js'
import {shareOf} from '../../parts/shares/shares.js'

export const isShare = (figure: Figure): boolean => figure.unit === 'percent' || figure.kind === 'ratio'

/** `passes £2m`, `nears £2m`, `closes in on £2m`: what the words of a headline in front of a figure make of it. */
function boundBefore(story: Story, {firstToken, value}: Figure): Interval | undefined {
  if (typeof value !== 'number') return undefined
  const before = lowerAt(story, firstToken - 1)
  const {past, near} = verbs()
  if (past.has(before)) return {low: value * 0.995, high: Number.POSITIVE_INFINITY}
  const isNear = near.has(before) || (before === 'on' && /^clos(?:e[sd]?|ing)$/.test(lowerAt(story, firstToken - 3)))
  return isNear ? {low: value / 2, high: value} : undefined
}

/** `closes in on £250,000` above `reached £238,600`: the body's figure lies where the headline has it. */
export function isWithinBound(story: Story, head: Figure, figure: Figure): boolean {
  const bound = boundBefore(story, head)
  return bound !== undefined && overlaps(allowed(figure), bound)
}

/** What a headline allows, by its words and by its digits. */
export const allowedIn = (story: Story, head: Figure): Interval => boundBefore(story, head) ?? boundIn(head)

/** A bound is told as one, and is rounded no further: `less than £2bn` allows no £2.3bn. */
function boundIn(head: Figure): Interval {
  const {low, high} = allowed(head)
  const kind = head.hedge?.kind
  const edge = edgeOf(head)
  if (head.kind === 'ratio' || (kind !== 'less' && kind !== 'more')) return {low, high}
  return kind === 'less' ? {low, high: Math.min(high, edge * 1.005)} : {low: Math.max(low, edge * 0.995), high}
}

/** Of a bound, `at least 90`, the end that is told. */
const edgeOf = ({value}: Figure): number => (typeof value === 'number' ? value : Number(value?.[0] ?? value?.[1]))

const verbs = lazily(() => ({past: wordsOf(pastWords), near: wordsOf(nearWords)}))

/** `|passes| 400`. */
export const isPassing = (word: string): boolean => verbs().past.has(word)

/** What a figure allows; of a share, in per cent, since a headline has `by a quarter` where the text has 25%. */
export function allowed(figure: Figure): Interval {
  const share = figure.kind === 'ratio' ? shareOf(figure) : undefined
  return share ? scaled(share.interval, 100) : figure.interval
}

/** A share in per cent, whether it was told so or as a fraction. */
export const sizeOf = (figure: Figure): number => edgeOf(figure) * (figure.kind === 'ratio' ? 100 : 1)
