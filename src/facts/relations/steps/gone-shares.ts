/** A share of what there was that is no longer there: `40% of its surface has gone`, `a third of them have closed`. */

import {goneWords, wholeNouns} from '../../../lexicon/figure-comparisons.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {wordAt} from '../nearby-words.js'
import type {Cue} from './step-cues.js'

const gone = lazily(() => wordsOf(goneWords))
const wholes = lazily(() => wordsOf(wholeNouns))

/** Words behind a share in which its verb stands. */
const reach = 8

/** `|of its surface has gone|`: of the very thing that two figures were told of, by a word that points back. */
export function goneCue(story: Story, {kind, lastToken, sentence, unit}: Figure): Cue | undefined {
  if ((kind !== 'percent' && kind !== 'ratio') || unit === 'percentage point') return undefined
  if (wordAt(story, sentence, lastToken) !== 'of') return undefined
  const owner = wordAt(story, sentence, lastToken + 1)
  if (owner === 'the') return goneOfNoun(story, sentence, lastToken + 2)
  if (!/^(?:its|their|it|them|those|these)$/.test(owner)) return undefined
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

/** Words of the noun. */
const longest = 3

const sums = /^(?:thus|therefore|so|means|meaning|hence)$/

/** `A third of |the audience melted away|`, `of |the price has thus vanished|`: of what was told before, where a word of the sentence sums it up. */
function goneOfNoun(story: Story, sentence: number, from: number): Cue | undefined {
  for (let at = from + 1; at <= from + longest; at++) {
    const word = wordAt(story, sentence, at)
    if (!/^\p{L}/u.test(word) || /^(?:and|or|of|who|which|that)$/.test(word)) return undefined
    const isPerfect = /^(?:has|have|had)$/.test(word)
    if (!isPerfect && !/^(?:melted|vanished|disappeared|evaporated|drained)$/.test(word)) continue
    const next = isPerfect ? (/^(?:been|now|since|already|thus|therefore)$/.test(wordAt(story, sentence, at + 1)) ? at + 2 : at + 1) : at
    // `A third of |the shops|` is of no people.
    if (!wholes().has(wordAt(story, sentence, at - 1))) return undefined
    return gone().has(wordAt(story, sentence, next)) && isSummedUp(story, sentence)
      ? {at: next, direction: 'down', isGap: false, isNoun: false, hasBase: false}
      : undefined
  }
  return undefined
}

const isSummedUp = ({tokens, sentences}: Story, sentence: number): boolean => {
  const {firstToken = 0, lastToken = 0} = sentences[sentence] ?? {}
  return tokens.slice(firstToken, Math.min(lastToken, firstToken + 16)).some(({lower}) => sums.test(lower))
}
