/** Whether the sentence before a quotation without a speaker tells of somebody who goes on in marks. */

import type {Span} from '../../finding.js'
import {type Story, tokenAt} from '../../story/story.js'
import {mentionsBefore, nameAt} from '../names/look-up.js'
import {quotationsOf} from '../quotations/find.js'
import type {Quotation} from '../quotations/quotation.js'

/** Before a name that opens a sentence: `The ferryman’s widow, Petra Lomax, has written …`. */
const longestTitle = 40

/** The sentence before reports what somebody says, or speaks of a person, who goes on in marks. */
export function leadsIn(story: Story, quotation: Quotation): boolean {
  const at = story.tokens[tokenAt(story, quotation.start)]?.sentence ?? 0
  const before = story.sentences[at - 1]
  if (!before || before.block < quotation.block - 1) return false
  if (before.block === quotation.block ? namesPerson(story, before) : opensWithPerson(story, before)) return true
  if (reports.test(story.text.slice(before.start, before.end))) return true
  const quotations = quotationsOf(story)
  for (let index = quotation.index - 1; index >= 0; index--) {
    const {start, type, speaker} = quotations[index] ?? quotation
    if (start < before.start) break
    if (type !== 'direct' && speaker !== null) return true
  }
  return false
}

/** `In particular, she told the inquiry, a fall would follow.`: what is reported around its cue. */
const reports = /, (?:he|she) (?:said|told|added|says|warned|argued|wrote|explained|recalled)\b[^.]{0,60}, /

function namesPerson(story: Story, sentence: Span): boolean {
  for (const {name, mention} of mentionsBefore(story, sentence.end)) {
    if (mention.start < sentence.start) break
    if (name.kind === 'person') return true
  }
  return false
}

const isTwoWords = (name: string): boolean => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name)

/** `Petra Lomax has written to the county.` ends its block, and she speaks in the next one. */
function opensWithPerson(story: Story, {start, end}: Span): boolean {
  const found = nameAt(story, {start, end})
  // `The hotel at Cap Noir` is where it stands.
  if (found && /\b(?:at|in|near) $/.test(story.text.slice(start, found.mention.start))) return false
  if (found?.mention.form !== 'full') return false
  // A name that nothing else tells of opens its sentence as somebody who acts: `Radim Zeman lost 11 ewes.`
  if (found.name.kind === 'other') return found.mention.start === start && isTwoWords(found.mention.text)
  return found.name.kind === 'person' && found.mention.start - start < longestTitle
}
