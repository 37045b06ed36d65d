/** Doubled, halved, tripled against the two values of the sentence. */

import {changesOf} from '../../facts/figures/change.js'
import type {Figure, Interval} from '../../facts/figures/figure.js'
import {hedgeBefore, intervalOf} from '../../facts/figures/hedge.js'
import {over, overlaps} from '../../facts/figures/interval.js'
import {printed} from '../../facts/figures/print.js'
import {numbersOf} from '../../lexicon/list.js'
import {multipleWords} from '../../lexicon/multiples.js'
import {defineRule} from '../../rule.js'
import type {Sentence, Story, Token} from '../../story/story.js'

let factors: Map<string, number> | undefined

interface Multiple {
  readonly token: Token
  readonly interval: Interval
}

/** How far a bare `doubled` may stray: news rounds it to the nearest tenth. */
const looseness = 0.1

/** The one multiple of a sentence, with its hedge; two cannot be told apart. */
function multipleOf(story: Story, sentence: Sentence): Multiple | undefined {
  factors ??= numbersOf(multipleWords)
  const found: Multiple[] = []
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    const token = story.tokens[at]
    const factor = token && factors.get(token.lower)
    if (!token || factor === undefined) continue
    const hedge = hedgeBefore(story.tokens, at - 1)?.hedge.kind
    const bounds =
      hedge === 'about' || hedge === 'nearly' || hedge === 'over'
        ? intervalOf(factor, factor * 2 * looseness, hedge)
        : intervalOf(factor, factor * looseness, hedge)
    found.push({token, interval: factor < 1 && hedge === 'more' ? {low: 0, high: factor * (1 + looseness)} : bounds})
  }
  return found.length === 1 ? found[0] : undefined
}

const place = (figure: Figure, message: string) => ({start: figure.start, end: figure.end, message})

export const multiple = defineRule({
  id: 'figures-multiple',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'Doubled, halved or tripled does not fit the values',
  why: 'A multiple is often written from memory and then a value is corrected. The rule compares the word with the two values of its own sentence; “almost” and “about” give it room, and “more than doubled” is a bound.',
  defaults: {},
  examples: [
    {bad: 'Applications have ⟦doubled⟧ in two years, from ⟨4,100⟩ to ⟨6,200⟩.', message: 'From 4,100 to 6,200 is 1.5 times, not doubled'},
    {bad: 'Output ⟦halved⟧ in the strike, dropping from ⟨900⟩ cars a week to ⟨640⟩.', message: 'From 900 to 640 is 0.71 times, not halved'},
    {good: 'The debt has almost tripled, from £118m to £346m.', why: 'nearly'},
    {good: 'Sales more than doubled, from 3m to 7.4m.', why: 'a bound'}
  ],
  *check(story) {
    const compared = 0
    for (const change of changesOf(story)) {
      const sentence = story.sentences[change.sentence]
      const stated = sentence && multipleOf(story, sentence)
      const ratio = over(change.to.interval, change.from.interval)
      if (
        !stated ||
        !ratio ||
        overlaps(ratio, stated.interval) ||
        typeof change.to.value !== 'number' ||
        typeof change.from.value !== 'number'
      )
        continue
      const factor = change.to.value / change.from.value
      yield {
        at: {start: stated.token.start, end: stated.token.end},
        message: `From ${change.from.text} to ${change.to.text} is ${printed(Number(factor.toPrecision(2)))} times, not ${stated.token.lower}`,
        related: [place(change.from, 'From here'), place(change.to, 'To here')]
      }
    }
    return compared
  }
})
