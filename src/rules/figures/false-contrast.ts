/** A contrast of equal values. */

import type {Figure} from '../../facts/figures/figure.js'
import {unitNamed} from '../../facts/figures/unit.js'
import {firstOf, linesOf, pattern} from '../../facts/relations/pattern.js'
import {unmovedOf} from '../../facts/relations/steps/unmoved.js'
import {defineRule} from '../../rule.js'
import {at, beside} from './place.js'

const contrasts = [
  '{#one} {6} ,? compared_with|against|rather_than|instead_of|versus|as_against|up_from|down_from {3} {#other}',
  '{#one} {4} more|less|fewer|longer|shorter|higher|lower|larger|smaller|better|worse than {3} {#other}'
].map(pattern)

/** In the base unit of its dimension: 90 minutes and an hour and a half are 5,400 seconds. */
function inBase({value, unit, kind}: Figure): {size: number; of: string} | undefined {
  if (typeof value !== 'number') return undefined
  const known = unit === null ? undefined : unitNamed(unit)
  if (known) return known.factor === 0 ? undefined : {size: value * known.factor, of: known.dimension}
  return {size: value, of: `${kind} ${unit}`}
}

export const falseContrast = defineRule({
  id: 'figures-false-contrast',
  severity: 'query',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'Two equal values are told as if they differed',
  why: '“90 minutes, against an hour and a half” contrasts nothing with nothing, mostly since a unit was changed or a figure copied twice. The rule compares the two figures around “against”, “compared with”, “up from” and “more than” in their base units; hedged figures pass.',
  defaults: {},
  examples: [
    {bad: 'The crossing now takes ⟦90 minutes⟧, against ⟨1.5 hours⟩ before.', message: '90 minutes against 1.5 hours: the same, check'},
    {bad: 'Sales were ⟦£4.1m⟧, compared with ⟨£4.1m⟩ a year ago.', message: '£4.1m against £4.1m: the same, check'},
    {bad: 'Two more bodies were found, raising the number of dead from ⟨31⟩ to ⟦31⟧.', message: '31 to 31: the same, check'},
    {good: 'The crossing now takes 90 minutes, against two hours before.'},
    {good: 'The shop, which grew last year, is open from nine to nine.', why: 'hours'},
    {good: 'Wages have fallen from $20 an hour to $20 a day.', why: 'each for a time of its own'},
    {good: 'Sales were unchanged at £4.1m, compared with £4.1m a year ago.', why: 'told as the same'},
    {good: 'Sales were £4.1m, compared with about £4.1m a year ago.', why: 'a hedge'}
  ],
  *check(story) {
    let compared = 0
    for (const line of linesOf(story)) {
      const match = / (?:unchanged|same|flat|steady|level|equal|also|again|both|each) /.test(line.text)
        ? undefined
        : firstOf(contrasts, line)
      if (!match) continue
      const [one, other] = [match.figure('one'), match.figure('other')]
      const [first, second] = [inBase(one), inBase(other)]
      if (!first || !second || first.of !== second.of || one.hedge || other.hedge) continue
      compared++
      if (first.of.startsWith('cardinal') && one.counted?.noun !== other.counted?.noun) continue
      if (Math.abs(first.size - second.size) > 1e-9 * Math.abs(first.size)) continue
      yield {at: at(one), message: `${one.text} against ${other.text}: the same, check`, related: [beside(other, other.text)]}
    }
    for (const {from, to} of unmovedOf(story)) {
      compared++
      yield {at: at(to), message: `${from.text} to ${to.text}: the same, check`, related: [beside(from, from.text)]}
    }
    return compared
  }
})
