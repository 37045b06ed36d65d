/** One pair of currencies, two rates. */

import {overlaps, widened} from '../../facts/figures/interval.js'
import {digitsOf, spelt} from '../../facts/figures/spelling.js'
import {ratesAgainOf} from '../../facts/relations/rates/exchange-rates.js'
import {areTurned} from '../../facts/relations/slip.js'
import {defineRule} from '../../rule.js'
import type {Story} from '../../story/story.js'
import {at, beside} from './place.js'

/** Both are converted by hand, and often by different days. */
const room = 0.04

export const exchangeRate = defineRule({
  id: 'figures-exchange-rate',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'Two conversions of one currency pair imply two rates',
  why: 'A story converts at one rate. The rule takes sums that are converted right behind themselves, in brackets or after a comma, and compares the rate of each with the first; other days may have other rates, so less than an eighth apart passes.',
  defaults: {},
  examples: [
    {
      bad: 'The town will spend ⟨90bn yen ($600m)⟩ on trams. A first payment of 15bn yen (⟦$150m⟧) is due in June.',
      message: '15bn yen at the rate before is $100m, not $150m'
    },
    {
      bad: 'The bell cost ⟨2m Swiss francs ($2.2m)⟩. Hanging it took another 400,000 francs, ⟦$640,000⟧, and a year.',
      message: '400,000 francs at the rate before is $440,000, not $640,000'
    },
    {
      bad: 'The league promised ⟨60m pesos, about $3m⟩, to the clubs. It has paid 15m, or roughly ⟦$1.5m⟧, so far.',
      message: '15m at the rate before is $0.75m, not $1.5m'
    },
    {
      bad: 'Pickers get ⟨150 kronor ($6)⟩ a day, and those who stay all week take home 900 kronor (⟦$45⟧).',
      message: '900 kronor at the rate before is $36, not $45'
    },
    {
      bad: 'To trade costs ⟨36,000 shillings a month, or about $240⟩. A badge costs another 9,000 shillings, or ⟦$90⟧.',
      message: '9,000 shillings at the rate before is $60, not $90'
    },
    {
      bad: 'The town got ⟨$40m (3.2bn rupees)⟩ for its trams. A first 800m rupees (⟦$15m⟧) is due in May.',
      message: '800m rupees at the rate before is $10m, not $15m'
    },
    {good: 'The town will spend 90bn yen ($600m) on trams. A first payment of 15bn yen ($100m) is due.'},
    {
      good: 'The town got $40m (3.2bn rupees) for its trams. A first 800m rupees ($10m) is due in May.',
      why: 'the same rate, told the other way round'
    },
    {
      good: 'The port owes its dredgers 80m kroner, or $8m. It owes its pilots 25m kroner in back pay, the equivalent of $2.5m at that rate.'
    },
    {good: 'The port owes its dredgers 80m kroner, or $8m. It offers 25m kroner in cash, or $25m in shares.', why: 'another offer'},
    {good: 'It paid £1m ($1.3m) in May and £4m ($5m) in June.', why: 'rounding and other days'},
    {good: 'The guild paid Rs 8.5 crore ($1 million) for the mill and Rs 34 crore ($4 million) for the quay.'}
  ],
  *check(story) {
    let compared = 0
    for (const {first, again} of ratesAgainOf(story)) {
      const {from, to} = again
      compared++
      const implied = Number(from.value) / (Number(first.from.value) / Number(first.to.value))
      // `$54,000` for the $45,000 that it comes to may be within what is rounded, and yet the digits are turned.
      const isTurned = areTurned(Number(to.value), implied)
      if (!isTurned && overlaps(widened(first.interval, room), widened(again.interval, room))) continue
      yield {
        at: at(to),
        message: `${from.text} at the rate before is ${spelt(Number(implied.toPrecision(3)), to)}, not ${to.text}`,
        related: [
          beside(
            {start: Math.min(first.from.start, first.to.start), end: closing(story, Math.max(first.from.end, first.to.end))},
            `the rate before: ${first.from.text} for ${first.to.text}`
          )
        ],
        note: `${digitsOf(Number(first.from.value) / Number(first.to.value), 3)} to one before, ${digitsOf(Number(from.value) / Number(to.value), 3)} here`
      }
    }
    return compared
  }
})

/** With the bracket that closes the conversion. */
const closing = (story: Story, end: number): number => (story.text[end] === ')' ? end + 1 : end)
