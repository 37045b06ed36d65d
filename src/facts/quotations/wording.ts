/** Compares the wording of quotations: their words, in order, without marks and case. */

import {type Story, textOf} from '../../story/story.js'
import {once} from '../once.js'
import {quotationsOf} from './find.js'
import {type Marked, marksOf} from './marks.js'
import type {Quotation} from './quotation.js'

/** What has no letters but the plain ones, whatever marks it has. */
const plainLetters = /^[\x20-\x7e\n‘’“”–—…]*$/
const isLetter = (code: number): boolean => code >= 97 && code <= 122
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Words of letters and digits, with letters behind an apostrophe; in lower case, with straight apostrophes. */
export function wordsIn(text: string): string[] {
  const lower = text.toLowerCase().replaceAll('’', "'")
  return plainLetters.test(lower) ? plainWordsIn(lower) : (lower.match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? [])
}

function plainWordsIn(text: string): string[] {
  const words: string[] = []
  for (let at = 0; at < text.length; at++) {
    const start = at
    while (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at))) at++
    if (at === start) continue
    while (text.charCodeAt(at) === 39 && isLetter(text.charCodeAt(at + 1))) {
      at++
      while (isLetter(text.charCodeAt(at))) at++
    }
    words.push(text.slice(start, at))
    // A digit behind letters behind an apostrophe begins a word of its own.
    if (isDigit(text.charCodeAt(at))) at--
  }
  return words
}

export interface Worded {
  readonly quotation: Quotation
  readonly words: readonly string[]
}

/** The words in marks of a story that are speech, with their words. */
export const wordedOf = once((story: Story): readonly Worded[] =>
  quotationsOf(story)
    .filter(({type}) => type === 'direct')
    .map((quotation) => ({quotation, words: wordsIn(quotation.text)}))
)

/** What stands in marks anywhere, speech or part of a sentence (`the line that the county “had every tool”`), with its speaker where it has one. */
export const wordedMarks = once((story: Story): readonly Worded[] => {
  // Of two that begin at one place the later counts.
  const spoken = new Map<number, Quotation>()
  for (const quotation of quotationsOf(story)) spoken.set(quotation.start, quotation)
  const said = new Map<Quotation, Worded>()
  for (const worded of wordedOf(story)) said.set(worded.quotation, worded)
  const found: Worded[] = []
  for (const marked of marksOf(story).quoted) {
    const quotation = spoken.get(marked.start)
    if (quotation && quotation.type !== 'direct') continue
    // A headline may quote a work or a phrase.
    if (!quotation && story.blocks[marked.block]?.role === 'headline') continue
    const known = quotation && quotation.end === marked.end ? said.get(quotation) : undefined
    found.push(known ?? {quotation: quotation ?? unsaid(story, marked), words: wordsIn(textOf(story, marked))})
  }
  return found
})

function unsaid(story: Story, marked: Marked): Quotation {
  const {start, end, block} = marked
  return {start, end, block, index: -1, text: textOf(story, marked), type: 'direct', speaker: null, cue: null}
}

const leftOut = /…|\.\s?\.\s?\.|\[[^\]]*\]/

/** The words between the places where a wording shows that something is left out or put in: `“chose ... to fix [it]”`. */
export const shownParts = (text: string): string[][] =>
  text
    .split(leftOut)
    .map(wordsIn)
    .filter((words) => words.length > 0)

/** Every word that stands in marks outside of the head of the story, joined so that phrases can be looked for. */
export const quotedBody = once((story: Story): string =>
  marksOf(story)
    .quoted.filter(({block}) => story.blocks[block]?.role !== 'headline')
    .map(({inner}) => ` ${wordsIn(textOf(story, inner)).join(' ')} `)
    .join('|')
)

/** `passenger` and `passengers` are one word when wordings are compared. */
export const singular = (word: string): string => (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word)

/** Longer wordings are compared by their beginnings. */
const longest = 80

/** How many words two wordings share in the same order. */
export function sharedInOrder(one: readonly string[], other: readonly string[]): number {
  let row: number[] = []
  for (const word of one.slice(0, longest)) {
    const next: number[] = []
    for (const [at, against] of other.slice(0, longest).entries())
      next.push(word === against ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0))
    row = next
  }
  return row.at(-1) ?? 0
}

/** Where two wordings part. */
export function sharedHead(one: readonly string[], other: readonly string[]): number {
  let shared = 0
  while (shared < one.length && shared < other.length && one[shared] === other[shared]) shared++
  return shared
}

/** Pairs of wordings with the same `keyOf`, each pair once, found without comparing all with all. */
export function* pairsBy(worded: readonly Worded[], keyOf: (words: readonly string[]) => string | undefined): Generator<[Worded, Worded]> {
  const seen = new Map<string, Worded>()
  for (const item of worded) {
    const key = keyOf(item.words)
    if (key === undefined) continue
    const before = seen.get(key)
    if (before) yield [before, item]
    else seen.set(key, item)
  }
}
