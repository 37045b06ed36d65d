/** A damaging claim in the author's own voice. */

import {isAccusation, mayAccuse} from '../../facts/claims/accusation.js'
import {isHeld} from '../../facts/claims/held-wrongs.js'
import {wrongsOf} from '../../facts/claims/wrongs.js'
import {spokenTokens} from '../../facts/quotations/speech.js'
import {wordsWith} from '../../facts/words/occurrences.js'
import {defineRule} from '../../rule.js'
import type {Token} from '../../story/story.js'

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
