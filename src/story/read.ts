/** Reads a prose into a story: the only walk over its characters. */

import {sentenceEnds} from './sentences.js'
import type {ToSource} from './source-map.js'
import type {Block, Role, Sentence, SourceComment, Story, StoryMetadata} from './story.js'
import {tokenize, type UnplacedToken} from './tokens.js'

/** A block as a format gives it. */
export interface ProseBlock {
  /** Offsets into `Prose.text`. */
  start: number
  end: number
  role: Role
  stated: boolean
  quoted?: boolean
  listItem?: boolean
}

/** What a format makes of a document. Blocks are in order, do not overlap, and hold all that is not white space. */
export interface Prose {
  source: string
  text: string
  blocks: readonly ProseBlock[]
  metadata: StoryMetadata
  comments?: readonly SourceComment[]
  toSource: ToSource
}

/** Reads a prose into flat arrays of blocks, sentences and tokens, in time linear in its length. */
export function readStory(prose: Prose): Story {
  const {source, text, metadata, toSource} = prose
  const blocks: Block[] = []
  const sentences: Sentence[] = []
  const tokens: UnplacedToken[] = []
  for (const block of prose.blocks) {
    const firstSentence = sentences.length
    const firstToken = tokens.length
    tokenize(text, block.start, block.end, tokens)
    let from = firstToken
    for (const to of sentenceEnds(text, tokens, firstToken)) {
      const index = sentences.length
      for (let at = from; at < to; at++) {
        const token = tokens[at]
        if (token) token.sentence = index
      }
      const start = tokens[from]?.start ?? block.start
      sentences.push({index, block: blocks.length, start, end: tokens[to - 1]?.end ?? block.end, firstToken: from, lastToken: to})
      from = to
    }
    blocks.push({
      index: blocks.length,
      start: block.start,
      end: block.end,
      role: block.role,
      stated: block.stated,
      quoted: block.quoted ?? false,
      listItem: block.listItem ?? false,
      firstSentence,
      lastSentence: sentences.length,
      firstToken,
      lastToken: tokens.length
    })
  }
  return {source, text, metadata, comments: prose.comments ?? [], blocks, sentences, tokens, toSource, kept: []}
}
