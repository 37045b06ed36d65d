/** Percentages that tell how far something moved where no word right before them says so, and that are no parts of anything: `the decline is 6%`. It judges no values. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresOf} from '../../../figures/find.js'
import {isChangeWord} from '../../../figures/role.js'
import {figuresOfSentences} from '../../near.js'
import {isPause, opening, wordAt, wordsBetween} from '../../nearby-words.js'

interface Told {
  readonly figure: Figure | undefined
  readonly sentence: number
}

/** `risen by 9 per cent |and 4 per cent|`: how far the other of two moved. */
export function isSecondMove(story: Story, figure: Figure): boolean {
  const before = figuresOf(story)[figure.index - 1]
  return (
    before?.sentence === figure.sentence &&
    before.kind === 'percent' &&
    before.role === 'change' &&
    wordsBetween(story, before.lastToken, figure.firstToken) === ' and ' &&
    (isPause(wordAt(story, figure.sentence, figure.lastToken)) ||
      /^(?:since|respectively|in|over|from|at|on|between|after|before|last|this|a|year-on-year)$/.test(
        wordAt(story, figure.sentence, figure.lastToken)
      ))
  )
}

const isBe = / (?:is|was|has been|had been|will be|would be|stands at|stood at|comes to|came to) (?:[^ ,;:.]+ ){0,2}$/
/** Words from a move to what it is said to be. */
const subjectReach = 18

/** `|the decline| on the number 9, which carries 4,000 people a day, |is only 6 per cent|`: how far that moved, and no part of anything. */
export function isSizeOfMove(story: Story, {figure, sentence}: Told): boolean {
  if (figure?.kind !== 'percent' || /^of$/.test(wordAt(story, sentence, figure.lastToken))) return false
  const first = Math.max(story.sentences[sentence]?.firstToken ?? 0, figure.firstToken - subjectReach)
  if (!isBe.test(wordsBetween(story, figure.firstToken - 5, opening(story, figure)))) return false
  for (let at = figure.firstToken - 2; at > first; at--) {
    const word = wordAt(story, sentence, at)
    if (/^[;:]$/.test(word)) return false
    if (isChangeWord(word) && /^(?:the|its|their|his|her|this|that|an?|.*['’]s?)$/.test(wordAt(story, sentence, at - 1)))
      return !figuresOfSentences(story, sentence, sentence).some(
        ({kind, firstToken, end}) => kind === 'percent' && firstToken > at && end < figure.start
      )
  }
  return false
}
