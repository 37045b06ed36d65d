/**
 * Where something went, as a headline and the first sentences of the body tell it: `lead shrinks to 6 points` above `her lead has been cut from nine points to three`. Both name what went, and which
 * way, so that other figures of the body that happen to have the headline's value do not bear it out. It judges nothing but whether they differ.
 */

import {lowerAt, type Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {overlaps} from '../../../figures/interval.js'
import {opening} from '../../nearby-words.js'
import {stemOf} from '../compare.js'
import {borneBy} from './again.js'
import {allowed, isShare} from './bounds.js'
import {directionOf} from './pairs.js'

/** Sentences of the body that tell what the headline is of. */
const reach = 5
/** So many tokens before a move its thing is named. */
const furthest = 14

const leadsTo = (story: Story, figure: Figure, word: 'to' | 'from'): boolean => lowerAt(story, opening(story, figure) - 1) === word

/** The words of content between the start of a sentence, or so many tokens, and a figure. */
function stemsBefore(story: Story, {sentence, firstToken}: Figure): ReadonlySet<string> {
  const from = Math.max(story.sentences[sentence]?.firstToken ?? 0, firstToken - furthest)
  return new Set(
    story.tokens
      .slice(from, firstToken)
      .flatMap(({kind, lower, text}) => (kind === 'word' && lower.length > 3 && /^\p{Ll}/u.test(text) ? [stemOf(lower)] : []))
  )
}

/** A count without its noun is of the one beside it: `from nine points to three`. */
const isLike = (one: Figure, other: Figure): boolean =>
  typeof other.value === 'number' &&
  one.kind === other.kind &&
  one.unit === other.unit &&
  (one.counted === null || other.counted === null || one.counted.noun === other.counted.noun)

interface Move {
  readonly from: Figure
  readonly to: Figure
}

/** `cut |from nine points to three|`, `lower the rate |to 6.75% from 7.25%|`: side by side in a sentence. */
function movesIn(story: Story, figures: readonly Figure[]): readonly Move[] {
  return figures.flatMap((one, at) => {
    const other = figures[at + 1]
    if (!other || other.sentence !== one.sentence || !isLike(one, other) || other.firstToken > one.lastToken + 6) return []
    if (leadsTo(story, one, 'from') && leadsTo(story, other, 'to')) return [{from: one, to: other}]
    return leadsTo(story, one, 'to') && leadsTo(story, other, 'from') ? [{from: other, to: one}] : []
  })
}

export function moveMeantBy(story: Story, head: Figure, body: readonly Figure[], first: number): Figure | undefined {
  if (typeof head.value !== 'number' || head.hedge || head.move === 'from' || !leadsTo(story, head, 'to')) return undefined
  const way = directionOf(story, head)
  const own = stemsBefore(story, head)
  const lead = body.filter(({sentence}) => sentence < first + reach)
  const moves = movesIn(story, lead).filter(({from, to}) => {
    const isSameWay = Number(to.value) !== Number(from.value) && (Number(to.value) > Number(from.value) ? 'up' : 'down') === way
    const start = from.firstToken < to.firstToken ? from : to
    return isSameWay && (isLike(head, to) || isLike(head, from)) && [...stemsBefore(story, start)].some((stem) => own.has(stem))
  })
  const [move] = moves
  if (!move || moves.length > 1 || overlaps(allowed(move.to), allowed(head))) return undefined
  const isTold = (figure: Figure): boolean =>
    (isLike(head, figure) || (isShare(head) && isShare(figure))) &&
    overlaps(borneBy(head, figure), allowed(head)) &&
    (figure.sentence < first + reach || leadsTo(story, figure, 'to') || Number(head.value) > small)
  return body.some((figure) => figure !== move.from && isTold(figure)) ? undefined : move.to
}

/** Up to here a number stands in most stories for something else. */
const small = 12
