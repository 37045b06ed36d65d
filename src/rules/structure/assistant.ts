/** A chatbot's own line left in the article. */

import {machineLinesOf} from '../../facts/leftovers/machine-lines.js'
import {defineRule} from '../../rule.js'
import {textOf} from '../../story/story.js'

export const assistant = defineRule({
  id: 'structure-assistant',
  severity: 'error',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A line that a chatbot wrote to its user was left in',
  why: 'Text that came from a chatbot often carries its greeting or its offer of more. Only sentences at the edge of a paragraph and outside of quotations are looked at.',
  defaults: {},
  examples: [
    {
      bad: '⟦Certainly! Here is a short news brief in a neutral tone:⟧\n\nA landslip closed the line on Sunday.',
      message: 'Line of a chatbot: “Certainly! Here is a short news brief in a…”'
    },
    {
      bad: 'The line will open again on Thursday.\n\n⟦I hope this helps with the front page.⟧',
      message: 'Line of a chatbot: “I hope this helps with the front page.”'
    },
    {
      bad: '⟦Here’s a shorter version in a neutral tone:⟧\n\nA landslip closed the line on Sunday.',
      message: 'Line of a chatbot: “Here’s a shorter version in a neutral tone:”'
    },
    {
      bad: 'The line will open again on Thursday.\n\n⟦I have kept the original quotes and tightened the lede.⟧',
      message: 'Line of a chatbot: “I have kept the original quotes and tightened the…”'
    },
    {
      bad: 'The temple hired the machine in May.\n\n⟦I do not have access to information after my last update, so check the details.⟧\n\nIt has married 90 couples since.',
      message: 'Line of a chatbot: “I do not have access to information after my…”'
    },
    {good: 'The council’s machine told her: “As an AI language model, I have no bin.”', why: 'what a machine said is the story'},
    {good: '“As an AI, I cannot vote,” the machine told the council.', why: 'a quotation'},
    {good: 'Here is what the council decided, and what it left open until May.', why: 'a writer’s own words'}
  ],
  *check(story) {
    for (const at of machineLinesOf(story)) {
      const words = textOf(story, at).split(/\s+/)
      yield {at, message: `Line of a chatbot: “${words.slice(0, 9).join(' ')}${words.length > 9 ? '…' : ''}”`}
    }
  }
})
