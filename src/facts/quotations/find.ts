/** Finds the quotations of a story: what stands in marks and is speech, with who says it. */

import {type Story, textOf} from '../../story/story.js'
import {once} from '../once.js'
import {type Marked, marksOf} from './marks.js'
import type {Quotation} from './quotation.js'
import {type Attribution, attributionOf} from './speaker.js'

/** Fewer words without a stop or a cue are a title, a term or scare quotes. */
const fewestWords = 4

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length

function isSpeech(text: string, {cue}: Attribution): boolean {
  if (/[.,!?…][’']?$/.test(text.trim()) && (cue !== null || wordCount(text) >= 2)) return true
  return wordCount(text) >= fewestWords && !isTitle(text)
}

/** `Nine Kinds of Rain`: every longer word with a capital. */
function isTitle(text: string): boolean {
  const long = text.split(/\s+/).filter((word) => word.length > 3)
  return long.length > 0 && !/[.,!?]$/.test(text) && long.every((word) => /^\p{Lu}/u.test(word))
}

/** Speech carries its speaker on: within a block, and into a block that opens with a quotation behind one that ended in speech. */
function carried(story: Story, quoted: Marked, before: Quotation | undefined): Attribution | undefined {
  if (!before?.speaker) return undefined
  const block = story.blocks[quoted.block]
  const opensBlock = block !== undefined && quoted.start - block.start <= 1
  const near = before.block === quoted.block || (opensBlock && before.block === quoted.block - 1)
  return near ? {speaker: before.speaker, cue: null} : undefined
}

export const quotationsOf = once((story: Story): readonly Quotation[] => {
  const quotations: Quotation[] = []
  for (const quoted of marksOf(story).quoted) {
    const text = textOf(story, quoted)
    const found = attributionOf(story, quoted)
    if (!isSpeech(textOf(story, quoted.inner), found)) continue
    const {speaker, cue} = found.speaker ? found : (carried(story, quoted, quotations.at(-1)) ?? found)
    quotations.push({
      index: quotations.length,
      start: quoted.start,
      end: quoted.end,
      text,
      type: 'direct',
      speaker,
      cue,
      block: quoted.block
    })
  }
  return quotations
})
