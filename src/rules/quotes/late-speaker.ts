/** The reader learns who speaks only after two sentences. */

import {quotationsOf} from '../../facts/quotations/find.js'
import {defineRule} from '../../rule.js'
import {type Story, tokenAt} from '../../story/story.js'

const mostSentences = 2

/** Sentences that end within a span. */
function sentencesIn(story: Story, start: number, end: number): number {
  const first = story.tokens[tokenAt(story, start + 1)]
  const last = story.tokens[tokenAt(story, end - 1)]
  return first && last ? last.sentence - first.sentence + 1 : 0
}

export const lateSpeaker = defineRule({
  id: 'quotes-late-speaker',
  severity: 'query',
  preset: 'strict',
  status: 'preview',
  since: '0.1.0',
  summary: 'The speaker is named only after more than two sentences of speech',
  why: 'A listener or reader wants to know who speaks before the speech is over; many houses name the speaker after the first sentence. A matter of taste, and so off by default.',
  defaults: {},
  examples: [
    {
      bad: '⟦“We kept the lights on for the club. We kept them on for the school. Then the lamp died,”⟧ said ⟨Dolores Finch⟩.',
      message: 'Three sentences before “Dolores Finch” is named'
    },
    {
      bad: '⟦“We kept the lights on for the club. We kept them on for the school. Then the lamp died,”⟧ ⟨her son Tam⟩ said.',
      message: 'Three sentences before “her son Tam” is named'
    },
    {
      bad: 'It is dark.\n\n⟦‘We lit the club’s lamp. We lit the school’s. Then it died,’⟧ said ⟨Dolores Finch⟩.',
      message: 'Three sentences before “Dolores Finch” is named'
    },
    {good: '“We kept the lights on for the club,” said Dolores Finch. “We kept them on for the school. Then the lamp died.”'},
    {good: 'Dolores Finch said: “We kept the lights on. We kept them on for the school. Then the lamp died.”', why: 'named before'}
  ],
  *check(story) {
    for (const [index, quotation] of quotationsOf(story).entries()) {
      const {speaker, cue, start, end, type} = quotation
      if (type !== 'direct' || !speaker || !cue || speaker.start < end || speaker.start - end > 60) continue
      // `driver Odell Winters`, `his daughter Amaya`: a name with what leads to it.
      if (!/^(?:\p{Ll}[\p{L}’'-]*,? ){0,6}\p{Lu}/u.test(speaker.text) || quotationsOf(story)[index - 1]?.block === quotation.block) continue
      const sentences = sentencesIn(story, start, end)
      if (sentences <= mostSentences) continue
      const count = ['Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'][sentences - 3] ?? `${sentences}`
      const name = /^(?:\p{Ll}[^,]*, )?[^,]*/u.exec(speaker.text)?.[0] ?? speaker.text
      yield {
        at: {start, end},
        message: `${count} sentences before “${name}” is named`,
        related: [{start: speaker.start, end: speaker.end, message: 'The speaker'}]
      }
    }
  }
})
