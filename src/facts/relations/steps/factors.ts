/** How many times as much a word says: `doubled`, `almost halved`; with the room that its hedge leaves. */

import {factorWords} from '../../../lexicon/figure-relations.js'
import {numbersOf} from '../../../lexicon/list.js'
import type {Interval} from '../../figures/figure.js'

export interface Factor {
  readonly text: string
  readonly value: number
  readonly interval: Interval
}

let factors: ReadonlyMap<string, number> | undefined

const loose: Readonly<Record<string, (value: number) => Interval>> = {
  nearly: (value) => ({low: value * 0.85, high: value}),
  almost: (value) => ({low: value * 0.85, high: value}),
  than: (value) => ({low: value, high: Number.POSITIVE_INFINITY}),
  over: (value) => ({low: value, high: Number.POSITIVE_INFINITY}),
  least: (value) => ({low: value, high: Number.POSITIVE_INFINITY})
}

/** `doubled` is said from 1.85 times on; halving turns the bounds round. */
export function factorOf(word: string | undefined, before: string): Factor | undefined {
  factors ??= numbersOf(factorWords)
  const value = factors.get(word ?? '')
  if (word === undefined || value === undefined) return undefined
  const size = value < 1 ? 1 / value : value
  const {low, high} = (Object.hasOwn(loose, before) ? loose[before] : undefined)?.(size) ?? {low: size * 0.92, high: size * 1.12}
  return {text: word, value, interval: value < 1 ? {low: 1 / high, high: 1 / low} : {low, high}}
}
