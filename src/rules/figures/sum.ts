/** Parts that make a total, against that total. */

import {overlaps, sumOf, widened} from '../../facts/figures/interval.js'
import {partsOf} from '../../facts/figures/parts.js'
import {printedLike} from '../../facts/figures/print.js'
import {defineRule} from '../../rule.js'

/** A hedged total (`roughly $40bn`) hides more rounding than its digits show; its hedge already widens it. */
const slack = 0.001

export const sum = defineRule({
  id: 'figures-sum',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'Parts do not add up to the total they make',
  why: 'A list of parts is given with its total, and one of them was changed, mistyped or left out. The rule adds up parts that follow their total behind a colon or in the next sentence. A list that need not be whole is only reported when its parts exceed the total; rounding of half a unit a part is allowed for.',
  defaults: {},
  examples: [
    {
      bad: 'The charity housed ⟦84⟧ families last year: ⟨41⟩ in Leeds, ⟨26⟩ in Hull and ⟨21⟩ in York.',
      message: 'Parts add up to 88, not 84'
    },
    {
      bad: 'The bill allocates ⟦$9.5bn⟧ in all. Some ⟨$4.2bn⟩ goes to roads, ⟨$3.1bn⟩ to rail and the remaining ⟨$1.9bn⟩ to ports.',
      message: 'Parts add up to $9.2bn, not $9.5bn'
    },
    {good: 'The charity housed 84 families: 41 in Leeds, 26 in Hull and 17 in York.'},
    {good: 'The fund holds roughly $40bn: $22.4bn in shares, $12.9bn in bonds and $4.9bn in land.', why: 'rounding'},
    {good: 'Sweden won 11 medals, including four golds and two silvers.', why: 'a part of the list'},
    {good: 'The town has 30 pubs. Twelve are in the old port, and ten on the hill.', why: 'the list need not be whole'}
  ],
  *check(story) {
    const found = partsOf(story)
    for (const {whole, parts, exhaustive} of found) {
      const added = sumOf(parts.map((part) => part.interval))
      const point = parts.reduce((total, part) => total + (typeof part.value === 'number' ? part.value : 0), 0)
      if (overlaps(widened(added, slack), whole.interval) || (!exhaustive && added.high <= whole.interval.high)) continue
      yield {
        at: {start: whole.start, end: whole.end},
        message: `Parts add up to ${printedLike(point, parts[0] ?? whole)}, not ${whole.text}`,
        related: parts.map((part) => ({start: part.start, end: part.end, message: 'A part'})),
        note: `${parts.map((part) => part.text).join(' + ')} = ${printedLike(point, parts[0] ?? whole)}`
      }
    }
    return found.length
  }
})
