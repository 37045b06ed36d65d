/** Words in marks in the headline that nobody says in the body. */

import {headlineWordsOf} from '../../facts/quotations/headline-words.js'
import {defineRule} from '../../rule.js'

export const headline = defineRule({
  id: 'quotes-headline',
  severity: 'query',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'Quoted words in the headline that nobody says in the story',
  why: 'Marks in a headline promise that somebody said the words. The rule looks for every telling word of them, in any form, between the marks of the story; names and titles with capitals pass.',
  defaults: {},
  examples: [
    {
      bad: 'Captain ⟦“heartbroken”⟧ after cup exit\n\nWesthaven went out of the cup on Saturday.\n\n“It was hard to watch,” said Femi Larkin, the captain.',
      message: 'Nobody is quoted with “heartbroken” in the story'
    },
    {
      good: 'Captain “heartbroken” after cup exit\n\nWesthaven went out of the cup on Saturday.\n\n“I am heartbroken,” said Femi Larkin, the captain.',
      why: 'the captain says it'
    },
    {
      bad: 'Coroner tells brewer he ⟦‘hid behind drinkers’⟧ as she shuts vats\n\nThe vats had leaked since March.\n\n“You have preyed on your drinkers,” the coroner, Ada Holm, said.',
      message: 'Nobody is quoted with “hid behind drinkers” in the story'
    },
    {
      good: 'Coroner tells brewer he ‘misled drinkers’ as she shuts vats\n\nThe vats had leaked since March.\n\n“You were misleading your drinkers,” the coroner, Ada Holm, said.',
      why: 'another form of the same words'
    },
    {
      good: 'Port chief ‘refused to slow’ cranes\n\nThe port’s head told an inquiry about the wind on Tuesday.\n\n“I refuse to slow my cranes for a forecast,” Urrutia said.',
      why: 'another form of the same words'
    },
    {
      good: 'Writers praise “Nine Kinds of Rain” at festival\n\nThe novel was read aloud on Tuesday in the old hall.\n\n“It is long,” said Ada Holm.',
      why: 'a title'
    }
  ],
  *check(story) {
    for (const {start, end, text, isSaid} of headlineWordsOf(story))
      if (!isSaid) yield {at: {start, end}, message: `Nobody is quoted with “${text}” in the story`}
  }
})
