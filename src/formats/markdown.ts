/** Markdown: headings, quotations and lists give their roles; code, addresses and markup are no prose. Reads MDX as far as prose goes. */

import type {Nodes, Parents, Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfm} from 'micromark-extension-gfm'
import type {Span} from '../finding.js'
import type {Prose} from '../story/read.js'
import type {Role} from '../story/story.js'
import {type Field, type FrontMatter, readFrontMatter} from './front-matter.js'
import {commentsIn, type PlacedComment} from './markup-comments.js'
import {ProseBuilder} from './prose-builder.js'
import {partsWithoutTemplates} from './templates.js'
import {readText} from './text.js'

interface Context {
  readonly source: string
  readonly builder: ProseBuilder
  readonly quoted: boolean
  readonly listItem: boolean
  /** The first heading of the first level is the headline. */
  headline: boolean
}

const fields = ['yaml', 'toml'] as const

/** A text nested thousands of levels deep, which no article is, overflows the parser's stack; its words are still read. */
export function readMarkdown(source: string): Prose {
  try {
    return readTree(source)
  } catch (error) {
    if (error instanceof RangeError) return readText(source)
    throw error
  }
}

function readTree(source: string): Prose {
  const tree = fromMarkdown(source, {
    extensions: [gfm(), frontmatter([...fields])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown([...fields])]
  })
  const builder = new ProseBuilder(source)
  const about = frontMatterOf(tree, source)
  const hasHeadline = tree.children.some((node) => node.type === 'heading' && node.depth === 1)
  if (about.title && !hasHeadline) readField(about.title, 'headline', builder)
  if (about.standfirst) readField(about.standfirst, 'standfirst', builder)
  const context: Context = {source, builder, quoted: false, listItem: false, headline: false}
  readChildren(tree.children, context, context)
  return builder.finish({
    ...(about.date === undefined ? {} : {date: about.date}),
    ...(about.title ? {title: about.title.text} : {})
  })
}

function frontMatterOf(tree: Root, source: string): FrontMatter {
  const [first] = tree.children
  const isFrontMatter = first !== undefined && fields.some((name) => name === String(first.type))
  return isFrontMatter ? readFrontMatter(source, spanOf(first)) : {}
}

function readField({text, start, end}: Field, role: Role, builder: ProseBuilder): void {
  builder.open({role, stated: true, quoted: false, listItem: false})
  builder.add(text, start, end)
}

const spanOf = (node: Nodes): Span => ({start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0})

function readBlock(node: Nodes, context: Context): void {
  const {builder, quoted, listItem} = context
  switch (node.type) {
    case 'heading': {
      const first = node.depth === 1 && !context.headline
      context.headline ||= first
      builder.open({role: first ? 'headline' : 'subhead', stated: true, quoted, listItem})
      readInline(node, spanOf(node), context)
      return
    }
    case 'paragraph':
      if (isPicture(node)) readPictures(node, context)
      else if (!isScript(node)) readParagraph(node, context)
      return
    case 'tableCell':
      readParagraph(node, context)
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

function readParagraph(node: Nodes, context: Context): void {
  const {builder, quoted, listItem} = context
  builder.open({role: 'body', stated: true, quoted, listItem})
  readInline(node, spanOf(node), context)
}

/** A comment between blocks covers the next block: the whole of a list, a table or a quotation. */
function readChildren(children: readonly Nodes[], inner: Context, outer: Context): void {
  let waiting: PlacedComment[] = []
  for (const child of children) {
    const comments = blockComments(child, inner.source)
    waiting.push(...comments)
    if (comments.length > 0) continue
    if (child.type !== 'html') {
      for (const comment of waiting) inner.builder.comment({...comment, covers: spanOf(child)})
      waiting = []
    }
    readBlock(child, inner)
  }
  for (const comment of waiting) inner.builder.comment({...comment, covers: {start: comment.end, end: comment.end}})
  outer.headline ||= inner.headline
}

function blockComments(node: Nodes, source: string): PlacedComment[] {
  if (node.type === 'html') return commentsIn(source, spanOf(node))
  return node.type === 'paragraph' && startOfText(node).startsWith('{/*') ? commentsIn(source, spanOf(node)) : []
}

const startOfText = (node: Parents): string => {
  const [first] = node.children
  return first?.type === 'text' ? first.value : ''
}

/** MDX: `import Chart from './chart.js'`, `export const meta = {…}`, `{values.map(…)}` and components over several lines stand where a paragraph would. */
const isScript = (node: Parents): boolean =>
  /^(?:import\s+(?:[\w*{][^'"]{0,200}\sfrom\s+)?['"]|export\s+(?:const|let|var|default|function|async|class|[{*])|<\/?[A-Z]|\{[^{%])/.test(
    startOfText(node)
  )

/** The words of a paragraph of nothing but pictures are their captions. */
const isPicture = (node: Parents): boolean =>
  node.children.length > 0 &&
  node.children.every((child) => child.type === 'image' || child.type === 'break' || (child.type === 'text' && child.value.trim() === ''))

function readPictures(node: Parents, {source, builder, quoted, listItem}: Context): void {
  for (const child of node.children) {
    if (child.type !== 'image') continue
    const {start, end} = spanOf(child)
    const title = child.title && child.title !== child.alt ? source.indexOf(child.title, start + (child.alt?.length ?? 0)) : -1
    builder.open({role: 'caption', stated: true, quoted, listItem})
    if (child.alt) builder.add(child.alt, start + 2, end)
    builder.open({role: 'caption', stated: true, quoted, listItem})
    if (child.title && title >= 0 && title < end) builder.add(child.title, title, end)
  }
}

function readInline(node: Nodes, block: Span, context: Context): void {
  const {source, builder} = context
  if (node.type === 'break') builder.space()
  else if (node.type === 'html') {
    for (const comment of commentsIn(source, spanOf(node))) builder.comment({...comment, covers: block})
  } else if (node.type === 'text') {
    for (const {text, start, end} of partsWithoutTemplates(node.value, source, spanOf(node))) builder.add(text, start, end)
  } else if (node.type !== 'delete' && 'children' in node) for (const child of node.children) readInline(child, block, context)
}
