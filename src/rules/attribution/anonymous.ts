/** A source or an official who has no name, no body and no reason for it. */

import {spokenTokens} from '../../facts/quotations/speech.js'
import {cueWords} from '../../lexicon/cues.js'
import {wordsOf} from '../../lexicon/list.js'
import {anonymousSources} from '../../lexicon/sources.js'
import {defineRule} from '../../rule.js'
import type {Story, Token} from '../../story/story.js'

let sources: Set<string> | undefined
const reasons =
  /\b(?:anonym\w*|not (?:be|to be) (?:named|identified)|unnamed|authori[sz]ed|declined to be|withheld|on condition|background|off the record|familiar with|briefed on|fear of)\b/i

/** `A source said`, `one official told`: the bare noun, its article and its verb. */
function mentionAt(story: Story, noun: Token): {first: Token; verb: Token} | undefined {
  const {tokens} = story
  const first = tokens[noun.index - 1]
  const verb = tokens[noun.index + 1]
  if (!first || !verb || first.sentence !== noun.sentence || verb.sentence !== noun.sentence) return undefined
  if (!/^(?:a|an|one|another)$/.test(first.lower) || !cueWords().clause.has(verb.lower)) return undefined
  return {first, verb}
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
  why: 'Readers weigh a nameless source by why it is nameless and what it can know. The rule asks about “a source said” and its kin where neither is told anywhere near; “a police official” and “a source, who asked not to be named” pass.',
  defaults: {},
  examples: [
    {
      bad: 'Talks to free the sailors moved on Monday. ⟦A source said⟧ the owners had offered $4 million.',
      message: '“A source said”: of what body, and why without a name?'
    },
    {
      good: 'A source, who asked not to be named because the talks are secret, said the owners had offered $4 million.',
      why: 'the reason is given'
    },
    {good: 'A diplomat said the embassy had burned papers. The diplomat, Ingeborg Falk, has since left.', why: 'named later'},
    {good: 'A police source said the man was held.', why: 'the body is given'}
  ],
  *check(story) {
    sources ??= wordsOf(anonymousSources)
    const spoken = spokenTokens(story)
    for (const noun of story.tokens) {
      if (noun.kind !== 'word' || spoken[noun.index] || !sources.has(noun.lower)) continue
      const mention = mentionAt(story, noun)
      const sentence = story.sentences[noun.sentence]
      const block = sentence && story.blocks[sentence.block]
      if (
        !mention ||
        !block ||
        block.role !== 'body' ||
        reasons.test(story.text.slice(block.start, block.end)) ||
        isNamedLater(story, noun)
      )
        continue
      const at = {start: mention.first.start, end: mention.verb.end}
      yield {at, message: `“${story.text.slice(at.start, at.end).replace(/\s+/g, ' ')}”: of what body, and why without a name?`}
    }
  }
})
