/** Words in marks in the headline that nobody says in the body. */

import {marksOf} from '../../facts/quotations/marks.js'
import {quotedBody, wordsIn} from '../../facts/quotations/wording.js'
import {defineRule} from '../../rule.js'
import {type Story, textOf} from '../../story/story.js'

const longest = 8
/** `refused` and `refuse`, `cutting` and `cut`: the first letters of a word tell it from others. */
const stem = (word: string): string => (word.length <= 4 ? word.slice(0, 3) : word.slice(0, Math.max(4, word.length - 3)))
const small =
  /^(?:the|a|an|to|of|in|on|at|and|or|is|was|are|were|be|it|i|we|he|she|they|this|that|for|with|my|our|his|her|their|you|your|not|no)$/

/** Every telling word of the phrase stands somewhere between marks in the body, in some form. */
function isSaid(words: readonly string[], stems: ReadonlySet<string>): boolean {
  return words.filter((word) => !small.test(word)).every((word) => stems.has(stem(word)))
}

/** Single marks may stand around a paraphrase in British headlines: a telling word of it anywhere in the story is enough. */
function isTold(story: Story, from: number, words: readonly string[]): boolean {
  const told = new Set(wordsIn(story.text.slice(from)).map(stem))
  return words.some((word) => !small.test(word) && told.has(stem(word)))
}

const bodyHasQuotes = (story: Story): boolean => quotedBody(story).length > 0

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
      good: 'Port chief ‘refused to slow’ cranes\n\nThe port’s head told an inquiry about the wind on Tuesday.\n\n“I refuse to slow my cranes for a forecast,” Urrutia said.',
      why: 'another form of the same words'
    },
    {
      good: 'Writers praise “Nine Kinds of Rain” at festival\n\nThe novel was read aloud on Tuesday in the old hall.\n\n“It is long,” said Ada Holm.',
      why: 'a title'
    }
  ],
  *check(story) {
    const inHeadline = marksOf(story).quoted.filter(({block}) => story.blocks[block]?.role === 'headline')
    if (inHeadline.length === 0 || !bodyHasQuotes(story)) return
    const stems = new Set(wordsIn(quotedBody(story)).map(stem))
    for (const {inner, start, end} of inHeadline) {
      const text = textOf(story, inner).replace(/[.,;:!?\s]+$/, '')
      const words = wordsIn(text)
      if (words.length === 0 || words.length > longest || /^\p{Lu}/u.test(text) || isSaid(words, stems)) continue
      if (/^[‘']/.test(story.text.slice(start, end)) && isTold(story, end, words)) continue
      yield {at: {start, end}, message: `Nobody is quoted with “${text}” in the story`}
    }
  }
})
