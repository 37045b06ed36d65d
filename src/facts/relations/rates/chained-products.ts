/**
 * Products whose every factor one breath names: `which makes 15,600 loaves, and 50 weeks a year, which makes 780,000`, `35 days' worth at 1.1kg a day, or 38.5kg a head`, `Rs 4 lakh for the family of
 * each of the 41, or Rs 1.64 crore in all`; and an amount that the sentence before counts in the unit of a price: `put in 58,300 hours. At £11 an hour, that was worth £641,300`.
 */

import type {Story} from '../../../story/story.js'
import type {Figure, Interval} from '../../figures/figure.js'
import {isFarOff, overlaps, times, widened} from '../../figures/interval.js'
import {once} from '../../once.js'
import {isBound, isNumber} from '../near.js'
import {wordAt, wordsBetween} from '../nearby-words.js'
import {firstOf, type Line, lineAt, linesOf, pattern} from '../pattern.js'
import {isSlip, significant} from '../slip.js'
import {isTime} from './rate-words.js'

export interface ChainedProduct {
  readonly count: Figure
  readonly rate: Figure
  readonly total: Figure
  readonly implied: number
}

const makes = 'which|that|this|it makes|make|made|is|gives|comes_to|came_to|adds_up_to|means'
/** The rate is of one of the times: `50 weeks |a year|` of so many a week. */
const chained = [
  `{#:rate} {3} , and|for|over {t:count} , ${makes} {#:total}`,
  `{#:rate} {3} , and|for|over {t:count} {2} , ${makes} {#:total}`
].map(pattern)
const timed = [
  '{t:count} {2} at {#:rate} {3} , or {#:total}',
  `{t:count} {2} at {#:rate} {3} , ${makes} {#:total}`,
  '{t:count} {2} at {#:rate} {3} , making {#:total}'
].map(pattern)
const shared = [
  '{$:rate} for|to {6} each_of|every_one_of the|those|these|its|his|her|their {n:count} {4} , or|making|totalling {$:total}',
  '{$:rate} for|to {6} each_of|every_one_of the|those|these|its|his|her|their {n:count} {4} , a_total_of|which_makes|which_is|that_is {$:total}'
].map(pattern)
const priced = [
  'at {$:rate} {2} ,? {~8} ,? that|this|it|they|these|which was|is|were|are|would_be|will_be worth|valued_at {$:total}',
  'at {$:rate} {2} ,? {~8} ,? that|this|it|they|these|which comes_to|came_to|makes|made|adds_up_to|added_up_to|amounts_to|amounted_to {$:total}'
].map(pattern)

/** Rounded by hand. */
const room = 0.02
/** A total so many times off is of something else, unless it is a slip. */
const furthest = 3

const isPlain = (figure: Figure): boolean => isNumber(figure) && !isBound(figure)
const areAlike = (one: Figure, other: Figure): boolean =>
  one.kind === other.kind &&
  one.unit === other.unit &&
  (one.kind !== 'cardinal' || !one.counted || !other.counted || one.counted.noun === other.counted.noun)

function productOf(count: Figure, rate: Figure, total: Figure): ChainedProduct | undefined {
  if (![count, rate, total].every(isPlain) || !areAlike(rate, total)) return undefined
  const implied = Number(count.value) * Number(rate.value)
  const allowed: Interval = widened(times(count.interval, rate.interval), room)
  // `35 days at 14 miles a day, or 500 miles`: rounded to the digits shown.
  if (overlaps(allowed, total.interval) || Number(implied.toPrecision(significant(Number(total.value)))) === total.value) return undefined
  return isFarOff(Number(total.value), implied, furthest) && !isSlip(Number(total.value), implied)
    ? undefined
    : {count, rate, total, implied}
}

/** `, or 38.5kg |a head|`, `Rs 1.64 crore |in all|`; no `£1,900 |after tax|`. */
const endsBehind = (story: Story, {sentence, lastToken, per}: Figure): boolean =>
  !isTime(per ?? '') &&
  /^(?:[,;:.)–—]|in|altogether|an?|each|apiece|per|and|)$/.test(wordAt(story, sentence, lastToken)) &&
  !/^ in (?!all|total)|^ , (?:after|with|as|before|less|plus|including) /.test(wordsBetween(story, lastToken, lastToken + 2))

/** `58,300 |hours|. At £11 |an hour|`: the only amount of the sentence before in the unit of the price. */
function countBefore(story: Story, {sentence}: Line, {per, block}: Figure): Figure | undefined {
  const before = story.sentences[sentence - 1]
  if (per === null || before?.block !== block) return undefined
  const [count, other] = (lineAt(story, sentence - 1)?.figures ?? []).filter(
    (figure) => figure.unit === per || figure.counted?.noun === per
  )
  return other ? undefined : count
}

function chainedIn(story: Story, line: Line): ChainedProduct | undefined {
  const match = firstOf(chained, line)
  // `50 weeks |a year|` of what is told for a week; without that nothing says what the weeks are of.
  if (match && match.figure('count').per !== null && match.figure('rate').per === null && match.figure('total').per === null)
    return productOf(match.figure('count'), match.figure('rate'), match.figure('total'))
  const days = firstOf(timed, line)
  if (days && days.figure('rate').per === days.figure('count').unit && endsBehind(story, days.figure('total')))
    return productOf(days.figure('count'), days.figure('rate'), days.figure('total'))
  const each = firstOf(shared, line)
  if (each && endsBehind(story, each.figure('total'))) return productOf(each.figure('count'), each.figure('rate'), each.figure('total'))
  const price = firstOf(priced, line)
  const count = price && countBefore(story, line, price.figure('rate'))
  return price && count && productOf(count, price.figure('rate'), price.figure('total'))
}

/** In the order of the text, one a sentence. */
export const chainedProductsOf = once((story: Story): readonly ChainedProduct[] =>
  linesOf(story).flatMap((line) => (line.figures.length > 1 ? (chainedIn(story, line) ?? []) : []))
)
