/** Majorities that somebody holds, keeps or loses, with the only part and whole that are told for them: `keeps its majority, with |26| of the |58| seats`; `|482| of |1,120| … That majority`. It judges nothing. */

import type {Story, Token} from '../../../../story/story.js'
import {lowerAt} from '../../../../story/story.js'
import {once} from '../../../once.js'
import {occurrencesOf} from '../../../words/occurrences.js'
import {type Pair, pairsIn} from '../shares/pairs.js'

export interface HeldMajority extends Pair {
  readonly word: Token
  /** It was lost, so that the part is no more than half. */
  readonly lost: boolean
}

/** A majority of another size, or one that is only wanted. */
const otherwise =
  /^(?:two-thirds|three-fifths|qualified|absolute|needed|needs|need|short|required|requires|wanted|sought|from|for|until|if|would|could|not|another|former|previous)$/
const losses = /^(?:lost|loses|lose|losing|lacks|lacked|without|forfeited|surrendered)$/

function heldAt(story: Story, word: Token): HeldMajority | undefined {
  const lead = [1, 2, 3, 4, 5].map((back) => story.tokens[word.index - back]).filter((token) => token?.sentence === word.sentence)
  const [before = '', ahead = ''] = lead.map((token) => token?.lower)
  const isHeld = /^(?:its|their|his|her|that|this)$/.test(before) || (before === 'the' && ahead === 'in')
  // `Its majority |of four|`.
  if (!isHeld || lowerAt(story, word.index + 1) === 'of' || lead.some((token) => otherwise.test(token?.lower ?? ''))) return undefined
  const block = story.sentences[word.sentence]?.block ?? 0
  const own = pairsIn(story, block, word.sentence)
  const isBack = /^(?:that|this)$/.test(before) && own.length === 0
  const [pair, second] = isBack ? pairsIn(story, block, word.sentence - 1) : own
  if (!pair || second || Number(pair.part.value) > Number(pair.whole.value)) return undefined
  return {...pair, word, lost: lead.some((token) => losses.test(token?.lower ?? ''))}
}

export const heldMajoritiesOf = once((story: Story): readonly HeldMajority[] =>
  occurrencesOf(story, ['majority']).flatMap((word) => heldAt(story, word) ?? [])
)
