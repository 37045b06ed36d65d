/** Names that have their hyphens in one place and not in another: `Brooke-Tyndall`, `Brooke Tyndall`. Whether that is a slip is not asked here. */

import type {Span} from '../../finding.js'
import {traitOf} from '../../story/spelling.js'
import type {Story, Token} from '../../story/story.js'
import {occurrencesOf, wordsWith} from '../words/occurrences.js'
import {namesOf} from './find.js'
import type {Name, NameMention} from './name.js'
import {isClosedKorean, isHyphenatedKorean} from './spellings.js'

/** A name without a hyphen, and the one with it. */
export interface UnlikeHyphens extends Span {
  readonly text: string
  readonly other: Span & {readonly text: string}
  /** One name of both, one with some of its hyphens, or two names of one style. */
  readonly by: 'name' | 'some' | 'style'
}

/** Of a name that stands as a possessive. */
const bare = (text: string): string => text.replace(/['’]s$/, '')

interface Hyphenated {
  readonly text: string
  readonly parts: readonly string[]
  readonly mention: NameMention
}

const hyphens = /[‐‑-]/

const leastLetters = 5

/** The hyphenated words of people's and bodies' names: both parts with a capital, or a Korean given name. `London-based` is neither. */
function* hyphenatedWords(names: readonly Name[]): Generator<Hyphenated> {
  for (const name of names) {
    if (name.kind === 'place' || !name.name.includes('-') || !/\s/.test(name.name)) continue
    const mention = name.mentions.find((place) => hyphens.test(place.text))
    for (const text of name.name.split(/\s/)) {
      const parts = text.split(hyphens)
      if (!mention || parts.length !== 2 || text.length <= leastLetters) continue
      if (parts.every((part) => /^\p{Lu}\p{L}/u.test(part)) || isHyphenatedKorean(name) || isHyphenatedGiven(name, text))
        yield {text, parts: parts.map((part) => part.toLowerCase()), mention}
    }
  }
}

/** `Lu Mei-fen`: the family name first, and a given name in two parts of which the second has no capital. */
const isHyphenatedGiven = ({kind, given, name}: Name, text: string): boolean =>
  kind === 'person' && given === text && name.endsWith(` ${text}`) && /^\p{Lu}\p{Ll}+[‐‑-]\p{Ll}{2,}$/u.test(text)

/** The same two words side by side without the hyphen: `Dae jin`, `Brooke Tyndall`. */
function* unlikeSpellings(story: Story, names: readonly Name[]): Generator<UnlikeHyphens> {
  const byFirst = new Map<string, Hyphenated[]>()
  for (const found of hyphenatedWords(names)) {
    const first = found.parts[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []).slice(-8), found])
  }
  if (byFirst.size === 0) return
  const told = new Set<string>()
  for (const token of occurrencesOf(story, byFirst.keys())) {
    const others = byFirst.get(token.lower)
    const second = story.tokens[token.index + 1]
    if (!others || !second?.spaced || token.text === token.lower || second.sentence !== token.sentence) continue
    const other = others.find((found) => found.parts[1] === second.lower.replace(/'s$/, ''))
    if (!other || told.has(other.text)) continue
    told.add(other.text)
    const text = `${token.text} ${bare(second.text)}`
    const {start, end} = other.mention
    yield {start: token.start, end: token.start + text.length, text, other: {start, end, text: other.text}, by: 'name'}
  }
}

/** `al Khasawneh` where the story has al-Khasawneh: the article of a name loses its hyphen. */
function* unlikeArticles(story: Story): Generator<UnlikeHyphens> {
  const articles = occurrencesOf(story, ['al', 'el', 'ul', 'bin'])
  if (articles.length === 0) return
  const whole = new Map<string, Token>()
  for (const token of story.tokens) {
    const name = token.kind === 'word' && token.lower.includes('-') ? withArticle.exec(token.lower.replace(/'s$/, ''))?.[0] : undefined
    if (name !== undefined && !whole.has(name)) whole.set(name, token)
  }
  for (const token of articles) {
    const second = story.tokens[token.index + 1]
    if (!second?.spaced || second.sentence !== token.sentence || !/^\p{Lu}/u.test(second.text)) continue
    const other = whole.get(`${token.lower}-${second.lower.replace(/'s$/, '')}`)
    if (!other) continue
    const text = `${token.text} ${bare(second.text)}`
    const {start, end} = other
    yield {start: token.start, end: token.start + text.length, text, other: {start, end, text: bare(other.text)}, by: 'name'}
    return
  }
}

/** Words that a name of many parts may be split into. */
const mostParts = 5

/** Where the words from a token on are a hyphenated name with a space for one of its hyphens or more. */
function endOfSame(story: Story, from: Token, name: string): number | undefined {
  let text = ''
  for (let at = from.index; at < from.index + mostParts; at++) {
    const token = story.tokens[at]
    if (!token || token.sentence !== from.sentence || (at > from.index && !token.spaced)) return undefined
    text += (at > from.index ? '-' : '') + token.lower.replace(/'s$/, '')
    if (text === name) return at > from.index ? token.start + token.lower.replace(/'s$/, '').length : undefined
    if (!name.startsWith(`${text}-`)) return undefined
  }
  return undefined
}

/** `Ashby under-Fell` where the story has Ashby-under-Fell: a place of three words or more. */
function* unlikePlaces(story: Story): Generator<UnlikeHyphens> {
  const told = new Set<string>()
  for (const whole of wordsWith(story, isOfManyParts)) {
    const name = whole.lower.replace(/'s$/, '')
    if (told.has(name)) continue
    told.add(name)
    const parts = name.split('-')
    const openings = parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('-'))
    for (const token of occurrencesOf(story, openings)) {
      const end = endOfSame(story, token, name)
      if (end === undefined || token.text === token.lower) continue
      yield {start: token.start, end, text: story.text.slice(token.start, end), other: whole, by: 'some'}
      break
    }
  }
}

/** `Stoke-on-Trent`; both ends have capitals. */
const isOfManyParts = traitOf(({text}) => text.includes('-') && /^\p{Lu}\p{L}+(?:-\p{L}+)+-\p{Lu}\p{L}+/u.test(text))

const withArticle = /^(?:al|el|ul|bin)-\p{L}{2,}$/u

function partOf(mention: NameMention, text: string): Span {
  const at = mention.text.indexOf(text)
  return at < 0 ? {start: mention.start, end: mention.end} : {start: mention.start + at, end: mention.start + at + text.length}
}

/** `Shin Wonsik` where the story writes `Kim Jong-un`. */
function* unlikeStyles(names: readonly Name[]): Generator<UnlikeHyphens> {
  const model = names.find(isHyphenatedKorean)
  const first = model?.mentions.find((mention) => mention.text.includes('-'))
  if (!model?.given || !first) return
  for (const name of names) {
    const at = name.mentions.find((mention) => mention.form === 'full')
    if (!at || !isClosedKorean(name) || !name.given) continue
    const other = {start: first.start, end: first.end, text: model.given}
    yield {...partOf(at, name.given), text: name.given, other, by: 'style'}
  }
}

export function* unlikeHyphensOf(story: Story): Generator<UnlikeHyphens> {
  const names = namesOf(story)
  yield* unlikeSpellings(story, names)
  yield* unlikeStyles(names)
  yield* unlikeArticles(story)
  yield* unlikePlaces(story)
}
