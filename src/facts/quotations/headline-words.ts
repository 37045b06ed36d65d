/** Words in the marks of a headline, and whether the story says them in some form. It judges nothing. */

import type {Span} from '../../finding.js'
import {cueWords} from '../../lexicon/cues.js'
import {type Story, textOf} from '../../story/story.js'
import {marksOf} from './marks.js'
import {quotedBody, wordsIn} from './wording.js'

const longest = 8

const small =
  /^(?:the|a|an|to|of|in|on|at|and|or|is|was|are|were|be|been|it|i|we|he|she|they|this|that|for|with|my|our|his|her|their|you|your|not|no|as|by|from|up|out|off|so|too|all|very|just|only|will|would|can|could|has|have|had|do|did|does|but|if|than|then|there|over|under|behind|into|more|most|every|any|some|us|them|him|me|its)$/

/** `refused` and `refuse`, `misled` and `misleading`: two words are forms of one where all but their ends agree. */
function areForms(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  if (shorter <= 3) return one === other || (Math.abs(one.length - other.length) <= 1 && one.slice(0, shorter) === other.slice(0, shorter))
  let shared = 0
  while (shared < shorter && one[shared] === other[shared]) shared++
  return shared >= Math.max(shorter === 4 ? 3 : 4, shorter - 3)
}

/** The words that tell what was said, and those of them that none of `others` is a form of. */
function missing(words: readonly string[], others: readonly string[]): {telling: readonly string[]; missing: readonly string[]} {
  const telling = words.filter((word) => !small.test(word))
  return {telling, missing: telling.filter((word) => !others.some((other) => areForms(word, other)))}
}

/** Every telling word of the phrase stands somewhere between marks in the body, in some form. */
const isSaid = (words: readonly string[], said: readonly string[]): boolean => missing(words, said).missing.length === 0

/**
 * Single marks may stand around a paraphrase in British headlines: a telling word of it anywhere in the story is enough. Where the headline says that
 * somebody “tells”, most have to be there: of `Judge tells owner he ‘hid behind tenants’` the tenants are what the story is about, and not what is told.
 */
function isTold(story: Story, from: number, words: readonly string[], tells: boolean): boolean {
  const found = missing(words, [...new Set(wordsIn(story.text.slice(from)))])
  return found.telling.length === 0 || found.missing.length < found.telling.length * (tells ? 0.5 : 1)
}

/** `says`, `tells`, `vows`: a verb of saying stands in the headline, outside of the marks. */
function holdsCue(story: Story, {start, end}: Span, block: number): boolean {
  const {any, nounLike} = cueWords()
  const own = story.blocks[block]
  for (let at = own?.firstToken ?? 0; at < (own?.lastToken ?? 0); at++) {
    const token = story.tokens[at]
    if (token && (token.end <= start || token.start >= end) && any.has(token.lower) && !nounLike.has(token.lower)) return true
  }
  return false
}

/** A capital tells a name or a title, unless the headline begins with the marks, goes on in lower case and says that somebody “says” it. */
const isTitle = (story: Story, text: string, span: Span, block: number): boolean =>
  /^\p{Lu}/u.test(text) &&
  !(story.blocks[block]?.start === span.start && (text.match(/\s\p{Ll}{3,}/gu)?.length ?? 0) >= 2 && holdsCue(story, span, block))

export interface HeadlineWords extends Span {
  readonly text: string
  /** Between marks of the body, or, of a paraphrase in single marks, anywhere behind the headline. */
  readonly isSaid: boolean
}

/** Titles and long wordings are none of them. */
export function* headlineWordsOf(story: Story): Generator<HeadlineWords> {
  const inHeadline = marksOf(story).quoted.filter(({block}) => story.blocks[block]?.role === 'headline')
  if (inHeadline.length === 0 || quotedBody(story).length === 0) return
  const said = [...new Set(wordsIn(quotedBody(story)))]
  for (const {inner, start, end, block} of inHeadline) {
    const text = textOf(story, inner).replace(/[.,;:!?\s]+$/, '')
    const words = wordsIn(text)
    if (words.length === 0 || words.length > longest || isTitle(story, text, {start, end}, block)) continue
    const isParaphrase = /^[‘']/.test(story.text.slice(start, end))
    const isFound = isSaid(words, said) || (isParaphrase && isTold(story, end, words, holdsCue(story, {start, end}, block)))
    yield {start, end, text, isSaid: isFound}
  }
}
