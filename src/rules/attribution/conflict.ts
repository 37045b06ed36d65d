/** One finding, given to two sources that exclude each other. */

import {spokenTokens} from '../../facts/quotations/speech.js'
import {occurrencesOf} from '../../facts/words/occurrences.js'
import {cueWords} from '../../lexicon/cues.js'
import {defineRule} from '../../rule.js'
import type {Sentence, Story, Token} from '../../story/story.js'

const fewestTelling = 2
const small =
  /^(?:the|and|not|that|which|was|were|been|have|had|has|said|told|from|with|this|these|those|their|its|his|her|who|named|gave|found|police|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/

/** `It was the fire service, and not the police, that`: the source that is denied. */
function deniedIn(story: Story, sentence: Sentence): {noun: Token; end: Token} | undefined {
  const {tokens} = story
  if (tokens[sentence.firstToken]?.lower !== 'it' || tokens[sentence.firstToken + 1]?.lower !== 'was') return undefined
  for (let index = sentence.firstToken + 2; index < Math.min(sentence.lastToken, sentence.firstToken + 16); index++) {
    if (tokens[index]?.lower !== 'not') continue
    const noun = /^(?:the|by)$/.test(tokens[index + 1]?.lower ?? '') ? tokens[index + 2] : tokens[index + 1]
    const end = tokens[sentence.lastToken - 1]
    return noun && end ? {noun, end} : undefined
  }
  return undefined
}

const telling = (story: Story, {firstToken, lastToken}: Sentence): Set<string> => {
  const words = new Set<string>()
  for (let index = firstToken; index < lastToken; index++) {
    const lower = story.tokens[index]?.lower ?? ''
    if (lower.length > 3 && !small.test(lower)) words.add(lower)
  }
  return words
}

/** The sentence that gives something to the denied source. */
function givenTo(story: Story, noun: Token, before: Sentence): Sentence | undefined {
  const own = telling(story, before)
  const spoken = spokenTokens(story)
  for (const token of occurrencesOf(story, [noun.lower])) {
    if (token.sentence >= before.index) break
    if (spoken[token.index]) continue
    const sentence = story.sentences[token.sentence]
    if (!sentence || !cueWords().clause.has(story.tokens[token.index + 1]?.lower ?? '')) continue
    const shared = [...telling(story, sentence)].filter((word) => own.has(word))
    if (shared.length >= fewestTelling || (shared.length > 0 && before.index - sentence.index <= 4)) return sentence
  }
  return undefined
}

export const conflict = defineRule({
  id: 'attribution-conflict',
  severity: 'query',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'One claim is given to two sources that exclude each other',
  why: 'A story that credits a finding to one body and later says that it was another has one of them wrong. The rule reads “it was A, and not B, that …” against a sentence that gives the same matter to B.',
  defaults: {},
  examples: [
    {
      bad: '⟨The fire at the mill was started by a heater, police said on Monday.⟩ The mill had been empty.\n\n⟦It was the fire service, and not the police, that named the heater as the cause.⟧',
      message: 'Given to the police before, and denied to them here'
    },
    {
      good: 'The fire at the mill was started by a heater, police said on Monday.\n\nThe fire service also named the heater as the cause.',
      why: 'both hold it'
    }
  ],
  *check(story) {
    for (const sentence of story.sentences) {
      const denied = deniedIn(story, sentence)
      const before = denied && givenTo(story, denied.noun, sentence)
      if (!denied || !before) continue
      yield {
        at: {start: sentence.start, end: sentence.end},
        message: `Given to the ${denied.noun.text} before, and denied to them here`,
        related: [{start: before.start, end: before.end, message: `Given to the ${denied.noun.text}`}]
      }
    }
  }
})
