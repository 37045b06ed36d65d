/** A source or an official who has no name, no body and no reason for it. */

import type {VagueHolder} from '../../facts/claims/claim.js'
import {claimsOf} from '../../facts/claims/find.js'
import {defineRule} from '../../rule.js'
import {type Story, type Token, textOf} from '../../story/story.js'

/** Why there is no name; anywhere in the story it speaks for every source without one. */
const reasons =
  /\b(?:anonym\w*|not (?:be|to be) (?:named|identified)|not authori[sz]ed|declined to be|(?:names?|identity) (?:was|were|been|being) withheld|on condition)\b/i
/** What a source can know, said beside it. */
const grounds = /\b(?:unnamed|authori[sz]ed|withheld|background|off the record|familiar with|briefed on|close to|fear of)\b/i

function hasGrounds(story: Story, {sentence}: Token): boolean {
  const block = story.blocks[story.sentences[sentence]?.block ?? -1]
  return block !== undefined && grounds.test(textOf(story, block))
}

/** `The diplomat, Ingeborg Falk,`: named later on, or there is a reason in the text. */
function isNamedLater(story: Story, noun: Token): boolean {
  for (const token of story.tokens) {
    if (token.index === noun.index || token.lower !== noun.lower) continue
    const next = story.tokens[token.index + 1]
    const name = next?.text === ',' ? story.tokens[token.index + 2] : next
    if (name && name.sentence === token.sentence && /^\p{Lu}\p{Ll}/u.test(name.text)) return true
  }
  return false
}

export const anonymous = defineRule({
  id: 'attribution-anonymous',
  severity: 'query',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A source has no name, no body and no reason for it',
  why: 'Readers weigh a nameless source by why it is nameless and what it can know. The rule asks about “a source said”, “sources say” and their kin where neither is told anywhere in the story; “a police official” and “a source, who asked not to be named” pass.',
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
        const same = byNoun.get(holder.noun.lower)
        if (same) same.push(holder)
        else byNoun.set(holder.noun.lower, [holder])
      }
    }
    if (byNoun.size === 0 || reasons.test(story.text)) return
    for (const [first, ...others] of byNoun.values()) {
      if (!first || hasGrounds(story, first.noun) || isNamedLater(story, first.noun)) continue
      yield {
        at: {start: first.start, end: first.end},
        message: `“${textOf(story, first).replace(/\s+/g, ' ')}”: of what body, and why without a name?`,
        related: others.map(({start, end}) => ({start, end, message: 'And here'}))
      }
    }
  }
})
