/** What is amiss with the comments that let findings stand. */

import {defineRule} from '../../rule.js'

export const stet = defineRule({
  id: 'structure-stet',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A comment that is to let findings stand lets nothing stand',
  why: 'In Markdown and HTML a comment lets findings stand: `<!-- stet figures-sum: the ministry’s own rounding -->` those of the next block or of the one it stands in, and `<!-- stet-start figures: as in the report -->` with `<!-- stet-end figures -->` those between. It names rules or families and gives a reason. One that gives none, names no rule there is, or begins or ends nothing is reported; so is, as a query, one without a finding to let stand. Of rules that did not run nothing is said.',
  defaults: {},
  examples: [
    {
      format: 'markdown',
      bad: '⟦<!-- stet figures-sum -->⟧\n\nThree rooms burned, four in the east wing.',
      message: 'Stet for figures-sum gives no reason after a colon'
    },
    {
      format: 'markdown',
      bad: 'The ⟦<!-- stet figures-smu: rounded -->⟧ mill burned down.',
      message: 'Stet for figures-smu, which is no rule; figures-sum is near'
    },
    {
      format: 'html',
      bad: '<p>The mill burned.</p>⟦<!-- stet-start dates: old style -->⟧<p>It was rebuilt.</p>',
      message: 'Stet-start for dates has no stet-end'
    },
    {format: 'html', bad: '<p>The mill burned.</p>⟦<!-- stet-end dates -->⟧', message: 'Stet-end for dates has no stet-start'},
    {format: 'markdown', good: '<!-- Stet this line, please -->\n\nThe mill burned.', why: 'a note of another kind'},
    {format: 'markdown', good: '<!-- stet figures-sum: rounded -->\n\nThe mill burned.', why: 'the rule did not run'}
  ],
  /** Nothing of its own: whether a comment lets something stand is known once all the others have run; see `stet/let-comments-stand.ts`. */
  *check() {}
})
