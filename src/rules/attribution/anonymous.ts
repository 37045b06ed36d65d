/** A source or an official who has no name, no body and no reason for it. */

import type {VagueHolder} from '../../facts/claims/claim.js'
import {claimsOf} from '../../facts/claims/find.js'
import {occurrencesOf} from '../../facts/words/occurrences.js'
import {defineRule} from '../../rule.js'
import {type Block, type Story, type Token, textOf} from '../../story/story.js'

/** Why there is no name. */
const reasons =
  /\b(?:anonym\w*|not (?:be|to be) (?:named|identified)|not authori[sz]ed|declined to be|names? not be|(?:names?|identity) be withheld|not (?:permitted|allowed)|(?:names?|identity) (?:was|were|been|being) withheld|on condition)\b/i
/** What a source can know, said beside it. */
const grounds = /\b(?:unnamed|authori[sz]ed|withheld|background|off the record|briefed on|fear of)\b/i

/** A reason or grounds beside the source, or a reason wherever the same noun stands: `the source asked not to be named`. */
function isExcused(story: Story, noun: Token): boolean {
  const own = story.sentences[noun.sentence]?.block
  for (const block of story.blocks) {
    const text = block.index === own || mentions(story, block, noun.lower) ? textOf(story, block) : ''
    if (reasons.test(text) || (block.index === own && grounds.test(text))) return true
  }
  return false
}

function mentions(story: Story, {firstToken, lastToken}: Block, word: string): boolean {
  for (let at = firstToken; at < lastToken; at++) if (story.tokens[at]?.lower === word) return true
  return false
}

/** `The diplomat, Ingeborg Falk,`: named later on, or there is a reason in the text. */
function isNamedLater(story: Story, noun: Token): boolean {
  for (const token of occurrencesOf(story, [noun.lower])) {
    if (token.index === noun.index) continue
    const next = story.tokens[token.index + 1]
    const name = next?.text === ',' ? story.tokens[token.index + 2] : next
    if (name && name.sentence === token.sentence && /^\p{Lu}\p{Ll}/u.test(name.text)) return true
    if (next && /^(?:is|was)$/.test(next.lower) && isNamedIn(story, next)) return true
  }
  return false
}

/** `That source was the chairman himself, Faustino Lara`. */
function isNamedIn(story: Story, {index, sentence}: Token): boolean {
  for (let at = index + 1; at < index + 9; at++) {
    const [one, two] = [story.tokens[at], story.tokens[at + 1]]
    if (!one || one.sentence !== sentence) return false
    if (two?.sentence === sentence && /^\p{Lu}\p{Ll}/u.test(one.text) && /^\p{Lu}\p{Ll}/u.test(two.text)) return true
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
