/** A share of what there was that is no longer there: `40% of its surface has gone`, `a third of them have closed`. */

import {goneWords} from '../../../lexicon/figure-comparisons.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {wordAt} from '../nearby-words.js'
import type {Cue} from './step-cues.js'

const gone = lazily(() => wordsOf(goneWords))

/** Words behind a share in which its verb stands. */
const reach = 8

/** `|of its surface has gone|`: of the very thing that two figures were told of, by a word that points back. */
export function goneCue(story: Story, {kind, lastToken, sentence, unit}: Figure): Cue | undefined {
  if ((kind !== 'percent' && kind !== 'ratio') || unit === 'percentage point') return undefined
  if (wordAt(story, sentence, lastToken) !== 'of' || !/^(?:its|their|it|them|those|these)$/.test(wordAt(story, sentence, lastToken + 1)))
    return undefined
  for (let at = lastToken + 2; at < lastToken + reach; at++) {
    const word = wordAt(story, sentence, at)
    if (!/^\p{L}/u.test(word) || /^(?:and|but|who|which|that|whom|where|when)$/.test(word)) return undefined
    if (!/^(?:has|have|had|is|are)$/.test(word)) continue
    const next = /^(?:been|now|since|already)$/.test(wordAt(story, sentence, at + 1)) ? at + 2 : at + 1
    return gone().has(wordAt(story, sentence, next))
      ? {at: next, direction: 'down', isGap: false, isNoun: false, hasBase: false}
      : undefined
  }
  return undefined
}
