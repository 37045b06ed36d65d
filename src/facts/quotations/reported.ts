/** Finds what somebody says without marks around it: `Holm said the quay was shut`, `the quay is shut, according to Holm`. */

import {cueWords} from '../../lexicon/cues.js'
import {type Sentence, type Story, type Token, textOf, tokenAt} from '../../story/story.js'
import {isName, isPronoun, isQuoteMark, mainSubject, phraseEnd, speakerFrom, subjectBefore} from './phrase.js'
import type {Cue, Quotation, Speaker} from './quotation.js'
import {isParticiple, speakerAt} from './speaker.js'
import {spokenTokens} from './speech.js'

type Draft = Omit<Quotation, 'index'>

interface Reported {
  readonly from: number
  readonly to: number
  readonly speaker: Speaker | null
  readonly cue: Cue
}

const complement = /^(?:that|whether|how|why|what|if|where|who|when)$/
const determiner =
  /^(?:the|a|an|this|these|those|his|her|its|their|our|my|your|he|she|it|they|we|i|you|there|no|some|many|most|all|both|any|each|every|such|another|more|few|several|one|two|three|four|five|six|seven|eight|nine|ten|nothing|nobody|only)$/
const day = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|earlier|later|then)$/
const helper = /^(?:is|are|was|were|has|have|had|will|would|did|does|could|can|may|might|should|must|be|been)$/

const cueAt = (story: Story, first: Token, last: Token): Cue => ({
  start: first.start,
  end: last.end,
  text: story.text.slice(first.start, last.end)
})

/** The end of the clause that begins at `from`: the stop of its sentence, or where another cue takes over. */
function clauseEnd(story: Story, from: number, end: number): number {
  const {tokens} = story
  const {any} = cueWords()
  const spoken = spokenTokens(story)
  for (let index = from + 1; index < end; index++) {
    const token = tokens[index]
    const next = tokens[index + 1]
    if (!token || spoken[index]) continue
    if (/^(?:;|[—–]|--)$/.test(token.text) || (token.text === '-' && token.spaced && next?.spaced)) return index
    if (token.text !== ',' || !next || index + 1 >= end) continue
    if (next.lower === 'and' && (helper.test(tokens[index + 2]?.lower ?? '') || any.has(tokens[index + 2]?.lower ?? ''))) return index
    if (next.lower === 'according' || (isParticiple(next) && any.has(next.lower))) return index
    if (closingCue(story, index + 1, end)) return index
  }
  return end
}

/** `, Holm said` at the end of a sentence: the clause before it is what she said. */
function closingCue(story: Story, at: number, end: number): number | undefined {
  const {clause, openers} = cueWords()
  const {tokens} = story
  const head = tokens[at]
  if (!head || (openers.has(head.lower) && head.lower !== 'this') || complement.test(head.lower)) return undefined
  if (clause.has(head.lower) && !isParticiple(head) && !/^tell|^told$/.test(head.lower))
    return isInverted(story, at + 1, end) ? at : undefined
  for (let index = at + 1; index < Math.min(end, at + 16); index++) {
    const token = tokens[index]
    if (!token || isQuoteMark(token) || /^[,;:—–]$|^--$/.test(token.text)) return undefined
    if (!clause.has(token.lower) || isParticiple(token) || isName(token) || /^(?:believe|agree|admit|told|tell)/.test(token.lower)) continue
    const next = tokens[index + 1]
    return index + 1 >= end || /^[.,;]$/.test(next?.text ?? '') || isTimed(story, index + 1, end) ? index : undefined
  }
  return undefined
}

/** `said Ada Holm, the harbour master`: a name with no verb of its own behind it. */
function isInverted(story: Story, at: number, end: number): boolean {
  if (!isName(story.tokens[at]) && !/^(?:the|a|an)$/.test(story.tokens[at]?.lower ?? '')) return false
  const after = phraseEnd(story, at, end)
  for (let index = at; index < after; index++) if (/^\p{Ll}.*ed$/u.test(story.tokens[index]?.text ?? '')) return false
  return after >= end || (!/^(?:and|but)$|^[;:]$/.test(story.tokens[after]?.lower ?? '') && !helper.test(story.tokens[after]?.lower ?? ''))
}

/** `said on Monday`, `said in a statement`: time and place to the end of the sentence, and no clause. */
function isTimed(story: Story, at: number, end: number): boolean {
  const {tokens} = story
  const head = tokens[at]?.lower ?? ''
  if (end - at > 16 || (!/^(?:on|in|at|during|after|this|last|earlier)$/.test(head) && !day.test(head))) return false
  for (let index = at; index < end; index++) {
    const token = tokens[index]
    if (isQuoteMark(token) || isPronoun(token) || helper.test(token?.lower ?? '') || token?.lower === 'that' || token?.text === ',')
      return false
  }
  return true
}

/** A clause without `that` has a verb of its own; `acknowledged the delay` has none. */
function hasVerb(story: Story, from: number, end: number): boolean {
  for (let index = from; index < Math.min(end, from + 20); index++) {
    const token = story.tokens[index]
    if (
      token &&
      (helper.test(token.lower) || /n['’]t$|['’](?:s|re|ve|ll)$/.test(token.lower) || (index > from + 1 && /^\p{Ll}+ed$/u.test(token.text)))
    )
      return true
  }
  return false
}

/** Where the reported clause of the verb at `verb` begins, if it has one. */
function clauseFrom(story: Story, verb: number, end: number): number | undefined {
  const {clause, that, to, nounLike} = cueWords()
  const {tokens} = story
  const token = tokens[verb]
  const next = tokens[verb + 1]
  if (!token || !next || verb + 1 >= end) return undefined
  const noun = nounLike.has(token.lower) && !isName(tokens[verb - 1]) && !isPronoun(tokens[verb - 1])
  if (noun || tokens[verb - 1]?.lower === 'to') return undefined
  const object = objectFrom(story, verb)
  if (object !== undefined) return object < end ? object : undefined
  const telling =
    /^(?:tell|tells|told|telling|remind|reminded|inform|informed|assure|assured|warned|warn|warning|advised|asked|asks)$/.test(token.lower)
  if (complement.test(next.lower) && that.has(token.lower)) return verb + 1
  if (
    !noun &&
    clause.has(token.lower) &&
    !/^(?:told|tells|tell|telling|warn|warned|warns|warning|wrote|write|suggest|suggests|suggested)$/.test(token.lower)
  ) {
    if (determiner.test(next.lower) || isName(next) || next.kind === 'number') {
      const timed =
        day.test(next.lower) ||
        (next.lower === 'this' &&
          /^(?:week|month|year|morning|afternoon|evening|summer|spring|autumn|fall|winter)$/.test(tokens[verb + 2]?.lower ?? ''))
      if (timed) return afterTime(story, verb + 1, end)
      return /^sa(?:id|ys?|ying)$/.test(token.lower) || hasVerb(story, verb + 1, end) ? verb + 1 : undefined
    }
  }
  if (to.has(token.lower) && next.lower === 'to') return verb + 1
  return telling || clause.has(token.lower) || that.has(token.lower) ? afterTime(story, verb + 1, end, telling) : undefined
}

/** `called the plan a waste`, `accused ministers of`, `called for a vote`: the object is what is said. */
function objectFrom(story: Story, verb: number): number | undefined {
  const {tokens} = story
  const next = tokens[verb + 1]
  if (!next || !/^(?:call(?:s|ed|ing)?|describ(?:es?|ed|ing)|accus(?:es?|ed|ing)|urg(?:es?|ed|ing))$/.test(tokens[verb]?.lower ?? ''))
    return undefined
  if (/^call/.test(tokens[verb]?.lower ?? '') && /^(?:for|on)$/.test(next.lower)) return verb + 2
  return determiner.test(next.lower) || isName(next) || /^(?:him|her|them|it)$/.test(next.lower) ? verb + 1 : undefined
}

/** `said on Monday that`, `told reporters he`: the clause behind a time, a place or a listener. */
function afterTime(story: Story, at: number, end: number, telling = false): number | undefined {
  const {tokens} = story
  const {to} = cueWords()
  const timed =
    tokens[at]?.lower === 'on' && day.test(tokens[at + 1]?.lower ?? '') ? at + 2 : day.test(tokens[at]?.lower ?? '') ? at + 1 : undefined
  if (timed !== undefined && timed < end && (determiner.test(tokens[timed]?.lower ?? '') || isName(tokens[timed]))) return timed
  for (let index = at; index < Math.min(end, at + 14); index++) {
    const token = tokens[index]
    if (!token || isQuoteMark(token) || /^[;:—–]$|^--$/.test(token.text)) return undefined
    if (token.lower === 'that') return index
    if (token.text === ',') return undefined
    if (telling && index > at && (isPronoun(token) || /^(?:there|whether|how|why|what)$/.test(token.lower))) return index
    if (telling && index > at && token.lower === 'to' && to.has(tokens[at - 1]?.lower ?? '') && index <= at + 6) return index
  }
  return undefined
}

const hasWord = (story: Story, from: number, to: number): boolean => {
  for (let index = from; index < to; index++) if (story.tokens[index]?.kind === 'word') return true
  return false
}

/** `According to Holm, …` and `…, according to Holm`. */
function according(story: Story, sentence: Sentence, at: number, end: number): Reported | undefined {
  const {tokens} = story
  const first = tokens[at]
  const last = tokens[at + 1]
  if (!first || !last) return undefined
  const speaker = speakerAt(story, at + 2, end)
  const cue = cueAt(story, first, last)
  if (at > sentence.firstToken + 1) {
    const comma = tokens[at - 1]?.text === ',' ? at - 1 : at
    return {from: sentence.firstToken, to: comma, speaker, cue}
  }
  // In front, a comma may open the clause as well as add to the name, so the name ends at it.
  const phrase = phraseEnd(story, at + 2, end)
  const named = speakerFrom(story, at + 2, phrase)
  let from = phrase
  while (from < end && tokens[from]?.text !== ',') from++
  return named && from + 1 < end ? {from: from + 1, to: clauseEnd(story, from + 1, end), speaker: named, cue} : undefined
}

/** What stands before a closing cue, from the head of its sentence. */
function closed(story: Story, sentence: Sentence, end: number): Reported | undefined {
  const {tokens} = story
  const spoken = spokenTokens(story)
  for (let index = sentence.firstToken + 3; index < end - 1; index++) {
    if (tokens[index]?.text !== ',' || (spoken[index] && !isQuoteMark(tokens[index + 1]))) continue
    const at = isQuoteMark(tokens[index + 1]) ? index + 2 : index + 1
    const verb = closingCue(story, at, end)
    const token = verb === undefined ? undefined : tokens[verb]
    if (verb === undefined || !token) continue
    const speaker = verb === at ? speakerAt(story, at + 1, end) : subjectBefore(story, at, verb)
    if (/^(?:and|but|that|who|which|or)$/.test(tokens[index - 1]?.lower ?? '')) continue
    if (speaker && isHolder(speaker))
      return {from: sentence.firstToken, to: at === index + 1 ? index : index + 2, speaker, cue: cueAt(story, token, token)}
  }
  return undefined
}

/** Reported clauses of one sentence, outer ones first; what stands in one is not read again. */
function* inSentence(story: Story, sentence: Sentence, before: Speaker | null): Generator<Reported> {
  const {tokens} = story
  const {any} = cueWords()
  const spoken = spokenTokens(story)
  let end = sentence.lastToken
  while (end > sentence.firstToken && /^[.!?]$/.test(tokens[end - 1]?.text ?? '')) end--
  const closing = closed(story, sentence, end)
  if (closing) yield closing
  for (let index = closing ? tokenAt(story, closing.cue.end) : sentence.firstToken; index < end; index++) {
    const token = tokens[index]
    if (token?.kind !== 'word' || spoken[index]) continue
    if (token.lower === 'according' && tokens[index + 1]?.lower === 'to') {
      const found = according(story, sentence, index, end)
      if (found) yield found
      if (found) index = Math.max(index + 1, found.to)
      continue
    }
    if (!any.has(token.lower)) continue
    if (isName(token) && index > sentence.firstToken) continue
    const passive =
      helper.test(tokens[index - 1]?.lower ?? '') &&
      !/^(?:has|have|had|did|does|will|would|may|might|could)$/.test(tokens[index - 1]?.lower ?? '') &&
      !isParticiple(token)
    const from = passive ? undefined : clauseFrom(story, index, end)
    if (from === undefined) continue
    const speaker =
      isParticiple(token) && !helper.test(tokens[index - 1]?.lower ?? '')
        ? (before ?? mainSubject(story, sentence.firstToken, index))
        : subjectBefore(story, sentence.firstToken, index)
    if (!speaker || !isHolder(speaker)) continue
    const stop = clauseEnd(story, from, end)
    yield {from, to: stop, speaker, cue: cueAt(story, token, token)}
    index = stop - 1
  }
}

/** A speaker is a name or a noun phrase: words of a clause in it mean that it was read amiss. */
const isHolder = ({text}: Speaker): boolean =>
  !/^(?:it|there|this|that|which|what|and|to|with|of|not)\b|\b(?:is|are|was|were|has|have|had|to)\s/i.test(
    text.split(/,|\bwho\b/, 1)[0] ?? ''
  )

const share = 0.8

/** The reported words of a story; `spoken` is what stands in marks, whose own clauses are no report. */
export function reportedOf(story: Story, spoken: readonly Draft[]): Draft[] {
  const drafts: Draft[] = []
  let next = 0
  for (const sentence of story.sentences) {
    const role = story.blocks[sentence.block]?.role
    if (role === 'furniture' || role === 'byline') continue
    while (next < spoken.length && (spoken[next]?.end ?? 0) <= sentence.start) next++
    const within = spoken.slice(next, next + 6).filter(({start}) => start < sentence.end)
    for (const {from, to, speaker, cue} of inSentence(story, sentence, within.find(({speaker: known}) => known)?.speaker ?? null)) {
      const first = story.tokens[from]
      const last = story.tokens[to - 1]
      if (!first || !last || to <= from || !hasWord(story, from, to)) continue
      const span = {start: first.start, end: last.end}
      const marked = covered(span, within)
      if (marked > share || within.some((quotation) => holdsAttribution(span, quotation))) continue
      const mixed = marked > 0 || hasMarks(story, from, to)
      const type = mixed ? 'mixed' : 'indirect'
      drafts.push({start: span.start, end: span.end, text: textOf(story, span), type, speaker, cue, block: sentence.block})
    }
  }
  return drafts
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

/** How much of a span stands in marks. */
function covered(span: {start: number; end: number}, marked: readonly Draft[]): number {
  let length = 0
  for (const {start, end} of marked) length += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start))
  return length / (span.end - span.start)
}
