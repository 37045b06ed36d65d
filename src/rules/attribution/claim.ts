/** A damaging claim in the author's own voice. */

import {isAccusation, isDamaging, isDenial, mayAccuse} from '../../facts/claims/accusation.js'
import {claimsOf, isOrder} from '../../facts/claims/find.js'
import {wrongsOf} from '../../facts/claims/wrongs.js'
import {spokenTokens} from '../../facts/quotations/speech.js'
import {wordsWith} from '../../facts/words/occurrences.js'
import {cueWords} from '../../lexicon/cues.js'
import {defineRule} from '../../rule.js'
import type {Sentence, Story, Token} from '../../story/story.js'

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
function isHeld(story: Story, sentence: Sentence): boolean {
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

export const claim = defineRule({
  id: 'attribution-claim',
  severity: 'query',
  preset: 'strict',
  status: 'preview',
  since: '0.1.0',
  summary: 'A damaging claim stands in the author’s own voice',
  why: 'What harms somebody needs a holder: a court, a document, a witness. The rule looks for words of guilty knowledge and wrongdoing, for other people’s money, and for deeds that somebody denies nearby, with no source in the sentence or its neighbours; reporters who saw it themselves will pass it by, and so it is off by default.',
  defaults: {},
  examples: [
    {
      bad: 'The landlord ⟦knew that the boiler was leaking and let the flat anyway⟧. He has since sold the building.',
      message: 'Damaging, and in the author’s own voice: who says so?'
    },
    {
      bad: 'The smelter ⟦poisoned 40 wells and hid the tests⟧. It employs 900. Its owner denies it.',
      message: 'Damaging, and in the author’s own voice: who says so?'
    },
    {
      bad: 'The former treasurer ⟦spent £9,000 of the choir’s money on a boat⟧. The choir sings on Fridays.',
      message: 'Damaging, and in the author’s own voice: who says so?'
    },
    {
      bad: 'Gus Farrow ⟦set the hay on fire at noon⟧. It burned for a day. Farrow has pleaded not guilty.',
      message: 'Damaging, and in the author’s own voice: who says so?'
    },
    {
      bad: 'The yard sold boats that it ⟦knew had rotten keels⟧. It has 40 staff.',
      message: 'Damaging, and in the author’s own voice: who says so?'
    },
    {
      bad: 'Two shops have shut. The ⟦racket has been running for six years and has cost the county £2 million⟧. Staff are on leave.',
      message: 'Damaging, and in the author’s own voice: who says so?'
    },
    {good: 'Two shops have shut. The racket has been running for six years, an audit found. Staff are on leave.', why: 'an audit holds it'},
    {
      good: 'Gus Farrow set the hay on fire, prosecutors say. It burned for a day. Farrow has pleaded not guilty.',
      why: 'prosecutors hold it'
    },
    {good: 'The choir spent £9,000 of its money on a piano.', why: 'its own money'},
    {good: 'The landlord knew, the coroner found, that the boiler was leaking and let the flat anyway.', why: 'the coroner holds it'},
    {good: '“The landlord knew that the boiler was leaking,” said Ada Holm.', why: 'inside a quotation'}
  ],
  *check(story) {
    const spoken = spokenTokens(story)
    const wrongs = new Set([...wrongsOf(story)].map(({index}) => index))
    let told = -1
    const mayTell = (token: Token): boolean => wrongs.has(token.index) || mayAccuse(token)
    for (const token of wordsWith(story, mayTell)) {
      if (spoken[token.index] || !(wrongs.has(token.index) || isAccusation(story, token))) continue
      const sentence = story.sentences[token.sentence]
      if (!sentence || sentence.index === told || story.blocks[sentence.block]?.role !== 'body' || isHeld(story, sentence)) continue
      told = sentence.index
      const stop = story.tokens[sentence.lastToken - 1]
      const end = stop && /^[.!?]$/.test(stop.text) ? stop.start : sentence.end
      yield {at: {start: token.start, end}, message: 'Damaging, and in the author’s own voice: who says so?'}
    }
  }
})
