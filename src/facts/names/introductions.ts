/** People whom a story introduces more than once with the same words: `Ludo Pell, a taxidermist from Orme, …`. It judges nothing. */

import type {Span} from '../../finding.js'
import {type Story, textOf, tokenAt} from '../../story/story.js'
import {spokenTokens} from '../quotations/speech.js'
import {namesOf} from './find.js'
import type {Name, NameMention, Title} from './name.js'

/** A person, with the two places at which the story says what he is. */
export interface Introduction {
  readonly name: Name
  readonly first: Span
  readonly again: Span
  /** The office, or the words behind the name. */
  readonly as: Title | string
}

/** A full name with its office, in running text; the office alone may follow the surname the first time, `Anselm Rook talks. Rook, the founder of …`. */
function isIntroduction(story: Story, mention: NameMention): boolean {
  const block = story.blocks[mention.block]
  return (
    (mention.form === 'full' || (mention.form === 'part' && mention.titled !== null && isOfHouse(mention.titled))) &&
    mention.titled !== null &&
    mention.titled.stands !== 'is' &&
    block?.role === 'body' &&
    !block.listItem &&
    spokenTokens(story)[tokenAt(story, mention.start)] === 0 &&
    !endsInCredit(story, mention)
  )
}

function withTitle({start, end, titled}: NameMention): Span {
  return titled ? {start: Math.min(start, titled.start), end: Math.max(end, titled.end)} : {start, end}
}

const smallWords = new Set(['the', 'a', 'an', 'of', 'for', 'at', 'in', 'to', 'with', 'and'])

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => word !== '' && !smallWords.has(word))

/** `Captain` after `Great Britain captain` is another title; the same words, or two and more of them with none new, are the same. */
function isSameTitle(one: Title, other: Title): boolean {
  const [short, long] = [wordsIn(one.text), wordsIn(other.text)].sort((first, second) => first.length - second.length)
  if (!short || !long || one.role !== other.role) return false
  return (short.length > 1 || long.length === 1) && short.every((word) => long.includes(word))
}

/** Lines under pictures that the document does not call captions end with their credit. */
const endsInCredit = (story: Story, mention: NameMention): boolean =>
  /[)\w]$/.test(textOf(story, story.blocks[mention.block] ?? {start: 0, end: 0}).slice(-1))

/** A surname that two people bear needs the given name each time. */
const sharesSurname = (people: readonly Name[], name: Name): boolean =>
  people.some((other) => other !== name && other.surname === name.surname)

/** `a historian at the University of Leith`: of two Holms the given name tells enough the second time. */
const isLong = ({text, stands}: Title): boolean => stands === 'after' && wordsIn(text).length > 2

/** `the curator of the clock museum`: behind a surname alone it tells more than the surname does. */
const isOfHouse = ({text, stands}: Title): boolean => stands === 'after' && wordsIn(text).length > 1

/** Words between two commas, or between a comma and what ends the clause. */
const apposition = /^, (?:an?|the) [^,.;:–—“”"]{12,90}(?=[,.;:–—])/u

/** `Ludo Pell, a taxidermist from Orme, has …`: what stands behind a full name to tell who bears it, whatever that is. */
function appositionOf(story: Story, {end, block, form}: NameMention): string | undefined {
  const {end: last = end, role = 'body', listItem = false} = story.blocks[block] ?? {}
  if (form !== 'full' || role !== 'body' || listItem) return undefined
  return apposition.exec(story.text.slice(end, Math.min(last, end + longestLook)))?.[0]
}

const longestLook = 120

/** The same words behind the same name: no office, but nobody writes them twice. */
function saidAgain(story: Story, name: Name): Introduction | undefined {
  const seen = new Map<string, NameMention>()
  for (const mention of name.mentions) {
    const words = spokenTokens(story)[tokenAt(story, mention.start)] === 0 ? appositionOf(story, mention) : undefined
    if (words === undefined) continue
    const first = seen.get(words)
    if (first)
      return {
        name,
        first: {start: first.start, end: first.end + words.length},
        again: {start: mention.start, end: mention.end + words.length},
        as: words.slice(2)
      }
    seen.set(words, mention)
  }
  return undefined
}

/** The same office beside the same name, within `reach` words. */
function titledAgain(story: Story, name: Name, people: readonly Name[], reach: number): Introduction | undefined {
  const introductions = name.mentions.filter((mention) => isIntroduction(story, mention))
  for (const [index, again] of introductions.slice(1).entries()) {
    const first = introductions[index]
    if (!first?.titled || !again.titled || again.form !== 'full' || !isSameTitle(first.titled, again.titled)) continue
    if (tokenAt(story, again.start) - tokenAt(story, first.start) > reach) continue
    if (sharesSurname(people, name) && !isLong(again.titled)) return undefined
    return {name, first: withTitle(first), again: withTitle(again), as: again.titled}
  }
  return undefined
}

/** The first such pair of each person, the offices within `reach` words of each other. */
export function* introducedAgain(story: Story, reach: number): Generator<Introduction> {
  const people = namesOf(story).filter((name) => name.kind === 'person' && name.surname !== null)
  const known = new Set(people)
  for (const name of namesOf(story)) {
    if (name.mentions.length < 2) continue
    const found = (known.has(name) && titledAgain(story, name, people, reach)) || saidAgain(story, name)
    if (found) yield found
  }
}
