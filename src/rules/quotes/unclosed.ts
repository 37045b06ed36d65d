/** An opening or closing mark without its partner. */

import {marksOf} from '../../facts/quotations/marks.js'
import type {Span} from '../../finding.js'
import {defineRule} from '../../rule.js'
import {type Story, sentenceAt} from '../../story/story.js'

/** Behind a figure a straight mark means inches or seconds. */
const isMeasure = (story: Story, mark: Span): boolean => /\d$/.test(story.text.slice(0, mark.start).slice(-1))

export const unclosed = defineRule({
  id: 'quotes-unclosed',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A quotation mark has no partner',
  why: 'A reader cannot tell where the words of a speaker end. Marks are paired paragraph by paragraph, so one stray mark gives one finding; speech over several paragraphs, which is opened on each and closed once, passes, and so do inches.',
  defaults: {},
  examples: [
    {
      bad: 'The levy is gone. ⟦"⟧It was a tax on the poor, so we dropped it, Ada Holm told reporters.',
      message: 'Opening mark without a closing one'
    },
    {bad: 'It was a tax on the poor, so we dropped it,⟦”⟧ Ada Holm told reporters.', message: 'Closing mark without an opening one'},
    {good: '“It was a tax on the poor.\n\n“So we dropped it,” Ada Holm told reporters.', why: 'speech over two paragraphs'},
    {good: 'The screen measures 27" and he was born in the \'90s.', why: 'inches, and an apostrophe'}
  ],
  *check(story) {
    const blocks = new Set<number>()
    for (const mark of marksOf(story).stray) {
      const sentence = sentenceAt(story, mark.start)
      const block = story.blocks[sentence?.block ?? -1]
      if (!block || blocks.has(block.index) || block.role === 'furniture' || isMeasure(story, mark)) continue
      blocks.add(block.index)
      const before = mark.start > block.start ? story.text.charAt(mark.start - 1) : ' '
      const opens = /[“«„]/.test(story.text.charAt(mark.start)) || (/[\s([—–]/.test(before) && !/[”»]/.test(story.text.charAt(mark.start)))
      yield {at: mark, message: opens ? 'Opening mark without a closing one' : 'Closing mark without an opening one'}
    }
  }
})
