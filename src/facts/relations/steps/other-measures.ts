/** Shares that tell a change by another measure than the levels beside them: `from £400 to £420, a rise of 2 per cent |in real terms|`. It judges no values. */

import {anyOf, lazily} from '../../../lexicon/list.js'
import {otherMeasures} from '../../../lexicon/other-measures.js'
import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {wordsBetween} from '../nearby-words.js'

/** Words to each side of a share in which its measure stands. */
const reach = 10

const measures = lazily(() => anyOf(otherMeasures))

/** The words behind a share, up to where something else is told. */
const clauseBehind = (words: string): string => words.replace(/ (?:[,;:.)–—]|and|but|while|compared|against|from|to) .*$/, ' ')

/** Up to the figure before it the words are of that one. */
export function isMeasuredOtherwise(story: Story, {index, kind, sentence, firstToken, lastToken}: Figure): boolean {
  if (kind !== 'percent' && kind !== 'ratio') return false
  const {firstToken: first = 0, lastToken: last = 0} = story.sentences[sentence] ?? {}
  const before = figuresOf(story)[index - 1]
  const from = Math.max(first, firstToken - reach, before?.lastToken ?? 0)
  return (
    measures().test(clauseBehind(wordsBetween(story, lastToken, Math.min(last, lastToken + reach)))) ||
    measures().test(wordsBetween(story, from, firstToken))
  )
}
