/** A speaker by surname whom the story never introduces. */

import {singleSpeakersOf} from '../../facts/claims/single-speakers.js'
import {strangerOf} from '../../facts/claims/stranger.js'
import {defineRule} from '../../rule.js'

export const unintroduced = defineRule({
  id: 'attribution-unintroduced',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A speaker by surname whom the story never introduces',
  why: 'When a paragraph is cut, the full name and role of a speaker may go with it. The rule reports a single name that speaks in a quotation and stands nowhere beside a first name or a title, and whose body is no acronym; in any order of names one full mention is enough. It asks about “she said” where the story has told of nobody before.',
  defaults: {},
  examples: [
    {
      bad: 'The rink at Pell Lake opened early after hard frosts.\n\n“The ice is nine inches thick and it sings,” ⟦Vandermolen⟧ said.',
      message: '“Vandermolen” speaks and is never introduced'
    },
    {
      bad: 'The rink at Pell Lake opened early. About 300 came.\n\n“The ice is nine inches thick and it sings,” ⟦she⟧ said.',
      message: '“she” speaks, and nobody is named before',
      severity: 'query'
    },
    {
      bad: 'The rink at Pell opened early this winter. About 300 came.\n\n“The ice is nine inches thick and it sings,” ⟦he⟧ said.',
      message: '“he” speaks, and nobody is named before',
      severity: 'query'
    },
    {
      bad: 'The rink at Pell Lake opened early after hard frosts.\n\n“The ice is nine inches thick and it sings,” ⟦Vander-Molen⟧ said.',
      message: '“Vander-Molen” speaks and is never introduced'
    },
    {
      good: 'Its director, Szalay Piroska, was first into the water.\n\n“No phones, no shouting, no diving,” Szalay said.',
      why: 'the family name stands first'
    },
    {
      good: 'Greta Vandermolen opened the rink. Vandermolen skates. “The ice is nine inches thick and it sings,” Vandermoln said.',
      why: 'a slip of the pen, and not a stranger'
    },
    {
      good: 'The rink has a page, @vandermolen_ice. “The ice is nine inches thick and it sings,” Vandermolen said.',
      why: 'told by a handle'
    },
    {good: 'The rink has a new manager. “The ice is nine inches thick and it sings,” she said.', why: 'somebody is told of before'},
    {good: '“The ice is nine inches thick and it sings,” said Greta “the Sledge” Vandermolen.', why: 'a nickname before the surname'},
    {good: '“The ice is thick and it sings,” Reuters reported. “It cracks,” Tass said.', why: 'agencies'}
  ],
  *check(story) {
    const stranger = strangerOf(story)
    if (stranger) yield {at: stranger, message: `“${stranger.text}” speaks, and nobody is named before`, severity: 'query'}
    for (const {text, start, end} of singleSpeakersOf(story)) yield {at: {start, end}, message: `“${text}” speaks and is never introduced`}
  }
})
