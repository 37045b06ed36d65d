/** Reads the words of a speaker next to a cue: a name with its title and what a comma adds, a pronoun, a noun phrase. */

import {cueWords} from '../../lexicon/cues.js'
import type {Story, Token} from '../../story/story.js'
import type {Speaker} from './quotation.js'

const longest = 40
const nameLongest = 14
const pronoun = /^(?:he|she|they|it|we|i|you)$/
const determiner = /^(?:the|a|an|his|her|its|their)$/
const auxiliary = /^(?:is|are|was|were|has|have|had|will|would|did|does|do|can|could|may|might|should|must)$/
/** A comma that adds to a name rather than going on with the sentence: `, the harbour master`, `, who leads`, `, president of`. */
const adds =
  /^(?:a|an|the|who|whose|his|her|its|their|one|another|former|chief|president|director|head|chair|chairman|chairwoman|founder|co-founder|author|editor|executive|senior|vice|spokesman|spokeswoman|spokesperson|professor|leader|deputy|secretary|minister|manager|owner|then|also|now|mayor|governor|analyst|democrat|republican|jr|sr|of|general|assistant|associate|managing|publisher|lawyer|attorney|both|himself|herself|\d+)$/
/** Where what a comma adds ends: `, as the crowd cheered`, `, adding that`. */
const goesOn =
  /^(?:as|while|when|after|before|but|and|in|on|at|adding|saying|referring|noting|citing|during|to|with|though|although|because|if|since|according|by|for|so|speaking|calling)$/

export const isQuoteMark = (token: Token | undefined): boolean => token?.kind === 'mark' && /^["“”«»„‘’']+$/.test(token.text)
export const isName = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text)
export const isPronoun = (token: Token | undefined): boolean => token !== undefined && pronoun.test(token.lower)

export function speakerFrom(story: Story, from: number, to: number): Speaker | null {
  let last = to
  while (last > from && story.tokens[last - 1]?.kind === 'mark' && !/^[)”"]$/.test(story.tokens[last - 1]?.text ?? '')) last--
  const first = story.tokens[from]
  const end = story.tokens[last - 1]
  if (!first || !end || last <= from) return null
  return {start: first.start, end: end.end, text: story.text.slice(first.start, end.end)}
}

/** An initial's or a title's full stop: `G.`, `Rep.`, which the tokeniser may leave apart. */
const isAbbreviation = (token: Token | undefined, next: Token | undefined): boolean =>
  token !== undefined && token.text.length <= 4 && isName(token) && next !== undefined && isName(next)

/** Reads past brackets: `(D-N.C.)`. */
function pastBracket(story: Story, at: number, end: number): number {
  for (let index = at + 1; index < Math.min(end, at + 12); index++) if (story.tokens[index]?.text === ')') return index + 1
  return at
}

/** The end of a name or noun phrase that begins at `at`, before what a comma adds. */
export function phraseEnd(story: Story, at: number, end: number): number {
  const {stops, between} = cueWords()
  const {tokens} = story
  const start = at
  let index = at
  const bound = Math.min(end, at + nameLongest)
  if (isPronoun(tokens[at])) return at + 1
  while (index < bound) {
    const token = tokens[index]
    if (!token || (isQuoteMark(token) && !/^[’']$/.test(token.text))) break
    if (token.text === '(') {
      const past = pastBracket(story, index, end)
      if (past === index) break
      index = past
      continue
    }
    if (token.kind === 'mark' && token.text === '.' && isAbbreviation(tokens[index - 1], tokens[index + 1])) {
      index++
      continue
    }
    if (token.kind === 'mark' && !/^[-’'&/]$/.test(token.text)) break
    if (token.lower === 'who' || (index > start && (auxiliary.test(token.lower) || (between.has(token.lower) && !isName(token))))) break
    if (token.lower === 'and' && isName(tokens[index - 1]) && isName(tokens[index + 1])) {
      index++
      continue
    }
    if (stops.has(token.lower)) break
    if (index > start && /ly$/.test(token.lower) && !isName(token)) break
    index++
  }
  return index
}

/** `the hotel’s manager, Carl Ost.`: behind an office its holder's name, of two or three words, to a comma or the sentence's end. */
function isNamedBehind({tokens}: Story, comma: number): boolean {
  if (isName(tokens[comma - 1])) return false
  let at = comma + 1
  while (isName(tokens[at]) && at < comma + 4) at++
  return at > comma + 2 && /^[,.]$/.test(tokens[at]?.text ?? '')
}

/** The end of what a comma adds to the phrase that ends at `at`: to the end of its sentence, or to where the sentence goes on. */
export function additionEnd(story: Story, at: number, end: number): number {
  const {tokens} = story
  const opens = tokens[at]
  const next = tokens[at + 1]
  if (opens?.text === ',' && next && at + 1 < end) {
    const place = isName(next) && /^[,.]$/.test(tokens[at + 2]?.text ?? '')
    const office = isName(next) && tokens[at + 2]?.lower === 'of'
    if (!adds.test(next.lower) && !place && !office && !isNamedBehind(story, at)) return at
  } else if (opens?.lower !== 'who') return at
  const {sentence} = opens
  let index = at + 1
  for (; index < Math.min(end, at + longest); index++) {
    const token = tokens[index]
    if (!token || token.sentence !== sentence || isQuoteMark(token) || /^[;:—–]$|^--$/.test(token.text)) break
    if (token.text === ',' && goesOn.test(tokens[index + 1]?.lower ?? '')) break
    if (/^[.!?]$/.test(token.text) && tokens[index + 1]?.sentence !== sentence) break
  }
  return index
}

interface Range {
  readonly from: number
  readonly to: number
}

/** The ranges between the commas of a clause. */
function segmentsOf(story: Story, from: number, to: number): Range[] {
  const segments: Range[] = []
  let start = from
  for (let index = from; index <= to; index++) {
    if (index < to && story.tokens[index]?.text !== ',') continue
    segments.push({from: start, to: index})
    start = index + 1
  }
  return segments
}

/** The first token of the clause that ends before `to`. */
function clauseStart(story: Story, from: number, to: number): number {
  const {tokens} = story
  for (let index = to - 1; index >= from; index--) {
    const token = tokens[index]
    if (!token) return index + 1
    if (isQuoteMark(token) && !/^[’']$/.test(token.text)) return index + 1
    if (/^[;:—–]$|^--$/.test(token.text)) return index + 1
    if (token.sentence !== tokens[to]?.sentence && tokens[to]) return index + 1
  }
  return from
}

const subordinator =
  /^(?:that|when|while|as|because|after|before|if|where|which|whether|but|although|though|since|until|so|how|why|what|than|yet|once)$/

/** Within a segment without commas: behind the last word that opens a clause, or an `and` that joins no names. */
function nounStart(story: Story, {from, to}: Range): number {
  const {tokens} = story
  for (let index = to - 1; index >= from; index--) {
    const token = tokens[index]
    if (!token) continue
    if (subordinator.test(token.lower)) return index + 1
    if (token.lower === 'and' && index > from && !(isName(tokens[index - 1]) && isName(tokens[index + 1]))) return index + 1
    if (isPronoun(token) && index < to - 1) return index
  }
  const {openers} = cueWords()
  let start = from
  while (
    start < to - 1 &&
    openers.has(tokens[start]?.lower ?? '') &&
    /^(?:and|but|so|yet|then|still|also|even|meanwhile|however|now|or)$/.test(tokens[start]?.lower ?? '')
  )
    start++
  return start
}

/** Trims helpers and adverbs before the verb: `Holm has also`. */
function beforeHelpers(story: Story, from: number, to: number): number {
  const {between} = cueWords()
  let last = to
  while (last > from) {
    const token = story.tokens[last - 1]
    if (!token || isName(token)) break
    if (!between.has(token.lower) && !/ly$|^n['’]t$/.test(token.lower)) break
    // `|Her will| asked for a building`: a noun.
    if (determiner.test(story.tokens[last - 2]?.lower ?? '')) break
    last--
  }
  return last
}

const isOpener = (story: Story, {from}: Range): boolean => {
  const token = story.tokens[from]
  if (!token) return true
  const {openers} = cueWords()
  return (
    openers.has(token.lower) || /ly$/.test(token.lower) || (/(?:ing|ed)$/.test(token.lower) && story.tokens[from + 1]?.lower !== 'said')
  )
}

/** The subject of the verb at `verb`, looked for from token `from` on. */
export function subjectBefore(story: Story, from: number, verb: number): Speaker | null {
  const start = clauseStart(story, from, verb)
  const to = beforeHelpers(story, start, verb)
  if (to <= start) return null
  const segments = segmentsOf(story, start, to)
  const last = segments.at(-1)
  if (!last) return null
  if (last.to > last.from) {
    if (story.tokens[last.from]?.lower === 'who' || story.tokens[last.from]?.lower === 'which') return antecedent(story, start, last.from)
    const at = nounStart(story, last)
    const who = story.tokens[at]?.lower === 'who' ? antecedent(story, start, at) : null
    return who ?? speakerFrom(story, at, to)
  }
  // `Holm, the harbour master, said`: the subject stands before what its commas add.
  const first = segments.findIndex((segment) => segment.to > segment.from && !isOpener(story, segment))
  const subject = segments[first]
  return subject ? speakerFrom(story, nounStart(story, subject), to) : null
}

/** `Holm, who said`: the name before `who`. */
function antecedent(story: Story, from: number, who: number): Speaker | null {
  const to = story.tokens[who - 1]?.text === ',' ? who - 1 : who
  let start = to
  while (start > from && (isName(story.tokens[start - 1]) || /^(?:of|the|[-.’'&])$/.test(story.tokens[start - 1]?.lower ?? ''))) start--
  while (start < to && /^(?:of|the|[-.’'&])$/.test(story.tokens[start]?.text ?? '')) start++
  if (start < to) return speakerFrom(story, start, to)
  const last = segmentsOf(story, from, to).at(-1)
  return last ? speakerFrom(story, nounStart(story, last), to) : null
}

/** The first noun phrase of a sentence: the subject of its main clause, for `…, saying that`. */
export function mainSubject(story: Story, from: number, to: number): Speaker | null {
  for (const segment of segmentsOf(story, from, to)) {
    if (segment.to <= segment.from || isOpener(story, segment)) continue
    const at = nounStart(story, {from: segment.from, to: Math.min(segment.to, segment.from + 2)})
    const end = nameEnd(story, at, segment.to)
    if (end > at) return speakerFrom(story, at, end)
  }
  return null
}

/** The end of a name in front of a verb that no list holds: `Holm tore up the letter`. */
function nameEnd(story: Story, at: number, to: number): number {
  const {tokens} = story
  if (isPronoun(tokens[at])) return at + 1
  let end = at
  while (end < to && (isName(tokens[end]) || /^(?:of|the|[-.’'])$/.test(tokens[end]?.lower ?? ''))) end++
  if (end > at && isName(tokens[end - 1]) && !determiner.test(tokens[end - 1]?.lower ?? '')) return end
  return determiner.test(tokens[at]?.lower ?? '') ? Math.min(to, at + 2) : end
}
