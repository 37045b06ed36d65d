/** Who says words in marks: the cue next to them and the words of the speaker. */

import {cueWords} from '../../lexicon/cues.js'
import {traitOf} from '../../story/spelling.js'
import {type Story, type Token, tokenAt} from '../../story/story.js'
import type {Marked} from './marks.js'
import {additionEnd, isName, isPronoun, isQuoteMark, mainSubject, phraseEnd, speakerFrom, subjectBefore} from './phrase.js'
import type {Cue, Speaker} from './quotation.js'

export interface Attribution {
  readonly speaker: Speaker | null
  readonly cue: Cue | null
}

const reach = 45
/** Between a quotation and its cue nothing of this may stand at the head: `“…,” which he said`. */
const noSubject =
  /^(?:and|but|or|which|that|as|in|on|at|for|to|with|of|when|while|because|if|is|was|were|are|has|had|after|before|from|by|about|then|so|into|where|not|than)$/

const cueFrom = (first: Token, last: Token, story: Story): Cue => ({
  start: first.start,
  end: last.end,
  text: story.text.slice(first.start, last.end)
})

/** The speaker that begins at token `at`, with what its commas add. */
export function speakerAt(story: Story, at: number, end: number): Speaker | null {
  const phrase = phraseEnd(story, at, end)
  if (phrase <= at) return null
  return speakerFrom(story, at, additionEnd(story, phrase, end))
}

/** Whether a verb may give a quotation. */
export const isCue = traitOf(({lower}) => cueWords().any.has(lower))

/** A cue in the participle leans on the subject of the clause before it. */
export const isParticiple = traitOf(({lower}) => lower.endsWith('ing'))

/** `said Kremlin aide Yuri Ushakov`, `says Holm`: the cue first. */
function inverted(story: Story, opening: number, end: number): Attribution | undefined {
  const {tokens} = story
  const at = /ly$|^(?:also|as)$/.test(tokens[opening]?.lower ?? '') ? opening + 1 : opening
  const verb = tokens[at]
  if (!verb) return undefined
  const according = verb.lower === 'according' && tokens[at + 1]?.lower === 'to'
  if (!according && !cueWords().any.has(verb.lower)) return undefined
  const first = according ? at + 2 : at + 1
  const cue = cueFrom(verb, tokens[first - 1] ?? verb, story)
  const speaker = speakerAt(story, first, end)
  return speaker ? {speaker, cue} : isParticiple(verb) ? undefined : {speaker: null, cue}
}

/** `Patrick Cronin, chair of …, told`: the subject first. */
function upright(story: Story, opening: number, end: number): Attribution | undefined {
  const {tokens} = story
  const head = tokens[opening]
  if (!head || head.kind === 'mark' || noSubject.test(head.lower)) return undefined
  let inRelative = false
  for (let index = opening + 1; index < end; index++) {
    const token = tokens[index]
    if (!token || (isQuoteMark(token) && !/^[’']$/.test(token.text)) || token.text === ';') return undefined
    if (/^[.?!]$/.test(token.text) && tokens[index + 1]?.sentence !== token.sentence) return undefined
    if (token.lower === 'who' || token.lower === 'which' || token.lower === 'that') inRelative = true
    else if (token.text === ',') inRelative = false
    if (inRelative || !isCue(token) || isName(token) || isParticiple(token)) continue
    if (cueWords().nounLike.has(token.lower) && !isPronoun(tokens[index - 1]) && !isName(tokens[index - 1])) continue
    const speaker = isPronoun(head) ? speakerFrom(story, opening, opening + 1) : subjectBefore(story, opening, index)
    return speaker ? {speaker, cue: cueFrom(token, token, story)} : undefined
  }
  return undefined
}

/** `“…” — Ada Holm`: a dash and a name to the end of the line. */
function signature(story: Story, at: number, end: number): Attribution | undefined {
  let last = at
  while (last < end && last < at + 8 && (isName(story.tokens[last]) || /^(?:[-.’']|of|the|and)$/.test(story.tokens[last]?.lower ?? '')))
    last++
  const name = last
  if (story.tokens[last]?.text === ',') last = endOfRole(story, last + 1, end)
  const before = story.tokens[last - 1]
  if (!before || name === at) return undefined
  const closes = last >= end || /^[ \t]*\n/.test(story.text.slice(before.end, before.end + 4))
  return closes ? {speaker: speakerFrom(story, at, name), cue: null} : undefined
}

/** `Holm, keeper of the lock`, `Holm, 61`: what stands behind the name on its line. */
function endOfRole({tokens, text}: Story, from: number, end: number): number {
  let last = from
  while (last < end && last < from + longestRole && tokens[last]?.kind !== 'mark' && (last === from || !isParted(text, tokens[last - 1])))
    last++
  return last
}

const longestRole = 8
const isParted = (text: string, before: Token | undefined): boolean =>
  before !== undefined && /^[ \t]*\n/.test(text.slice(before.end, before.end + 4))

/** A display quotation is a line of its own, and the line under it says whose it is: `— Ada Holm, keeper`; without a dash, `Ada Holm, keeper`. */
function underneath(story: Story, {block, start, end}: Marked): Attribution | undefined {
  const own = story.blocks[block]
  const line = story.blocks[block + 1]
  if (!own || !line || start - own.start > 1 || own.end - end > 1 || line.lastToken - line.firstToken > longestSignature) return undefined
  if (!/^[ \t]*\n[ \t]*$/.test(story.text.slice(own.end, line.start))) return undefined
  const dash = /^(?:[—–―-]|--)$/.test(story.tokens[line.firstToken]?.text ?? '')
  const at = dash ? line.firstToken + 1 : line.firstToken
  const [first, second] = [story.tokens[at], story.tokens[at + 1]]
  if (!isName(first) || !isName(second) || first?.lower === 'by') return undefined
  const signed = signature(story, at, line.lastToken)
  const role = signed?.speaker ? story.text.slice(signed.speaker.end, line.end) : ''
  // Under a headline a reporter's name is a byline.
  return dash || (/^, (?:\p{Ll}|\d)/u.test(role) && !writers.test(role)) ? signed : undefined
}

const writers = /\b(?:editor|reporter|correspondent|writer|columnist|critic|journalist|staff|bureau|desk)\b/i
const longestSignature = 12

function behind(story: Story, quoted: Marked): Attribution | undefined {
  let from = tokenAt(story, quoted.end)
  const block = story.blocks[quoted.block]
  const end = Math.min(block?.lastToken ?? from, from + reach)
  while (from < end && /^['’]$/.test(story.tokens[from]?.text ?? '')) from++
  const inner = story.text.slice(Math.max(quoted.inner.start, quoted.inner.end - 3), quoted.inner.end).trimEnd()
  const comma = story.tokens[from]?.text === ','
  const dash = /^[—–]$|^--$/.test(story.tokens[from]?.text ?? '')
  const stops = /[.!?…—–-][’']?$/.test(inner) || dash
  const opening = comma || dash ? from + 1 : from
  const signed = dash || story.tokens[from]?.text === '―' ? signature(story, from + 1, end) : undefined
  if (signed) return signed
  const under = underneath(story, quoted)
  if (under) return under
  if (comma || stops || /,[’']?$/.test(inner))
    return (
      inverted(story, opening, end) ??
      (/\.[’']?$/.test(inner) && !/\.\.[’']?$/.test(inner) && !comma ? undefined : upright(story, opening, end))
    )
  return undefined
}

/** `50 questions`, `a call`: no verb stands behind a figure or an article. */
const isCounted = (token: Token | undefined): boolean =>
  token?.kind === 'number' || /^(?:a|an|the|this|no|any|his|her|its|their|of)$/.test(token?.lower ?? '')

/** `.`, `?!`, `...` */
const endsSentence = traitOf(({text}) => /^[.?!]+$/.test(text))

/** The last cue before a quotation that its sentence, or a colon, ties to it. */
function lastCue(story: Story, from: number, to: number): number | undefined {
  const {nounLike} = cueWords()
  const {tokens} = story
  for (let index = to - 1; index >= from; index--) {
    const token = tokens[index]
    if (
      !token ||
      token.text === '”' ||
      token.text === '"' ||
      token.text === '»' ||
      (endsSentence(token) && tokens[index + 1]?.sentence !== token.sentence)
    )
      return undefined
    if (token.lower === 'according' && tokens[index + 1]?.lower === 'to') return index
    if (!isCue(token) || (isName(token) && index > from)) continue
    if (/^puts?$/.test(token.lower) && tokens[index + 1]?.lower !== 'it') continue
    if (nounLike.has(token.lower) && isCounted(tokens[index - 1])) continue
    if (nounLike.has(token.lower) && !isPronoun(tokens[index - 1]) && !isName(tokens[index - 1]) && index < to - 2) continue
    return index
  }
  return undefined
}

/** `Smith said: "`, `He added, "`, `according to Smith, "`, `Trump:`: before the quotation, in its sentence. */
function ahead(story: Story, quoted: Marked): Attribution | undefined {
  const {tokens} = story
  const to = tokenAt(story, quoted.start)
  const block = story.blocks[quoted.block]
  if (block && to <= block.firstToken) return introduced(story, quoted.block, to)
  const opens = story.sentences[tokens[to]?.sentence ?? -1]?.firstToken ?? to
  const colon = tokens[to - 1]?.text === ':' && opens === to ? (story.sentences[tokens[to - 1]?.sentence ?? -1]?.firstToken ?? to) : opens
  const from = Math.max(block?.firstToken ?? 0, to - reach, Math.min(opens, colon))
  return from < to ? cued(story, from, to) : undefined
}

function cued(story: Story, from: number, to: number): Attribution | undefined {
  const {tokens} = story
  const at = lastCue(story, from, to)
  const token = at === undefined ? undefined : tokens[at]
  if (at === undefined || !token) return labelled(story, from, to)
  return before(story, from, at, to)
}

/** `The Herald reports:` on the block before. */
function introduced(story: Story, block: number, to: number): Attribution | undefined {
  const before = story.blocks[block - 1]
  if (!before || story.tokens[to - 1]?.text !== ':') return undefined
  const from = Math.max(before.firstToken, story.sentences[before.lastSentence - 1]?.firstToken ?? 0, to - reach)
  return cued(story, from, to)
}

/** The cue at `at` in front of a quotation at `to`. */
function before(story: Story, from: number, at: number, to: number): Attribution | undefined {
  const {tokens} = story
  const token = tokens[at]
  if (!token) return undefined
  if (token.lower === 'according') {
    const cue = cueFrom(token, tokens[at + 1] ?? token, story)
    return {cue, speaker: speakerAt(story, at + 2, to)}
  }
  const cue = cueFrom(token, token, story)
  const own = isParticiple(token) ? mainSubject(story, from, at) : subjectBefore(story, from, at)
  if (own) return {cue, speaker: own}
  const after = isName(tokens[at + 1]) || isPronoun(tokens[at + 1]) ? speakerAt(story, at + 1, to) : null
  return {cue, speaker: after}
}

/** `Trump: ‘I am`: a name and a colon. */
function labelled(story: Story, from: number, to: number): Attribution | undefined {
  const colon = story.tokens[to - 1]
  if (colon?.text !== ':' || to - 1 - from > 10 || !isName(story.tokens[from])) return undefined
  return {speaker: speakerFrom(story, from, to - 1), cue: cueFrom(colon, colon, story)}
}

/** Who says it and by which cue, looked for behind the quotation first, then before it. */
export function attributionOf(story: Story, quoted: Marked): Attribution {
  return behind(story, quoted) ?? ahead(story, quoted) ?? {speaker: null, cue: null}
}

/** What may stand between a cue and the marks it leads into: `told reporters: “`. */
const leadsIn = /^(?:[,:]|reporters|journalists|us|me|him|her|them|parliament|congress|mps)$/

/** The cue that leads straight into the marks, `Ruskin said “`, `according to Finch, “`, whatever stands behind them. */
export function leadingAttribution(story: Story, quoted: Marked): Attribution | undefined {
  const {tokens} = story
  const found = ahead(story, quoted)
  if (!found?.cue || !found.speaker) return undefined
  const at = tokenAt(story, quoted.start)
  const last = tokenAt(story, Math.max(found.cue.end, /^according/i.test(found.cue.text) ? found.speaker.end : 0) - 1)
  if (tokens[last]?.sentence !== tokens[at]?.sentence) return undefined
  // `told a televised debate: “`: whoever was told stands between.
  if (found.cue.text === 'told' && tokens[at - 1]?.text === ':' && at - last < farthest) return found
  return tokens.slice(last + 1, at).every((token) => leadsIn.test(token.lower)) && at - last < nearest ? found : undefined
}

const nearest = 5
const farthest = 8

/** The cue behind the marks. */
export const followingAttribution = (story: Story, quoted: Marked): Attribution | undefined => behind(story, quoted)
