/** Those who speak without a name, a body or a reason: `a source said`, `one senior official told`, `sources say`. */

import {cueWords} from '../../lexicon/cues.js'
import type {Story, Token} from '../../story/story.js'
import type {Mention} from './plural.js'

const article = /^(?:a|an|one|another)$/
/** Rank tells no body. */
const rank = /^(?:senior|top|former|veteran|unnamed|leading|well-placed|high-ranking|high-level|second|western|european|regional|foreign)$/
const opensClause = /^(?:but|and|yet|while|that|although|though|as)$/

/** The bare noun, its article and its verb; a plural opens its clause. */
export function anonymousAt(story: Story, noun: Token): Mention | undefined {
  const {tokens} = story
  const first = noun.lower.endsWith('s') ? noun : articleOf(story, noun)
  if (!first) return undefined
  const verb = tokens[afterCloseness(story, noun)]
  if (!verb || verb.sentence !== noun.sentence || !isCue(story, verb)) return behindCue(story, first, noun)
  if (first !== noun) return {first, noun, verb}
  const before = tokens[noun.index - 1]
  return !before || before.sentence !== noun.sentence || before.text === ',' || opensClause.test(before.lower)
    ? {first, noun, verb}
    : undefined
}

/** `a source close to the club said`: how near somebody is tells no name. */
function afterCloseness({tokens}: Story, {index, sentence}: Token): number {
  if (!/^(?:close|near|familiar)$/.test(tokens[index + 1]?.lower ?? '')) return index + 1
  const {clause} = cueWords()
  for (let at = index + 2; at < index + longestCloseness; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== sentence || token.kind === 'mark') break
    if (clause.has(token.lower)) return at
  }
  return index + 1
}

const longestCloseness = 9

/** Of `a source`, `one senior official`. */
function articleOf(story: Story, noun: Token): Token | undefined {
  let before = story.tokens[noun.index - 1]
  if (before && rank.test(before.lower)) before = story.tokens[before.index - 1]
  return before?.sentence === noun.sentence && article.test(before.lower) ? before : undefined
}

/** `, said a source.`, `according to sources`: what follows would tell who they are. */
function behindCue(story: Story, first: Token, noun: Token): Mention | undefined {
  const {tokens} = story
  const after = tokens[noun.index + 1]
  const before = tokens[first.index - 1]
  const closes = after === undefined || after.sentence !== noun.sentence || /^[.,;!?]$/.test(after.text)
  if (!closes || !before || before.sentence !== noun.sentence || (after?.text === ',' && tokens[noun.index + 2]?.lower === 'who'))
    return undefined
  const according = tokens[before.index - 1]
  if (before.lower === 'to' && according?.lower === 'according') return {first: according, noun, verb: noun}
  const mark = tokens[before.index - 1]
  return /^(?:said|says|told|added)$/.test(before.lower) && mark !== undefined && /^[,”"’']$/.test(mark.text)
    ? {first: before, noun, verb: before}
    : undefined
}

/** `an official warning`: a noun that reads as a verb needs words of its own behind it. */
function isCue(story: Story, verb: Token): boolean {
  const {clause, nounLike} = cueWords()
  if (!clause.has(verb.lower) || verb.lower.endsWith('ing')) return false
  const after = story.tokens[verb.index + 1]
  return !nounLike.has(verb.lower) || (after?.kind === 'word' && after.sentence === verb.sentence)
}
