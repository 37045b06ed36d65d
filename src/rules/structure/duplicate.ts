/** A paragraph, caption or sentence given twice, damage ignored. */

import {givenAgainOf, type Places} from '../../facts/leftovers/given-again.js'
import type {Span} from '../../finding.js'
import {type Draft, defineRule} from '../../rule.js'
import type {Story} from '../../story/story.js'

/** So many places are shown of a text that is given over and over. */
const mostShown = 20

function draft(story: Story, [first, again, ...more]: Places<Span>, what: string): Draft {
  const opening = story.text.slice(again.start, again.end).split(/\s+/).slice(0, 6).join(' ')
  const times = more.length === 0 ? 'twice' : `${more.length + 2} times`
  return {
    at: {start: again.start, end: again.end},
    message: `${what} given ${times}: “${opening}…”`,
    related: [
      {start: first.start, end: first.end, message: 'First given here'},
      ...more.slice(0, mostShown).map(({start, end}) => ({start, end, message: 'And here'}))
    ]
  }
}

const names = {caption: 'Caption', paragraph: 'Paragraph', sentence: 'Sentence', sentences: 'Sentences'} as const

export const duplicate = defineRule({
  id: 'structure-duplicate',
  severity: 'error',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A paragraph, caption or sentence is given twice',
  why: 'An export or a slip of the mouse leaves the same words in two places, often with a little damage in one of them, so only the letters of words and figures are compared. Short sentences, list items, refrains and quotations that are lifted out of the text pass.',
  defaults: {},
  examples: [
    {
      bad: '⟨The lift has been out of order since the flood in the spring.⟩\n\nNobody could say when it would run again, or who would pay.\n\n⟦The lift has been out of order since the flood in the spring.⟧',
      message: 'Paragraph given twice: “The lift has been out of…”'
    },
    {
      bad: 'The road was shut at noon. ⟨It took the crews nine hours to clear the last of the snow.⟩ ⟦It took the crews nine hours to clear the last of the snow.⟧ Buses ran again by dawn.',
      message: 'Sentence given twice: “It took the crews nine hours…”'
    },
    {
      bad: '⟨Photo: Swimmers at the old pool on the day before it was shut. (Ada Holm)⟩\n\n⟦Photo: ?? Swimmers at the old pool on the day before it was shut. (Ada Holm)⟧',
      message: 'Caption given twice: “Photo: ?? Swimmers at the old…”'
    },
    {
      bad: '⟨A goat walked into the town hall at noon and sat down beside the mayor.⟩\n\nIt had no appointment.\n\n⟦A goat walked in to the town hall at noon and sat down be- side the mayor.⟧',
      message: 'Paragraph given twice: “A goat walked in to the…”'
    },
    {
      bad: '⟨A goat walked into the town hall at noon.⟩ It had no appointment.\n\n⟦A goat walked into the tovvn hall at noon.⟧ It was fed.',
      message: 'Sentence given twice: “A goat walked into the tovvn…”'
    },
    {
      bad: '⟨(Caption) The statue of a herring is lifted from the harbour at Skell. (Ada Holm)⟩\n\nThe herring came up in a net on Monday, without its crown.\n\n⟦The statue of a herring is lifted from the harbour at Skell. (Ada Holm)⟧',
      message: 'Paragraph given twice: “The statue of a herring is…”'
    },
    {
      bad: '⟨Photo: The ferry lies at the quay of Skell on Monday morning. (Ada Holm)⟩\n\nIt was late.\n\n⟦Photo: The ferry lies at the quay of Skell on Monday morning. (Ada Holm)⟧\n\nIt was full.\n\n⟨Photo: The ferry lies at the quay of Skell on Monday morning. (Ada Holm)⟩',
      message: 'Caption given 3 times: “Photo: The ferry lies at the…”'
    },
    {
      bad: 'Bread is dear. ⟨The mill has put up its prices for the third time this year. It blames the drought and the cost of getting grain to Skell.⟩\n\nThe baker shrugged. ⟦The mill has put up its prices for the third time this year. It blames the drought and the cost of getting grain to Skell.⟧ He went back in.',
      message: 'Sentences given twice: “The mill has put up its…”'
    },
    {
      good: 'These are the rooms that the school has let to others in the autumn:\n\n- the hall\n\nThese are the rooms that the school has let to others in the autumn:\n\n- the gym',
      why: 'the head of a list'
    },
    {good: 'The mayor declined to comment.\n\nThe bank was asked as well.\n\nThe mayor declined to comment.', why: 'few words'},
    {
      good: '“We shall have to go and look for a new place to live,” she said.\n\n“We shall have to go and look for a new place to live”',
      why: 'a quotation lifted out of the text'
    }
  ],
  *check(story) {
    for (const {places, what} of givenAgainOf(story)) yield draft(story, places, names[what])
  }
})
