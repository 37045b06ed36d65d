/** HTML: headings, captions, quotations and lists give their roles; scripts, navigation and forms are no prose. */

import {parse, parseFragment} from 'parse5'
import type {Span} from '../finding.js'
import type {Prose} from '../story/read.js'
import type {Role} from '../story/story.js'
import {childrenOf, type Element, isBlock, isComment, isElement, isSkipped, isText, marksOf, type Node} from './html-elements.js'
import {articleOf, headlineOutside, metadataOf} from './html-page.js'
import {type BlockTraits, ProseBuilder, type ProseSink} from './prose-builder.js'

const body: BlockTraits = {role: 'body', stated: true, quoted: false, listItem: false}

/** The article of a page, where it marks one; else its whole body. */
export function readHtml(source: string): Prose {
  const document = parse(source, {sourceCodeLocationInfo: true})
  const builder = new ProseBuilder(source)
  const article = articleOf(document)
  const headline = headlineOutside(document, article)
  if (headline) readNode(headline, body, builder)
  readNode(article, body, builder)
  return builder.finish(metadataOf(document))
}

/** Markup that stands inside of another format; offsets are into `markup`. */
export function readHtmlFragment(markup: string, traits: BlockTraits, sink: ProseSink): void {
  readNode(articleOf(parseFragment(markup, {sourceCodeLocationInfo: true})), traits, sink)
}

const namedRoles: readonly (readonly [name: RegExp, role: Role])[] = [
  [/\b(?:byline|author)\b/i, 'byline'],
  [/\b(?:standfirst|subtitle|subheadline|dek)\b/i, 'standfirst'],
  [/\b(?:caption-text|photo-credit)\b/i, 'caption']
]

function traitsOf(element: Element, outer: BlockTraits): BlockTraits {
  const {tagName} = element
  if (tagName === 'h1') return {...outer, role: 'headline'}
  const named = namedRoles.find(([name]) => name.test(marksOf(element)))
  if (named) return {...outer, role: named[1]}
  if (/^h[2-6]$/.test(tagName)) return {...outer, role: 'subhead'}
  if (tagName === 'figcaption' || tagName === 'caption') return {...outer, role: 'caption'}
  if (tagName === 'blockquote') return {...outer, quoted: true}
  return tagName === 'li' ? {...outer, listItem: true} : outer
}

/** What an element passes on to what stands in it. */
interface Surroundings {
  readonly traits: BlockTraits
  /** The nearest block. */
  readonly block: Element | undefined
}

type Step = {readonly node: Node; readonly within: Surroundings} | {readonly act: () => void}

/** One walk in order, on a stack of our own: a hostile page may nest without end. */
function readNode(root: Node, traits: BlockTraits, sink: ProseSink): void {
  const stack: Step[] = [{node: root, within: {traits, block: undefined}}]
  let afterBreak = false
  sink.open(traits)
  for (let step = stack.pop(); step; step = stack.pop()) {
    if ('act' in step) {
      step.act()
      continue
    }
    const {node, within} = step
    if (isText(node)) {
      addText(node.value, node, sink)
      afterBreak &&= node.value.trim() === ''
    } else if (!isElement(node)) pushChildren(node, within, stack, sink)
    else if (!isSkipped(node) && (node.tagName !== 'article' || node === root)) {
      if (node.tagName === 'br') lineBreak(afterBreak, within, sink)
      afterBreak = node.tagName === 'br'
      enter(node, within, stack, sink)
    }
  }
}

/** Two line breaks in a row part paragraphs. */
function lineBreak(second: boolean, {traits}: Surroundings, sink: ProseSink): void {
  if (second) sink.open(traits)
  else sink.space()
}

function enter(element: Element, outer: Surroundings, stack: Step[], sink: ProseSink): void {
  const traits = traitsOf(element, outer.traits)
  const block = isBlock(element) ? element : outer.block
  if (block === element) {
    sink.open(traits)
    stack.push({act: () => sink.open(outer.traits)})
  }
  if (element.tagName === 'q') {
    const {start, end} = placeOf(element)
    sink.add('“', start, start)
    stack.push({act: () => sink.add('”', end, end)})
  }
  pushChildren(element, {traits, block}, stack, sink)
}

function addText(value: string, node: Node, sink: ProseSink): void {
  const {start, end} = placeOf(node)
  if (start < end) sink.add(value.replace(/[\t\n\f\r]/g, ' '), start, end)
}

function placeOf(node: Node): Span {
  const place = node.sourceCodeLocation
  return {start: place?.startOffset ?? 0, end: place?.endOffset ?? 0}
}

/** What is neither white space nor a comment. */
const isSolid = (node: Node): boolean => !isComment(node) && !(isText(node) && node.value.trim() === '')

/** From the last to the first, as a stack wants them, so that a comment knows what follows it. */
function pushChildren(parent: Node, within: Surroundings, stack: Step[], sink: ProseSink): void {
  const children = [...childrenOf(parent)].reverse()
  const last = children.find(isSolid)
  let following: Node | undefined
  for (const node of children) {
    if (isComment(node)) {
      const place = placeOf(node)
      const covered = coveredBlock(following, last, within)
      const covers = covered ? placeOf(covered) : {start: place.end, end: place.end}
      stack.push({act: () => sink.comment({text: node.data, ...place, covers})})
    } else {
      stack.push({node, within})
      if (isSolid(node)) following = node
    }
  }
}

/** Before a block, that block; in running text, the block the text stands in; behind the last of several blocks, none. */
function coveredBlock(following: Node | undefined, last: Node | undefined, {block}: Surroundings): Node | undefined {
  if (following && isBlock(following)) return following
  return !following && last && isBlock(last) ? undefined : block
}
