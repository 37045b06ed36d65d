/** HTML: headings, captions, quotations and lists give their roles; scripts, navigation and forms are no prose. */

import {type DefaultTreeAdapterTypes, parse} from 'parse5'
import type {Prose} from '../story/read.js'
import type {Role, StoryMetadata} from '../story/story.js'
import {ProseBuilder} from './prose-builder.js'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

interface Context {
  readonly role: Role
  readonly stated: boolean
  readonly quoted: boolean
  readonly listItem: boolean
}

const skipped = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'nav',
  'aside',
  'footer',
  'form',
  'button',
  'select',
  'svg',
  'math',
  'iframe',
  'object',
  'video',
  'audio',
  'canvas',
  'code',
  'pre',
  'kbd',
  'samp'
])
const blocks = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'body',
  'blockquote',
  'figure',
  'figcaption',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'table',
  'thead',
  'tbody',
  'tr',
  'td',
  'th',
  'caption',
  'hr',
  'address',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'details',
  'summary'
])
const body: Context = {role: 'body', stated: true, quoted: false, listItem: false}

const isElement = (node: Node): node is Element => 'tagName' in node
const attribute = (element: Element, name: string): string => element.attrs.find((attr) => attr.name === name)?.value ?? ''

/** The article of a page, where it marks one; else its whole body. */
export function readHtml(source: string): Prose {
  const document = parse(source, {sourceCodeLocationInfo: true})
  const builder = new ProseBuilder(source)
  const article =
    findElement(document, (element) => element.tagName === 'article') ??
    findElement(document, (element) => element.tagName === 'main') ??
    document
  builder.open(body)
  readNode(article, body, builder)
  return builder.finish(metadataOf(document))
}

/** Depth first, on a stack of our own: a hostile page may nest without end. */
function findElement(root: Node, test: (element: Element) => boolean): Element | undefined {
  const stack: Node[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isElement(node) && test(node)) return node
    if ('childNodes' in node) stack.push(...[...node.childNodes].reverse())
  }
  return undefined
}

function contextOf(element: Element, outer: Context): Context {
  const marks = `${attribute(element, 'class')} ${attribute(element, 'rel')} ${attribute(element, 'itemprop')}`
  if (element.tagName === 'h1') return {...outer, role: 'headline'}
  if (/^h[2-6]$/.test(element.tagName)) return {...outer, role: 'subhead'}
  if (element.tagName === 'figcaption' || element.tagName === 'caption') return {...outer, role: 'caption'}
  if (element.tagName === 'blockquote') return {...outer, quoted: true}
  if (element.tagName === 'li') return {...outer, listItem: true}
  if (/\bbyline\b/i.test(marks)) return {...outer, role: 'byline'}
  if (/\b(?:standfirst|subtitle|dek)\b/i.test(marks)) return {...outer, role: 'standfirst'}
  return outer
}

type Step = {readonly node: Node; readonly context: Context} | {readonly reopen: Context}

function readNode(root: Node, outer: Context, builder: ProseBuilder): void {
  const stack: Step[] = [{node: root, context: outer}]
  for (let step = stack.pop(); step; step = stack.pop()) {
    if ('reopen' in step) {
      builder.open(step.reopen)
      continue
    }
    const {node, context} = step
    if (node.nodeName === '#text' && 'value' in node) {
      const place = node.sourceCodeLocation
      if (place) builder.add(node.value.replace(/[\t\n\f\r]/g, ' '), place.startOffset, place.endOffset)
      continue
    }
    if (isElement(node) && skipped.has(node.tagName)) continue
    if (isElement(node) && node.tagName === 'br') builder.space()
    const inner = isElement(node) ? contextOf(node, context) : context
    if (isElement(node) && blocks.has(node.tagName)) {
      builder.open(inner)
      stack.push({reopen: context})
    }
    if ('childNodes' in node)
      for (let index = node.childNodes.length - 1; index >= 0; index--) pushChild(stack, node.childNodes[index], inner)
  }
}

function pushChild(stack: Step[], node: Node | undefined, context: Context): void {
  if (node) stack.push({node, context})
}

/** The day from the first `<time datetime>` or the page's own metadata, and the page's title. */
function metadataOf(document: Node): StoryMetadata {
  const published = findElement(
    document,
    (element) =>
      element.tagName === 'meta' &&
      /(?:published_time|datePublished|^date$)/i.test(
        attribute(element, 'property') || attribute(element, 'name') || attribute(element, 'itemprop')
      )
  )
  const time = findElement(document, (element) => element.tagName === 'time' && attribute(element, 'datetime') !== '')
  const stated = published ? attribute(published, 'content') : time ? attribute(time, 'datetime') : ''
  const date = /^\d{4}-\d{2}-\d{2}/.exec(stated)?.[0]
  const title = findElement(document, (element) => element.tagName === 'title')?.childNodes[0]
  return {...(date === undefined ? {} : {date}), ...(title && 'value' in title && title.value.trim() ? {title: title.value.trim()} : {})}
}
