/** Finds a cue behind the words that it reports: `, Holm said on Monday`, `, said Ada Holm`. */

import {clauseWords} from '../../lexicon/clause-words.js'
import {cueWords} from '../../lexicon/cues.js'
import {traitOf} from '../../story/spelling.js'
import type {Story} from '../../story/story.js'
import {isName, isPronoun, isQuoteMark, phraseEnd} from './phrase.js'
import {isParticiple} from './speaker.js'

/** Whether a verb may close what it reports. */
export const isClosing = traitOf(({lower}) => cueWords().closing.has(lower))

/** `, Holm said` at the end of a sentence: the clause before it is what she said. */
export function closingCue(story: Story, at: number, end: number): number | undefined {
  const {openers} = cueWords()
  const {tokens} = story
  const head = tokens[at]
  if (!head || (openers.has(head.lower) && head.lower !== 'this') || clauseWords().complements.has(head.lower)) return undefined
  if (isClosing(head) && !isParticiple(head) && !/^tell|^told$/.test(head.lower)) return isInverted(story, at + 1, end) ? at : undefined
  for (let index = at + 1; index < Math.min(end, at + 16); index++) {
    const token = tokens[index]
    if (!token || isQuoteMark(token) || /^[,;:—–]$|^--$/.test(token.text)) return undefined
    if (!isClosing(token) || isParticiple(token) || isName(token) || /^(?:believe|agree|admit|told|tell)/.test(token.lower)) continue
    const next = tokens[index + 1]
    return index + 1 >= end || /^[.,;]$/.test(next?.text ?? '') || isTimed(story, index + 1, end) ? index : undefined
  }
  return undefined
}

/** `said Ada Holm, the harbour master`: a name with no verb of its own behind it. */
function isInverted(story: Story, at: number, end: number): boolean {
  if (!isName(story.tokens[at]) && !/^(?:the|a|an)$/.test(story.tokens[at]?.lower ?? '')) return false
  const after = phraseEnd(story, at, end)
  for (let index = at; index < after; index++) if (/^\p{Ll}.*ed$/u.test(story.tokens[index]?.text ?? '')) return false
  return (
    after >= end ||
    (!/^(?:and|but)$|^[;:]$/.test(story.tokens[after]?.lower ?? '') && !clauseWords().helpers.has(story.tokens[after]?.lower ?? ''))
  )
}

/** `said on Monday`, `said in a statement`: time and place to the end of the sentence, and no clause. */
function isTimed(story: Story, at: number, end: number): boolean {
  const {tokens} = story
  const head = tokens[at]?.lower ?? ''
  if (end - at > 16 || (!/^(?:on|in|at|during|after|this|last|earlier)$/.test(head) && !clauseWords().days.has(head))) return false
  for (let index = at; index < end; index++) {
    const token = tokens[index]
    if (
      isQuoteMark(token) ||
      isPronoun(token) ||
      clauseWords().helpers.has(token?.lower ?? '') ||
      token?.lower === 'that' ||
      token?.text === ','
    )
      return false
  }
  return true
}
