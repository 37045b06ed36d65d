/** Damaging sentences that somebody near holds: named, described, a court that has judged it, or whoever the cue beside it belongs to. It judges nothing. */

import {cueWords} from '../../lexicon/cues.js'
import type {Sentence, Story, Token} from '../../story/story.js'
import {isDamaging, isDenial} from './accusation.js'
import {claimsOf, isOrder} from './find.js'

/** Words of those who have judged it, which are no cues. */
const judged =
  /^(?:found|ruled|convicted|pleaded|guilty|jury|coroner|judge|tribunal|inquest|alleged|allegedly|accused|heard|sentenced|admitted|prosecution)$/

/** `has revealed she was groomed`: a cue, though its speaker was not found. */
const isCue = (word: string): boolean => cueWords().that.has(word) && !isDamaging(word)

/** `when workers complained`: told of, and nobody’s source. */
function isAside(story: Story, {index, sentence}: Token): boolean {
  for (let back = 1; back <= longestAside; back++) {
    const before = story.tokens[index - back]
    if (before?.sentence !== sentence || before.kind !== 'word') return false
    if (/^(?:when|after|until|before|if|though|although)$/.test(before.lower)) return true
  }
  return false
}

const longestAside = 4

/** `cost the state £9m`: a noun that is spelt as a cue is. */
const isNoun = ({tokens}: Story, {index}: Token): boolean =>
  /^(?:the|a|an|its|his|her|their|this|that)$/.test(tokens[index - 1]?.lower ?? '')

/** `was charged`, `charged with fraud`; a clinic that charged a patient is another matter. */
const isCharge = ({tokens}: Story, {index, lower}: Token): boolean =>
  lower === 'charged' && (tokens[index + 1]?.lower === 'with' || /^(?:was|were|been|is|are|be)$/.test(tokens[index - 1]?.lower ?? ''))

/** Somebody who is told by name or office, or who has judged it, in the sentence or one of its neighbours. */
export function isHeld(story: Story, sentence: Sentence): boolean {
  const claims = claimsOf(story)
  for (let index = sentence.index - 1; index <= sentence.index + 1; index++) {
    const near = story.sentences[index]
    if (near?.block !== sentence.block) continue
    // Who denies a deed holds nothing of it.
    if (isDenial(story, near)) continue
    const firmness = claims[index]?.firmness
    if (firmness === 'named' || firmness === 'described') return true
    for (let at = near.firstToken; at < near.lastToken; at++) {
      const word = story.tokens[at]
      // `Kestrel Court` is a place, and no court.
      if (!word || (at !== near.firstToken && /^\p{Lu}/u.test(word.text))) continue
      if (
        judged.test(word.lower) ||
        isCharge(story, word) ||
        (isCue(word.lower) && !isAside(story, word) && !isNoun(story, word) && !isOrder(story, at))
      )
        return true
    }
  }
  return false
}
