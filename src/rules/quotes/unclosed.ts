/** An opening or closing mark without its partner. */

import {strayMarks} from '../../facts/quotations/stray.js'
import {defineRule} from '../../rule.js'

export const unclosed = defineRule({
  id: 'quotes-unclosed',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A quotation mark has no partner',
  why: 'A reader cannot tell where the words of a speaker end. Marks are paired paragraph by paragraph, so one stray mark gives one finding; speech over several paragraphs passes, whether each of them opens its marks again or the first alone, and so do inches and apostrophes. Single marks are judged in headlines, inside of double ones, and where they open a paragraph in which somebody “said” it.',
  defaults: {},
  examples: [
    {
      bad: 'The levy is gone. ⟦"⟧It was a tax on the poor, so we dropped it, Ada Holm told reporters.',
      message: 'Opening mark without a closing one'
    },
    {bad: 'It was a tax on the poor, so we dropped it,⟦”⟧ Ada Holm told reporters.', message: 'Closing mark without an opening one'},
    {
      bad: 'Nobody told us⟦’⟧ about the dam, says miller\n\nA miller in Long Harrow has asked for an inquiry.\n\n“Nobody told us about the dam,” said Ada Holm.',
      message: 'Closing mark without an opening one'
    },
    {
      bad: '“The clerk looked up and said, ⟦‘⟧You are the last one,” Ada Holm told the paper.',
      message: 'Opening mark without a closing one'
    },
    {
      bad: '⟦“⟧The roof is gone, said Ada Holm. “We sleep in the school.”',
      message: 'Opening mark without a closing one'
    },
    {
      bad: '⟦“⟧The roof is gone, said Ada Holm, the harbour master.\n\n“We sleep in the school,” she told the paper.',
      message: 'Opening mark without a closing one'
    },
    {
      bad: '⟦‘⟧The miners’ hall was my grandfather’s and the town’s, said Ada Holm, who has the key.',
      message: 'Opening mark without a closing one'
    },
    {good: '‘The miners’ hall was my grandfather’s and the town’s,’ said Ada Holm, who has the key.', why: 'possessives inside of speech'},
    {good: '“It was a tax on the poor.\n\n“So we dropped it,” Ada Holm told reporters.', why: 'speech over two paragraphs'},
    {
      good: 'The notice read: “The baths are shut.\n\nAsk at the gate.” It was torn down.',
      why: 'opened once and closed once, some paragraphs later'
    },
    {good: '"The baths are shut. "Ask at the gate," Ada Holm told reporters.', why: 'paragraphs of speech that were run together'},
    {good: '"The baths are shut, " said Ada Holm.', why: 'a space before a mark'},
    {good: 'Miners’ pay ‘to rise’ in May\n\nThe miners’ pay will rise in May.', why: 'a possessive'},
    {good: 'The screen measures 27" and he was born in the \'90s.', why: 'inches, and an apostrophe'}
  ],
  *check(story) {
    const reported = new Set<number>()
    for (const mark of strayMarks(story)) {
      if (reported.has(mark.block) || story.blocks[mark.block]?.role === 'furniture') continue
      reported.add(mark.block)
      yield {
        at: {start: mark.start, end: mark.end},
        message: mark.opens ? 'Opening mark without a closing one' : 'Closing mark without an opening one'
      }
    }
  }
})
