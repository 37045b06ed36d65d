/** What is believed, understood or thought, and by nobody. */

import {claimsOf} from '../../facts/claims/find.js'
import {isHeld, isSettled} from '../../facts/claims/held-beliefs.js'
import {defineRule} from '../../rule.js'
import {textOf} from '../../story/story.js'

export const agentless = defineRule({
  id: 'attribution-agentless',
  severity: 'query',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'Something is believed or understood, and by nobody',
  why: 'The passive hides who holds the belief, and so how good it is. The rule looks for “is believed to”, “are thought to”, “it is understood that” and “reportedly” in the author’s own voice and is quiet where the sentence or one of its neighbours names a source, and where the matter is settled or past asking: nature, the distant past, faith and custom, fame.',
  defaults: {},
  examples: [
    {
      bad: 'A lorry load of cheese was stolen. The thieves ⟦are believed to have used⟧ a forged note.',
      message: '“are believed to have used”: by whom?'
    },
    {
      bad: 'Two mills are in talks. They ⟦are said to have agreed⟧ on a price of $2 billion.',
      message: '“are said to have agreed”: by whom?'
    },
    {
      bad: 'The chairman will step down. He ⟦is understood to have quarrelled⟧ with the board.',
      message: '“is understood to have quarrelled”: by whom?'
    },
    {bad: 'The club has a new owner. She ⟦reportedly⟧ paid in cheese.', message: '“reportedly”: by whom?'},
    {
      bad: 'It rained all week. The swan ⟦reportedly⟧ broke the gate. The club would not say how.',
      message: '“reportedly”: by whom?'
    },
    {
      bad: 'The clerk ⟦allegedly⟧ sold the clock. Her lawyer, Ada Holm, said she denied it.',
      message: '“allegedly”: by whom?'
    },
    {
      good: 'More than 30,000 people are thought to have crossed. The estimate is from the refugee agency.',
      why: 'the source stands in the next sentence'
    },
    {
      bad: 'The ring, lost in the fire of 1702, is back. It ⟦is thought to have passed⟧ through a family of cooks. It goes on show in May.',
      message: '“is thought to have passed”: by whom?'
    },
    {
      good: 'The ring is back. It is thought to have passed through a family of cooks. That is the guess of Ada Holm, who keeps the archive.',
      why: 'the next sentence tells whose guess it is'
    },
    {
      good: 'Two mills are in talks. They are said to have agreed on a price. That figure comes from two who saw the draft.\n\nNeither mill will speak.',
      why: 'the next sentence tells whom it comes from'
    },
    {good: '“He is believed to have left,” said Ada Holm.', why: 'inside a quotation'},
    {good: 'The moon is thought to have formed four billion years ago.', why: 'settled science'},
    {good: 'Feta is believed to have been made here for 6,000 years.', why: 'the distant past'},
    {good: 'A carp on the table is believed to bring luck.', why: 'a custom: people at large believe it'},
    {good: 'She is thought to be one of the best cellists of the century.', why: 'fame'}
  ],
  *check(story) {
    const claims = claimsOf(story)
    for (const claim of claims) {
      for (const hedge of claim.hedges) {
        if (isHeld(story, claims, claim) || isSettled(story, claim, hedge)) continue
        yield {at: {start: hedge.start, end: hedge.end}, message: `“${textOf(story, hedge).replace(/\s+/g, ' ')}”: by whom?`}
      }
    }
  }
})
