/** Rate times count against the total. */

import {digitsOf, named, spelt} from '../../facts/figures/spelling.js'
import {chainedProductsOf} from '../../facts/relations/rates/chained-products.js'
import {extentsOf} from '../../facts/relations/rates/extents.js'
import {farProductsOf} from '../../facts/relations/rates/far-products.js'
import {frequenciesOf} from '../../facts/relations/rates/frequencies.js'
import {marketValuesOf} from '../../facts/relations/rates/market-values.js'
import {fits} from '../../facts/relations/rates/product.js'
import {productsOf} from '../../facts/relations/rates/rates.js'
import {defineRule} from '../../rule.js'
import {likelyDrafts} from './likely.js'
import {at, beside} from './place.js'
import {isMade, isPriced, productDraft} from './rate-words.js'

export const product = defineRule({
  id: 'figures-product',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'Price times number is not the total, or a daily amount not the weekly one',
  why: 'Twelve tickets at £45 are £540. The rule takes what is told for each one of something, or for a day, a year or a mile (“£45 each”, “each of whom was fined $65”, “an annual income of £4m”), and what the two sentences on either side say of the number and the total. It is quiet where any reading of them fits, where several are as good, and where the total is too far off to be the product’s; a week may have five, six or seven days.',
  passesOver: 0,
  defaults: {},
  examples: [
    {bad: 'She bought ⟨14⟩ lamps at ⟨£30⟩ each and paid ⟦£520⟧ in all.', message: '14 at £30 is £420, not £520'},
    {bad: 'The dispute costs the port ⟨$4m⟩ a day, or ⟦$38m⟧ a week.', message: '$4m a day is $28m a week, not $38m'},
    {
      bad: 'The scheme will cost ⟨£12m⟩ a year for ⟨five years⟩, a total of ⟦£50m⟧.',
      message: 'five years at £12m is £60m, not £50m'
    },
    {
      bad: 'The town took ⟨1,300⟩ bicycles off the streets, each of which had cost a rider ⟨€40⟩ to get back. That put ⟦€25,000⟧ into its coffers.',
      message: '1,300 at €40 is €52,000, not €25,000'
    },
    {
      bad: 'Dredging runs to ⟨£3m⟩ a mile. The canal is ⟨41 miles⟩ long, and its owners put the whole at ⟦£123bn⟧.',
      message: '41 miles at £3m is £123m, not £123bn'
    },
    {
      bad: 'The choir sings ⟨two⟩ evenings a week, each lasting ⟨three hours⟩, for ⟨20 weeks⟩: that is ⟦150 hours⟧ of music.',
      message: 'two × 20 weeks at three hours is 120 hours, not 150 hours'
    },
    {good: 'Each of the 14 lamps cost £30. The bill, tax included, was £520.', why: 'not only the product'},
    {good: 'Tickets are £30. Of the 14 that were left she bought six, at £30 each, and paid £180.', why: 'another number fits'},
    {good: 'At £30 each the 14 lamps were a bargain. The hall was built for £2.4m.', why: 'too far off'},
    {good: 'Profits fell to $1.1bn, from $1.4bn a year earlier. The trial had run for 18 months.', why: 'no rate'},
    {
      good: 'Tickets were £18. The hall’s 640 seats were all sold, and the night made £9,400.',
      why: 'a price alone, and digits that are no slip'
    },
    {good: 'The mill loses £700 a week. After 30 weeks a cousin put in 28,000 francs (£25,000).', why: 'a conversion is no total'}
  ],
  *check(story) {
    let compared = 0
    for (const product of productsOf(story)) {
      const {rate, per} = product
      if (!isPriced(rate) && !per.timed) continue
      compared++
      if (!fits(product)) yield productDraft(story, product)
    }
    for (const product of farProductsOf(story)) {
      compared++
      yield productDraft(story, product)
    }
    for (const {price, shares, total, implied} of marketValuesOf(story)) {
      compared++
      yield {
        at: at(total),
        message: `${named(shares)} at ${price.text} is ${spelt(implied, total)}, not ${total.text}`,
        related: [beside(price, price.text), beside(shares, named(shares))]
      }
    }
    for (const {count, rate, total, implied} of chainedProductsOf(story)) {
      compared++
      yield {
        at: at(total),
        message: `${count.text} at ${rate.text} is ${spelt(implied, total)}, not ${total.text}`,
        related: [beside(count, `the number: ${count.text}`), beside(rate, `for each: ${rate.text}`)]
      }
    }
    for (const {sides, total, implied} of extentsOf(story)) {
      compared++
      yield {
        at: at(total),
        message: `${sides.map(({text}) => text).join(' × ')} is ${spelt(implied, total)}, not ${total.text}`,
        related: sides.map((side) => beside(side, `a side: ${side.text}`))
      }
    }
    for (const {interval, often, implied} of frequenciesOf(story)) {
      compared++
      if (Number(often.value) >= Math.floor(implied) && Number(often.value) <= Math.ceil(implied)) continue
      yield {
        at: at(often),
        message: `Every ${interval.text} is ${digitsOf(implied, 1)} ${often.per === 'hour' ? 'an' : 'a'} ${often.per}, not ${often.text}`,
        related: [beside(interval, interval.text)]
      }
    }
    compared += yield* likelyDrafts(story, 'product', (tie) => !isMade(story, tie))
    compared += yield* likelyDrafts(story, 'quotient', (tie) => isPriced(tie.whole) && !isMade(story, tie))
    return compared
  }
})
