/** `Some say`, `many believe`, where nothing before tells of whom. */

import {wordsOf} from '../../lexicon/list.js'
import {openVerbs} from '../../lexicon/sources.js'
import type {Story, Token} from '../../story/story.js'
import type {Mention} from './plural.js'

let verbs: ReadonlySet<string> | undefined
/** `Residents are split. Some say …`: those who are meant stand this near. */
const sentencesBack = 2
const wordsBack = 80
const opensClause = /^(?:but|and|yet|while|though|although|as|that)$/
const people =
  /^(?:people|men|women|children|police|public|crowd|staff|crew|team|board|town|village|community|family|audience|media|government|party)$/

/** A plural or a group that `some` may be taken from. */
const isGroup = ({kind, lower}: Token): boolean =>
  kind === 'word' &&
  (people.test(lower) || (lower.length > 3 && /[^su'i]s$/.test(lower) && !/^(?:does|says|always|perhaps|sometimes|whereas)$/.test(lower)))

function hasGroupBefore(story: Story, {index, sentence}: Token): boolean {
  const block = story.sentences[sentence]?.block
  for (let at = index - 1; at >= Math.max(0, index - wordsBack); at--) {
    const token = story.tokens[at]
    if (!token || token.sentence < sentence - sentencesBack || story.sentences[token.sentence]?.block !== block) return false
    if (isGroup(token)) return true
  }
  return false
}

export function someAt(story: Story, noun: Token): Mention | undefined {
  verbs ??= wordsOf(openVerbs)
  const verb = story.tokens[noun.index + 1]
  if (!verb || verb.sentence !== noun.sentence || !verbs.has(verb.lower)) return undefined
  const before = story.tokens[noun.index - 1]
  const opens = !before || before.sentence !== noun.sentence || before.text === ',' || opensClause.test(before.lower)
  return opens && !hasGroupBefore(story, noun) ? {first: noun, noun, verb} : undefined
}
