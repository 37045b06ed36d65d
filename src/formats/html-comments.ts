/** The comments of a page, each with the block it stands in or stands before. */

import type {Span} from '../finding.js'
import type {SourceComment} from '../story/story.js'
import {childrenOf, isBlock, isComment, isElement, isText, type Node, placeOf} from './html-elements.js'

interface Step {
  readonly node: Node
  /** The nearest block around it. */
  readonly block: Node | undefined
  /** What a comment covers. */
  readonly covers?: Span | undefined
}

/** In order; on a stack of our own: a hostile page may nest without end. */
export function* htmlComments(document: Node): Generator<SourceComment> {
  const stack: Step[] = [{node: document, block: undefined}]
  for (let step = stack.pop(); step; step = stack.pop()) {
    const {node, block, covers} = step
    if (isComment(node)) {
      const {start, end} = placeOf(node)
      yield {text: node.data, start, end, covers: covers ?? {start: end, end}}
    } else pushChildren(node, isBlock(node) ? node : block, stack)
  }
}

/** What is neither white space nor a comment. */
const isSolid = (node: Node): boolean => !isComment(node) && !(isText(node) && node.value.trim() === '')

/** From the last to the first, as a stack wants them, so that a comment knows what follows it. */
function pushChildren(parent: Node, block: Node | undefined, stack: Step[]): void {
  const children = [...childrenOf(parent)].reverse()
  const last = children.find(isSolid)
  let following: Node | undefined
  for (const node of children) {
    const covered = isComment(node) ? coveredBlock(firstOf(following), last, block) : undefined
    stack.push({node, block, covers: covered && placeOf(covered)})
    if (isSolid(node)) following = node
  }
}

/** A comment at the head of a source stands before the page itself: what it covers is the first thing on the page. */
function firstOf(node: Node | undefined): Node | undefined {
  if (!node || !isElement(node) || !['html', 'head', 'body'].includes(node.tagName)) return node
  const body = node.tagName === 'html' ? childrenOf(node).find((child) => isElement(child) && child.tagName === 'body') : node
  return body && childrenOf(body).find(isSolid)
}

/** Before a block, that block; in running text, the block the text stands in; behind the last of several blocks, none. */
function coveredBlock(following: Node | undefined, last: Node | undefined, block: Node | undefined): Node | undefined {
  if (following && isBlock(following)) return following
  return !following && last && isBlock(last) ? undefined : block
}
