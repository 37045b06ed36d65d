/** Words in marks that are given to two people: by a cue on either side, or by the headline and the body. */

import type {Span} from '../../finding.js'
import {type Story, sentenceAt, textOf, tokenAt} from '../../story/story.js'
import {nameLists} from '../names/lists.js'
import {mentionsOf} from '../names/look-up.js'
import {once} from '../once.js'
import {quotationsOf} from './find.js'
import {type Marked, marksOf} from './marks.js'
import type {Quotation, Speaker} from './quotation.js'
import {followingAttribution, leadingAttribution} from './speaker.js'
import {type Worded, wordedOf, wordsIn} from './wording.js'

export interface TwoGivers {
  readonly at: Span
  readonly one: string
  readonly other: string
  /** Where the other one is given the words, unless it is the same place. */
  readonly first?: Span
}

/** `As Holm said, “…,” Strand added`, `Asked what Holm said`: the first cue belongs to another clause. */
const leans = /^(?:as|when|after|before|while|what|asked|how|although|though|if|since|because|told)$/
const plain = /^(?:he|she|they|it|we|i|you|who|which|that|this|those|the|a|an|one|some|many|both|all|others?)$/i

const isNamed = (speaker: Speaker | null): speaker is Speaker =>
  speaker !== null && /\p{Lu}\p{Ll}/u.test(speaker.text.replace(/^(?:The|A|An|His|Her|Its|Their|One)\b/, '')) && !plain.test(speaker.text)

/** The first words of a speaker with a capital: `Tom Aldous` of `Tom Aldous, the city treasurer`. */
const shortName = ({text}: Speaker): string => /\p{Lu}[\p{L}’'.-]*(?: (?:\p{Lu}|de |van |al-)[\p{L}’'.-]*)*/u.exec(text)?.[0] ?? text

/** No word of the one name stands in the other; that both are ministers says nothing. */
const areTwo = (one: Speaker, other: Speaker): boolean => {
  const words = new Set(wordsIn(other.text))
  const {roles} = nameLists()
  return !wordsIn(shortName(one)).some((word) => word.length > 2 && words.has(word) && !roles.has(word))
}

/** `Mayor Ruskin said “nobody pays twice,” said Tom Aldous`. */
function byTwoCues(story: Story, quoted: Marked): TwoGivers | undefined {
  if (wordsIn(textOf(story, quoted.inner)).length < fewestWords) return undefined
  const before = leadingAttribution(story, quoted)
  // One word with a capital may only open its sentence: `Prosecutors said`.
  if (!before?.cue || !isNamed(before.speaker) || !/\s/.test(shortName(before.speaker))) return undefined
  const after = followingAttribution(story, quoted)
  if (!after?.cue || !isNamed(after.speaker) || !areTwo(before.speaker, after.speaker)) return undefined
  const sentence = sentenceAt(story, quoted.start)
  const head = story.tokens[sentence?.firstToken ?? -1]
  if (!head || leans.test(head.lower) || story.blocks[quoted.block]?.role === 'headline') return undefined
  if (/^(?:echo|repeat|agree|quot|read|chant|recall)/i.test(after.cue.text)) return undefined
  return {at: quoted, one: shortName(before.speaker), other: shortName(after.speaker)}
}

const fewestWords = 4

/** The last word that tells what somebody is: `curator` of `museum curator`. */
const roleOf = ({text}: Speaker): string | undefined => (/\p{Lu}/u.test(text.slice(1)) ? undefined : wordsIn(text).at(-1))

/** Who else the story says is one, `Helena Strype, the curator who`, with nobody's own words between: never the speaker. */
function holderOf(story: Story, role: string, speaker: string): string | undefined {
  let holder: string | undefined
  for (const {name, mention} of mentionsOf(story)) {
    if (name.kind !== 'person' || story.blocks[mention.block]?.role === 'headline') continue
    const at = tokenAt(story, mention.start)
    const end = tokenAt(story, mention.end - 1)
    const near = [at - 1, at - 2, ...(story.tokens[end + 1]?.text === ',' ? [end + 2, end + 3, end + 4, end + 5] : [])]
    const isRole = near.some((index) => story.tokens[index]?.lower === role && story.tokens[index]?.sentence === story.tokens[at]?.sentence)
    if (!isRole && mention.titled?.role !== role) continue
    if (name.name === speaker) return undefined
    holder ??= name.name
  }
  return holder
}

/** Speech by each four words that stand in it together, so that a long story need not be searched for every display quotation. */
const byWords = once((story: Story): ReadonlyMap<string, readonly Worded[]> => {
  const found = new Map<string, Worded[]>()
  for (const worded of wordedOf(story))
    for (const key of new Set(worded.words.map((_, at) => keyAt(worded.words, at)))) {
      const known = found.get(key)
      if (known) known.push(worded)
      else found.set(key, [worded])
    }
  return found
})

const keyAt = (words: readonly string[], at: number): string => words.slice(at, at + fewestWords).join(' ')

/** Speech that holds all these words, in order. */
function sayingAll(story: Story, words: readonly string[]): readonly Quotation[] {
  const key = ` ${words.join(' ')} `
  const known = byWords(story).get(keyAt(words, 0)) ?? []
  return known.filter((worded) => ` ${worded.words.join(' ')} `.includes(key)).map(({quotation}) => quotation)
}

/** `‘I let it go,’ says curator` above the same words of a seller, where somebody else is the curator. */
function byHeadline(story: Story, head: Quotation): TwoGivers | undefined {
  const words = wordsIn(head.text)
  if (!head.speaker || !head.cue || words.length < fewestWords) return undefined
  const body = sayingAll(story, words).find(({block}) => story.blocks[block]?.role !== 'headline')
  const name = body?.speaker?.name
  if (!body || name === undefined || !/\s/.test(name)) return undefined
  const role = roleOf(head.speaker)
  const other = role === undefined ? otherPerson(story, head.speaker, name) : holderOf(story, role, name)
  return other === undefined ? undefined : {at: head, one: head.speaker.text, other: name, first: body}
}

/** `says Holm`: another person of the story. */
function otherPerson(story: Story, speaker: Speaker, name: string): string | undefined {
  const last = wordsIn(speaker.text).at(-1) ?? ''
  if (wordsIn(name).includes(last)) return undefined
  return mentionsOf(story).find(
    ({name: other, mention}) =>
      other.kind === 'person' && other.surname?.toLowerCase() === last && story.blocks[mention.block]?.role !== 'headline'
  )?.name.name
}

/** The words that a display quotation gives to one under its line, where another says them in the story. */
function bySignature(story: Story, shown: Quotation): TwoGivers | undefined {
  const words = wordsIn(shown.text)
  if (shown.cue || !isNamed(shown.speaker) || shown.speaker.start < shown.end || words.length < fewestWords) return undefined
  // Only a signature stands behind its words without a cue, with a line or a dash between.
  if (!/^\s*(?:\n|[—–―]|--)/.test(story.text.slice(shown.end, shown.speaker.start))) return undefined
  const body = sayingAll(story, words).find((other) => other !== shown && other.cue !== null)
  const name = body?.speaker?.name
  if (!body || name === undefined || !/\s/.test(name) || !areTwo(shown.speaker, {...shown.speaker, text: name})) return undefined
  return {at: {start: shown.start, end: shown.speaker.end}, one: shortName(shown.speaker), other: name, first: body}
}

export function* twoGivers(story: Story): Generator<TwoGivers> {
  for (const quoted of marksOf(story).quoted) {
    const found = byTwoCues(story, quoted)
    if (found) yield found
  }
  const spoken = quotationsOf(story).filter(({type}) => type === 'direct')
  for (const shown of spoken) {
    const found = bySignature(story, shown)
    if (found) yield found
  }
  const inHeadline = spoken.filter(({block}) => story.blocks[block]?.role === 'headline').slice(0, 3)
  for (const head of inHeadline) {
    const found = byHeadline(story, head)
    if (found) yield found
  }
}

export const shortened = (text: string): string => (text.length > 30 ? `${text.slice(0, 29)}…` : text)
