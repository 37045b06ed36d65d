/** A step that is told twice, as an amount and as a share: `a fall of £3m, |or 12 per cent|`, `a loss of 1,121 pupils, |or 26 per cent|`. */

import type {Story} from '../../../story/story.js'
import {figuresOf} from '../../figures/find.js'
import {isPause, wordAt, wordsBetween} from '../nearby-words.js'
import type {Pair} from './beside.js'
import type {ToldStep} from './step.js'
import {firstOf} from './step-cues.js'

/** From the amount to its share: what it counts, where it is counted from, and `or`. */
const leadsAgain = /^ (?:[^ ,;:()–—.]+ ){0,3}(?:, or|\(|– or|or) $/

/** Rounded by hand. */
const room = 0.02

/**
 * The share that tells an amount again, where the amount is what lies between its two levels: then the share can be of no others. `Or 12 per cent |of the staff|` is of what it names. In
 * `a loss of 1,121 from |4,310|, or 26 per cent` one of the two stands between.
 */
export function againStep(story: Story, step: ToldStep, {from, to}: Pair, scale: number): ToldStep | undefined {
  const {figure} = step
  if (step.kind !== 'amount' || !figure || from.kind === 'percent' || step.direction === undefined) return undefined
  const difference = Math.abs(Number(to.value) - Number(from.value)) * scale
  if (!(Math.abs(difference - Number(figure.value)) <= room * difference)) return undefined
  const figures = figuresOf(story)
  const next = figures[figure.index + 1]
  const before = next === from || next === to ? next : figure
  const share = figures[before.index + 1]
  if (share?.sentence !== step.sentence || share.kind !== 'percent' || share.unit !== 'percent') return undefined
  const first = firstOf(story, share)
  if (!leadsAgain.test(wordsBetween(story, before.lastToken, first)) || !isPause(wordAt(story, share.sentence, share.lastToken)))
    return undefined
  const {start, end, text, lastToken, interval} = share
  return {
    ...step,
    kind: 'share',
    figure: share,
    interval: {low: interval.low / 100, high: interval.high / 100},
    start,
    end,
    text,
    firstToken: first,
    lastToken
  }
}
