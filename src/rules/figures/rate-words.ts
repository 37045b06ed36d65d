/** How the rules that judge rates say what a product is and is not, and where. */

import type {Figure} from '../../facts/figures/figure.js'
import {spelt} from '../../facts/figures/spelling.js'
import {impliedValue, type Product, powerOff} from '../../facts/relations/rates/product.js'
import {productsOf} from '../../facts/relations/rates/rates.js'
import {spellOf} from '../../facts/relations/rates/spells.js'
import {unitRateOf} from '../../facts/relations/rates/unit-rates.js'
import type {Tie} from '../../facts/relations/ties/tie.js'
import type {Draft} from '../../rule.js'
import type {Story} from '../../story/story.js'
import {at, beside} from './place.js'

const powers: Readonly<Record<number, string>> = {1: 'ten', 2: 'a hundred', 3: 'a thousand', 6: 'a million'}

/** What the rate would be; its unit is the total's where the scale is the same. */
const impliedRate = (product: Product): number => (Number(product.rate.value) * Number(product.total.value)) / impliedValue(product)

const aUnit = (unit: string): string => `${/^(?:[aeio]|hour)/.test(unit) ? 'an' : 'a'} ${unit}`

const counted = (factors: readonly Figure[]): string => factors.map(({text}) => text).join(' × ')

/** What it comes to is told by `at`: `12 |at £45|`. */
export const isPriced = ({kind}: Figure): boolean => kind === 'money' || kind === 'duration'

const isExact = (product: Product): boolean => Math.abs(impliedValue(product) / Number(product.total.value) - 1) < 0.005

/** `1,920 bottles in ten days … |three| each per day`: what a product that holds was worked out from or gives is tied to nothing else. */
export const isMade = (story: Story, {told: {figure}}: Tie): boolean =>
  figure !== undefined && productsOf(story).some((product) => (product.rate === figure || product.total === figure) && isExact(product))

function messageOf(product: Product, stretch: string): string {
  const {rate, per, factors, total} = product
  // `£123bn` is a slip in the very scale that the rate has right.
  const like = powerOff(product) > 2 && rate.unit === total.unit ? rate : total
  const implied = spelt(Number(impliedValue(product).toPrecision(6)), like)
  if (factors.length === 0) return `${rate.text} ${aUnit(per.of)} is ${implied} ${aUnit(stretch)}, not ${total.text}`
  if (total.index > rate.index) {
    return isPriced(rate) || per.timed
      ? `${counted(factors)} at ${rate.text} is ${implied}, not ${total.text}`
      : `${rate.text} for each of ${counted(factors)} is ${implied}, not ${total.text}`
  }
  const each = spelt(Number(impliedRate(product).toPrecision(4)), powerOff(product) < -2 && rate.unit === total.unit ? total : rate)
  return per.timed
    ? `${total.text} in ${counted(factors)} is ${each}${unitRateOf(rate.unit) ? '' : ` ${aUnit(per.of)}`}, not ${rate.text}`
    : `${total.text} for ${counted(factors)} is ${each} each, not ${rate.text}`
}

/** The finding stands at what is told last: the total, or the rate that was worked out of it. */
export function productDraft(story: Story, product: Product): Draft {
  const {rate, per, factors, total} = product
  const power = Math.abs(powerOff(product))
  const [place, other] = total.index > rate.index ? [total, rate] : [rate, total]
  const label = other === total ? 'the total' : per.timed ? aUnit(per.of) : 'for each'
  return {
    at: at(place),
    isDoubtful: product.isDoubtful ?? false,
    message: messageOf(product, total.per ?? spellOf(story, total) ?? ''),
    related: [
      ...factors.map((factor) => beside(factor, `${factor.kind === 'duration' ? 'for how long' : 'the number'}: ${factor.text}`)),
      beside(other, `${label}: ${other.text}`)
    ],
    note: `${rate.text}${factors.map(({text}) => ` × ${text}`).join('')}${power > 0 ? `, and ${powers[power] ?? `10^${power}`} times apart` : ''}`
  }
}
