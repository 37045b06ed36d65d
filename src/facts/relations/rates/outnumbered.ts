/** The two sides of which one outnumbers the other: `men outnumber women by two to one`. */

import {lazily, wordsOf} from '../../../lexicon/list.js'
import {inhabitantNouns} from '../../../lexicon/same-things.js'
import {type Story, tokenAt} from '../../../story/story.js'
import {isPlural, singularOf} from '../../figures/counted.js'
import type {Figure} from '../../figures/figure.js'
import {wordAt} from '../nearby-words.js'
import {type Pair, pairsIn} from '../parts/shares/pairs.js'
import type {Told} from './told-ratios.js'

/** Words between `outnumber` and its ratio: `outnumber the men on it by two to one`. */
const verbReach = 10

/** The two of `|men| outnumber |women| by two to one`: the 96 of whom they are a part are neither. */
export function outnumbered(story: Story, {start, sentence}: Told): readonly string[] | undefined {
  const last = tokenAt(story, start)
  for (let at = last - 2; at > last - verbReach; at--) {
    if (!/^outnumber(?:s|ed|ing)?$/.test(wordAt(story, sentence, at))) continue
    const object = /^(?:the|its|their)$/.test(wordAt(story, sentence, at + 1)) ? at + 2 : at + 1
    const nouns = [subjectBefore(story, sentence, at), wordAt(story, sentence, object)]
    return nouns.every(isPlural) ? nouns.map(singularOf) : undefined
  }
  return undefined
}

/** `|women| on the nursing course outnumber`: the noun before its place, or the one right before the verb. */
function subjectBefore(story: Story, sentence: number, verb: number): string {
  for (let at = verb - 1; at > verb - subjectReach; at--)
    if (/^(?:on|in|at)$/.test(wordAt(story, sentence, at)) && isPlural(wordAt(story, sentence, at - 1)))
      return wordAt(story, sentence, at - 1)
  return wordAt(story, sentence, verb - 1)
}
const subjectReach = 6

const inhabitants = lazily(() => wordsOf(inhabitantNouns))

/** `45 of |the former|`, and `45 |males|` of the stag beetles that outnumber females: one of two sides by its name. */
export const isSide = ({counted}: Figure, named: readonly string[]): boolean =>
  counted === null ||
  named.includes(counted.noun) ||
  (named.includes('person') && inhabitants().has(counted.noun)) ||
  /^(?:former|latter|first|second|males?|females?|man|woman|boy|girl)$/.test(counted.noun)

/** Words behind a number in which it is called one side: `130 are male`, `1,600 of them men`. */
const sideReach = 6

/** `Of its 156 clerks, |130 are male|`: a whole and one of the sides, near the ratio; the other side is what is left. */
export function splitsBy(story: Story, {sentence}: Told, named: readonly string[]): readonly Pair[] {
  const isNamed = ({counted, lastToken, sentence: own}: Figure): boolean => {
    for (let at = lastToken; at < lastToken + sideReach; at++) {
      const word = wordAt(story, own, at)
      if (/^(?:,|;)?$/.test(word)) break
      if (named.includes(singularOf(word)) || /^(?:males?|females?)$/.test(word)) return true
    }
    return counted !== null && named.includes(counted.noun)
  }
  const pairs: Pair[] = []
  for (let at = sentence - 2; at <= sentence + 2; at++) {
    const block = story.sentences[at]?.block
    if (block === undefined) continue
    for (const pair of pairsIn(story, block, at))
      if (isNamed(pair.part) && Number(pair.part.value) < Number(pair.whole.value)) pairs.push(pair)
  }
  return pairs
}
