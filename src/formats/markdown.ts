/** Markdown: headings, quotations and lists give their roles; code, addresses and markup are no prose. */

import type {Nodes, Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfm} from 'micromark-extension-gfm'
import type {Prose} from '../story/read.js'
import type {StoryMetadata} from '../story/story.js'
import {ProseBuilder} from './prose-builder.js'

interface Context {
  readonly builder: ProseBuilder
  readonly quoted: boolean
  readonly listItem: boolean
  /** The first heading of the first level is the headline. */
  headline: boolean
}

const fields = ['yaml', 'toml'] as const

export function readMarkdown(source: string): Prose {
  const tree = fromMarkdown(source, {
    extensions: [gfm(), frontmatter([...fields])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown([...fields])]
  })
  const builder = new ProseBuilder(source)
  const context: Context = {builder, quoted: false, listItem: false, headline: false}
  for (const node of tree.children) readBlock(node, context)
  return builder.finish(metadataOf(tree))
}

function readBlock(node: Nodes, context: Context): void {
  const {builder, quoted, listItem} = context
  switch (node.type) {
    case 'heading': {
      const first = node.depth === 1 && !context.headline
      context.headline ||= first
      builder.open({role: first ? 'headline' : 'subhead', stated: true, quoted, listItem})
      readInline(node, builder)
      return
    }
    case 'paragraph':
    case 'tableCell':
      builder.open({role: isCaption(node) ? 'caption' : 'body', stated: true, quoted, listItem})
      readInline(node, builder)
      return
    case 'blockquote':
      readChildren(node.children, {...context, quoted: true}, context)
      return
    case 'listItem':
      readChildren(node.children, {...context, listItem: true}, context)
      return
    case 'list':
    case 'table':
    case 'tableRow':
    case 'footnoteDefinition':
      readChildren(node.children, context, context)
  }
}

function readChildren(children: readonly Nodes[], inner: Context, outer: Context): void {
  for (const child of children) readBlock(child, inner)
  outer.headline ||= inner.headline
}

/** A paragraph of one picture is its caption. */
const isCaption = (node: Nodes): boolean =>
  'children' in node && node.children.length > 0 && node.children.every((child) => child.type === 'image')

function readInline(node: Nodes, builder: ProseBuilder): void {
  if (node.type === 'break') builder.space()
  const from = node.position?.start.offset
  const to = node.position?.end.offset
  if (node.type === 'text' && from !== undefined && to !== undefined) builder.add(node.value, from, to)
  else if (node.type === 'image' && node.alt && from !== undefined && to !== undefined) builder.add(node.alt, from + 2, to)
  else if ('children' in node) for (const child of node.children) readInline(child, builder)
}

/** The title and the day from lines such as `date: 2024-06-18` or `title = "Harbour"` at the top level of the front matter. */
function metadataOf(tree: Root): StoryMetadata {
  const [first] = tree.children
  const lines = first && (first.type === 'yaml' || (first.type as string) === 'toml') && 'value' in first ? first.value.split('\n') : []
  const field = (name: RegExp): string | undefined => {
    const line = lines.find((candidate) => name.test(candidate))
    return line
      ?.slice(line.search(/[:=]/) + 1)
      .trim()
      .replace(/^["']|["']$/g, '')
  }
  const date = /^\d{4}-\d{2}-\d{2}/.exec(field(/^(?:date|published|pubDate)\s*[:=]/i) ?? '')?.[0]
  const title = field(/^title\s*[:=]/i)
  return {...(date === undefined ? {} : {date}), ...(title ? {title} : {})}
}
