/** Whether somebody in reach of a quotation without a speaker can have said it: named or meant beside it, in a question before it, or by the writer. It judges nothing. */

import {type Block, type Story, sentenceAt} from '../../story/story.js'
import {namesOf} from '../names/find.js'
import {mentionsBefore, nameAt} from '../names/look-up.js'
import type {Name} from '../names/name.js'
import {once} from '../once.js'
import {quotationsOf} from '../quotations/find.js'
import type {Quotation} from '../quotations/quotation.js'
import {spokenTokens} from '../quotations/speech.js'
import {occurrencesOf} from '../words/occurrences.js'

/** In a paragraph without end somebody is looked for this far around the quotation. */
const reach = 2000

const bodySpeaks =
  /^\s*The (?:prosecution|defence|defense|council|court|jury|board|company|firm|police|government|ministry|department|committee|union|charity|school|university|hospital|agency|bank|club|inquiry|tribunal|commission) (?:said|says|told|added)\b/

const endOf = (story: Story, {start, end}: Block): string => story.text.slice(Math.max(start, end - 8), end).trimEnd()

const hasNamed = once((story: Story): boolean => namesOf(story).some(({kind}) => kind === 'person'))

/** A question on the block before makes an answer of the quotation, given by somebody whom the story names. */
const isAnswer = (story: Story, block: Block | undefined): boolean =>
  block !== undefined && endOf(story, block).endsWith('?') && hasNamed(story)

/** An interview or essay in the first person: its writer answers for who speaks. */
export function isFirstPerson(story: Story): boolean {
  const spoken = spokenTokens(story)
  return occurrencesOf(story, ['i', 'me']).some(({index}) => !spoken[index])
}

/** `The prosecution said …`: a body that speaks in the next sentence is no “I”, and so it says nothing of who speaks before it. */
function behindOf(story: Story, quotation: Quotation, block: Block): string {
  const behind = story.text.slice(quotation.end, Math.min(block.end, quotation.end + reach))
  if (!/\b(?:I|my|me)\b/.test(quotation.text) || !/[.!?][”"’']$/.test(quotation.text)) return behind
  return behind.replace(bodySpeaks, '')
}

/** Somebody is named or meant in the rest of the block or in the blocks next to it. */
function hasPerson(story: Story, quotation: Quotation): boolean {
  const block = story.blocks[quotation.block]
  if (!block) return true
  const ahead = story.text.slice(Math.max(block.start, quotation.start - reach), quotation.start)
  if (/[:—–]\s*$/.test(ahead.slice(-8))) return true
  const around = `${ahead} ${behindOf(story, quotation, block)}`
  return (
    /\b(?:he|she|his|her|said|says|told|wrote|asked|added|according|statement|read|reads|sign|slogan|motto|song|poem|email|letter|tweet|post|message)\b/i.test(
      around
    ) || /["“”]/.test(around)
  )
}

/** `But the committee said …`: the holder of the words before has more to say. */
const goesOn = /^(?:But|And|However,) the \p{Ll}+(?: \p{Ll}+)? (?:said|says|added|told)\b/u

/** `She was speaking …`, `The words are from …`: the block after says whose the words are; or it goes on with speech. */
function saysNext(story: Story, block: Block): boolean {
  const following = story.blocks[block.index + 1]
  const before = story.blocks[block.index - 1]
  if (before && /[:—–]$/.test(endOf(story, before))) return true
  if (following && goesOn.test(story.text.slice(following.start, following.start + 60))) return true
  if (following && nameAt(story, {start: following.start, end: following.start + 2})?.name.kind === 'person') return true
  return (
    following !== undefined &&
    /^(?:["“]|[—–-]\s?\p{Lu}|(?:he|she|they|these|those|the words)\b)/iu.test(story.text.slice(following.start, following.start + 20))
  )
}

/** The people whom the story quotes by name. */
const quoted = once((story): ReadonlySet<Name> => {
  const names = quotationsOf(story).map(({speaker}) => speaker && nameAt(story, speaker)?.name)
  return new Set(names.filter((name) => name != null))
})

const opener = /^(?:yet|but|so|and|still|for|even|then|now)$/

/** `|Yet Moser| is careful. Two of the nine came in successive years. “I would not …”`: the last one told of in the paragraph heads a sentence, and is quoted elsewhere. */
function isOfWhomItTells(story: Story, quotation: Quotation, block: Block): boolean {
  for (const {name, mention} of mentionsBefore(story, quotation.start)) {
    if (mention.start < block.start) return false
    if (name.kind !== 'person') continue
    const sentence = sentenceAt(story, mention.start)
    const [first, second] = [0, 1].map((ahead) => story.tokens[(sentence?.firstToken ?? 0) + ahead])
    const heads = first?.start === mention.start || (second?.start === mention.start && opener.test(first?.lower ?? ''))
    return heads && quoted(story).has(name)
  }
  return false
}

export const hasSpeakerNear = (story: Story, quotation: Quotation, block: Block): boolean =>
  isAnswer(story, story.blocks[block.index - 1]) ||
  hasPerson(story, quotation) ||
  saysNext(story, block) ||
  isOfWhomItTells(story, quotation, block)
