/** Compares the wording of quotations: their words, in order, without marks and case. */

import {type Story, textOf} from '../../story/story.js'
import {once} from '../once.js'
import {quotationsOf} from './find.js'
import {marksOf} from './marks.js'
import type {Quotation} from './quotation.js'

export const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’]/g, "'")
    .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? []

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
  const spoken = new Map(quotationsOf(story).map((quotation) => [quotation.start, quotation]))
  return marksOf(story).quoted.flatMap((marked) => {
    const text = textOf(story, marked)
    const plain: Quotation = {...marked, index: -1, text, type: 'direct', speaker: null, cue: null}
    const quotation = spoken.get(marked.start) ?? plain
    // A headline may quote a work or a phrase.
    if (quotation === plain && story.blocks[marked.block]?.role === 'headline') return []
    return quotation.type === 'direct' ? [{quotation, words: wordsIn(text)}] : []
  })
})

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
