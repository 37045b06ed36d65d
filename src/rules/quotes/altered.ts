/** One quotation, given twice in different words. */

import {numberWords} from '../../facts/figures/words.js'
import type {Quotation} from '../../facts/quotations/quotation.js'
import {rewordedOf, sameOccasion, sameSpeaker} from '../../facts/quotations/reworded.js'
import {defineRule} from '../../rule.js'

/** `Seventeen` in the headline, `17` in the text: a style, and the same word. */
const asDigits = (word: string): string => String(numberWords().small.get(word) ?? numberWords().tens.get(word) ?? word)

export const altered = defineRule({
  id: 'quotes-altered',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'One quotation stands twice in different words',
  why: 'A pull quote or caption repeats the words of the body; a word that differs shows that one of them was changed. The rule compares long quotations of one speaker that begin or end alike, and is quiet where one is a cut of the other.',
  defaults: {},
  examples: [
    {
      bad: '⟨“I would rather lose the seat than vote for a budget that shuts the baths,”⟩ Ada Holm told the meeting.\n\nThe vote is on Monday.\n\n⟦“I would rather leave the seat than vote for a budget that shuts the baths.”⟧',
      message: 'Words differ from the same quotation elsewhere: “leave”, “lose”'
    },
    {
      good: '“I would rather lose the seat than vote for a budget that shuts the baths,” Ada Holm told the meeting.\n\n“I would rather lose the seat than vote for a budget.”',
      why: 'one is a cut of the other'
    },
    {
      bad: 'The judge wrote that the port ⟨“had every means to mend the crane and chose to mend the clock”⟩ instead.\n\nHer line that the port ⟦“had every means to mend the crane and decided ... to mend the clock”⟧ was read out in the market.',
      message: 'Words differ from the same quotation elsewhere: “decided”, “chose”'
    },
    {
      good: 'The judge wrote that the port “had every means to mend the crane and chose, one year after another, to mend the clock” instead.\n\nHer line that the port “had every means to mend the crane and chose ... to mend the clock” was read out in the market.',
      why: 'what is left out is shown'
    },
    {
      bad: 'The log was read out. ⟨“The lamps were lit at nine and two of the six smoked,”⟩ it said.\n\nKarim Bolt came back to it at noon: the log had that ⟦“three of the six smoked”⟧.',
      message: 'Words differ from the same quotation elsewhere: “three”, “two”'
    },
    {
      bad: 'PHOTO: ⟨“We would not give this barn to anyone,”⟩ says Ada Holm.\n\nThe barn is old.\n\n⟦“We are never giving the barn to anyone,”⟧ Ada Holm said on Monday.',
      message: 'Words differ from the same quotation elsewhere: “are”, “would”'
    },
    {
      good: 'On Monday Ada Holm said: “No pump was out of order at any point.”\n\nOn Friday the board said that “few pumps were out of order at any point”.',
      why: 'two occasions'
    },
    {
      good: '“Seventeen lamps were burning”: a pit, 90 years on\n\n“The report says that 17 lamps were burning, and all were shut,” said Ada Holm.',
      why: 'a number in words and in digits'
    },
    {
      good: '“We will open the gates on Monday at noon,” said Ada Holm. “We will open the baths when the pump has been mended,” said Ben Strand.',
      why: 'two quotations that begin alike'
    }
  ],
  *check(story) {
    const reported = new Set<Quotation>()
    for (const [{quotation: one}, {quotation: other}, here, there] of rewordedOf(story)) {
      if (asDigits(here) === asDigits(there)) continue
      if (one.block === other.block || reported.has(other) || !sameSpeaker(one, other) || !sameOccasion(story, one, other)) continue
      reported.add(other)
      yield {
        at: {start: other.start, end: other.end},
        message: `Words differ from the same quotation elsewhere: “${here}”, “${there}”`,
        related: [{start: one.start, end: one.end, message: 'The same quotation'}]
      }
    }
  }
})
