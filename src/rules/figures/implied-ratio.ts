/** Two linked figures: what each one of the holders would hold, to be checked by who knows the things. */

import type {Figure} from '../../facts/figures/figure.js'
import {digitsOf} from '../../facts/figures/spelling.js'
import {containmentsOf} from '../../facts/relations/rates/containment.js'
import {defineRule} from '../../rule.js'

const phrase = (figure: Figure): string =>
  [figure.text, figure.counted?.modifiers.length ? figure.counted.text.split(' ').at(-1) : figure.counted?.text].filter(Boolean).join(' ')

/** Two digits are enough for a question; more would feign exactness. */
const rounded = (value: number): string => digitsOf(value >= 100 ? Math.round(value) : Number(value.toPrecision(2)), 2)

export const impliedRatio = defineRule({
  id: 'figures-implied-ratio',
  severity: 'query',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'Two linked figures imply a third that is worth a look',
  why: 'When a text says that so many things are in so many containers, the number for one of them follows, and often shows at a glance that one of the figures cannot be. A 20-foot container carries about 21 to 28 tonnes. The rule needs the link in the text: “in 4,000 sacks”, or “those containers could contain” after the containers were counted; it stays quiet where the number for each is given.',
  defaults: {},
  examples: [
    {
      bad: 'Officials counted at least ⟨10,000⟩ shipping containers. Those containers could hold as much as ⟦4.8m⟧ shells, they said.',
      message: '4.8m shells in 10,000 containers: 480 each, check'
    },
    {bad: 'The post office found ⟦2m⟧ letters in ⟨4,000⟩ sacks.', message: '2m letters in 4,000 sacks: 500 each, check'},
    {good: 'The post office found 2m letters in 4,000 sacks, 500 in each.', why: 'the number for each is given'},
    {good: 'The post office has 2m letters. The town has 4,000 sacks of coal.', why: 'no link'},
    {good: 'The wing has 112 patients in eight wards of 14.', why: 'the number for each is given'},
    {good: 'The loft holds 180 pigeons in its nine crates, which comes to an average of 20 to a crate.', why: 'the average is given'}
  ],
  *check(story) {
    for (const {held, holders, each} of containmentsOf(story)) {
      if (each || typeof held.value !== 'number' || typeof holders.value !== 'number' || held.value < holders.value) continue
      const ratio = held.value / holders.value
      yield {
        at: {start: held.start, end: held.end},
        message: `${phrase(held)} in ${phrase(holders)}: ${rounded(ratio)} each, check`,
        related: [{start: holders.start, end: holders.end, message: 'In these'}],
        note: `${held.text} ÷ ${holders.text} = ${digitsOf(ratio, 2)}`,
        evidence: {ratio}
      }
    }
    return containmentsOf(story).length
  }
})
