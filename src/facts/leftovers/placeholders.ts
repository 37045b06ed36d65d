/**
 * What was to be filled in: template fields, gaps, markers such as TK, notes of the desk in brackets.
 *
 * Invariant of this folder: it finds what is no part of the article; how bad that is, is for the rules.
 */

import type {Span} from '../../finding.js'
import type {Story, Token} from '../../story/story.js'
import {occurrencesOf} from '../words/occurrences.js'

/** Template fields and blanks; each is bounded, so that no text makes it slow. */
const fields =
  /\{\{[^{}\n]{1,60}\}\}|<%=?[^%\n]{1,60}%>|\$\{[^{}\n]{1,60}\}|\[(?:insert |add |your |the )?(?:name|names|date|city|place|title|headline|byline|source|quote|figure|number|link|company|location|caption|tk|tktk|tbc|xx+)(?: here| name| tk)?\]|\blorem ipsum\b/gi

/** `The bridge is ___ metres long`, `£XX`, `XX per cent`: a gap inside of a sentence; `XX cells` are something else. */
const gaps =
  /(?<=\p{Ll} )_{2,}(?= \p{Ll})|(?<=[$£€])XX\b|\bXX(?=%| (?:per ?cent|million|billion|thousand|years?|months?|weeks?|days?|hours?|minutes?|people|men|women|votes?|points?|miles?|metres?|meters?|kilometres?|kilometers?|km|feet|tons?|tonnes?|pounds?|dollars?|euros?)\b)/gu

const bracketed = /[[(]([^[\]()\n]{3,80})[\])]/g
/** What is still to be done, in a note in capitals: `[NAME TO CHECK]`, `(PLS CONFIRM)`. */
const toDo =
  /\b(?:CHECK|CONFIRM|VERIFY|INSERT|FILL IN|TK|TBC|XX+|PLS|TO (?:COME|FOLLOW|BE CONFIRMED|BE ADDED)|SPELLING|MISSING|NEEDED|NEEDS)\b|\?\?/
/** How a note of the desk begins or ends, in any letters: `[ed: is this right?]`, `[date to come]`. */
const opensNote = /^(?:(?:insert|check|confirm|verify|add|tk) |(?:ed|eds|editor|sub|subs|desk): )/i
const closesNote = / (?:to come|to check|to follow|tbc|tk)$/i

/** `[Laughter]`, `[the staff]` and `(PLEASE TURN OVER)` are notes to the reader. */
function isNote(bracket: string, text: string): boolean {
  if (bracket === '[' && (opensNote.test(text) || closesNote.test(text))) return true
  return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text) && toDo.test(text)
}

function* notes({text}: Story): Generator<Span> {
  for (const {index, 0: note, 1: inner = ''} of /[[(]/.test(text) ? text.matchAll(bracketed) : [])
    if (isNote(note.charAt(0), inner.trim()) && !(/^X+$/.test(inner) && isSession(text, index)))
      yield {start: index, end: index + note.length}
}

/** `[Caption] Fog over the bay`: a label that opens its block, and no gap in a sentence. */
const isLabel = ({blocks, text}: Story, {start, end}: Span): boolean =>
  /^\[caption\]$/i.test(text.slice(start, end)) && blocks.some((block) => block.start === start && block.end > end)

function* matchesOf({text}: Story, pattern: RegExp, sign: RegExp): Generator<Span> {
  for (const match of sign.test(text) ? text.matchAll(pattern) : []) yield {start: match.index, end: match.index + match[0].length}
}

/** The markers, in lower case. */
const written = ['tk', 'tkk', 'tktk', 'tktktk', 'xxx', 'xxxx', 'xxxxx', 'xxxxxx']

/** `resolution 3452 (XXX)`: the number of a session. */
const isSession = (text: string, bracket: number): boolean => /\d ?$/.test(text.slice(Math.max(0, bracket - 2), bracket))

/** `TK Maxx`, `Super Bowl XXX`, `Rocky XX`: a name of its own. */
function belongsToName(story: Story, token: Token): boolean {
  const before = story.tokens[token.index - 1]
  const after = story.tokens[token.index + 1]
  const named = (other: Token | undefined): boolean =>
    other !== undefined && other.kind === 'word' && other.sentence === token.sentence && /^\p{Lu}/u.test(other.text)
  if (before?.text === '(' && isSession(story.text, before.start)) return true
  const opensSentence = story.sentences[token.sentence]?.firstToken === before?.index
  return named(after) || (named(before) && !opensSentence)
}

function* markers(story: Story): Generator<Span> {
  for (const token of occurrencesOf(story, written)) {
    const coming = /^(?:TK|TKTK|TKTKTK|TKK)$/.test(token.text) && !belongsToName(story, token)
    const blank =
      /^(?:X{3,6}|x{4,6}|Xx{2,5})$/.test(token.text) &&
      !belongsToName(story, token) &&
      !/^x/i.test(story.tokens[token.index - 1]?.text ?? '')
    if (coming || blank) yield token
  }
}

const isInsideWord = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at))

/** A house's own markers, as they are written; one within a longer word is another word. */
function* houseMarkers(story: Story, markersOfHouse: readonly string[]): Generator<Span> {
  for (const marker of markersOfHouse.filter(Boolean)) {
    for (let start = story.text.indexOf(marker); start >= 0; start = story.text.indexOf(marker, start + marker.length)) {
      const end = start + marker.length
      const opens = isInsideWord(marker, 0) && isInsideWord(story.text, start - 1)
      const closes = isInsideWord(marker, marker.length - 1) && isInsideWord(story.text, end)
      if (!opens && !closes) yield {start, end}
    }
  }
}

/** In no order; a note may hold a marker that is found as well. */
export function* placeholdersOf(story: Story, markersOfHouse: readonly string[]): Generator<Span> {
  const larger = [...matchesOf(story, fields, /[{<[]|lorem/i), ...notes(story)].filter((span) => !isLabel(story, span))
  yield* larger
  for (const span of [...matchesOf(story, gaps, /__|XX/), ...houseMarkers(story, markersOfHouse), ...markers(story)])
    if (!isWithin(span, larger)) yield span
}

const mostLarger = 50

/** `[NAME TK]` is one gap. */
const isWithin = ({start, end}: Span, spans: readonly Span[]): boolean =>
  spans.slice(0, mostLarger).some((other) => other.start <= start && end <= other.end)
