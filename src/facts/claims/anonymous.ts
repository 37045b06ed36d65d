/** Those who speak without a name, a body or a reason: `a source said`, `one senior official told`, `sources say`. */

import {cueWords} from '../../lexicon/cues.js'
import type {Story, Token} from '../../story/story.js'
import type {Mention} from './plural.js'

const article = /^(?:a|an|one|another)$/
/** Rank tells no body. */
const rank = /^(?:senior|top|former|veteran|unnamed|leading|well-placed|high-ranking|high-level|second)$/
const opensClause = /^(?:but|and|yet|while|that|although|though|as)$/

/** The bare noun, its article and its verb; a plural opens its clause. */
export function anonymousAt(story: Story, noun: Token): Mention | undefined {
  const {tokens} = story
  const verb = tokens[noun.index + 1]
  if (!verb || verb.sentence !== noun.sentence || !isCue(story, verb)) return undefined
  let first = tokens[noun.index - 1]
  if (noun.lower.endsWith('s')) {
    const opens = first === undefined || first.sentence !== noun.sentence || first.text === ',' || opensClause.test(first.lower)
    return opens ? {first: noun, noun, verb} : undefined
  }
  if (first && rank.test(first.lower)) first = tokens[first.index - 1]
  return first && first.sentence === noun.sentence && article.test(first.lower) ? {first, noun, verb} : undefined
}

/** `an official warning`: a noun that reads as a verb needs words of its own behind it. */
function isCue(story: Story, verb: Token): boolean {
  const {clause, nounLike} = cueWords()
  if (!clause.has(verb.lower) || verb.lower.endsWith('ing')) return false
  const after = story.tokens[verb.index + 1]
  return !nounLike.has(verb.lower) || (after?.kind === 'word' && after.sentence === verb.sentence)
}
