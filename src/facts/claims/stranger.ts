/** A pronoun that speaks where the story has told of nobody. */

import {wordsOf} from '../../lexicon/list.js'
import {kinNouns} from '../../lexicon/sources.js'
import type {Story} from '../../story/story.js'
import {nameLists} from '../names/lists.js'
import {mentionsOf} from '../names/look-up.js'
import {quotationsOf} from '../quotations/find.js'
import type {Speaker} from '../quotations/quotation.js'

let kin: ReadonlySet<string> | undefined

/** `she said` with no person before it, by name or by kind, whom it could mean. */
export function strangerOf(story: Story): Speaker | undefined {
  const first = quotationsOf(story).find(({type, cue, speaker}) => type === 'direct' && cue && speaker && /^(?:he|she)$/.test(speaker.text))
  if (!first?.speaker || first.speaker.name !== undefined) return undefined
  const near = (story.blocks[first.block + 1] ?? story.blocks[first.block])?.end ?? first.end
  for (const {name, mention} of mentionsOf(story)) {
    if (mention.start > near) break
    if (name.kind === 'person' || name.kind === 'other') return undefined
  }
  return tellsOfSomebody(story, first.speaker.start) ? undefined : first.speaker
}

function tellsOfSomebody(story: Story, before: number): boolean {
  kin ??= wordsOf(kinNouns)
  const {roles, honorifics} = nameLists()
  for (const {start, lower} of story.tokens) {
    if (start >= before) return false
    const word = lower.replace(/'s$/, '')
    if (roles.has(word) || honorifics.has(word) || kin.has(word) || /^(?:i|me|my|you|who|whose)$/.test(word)) return true
    if (word.length > 5 && /(?:er|or|ist|man|woman|ian|ee|ant)$/.test(word)) return true
  }
  return false
}
