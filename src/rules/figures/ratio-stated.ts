/** A rate that is given, against the total and the count it is the ratio of. */

import {over, overlaps, times, widened} from '../../facts/figures/interval.js'
import {firstOf, linesOf, pattern} from '../../facts/figures/pattern.js'
import {fits, productsOf} from '../../facts/figures/rates.js'
import {digitsOf, spelt} from '../../facts/figures/spelling.js'
import {defineRule} from '../../rule.js'
import {at, beside} from './place.js'
import {productDraft} from './rate-words.js'

const room = 0.03

/** `1.2m people and 300 buses, one for every 400`; `30 pupils and two teachers, a ratio of 15 to one`; `300 miles in five hours, an average of 60mph`. */
const ratios = [
  '{#one} {3} for|to {#other} {5} , or? one {1} for|to every|each? {n:ratio}',
  '{#one} {3} for|to {#other} {5} , or? ONE {1} for|to every|each? {n:ratio}',
  '{#one} {3} and {#other} {5} , or? one {1} for|to every|each? {n:ratio}',
  '{#one} {3} and {#other} {5} , or? ONE {1} for|to every|each? {n:ratio}',
  '{#one} {3} and {#other} {6} , a ratio of {n:ratio} to ONE',
].map(pattern)

export const ratioStated = defineRule({
  id: 'figures-ratio-stated',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A rate is not the total over the count that stand beside it',
  why: 'Where a text gives a total, a count and the rate, it gives the ratio twice. The rule links “480 a container” with the containers and the shells of the same sentence or the one before, and “one for every 400” or “15 to one” with the two figures before it.',
  defaults: {},
  examples: [
    {
      bad: 'Divers counted ⟨10,000⟩ crates on the seabed. Officials say they held ⟨4.8m⟩ plates, about ⟦48⟧ a crate.',
      message: '4.8m for 10,000 is 480 each, not 48'
    },
    {bad: 'The town has ⟨1.2m⟩ people and ⟨300⟩ trams, one for every ⟦400⟧.', message: '1.2m to 300 is 4,000 to one, not 400'},
    {bad: 'There are ⟨30⟩ pupils and ⟨two⟩ teachers in each class, a ratio of ⟦10⟧ to one.', message: '30 to two is 15 to one, not 10'},
    {good: 'Divers counted 10,000 crates. Officials say they held 4.8m plates, about 480 a crate.'},
    {good: 'The herd of 120 cows gives 3,600 litres of milk a day, or 30 litres a cow.'},
    {good: 'The firm has 120 cows and sold 3,600 litres at 80p a litre.', why: 'a price'}
  ],
  *check(story) {
    let compared = 0
    for (const product of productsOf(story)) {
      const {rate, per} = product
      if (rate.kind === 'money' || rate.kind === 'duration' || per.timed) continue
      compared++
      if (!fits(product)) yield productDraft(product)
    }
    for (const line of linesOf(story)) {
      const match = firstOf(ratios, line)
      const speed = match?.figure('ratio').kind === 'measure'
      if (!match) continue
      const [one, other, ratio] = [match.figure('one'), match.figure('other'), match.figure('ratio')]
      const seconds = other.unit === 'minute' ? 60 : 1
      if (speed ? !isSpeed(one.unit, other.unit, ratio.unit) : one.unit !== null || other.unit !== null) continue
      const implied = over(one.interval, other.interval)
      const turned = over(other.interval, one.interval)
      if (!implied || !turned) continue
      compared++
      const scaledBy = speed ? {low: seconds, high: seconds} : {low: 1, high: 1}
      if (overlaps(widened(times(implied, scaledBy), room), ratio.interval) || (!speed && overlaps(turned, ratio.interval))) continue
      const value = (Number(one.value) / Number(other.value)) * scaledBy.low
      yield {
        at: at(ratio),
        message: speed
          ? `${one.text} in ${other.text} is ${spelt(value, ratio)}, not ${ratio.text}`
          : `${one.text} to ${other.text} is ${digitsOf(value < 1 ? 1 / value : value, 1)} to one, not ${ratio.text}`,
        related: [beside(one, one.text), beside(other, other.text)]
      }
    }
    return compared
  }
})

/** `300 miles`, `five hours` and `60mph`. */
const isSpeed = (length: string | null, time: string | null, speed: string | null): boolean =>
  (time === 'hour' || time === 'minute') && length !== null && speed === `${length} per hour`
