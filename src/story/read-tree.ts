/** nlcst to story: the way in for retext plugins, whatever parser made the tree. */

import type {Nodes, Root} from 'nlcst'
import {toString as textOfTree} from 'nlcst-to-string'
import type {VFile} from 'vfile'
import {readText} from '../formats/text.js'
import {type ProseBlock, readStory} from './read.js'
import {mapRuns, type Run} from './source-map.js'
import type {Story, StoryMetadata} from './story.js'

interface Leaf {
  value: string
  /** Offset into the file, where the tree knows it. */
  offset: number | undefined
  /** Counts the paragraph the leaf stands in; 0 outside of paragraphs. */
  paragraph: number
}

const stories = new WeakMap<Root, Map<string, Story>>()

/** The story of a tree, read once for each tree and date however many plugins ask. */
export function storyOf(tree: Root, file: VFile, metadata: StoryMetadata): Story {
  const key = metadata.date ?? ''
  const read = stories.get(tree) ?? new Map<string, Story>()
  stories.set(tree, read)
  const story = read.get(key) ?? readTree(tree, String(file), metadata)
  read.set(key, story)
  return story
}

/** Reads a tree; `source` is the file it was made from, or an empty string. A tree of plain text gives the very story of that text. */
export function readTree(tree: Root, source: string, metadata: StoryMetadata = {}): Story {
  const plain = textOfTree(tree)
  if (source === '' || plain === source) return readStory({...readText(plain), metadata})
  return readMarkup(leavesOf(tree), source, metadata)
}

/** Every leaf in order; the stack is our own so that a deep tree cannot overflow the call stack. */
function leavesOf(tree: Root): Leaf[] {
  const leaves: Leaf[] = []
  const stack: {node: Nodes; paragraph: number}[] = [{node: tree, paragraph: 0}]
  let paragraphs = 0
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const {node} = entry
    if ('children' in node) {
      const paragraph = node.type === 'ParagraphNode' ? ++paragraphs : entry.paragraph
      for (let index = node.children.length - 1; index >= 0; index--) {
        const child = node.children[index]
        if (child) stack.push({node: child, paragraph})
      }
    } else leaves.push({value: node.value, offset: node.position?.start.offset, paragraph: entry.paragraph})
  }
  return leaves
}

/** A tree made from Markdown or HTML: each paragraph is a block, and what the source does not hold letter for letter is not mapped. */
function readMarkup(leaves: readonly Leaf[], source: string, metadata: StoryMetadata): Story {
  const blocks: ProseBlock[] = []
  const runs: Run[] = []
  let text = ''
  let current = 0
  for (const {value, offset, paragraph} of leaves) {
    if (paragraph === 0) continue
    if (paragraph !== current) {
      if (text) text += '\n\n'
      blocks.push({start: text.length, end: text.length, role: 'body', stated: false, ...markupBefore(source, offset)})
      current = paragraph
    }
    const place = realign(source, value, offset, runs.at(-1))
    if (place !== undefined) runs.push({prose: text.length, source: place, length: value.length})
    text += value
    const block = blocks.at(-1)
    if (block) block.end = text.length
  }
  return readStory({source, text, blocks, metadata, toSource: mapRuns(runs, text, source)})
}

const reach = 40

/** Entities and escapes before a leaf shift the offset a tree gives; the leaf is then looked for a little further on. */
function realign(source: string, value: string, offset: number | undefined, before: Run | undefined): number | undefined {
  if (offset === undefined) return undefined
  const earliest = before ? before.source + before.length : 0
  if (offset >= earliest && source.startsWith(value, offset)) return offset
  const found = source.slice(0, offset + reach + value.length).indexOf(value, Math.max(earliest, offset - reach))
  return found < 0 ? undefined : found
}

/** What the markup just before a paragraph says of it. */
function markupBefore(source: string, offset: number | undefined): Partial<ProseBlock> {
  if (offset === undefined) return {}
  const lead = source.slice(Math.max(source.lastIndexOf('\n', offset - 1) + 1, offset - 200), offset)
  const heading = /(?:^\s*(#{1,6})\s+|<h([1-6])[^<>]{0,100}>)[^<>]{0,20}$/i.exec(lead)
  if (heading) return {role: heading[1] === '#' || heading[2] === '1' ? 'headline' : 'subhead', stated: true}
  if (/<figcaption[^<>]{0,100}>[^<>]{0,20}$/i.test(lead)) return {role: 'caption', stated: true}
  return {quoted: /^\s*>/.test(lead), listItem: /^[\s>]*(?:[-*+]|\d{1,3}[.)])\s+$|<li[^<>]{0,100}>\s*$/.test(lead)}
}
