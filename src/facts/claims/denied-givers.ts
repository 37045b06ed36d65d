/** Findings that a story gave to somebody and denies to them further on: `It was the fire service, and not |the police|, that`. It judges nothing. */

import {cueWords} from '../../lexicon/cues.js'
import type {Sentence, Story, Token} from '../../story/story.js'
import {spokenTokens} from '../quotations/speech.js'
import {occurrencesOf} from '../words/occurrences.js'
import {fewestTelling, telling} from './disowned.js'

/** `It was the fire service, and not the police, that`: the source that is denied. */
function deniedIn(story: Story, sentence: Sentence): Token | undefined {
  const {tokens} = story
  if (tokens[sentence.firstToken]?.lower !== 'it' || tokens[sentence.firstToken + 1]?.lower !== 'was') return undefined
  for (let index = sentence.firstToken + 2; index < Math.min(sentence.lastToken, sentence.firstToken + 16); index++) {
    if (tokens[index]?.lower !== 'not') continue
    const noun = /^(?:the|by)$/.test(tokens[index + 1]?.lower ?? '') ? tokens[index + 2] : tokens[index + 1]
    return noun
  }
  return undefined
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

export interface DeniedGiver {
  readonly noun: Token
  readonly before: Sentence
  readonly here: Sentence
}

export function* deniedGiversOf(story: Story): Generator<DeniedGiver> {
  for (const here of story.sentences) {
    const noun = deniedIn(story, here)
    const before = noun && givenTo(story, noun, here)
    if (noun && before) yield {noun, before, here}
  }
}
