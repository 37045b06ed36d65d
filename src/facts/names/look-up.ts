/** Asks a story for its names: at a place, by a surname, or by who was named before a place. */

import type {Span} from '../../finding.js'
import type {Story} from '../../story/story.js'
import {once} from '../once.js'
import {namesOf} from './find.js'
import type {Name, NameMention} from './name.js'

export interface PlacedMention {
  readonly name: Name
  readonly mention: NameMention
}

/** Every mention of every name, in the order of the text. */
export const mentionsOf = once((story): readonly PlacedMention[] =>
  namesOf(story)
    .flatMap((name) => name.mentions.map((mention) => ({name, mention})))
    .sort((one, other) => one.mention.start - other.mention.start)
)

const bySurname = once((story): ReadonlyMap<string, readonly Name[]> => {
  const names = new Map<string, Name[]>()
  for (const name of namesOf(story)) {
    if (name.kind !== 'person') continue
    for (const word of new Set([name.surname, name.surname?.split(' ').at(-1), name.name].map((text) => text?.toLowerCase()))) {
      if (word === undefined) continue
      const bearers = names.get(word)
      if (bearers) bearers.push(name)
      else names.set(word, [name])
    }
  }
  return names
})

/** The index of the first mention that ends after `offset`. */
function mentionAfter(mentions: readonly PlacedMention[], offset: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((mentions[middle]?.mention.end ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The name that is mentioned within a span; the first one, if several are. */
export function nameAt(story: Story, span: Span): PlacedMention | null {
  const mentions = mentionsOf(story)
  const found = mentions[mentionAfter(mentions, span.start)]
  return found && found.mention.start < span.end ? found : null
}

/** Mentions before `offset`, the nearest first. */
export function* mentionsBefore(story: Story, offset: number): Generator<PlacedMention> {
  const mentions = mentionsOf(story)
  for (let at = mentionAfter(mentions, offset) - 1; at >= 0; at--) {
    const found = mentions[at]
    if (found && found.mention.end <= offset) yield found
  }
}

const peopleMentioned = once((story): readonly PlacedMention[] => mentionsOf(story).filter(({name}) => name.kind === 'person'))

/** The person who is named last between two offsets. */
export function personBetween(story: Story, from: number, until: number): Name | undefined {
  const people = peopleMentioned(story)
  const last = people[mentionAfter(people, until) - 1]
  return last && last.mention.start >= from ? last.name : undefined
}

/** The person of that surname who was named last before `offset`; failing that, the first one named after it. */
export function personBySurname(story: Story, surname: string, offset: number): Name | null {
  const bearers = bySurname(story).get(surname.toLowerCase()) ?? []
  let nearest: Name | null = null
  let nearestStart = -1
  for (const name of bearers) {
    const last = name.mentions.findLast((mention) => mention.start <= offset)
    if (last && last.start > nearestStart) {
      nearest = name
      nearestStart = last.start
    }
  }
  return nearest ?? bearers[0] ?? null
}

/** Whether the name was given in full, or with a title, before `offset`. */
export const isIntroducedBefore = (name: Name, offset: number): boolean =>
  name.mentions.some((mention) => mention.start < offset && (mention.form === 'full' || mention.title !== null))
