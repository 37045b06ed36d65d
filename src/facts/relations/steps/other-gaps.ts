/** Gaps that are told of others than the two figures they stand beside: one of two steps, the price of several, or the true gap told near. It judges nothing. */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOfSentences} from '../near.js'
import {significant} from '../slip.js'

/** Sentences in which the difference of the two may be told for itself. */
const reach = 2

/** `lost 80 nests but gained 95, so that the count of 600 became 615`: one of two steps, which both together make what lies between. */
const isOfTwoSteps = (story: Story, by: Figure, levels: readonly Figure[], value: number): boolean =>
  significant(value) > 1 &&
  figuresOfSentences(story, by.sentence, by.sentence).some(
    (figure) =>
      figure !== by &&
      !levels.includes(figure) &&
      figure.kind === by.kind &&
      [Number(by.value) - Number(figure.value), Number(by.value) + Number(figure.value)].some((made) => Math.abs(made) === value)
  )

/** So many of one thing are bought for the price of the other. */
const mostOfOne = 12

/** `three plays (£28 each) or all at once for £72, a saving of £12`: between the price of several and the other. */
function isOfSeveral(by: Figure, levels: readonly Figure[], scale: number): boolean {
  return levels.some((one) => {
    const other = levels.find((level) => level !== one)
    const made = (Number(other?.value) * scale + Number(by.value)) / (Number(one.value) * scale)
    return one.per === 'each' && Number.isInteger(made) && made > 1 && made <= mostOfOne
  })
}

/** `In the kitchens the gap was £3.70. … put the |£2.45| down to nights`: the true difference is told beside it, so that the other is of another pair. */
export function isToldBeside(story: Story, by: Figure, one: Figure, other: Figure, scale: number): boolean {
  const value = Math.abs(Number(one.value) - Number(other.value)) * scale
  if (isOfTwoSteps(story, by, [one, other], value) || isOfSeveral(by, [one, other], scale)) return true
  return (
    significant(value) > 1 &&
    figuresOfSentences(story, by.sentence - reach, by.sentence + reach).some(
      (figure) =>
        ![by, one, other].includes(figure) &&
        figure.kind === by.kind &&
        figure.unit === by.unit &&
        Math.abs(Number(figure.value) - value) < value * 1e-9
    )
  )
}
