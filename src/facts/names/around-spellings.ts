/** What stands around two spellings of a name: both in one sentence, a place, a caption, a story that tells of the slip itself. It judges nothing. */

import type {Span} from '../../finding.js'
import {type Story, sentenceAt, tokenAt} from '../../story/story.js'
import {isCaption} from './caption-names.js'
import type {SpellingPair} from './spellings.js'

/** `Jon Hale and John Hale`: two people, since one sentence names both. */
export function namedTogether(story: Story, {rare, usual}: SpellingPair): boolean {
  const sentences = new Set(usual.mentions.filter((mention) => mention.form === 'full').map((mention) => sentenceOf(story, mention.start)))
  return rare.mentions.some((mention) => sentences.has(sentenceOf(story, mention.start)))
}

const sentenceOf = (story: Story, offset: number): number => sentenceAt(story, offset)?.index ?? -1

const placePrepositions = new Set(['in', 'at', 'near', 'to', 'from', 'of', 'around', 'outside'])

/** `lived in Marlin` is a place, whoever Martin is. */
export const isAsPlace = (story: Story, {rare}: SpellingPair): boolean =>
  rare.mentions.some((mention) => placePrepositions.has(story.tokens[tokenAt(story, mention.start) - 1]?.lower ?? ''))

const spellingWords = new Set('wrong wrongly misspelt misspelled mis-spelt spelt spelled spelling typo misprint misprinted'.split(' '))

/** `One of the names on it is wrong: “Peter Kovack”`: the story itself says that it is spelt another way. */
export function isToldOf(story: Story, {start}: Span): boolean {
  const {firstToken = 0, lastToken = 0} = sentenceAt(story, start) ?? {}
  return story.tokens.slice(firstToken, lastToken).some(({lower}) => spellingWords.has(lower))
}

/** One of the two stands under pictures alone: told apart, as a caption is often written by another hand. */
export function isOfCaption(story: Story, {rare, usual, by}: SpellingPair): boolean {
  if (by === 'capitals') return rare.mentions.every((mention) => isCaption(story, mention))
  const inCaptions = (mentions: SpellingPair['rare']['mentions']): boolean =>
    mentions.every((mention) => mention.form === 'part' || isCaption(story, mention))
  return inCaptions(rare.mentions) !== (by !== 'lone' && inCaptions(usual.mentions))
}
