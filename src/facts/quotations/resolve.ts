/** Finds the person or body of the story that the words of a speaker stand for. */

import {blockAt, type Story, tokenAt} from '../../story/story.js'
import {mentionsBefore, mentionsOf, nameAt, type PlacedMention} from '../names/look-up.js'
import type {Speaker} from './quotation.js'
import {spokenTokens} from './speech.js'

const person = /^(?:he|she|i)$/i
/** A pronoun looks back this far. */
const reach = 900
const mostMentions = 12

function personBefore(story: Story, offset: number): string | undefined {
  let seen = 0
  for (const {name, mention} of mentionsBefore(story, offset)) {
    if (offset - mention.end > reach || seen++ >= mostMentions) return undefined
    if (name.kind === 'person') return name.name
  }
  return undefined
}

/** `Moss had kept the lock for years. “…,” she said`: who is named first in the paragraph, outside of marks, is who it tells of. */
function personOfBlock(story: Story, offset: number): string | undefined {
  const block = blockAt(story, offset)
  if (!block) return undefined
  const spoken = spokenTokens(story)
  let first: string | undefined
  let seen = 0
  for (const {name, mention} of mentionsBefore(story, offset)) {
    if (mention.start < block.start) break
    if (seen++ >= mostMentions) return undefined
    if (name.kind === 'person' && !spoken[tokenAt(story, mention.start)]) first = name.name
  }
  return first
}

/** Roles that one name alone holds in the story: `the minister`. */
function holdersOf(mentions: readonly PlacedMention[]): ReadonlyMap<string, string | null> {
  const holders = new Map<string, string | null>()
  for (const {name, mention} of mentions) {
    const role = mention.titled?.role.toLowerCase()
    if (role === undefined || name.kind !== 'person') continue
    const known = holders.get(role)
    holders.set(role, known === undefined || known === name.name ? name.name : null)
  }
  return holders
}

/** Resolves speakers in the order of the text: a pronoun goes on with the person who spoke last nearby. */
export function resolverOf(story: Story): (speaker: Speaker) => string | undefined {
  let holders: ReadonlyMap<string, string | null> | undefined
  let last: {name: string; end: number} | undefined
  const keep = (name: string | undefined, {end}: Speaker): string | undefined => {
    if (name !== undefined) last = {name, end}
    return name
  }
  return (speaker) => {
    if (person.test(speaker.text)) {
      const spoke = last && speaker.start - last.end < reach ? last : undefined
      const here = (blockAt(story, speaker.start)?.start ?? 0) <= (spoke?.end ?? -1)
      return keep((here ? undefined : personOfBlock(story, speaker.start)) ?? spoke?.name ?? personBefore(story, speaker.start), speaker)
    }
    const placed = nameAt(story, speaker)
    if (placed && placed.name.kind !== 'place') return keep(placed.name.name, speaker)
    const role = /^(?:the|a|an)\s+(?:\S+\s+){0,2}(\S+)$/i.exec(speaker.text)?.[1]?.toLowerCase()
    if (role === undefined) return undefined
    holders ??= holdersOf(mentionsOf(story))
    return keep(holders.get(role) ?? undefined, speaker)
  }
}
