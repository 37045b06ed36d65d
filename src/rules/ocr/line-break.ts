/** A sentence that is cut by a paragraph's end. */

import {wordsOf} from '../../lexicon/list.js'
import {possibleEnds, unfinishedEnds} from '../../lexicon/unfinished.js'
import {defineRule} from '../../rule.js'
import {type Block, type Story, textOf} from '../../story/story.js'

const endsInWord = /[\p{L}\p{N},]$/u
const startsLower = /^\p{Ll}/u
const startsDigit = /^\d/

const leastWords = 8

/** The items of a list that is printed as paragraphs: `…, or`. */
const endsAsItem = /[,;] (?:and|or)$/

let known: {unfinished: ReadonlySet<string>; possible: ReadonlySet<string>} | undefined

function ends() {
  known ??= {unfinished: wordsOf(unfinishedEnds), possible: wordsOf(possibleEnds)}
  return known
}

/** Without its full stop, half a paragraph is easily taken for a headline or a standfirst. */
const canBeText = ({role, stated}: Block): boolean => role === 'body' || (!stated && (role === 'headline' || role === 'standfirst'))

function isCut(story: Story, before: Block, after: Block): boolean {
  if (!canBeText(before) || !canBeText(after) || before.listItem || after.listItem || before.quoted !== after.quoted) return false
  if (before.lastToken - before.firstToken < leastWords || after.lastToken - after.firstToken < 4) return false
  const text = textOf(story, before)
  if (!endsInWord.test(text) || endsAsItem.test(text)) return false
  const last = story.tokens[before.lastToken - 1]
  const next = textOf(story, after)
  if (!last || last.kind === 'address') return false
  const unfinished = text.endsWith(',') || ends().unfinished.has(last.lower)
  if (startsLower.test(next)) return last.kind === 'word' && !/^\p{Ll}\p{Lu}/u.test(next)
  if (!unfinished || !startsLower.test(last.text) || ends().possible.has(last.lower)) return false
  return startsDigit.test(next) || (/^\p{Lu}/u.test(next) && before.role === 'body' && after.role === 'body')
}

export const lineBreak = defineRule({
  id: 'ocr-line-break',
  severity: 'query',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A paragraph ends inside a sentence',
  why: 'A hard return, a column or a page leaves half a sentence in one paragraph and half in the next. A long paragraph of running text that ends in a word and goes on in lower case, or ends in a word that must be followed, is reported. Verse, lists and addresses are short and pass.',
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
    for (const after of story.blocks) {
      const before = story.blocks[after.index - 1]
      if (!before || !isCut(story, before, after)) continue
      const last = story.tokens[before.lastToken - 1]
      const first = story.tokens[after.firstToken]
      if (last && first)
        yield {at: {start: last.start, end: first.end}, message: `Sentence cut by a paragraph: “${last.text} / ${first.text}”`}
    }
  }
})
