/** Places of a story that hold the same letters, damage ignored: what may stand twice. */

import {bySpelling} from '../../story/spelling.js'
import type {Block, Sentence, Story} from '../../story/story.js'
import {once} from '../once.js'

/** Fewer words may well be said twice: `He declined to comment`, a list head, a refrain. */
export const leastWords = 8

/** What a scanner takes for a digit inside of a word: `Ga1way`. */
const lookalikes: Readonly<Record<string, string>> = {'0': 'o', '1': 'l', '5': 's'}

const asLetter = (digit: string): string => lookalikes[digit] ?? digit

/** The letters of a place, without what damage adds (stray marks, symbols, a space or hyphen inside of a word) and without case. */
export function lettersOf(story: Story, place: Block | Sentence): string {
  let letters = ''
  for (let at = place.firstToken; at < place.lastToken; at++) {
    const token = story.tokens[at]
    if (token?.kind === 'word') letters += token.lower.replace(/[015]/g, asLetter)
    else if (token?.kind === 'number') letters += /\d\p{L}{3}/u.test(token.lower) ? token.lower.replace(/[015]/g, asLetter) : token.lower
  }
  return letters.replace(/[-']/g, '')
}

const isJoint = (code: number): boolean => code === 39 || code === 45

/** How many letters a word has without hyphens and apostrophes. */
const lengthOf = bySpelling(({lower}): number => {
  let count = 0
  for (let at = 0; at < lower.length; at++) if (!isJoint(lower.charCodeAt(at))) count++
  return count
})

/** How many words, and letters of words, stand before each token, and behind the last. */
const countsOf = once(({tokens}: Story): {readonly words: Int32Array; readonly letters: Int32Array} => {
  const words = new Int32Array(tokens.length + 1)
  const letters = new Int32Array(tokens.length + 1)
  let wordCount = 0
  let letterCount = 0
  for (const token of tokens) {
    if (token.kind === 'word' || token.kind === 'number') {
      wordCount++
      letterCount += lengthOf(token)
    }
    words[token.index + 1] = wordCount
    letters[token.index + 1] = letterCount
  }
  return {words, letters}
})

const mix = (sum: number, part: number): number => Math.imul(sum ^ part, 0x9e3779b1) ^ (sum >>> 15)

/** A number that is the same for places with as many letters and the same beginning and end; -1 for a place of few words. */
function shapeOf(story: Story, {firstToken, lastToken}: Block | Sentence): number {
  const {words, letters} = countsOf(story)
  const before = words[firstToken] ?? 0
  const behind = words[lastToken] ?? 0
  if (behind - before < leastWords) return -1
  let first = firstToken
  while (words[first + 1] === before) first++
  let last = lastToken - 1
  while (words[last] === behind) last--
  const opening = story.tokens[first]?.lower ?? ''
  const closing = story.tokens[last]?.lower ?? ''
  let shape = (letters[lastToken] ?? 0) - (letters[firstToken] ?? 0)
  shape = mix(shape, (opening.charCodeAt(0) << 16) | opening.charCodeAt(1))
  shape = mix(shape, (closing.charCodeAt(closing.length - 2) << 16) | closing.charCodeAt(closing.length - 1))
  return shape >>> 0
}

/** Those of `places` that may stand twice: they have enough words, and as many letters as another that begins and ends alike. Only these need be compared. */
export function placesAlike<Place extends Block | Sentence>(story: Story, places: readonly Place[]): Place[] {
  const byShape = new Map<number, Place | Place[]>()
  const groups: Place[][] = []
  for (const place of places) {
    const shape = shapeOf(story, place)
    if (shape < 0) continue
    const alike = byShape.get(shape)
    if (alike === undefined) byShape.set(shape, place)
    else if (Array.isArray(alike)) alike.push(place)
    else {
      const group = [alike, place]
      byShape.set(shape, group)
      groups.push(group)
    }
  }
  return groups.flat()
}
