/** The hyphen of a line end that was left inside a word. */

import {brokenOf} from '../../facts/words/broken.js'
import {ownWords} from '../../facts/words/own-words.js'
import {defineRule} from '../../rule.js'

export const hyphenLeft = defineRule({
  id: 'ocr-hyphen-left',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'The hyphen of a line end stands inside a word',
  why: 'Columns break words at their line ends, and a scanner or an export carries the hyphen along: “govern- ment”, “docu-ments”, a soft hyphen that shows nowhere but breaks every search. Hyphens that hang on purpose (“pre- and post-war”), compounds and prefixes pass.',
  defaults: {words: [] as readonly string[]},
  examples: [
    {
      bad: 'The ⟦govern- ment⟧ will pay farmers to keep their ponds.',
      message: '“govern- ment” is broken: “government”',
      mended: 'The government will pay farmers to keep their ponds.'
    },
    {
      bad: 'The clerk lost the ⟦docu-ments⟧ on the tram.',
      message: '“docu-ments” is broken: “documents”',
      mended: 'The clerk lost the documents on the tram.'
    },
    {
      bad: 'The city has ⟦com­mitted⟧ 11 million to it.',
      message: '“com mitted” is broken: “committed”',
      mended: 'The city has committed 11 million to it.'
    },
    {good: 'Two- and three-year-olds swim free, in pre- and post-war pools.', why: 'hyphens that hang'},
    {good: 'A nation-wide search found the trade-marks and the A-mount lens.', why: 'hyphens of an older spelling'},
    {good: 'Mending the pier by May is do-able, and the beach is swim-able.', why: 'a word of the writer’s own'},
    {good: 'The re-elected mayor co-operated with the well-known editor-in-chief.', why: 'compounds and prefixes'}
  ],
  *check(story, options) {
    const own = ownWords(options.words)
    for (const broken of brokenOf(story)) {
      if (broken.by.startsWith('space') || own.covers(story, broken)) continue
      const shown = broken.text.replace(/\s+/g, ' ')
      const message = broken.meant === undefined ? `“${shown}” is broken by a hyphen` : `“${shown}” is broken: “${broken.meant}”`
      yield {at: broken, message, ...(broken.meant === undefined ? {} : {expected: [broken.meant]})}
    }
  }
})
