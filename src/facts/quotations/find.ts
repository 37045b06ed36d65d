/** Finds the quotations of a story: what stands in marks and is speech, what is reported without them, and who says it. */

import {type Story, textOf} from '../../story/story.js'
import {once} from '../once.js'
import {isSpeech} from './is-speech.js'
import {farthest, type Marked, marksOf} from './marks.js'
import type {Quotation, Speaker} from './quotation.js'
import {reportedOf} from './reported.js'
import {resolverOf} from './resolve.js'
import {type Attribution, attributionOf} from './speaker.js'

type Draft = Omit<Quotation, 'index'>

/** Speech carries its speaker on: within a block, and into a block that opens with a quotation behind one that ended in speech. */
function carried(story: Story, quoted: Marked, before: Draft | undefined, open: boolean): Attribution | undefined {
  if (!before?.speaker) return undefined
  const block = story.blocks[quoted.block]
  const opensBlock = block !== undefined && quoted.start - block.start <= 1
  const near = before.block === quoted.block || (opensBlock && before.block >= quoted.block - (open ? farthest : 1))
  return near ? {speaker: before.speaker, cue: null} : undefined
}

/** Speech that is opened again on the next block, and speech ahead of its cue, take the speaker who follows. */
function carryBack(drafts: Draft[], quoted: ReadonlyMap<Draft, Marked>): void {
  for (let at = drafts.length - 2; at >= 0; at--) {
    const draft = drafts[at]
    const after = drafts[at + 1]
    if (!draft || draft.speaker || !after?.speaker) continue
    const continues = quoted.get(draft)?.continued === true && after.block > draft.block && after.block <= draft.block + farthest
    if (!continues && after.block !== draft.block) continue
    const filled = {...draft, speaker: after.speaker}
    const marked = quoted.get(draft)
    drafts[at] = filled
    if (marked) (quoted as Map<Draft, Marked>).set(filled, marked)
  }
}

/** What stands in marks and is speech. */
function spokenIn(story: Story): Draft[] {
  const drafts: Draft[] = []
  const marked = new Map<Draft, Marked>()
  for (const quoted of marksOf(story).quoted) {
    const found = attributionOf(story, quoted)
    const last = drafts.at(-1)
    if (!isSpeech(story, quoted, found)) continue
    const {speaker, cue} = found.speaker
      ? found
      : (carried(story, quoted, last, last !== undefined && marked.get(last)?.continued === true) ?? found)
    const draft: Draft = {
      start: quoted.start,
      end: quoted.end,
      text: textOf(story, quoted),
      type: 'direct',
      speaker,
      cue,
      block: quoted.block
    }
    drafts.push(draft)
    marked.set(draft, quoted)
  }
  carryBack(drafts, marked)
  return drafts
}

const named = ({start, end, text}: Speaker, name: string): Speaker => ({start, end, text, name})

function withNames(story: Story, drafts: readonly Draft[]): Quotation[] {
  const resolve = resolverOf(story)
  return drafts.map((draft, index) => {
    const name: string | undefined = draft.speaker ? resolve(draft.speaker) : undefined
    const speaker: Speaker | null = draft.speaker && name !== undefined ? named(draft.speaker, name) : draft.speaker
    const {start, end, text, type, cue, block} = draft
    return {index, start, end, text, type, speaker, cue, block}
  })
}

/** Words in marks and reported words, in the order of the text. */
export const quotationsOf = once((story: Story): readonly Quotation[] => {
  const spoken = spokenIn(story)
  const drafts = [...spoken, ...reportedOf(story, spoken)].sort((one, other) => one.start - other.start || one.end - other.end)
  return withNames(story, drafts)
})
