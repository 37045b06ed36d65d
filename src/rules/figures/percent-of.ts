/** A percentage of a whole against the part that is given. */

import {over, overlaps} from '../../facts/figures/interval.js'
import {sharesOf} from '../../facts/figures/shares.js'
import {digitsOf} from '../../facts/figures/spelling.js'
import {defineRule} from '../../rule.js'
import {at, beside} from './place.js'

export const percentOf = defineRule({
  id: 'figures-percent-of',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A percentage is not the part of the whole that is given beside it',
  why: 'Where a text gives a part, its whole and the percentage, one of the three can be worked out from the others. The rule needs the link in the words, “60 of 240, or 25%” or “10% of the £4m, or £400,000”, and gives each figure the room of its digits.',
  defaults: {},
  examples: [
    {bad: 'Of ⟨320⟩ walkers asked, ⟨80⟩ had seen the heron, or ⟦40%⟧. None had fed it.', message: '80 of 320 is 25%, not 40%'},
    {bad: 'Some ⟨1,360⟩ of the ⟨1,600⟩ members voted, a turnout of ⟦75%⟧.', message: '1,360 of 1,600 is 85%, not 75%'},
    {bad: '⟦5%⟧ of the ⟨£8m⟩ budget, or ⟨£700,000⟩, goes on biscuits.', message: '£700,000 of £8m is 8.8%, not 5%'},
    {good: 'Of 320 walkers asked, 80 had seen the heron, or 25%.'},
    {good: 'Some 1,365 of the 1,600 members voted, a turnout of about 85%.', why: 'rounding'}
  ],
  *check(story) {
    let compared = 0
    for (const {part, whole, stated} of sharesOf(story)) {
      const implied = over(part.interval, whole.interval)
      if (!implied || stated?.kind !== 'percent') continue
      compared++
      if (overlaps(implied, {low: stated.interval.low - 0.005, high: stated.interval.high + 0.005})) continue
      const share = (100 * Number(part.value)) / Number(whole.value)
      yield {
        at: at(stated),
        message: `${part.text} of ${whole.text} is ${digitsOf(share, share < 10 ? 1 : 0)}%, not ${stated.text}`,
        related: [beside(part, `the part: ${part.text}`), beside(whole, `the whole: ${whole.text}`)],
        note: `${part.text} / ${whole.text} = ${digitsOf(share, 1)}%`
      }
    }
    return compared
  }
})
