/** Reads a prose into a story: the only walk over its characters. */

import {sentenceEnds} from './sentences.js'
import type {ToSource} from './source-map.js'
import type {Block, Role, Sentence, Story, StoryMetadata, Token} from './story.js'
import {tokenize} from './tokens.js'

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
  toSource: ToSource
}

const apostrophe = /[’ʼ]/g
const hyphen = /[‐‑]/g

function lowerOf(text: string): string {
  const lower = text.toLowerCase()
  for (let index = 0; index < lower.length; index++) {
    if (lower.charCodeAt(index) > 127) return lower.replace(apostrophe, "'").replace(hyphen, '-').replaceAll('\u00ad', '')
  }
  return lower
}

/** Reads a prose into flat arrays of blocks, sentences and tokens, in time linear in its length. */
export function readStory(prose: Prose): Story {
  const {source, text, metadata, toSource} = prose
  const blocks: Block[] = []
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  for (const block of prose.blocks) {
    const firstSentence = sentences.length
    const firstToken = tokens.length
    const raw = [...tokenize(text, block.start, block.end)]
    let from = 0
    for (const to of sentenceEnds(text, raw)) {
      const sentence = sentences.length
      for (const token of raw.slice(from, to)) {
        const value = text.slice(token.start, token.end)
        tokens.push({...token, index: tokens.length, text: value, lower: lowerOf(value), sentence})
      }
      sentences.push({
        index: sentence,
        block: blocks.length,
        start: raw[from]?.start ?? block.start,
        end: raw[to - 1]?.end ?? block.end,
        firstToken: firstToken + from,
        lastToken: firstToken + to
      })
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
  return {source, text, metadata, blocks, sentences, tokens, toSource}
}
