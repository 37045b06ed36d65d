/** Two steps that are told side by side: several of one thing, which add up (`by 20 minutes and by 17 more`), or one in two measures (`an increase of £1.2m, or 8%`). */

import type {Story} from '../../../story/story.js'
import type {Figure, Interval} from '../../figures/figure.js'
import {cutOrRounded, loosened, minus, over, overlaps, plus, scaled} from '../../figures/interval.js'
import {isBare} from '../near.js'
import {opening, wordAt, wordsBetween} from '../nearby-words.js'
import {lineAt} from '../pattern.js'
import {isMoreOf, type Pair} from './beside.js'
import type {ToldStep} from './step.js'
import {targetOf} from './targets.js'

const isAlike = (one: Figure, other: Figure): boolean => (one.kind === other.kind && one.unit === other.unit) || isBare(other)

/** `and by 17 more`, `then another 17`, `, by 17 in May`: goes on with the steps of a figure before it. */
function goesOn(story: Story, first: Figure, next: Figure): boolean {
  if (next.firstToken - first.lastToken > reach || !isAlike(first, next)) return false
  const lead = wordsBetween(story, first.lastToken, opening(story, next))
  if (/ (?:and|then|,|plus) (?:then |again )?(?:by |of )?(?:another|by|by an?|an? (?:further|additional|extra)) $/.test(lead)) return true
  return / (?:and|then|plus) $/.test(lead) && /^(?:more|extra)$/.test(wordAt(story, next.sentence, next.lastToken))
}

const reach = 16

/** The figures that an amount goes on with, or that go on with it. */
function rowOf(story: Story, figure: Figure): readonly Figure[] {
  const figures = lineAt(story, figure.sentence)?.figures ?? []
  return figures.filter((other) =>
    other.index > figure.index ? goesOn(story, figure, other) : other !== figure && goesOn(story, other, figure)
  )
}

/** `It grew by 20 minutes in 2023 |and by 17 more| since`: none of the two is all that lies between two levels. */
export const isInRow = (story: Story, figure: Figure): boolean => rowOf(story, figure).length > 0

/** A step of a row, unless its own clause tells where it came to: `rose by 40 from 160 to 180 and by 12 to 192`. */
export function isOneOfRow(story: Story, step: ToldStep, {from, to}: Pair): boolean {
  const {figure} = step
  if (!figure || step.isGap || targetOf(story, step)?.isAhead) return false
  const last = Math.max(from.lastToken, to.lastToken)
  return rowOf(story, figure).some(
    (other) =>
      other !== from && other !== to && !(other.index > figure.index && from.sentence === step.sentence && last <= other.firstToken)
  )
}

/** The other measure of a step: `of £1.2m|, or 8%|`, `by 30 |(4%)|`. */
function twinOf(story: Story, {figure, sentence}: ToldStep): Figure | undefined {
  if (!figure) return undefined
  const figures = lineAt(story, sentence)?.figures ?? []
  const at = figures.indexOf(figure)
  return [figures[at + 1], figures[at - 1]].find((other) => {
    if (!other || (other.kind === 'percent') === (figure.kind === 'percent')) return false
    const [first, second] = other.index > figure.index ? [figure, other] : [other, figure]
    return (
      / (?:, )?(?:or|\() $/.test(wordsBetween(story, first.lastToken, opening(story, second))) && second.firstToken - first.lastToken < 7
    )
  })
}

/** The levels that a step told as an amount and as a share comes from and to. */
function endsOf(amount: Figure, share: Figure, {direction}: ToldStep): readonly Interval[] {
  const base = over(amount.interval, scaled(cutOrRounded(share), 0.01))
  if (!base) return []
  const ends = direction === 'down' ? [minus(base, amount.interval)] : direction === 'up' ? [plus(base, amount.interval)] : []
  return [base, ...ends]
}

/** `After $1,076,000 from fees the towns raise $15.5m, an increase of $1,150,000, |or 8%|`: the percentage says from where it came, and that is not the other figure. */
export function isOfOtherBase(story: Story, step: ToldStep, {from, to}: Pair, isBound: boolean): boolean {
  const twin = twinOf(story, step)
  if (!twin || !step.figure || [from, to].some(({kind}) => kind === 'percent')) return false
  const [amount, share] = twin.kind === 'percent' ? [step.figure, twin] : [twin, step.figure]
  if (share.kind !== 'percent' || share.unit !== 'percent' || amount.kind !== from.kind || amount.unit !== from.unit) return false
  const ends = endsOf(amount, share, step)
  const fits = [from, to].filter(({value, interval}) =>
    ends.some((end) => overlaps(end, loosened(interval, Math.abs(Number(value)) * 0.005)))
  )
  const ratio = Math.abs(Number(to.value) - Number(from.value)) / Number(amount.value)
  return fits.length === 1 && (!isBound || ratio > farOff || ratio < 1 / farOff)
}

/** A slip in one of the two leaves what lies between them nearer than that. */
const farOff = 3

/** `It has |300 more seats than| the old hall, a third more`: what lies between is told as an amount, and is not what lies between the two. */
export const isOfOtherAmount = (story: Story, step: ToldStep, {from, to}: Pair): boolean =>
  step.kind !== 'amount' &&
  (lineAt(story, step.sentence)?.figures ?? []).some(
    (figure) =>
      figure.kind === from.kind &&
      isMoreOf(story, figure) &&
      Math.abs(Math.abs(Number(to.value) - Number(from.value)) / Number(figure.value) - 1) > 0.05
  )
