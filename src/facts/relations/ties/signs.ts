/** What the words near a figure may say that it is: a rest, a total, so much for each. They only let it be drawn up as that. */

import {lazily, wordsOf} from '../../../lexicon/list.js'
import {mayBeRateWords, mayBeRestWords, mayBeTotalWords, meanWords, rateTellers} from '../../../lexicon/tie-words.js'
import {bySpelling} from '../../../story/spelling.js'
import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {closing} from '../nearby-words.js'
import {isLeftOnOther} from '../parts/rests/rest-words.js'
import {isOfOthers} from '../rates/per.js'

const rest = 1
const total = 2
const rate = 4
const surelyRate = 8
const mean = 16

const bitsByWord = lazily(() => {
  const bits = new Map<string, number>()
  const add = (bit: number, list: string): void => {
    for (const word of wordsOf(list)) bits.set(word, (bits.get(word) ?? 0) | bit)
  }
  add(rest, mayBeRestWords)
  add(total, mayBeTotalWords)
  add(rate, mayBeRateWords)
  add(rate | surelyRate, rateTellers)
  add(mean, meanWords)
  return bits
})
const bitsOf = bySpelling(({lower}) => bitsByWord().get(lower) ?? 0)

/** The bits of any token of the sentence from so many before a figure to so many behind it. */
function signsAbout({tokens, sentences}: Story, figure: Figure, back: number, on: number): number {
  const {firstToken, lastToken} = sentences[figure.sentence] ?? {firstToken: 0, lastToken: 0}
  let signs = 0
  for (let at = Math.max(firstToken, figure.firstToken - back); at < Math.min(lastToken, figure.lastToken + on); at++) {
    const token = tokens[at]
    if (token) signs |= bitsOf(token)
  }
  return signs
}

export const mayBeRest = (story: Story, figure: Figure): boolean =>
  (signsAbout(story, figure, 4, 5) & rest) !== 0 && !isLeftOnOther(story, figure, closing(story, figure))

export const mayBeTotal = (story: Story, figure: Figure): boolean => (signsAbout(story, figure, 5, 6) & total) !== 0

/** `£8 a head`, `an average of 12`, `40 each`. */
export const isRate = (story: Story, figure: Figure): boolean =>
  (figure.per !== null || (signsAbout(story, figure, 4, 5) & rate) !== 0) && !isOfOthers(story, figure)

/** By a word that says so, and no article alone: `a bonus of |£44,914|`. */
export const isSurelyRate = (story: Story, figure: Figure): boolean =>
  figure.per !== null || (signsAbout(story, figure, 4, 5) & surelyRate) !== 0

/** `The |average| rent, of $1,240`: of several, and left of none. */
export const isMean = (story: Story, figure: Figure): boolean => (signsAbout(story, figure, 8, 0) & mean) !== 0
