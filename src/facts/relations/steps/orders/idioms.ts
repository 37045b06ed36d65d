/** Phrases that say which way something goes: `in retreat`, `on the rise`, `is gathering speed`, `is filling up`. They judge no values. */

import {orderIdioms} from '../../../../lexicon/figure-comparisons.js'
import {lazily, phrasesOf} from '../../../../lexicon/list.js'
import type {Story, Token} from '../../../../story/story.js'
import type {Direction} from '../step.js'

interface Idiom {
  readonly words: readonly string[]
  readonly direction: Direction
}

/** By their first word. */
const idioms = lazily(() => {
  const found = new Map<string, Idiom[]>()
  for (const direction of ['up', 'down'] as const)
    for (const phrase of phrasesOf(orderIdioms[direction])) {
      const words = phrase.split(' ')
      const known = found.get(words[0] ?? '')
      if (known) known.push({words, direction})
      else found.set(words[0] ?? '', [{words, direction}])
    }
  return found
})

/** The phrase that begins at a token, behind `is`, `has been` and the like. */
export function idiomAt({tokens}: Story, {index, lower}: Token): {readonly last: number; readonly direction: Direction} | undefined {
  const known = idioms().get(lower)
  if (!known || !/^(?:is|are|was|were|been|be|now|again)$/.test(tokens[index - 1]?.lower ?? '')) return undefined
  const told = known.find(({words}) => words.every((word, at) => tokens[index + at]?.lower === word))
  return told && {last: index + told.words.length - 1, direction: told.direction}
}
