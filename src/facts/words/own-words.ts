/** The words of a house: names, brands and terms that no rule of damage is to touch. */

import type {Span} from '../../finding.js'
import {type Story, textOf} from '../../story/story.js'
import {tokenize, type UnplacedToken} from '../../story/tokens.js'
import {once} from '../once.js'

export interface OwnWords {
  /** Whether a place of the story is one of the words, or lies in one that has several parts. */
  covers(story: Story, place: Span): boolean
}

/**
 * How a word may be printed, as spelling checkers have it: one in lower case in any case, one with a capital as it stands or all in capitals;
 * each with or without a possessive.
 */
interface Printed {
  readonly anyCase: Set<string>
  readonly exact: Set<string>
}

const possessive = /['’]s?$/
const straight = (text: string): string => text.replaceAll('’', "'")

function add(words: Printed, entry: string): void {
  const word = straight(entry)
  if (word === word.toLowerCase()) words.anyCase.add(word)
  else words.exact.add(word).add(word.toUpperCase())
}

const has = (words: Printed, text: string): boolean => words.exact.has(text) || words.anyCase.has(text.toLowerCase())

function isOne(words: Printed, printed: string): boolean {
  const text = straight(printed)
  return has(words, text) || (possessive.test(text) && has(words, text.replace(possessive, '')))
}

const emptyPrinted = (): Printed => ({anyCase: new Set(), exact: new Set()})

function partsOf(entry: string): string[] {
  const tokens: UnplacedToken[] = []
  tokenize(entry, 0, entry.length, tokens)
  return tokens.map(({text}) => text)
}

/** Entries of several parts, each as its parts with one space between. */
interface Phrases {
  readonly byLength: Map<number, Printed>
  /** How they begin, in lower case: most words of a story need no look beyond. */
  readonly firsts: Set<string>
}

function places(story: Story, {byLength, firsts}: Phrases): Span[] {
  const found: Span[] = []
  for (const first of firsts.size === 0 ? [] : story.tokens) {
    if (!firsts.has(straight(first.text).toLowerCase())) continue
    for (const [length, printed] of byLength) {
      const run = story.tokens.slice(first.index, first.index + length)
      const last = run.at(-1)
      if (last && isOne(printed, run.map(({text}) => text).join(' '))) found.push({start: first.start, end: last.end})
    }
  }
  return found
}

function read(entries: readonly string[]): OwnWords {
  const words = emptyPrinted()
  const phrases: Phrases = {byLength: new Map(), firsts: new Set()}
  for (const entry of entries) {
    const parts = partsOf(entry.trim())
    add(words, entry.trim())
    if (parts.length < 2) continue
    const printed = phrases.byLength.get(parts.length) ?? emptyPrinted()
    phrases.byLength.set(parts.length, printed)
    phrases.firsts.add(straight(parts[0] ?? '').toLowerCase())
    add(printed, parts.join(' '))
  }
  const placesIn = once((story) => places(story, phrases))
  return {
    covers: (story, place) =>
      entries.length > 0 &&
      (isOne(words, textOf(story, place)) || placesIn(story).some(({start, end}) => start <= place.start && place.end <= end))
  }
}

const lists = new WeakMap<readonly string[], OwnWords>()

/** A list is read once, for all the rules that ask. */
export function ownWords(entries: readonly string[]): OwnWords {
  const known = lists.get(entries)
  if (known) return known
  const own = read(entries)
  lists.set(entries, own)
  return own
}
