/** Ligatures that were lost, or left as one character. */

import {lostLigaturesOf} from '../../facts/words/lost-ligatures.js'
import {ownWords} from '../../facts/words/own-words.js'
import {defineRule} from '../../rule.js'

const single = /[\ufb00-\ufb04]/
const expansions = new Map([
  ['\ufb00', 'ff'],
  ['\ufb01', 'fi'],
  ['\ufb02', 'fl'],
  ['\ufb03', 'ffi'],
  ['\ufb04', 'ffl']
])
const expand = (text: string): string => [...text].map((character) => expansions.get(character) ?? character).join('')

export const ligature = defineRule({
  id: 'ocr-ligature',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A ligature was lost, or stands as one character',
  why: 'Print joins f with f, i and l. What was one character in the font is lost on the way (“e ort”), or stays one character (“ﬁrst”), which no search finds. A loss is reported where a ligature makes one common word of pieces that are none, or where a space too many shows its place.',
  defaults: {words: [] as readonly string[]},
  examples: [
    {
      bad: 'A joint ⟦e ort⟧ by two navies has freed a whale.',
      message: '“e ort” lost a ligature: “effort”',
      mended: 'A joint effort by two navies has freed a whale.'
    },
    {
      bad: 'It was the ⟦ﬁrst⟧ of nine.',
      message: '“ﬁrst” has a ligature as one character: “first”',
      mended: 'It was the first of nine.'
    },
    {
      bad: 'It was a ⟦difcult⟧ year for the port.',
      message: '“difcult” lost a ligature: “difficult”',
      mended: 'It was a difficult year for the port.'
    },
    {
      bad: 'It was ⟦di cult⟧ to reach the lamp.',
      message: '“di cult” lost a ligature: “difficult”',
      mended: 'It was difficult to reach the lamp.'
    },
    {
      bad: 'The traffic is loud. The ⟦tra c⟧ will be louder.',
      message: '“tra c” lost a ligature: “traffic”',
      mended: 'The traffic is loud. The traffic will be louder.'
    },
    {
      bad: 'He ran to  ⟦nd⟧ the owner of the mule.',
      message: '“nd” lost a ligature: “find”',
      mended: 'He ran to  find the owner of the mule.'
    },
    {good: '“Sun was oot, and off she gan ower t’ fell end wi’ them,” said Wilf.', why: 'speech as it is spoken'},
    {good: 'A new roof is  no great matter.  Ask the owner.', why: 'a space too many, and no piece of a word beside it'},
    {good: 'Plan a, plan b and vitamin e are of use to all of us.', why: 'letters by right'}
  ],
  *check(story, options) {
    const own = ownWords(options.words)
    for (const token of single.test(story.text) ? story.tokens : []) {
      if (token.kind !== 'word' || !single.test(token.text)) continue
      const meant = expand(token.text)
      yield {at: token, message: `“${token.text}” has a ligature as one character: “${meant}”`, expected: [meant]}
    }
    for (const loss of lostLigaturesOf(story)) {
      if (own.covers(story, loss)) continue
      yield {at: loss, message: `“${loss.text}” lost a ligature: “${loss.meant}”`, expected: [loss.meant]}
    }
  }
})
