/** Belief that nobody is said to hold: `is believed to have used`, `it is understood that`, `reportedly`. */

import type {Story, Token} from '../../story/story.js'
import type {Hedge} from './claim.js'

const be = /^(?:is|are|was|were|been)$/
const between = /^(?:now|also|still|both|all|currently|widely|generally|commonly)$/
/** `It is believed the fire began`; `the baker, it is understood, had left`. */
const opensClause = /^(?:that|the|a|an|he|she|they|there|his|her|their|its|no|some|more|,)$/

/** `to` and its infinitive, or `it is … that`. */
export function passiveAt(story: Story, word: Token): Hedge | undefined {
  const {tokens} = story
  let auxiliary = tokens[word.index - 1]
  if (auxiliary && between.test(auxiliary.lower)) auxiliary = tokens[auxiliary.index - 1]
  const after = tokens[word.index + 1]
  if (!auxiliary || !be.test(auxiliary.lower) || auxiliary.sentence !== word.sentence || after?.sentence !== word.sentence) return undefined
  const it = tokens[auxiliary.index - 1]
  if (it?.lower === 'it' && after.lower !== 'to')
    // `It was said that` tells a tale.
    return word.lower !== 'said' && opensClause.test(after.lower)
      ? {kind: 'passive', word, start: it.start, end: after.lower === 'that' ? after.end : word.end}
      : undefined
  if (after.lower !== 'to') return undefined
  const infinitive = tokens[after.index + 1]
  const perfect = infinitive?.lower === 'have' ? tokens[infinitive.index + 1] : undefined
  return {kind: 'passive', word, start: auxiliary.start, end: (perfect ?? infinitive ?? after).end}
}

export const adverbAt = (word: Token): Hedge => ({kind: 'adverb', word, start: word.start, end: word.end})
