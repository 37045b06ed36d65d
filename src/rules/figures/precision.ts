/** Mixed exactness in one comparison. */

import type {Figure} from '../../facts/figures/figure.js'
import {toldMovesOf} from '../../facts/relations/steps/told-moves.js'
import {defineRule} from '../../rule.js'
import {at, beside} from './place.js'

const vulgar = /[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/

/** How a figure shows its parts: a vulgar fraction, or so many decimals. */
function styleOf({text}: Figure): string {
  if (vulgar.test(text)) return 'a fraction'
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0
  return decimals === 0 ? 'no decimals' : decimals === 1 ? 'one decimal' : `${decimals} decimals`
}

/** `from 4.25% to 4.5%`: rates of banks go by quarters, and 3.75% is no more exact than 4%. */
const highestRate = 20
const goesByQuarters = ({value}: Figure): boolean => Number(value) < highestRate && Number.isInteger(Number(value) * 4)

export const precision = defineRule({
  id: 'figures-precision',
  severity: 'query',
  preset: 'strict',
  status: 'preview',
  since: '0.1.0',
  summary: 'Two figures that are compared are not shown with the same exactness',
  why: '“From 3¼% to 3.1%” makes a reader work out the difference, and hides rounding. House taste, and so off by default. The rule looks at the two ends of a change in per cent.',
  defaults: {},
  examples: [
    {bad: 'The bank cut its rate from ⟨3¼%⟩ to ⟦3.1%⟧ on Friday.', message: '3.1% beside 3¼%: one decimal and a fraction'},
    {bad: 'Support rose from ⟨31.25%⟩ to ⟦34%⟧ in a week.', message: '34% beside 31.25%: no decimals and 2 decimals'},
    {good: 'The bank cut its rate from 3.25% to 3.10% on Friday.'},
    {good: 'The bank cut its rate from 4.25% to 4% on Friday.', why: 'rates go by quarters'},
    {good: 'The bank cut its rate from 3.1% to 3% on Friday.', why: 'one decimal may be nought'}
  ],
  *check(story) {
    for (const {from, to} of [...toldMovesOf(story).values()].flat()) {
      if (from.kind !== 'percent') continue
      const [before, after] = [styleOf(from), styleOf(to)]
      const near = /decimal/.test(before) && /decimal/.test(after) && /no|one/.test(before) && /no|one/.test(after)
      if (before === after || near || (/decimal/.test(before) && /decimal/.test(after) && [from, to].every(goesByQuarters))) continue
      yield {at: at(to), message: `${to.text} beside ${from.text}: ${after} and ${before}`, related: [beside(from, from.text)]}
    }
  }
})
