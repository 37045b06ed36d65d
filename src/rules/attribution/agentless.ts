/** What is believed, understood or thought, and by nobody. */

import {spokenTokens} from '../../facts/quotations/speech.js'
import {wordsOf} from '../../lexicon/list.js'
import {agentlessParticiples, sourceCues} from '../../lexicon/sources.js'
import {defineRule} from '../../rule.js'
import type {Sentence, Story, Token} from '../../story/story.js'

let participles: Set<string> | undefined
let cues: Set<string> | undefined

/** `is believed to have provided`, `are thought to`: the passive with `to`, or `it is believed that`. */
function passiveAt(story: Story, token: Token): {first: Token; last: Token} | undefined {
  const {tokens} = story
  const be = tokens[token.index - 1]
  const after = tokens[token.index + 1]
  if (!be || !/^(?:is|are|was|were|been)$/.test(be.lower) || be.sentence !== token.sentence || after?.sentence !== token.sentence)
    return undefined
  if (after.lower === 'that') return tokens[be.index - 1]?.lower === 'it' ? {first: tokens[be.index - 1] ?? be, last: after} : undefined
  if (after.lower !== 'to') return undefined
  const infinitive = tokens[after.index + 1]
  const perfect = infinitive?.lower === 'have' ? tokens[infinitive.index + 1] : undefined
  return {first: be, last: perfect ?? infinitive ?? after}
}

/** A source in the sentence, the one before or the one after, of the same block. */
function hasSource(story: Story, sentence: Sentence, own: Token): boolean {
  cues ??= wordsOf(sourceCues)
  for (let index = sentence.index - 1; index <= sentence.index + 1; index++) {
    const near = story.sentences[index]
    if (near?.block !== sentence.block) continue
    for (let at = near.firstToken; at < near.lastToken; at++) {
      const word = story.tokens[at]
      if (word && word.index !== own.index && cues.has(word.lower)) return true
    }
  }
  return false
}

export const agentless = defineRule({
  id: 'attribution-agentless',
  severity: 'query',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'Something is believed or understood, and by nobody',
  why: 'The passive hides who holds the belief, and so how good it is. The rule looks for “is believed to”, “are thought to”, “it is understood that” in the author’s own voice and is quiet where the sentence or one of its neighbours names a source.',
  defaults: {},
  examples: [
    {
      bad: 'A lorry load of cheese was stolen. The thieves ⟦are believed to have used⟧ a forged note.',
      message: '“are believed to have used”: by whom?'
    },
    {
      bad: 'The chairman will step down. He ⟦is understood to have quarrelled⟧ with the board.',
      message: '“is understood to have quarrelled”: by whom?'
    },
    {
      good: 'More than 30,000 people are thought to have crossed. The estimate is from the refugee agency.',
      why: 'the source stands in the next sentence'
    },
    {good: '“He is believed to have left,” said Ada Holm.', why: 'inside a quotation'}
  ],
  *check(story) {
    participles ??= wordsOf(agentlessParticiples)
    const spoken = spokenTokens(story)
    for (const token of story.tokens) {
      if (token.kind !== 'word' || spoken[token.index] || !participles.has(token.lower)) continue
      const passive = passiveAt(story, token)
      const sentence = story.sentences[token.sentence]
      if (!passive || !sentence || hasSource(story, sentence, token)) continue
      const at = {start: passive.first.start, end: passive.last.end}
      yield {at, message: `“${story.text.slice(at.start, at.end).replace(/\s+/g, ' ')}”: by whom?`}
    }
  }
})
