/** Who says a quotation: the cue next to it and the words of the speaker. */

import {cueVerbs, speakerStops} from '../../lexicon/cues.js'
import {wordsOf} from '../../lexicon/list.js'
import {type Story, type Token, textOf, tokenAt} from '../../story/story.js'
import type {Marked} from './marks.js'
import type {Cue, Speaker} from './quotation.js'

export interface Attribution {
  readonly speaker: Speaker | null
  readonly cue: Cue | null
}

let verbs: Set<string> | undefined
let stops: Set<string> | undefined

function lists() {
  verbs ??= wordsOf(cueVerbs)
  stops ??= wordsOf(speakerStops)
  return {verbs, stops}
}

const pronoun = /^(?:he|she|they|it|we|i|you|who)$/
const adverb = /ly$/
const longest = 12

const isQuote = (token: Token): boolean => token.kind === 'mark' && /^["“”«»‘’']+$/.test(token.text)

function speakerOf(story: Story, tokens: readonly Token[]): Speaker | null {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last) return null
  const span = {start: first.start, end: last.end}
  return {...span, text: textOf(story, span)}
}

/** The words of a name or noun phrase from token `at` on: to a comma, a preposition behind a noun, or a mark. */
function phraseForward(story: Story, at: number, end: number): Token[] {
  const {verbs, stops} = lists()
  const phrase: Token[] = []
  for (let index = at; index < end && phrase.length < longest; index++) {
    const token = story.tokens[index]
    if (!token || isQuote(token) || (token.kind === 'mark' && token.text !== '-' && token.text !== '.')) break
    if (token.text === '.' && !(token.index + 1 < end && story.tokens[index - 1] && (story.tokens[index - 1]?.text.length ?? 0) <= 3)) break
    if (phrase.length > 0 && (stops.has(token.lower) || verbs.has(token.lower) || adverb.test(token.lower))) break
    if (phrase.length === 0 && (token.lower === 'that' || stops.has(token.lower))) break
    phrase.push(token)
    if (pronoun.test(token.lower)) break
  }
  return phrase
}

/** `," Patrick Cronin, chair of …, told` and `," said Kremlin aide Yuri Ushakov`: behind the quotation. */
function behind(story: Story, quoted: Marked): Attribution | undefined {
  const {verbs} = lists()
  const from = tokenAt(story, quoted.end)
  const block = story.blocks[quoted.block]
  const end = Math.min(block?.lastToken ?? from, from + 40)
  const closing = story.text.slice(quoted.inner.end - 1, quoted.end + 1)
  if (!/[,.?!…—–-]["”'’»]|["”'’»][,]/.test(closing)) return undefined
  const opening = story.tokens[from]?.text === ',' ? from + 1 : from
  for (let index = opening; index < end; index++) {
    const token = story.tokens[index]
    if (!token || isQuote(token) || /^[.?!;]$/.test(token.text)) return undefined
    if (!verbs.has(token.lower)) continue
    const cue = {start: token.start, end: token.end, text: token.text}
    if (index === opening || (index === opening + 1 && adverb.test(story.tokens[opening]?.lower ?? ''))) {
      const phrase = phraseForward(story, index + 1, end)
      if (phrase.length > 0) return {speaker: speakerOf(story, phrase), cue}
    }
    const subject = phraseForward(story, opening, index)
    return subject.length > 0 && /^[\p{L}]/u.test(subject[0]?.text ?? '') && story.tokens[opening]?.sentence === token.sentence
      ? {speaker: speakerOf(story, subject), cue}
      : undefined
  }
  return undefined
}

/** `Smith said: "`, `He added, "`, `according to Smith, "`: before the quotation, in its sentence. */
function ahead(story: Story, quoted: Marked): Attribution | undefined {
  const {verbs} = lists()
  const to = tokenAt(story, quoted.start)
  const block = story.blocks[quoted.block]
  const from = Math.max(block?.firstToken ?? 0, to - 30)
  const cueAt = lastCue(story, from, to)
  if (cueAt === undefined) return undefined
  const token = story.tokens[cueAt]
  const sentence = token?.sentence
  if (!token || sentence === undefined) return undefined
  const cue = {start: token.start, end: token.end, text: token.text}
  let start = cueAt
  while (
    start > from &&
    story.tokens[start - 1]?.sentence === sentence &&
    !isQuote(story.tokens[start - 1] as Token) &&
    !verbs.has(story.tokens[start - 1]?.lower ?? '')
  )
    start--
  const subject = subjectOf(story, start, cueAt)
  return {speaker: speakerOf(story, subject), cue}
}

/** The last cue before a quotation that its sentence, or a colon, ties to it. */
function lastCue(story: Story, from: number, to: number): number | undefined {
  const {verbs} = lists()
  for (let index = to - 1; index >= from; index--) {
    const token = story.tokens[index]
    if (!token || isQuote(token)) return undefined
    if (/^[.?!]+$/.test(token.text) && index < to - 1) return undefined
    if (verbs.has(token.lower)) return index
  }
  return undefined
}

/** The subject before a cue: the first name or pronoun of the clause, without what a comma adds. */
function subjectOf(story: Story, from: number, to: number): Token[] {
  let start = from
  for (let index = to - 1; index > from; index--) {
    const token = story.tokens[index]
    if (token && (/^(?:and|but|;|:|–|—|that|when|as|while|after|because)$/.test(token.lower) || /^[–—;]$/.test(token.text))) {
      start = index + 1
      break
    }
  }
  while (start < to && /^(?:,|but|and|so|then|also|on|in|at|meanwhile|however|later|yesterday)$/.test(story.tokens[start]?.lower ?? '')) {
    const lower = story.tokens[start]?.lower ?? ''
    const comma = /^(?:on|in|at)$/.test(lower) ? story.tokens.slice(start, to).findIndex((token) => token.text === ',') : -1
    start += comma > 0 ? comma + 1 : 1
  }
  return phraseForward(story, start, to)
}

/** Who says it and by which cue, looked for behind the quotation first, then before it. */
export function attributionOf(story: Story, quoted: Marked): Attribution {
  return behind(story, quoted) ?? ahead(story, quoted) ?? {speaker: null, cue: null}
}
