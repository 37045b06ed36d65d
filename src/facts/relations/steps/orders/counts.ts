/** Which of two kinds there are more of, with the number of each: `More women than men applied: 412 men sent in the form, and 388 women`. It judges no values. */

import {lowerAt, type Story} from '../../../../story/story.js'
import {singularOf} from '../../../figures/counted.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresIn} from '../../near.js'
import type {Order} from './orders.js'

/** The only number of things of one kind in a sentence or the next, where it is all that is told of them. */
function countOf(story: Story, noun: string, sentence: number, from: number): Figure | undefined {
  const block = story.sentences[sentence]?.block ?? 0
  const found = figuresIn(story, block).filter(
    (figure) => figure.firstToken > from && figure.sentence <= sentence + 1 && figure.kind === 'cardinal' && figure.counted?.noun === noun
  )
  const [count, another] = found
  return count && !another && typeof count.value === 'number' && !count.hedge && count.counted?.modifiers.length === 0 ? count : undefined
}

/** `|More women than men| applied`; no `more than`, and no `more often than`. */
export function countedOrder(story: Story, sentence: number): Order | undefined {
  const {firstToken = 0, lastToken = 0} = story.sentences[sentence] ?? {}
  for (let at = firstToken; at < lastToken - 3; at++) {
    const word = lowerAt(story, at)
    if (!/^(?:more|fewer)$/.test(word) || lowerAt(story, at + 2) !== 'than') continue
    const [one, base] = [at + 1, at + 3].map((place) => countOf(story, singularOf(lowerAt(story, place)), sentence, at + 3))
    const [start, end] = [story.tokens[at]?.start, story.tokens[at + 3]?.end]
    if (!one || !base || one === base || start === undefined || end === undefined || one.sentence !== base.sentence) continue
    return {one, base, direction: word === 'more' ? 'up' : 'down', isMove: false, start, end, text: `${word} than`}
  }
  return undefined
}
