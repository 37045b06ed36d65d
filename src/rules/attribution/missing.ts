/** Speech of a sentence or more that nobody in reach can have said. */

import {leadsIn} from '../../facts/claims/lead-in.js'
import {hasSpeakerNear, isFirstPerson} from '../../facts/claims/speaker-near.js'
import {quotationsOf} from '../../facts/quotations/find.js'
import {defineRule} from '../../rule.js'

const fewestWords = 6
const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length

export const missing = defineRule({
  id: 'attribution-missing',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A quotation has no speaker in reach',
  why: 'A reader must know who speaks. The rule reports speech of a sentence or more whose block names nobody who says it and that does not go on from speech before it; headlines, captions, block quotations, questions and answers pass.',
  defaults: {},
  examples: [
    {
      bad: 'The coast road has been shut since Tuesday.\n\n⟦“The boat is late, the boat is wet and the boat is dear.”⟧\n\nThe council hopes to open one lane in May.',
      message: 'Quotation without a speaker: “The boat is late, the boat…”'
    },
    {
      bad: 'The tribunal sat for an hour on Monday.\n\n⟦“I signed the paper because my foreman told me to sign it.”⟧ The company said its rules were clear.',
      message: 'Quotation without a speaker: “I signed the paper because my…”'
    },
    {
      bad: 'The flights were stopped and nobody knew when they would resume. ⟦“The water is knee deep and rising in the lanes.”⟧ About 900 people live there.',
      message: 'Quotation without a speaker: “The water is knee deep and…”'
    },
    {
      bad: 'The pool was shut on Monday.\n\n⟦‘The pool’s water is at rest. Kindly rest at home until it has finished.’⟧\n\nIt was last green in May.',
      message: 'Quotation without a speaker: “The pool’s water is at rest.…”'
    },
    {
      good: 'Petra Lomax said the boat was no answer.\n\n“It is late, it is wet and it smells of fish.”\n\nThe council will meet in May.',
      why: 'the one whom the sentence before reports'
    },
    {
      good: 'The boat is no answer. Petra Lomax, who works on the mainland, has written to the county about it.\n\n“I was late for work nine times in January.”\n\nThe council will meet in May.',
      why: 'the one whom the sentence before tells of'
    },
    {
      good: 'The farmers want more dogs. Radim Zeman lost 11 ewes in one night.\n\n“I heard nothing, and in the morning the wool was in the hedge.”\n\nThe council will meet in May.',
      why: 'the one whom the sentence before opens with'
    },
    {
      good: 'What do you cook when you are tired?\n\n“Eggs, with whatever the garden has left that day.”\n\nNoor Haddad has run the kitchen since May.',
      why: 'an answer of somebody whom the story names'
    },
    {good: '“The boat is late, the boat is wet and the boat is dear,” said Petra Lomax.'},
    {
      good: 'Lomax was firm. In particular, she told the inquiry, a boat would not do.\n\n“A boat in winter is a promise that nobody can keep.”\n\nThe council will meet in May.',
      why: 'she whose words are told around their cue'
    },
    {good: 'The speeches of “Are You Waiting for the Last Boat Home?” were taken from old letters.', why: 'the name of a work'},
    {
      good: '“The boat is late,” said Petra Lomax.\n\n“It is wet, it is dear and it smells of fish all year.”',
      why: 'the speaker carries over'
    }
  ],
  *check(story) {
    if (isFirstPerson(story)) return
    for (const quotation of quotationsOf(story)) {
      const block = story.blocks[quotation.block]
      if (quotation.speaker || quotation.type !== 'direct' || !block || block.role !== 'body' || block.quoted || block.listItem) continue
      if (wordsIn(quotation.text) < fewestWords || !/^["“«‘']+[\p{Lu}…]/u.test(quotation.text) || !/[.!?…]["”»’']+$/.test(quotation.text))
        continue
      if (hasSpeakerNear(story, quotation, block) || leadsIn(story, quotation) || isTitle(quotation.text)) continue
      yield {
        at: {start: quotation.start, end: quotation.end},
        message: `Quotation without a speaker: “${quotation.text.replace(/^\W+/u, '').split(/\s+/).slice(0, 6).join(' ')}…”`
      }
    }
  }
})

/** `“Are You Now or Have You Ever Been?”`: the name of a work; all of its words but the small ones have capitals. */
const isTitle = (text: string): boolean => !/(?<!\p{L})\p{Ll}{4,}/u.test(text)
