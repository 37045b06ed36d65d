/** Who stands behind a plural: those of its kind whom the story names, and those it quotes right behind the plural. */

import {wordsOf} from '../../lexicon/list.js'
import {learnedRoles, publishedRoles} from '../../lexicon/sources.js'
import type {Story, Token} from '../../story/story.js'
import {singularOf} from '../figures/counted.js'
import {quotationsOf} from '../quotations/find.js'
import type {Quotation, Speaker} from '../quotations/quotation.js'
import {occurrencesOf} from '../words/occurrences.js'
import type {HolderKind, VagueHolder} from './claim.js'
import {hasCapital} from './tokens.js'
import {claimWords} from './words.js'

let roles: {learned: ReadonlySet<string>; published: ReadonlySet<string>} | undefined
/** A role and its name stand this near: `Ilse Krantz, who led the observer mission`. */
const reach = 8
/** A plural is two at the least. */
const enough = 2
/** A plural is borne out by who speaks in its own sentence or the two behind it. */
const sentencesOn = 2
const mostQuotations = 30

/** What names one of the kind: an economist is an expert, a survey is a study. */
function wordsOfKind(kind: HolderKind): Iterable<string> {
  roles ??= {learned: wordsOf(learnedRoles), published: wordsOf(publishedRoles)}
  return kind === 'learned' ? roles.learned : kind === 'studies' ? roles.published : []
}

/** `researchers` are those of a study or a house that the story names. */
const teams = [
  'team',
  'study',
  'paper',
  'journal',
  'university',
  'institute',
  'laboratory',
  'lab',
  'college',
  'hospital',
  'observatory',
  'survey'
]

function besideName(story: Story, token: Token): boolean {
  for (let at = token.index - reach; at <= token.index + reach; at++) {
    const [near, next] = [story.tokens[at], story.tokens[at + 1]]
    if (near?.sentence === token.sentence && next?.sentence === token.sentence && hasCapital(near) && hasCapital(next)) return true
  }
  return false
}

/** `the Financial Economists Roundtable`: a body of them all. */
const isBodyOfThem = (story: Story, token: Token): boolean =>
  hasCapital(token) && (hasCapital(story.tokens[token.index - 1]) || hasCapital(story.tokens[token.index + 1]))

const pointsBack = /^(?:that|this)$/
const works = /^(?:work|study|research|survey|paper|report|analysis|review|finding)$/

/** `Research suggests … That work, by Ada Holm of Carrow`: the sentence behind names whose it is. */
function isNamedBehind(story: Story, {noun}: VagueHolder): boolean {
  const first = story.tokens[story.sentences[noun.sentence + 1]?.firstToken ?? story.tokens.length]
  const second = first && story.tokens[first.index + 1]
  return second !== undefined && pointsBack.test(first?.lower ?? '') && works.test(second.lower) && besideName(story, second)
}

/** How many of the kind are named: the singular beside a name, or a kind of study with its publisher; two are as good as more. */
export function namedOfKind(story: Story, holder: VagueHolder): number {
  const {noun, verb, kind} = holder
  if (occurrencesOf(story, [noun.lower]).some((token) => isBodyOfThem(story, token))) return enough
  if (kind === 'studies' && isNamedBehind(story, holder)) return enough
  const isTeam = /^(?:researchers|scientists|engineers|doctors|academics)$/.test(noun.lower)
  if (isTeam && occurrencesOf(story, teams).some((token) => besideName(story, token))) return enough
  let named = 0
  for (const token of occurrencesOf(story, new Set([singularOf(noun.lower), ...wordsOfKind(kind)]))) {
    if (token.index >= noun.index && token.index <= verb.index + 1) continue
    if (besideName(story, token) && ++named === enough) return named
  }
  return named
}

const pronoun = /^(?:he|she|they|it|we|i|you|one|some|many|others?|both)$/i

/** A person or body by name, and not the plural itself or another one. */
function isVoice(story: Story, speaker: Speaker, holder: VagueHolder): boolean {
  const {noun} = holder
  if (speaker.start < noun.end && noun.start < speaker.end) return false
  if (holder.kind === 'partisan' && isCriticised(story, speaker, holder)) return false
  if (speaker.name !== undefined) return true
  return (
    /^(?:the\s+)?\p{Lu}\p{Ll}/u.test(speaker.text) && !pronoun.test(speaker.text) && !claimWords().signs.has(speaker.text.toLowerCase())
  )
}

const house = /^(?:company|firm|operator|council|government|ministry|board|club|bank|school|hospital|developer|landlord|utility)$/

/** `Critics say the company … . The company says …`: the one they speak against answers for itself. */
function isCriticised(story: Story, {text}: Speaker, {noun}: VagueHolder): boolean {
  const head = /^[Tt]he\s+(?:\p{L}+\s+)?(\p{L}+)$/u.exec(text)?.[1]?.toLowerCase()
  const name = head === undefined ? /^\p{Lu}[\p{L}-]+/u.exec(text)?.[0].toLowerCase() : undefined
  const {firstToken, lastToken} = story.sentences[noun.sentence] ?? {firstToken: 0, lastToken: 0}
  for (let at = noun.index + 1; at < lastToken; at++) {
    const word = story.tokens[at]?.lower.replace(/'s$/, '') ?? ''
    if (word === (head ?? name)) return true
    if (name !== undefined && house.test(word) && isToldBefore(story, name, firstToken)) return true
  }
  return false
}

const isToldBefore = (story: Story, name: string, before: number): boolean => {
  const [first] = occurrencesOf(story, [name, `${name}'s`])
  return first !== undefined && first.index < before
}

/** How many different speakers with a name are quoted in the sentence of the plural and the two behind it; the learned, in their own words. */
export function voicesBehind(story: Story, holder: VagueHolder): number {
  const last = story.sentences[holder.noun.sentence + sentencesOn] ?? story.sentences.at(-1)
  const voices = new Set<string>()
  for (const {speaker, start, type} of quotationsFrom(story, holder.start)) {
    if (last && start >= last.end) break
    // An expert is quoted at once; where somebody is reported first, the story has gone on to others.
    if (holder.kind === 'learned' && type === 'indirect') {
      if (start > holder.noun.end && speaker && isVoice(story, speaker, holder)) break
      continue
    }
    if (speaker && isVoice(story, speaker, holder)) voices.add(speaker.name ?? speaker.text)
  }
  return voices.size
}

/** Those that end behind `offset`, found without reading those before. */
function* quotationsFrom(story: Story, offset: number): Generator<Quotation> {
  const quotations = quotationsOf(story)
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((quotations[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  for (let at = low; at < Math.min(quotations.length, low + mostQuotations); at++) {
    const quotation = quotations[at]
    if (quotation) yield quotation
  }
}
