/** Who was given a claim by the story, and where they turn out not to hold it: it is another's alone, or they know nothing of it. */

import {type Sentence, type Story, sentenceAt, type Token} from '../../story/story.js'
import {quotationsOf} from '../quotations/find.js'
import {spokenTokens} from '../quotations/speech.js'
import {singular, wordsIn} from '../quotations/wording.js'
import {occurrencesOf} from '../words/occurrences.js'

export interface Disowned {
  readonly word: Token
  /** Who was given it, where the sentence itself does not say. */
  readonly holder?: string
  readonly before: Sentence
  /** Whether the sentence tells whose it is instead. */
  readonly known: boolean
}

export const fewestTelling = 2
const small =
  /^(?:the|and|not|that|which|was|were|been|have|had|has|said|told|from|with|this|these|those|their|its|his|her|who|named|gave|found|police|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/

export const telling = (story: Story, {firstToken, lastToken}: Sentence): Set<string> => {
  const words = new Set<string>()
  for (let index = firstToken; index < lastToken; index++) {
    const lower = story.tokens[index]?.lower ?? ''
    if ((lower.length > 3 && !small.test(lower)) || /^\d{2}|^\d+\./.test(lower)) words.add(lower)
  }
  return words
}

/** Whose it is instead, said beside the denial. */
const elsewhere =
  /\balone\b|\b(?:comes?|came) (?:only )?from\b|\bthe claim of\b|['’]s? (?:own|estimate|figure|account|claim|count|guess)\b|\bonly (?:by|the) /i
const never = /^(?:never|not|no|none|n't|knew)$/
const nearest = 5
const mostHolders = 40

/** `the state game department`, `the ferry line Corvus`, `the coroner, Helen Mostyn`: the word it is called by again. */
const headOf = (speaker: string): string => (/^[^,]*?([\p{L}-]{4,})(?:['’]s)?(?:,|$)/u.exec(speaker)?.[1] ?? '').toLowerCase()

const lastOf = (speaker: string): string => (/(?:^|[\s,])(\p{Lu}[\p{L}-]+)(?:['’]s)?,?$/u.exec(speaker)?.[1] ?? '').toLowerCase()

/** `The Treasury has never priced it; the £1.1bn is the builder's own`: somebody who was given a claim never made it. */
export function disowned(story: Story, sentence: Sentence, given: ReadonlyMap<string, Sentence>): Disowned | undefined {
  const block = story.blocks[sentence.block]
  const next = story.sentences[sentence.index + 1]
  const end = next && next.block === sentence.block ? next.end : sentence.end
  const text = story.text.slice(sentence.start, end)
  if (block?.role !== 'body' || !elsewhere.test(text) || /\bnot alone\b/.test(text)) return undefined
  const spoken = spokenTokens(story)
  for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
    const word = story.tokens[index]
    const before = word && !spoken[index] ? given.get(word.lower.replace(/'s$/, '')) : undefined
    if (!word || !before || before.index >= sentence.index) continue
    const denies = story.tokens.slice(index + 1, index + 1 + nearest).some(({lower}) => never.test(lower))
    const own = telling(story, before)
    const shared = [...telling(story, sentence), ...(next && end === next.end ? telling(story, next) : [])].filter(
      (told) => own.has(told) && told !== word.lower
    )
    if ((denies || keepsNone.test(text)) && (shared.length >= fewestTelling || shared.some((told) => /\d/.test(told))))
      return {word, before, known: true}
  }
  return undefined
}

/** `The finding about the license is the city's own`: of a matter that the story gave to somebody else. */
const ownOf =
  /^(?:the|that|this) (?:finding|conclusion|claim|figure|estimate|count|verdict|judgment|judgement|assessment|statement|allegation|view|forecast|warning|diagnosis) (?:about|on|of|that|as to) (.+?) (?:is|was|are|were) (?:the )?(?:\p{L}+ ){0,3}?(\p{L}+)['’]s? own\b/iu
/** What the pattern ends in; whoever has not this need not pay for reading the whole of it. */
const tellsOwn = /['’]s? own\b/i
const longestOwn = 160

/** `license` and `licenses`, `inspected` and `inspections`. */
const areKin = (one: string, other: string): boolean =>
  singular(one) === singular(other) ||
  (one.length > kinLength && other.length > kinLength && one.slice(0, kinLength) === other.slice(0, kinLength))
const kinLength = 6

/** Who was given the matter before, where another is now told to be the only one who holds it. */
export function claimedAlone(story: Story, sentence: Sentence, given: ReadonlyMap<string, Sentence>): Disowned | undefined {
  if (story.blocks[sentence.block]?.role !== 'body') return undefined
  const text = story.text.slice(sentence.start, Math.min(sentence.end, sentence.start + longestOwn))
  if (!tellsOwn.test(text)) return undefined
  const [, matter, owner] = ownOf.exec(text) ?? []
  const word = story.tokens[sentence.firstToken]
  if (matter === undefined || owner === undefined || !word || given.has(owner.toLowerCase())) return undefined
  const told = wordsIn(matter).filter((part) => part.length > 3 && !small.test(part))
  for (const [holder, before] of given) {
    if (before.index >= sentence.index || spokenTokens(story)[word.index]) continue
    const own = [...telling(story, before)]
    if (told.length > 0 && told.every((part) => own.some((word) => areKin(word, part)))) return {word, holder, before, known: true}
  }
  return undefined
}

/** `The date is the contractor's. The ministry has never given one`: of a kind of claim that its holder turns out not to have made. */
const kindOfClaim =
  /^the (date|figure|number|price|estimate|sum|cost|count|toll|claim|name|forecast) (?:is|was) the (?:\p{L}+ ){0,2}?(\p{L}+)['’]s(?: own| alone)?[.;] the (?:\p{L}+ ){0,2}?(\p{L}+) (?:has|had|have) (?:never|not|yet to|given no|made no|named no)\b/iu

/** Few sentences open with `The date is`, which tokens tell sooner than the pattern. */
const opensWithKind = ({tokens}: Story, {firstToken}: Sentence): boolean =>
  tokens[firstToken]?.lower === 'the' && /^(?:is|was)$/.test(tokens[firstToken + 2]?.lower ?? '')

export function neverGave(story: Story, sentence: Sentence, given: ReadonlyMap<string, Sentence>): Disowned | undefined {
  if (story.blocks[sentence.block]?.role !== 'body' || !opensWithKind(story, sentence)) return undefined
  const [, kind, owner, holder] = kindOfClaim.exec(story.text.slice(sentence.start, sentence.start + longestOwn).replace(/\s+/g, ' ')) ?? []
  const word = story.tokens[sentence.firstToken]
  const before = holder === undefined ? undefined : given.get(holder.toLowerCase())
  if (!kind || !owner || !holder || !word || !before || before.index >= sentence.index || owner.toLowerCase() === holder.toLowerCase())
    return undefined
  // A date, price or count is a figure in what was given.
  const told = story.text.slice(before.start, before.end).toLowerCase()
  return /\d/.test(told) || told.includes(kind.toLowerCase()) ? {word, holder, before, known: true} : undefined
}

const keepsNone = /\b(?:keeps|kept|has|had) (?:none|no (?:count|figure|number)s?)\b/i

/** Who was given what in the story, by the word they are called by; the first time. */
export function givenClaims(story: Story): ReadonlyMap<string, Sentence> {
  const given = new Map<string, Sentence>()
  for (const {speaker, cue, type} of quotationsOf(story)) {
    if (type === 'direct') continue
    const sentence = speaker && cue ? sentenceAt(story, cue.start) : undefined
    const heads = speaker ? [headOf(speaker.text), lastOf(speaker.text), lastOf(speaker.name ?? '')] : []
    for (const head of sentence ? heads : [])
      if (sentence && head.length > 2 && !given.has(head) && given.size < mostHolders) given.set(head, sentence)
  }
  return given
}

/** The sentences that name somebody who was given something, in order: nobody else can disown it. */
export function sentencesNaming(story: Story, given: ReadonlyMap<string, Sentence>): Sentence[] {
  const found: Sentence[] = []
  const heads = [...given.keys()]
  for (const {sentence: index} of occurrencesOf(story, [...heads, ...heads.map((head) => `${head}'s`)])) {
    const sentence = story.sentences[index]
    if (sentence && found.at(-1) !== sentence) found.push(sentence)
  }
  return found
}

const unaware =
  /^(?:and )?(?:that )?(?:(?:he|she|it|they) )?(?:knew (?:of no|nothing (?:of|about) (?:the|any))|(?:was|were|is|are) (?:not aware of (?:the|any)|unaware of (?:the|any))|(?:had|has|have) (?:never|not) (?:seen|heard of|mentioned|named|met|examined|made|spoken of|reported) (?:the|any|an?)|(?:had|has|have) (?:heard|seen|made) no) (\p{L}+)/u
const cue = /^(?:said|says|told|added|insisted|insists)$/
const longestDisclaimer = 90

/** `Orr said she knew of no bidders`: of what she was given. */
export function disclaimed(story: Story, sentence: Sentence, given: ReadonlyMap<string, Sentence>): Disowned | undefined {
  if (story.blocks[sentence.block]?.role !== 'body') return undefined
  const spoken = spokenTokens(story)
  for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
    const word = story.tokens[index]
    const before = word && !spoken[index] ? given.get(word.lower) : undefined
    if (!word || !before || before.index >= sentence.index) continue
    const next = story.tokens[index + 1]
    const from = next && cue.test(next.lower) ? next.end : word.end
    const matter = unaware.exec(
      story.text
        .slice(from, Math.min(sentence.end, from + longestDisclaimer))
        .trimStart()
        .toLowerCase()
    )?.[1]
    if (matter === undefined) continue
    for (const told of telling(story, before)) if (singular(told) === singular(matter)) return {word, before, known: false}
    if (story.tokens.slice(before.firstToken, before.lastToken).some(({lower}) => lower === matter)) return {word, before, known: false}
  }
  return undefined
}
