/**
 * A step that is told as an amount and again as a share, with what it began from and not what it came to: `rises by |£8.8m, or 5 per cent, from £175.4m|`,
 * `shrank by 15 per cent, or 120, from 800`. It judges no values.
 */

import type {Story} from '../../../story/story.js'
import type {Figure, Interval} from '../../figures/figure.js'
import {over} from '../../figures/interval.js'
import {once} from '../../once.js'
import {figuresOfSentences, isBound} from '../near.js'
import {opening, wordAt, wordsBetween} from '../nearby-words.js'
import {allowedBy} from '../ties/told.js'
import {areOfOneKind, isLevel} from './beside.js'
import {comparisonsOf} from './comparisons.js'
import type {ToldStep} from './step.js'
import {isPoints, scaleOf} from './step-scale.js'
import {toldStepsOf} from './told-steps.js'

export interface BasedShare {
  readonly share: Pick<ToldStep, 'start' | 'end' | 'text' | 'figure' | 'interval'>
  readonly amount: Figure
  readonly base: Figure
  /** What the amount is of the base, as its figures allow, and by their values. */
  readonly implied: Interval
  readonly middle: number
}

/** From the one to the other, and from there to the base, with nothing else told between. */
const again = /^ (?:[^ ,;:()–—.]+ ){0,2}(?:, or|\(|– or|or) (?:about |some |nearly |almost |just )?$/
const toBase = /^ (?:[,)–—] )?from (?:(?:the|its|their|a|an|last|year's|year’s|record|previous|peak|just|only|high|of) ){0,4}$/

const isShare = ({kind, unit}: Figure): boolean => kind === 'percent' && unit === 'percent'
const isPlain = ({value, isRange, hedge}: Figure): boolean => typeof value === 'number' && value > 0 && !isRange && !isBound({hedge})

/** `from £175.4m |of sales|`, `from £175.4m |a month|`: of something else, or for a time. */
const isOwnBase = (story: Story, {sentence, lastToken, per}: Figure): boolean =>
  per === null && !/^(?:of|a|an|per|each|to|worth|lost|spent)$/.test(wordAt(story, sentence, lastToken))

function basedShare(story: Story, {figure: first, direction, sentence, isGap}: ToldStep): BasedShare | undefined {
  if (!first || !direction || isGap || isPoints(first)) return undefined
  const figures = figuresOfSentences(story, sentence, sentence)
  const at = figures.indexOf(first)
  const [second, base, next] = [figures[at + 1], figures[at + 2], figures[at + 3]]
  if (!second || !base || base.sentence !== sentence || isShare(first) === isShare(second)) return undefined
  const [share, amount] = isShare(first) ? [first, second] : [second, first]
  const scale = scaleOf({kind: 'amount', figure: amount}, base)
  if (scale === undefined || ![share, amount, base].every(isPlain) || !areOfOneKind(amount, base) || isShare(base)) return undefined
  if (!again.test(wordsBetween(story, first.lastToken, opening(story, second)))) return undefined
  if (!toBase.test(wordsBetween(story, second.lastToken, opening(story, base))) || !isLevel(story, base) || !isOwnBase(story, base))
    return undefined
  // Where it is told what it came to, the two are compared.
  if (next && next.sentence === sentence && areOfOneKind(next, base) && wordAt(story, sentence, opening(story, next) - 1) === 'to')
    return undefined
  const implied = over(allowedBy(amount), allowedBy(base))
  const value = Number(amount.value) / scale / Number(base.value)
  if (!implied || (direction === 'down' && value >= 1)) return undefined
  const interval = {low: share.interval.low / 100, high: share.interval.high / 100}
  return {
    share: {start: share.start, end: share.end, text: share.text, figure: share, interval},
    amount,
    base,
    implied: {low: implied.low / scale, high: implied.high / scale},
    middle: value
  }
}

export const basedSharesOf = once((story: Story): readonly BasedShare[] => {
  const found = toldStepsOf(story).flatMap((step) => basedShare(story, step) ?? [])
  if (found.length === 0) return found
  const compared = new Set(comparisonsOf(story).map(({step}) => step.figure))
  return found.filter(({share}) => !compared.has(share.figure))
})
