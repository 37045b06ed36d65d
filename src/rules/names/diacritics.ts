/** A name with its accents here and without them there. */

import {withoutAccentsOf} from '../../facts/names/without-accents.js'
import {defineRule} from '../../rule.js'

export const diacritics = defineRule({
  id: 'names-diacritics',
  severity: 'query',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A name has its accents in one place and not in another',
  why: 'An accent lost at second mention looks careless, and house style wants either all or none. Spellings of one name are compared; quotations, addresses and two people with names of their own pass.',
  defaults: {},
  examples: [
    {bad: '⟨Noémie Brûlard⟩ built the kite. It flew, ⟦Brulard⟧ said, for 9 hours.', message: 'Brulard without accents, Brûlard with them'},
    {bad: 'The kites of ⟨Zoë⟩ flew for 9 hours. The kite that ⟦Zoe⟧ built fell.', message: 'Zoe without accents, Zoë with them'},
    {
      bad: 'Nurse ⟨Inés Ibáñez Cobo⟩ swims. It is far. ⟦Ibanez⟧, a notary, was late once. Ibáñez has a towel.',
      message: 'Ibanez without accents, Ibáñez with them'
    },
    {
      bad: '⟨Zoë Farquhar⟩ has been made keeper of the swords. ⟦Zoe⟧, as she asks us all to call her, is 29.',
      message: 'Zoe without accents, Zoë with them'
    },
    {good: 'Søren Kjær keeps the cock. His cousin, Soren Kjaer of Fargo, paid.', why: 'a relative with a spelling of his own'},
    {good: 'Noémie Brûlard built the kite. “Ask Brulard,” the sign said.', why: 'a quotation'},
    {good: 'Noémie Brûlard built the kite. Paul Brulard flew it.', why: 'two people'},
    {good: 'Noémie Brûlard built the kite. Her page is brulard.example.', why: 'an address'}
  ],
  *check(story) {
    for (const {start, end, text, accented, first} of withoutAccentsOf(story))
      yield {
        at: {start, end},
        message: `${text} without accents, ${accented} with them`.slice(0, 90),
        related: [{start: first.start, end: first.end, message: 'With accents here'}]
      }
  }
})
