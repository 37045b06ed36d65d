/** Shares of a group that their own words name, with a part of something else set against them: `Four in five drivers opposed it, but only 900 of the 12,000 replied`. It judges no values. */

import {lazily, wordsOf} from '../../../../lexicon/list.js'
import {folkHolders} from '../../../../lexicon/part-words.js'
import type {Story} from '../../../../story/story.js'
import {isPlural, singularOf} from '../../../figures/counted.js'
import {opening, wordAt, wordsBetween} from '../../nearby-words.js'
import {isFolk} from '../sums/one-list.js'
import type {Pair} from './pairs.js'
import type {ToldShare} from './told-shares.js'

type Told = Pick<ToldShare, 'sentence' | 'firstToken' | 'lastToken'>

/** `Four in five |drivers|`, `half of |members|`: the noun that a share is told of, in the singular. */
function nounOf(story: Story, {sentence, lastToken}: Told): string | undefined {
  const at = lastToken + (wordAt(story, sentence, lastToken) === 'of' ? 1 : 0)
  const word = wordAt(story, sentence, at)
  return isPlural(word) ? singularOf(word) : undefined
}

const opposes = / (?:but|yet|though|although|however|whereas|while)(?: ,)? (?:[^ ,;:.]+ )?$/
const opensAgainst = /^ (?:(?:but|yet|however|though) (?:, )?)?(?:only|just|barely|a mere|scarcely) $|^ (?:but|yet|however)(?: ,)? $/

/** `, |but only| 900 of the 12,000 sent the form replied`: another matter than how many of them are so. */
function isOpposed(story: Story, share: Told, {part, whole}: Pair): boolean {
  if (part.sentence !== whole.sentence || part.firstToken < share.lastToken || whole.firstToken < part.lastToken) return false
  if (part.sentence > share.sentence + 1) return false
  const first = opening(story, part)
  return part.sentence === share.sentence
    ? opposes.test(wordsBetween(story, Math.max(share.lastToken, first - 3), first))
    : opensAgainst.test(wordsBetween(story, story.sentences[part.sentence]?.firstToken ?? first, part.firstToken))
}

const holders = lazily(() => wordsOf(folkHolders))
const isThing = (noun: string): boolean => !isFolk(noun) && !holders().has(noun)

/** `|Three in ten pupils| walk. Some 640 of the 8,000 |seats| are empty`: of people, and of things. */
const isOfOtherSort = (share: Told, noun: string, {whole}: Pair): boolean =>
  whole.sentence !== share.sentence && whole.counted !== null && isFolk(noun) && isThing(whole.counted.noun)

/** Whether a share that is told of a noun of its own is none of the two. */
export function isSetAgainst(story: Story, share: Told, pair: Pair): boolean {
  const noun = nounOf(story, share)
  // `Three quarters of pupils walk to school. Only 300 of the 600 |pupils| walk`: of the same.
  if (noun !== undefined && noun === pair.whole.counted?.noun && pair.whole.sentence !== share.sentence) return false
  return noun !== undefined && (isOpposed(story, share, pair) || isOfOtherSort(share, noun, pair))
}
