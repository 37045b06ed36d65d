/** A damaging claim in the author's own voice. */

import {claimsOf} from '../../facts/claims/find.js'
import {spokenTokens} from '../../facts/quotations/speech.js'
import {cueWords} from '../../lexicon/cues.js'
import {wordsOf} from '../../lexicon/list.js'
import {damagingVerbs} from '../../lexicon/sources.js'
import {defineRule} from '../../rule.js'
import type {Sentence, Story, Token} from '../../story/story.js'

let damaging: Set<string> | undefined

/** Words of those who have judged it, which are no cues. */
const judged =
  /^(?:found|ruled|convicted|pleaded|guilty|jury|coroner|judge|tribunal|inquest|alleged|allegedly|accused|heard|charged|sentenced|admitted|prosecution)$/

/** `has revealed she was groomed`: a cue, though its speaker was not found. */
const isCue = (word: string): boolean => cueWords().that.has(word) && !damaging?.has(word)

/** Somebody who is told by name or office, or who has judged it, in the sentence or one of its neighbours. */
function isHeld(story: Story, sentence: Sentence): boolean {
  const claims = claimsOf(story)
  for (let index = sentence.index - 1; index <= sentence.index + 1; index++) {
    const near = story.sentences[index]
    if (near?.block !== sentence.block) continue
    const firmness = claims[index]?.firmness
    if (firmness === 'named' || firmness === 'described') return true
    for (let at = near.firstToken; at < near.lastToken; at++) {
      const word = story.tokens[at]
      // `Kestrel Court` is a place, and no court.
      if (!word || (at !== near.firstToken && /^\p{Lu}/u.test(word.text))) continue
      if (judged.test(word.lower) || isCue(word.lower)) return true
    }
  }
  return false
}

/** `knew that`, `lied to`, `covered up`: behind a person or a body. */
function claimAt(story: Story, token: Token): boolean {
  const next = story.tokens[token.index + 1]
  if (next?.sentence !== token.sentence) return false
  if (token.lower === 'knew') return next.lower === 'that'
  if (token.lower === 'covered') return next.lower === 'up'
  return damaging?.has(token.lower) === true && (next.kind === 'word' || next.kind === 'number')
}

export const claim = defineRule({
  id: 'attribution-claim',
  severity: 'query',
  preset: 'strict',
  status: 'preview',
  since: '0.1.0',
  summary: 'A damaging claim stands in the author’s own voice',
  why: 'What harms somebody needs a holder: a court, a document, a witness. The rule looks for words of guilty knowledge and wrongdoing with no source in the sentence or its neighbours; reporters who saw it themselves will pass it by, and so it is off by default.',
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
    {good: 'The landlord knew, the coroner found, that the boiler was leaking and let the flat anyway.', why: 'the coroner holds it'},
    {good: '“The landlord knew that the boiler was leaking,” said Ada Holm.', why: 'inside a quotation'}
  ],
  *check(story) {
    damaging ??= wordsOf(damagingVerbs)
    const spoken = spokenTokens(story)
    let told = -1
    for (const token of story.tokens) {
      if (token.kind !== 'word' || spoken[token.index] || !claimAt(story, token)) continue
      const sentence = story.sentences[token.sentence]
      if (!sentence || sentence.index === told || story.blocks[sentence.block]?.role !== 'body' || isHeld(story, sentence)) continue
      told = sentence.index
      const stop = story.tokens[sentence.lastToken - 1]
      const end = stop && /^[.!?]$/.test(stop.text) ? stop.start : sentence.end
      yield {at: {start: token.start, end}, message: 'Damaging, and in the author’s own voice: who says so?'}
    }
  }
})
