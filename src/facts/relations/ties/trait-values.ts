/** How traits put sizes and words, so that few values stand for many. */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {isPause, wordAt} from '../nearby-words.js'

/** Takes a trait by its name and its value. */
export type Tell = (trait: string, value: string) => void

/** So many tokens on either side of a figure are about it. */
export const aboutIt = 7

/** Numbers by size: 1, 2–3, 4–6, 7–12, 13–25, 26–50, more. */
const sizes = [0, 1, 3, 6, 12, 25, 50]
export const sized = (value: number): string => String(sizes.filter((size) => value > size).length)

export const capped = (value: number, most: number): string => String(Math.min(value, most))

/** A word of the sentence; any number for a number. */
export function wordOf(story: Story, sentence: number, at: number): string {
  const word = wordAt(story, sentence, at)
  return word === '' ? '^' : /\d/.test(word) ? '#' : word
}

/** The words of a stretch, any number for a number. */
export const plain = (words: string): readonly string[] =>
  words
    .trim()
    .split(' ')
    .filter(Boolean)
    .map((word) => (/\d/.test(word) ? '#' : word))

/** The words of a stretch of a sentence, without its marks. */
export function wordsAround(story: Story, sentence: number, from: number, to: number): ReadonlySet<string> {
  const words = new Set<string>()
  for (let at = from; at < to; at++) {
    const word = wordAt(story, sentence, at)
    if (word !== '' && !isPause(word)) words.add(/\d/.test(word) ? '#' : word)
  }
  return words
}

/** Whether two figures count the same. */
export const nounsOf = ({counted: one}: Figure, {counted: other}: Figure): string =>
  one && other ? (one.noun === other.noun ? 'same' : 'other') : one || other ? 'one' : 'none'
