/** From X to Y against the percentage given for it. */

import {digitsOf} from '../../facts/figures/spelling.js'
import {basedSharesOf} from '../../facts/relations/steps/based-shares.js'
import {comparisonsOf} from '../../facts/relations/steps/comparisons.js'
import {grownSharesOf} from '../../facts/relations/steps/grown-shares.js'
import {defineRule} from '../../rule.js'
import {likelyDrafts} from './likely.js'
import {madeBy} from './made-by.js'
import {at, beside} from './place.js'
import {asTold, isAtOdds, isOddShare, isOfWrongBase} from './steps.js'

export const percentChange = defineRule({
  id: 'figures-percent-change',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'From one figure to another is not the percentage that is given for it',
  why: 'A percentage is often worked out on the wrong base, or on figures that were changed later. The rule takes a rise, a fall or a share more or less, with the two figures near it that are set against each other by time, tense or “than”, before or behind it, and allows for what the digits shown leave open. Where any other two near would fit, it is silent.',
  passesOver: 0,
  defaults: {},
  examples: [
    {
      bad: 'Takings at the lido rose from ⟨£40,000⟩ to ⟨£52,000⟩, up ⟦20%⟧ since the new slide opened.',
      message: '£40,000 to £52,000 is 30%, not 20%'
    },
    {
      bad: 'Burglaries in the port fell to ⟨180⟩ last year from ⟨240⟩ the year before. The sergeant put the ⟦40%⟧ decline down to new lamps.',
      message: '240 to 180 is 25%, not 40%'
    },
    {
      bad: 'The island had ⟨214⟩ wardens in 2010 and ⟨96⟩ in 2020, a fall of ⟦45%⟧.',
      message: '214 to 96 is 55%, not 45%'
    },
    {
      bad: 'The sum for potholes rises by ⟦half⟧, from ⟨£8m⟩ to ⟨£14m⟩.',
      message: '£8m to £14m is 75%, not half'
    },
    {
      bad: 'The mill ground ⟨176 tonnes⟩ in the year, up from ⟨160⟩, which is a rise of ⟦15%⟧.',
      message: '160 to 176 tonnes is 10%, not 15%'
    },
    {
      bad: 'In the port, which had ⟨540⟩ cases in 2023, there were ⟨118⟩, a drop of ⟦68%⟧.',
      message: '540 to 118 is 78%, not 68%'
    },
    {good: 'Profit rose 21% to £4m from £3.3m.', why: 'the digits shown allow 19.4% to 24.6%'},
    {good: 'Takings rose from £40,000 to £52,000, a gain of about 33%.', why: 'a hedge'},
    {good: 'Sales rose 5% to £4m, while costs fell from £3m to £2m.', why: 'another quantity'},
    {good: 'The island had 214 boys and 96 girls in 2020, a fall of 45%.', why: 'two counts of one year'},
    {good: 'Cases fell by less than a third, from 214 to 151.', why: 'a bound'},
    {
      good: 'Sales fell by 1% in May. The office revised the yearly sum down from £59m to £32m.',
      why: 'the figures have a verb of their own'
    }
  ],
  isExplained: madeBy('change', 'points'),
  *check(story) {
    let compared = 0
    for (const comparison of comparisonsOf(story)) {
      const {step, pair} = comparison
      if (step.kind !== 'share' || pair.from.kind === 'percent') continue
      compared++
      const isOdd = isAtOdds(comparison)
      if (!isOdd && !isOfWrongBase(comparison)) continue
      const [from, to] = asTold(pair, step.direction)
      const middle = 100 * Math.abs(Number(to.value) / Number(from.value) - 1)
      yield {
        at: at(step),
        isDoubtful: !isOdd,
        message: `${from.text} to ${to.text} is ${digitsOf(middle, middle < 10 ? 1 : 0)}%, not ${step.text}`,
        related: [beside(from, `from ${from.text}`), beside(to, `to ${to.text}`)],
        ...(step.figure?.kind === 'percent' ? {evidence: {told: step.figure.value, implied: middle}} : {})
      }
    }
    for (const {amount, result, direction, share, implied, middle} of grownSharesOf(story)) {
      compared++
      if (!isOddShare(share, implied, middle)) continue
      yield {
        at: at(share),
        message: `${direction === 'up' ? 'Up' : 'Down'} ${amount.text} to ${result.text} is ${digitsOf(100 * middle, middle < 0.1 ? 1 : 0)}%, not ${share.text}`,
        related: [beside(amount, amount.text), beside(result, `to ${result.text}`)]
      }
    }
    for (const {amount, base, share, implied, middle} of basedSharesOf(story)) {
      compared++
      if (!isOddShare(share, implied, middle)) continue
      yield {
        at: at(share),
        message: `${amount.text} from ${base.text} is ${digitsOf(100 * middle, middle < 0.1 ? 1 : 0)}%, not ${share.text}`,
        related: [beside(amount, amount.text), beside(base, `from ${base.text}`)]
      }
    }
    compared += yield* likelyDrafts(story, 'change')
    return compared
  }
})
