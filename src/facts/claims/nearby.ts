/** People of whom nothing is told but how near they were: `a person familiar with the talks`, `two people who were in the room said`. */

import {cueWords} from '../../lexicon/cues.js'
import type {Story, Token} from '../../story/story.js'
import type {Mention} from './plural.js'

const count = /^(?:a|an|one|another|two|three|four|five|six|several|other|2|3|4|5|6)$/
const near = /^(?:familiar|close|briefed|present|involved)$/
const place =
  /^(?:there|present|room|meeting|talks|inside|held|worked|involved|attended|saw|seen|know|knows|knew|familiar|close|deal|discussions)$/
const longest = 10

/** Where the words that tell how near they were end; 0 where there are none. */
function endOfNearness({tokens}: Story, {index, sentence}: Token): number {
  const first = tokens[index + 1]
  const second = tokens[index + 2]
  if (!first || !second || first.sentence !== sentence) return 0
  const isNear = near.test(first.lower) || (first.lower === 'with' && /^(?:knowledge|direct)$/.test(second.lower))
  const isThere = first.lower === 'who' && /^(?:was|were|is|are|had|attended|saw|worked|knows?|knew)$/.test(second.lower)
  if (!isNear && !isThere) return 0
  let placed = isNear
  for (let at = index + 2; at <= index + longest; at++) {
    const token = tokens[at]
    if (token?.sentence !== sentence || token.kind === 'mark' || cueWords().clause.has(token.lower)) return placed ? at : 0
    placed ||= place.test(token.lower)
  }
  return 0
}

const cuesBefore = /^(?:said|says|told|added)$/

export function nearbyAt(story: Story, noun: Token): Mention | undefined {
  const {tokens} = story
  const before = tokens[noun.index - 1]
  const counted = before?.sentence === noun.sentence && count.test(before.lower)
  const opens = !before || before.sentence !== noun.sentence || before.text === ','
  const end = endOfNearness(story, noun)
  if (end === 0) return undefined
  const first = counted ? before : noun
  const lead = tokens[first.index - 1]
  if (lead?.lower === 'to' && tokens[lead.index - 1]?.lower === 'according') return {first, noun, verb: noun}
  const verb = tokens[end]
  if ((counted || opens) && verb?.sentence === noun.sentence && cueWords().clause.has(verb.lower) && !verb.lower.endsWith('ing'))
    return {first, noun, verb}
  // `, said a man who was held there.`
  const isBehind = counted && lead !== undefined && cuesBefore.test(lead.lower) && /^[,”"’']$/.test(tokens[lead.index - 1]?.text ?? '')
  return isBehind ? {first: lead, noun, verb: noun} : undefined
}
