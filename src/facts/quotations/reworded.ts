/** Quotations that stand twice in a story, in wordings that differ. It judges nothing. */

import {type Story, sentenceAt} from '../../story/story.js'
import {changedCuts} from './cut-wording.js'
import type {Quotation} from './quotation.js'
import {pairsBy, sharedHead, sharedInOrder, shownParts, singular, type Worded, wordedMarks} from './wording.js'

const fewestWords = 6

/** Of the shorter wording this share must be the same for two to be one quotation. */
const alike = 0.7

const mostChanged = 3

/** `“chose ... to fix the lot”`: all that is left of the other wording stands in it as it was said. */
function isShownCut(cut: string, other: readonly string[]): boolean {
  const whole = ` ${other.join(' ')} `
  const parts = shownParts(cut)
  return parts.length > 0 && parts.every((words) => whole.includes(` ${words.join(' ')} `))
}

/** Most words agree in their order, and neither wording is a cut of the other. */
function isAltered(one: readonly string[], other: readonly string[]): boolean {
  const shorter = Math.min(one.length, other.length)
  // Of a wording more than twice as long the other would be a small part, and may be said for itself.
  if (Math.max(one.length, other.length) > 2 * shorter) return false
  if (shorter < fewestWords || one.join(' ').includes(other.join(' ')) || other.join(' ').includes(one.join(' '))) return false
  const shared = sharedInOrder(one.map(singular), other.map(singular))
  return shared / shorter >= alike && shorter - shared <= mostChanged
}

export const sameSpeaker = (one: Quotation, other: Quotation): boolean => {
  const name = ({speaker}: Quotation) => speaker?.name ?? speaker?.text
  return one.speaker === null || other.speaker === null || name(one) === name(other) || !one.speaker.name || !other.speaker.name
}

const occasion =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|first|second|earlier|later|initial|original|previous|revised|final|new|corrected)\b/gi

/** The sentence around a quotation tells when it was said: two days are two occasions, of which each may have its own words. */
export function sameOccasion(story: Story, one: Quotation, other: Quotation): boolean {
  const [first, second] = [one, other].map((quotation) => {
    const sentence = sentenceAt(story, quotation.start)
    const frame = sentence
      ? story.text.slice(sentence.start, quotation.start) + story.text.slice(quotation.end, Math.max(sentence.end, quotation.end))
      : ''
    return new Set((frame.match(occasion) ?? []).map((word) => word.toLowerCase()))
  })
  if (!first || !second || first.size === 0 || second.size === 0) return true
  return [...first].some((word) => second.has(word))
}

/** Under a picture one who is quoted in the text says what is quoted there: from the first word to the last two, in other words. */
function isRewordedCaption(story: Story, one: Worded, other: Worded): boolean {
  const isCaption = ({quotation}: Worded): boolean => story.blocks[quotation.block]?.role === 'caption'
  const name = one.quotation.speaker?.name
  if (isCaption(one) === isCaption(other) || name === undefined || name !== other.quotation.speaker?.name) return false
  const [short, long] = [one.words, other.words].sort((first, second) => first.length - second.length)
  if (!short || !long || short.length < fewestWords || long.length > 1.5 * short.length) return false
  if (short.join(' ') === long.join(' ')) return false
  return sharedInOrder(short.map(stem), long.map(stem)) * 2 >= short.length
}

/** `sell` of `selling` and `sells`. */
const stem = (word: string): string => word.replace(/(?<=\p{L}{3})(?:ing|ed|es|s)$/u, '')

const ends = (words: readonly string[]): string | undefined =>
  words.length < fewestWords ? undefined : [words[0], ...words.slice(-2)].join(' ')

/** Both of a pair, with the first word that differs in each. */
export function* rewordedOf(story: Story): Generator<readonly [Worded, Worded, string, string]> {
  const worded = wordedMarks(story)
  for (const [one, other] of candidates(worded)) {
    const at = sharedHead(one.words, other.words)
    const isCut = isShownCut(one.quotation.text, other.words) || isShownCut(other.quotation.text, one.words)
    if (isAltered(one.words, other.words) && !isCut) yield [one, other, other.words[at] ?? '', one.words[at] ?? '']
  }
  for (const {cut, whole, changed} of changedCuts(worded)) yield [whole, cut, ...changed]
  for (const [one, other] of pairsBy(worded, ends)) {
    const at = sharedHead(one.words, other.words)
    if (isRewordedCaption(story, one, other)) yield [one, other, other.words[at] ?? '', one.words[at] ?? '']
  }
}

function* candidates(worded: readonly Worded[]): Generator<[Worded, Worded]> {
  const long = worded.filter(({words}) => words.length >= fewestWords)
  yield* pairsBy(long, (words) => words.slice(0, 3).join(' '))
  yield* pairsBy(long, (words) => words.slice(-3).join(' '))
}
