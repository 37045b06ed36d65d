/** What rests on those whom a story does not name: a figure, a harm, its lead; and the forecasts of a market, which nobody need be named for. It judges nothing. */

import {lazily, wordsOf} from '../../lexicon/list.js'
import {weightyWords} from '../../lexicon/sources.js'
import type {Story, Token} from '../../story/story.js'
import type {VagueHolder} from './claim.js'

const weighty = lazily(() => wordsOf(weightyWords))

/** What these hold opens the story, and the story rests on it. */
const leadSentences = 2

/** A sentence longer than an article’s is read no further than this from the mention. */
const reach = 60

/** `analysts had expected 34 cents a share`: the forecasts of the market, whoever makes them. */
export function isConsensus(story: Story, holder: VagueHolder): boolean {
  const {noun, verb} = holder
  return (
    /^(?:analysts|economists|strategists)$/.test(noun.lower) &&
    /^(?:expect|expected|predict|predicted|estimate|estimated|forecast|forecasts)$/.test(verb.lower) &&
    hasFigure(story, holder)
  )
}

/** The words around a mention, within its sentence. */
function* wordsAround(story: Story, {noun}: VagueHolder): Generator<Token> {
  for (let at = noun.index - reach; at <= noun.index + reach; at++) {
    const token = story.tokens[at]
    if (token?.sentence === noun.sentence) yield token
  }
}

function hasFigure(story: Story, holder: VagueHolder): boolean {
  for (const {kind, text} of wordsAround(story, holder)) if (kind === 'number' && !/^(?:19|20)\d\d/.test(text)) return true
  return false
}

/** A figure, a harm, or a place at the head of the story. */
export function bearsWeight(story: Story, holder: VagueHolder): boolean {
  const lead = story.blocks.find((block) => block.role === 'body')
  if ((lead && holder.noun.sentence < lead.firstSentence + leadSentences) || hasFigure(story, holder)) return true
  for (const {lower} of wordsAround(story, holder)) if (weighty().has(lower)) return true
  return false
}
