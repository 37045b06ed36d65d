/** Changes: a quantity that goes from one value to another in one sentence, with what the text says of the change. */

import {fallingWords, risingWords} from '../../lexicon/change-words.js'
import {wordsOf} from '../../lexicon/list.js'
import type {Sentence, Story} from '../../story/story.js'
import {once} from '../once.js'
import type {Figure} from './figure.js'
import {figuresOf} from './find.js'

export interface Change {
  readonly from: Figure
  readonly to: Figure
  /** What the verbs and nouns of the sentence say: 1 up, -1 down, 0 unsaid or both. */
  readonly direction: -1 | 0 | 1
  /** Figures that state the change: `by 40%`, `a gain of 6%`, `the 42% decline` in the next sentence. */
  readonly stated: readonly Figure[]
  readonly sentence: number
}

let words: {rising: Set<string>; falling: Set<string>} | undefined

function directionWords() {
  words ??= {rising: wordsOf(risingWords), falling: wordsOf(fallingWords)}
  return words
}

/** Figures by the sentence they stand in. */
export const figuresBySentence = once((story: Story): ReadonlyMap<number, readonly Figure[]> => {
  const grouped = new Map<number, Figure[]>()
  for (const figure of figuresOf(story)) {
    const group = grouped.get(figure.sentence)
    if (group) group.push(figure)
    else grouped.set(figure.sentence, [figure])
  }
  return grouped
})

/** The words of a sentence that tell a direction, as a sum of signs. */
export function directionOf(story: Story, from: number, to: number): -1 | 0 | 1 {
  const {rising, falling} = directionWords()
  let up = false
  let down = false
  for (let at = from; at < to; at++) {
    const word = story.tokens[at]?.lower ?? ''
    up ||= rising.has(word)
    down ||= falling.has(word)
  }
  return up === down ? 0 : up ? 1 : -1
}

/** The preposition that governs a figure: the word before it, its hedge and its article. */
export function governorOf(story: Story, figure: Figure): string {
  let at = (figure.hedge && figure.hedge.start < figure.start ? firstTokenOf(story, figure) : figure.firstToken) - 1
  while (/^(?:a|an|the|its|their|only|just|some)$/.test(story.tokens[at]?.lower ?? '')) at--
  return story.tokens[at]?.sentence === figure.sentence ? (story.tokens[at]?.lower ?? '') : ''
}

function firstTokenOf(story: Story, figure: Figure): number {
  let at = figure.firstToken
  while (at > 0 && (story.tokens[at - 1]?.start ?? -1) >= (figure.hedge?.start ?? figure.start)) at--
  return at
}

const comparable = (one: Figure, other: Figure): boolean =>
  one.unit === other.unit &&
  (one.kind === other.kind || one.unit === null) &&
  one.kind !== 'ordinal' &&
  one.kind !== 'age' &&
  typeof one.value === 'number' &&
  typeof other.value === 'number'

/** The one pair of a sentence: `from X to Y`, or `to Y from X`. More than one pair in a sentence cannot be told apart. */
function pairOf(story: Story, figures: readonly Figure[]): {from: Figure; to: Figure} | undefined {
  const pairs: {from: Figure; to: Figure}[] = []
  for (const [index, figure] of figures.entries()) {
    const governor = governorOf(story, figure)
    const following = figures.slice(index + 1, index + 3)
    if (governor === 'from') {
      const to = following.find((other) => comparable(figure, other) && governorOf(story, other) === 'to')
      if (to) pairs.push({from: figure, to})
    } else if (governor === 'to') {
      const from = following.find((other) => comparable(figure, other) && governorOf(story, other) === 'from')
      if (from) pairs.push({from, to: figure})
    }
  }
  return pairs.length === 1 ? pairs[0] : undefined
}

const changeNoun =
  /^(?:rise|increase|jump|gain|growth|surge|climb|fall|drop|decline|decrease|cut|reduction|slump|plunge|dip|loss|slide|improvement|lower|higher|less|more|fewer|up|down)$/

/** Whether the text makes a percentage the statement of a change. */
export function statesChange(story: Story, figure: Figure): boolean {
  const {tokens} = story
  const after = tokens[figure.lastToken]?.lower ?? ''
  if (changeNoun.test(after)) return true
  const governor = governorOf(story, figure)
  if (governor === 'by' || /^(?:up|down)$/.test(governor)) return true
  return governor === 'of' && changeNoun.test(tokens[beforeGovernor(story, figure)]?.lower ?? '')
}

function beforeGovernor(story: Story, figure: Figure): number {
  let at = firstTokenOf(story, figure) - 1
  while (at > 0 && story.tokens[at]?.lower !== 'of') at--
  return at - 1
}

function statedIn(story: Story, figures: readonly Figure[], pair: {from: Figure; to: Figure}): Figure[] {
  return figures.filter(
    (figure) =>
      figure !== pair.from &&
      figure !== pair.to &&
      (figure.unit === 'percent' || figure.unit === 'percentage point') &&
      statesChange(story, figure)
  )
}

/** `the 42% decline`, `the 1% increase` in the sentence after. */
function statedAfter(story: Story, sentence: Sentence, figures: readonly Figure[]): Figure[] {
  const [figure] = figures
  if (!figure || figures.length !== 1 || figure.block !== sentence.block || !figure.definite) return []
  return figure.unit === 'percent' && changeNoun.test(story.tokens[figure.lastToken]?.lower ?? '') ? [figure] : []
}

export const changesOf = once((story: Story): readonly Change[] => {
  const changes: Change[] = []
  const bySentence = figuresBySentence(story)
  for (const [index, figures] of bySentence) {
    const sentence = story.sentences[index]
    const pair = sentence && figures.length >= 2 ? pairOf(story, figures) : undefined
    if (!sentence || !pair) continue
    const stated = [...statedIn(story, figures, pair), ...statedAfter(story, sentence, bySentence.get(index + 1) ?? [])]
    changes.push({...pair, stated, sentence: index, direction: directionOf(story, sentence.firstToken, sentence.lastToken)})
  }
  return changes
})
