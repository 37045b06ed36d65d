/** A person introduced again, by full name and title, a few paragraphs on. */

import {namesOf} from '../../facts/names/find.js'
import type {Name, NameMention, Title} from '../../facts/names/name.js'
import {spokenTokens} from '../../facts/quotations/speech.js'
import type {Span} from '../../finding.js'
import {type Draft, defineRule} from '../../rule.js'
import {type Story, textOf, tokenAt} from '../../story/story.js'

const longestShown = 40

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

/** `curator` of `curator of the clock museum`; a title ahead of its name ends with the office: `Bank of England governor`. */
function shownTitle({text, stands}: Title): string {
  const first = stands === 'before' ? text : (text.split(/,| (?:of|for|at|in|to|with) /)[0] ?? text)
  return first.length > longestShown ? `${first.slice(0, longestShown)}…` : first
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
function saidAgain(story: Story, name: Name): Draft | undefined {
  const seen = new Map<string, NameMention>()
  for (const mention of name.mentions) {
    const words = spokenTokens(story)[tokenAt(story, mention.start)] === 0 ? appositionOf(story, mention) : undefined
    if (words === undefined) continue
    const first = seen.get(words)
    if (first)
      return {
        at: {start: mention.start, end: mention.end + words.length},
        message: `${name.name} introduced again as ${words.slice(2, 2 + longestShown)}${words.length > longestShown + 2 ? '…' : ''}`,
        related: [{start: first.start, end: first.end + words.length, message: 'Introduced here'}]
      }
    seen.set(words, mention)
  }
  return undefined
}

/** The same office beside the same name, within `reach` words. */
function titledAgain(story: Story, name: Name, people: readonly Name[], reach: number): Draft | undefined {
  const introductions = name.mentions.filter((mention) => isIntroduction(story, mention))
  for (const [index, again] of introductions.slice(1).entries()) {
    const first = introductions[index]
    if (!first?.titled || !again.titled || again.form !== 'full' || !isSameTitle(first.titled, again.titled)) continue
    if (tokenAt(story, again.start) - tokenAt(story, first.start) > reach) continue
    if (sharesSurname(people, name) && !isLong(again.titled)) return undefined
    return {
      at: withTitle(again),
      message: `${name.name} introduced again as ${shownTitle(again.titled)}`,
      related: [{...withTitle(first), message: 'Introduced here'}]
    }
  }
  return undefined
}

export const introducedTwice = defineRule({
  id: 'names-introduced-twice',
  severity: 'query',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A person is introduced again by full name and title',
  why: 'When paragraphs are moved or copy from agencies is joined, somebody is introduced twice with the same office. At second reference the surname does. Captions, headlines and lists stand alone and pass, as do two people of one surname and places further apart than `reach` words.',
  defaults: {reach: 450},
  examples: [
    {
      bad: '⟨Port director Selma Nygaard⟩ said the crane was safe. It was built in 1961. ⟦Port director Selma Nygaard⟧ said a new one was ordered.',
      message: 'Selma Nygaard introduced again as Port director'
    },
    {
      bad: '“It hums,” said ⟨Emeka Odili, the curator of the clock museum⟩, as he wound it. ⟦Emeka Odili, the curator of the clock museum⟧, has 90 more.',
      message: 'Emeka Odili introduced again as curator'
    },
    {
      bad: 'Emeka Odili is late. ⟨Odili, the curator of the clock museum⟩, hums. ⟦Emeka Odili, the curator of the clock museum⟧, has 90 clocks.',
      message: 'Emeka Odili introduced again as curator'
    },
    {
      bad: 'It was late, ⟨Bank of Norland governor Ewa Lisek⟩ said. It rained. ⟦Bank of Norland governor Ewa Lisek⟧ left.',
      message: 'Ewa Lisek introduced again as Bank of Norland governor'
    },
    {
      bad: '⟨Ludo Pell, a taxidermist from Orme⟩, has been asked to stuff a swan. It ruled the lake. ⟦Ludo Pell, a taxidermist from Orme⟧, has made it smile.',
      message: 'Ludo Pell introduced again as a taxidermist from Orme'
    },
    {
      good: 'Port director Selma Nygaard wept. “As port director Selma Nygaard told me, it is safe,” said Jon Hale.',
      why: 'inside a quotation'
    },
    {good: 'Port director Selma Nygaard said the crane was safe. Nygaard said a new one was ordered.', why: 'the surname alone'},
    {good: 'Port director Selma Nygaard said the crane was safe. Selma Nygaard was born on a barge.', why: 'no title again'},
    {
      good: 'Port director Selma Nygaard said so. Her brother, Knut Nygaard, differs. Port director Selma Nygaard laughed.',
      why: 'two people of one surname'
    }
  ],
  *check(story, options) {
    const names = namesOf(story).filter(({mentions}) => mentions.length > 1)
    const people = namesOf(story).filter((name) => name.kind === 'person' && name.surname !== null)
    const known = new Set(people)
    for (const name of names) {
      const draft = (known.has(name) && titledAgain(story, name, people, options.reach)) || saidAgain(story, name)
      if (draft) yield draft
    }
  }
})
