/** What the elements of HTML are to a reader of prose, and how to walk them. */

import type {DefaultTreeAdapterTypes} from 'parse5'
import type {Span} from '../finding.js'

export type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** No prose of the article: scripts, what belongs to the page, code, and what was struck out. */
const skipped = /* @__PURE__ */ setOf(
  'head title script style template noscript nav aside footer form button select textarea dialog svg math iframe object video audio canvas code pre kbd samp del s strike rp rt'
)
const skippedRoles = /* @__PURE__ */ setOf('navigation complementary banner contentinfo search dialog alert')

const blocks = /* @__PURE__ */ setOf(
  'p div section article main header body blockquote figure figcaption ul ol li dl dt dd table thead tbody tfoot tr td th caption hr address h1 h2 h3 h4 h5 h6 hgroup details summary'
)

export const isElement = (node: Node): node is Element => 'tagName' in node
export const isBlock = (node: Node): boolean => isElement(node) && blocks.has(node.tagName)
export const isComment = (node: Node): node is DefaultTreeAdapterTypes.CommentNode => node.nodeName === '#comment'
export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text'
export const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : [])

export const attribute = (element: Element, name: string): string | undefined => element.attrs.find((attr) => attr.name === name)?.value

export function placeOf(node: Node): Span {
  const place = node.sourceCodeLocation
  return {start: place?.startOffset ?? 0, end: place?.endOffset ?? 0}
}

/** Classes, relations and properties: what an element is called. */
export const marksOf = (element: Element): string[] =>
  ['class', 'rel', 'itemprop']
    .flatMap((name) => attribute(element, name)?.split(/\s+/) ?? [])
    .filter((name) => name !== '' && name.length < 60)

/** `<sup><a href="#note-1">1</a></sup>` */
function isNoteMark(element: Element): boolean {
  if (element.tagName !== 'sup') return false
  return element.childNodes.some((child) => isElement(child) && child.tagName === 'a' && (attribute(child, 'href') ?? '').startsWith('#'))
}

export function isSkipped(element: Element): boolean {
  return (
    skipped.has(element.tagName) ||
    skippedRoles.has(attribute(element, 'role') ?? '') ||
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'aria-hidden') === 'true' ||
    isNoteMark(element)
  )
}

/** Every element in order, without those below one that `isLeft` leaves out; on a stack of our own: a hostile page may nest without end. */
export function* elementsOf(root: Node, isLeft: (element: Element) => boolean = () => false): Generator<Element> {
  const stack: Node[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isElement(node)) {
      if (isLeft(node)) continue
      yield node
    }
    const children = childrenOf(node)
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index]
      if (child) stack.push(child)
    }
  }
}
