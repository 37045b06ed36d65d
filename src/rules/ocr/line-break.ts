/** A sentence that is cut by the end of a paragraph, a page or a line. */

import {cutSentences} from '../../facts/words/cut-sentences.js'
import {defineRule} from '../../rule.js'

export const lineBreak = defineRule({
  id: 'ocr-line-break',
  severity: 'query',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A paragraph, a page or a line ends inside a sentence',
  why: 'A hard return, a column or a page leaves half a sentence in one paragraph and half in the next. A long paragraph of running text that ends in a word and goes on in lower case, or ends in a word that must be followed, is reported, with a page’s number or head between the halves or without, and so is a line of running text that ends before it is full. Verse, lists and addresses are short and pass.',
  defaults: {},
  examples: [
    {
      bad: 'The court on Monday refused to hear the appeal of a man who has ⟦spent\n\n27⟧ years in prison for a theft that another man has confessed.',
      message: 'Sentence cut by a paragraph: “spent / 27”'
    },
    {
      bad: 'The mayor said the bridge would stay shut until the ⟦engineers\n\nhad⟧ looked at every one of its forty rivets and more.',
      message: 'Sentence cut by a paragraph: “engineers / had”'
    },
    {
      bad: 'The vet told the council that the mule had been kept in a lift that ⟦stopped\n\n- 12 -\n\nbetween⟧ two floors every night for a year.',
      message: 'Sentence cut by a page: “stopped / between”'
    },
    {
      bad: 'Whoever brings a swan to the library will from this May be asked ⟦for\n\nTHE MARSH ECHO   SUNDAY   C4\n\nits⟧ ticket, the board said.',
      message: 'Sentence cut by a page: “for / its”'
    },
    {
      bad: 'The last mule tram of the line left the depot for good ⟦on\n\n14   THE MARSH ECHO   page 3\n\nSunday⟧ with a wreath on each ear.',
      message: 'Sentence cut by a page: “on / Sunday”'
    },
    {
      bad: 'The lamp ⟦was\nlit⟧ again on Sunday, and 40 people came to see whether it would smoke as it had in their youth.',
      message: 'Sentence cut by a line’s end: “was / lit”'
    },
    {
      bad: 'The lamp is lit again, the board said on Monday, and the keeper is back.\n\nThe board said the plan did nothing for ⟦the\n\nkeepers⟧ who live there and who will have to go.',
      message: 'Sentence cut by a paragraph: “the / keepers”'
    },
    {
      good: 'The lamp was lit again on Sunday, and 40 people came to see whether\nit would smoke as it had in their youth.',
      why: 'a line that is full'
    },
    {
      good: 'A household may apply where it has lost its only source of water, or\n\nif its well has been dry for a year and a day.',
      why: 'the items of a list'
    },
    {good: 'Row me over, row me home\n\nto the house where I was born', why: 'verse'},
    {
      good: 'These are the ferries that the council will keep for another year, it said\n\nThe others go in May, and nobody knows where they will go.',
      why: 'a lost full stop is another matter'
    }
  ],
  *check(story) {
    for (const {last, first, by} of cutSentences(story))
      yield {
        at: {start: last.start, end: first.end},
        message: `Sentence cut by a ${by === 'line' ? 'line’s end' : by}: “${last.text} / ${first.text}”`
      }
  }
})
