/** Twice as many, half as much, three times the size: the comparison against both figures. */

import {over, overlaps} from '../../facts/figures/interval.js'
import {digitsOf, spelt} from '../../facts/figures/spelling.js'
import {derivedAmountsOf} from '../../facts/relations/parts/derived-amounts.js'
import {remaindersOf} from '../../facts/relations/parts/rests/remainders.js'
import {sharesOf} from '../../facts/relations/parts/shares/shares.js'
import {toldFactorsOf} from '../../facts/relations/steps/told-factors.js'
import {defineRule} from '../../rule.js'
import {madeBy} from './made-by.js'
import {at, beside} from './place.js'

export const derived = defineRule({
  id: 'figures-derived',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'Twice as many, or half as much, does not fit the two figures it compares',
  why: '“Twice as many as the 12,000 of the winter before” stands on two figures. The rule reads twice, half and three to ten times between two figures of one kind, and “half of that amount”, “a third of them” or “twice as many” with the number given for it, where one amount alone in the sentence or the two before it can be meant. A comparison with nothing to compare is kept as a fact, and stays silent.',
  defaults: {},
  examples: [
    {
      bad: 'The pantry gave out ⟦18,000⟧ boxes, twice as many as the ⟨12,000⟩ of the winter before.',
      message: '18,000 is 1.5 times 12,000, not twice'
    },
    {
      bad: 'Flour that cost ⟨900 lira⟩ in May was sold for ⟦7,200 lira⟧ on Friday, six times as much.',
      message: '7,200 lira is 8 times 900 lira, not six times'
    },
    {
      bad: 'The ministry had asked for ⟨360⟩ lorries. The army let through ⟦180⟧, a third of that.',
      message: 'a third of that is 120, not 180'
    },
    {
      bad: 'The pantry gave out ⟨9,000⟩ boxes in May. In June twice as many, ⟦24,000⟧, went.',
      message: 'twice as many is 18,000, not 24,000'
    },
    {good: 'Of 900 nurses and 360 doctors, 180 left; half of them, 240, were men.', why: 'who is meant cannot be told'},
    {good: 'They pledged 1m shells over the year and sent just half of that amount.', why: 'nothing to compare with'},
    {
      good: 'The cuts would save £140m a year, of which £85m is wages. They will cost £70m, half of it this year.',
      why: 'of the sum right before it'
    },
    {good: 'Six in ten of the 1,500 who were asked had read it; a third of those, 300, had laughed.', why: 'of a share of them'},
    {good: 'With the 520 lines marked down in June it has now cut 1,240 prices, a quarter of them (310) on milk.', why: 'of all 1,240'},
    {
      good: 'The trial took 624 people. They were offered 96 sessions, and 68 percent of them, or 424 people, came to most.',
      why: 'of the 624'
    }
  ],
  isExplained: madeBy('share', 'rest'),
  *check(story) {
    let compared = 0
    for (const {one, other, factor} of toldFactorsOf(story)) {
      const ratio = over(one.interval, other.interval)
      if (!ratio) continue
      compared++
      if (overlaps(ratio, factor.interval)) continue
      yield {
        at: at(one),
        message: `${one.text} is ${digitsOf(Number(one.value) / Number(other.value), 1)} times ${other.text}, not ${factor.text}`,
        related: [beside(other, other.text)]
      }
    }
    const told = new Set([...sharesOf(story).map(({part}) => part), ...remaindersOf(story).map(({rest}) => rest)])
    for (const {text, of, value, interval, stated} of derivedAmountsOf(story)) {
      const [base] = of
      // Shares in a sentence with their part, and what is left, are other rules' to judge.
      if (!stated || !base || told.has(stated)) continue
      compared++
      if (overlaps(interval, stated.interval)) continue
      yield {
        at: at(stated),
        message: `${text} is ${spelt(value, stated)}, not ${stated.text}`,
        related: [beside(base, base.text)],
        evidence: {told: Number(stated.value), implied: value}
      }
    }
    return compared
  }
})
