/** How many times as much one figure is said to be as another: `eight times as much`, `twice the size of the 480 before`. Whether it is so is not asked here. */

import {lowerAt, type Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {isSameKind} from '../near.js'
import {firstOf, linesOf, type Match, pattern} from '../pattern.js'
import {type Factor, factorOf} from './factors.js'

/** `cost 900 lira and was sold for 7,200 lira, eight times as much`: the later one against the one before it. */
const after = [
  '{#other} {10} {#one} {4} , {n:times} times as many|much .|,',
  '{#other} {10} {#one} {4} , <factor:factor> as many|much .|,'
].map(pattern)

const templates = [
  '{#one} {6} ,? <factor:factor> as many|much|high|large|big|long|far|heavy as {5} {#other}',
  '{#one} {4} ,? is|are|was|were? {1} <factor:factor> the|its|their {5} {#other}',
  'at {#one} , {6} is|are|was|were <factor:factor> the|its|their {4} {#other}',
  '{#one} {6} , {n:times} times as many|much|high|large|big|long|far|heavy as {5} {#other}',
  '{#one} {4} ,? <factor:factor> that|those of|in {4} {#other}'
].map(pattern)

/** `Three times as many`, with the room that its hedge or, without one, the ear gives it. */
function timesOf({text, value, interval, hedge}: Figure): Factor | undefined {
  if (typeof value !== 'number' || value < 2) return undefined
  return {text: `${text} times`, value, interval: hedge ? interval : {low: value * 0.92, high: value * 1.12}}
}

const tokenOf = (tokens: readonly {readonly lower: string}[], phrase: string | undefined): number =>
  tokens.findIndex(({lower}) => lower === phrase?.split(' ')[0])

export interface ToldFactor {
  readonly one: Figure
  readonly other: Figure
  readonly factor: Factor
}

/** The word before the one that tells how many times: `|almost| twice`. */
const wordBefore = (story: Story, {firstToken, lastToken}: Match, word: string | undefined): string =>
  lowerAt(story, tokenOf(story.tokens.slice(firstToken, lastToken), word) + firstToken - 1)

export function* toldFactorsOf(story: Story): Generator<ToldFactor> {
  for (const line of linesOf(story)) {
    const match = firstOf(templates, line) ?? firstOf(after, line)
    if (!match) continue
    const [one, other] = [match.figure('one'), match.figure('other')]
    const times = match.optional('times')
    const factor = times ? timesOf(times) : factorOf(match.word('factor'), wordBefore(story, match, match.word('factor')))
    if (factor && isSameKind(one, other) && one.role !== 'change') yield {one, other, factor}
  }
}
