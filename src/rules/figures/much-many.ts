/** “As much as” before things that are counted. */

import {singularOf} from '../../facts/figures/counted.js'
import {figuresOf} from '../../facts/figures/find.js'
import {named} from '../../facts/figures/spelling.js'
import {defineRule} from '../../rule.js'
import {textOf} from '../../story/story.js'

const counted = /s$|^(?:people|men|women|children|police|troops|sheep|fish|cattle)$/

export const muchMany = defineRule({
  id: 'figures-much-many',
  severity: 'query',
  preset: 'strict',
  status: 'preview',
  since: '0.1.0',
  summary: 'Things that are counted are told by “much”',
  why: 'Shells are as many, water is as much. House taste, and so off by default. The rule looks at a plain number with a plural behind it; money, weights and measures are amounts, and pass.',
  defaults: {},
  examples: [
    {
      bad: 'The crates could hold ⟦as much as⟧ 4.8m plates, he said.',
      message: '“as much as” before 4.8m plates',
      mended: 'The crates could hold as many as 4.8m plates, he said.'
    },
    {good: 'The crates could weigh as much as 40 tonnes and cost as much as £3,000.', why: 'a weight and a price'},
    {good: 'The crates could hold as many as 4.8m plates.'}
  ],
  *check(story) {
    for (const figure of figuresOf(story)) {
      const {hedge, kind, unit} = figure
      if (kind !== 'cardinal' || unit !== null || !hedge || !figure.counted) continue
      const last = figure.counted.text.split(' ').at(-1)?.toLowerCase() ?? ''
      const span = {start: hedge.start, end: hedge.end}
      const text = textOf(story, span)
      if (!/^as much as$/i.test(text) || !counted.test(last) || singularOf(last) === last) continue
      yield {at: span, message: `“${text}” before ${named(figure)}`, expected: [text.replace(/much/i, 'many')]}
    }
  }
})
