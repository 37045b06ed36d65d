/** Whether a story has spoken of the noun of a figure before, by the word itself or by one it was made of. It judges nothing. */

import {lowerAt, type Story} from '../../../story/story.js'
import {singularOf} from '../../figures/counted.js'
import type {Figure} from '../../figures/figure.js'
import {contextOf, stemOf} from './compare.js'

/** So many sentences back another word may still mean the same. */
export const farthest = 4

/** A word of the sentence before that the noun was made of. */
export const isKin = (story: Story, {counted, sentence}: Figure): boolean =>
  counted !== null && counted.noun.length > 5 && [1, 2, 3].some((back) => contextOf(story, sentence - back).stems.has(stemOf(counted.noun)))

/** Whether the text has spoken of the later figure's noun before. */
export function isKnown(story: Story, {counted, sentence, block}: Figure): boolean {
  if (!counted) return false
  const first = Math.max(story.blocks[block]?.firstSentence ?? 0, sentence - 3 * farthest)
  const stem = stemOf(counted.noun)
  for (let at = first; at < sentence; at++)
    // `will |sing| … all 45 |singers|`: the deed makes them no others.
    if (contextOf(story, at).stems.has(stem) && hasNoun(story, at, counted.noun)) return true
  return false
}

function hasNoun(story: Story, sentence: number, noun: string): boolean {
  const {firstToken, lastToken} = story.sentences[sentence] ?? {firstToken: 0, lastToken: 0}
  for (let at = firstToken; at < lastToken; at++) if (singularOf(lowerAt(story, at)) === noun) return true
  return false
}
