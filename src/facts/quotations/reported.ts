/** Finds what somebody says without marks around it: `Holm said the quay was shut`, `the quay is shut, according to Holm`. */

import {clauseWords} from '../../lexicon/clause-words.js'
import {type Sentence, type Story, type Token, tokenAt} from '../../story/story.js'
import {once} from '../once.js'
import {clauseEnd, clauseFrom} from './clause.js'
import {closingCue, isClosing} from './closing-cue.js'
import {isName, isQuoteMark, mainSubject, phraseEnd, speakerFrom, subjectBefore} from './phrase.js'
import type {Cue, Quotation, Speaker} from './quotation.js'
import {isCue, isParticiple, speakerAt} from './speaker.js'
import {spokenTokens} from './speech.js'

type Draft = Omit<Quotation, 'index'>

/** So many words at most go ahead of the words in marks. */
const longestLead = 30
/** So many tokens behind a colon its words in marks may end. */
const farthestMark = 80

interface Reported {
  readonly from: number
  readonly to: number
  readonly speaker: Speaker | null
  readonly cue: Cue
}

const cueAt = (story: Story, first: Token, last: Token): Cue => ({
  start: first.start,
  end: last.end,
  text: story.text.slice(first.start, last.end)
})

/** `According to Holm, …` and `…, according to Holm`. */
function according(story: Story, sentence: Sentence, at: number, end: number): Reported | undefined {
  const {tokens} = story
  const first = tokens[at]
  const last = tokens[at + 1]
  if (!first || !last) return undefined
  const cue = cueAt(story, first, last)
  if (at > sentence.firstToken + 1) {
    const comma = tokens[at - 1]?.text === ',' ? at - 1 : at
    return {from: sentence.firstToken, to: comma, speaker: speakerAt(story, at + 2, end), cue}
  }
  // In front, a comma may open the clause as well as add to the name, so the name ends at it.
  const phrase = phraseEnd(story, at + 2, end)
  const speaker = speakerFrom(story, at + 2, phrase)
  let from = phrase
  while (from < end && tokens[from]?.text !== ',') from++
  return speaker && from + 1 < end ? {from: from + 1, to: clauseEnd(story, from + 1, end), speaker, cue} : undefined
}

/** What stands before a closing cue, from the head of its sentence, and what goes on behind it: `The quay, Holm said, was rotten`. */
function closed(story: Story, sentence: Sentence, end: number): Reported[] {
  const {tokens} = story
  const spoken = spokenTokens(story)
  for (let index = sentence.firstToken; index < end - 1; index++) {
    if (tokens[index]?.text !== ',' || (spoken[index] && !isQuoteMark(tokens[index + 1]))) continue
    const marked = isQuoteMark(tokens[index + 1])
    if (marked && opensSpeech(story, sentence, index)) continue
    const at = marked ? index + 2 : index + 1
    const verb = closingCue(story, at, end)
    const token = verb === undefined ? undefined : tokens[verb]
    if (verb === undefined || !token || /^(?:and|but|that|who|which|or)$/.test(tokens[index - 1]?.lower ?? '')) continue
    const speaker = verb === at ? speakerAt(story, at + 1, end) : subjectBefore(story, at, verb)
    if (!speaker || !isHolder(speaker, token)) continue
    const cue = cueAt(story, token, token)
    const first = {from: sentence.firstToken, to: marked ? index + 2 : index, speaker, cue}
    const behind = verb === at ? undefined : goesOn(story, verb + 1, end, marked)
    const parts = behind === undefined ? [] : [{from: behind, to: clauseEnd(story, behind, end), speaker, cue}]
    return isAdverbial(story, first) ? parts : [first, ...parts]
  }
  return []
}

/** `wrote on the wall: “…,” he said`: a colon leads to the words in marks, and what stands before it is not said. */
function opensSpeech({tokens}: Story, {firstToken}: Sentence, comma: number): boolean {
  for (let index = comma; index > Math.max(firstToken, comma - farthestMark); index--) {
    if (tokens[index]?.text === ':' && isQuoteMark(tokens[index + 1])) return true
  }
  return false
}

/** `, Holm said, ⟦was rotten⟧`: speech that goes on behind its cue, unless in marks. */
function goesOn(story: Story, comma: number, end: number, marked: boolean): number | undefined {
  const at = comma + 1
  const next = story.tokens[at]
  if (story.tokens[comma]?.text !== ',' || at >= end || !next || isQuoteMark(next)) return undefined
  // `, he said, cutting off a question`, `,” he said, and sat down`: what was done, and not said.
  if (marked && /^(?:and|but)$/.test(next.text)) return undefined
  return /^(?:when|as|while|before|after|although|though|who|which)$|^\p{Ll}+ing$/u.test(next.text) ? undefined : at
}

/** `During his years in office, Holm said,`: a phrase in front of the cue that says nothing by itself. */
function isAdverbial({tokens}: Story, {from, to}: Reported): boolean {
  if (to - from < 2) return true
  if (
    /^(?:ago|earlier|later)$/.test(tokens[to - 1]?.lower ?? '') ||
    /^asked$/i.test(tokens[from]?.text ?? '') ||
    /^asked$/.test(tokens[from + 1]?.lower ?? '')
  )
    return true
  const opens = /^(?:in|on|at|during|after|over|as|to|with|by|from|since|until|despite|like|unlike)$/.test(tokens[from]?.lower ?? '')
  const {helpers} = clauseWords()
  for (let index = from; index < to; index++) if (tokens[index]?.text === ',' || helpers.has(tokens[index]?.lower ?? '')) return false
  return opens
}

/** `was told`, `is said`: nobody is named who says it. */
function isPassive({tokens}: Story, at: number): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  return clauseWords().helpers.has(before) && !/^(?:has|have|had|did|does|will|would|may|might|could)$/.test(before)
}

/** `agreed, but also contended that`: the teller of before says more. */
function goesOnTelling({tokens}: Story, verb: number): boolean {
  const before = tokens[verb - 1]?.lower ?? ''
  return /^(?:and|but)$/.test(/^(?:also|then|later)$/.test(before) ? (tokens[verb - 2]?.lower ?? '') : before)
}

/** The clause that the verb at `index` reports, and who says it. */
function reportedBy(story: Story, sentence: Sentence, index: number, end: number, before: Speaker | null): Reported | undefined {
  const {tokens} = story
  const token = tokens[index]
  if (!token || (isName(token) && index > sentence.firstToken)) return undefined
  const participle = isParticiple(token)
  if (!participle && isPassive(story, index)) return undefined
  const from = clauseFrom(story, index, end)
  if (from === undefined) return undefined
  const helped = clauseWords().helpers.has(tokens[index - 1]?.lower ?? '')
  const main = (participle && !helped) || goesOnTelling(story, index)
  const to = clauseEnd(story, from, end)
  const {firstToken} = sentence
  const speaker =
    participle && index === firstToken
      ? mainSubject(story, to + 1, end)
      : main
        ? (before ?? mainSubject(story, firstToken, index))
        : subjectBefore(story, firstToken, index)
  if (!speaker || !isHolder(speaker, token)) return undefined
  return {from, to, speaker, cue: cueAt(story, token, token)}
}

/** What a word may be to what it reports. */
const reports = 1
const closes = 2

/** By a token's index: the bits of a word that may report, or close what it reports. */
const cuesOf = once(({tokens}: Story): Uint8Array => {
  const cues = new Uint8Array(tokens.length)
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    if (isCue(token) || (token.lower === 'according' && tokens[token.index + 1]?.lower === 'to')) cues[token.index] = reports
    if (isClosing(token)) cues[token.index] = (cues[token.index] ?? 0) | closes
  }
  return cues
})

/** What any word of a sentence may be. */
function cuesIn(story: Story, {firstToken, lastToken}: Sentence): number {
  const cues = cuesOf(story)
  let found = 0
  for (let index = firstToken; index < lastToken; index++) found |= cues[index] ?? 0
  return found
}

/** Reported clauses of one sentence, outer ones first; what stands in one is not read again. */
function inSentence(story: Story, sentence: Sentence, before: Speaker | null): Reported[] {
  const {tokens} = story
  const cues = cuesOf(story)
  const spoken = spokenTokens(story)
  let end = sentence.lastToken
  while (end > sentence.firstToken && /^[.!?]$/.test(tokens[end - 1]?.text ?? '')) end--
  const closing = (cuesIn(story, sentence) & closes) !== 0 ? closed(story, sentence, end) : []
  const reported = [...closing]
  const behind = closing.at(-1)
  let last = behind?.speaker ?? before
  const start = behind ? Math.max(tokenAt(story, behind.cue.end), behind.to) : sentence.firstToken
  for (let index = start; index < end; index++) {
    if (((cues[index] ?? 0) & reports) === 0 || spoken[index]) continue
    const accords = tokens[index]?.lower === 'according'
    const found = accords ? according(story, sentence, index, end) : reportedBy(story, sentence, index, end, last)
    if (!found) continue
    reported.push(found)
    last = found.speaker
    index = Math.max(index + (accords ? 1 : 0), found.to - 1)
  }
  return reported
}

/** A speaker is a name or a noun phrase: words of a clause in it mean that it was read amiss. */
function isHolder({text}: Speaker, verb: Token): boolean {
  if (/^it$/i.test(text)) return /^(?:said|says|adds|added|noted|warned|argued|insisted|stated|stressed|confirmed|denied)$/.test(verb.lower)
  const core = text.split(/,|\bwho\b/, 1)[0] ?? ''
  if (/\bto\s+(?!(?:the|a|an|his|her|him|them|its)\b)\p{Ll}/u.test(core)) return false
  return !/^(?:it|there|this|that|which|what|and|to|with|of|not)\b|\b(?:is|are|was|were|has|have|had)\s|n['’]t\b/i.test(core)
}

const none: readonly Draft[] = []

/** The reported words of a story; `spoken` is what stands in marks, whose own clauses are no report. */
export function reportedOf(story: Story, spoken: readonly Draft[]): Draft[] {
  const drafts: Draft[] = []
  let next = 0
  for (const sentence of story.sentences) {
    const role = story.blocks[sentence.block]?.role
    if (role === 'furniture' || role === 'byline') continue
    while (next < spoken.length && (spoken[next]?.end ?? 0) <= sentence.start) next++
    const within =
      (spoken[next]?.start ?? sentence.end) < sentence.end ? spoken.slice(next, next + 6).filter(({start}) => start < sentence.end) : none
    if (within.length === 0 && cuesIn(story, sentence) === 0) continue
    const known = within.find(({speaker}) => speaker)?.speaker ?? null
    const found = inSentence(story, sentence, known).flatMap((reported) => draftOf(story, reported, within, sentence.block) ?? [])
    const led = found.some(({start}) => start === sentence.start) ? undefined : ledTo(story, sentence, within)
    drafts.push(...(led ? [led] : []), ...found)
  }
  return drafts
}

/** `⟦The country “has changed for the better,”⟧ Holm said`: words in marks that go on with their sentence, and a cue behind them. */
function ledTo(story: Story, sentence: Sentence, within: readonly Draft[]): Draft | undefined {
  const quotation = within.find(({speaker, cue, end}) => speaker && cue && cue.start >= end && end <= sentence.end)
  if (!quotation) return undefined
  const {start, end} = quotation
  const opening = tokenAt(story, start)
  const words = opening - sentence.firstToken
  if (words < 1 || words > longestLead) return undefined
  if (!/^\p{Ll}/u.test(story.tokens[opening + 1]?.text ?? '') || story.tokens[opening - 1]?.kind !== 'word') return undefined
  for (let index = sentence.firstToken; index < opening; index++) if (((cuesOf(story)[index] ?? 0) & reports) !== 0) return undefined
  return {...quotation, start: sentence.start, text: story.text.slice(sentence.start, end), type: 'mixed'}
}

function draftOf(story: Story, {from, to, speaker, cue}: Reported, within: readonly Draft[], block: number): Draft | undefined {
  const first = story.tokens[from]
  const last = story.tokens[to - 1]
  if (!first || !last || to <= from) return undefined
  const span = {start: first.start, end: last.end}
  if (!hasWordOutside(story, from, to, within) || within.some((quotation) => holdsAttribution(span, quotation))) return undefined
  const mixed = within.some(({start, end}) => start < span.end && end > span.start) || hasMarks(story, from, to)
  const {start, end} = span
  return {start, end, text: story.text.slice(start, end), type: mixed ? 'mixed' : 'indirect', speaker, cue, block}
}

/** What stands in marks alone is found already. */
function hasWordOutside({tokens}: Story, from: number, to: number, marked: readonly Draft[]): boolean {
  for (let index = from; index < to; index++) {
    const token = tokens[index]
    if (token?.kind === 'word' && !marked.some(({start, end}) => token.start >= start && token.end <= end)) return true
  }
  return false
}

function hasMarks(story: Story, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (/^["“«]|^''$/.test(story.tokens[index]?.text ?? '')) return true
  return false
}

/** The cue or speaker of words in marks stands in the span: then it is their frame, and nobody's words. */
function holdsAttribution(span: {start: number; end: number}, {start, end, speaker, cue}: Draft): boolean {
  if (start < span.start || end > span.end || !cue || !speaker) return false
  return cue.start >= span.start && cue.end <= span.end && speaker.start >= span.start && speaker.end <= span.end && cue.start >= end
}
