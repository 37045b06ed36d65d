/** HTML: headings, captions, quotations and lists give their roles; scripts, navigation and forms are no prose. */

import {parse, parseFragment} from 'parse5'
import type {Prose} from '../story/read.js'
import type {Role} from '../story/story.js'
import {htmlComments} from './html-comments.js'
import {childrenOf, type Element, isBlock, isElement, isSkipped, isText, marksOf, type Node, placeOf} from './html-elements.js'
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
  readComments(document, builder)
  return builder.finish(metadataOf(document))
}

/** Markup that stands inside of another format; offsets are into `markup`. */
export function readHtmlFragment(markup: string, traits: BlockTraits, sink: ProseSink): void {
  const fragment = parseFragment(markup, {sourceCodeLocationInfo: true})
  readNode(articleOf(fragment), traits, sink)
  readComments(fragment, sink)
}

function readComments(document: Node, sink: ProseSink): void {
  for (const comment of htmlComments(document)) sink.comment(comment)
}

/** Names of classes, as far as their parts go: `byline`, `article__byline`, `entry-author`, but not `has-subtitle` of a whole page. */
const namedRoles: readonly (readonly [name: RegExp, role: Role])[] = [
  [/^(?!(?:has|is|no|with)[-_])(?:.*[-_])?byline|^(?:[a-z]+[-_]{1,2})?author(?:[-_]{1,2}name)?$/i, 'byline'],
  [/^(?!(?:has|is|no|with)[-_])(?:[a-z]+[-_]{1,2})?(?:standfirst|subtitle|subheadline|dek)$/i, 'standfirst'],
  [/^(?:[a-z]+[-_]{1,2})?(?:caption-text|photo-credit)$/i, 'caption']
]

/** An element with more blocks in it is the page's frame, whatever it is called. */
const mostBlocks = 2

function namedRole(element: Element): Role | undefined {
  const names = marksOf(element)
  const named = names.length === 0 ? undefined : namedRoles.find(([pattern]) => names.some((name) => pattern.test(name)))
  if (!named || ['article', 'main', 'body'].includes(element.tagName)) return undefined
  return childrenOf(element).filter(isBlock).length > mostBlocks ? undefined : named[1]
}

function traitsOf(element: Element, outer: BlockTraits): BlockTraits {
  const {tagName} = element
  if (tagName === 'h1') return {...outer, role: 'headline'}
  const named = namedRole(element)
  if (named) return {...outer, role: named}
  if (/^h[2-6]$/.test(tagName)) return {...outer, role: 'subhead'}
  if (tagName === 'figcaption' || tagName === 'caption') return {...outer, role: 'caption'}
  if (tagName === 'blockquote') return {...outer, quoted: true}
  return tagName === 'li' ? {...outer, listItem: true} : outer
}

type Step = {readonly node: Node; readonly traits: BlockTraits} | {readonly act: () => void}

/** One walk in order, on a stack of our own: a hostile page may nest without end. */
function readNode(root: Node, outer: BlockTraits, sink: ProseSink): void {
  const stack: Step[] = [{node: root, traits: outer}]
  let afterBreak = false
  sink.open(outer)
  for (let step = stack.pop(); step; step = stack.pop()) {
    if ('act' in step) {
      step.act()
      continue
    }
    const {node, traits} = step
    if (isText(node)) {
      addText(node.value, node, sink)
      afterBreak &&= node.value.trim() === ''
    } else if (!isElement(node)) pushChildren(node, traits, stack, sink)
    else if (!isSkipped(node) && (node.tagName !== 'article' || node === root)) {
      if (node.tagName === 'br') lineBreak(afterBreak, traits, sink)
      afterBreak = node.tagName === 'br'
      enter(node, traits, stack, sink)
    }
  }
}

/** Two line breaks in a row part paragraphs. */
function lineBreak(second: boolean, traits: BlockTraits, sink: ProseSink): void {
  if (second) sink.open(traits)
  else sink.space()
}

function enter(element: Element, outer: BlockTraits, stack: Step[], sink: ProseSink): void {
  const traits = traitsOf(element, outer)
  if (isBlock(element)) {
    sink.open(traits)
    stack.push({act: () => sink.open(outer)})
  }
  if (element.tagName === 'q') {
    const {start, end} = placeOf(element)
    sink.add('“', start, start)
    stack.push({act: () => sink.add('”', end, end)})
  }
  pushChildren(element, traits, stack, sink)
}

function addText(value: string, node: Node, sink: ProseSink): void {
  const {start, end} = placeOf(node)
  if (start < end) sink.add(value.replace(/[\t\n\f\r]/g, ' '), start, end)
}

function pushChildren(parent: Node, traits: BlockTraits, stack: Step[], sink: ProseSink): void {
  const children = childrenOf(parent)
  for (let index = children.length - 1; index >= 0; index--) {
    const node = children[index]
    if (!node) continue
    stack.push({node, traits})
    if (isLabel(node) && isLabel(children[index - 1])) stack.push({act: () => sink.space()})
  }
}

/** `<span>Ada Holm</span><time>14 March</time>`: two of them side by side are parted by the style of the page, not run together. */
const isLabel = (node: Node | undefined): boolean =>
  node !== undefined && isElement(node) && ['span', 'a', 'time', 'label', 'small'].includes(node.tagName)
