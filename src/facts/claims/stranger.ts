/** A pronoun that speaks where the story has told of nobody. */

import {wordsOf} from '../../lexicon/list.js'
import {kinNouns, likePeople} from '../../lexicon/sources.js'
import {type Story, tokenAt} from '../../story/story.js'
import {nameLists} from '../names/lists.js'
import {mentionsOf} from '../names/look-up.js'
import type {NameMention} from '../names/name.js'
import {quotationsOf} from '../quotations/find.js'
import type {Speaker} from '../quotations/quotation.js'
import {spokenTokens} from '../quotations/speech.js'

let kin: ReadonlySet<string> | undefined
let things: ReadonlySet<string> | undefined

/** `she said` with no person before it, by name or by kind, whom it could mean. */
export function strangerOf(story: Story): Speaker | undefined {
  const first = quotationsOf(story).find(({type, cue, speaker}) => type === 'direct' && cue && speaker && /^(?:he|she)$/.test(speaker.text))
  if (!first?.speaker || first.speaker.name !== undefined) return undefined
  const near = (story.blocks[first.block + 1] ?? story.blocks[first.block])?.end ?? first.end
  for (const {name, mention} of mentionsOf(story)) {
    if (mention.start > near) break
    const mayBePerson = name.kind === 'person' || name.kind === 'other'
    // `a museum in Lincoln`: a town that was named for somebody.
    if (mayBePerson && !((name.kind === 'other' || name.given === null) && standsAsPlace(story, mention))) return undefined
  }
  return tellsOfSomebody(story, first.speaker.start) ? undefined : first.speaker
}

/** A day, `at Sidlow`, `the Harwick shelter`: behind a preposition of place, or one word between an article and a noun. */
function standsAsPlace(story: Story, {start, end, text}: NameMention): boolean {
  if (/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?$/.test(text)) return true
  const {tokens} = story
  const index = tokenAt(story, start)
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (/^(?:at|in|near|outside|across|around)$/.test(before?.lower ?? '')) return true
  return (
    !/\s/.test(text) &&
    /^(?:the|a|an)$/.test(before?.lower ?? '') &&
    after?.kind === 'word' &&
    after.text === after.lower &&
    after.start - end < 2
  )
}

function tellsOfSomebody(story: Story, before: number): boolean {
  kin ??= wordsOf(kinNouns)
  things ??= wordsOf(likePeople)
  const {roles, honorifics} = nameLists()
  const spoken = spokenTokens(story)
  for (const {start, lower, index} of story.tokens) {
    if (start >= before) return false
    // Whoever speaks says I and you and tells of others, and is nobody for it.
    if (spoken[index] === 1) continue
    const word = lower.replace(/'s$/, '')
    if (roles.has(word) || honorifics.has(word) || kin.has(word) || /^(?:i|me|my|you|who|whose)$/.test(word)) return true
    if (word.length > 5 && /(?:er|or|ist|man|woman|ian|ee|ant)$/.test(word) && !things.has(word)) return true
  }
  return false
}
