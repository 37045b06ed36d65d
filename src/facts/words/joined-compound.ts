/** Reads a compound with a hyphen that another word was run together with: `beenpre-arranged`, `self-murderby`. */

import {isWord} from '../../lexicon/words.js'
import type {Story} from '../../story/story.js'
import type {Joined} from './joined.js'
import {splitOf} from './split.js'
import {baseOf, type Vocabulary} from './vocabulary.js'

const lowerCase = /^\p{Ll}+$/u
const shortest = 5
/** Only two words that are a common pair: a compound may well be made of words that no list has. */
const leastScore = 40

/** The compound as it is meant, where its first or last piece is no word but two. */
function readCompound(compound: string): string | undefined {
  const pieces = compound.split('-')
  for (const index of new Set([0, pieces.length - 1])) {
    const piece = pieces[index] ?? ''
    if (piece.length < shortest || !lowerCase.test(piece) || isWord(piece)) continue
    const split = splitOf(piece)
    if (split?.joint !== 'space' || split.score < leastScore) continue
    return pieces.with(index, `${piece.slice(0, split.cut)} ${piece.slice(split.cut)}`).join('-')
  }
  return undefined
}

/** A compound that the story has twice is the writer's. */
export function joinedCompounds(story: Story, {counts, hyphenated}: Vocabulary): Joined[] {
  const meant = new Map<string, string>()
  for (const compound of hyphenated.values()) {
    const reading = counts.get(compound) === 1 ? readCompound(compound) : undefined
    if (reading !== undefined) meant.set(compound, reading)
  }
  if (meant.size === 0) return []
  const found: Joined[] = []
  for (const token of story.tokens) {
    if (token.kind !== 'word' || !token.text.includes('-') || token.text !== token.lower) continue
    const word = baseOf(token)
    const reading = meant.get(word)
    if (reading === undefined) continue
    const whole = reading + token.text.slice(word.length)
    found.push({start: token.start, end: token.end, text: token.text, word, joint: 'space', meant: whole, certain: false, fromStory: false})
  }
  return found
}
