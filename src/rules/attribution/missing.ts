/** Speech of a sentence or more that nobody in reach can have said. */

import {quotationsOf} from '../../facts/quotations/find.js'
import type {Quotation} from '../../facts/quotations/quotation.js'
import {spokenTokens} from '../../facts/quotations/speech.js'
import {defineRule} from '../../rule.js'
import type {Block, Story} from '../../story/story.js'

const fewestWords = 6
const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length

/** A question on the block before makes an answer of the quotation. */
const isQuestion = (story: Story, block: Block | undefined): boolean =>
  block !== undefined && story.text.slice(block.start, block.end).trimEnd().endsWith('?')

/** An interview or essay in the first person: its writer answers for who speaks. */
function isFirstPerson(story: Story): boolean {
  const spoken = spokenTokens(story)
  return story.tokens.some((token) => (token.lower === 'i' || token.lower === 'me') && token.kind === 'word' && !spoken[token.index])
}

/** Somebody is named or meant in the rest of the block or in the blocks next to it. */
function hasPerson(story: Story, quotation: Quotation): boolean {
  const block = story.blocks[quotation.block]
  if (!block) return true
  if (/[:—–]\s*$/.test(story.text.slice(block.start, quotation.start))) return true
  const around = `${story.text.slice(block.start, quotation.start)} ${story.text.slice(quotation.end, block.end)}`
  return (
    /\b(?:he|she|they|his|her|their|said|says|told|wrote|asked|added|according|statement|read|reads|sign|slogan|motto|song|poem|email|letter|tweet|post|message)\b/i.test(
      around
    ) || /["“”]/.test(around)
  )
}

export const missing = defineRule({
  id: 'attribution-missing',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A quotation has no speaker in reach',
  why: 'A reader must know who speaks. The rule reports speech of a sentence or more whose block names nobody who says it and that does not go on from speech before it; headlines, captions, block quotations, questions and answers pass.',
  defaults: {},
  examples: [
    {
      bad: 'The coast road has been shut since Tuesday.\n\n⟦“The boat is late, the boat is wet and the boat is dear.”⟧\n\nThe council hopes to open one lane in May.',
      message: 'Quotation without a speaker: “The boat is late, the boat…”'
    },
    {good: '“The boat is late, the boat is wet and the boat is dear,” said Petra Lomax.'},
    {
      good: '“The boat is late,” said Petra Lomax.\n\n“It is wet, it is dear and it smells of fish all year.”',
      why: 'the speaker carries over'
    }
  ],
  *check(story) {
    if (isFirstPerson(story)) return
    for (const quotation of quotationsOf(story)) {
      const block = story.blocks[quotation.block]
      if (quotation.speaker || quotation.type !== 'direct' || !block || block.role !== 'body' || block.quoted || block.listItem) continue
      if (wordsIn(quotation.text) < fewestWords || !/^["“«‘']+[\p{Lu}…]/u.test(quotation.text) || !/[.!?…]["”»’']+$/.test(quotation.text))
        continue
      if (isQuestion(story, story.blocks[block.index - 1]) || hasPerson(story, quotation) || saysNext(story, block)) continue
      yield {
        at: {start: quotation.start, end: quotation.end},
        message: `Quotation without a speaker: “${quotation.text.replace(/^\W+/u, '').split(/\s+/).slice(0, 6).join(' ')}…”`
      }
    }
  }
})

/** `She was speaking …`, `The words are from …`: the block after says whose the words are; or it goes on with speech. */
function saysNext(story: Story, block: Block): boolean {
  const following = story.blocks[block.index + 1]
  const before = story.blocks[block.index - 1]
  if (before && /[:—–]\s*$/.test(story.text.slice(before.start, before.end))) return true
  return (
    following !== undefined &&
    /^(?:["“]|[—–-]\s?\p{Lu}|(?:he|she|they|these|those|the words)\b)/iu.test(story.text.slice(following.start, following.start + 20))
  )
}
