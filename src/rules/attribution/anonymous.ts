/** A source or an official who has no name, no body and no reason for it. */

import type {VagueHolder} from '../../facts/claims/claim.js'
import {isExcused, isNamedLater} from '../../facts/claims/excused.js'
import {claimsOf} from '../../facts/claims/find.js'
import {defineRule} from '../../rule.js'
import {textOf} from '../../story/story.js'

export const anonymous = defineRule({
  id: 'attribution-anonymous',
  severity: 'query',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A source has no name, no body and no reason for it',
  why: 'Readers weigh a nameless source by why it is nameless and what it can know. The rule asks about “a source said”, “sources say” and their kin where neither is told beside it or wherever the same source speaks; “a police official” and “a source, who asked not to be named” pass.',
  defaults: {},
  examples: [
    {
      bad: 'Talks to free the sailors moved on Monday. ⟦A source said⟧ the owners had offered $4 million.',
      message: '“A source said”: of what body, and why without a name?'
    },
    {
      bad: 'The bid has failed. ⟦One senior executive told⟧ the paper that the bank had walked away.',
      message: '“One senior executive told”: of what body, and why without a name?'
    },
    {
      bad: 'The soup was the same for nine days, ⟦a former employee said⟧. The home has 40 beds.',
      message: '“a former employee said”: of what body, and why without a name?'
    },
    {
      bad: 'The club will sack its coach, ⟦a source close to the board said⟧. It has lost nine games.',
      message: '“a source close to the board said”: of what body, and why without a name?'
    },
    {
      bad: 'The mill will be sold, according to ⟦a person⟧ familiar with the talks. It has 80 looms.',
      message: '“a person”: of what body, and why without a name?'
    },
    {
      bad: 'The mayor threw a chair, ⟦two people who were in the room said⟧. The talks ended at noon.',
      message: '“two people who were in the room said”: of what body, and why without a name?'
    },
    {
      bad: 'The ward had one doctor that night, ⟦a nurse said⟧.',
      message: '“a nurse said”: of what body, and why without a name?'
    },
    {
      good: 'The mayor threw a chair, said two people who were in the room and asked not to be identified.',
      why: 'they asked for it'
    },
    {
      good: 'A source, who asked not to be named because the talks are secret, said the owners had offered $4 million.',
      why: 'the reason is given'
    },
    {good: 'A diplomat said the embassy had burned papers. The diplomat, Ingeborg Falk, has since left.', why: 'named later'},
    {good: 'A police source said the man was held.', why: 'the body is given'},
    {good: 'The federation sent an official warning to both runners.', why: 'no official'}
  ],
  *check(story) {
    const byNoun = new Map<string, VagueHolder[]>()
    for (const {vague} of claimsOf(story)) {
      for (const holder of vague) {
        if (holder.firmness !== 'anonymous') continue
        const noun = holder.noun.lower.replace(/s$/, '')
        const same = byNoun.get(noun)
        if (same) same.push(holder)
        else byNoun.set(noun, [holder])
      }
    }
    for (const [first, ...others] of byNoun.values()) {
      if (!first || isExcused(story, first.noun) || isNamedLater(story, first.noun)) continue
      yield {
        at: {start: first.start, end: first.end},
        message: `“${textOf(story, first).replace(/\s+/g, ' ')}”: of what body, and why without a name?`,
        related: others.map(({start, end}) => ({start, end, message: 'And here'}))
      }
    }
  }
})
