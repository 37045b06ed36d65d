/** Tells speech in marks from what else stands in them: titles of works, terms, nicknames, scare quotes, examples of words. */

import {cueWords, namedBy, smallInTitles} from '../../lexicon/cues.js'
import {type Story, type Token, textOf, tokenAt} from '../../story/story.js'
import type {Marked} from './marks.js'
import type {Attribution} from './speaker.js'

/** Fewer words without a cue, a stop or a capital letter are a term or scare quotes. */
const fewestWords = 7
/** A name or a term in marks is no longer than this. */
const longestName = 8

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length

export function isSpeech(story: Story, quoted: Marked, {cue, speaker}: Attribution): boolean {
  const text = textOf(story, quoted.inner).trim()
  if (!/\p{L}/u.test(text)) return false
  const words = wordCount(text)
  const title = isTitle(text)
  if (story.blocks[quoted.block]?.role === 'headline') return words >= 2 && (cue !== null || !(title || isObject(story, quoted)))
  if (isNamed(story, quoted, title)) return false
  const stopped = /[.,!?…—–-][’']?$/.test(text)
  const near = cue !== null && closely(story, quoted, cue)
  if (title) {
    const given = near && speaker !== null && stopped && !/^call/.test(cue.text) && standsFree(story, quoted)
    return given || (words >= 2 && fillsSentence(story, quoted, text))
  }
  if (cue === null) return isSentence(text, words)
  if (stopped) return true
  return near ? words >= 2 && !isMention(story, quoted, cue) : isSentence(text, words)
}

/** Without a cue only what begins as a sentence does, or is as long as one, was surely said. */
function isSentence(text: string, words: number): boolean {
  const stopped = /[.!?…—–-][’']?$/.test(text)
  if (!/^[^\p{L}]*\p{Lu}/u.test(text)) return words >= fewestWords && stopped
  return stopped || /,[’']?$/.test(text) ? words >= 2 : words >= 4
}

/** `puts army in ‘state of war’`: behind a preposition or an article words in marks are a term. */
const isObject = (story: Story, {start}: Marked): boolean =>
  /^(?:in|of|as|for|with|into|from|on|at|by|over|under|a|an|the|its|his|her|their|this)$/.test(
    story.tokens[tokenAt(story, start) - 1]?.lower ?? ''
  )

/** `“We are Harrowby.”`: words with capitals that are a sentence of their own are no title. */
function fillsSentence(story: Story, {start, end}: Marked, text: string): boolean {
  const before = story.tokens[tokenAt(story, start) - 1]
  const after = story.tokens[tokenAt(story, end)]
  const sentence = story.tokens[tokenAt(story, start)]?.sentence
  return /[.!]$/.test(text) && before !== undefined && before.sentence !== sentence && after?.sentence !== sentence
}

/** `promising a “formal update”`: the words are part of the phrase, and the cue does not lead into speech. */
const isMention = (story: Story, {start}: Marked, cue: {start: number; text: string}): boolean =>
  cue.start < start &&
  /ing$/.test(cue.text) &&
  (cueWords().that.has(cue.text.toLowerCase()) || cueWords().to.has(cue.text.toLowerCase())) &&
  !/^(?:saying|adding|telling|asking|writing|claiming)$/i.test(cue.text) &&
  story.tokens[tokenAt(story, start) - 1]?.kind === 'word'

/** `Nine Kinds of Rain`: every longer word with a capital. */
function isTitle(text: string): boolean {
  if (/[!?]$/.test(text)) return false
  const small = smallInTitles()
  let found = false
  // Most speech is known by its second or third word, so it is not cut up.
  for (const [word] of text.matchAll(/[^\s,]+/g)) {
    const long = (word.length > 3 && !small.has(word)) || /^\p{Lu}/u.test(word)
    if (long && !/^[^\p{L}]*(?:\p{Lu}|[^\p{L}]*$)/u.test(word)) return false
    found ||= long
  }
  return found
}

/** Speech opens its sentence or stands behind a cue, a comma or a colon; a title is part of its sentence. */
function standsFree(story: Story, quoted: Marked): boolean {
  const at = tokenAt(story, quoted.start)
  const before = story.tokens[at - 1]
  return (
    before === undefined ||
    /[,:.!?]$/.test(before.text) ||
    before.sentence !== story.tokens[at]?.sentence ||
    cueWords().any.has(before.lower)
  )
}

/** `the song “`, `titled “`, `the term “`, `his book, “`: what the marks hold is a name or a word. */
function isNamed(story: Story, quoted: Marked, title: boolean): boolean {
  const at = tokenAt(story, quoted.start)
  const {tokens} = story
  const isNamer = (token: Token | undefined): boolean => token !== undefined && namedBy().has(token.lower)
  const named = isNamer(tokens[at - 1]) || (title && tokens[at - 1]?.text === ',' && isNamer(tokens[at - 2]))
  return named && wordCount(textOf(story, quoted.inner)) <= longestName
}

/** The cue stands next to the marks. */
const closely = (story: Story, quoted: Marked, cue: {start: number; end: number}): boolean =>
  cue.start >= quoted.end
    ? tokenAt(story, cue.start) - tokenAt(story, quoted.end) <= 12
    : tokenAt(story, quoted.start) - tokenAt(story, cue.start) <= 4
