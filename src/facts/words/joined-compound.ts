/** Reads a compound with a hyphen that another word was run together with: `beenpre-arranged`, `self-murderby`. */

import {wordsOf} from '../../lexicon/list.js'
import {prefixesBeforeNames} from '../../lexicon/word-parts.js'
import {isWord} from '../../lexicon/words.js'
import type {Story} from '../../story/story.js'
import type {Joined} from './joined.js'
import {isPlainFunctionWord, type Split, splitOf} from './split.js'
import {baseOf, type Vocabulary} from './vocabulary.js'

const lowerCase = /^\p{Ll}+$/u
const shortest = 5
/** Only two words that are a common pair: a compound may well be made of words that no list has. */
const leastScore = 40

/** `self-murderby`, `non-commissionedofficers`: what is left is a compound, and what follows it a word of the grammar or another word. */
function isEnough({cut, score}: Split, piece: string, pieces: readonly string[], index: number): boolean {
  if (score >= leastScore) return true
  if (index === 0) return false
  return (score >= 26 && isPlainFunctionWord(piece.slice(cut))) || isWord(`${pieces.slice(0, index).join('-')}-${piece.slice(0, cut)}`)
}

/** `thepre-war`, `beennon-stop`: where a word of the grammar ends and a prefix begins. */
function beforePrefix(piece: string): number {
  prefixes ??= wordsOf(prefixesBeforeNames)
  for (let cut = 2; cut <= piece.length - 2; cut++)
    if (isPlainFunctionWord(piece.slice(0, cut)) && prefixes.has(piece.slice(cut))) return cut
  return 0
}

let prefixes: ReadonlySet<string> | undefined

/** The compound as it is meant, where its first or last piece is no word but two. */
function readCompound(compound: string): string | undefined {
  const pieces = compound.split('-')
  for (const index of new Set([0, pieces.length - 1])) {
    const piece = pieces[index] ?? ''
    if (piece.length < shortest || !lowerCase.test(piece) || isWord(piece)) continue
    const split = splitOf(piece)
    const cut = split?.joint === 'space' && isEnough(split, piece, pieces, index) ? split.cut : index === 0 ? beforePrefix(piece) : 0
    if (cut > 0) return pieces.with(index, `${piece.slice(0, cut)} ${piece.slice(cut)}`).join('-')
  }
  return undefined
}

/** A compound that the story has twice is the writer's. */
export function joinedCompounds(story: Story, {countOf, hyphenated}: Vocabulary): Joined[] {
  const meant = new Map<string, string>()
  for (const compound of hyphenated.values()) {
    const reading = countOf(compound) === 1 ? readCompound(compound) : undefined
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
