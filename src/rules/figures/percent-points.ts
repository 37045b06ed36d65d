/** Between two percentages: points called per cent, the reverse, or a difference that is neither. */

import {digitsOf} from '../../facts/figures/spelling.js'
import {comparisonsOf} from '../../facts/relations/steps/comparisons.js'
import {defineRule} from '../../rule.js'
import {likelyDrafts} from './likely.js'
import {madeBy} from './made-by.js'
import {at, beside} from './place.js'
import {asTold, isAtOdds} from './steps.js'

export const percentPoints = defineRule({
  id: 'figures-percent-points',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A step between two percentages is called per cent where it is points, or the reverse',
  why: 'From 4 to 5 per cent is one percentage point, and 25 per cent. The rule takes two percentages and the step given for them, in the same breath or in the next sentence as “the 1% increase”. It is silent where the step fits as it is called.',
  defaults: {},
  examples: [
    {
      bad: 'The council raised the levy from ⟨2%⟩ to ⟨3%⟩ on Monday. The ⟦1%⟧ rise takes effect in May.',
      message: '2% to 3% is 1 point or 50%, not 1%'
    },
    {
      bad: 'Turnout in the valley was ⟨58%⟩, ⟦six⟧ points up on the ⟨49%⟩ of the last election.',
      message: '49% to 58% is 9 points or 18%, not six'
    },
    {
      bad: 'The operating margin rose to ⟨13.9%⟩ from ⟨12.6%⟩, an increase of ⟦1.7 percentage points⟧.',
      message: '12.6% to 13.9% is 1.3 points or 10%, not 1.7 percentage points'
    },
    {
      bad: 'In spring ⟨15%⟩ of berths stood empty; by June it was ⟨18%⟩. That gain of ⟦3%⟧ worries the port.',
      message: '15% to 18% is 3 points or 20%, not 3%'
    },
    {
      bad: 'The levy, now ⟨5%⟩, goes up to ⟨7%⟩ in July. Grocers call the ⟦2%⟧ rise a blow.',
      message: '5% to 7% is 2 points or 40%, not 2%'
    },
    {
      bad: 'At ⟦3.5 points⟧, the improvement in vacancies beat all hopes. Some ⟨11.4%⟩ of desks stand empty; a year ago ⟨13.9%⟩ did.',
      message: '13.9% to 11.4% is 2.5 points or 18%, not 3.5 points'
    },
    {good: 'The council raised the levy from 2% to 3%, a rise of 50%.', why: 'the share is right as well'},
    {good: 'Prices rose 0.3% in May. In April the yearly rate was 4.4%, and in March 4.1%.', why: 'rates of their own'},
    {good: 'The bank cut its rate from 5.75% to 5%. Lenders passed on half of the three-quarters-of-a-point cut.', why: 'part of the step'},
    {good: 'The tank is 43% full, against 71% a year ago, and is falling by two points a week.', why: 'a pace'},
    {good: 'Output should grow by 2.3% next year, after 2% growth this year and 2.1% in the last.', why: 'rates of growth'},
    {good: 'She bought 13% of the mill on Sunday, 5.5% of it from an aunt at a 25% premium.', why: 'a premium on a price'}
  ],
  isExplained: madeBy('points'),
  *check(story) {
    let compared = 0
    for (const comparison of comparisonsOf(story)) {
      const {step, pair} = comparison
      // A lead or a gap is for figures-difference.
      if (step.kind === 'times' || pair.from.kind !== 'percent' || (step.kind === 'amount' && step.isGap && step.isNoun)) continue
      compared++
      if (!isAtOdds(comparison)) continue
      const [from, to] = asTold(pair, step.direction)
      const points = digitsOf(Math.abs(Number(to.value) - Number(from.value)), 2)
      const relative = digitsOf(Math.abs(100 * (Number(to.value) / Number(from.value) - 1)), 0)
      yield {
        at: at(step),
        message: `${from.text} to ${to.text} is ${points} point${points === '1' ? '' : 's'} or ${relative}%, not ${step.text}`,
        related: [beside(from, `from ${from.text}`), beside(to, `to ${to.text}`)]
      }
    }
    compared += yield* likelyDrafts(story, 'difference', ({whole}) => whole.kind === 'percent')
    return compared
  }
})
