/**
 * Wholes that amounts near them make to the last digit: `585 homes. Of these, 234 are to be let, 164 of them cheaply and 70 for life. The other 351 …` is 234 and
 * 351, and `of the 1,000 points 612 were won indoors and 388 out` what the 388 leave. Such a whole is accounted for, whatever else stands near it.
 */

import type {Story} from '../../story/story.js'
import type {Figure} from '../figures/figure.js'
import {totalOf} from './near.js'
import {amountsIn} from './parts/amounts.js'
import {isRest} from './parts/rests/rest-words.js'
import {scaleTo} from './ties/unit-scale.js'

/** Sentences from the whole to the furthest of what makes it. */
const reach = 3
/** Every choice of so many amounts is added up, the nearest to the whole first. */
const mostOthers = 9
const mostParts = 5
/** How many choices may be expected to make the whole by chance; more where the ones left out make one of those that do. */
const mostByChance = 0.05
const mostNested = 0.3

interface Made {
  readonly value: number
  readonly from: readonly Figure[]
}

/** The place of the last digit that is no nought: 10 for 350, 0.1 for 2.4. */
function grainOf(value: number): number {
  for (let grain = 1e9; grain > 1e-3; grain /= 10) if (Math.abs(value / grain - Math.round(value / grain)) < 1e-9) return grain
  return 1e-3
}

const areSame = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.abs(other)

function othersNear(story: Story, whole: Figure): readonly Figure[] {
  const like = amountsIn(story, whole.block).filter(
    (figure) => figure.start !== whole.start && Math.abs(figure.sentence - whole.sentence) <= reach && scaleTo(whole, figure) === 1
  )
  const distance = ({start}: Figure): number => Math.abs(start - whole.start)
  return like.length > mostOthers ? [...like].sort((one, other) => distance(one) - distance(other)).slice(0, mostOthers) : like
}

/** The sums of two or more of some amounts. */
function sumsOf(figures: readonly Figure[]): readonly Made[] {
  let sums: readonly Made[] = [{value: 0, from: []}]
  for (const figure of figures)
    sums = [
      ...sums,
      ...sums
        .filter(({from}) => from.length < mostParts)
        .map(({value, from}) => ({value: value + Number(figure.value), from: [...from, figure]}))
    ]
  return sums.filter(({from}) => from.length > 1)
}

/** What two of some amounts leave of each other, in the sentence of the whole. */
function restsOf(others: readonly Figure[], {sentence}: Figure): readonly Made[] {
  const own = others.filter((figure) => figure.sentence === sentence)
  return own.flatMap((one) =>
    own.flatMap((other) =>
      Number(one.value) > Number(other.value) ? [{value: Number(one.value) - Number(other.value), from: [one, other]}] : []
    )
  )
}

/** Whether amounts near a whole, and not all of its parts, make it exactly, and so few choices of them come near it that they hardly do so by chance; of one list none is left out. */
export function isMadeUp(story: Story, whole: Figure, parts: readonly Figure[], isOneList = false): boolean {
  const told = Number(whole.value)
  const others = othersNear(story, whole)
  const made = [...sumsOf(others), ...restsOf(others, whole)]
  const fitting = made.filter(({value}) => areSame(value, told))
  if (fitting.length === 0) return false
  const about = made.filter(({value}) => value > told / 2 && value < told * 2).length
  const grain = Math.min(...[whole, ...others].map(({value}) => grainOf(Number(value))))
  const byChance = (about * grain) / (1.5 * told)
  return fitting.some(({from}) => {
    const left = parts.filter(({start}) => !from.some((figure) => figure.start === start))
    const isNested = left.length > 1 && from.some(({value}) => areSame(totalOf(left), Number(value)))
    // `the remaining £500,000` is one of the parts, and so is the last of a list that a colon announces.
    return isNested ? byChance < mostNested : byChance < mostByChance && !isOneList && !left.some((part) => isRest(story, part))
  })
}
