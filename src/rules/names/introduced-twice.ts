/** A person introduced again, by full name and title, a few paragraphs on. */

import {introducedAgain} from '../../facts/names/introductions.js'
import type {Title} from '../../facts/names/name.js'
import {defineRule} from '../../rule.js'

const longestShown = 40

const shown = (words: string): string => (words.length > longestShown ? `${words.slice(0, longestShown)}…` : words)

/** `curator` of `curator of the clock museum`; a title ahead of its name ends with the office: `Bank of England governor`. */
const officeOf = ({text, stands}: Title): string => (stands === 'before' ? text : (text.split(/,| (?:of|for|at|in|to|with) /)[0] ?? text))

export const introducedTwice = defineRule({
  id: 'names-introduced-twice',
  severity: 'query',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A person is introduced again by full name and title',
  why: 'When paragraphs are moved or copy from agencies is joined, somebody is introduced twice with the same office. At second reference the surname does. Captions, headlines and lists stand alone and pass, as do two people of one surname and places further apart than `reach` words.',
  defaults: {reach: 450},
  examples: [
    {
      bad: '⟨Port director Selma Nygaard⟩ said the crane was safe. It was built in 1961. ⟦Port director Selma Nygaard⟧ said a new one was ordered.',
      message: 'Selma Nygaard introduced again as Port director'
    },
    {
      bad: '“It hums,” said ⟨Emeka Odili, the curator of the clock museum⟩, as he wound it. ⟦Emeka Odili, the curator of the clock museum⟧, has 90 more.',
      message: 'Emeka Odili introduced again as curator'
    },
    {
      bad: 'Emeka Odili is late. ⟨Odili, the curator of the clock museum⟩, hums. ⟦Emeka Odili, the curator of the clock museum⟧, has 90 clocks.',
      message: 'Emeka Odili introduced again as curator'
    },
    {
      bad: 'It was late, ⟨Bank of Norland governor Ewa Lisek⟩ said. It rained. ⟦Bank of Norland governor Ewa Lisek⟧ left.',
      message: 'Ewa Lisek introduced again as Bank of Norland governor'
    },
    {
      bad: '⟨Ludo Pell, a taxidermist from Orme⟩, has been asked to stuff a swan. It ruled the lake. ⟦Ludo Pell, a taxidermist from Orme⟧, has made it smile.',
      message: 'Ludo Pell introduced again as a taxidermist from Orme'
    },
    {
      good: 'Port director Selma Nygaard wept. “As port director Selma Nygaard told me, it is safe,” said Jon Hale.',
      why: 'inside a quotation'
    },
    {good: 'Port director Selma Nygaard said the crane was safe. Nygaard said a new one was ordered.', why: 'the surname alone'},
    {good: 'Port director Selma Nygaard said the crane was safe. Selma Nygaard was born on a barge.', why: 'no title again'},
    {
      good: 'Port director Selma Nygaard said so. Her brother, Knut Nygaard, differs. Port director Selma Nygaard laughed.',
      why: 'two people of one surname'
    }
  ],
  *check(story, options) {
    for (const {name, first, again, as} of introducedAgain(story, options.reach))
      yield {
        at: again,
        message: `${name.name} introduced again as ${shown(typeof as === 'string' ? as : officeOf(as))}`,
        related: [{...first, message: 'Introduced here'}]
      }
  }
})
