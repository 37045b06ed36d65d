/** What a page says of its article: which part of it the article is, its headline, its title and its day. */

import type {StoryMetadata} from '../story/story.js'
import {
  attribute,
  childrenOf,
  type Element,
  elementsOf,
  isBlock,
  isElement,
  isSkipped,
  isText,
  marksOf,
  type Node
} from './html-elements.js'

export function findElement(root: Node, test: (element: Element) => boolean): Element | undefined {
  for (const element of elementsOf(root)) if (test(element)) return element
  return undefined
}

/** How much text each `<article>` holds itself, and how much stands outside of all: an article inside of another is a comment or a teaser. */
function textOfArticles(document: Node): Map<Element | undefined, number> {
  const lengths = new Map<Element | undefined, number>()
  const stack: {node: Node; article: Element | undefined}[] = [{node: document, article: undefined}]
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const {node, article} = entry
    if (isElement(node) && isSkipped(node)) continue
    if (isText(node)) lengths.set(article, (lengths.get(article) ?? 0) + node.value.trim().length)
    const inner = isElement(node) && node.tagName === 'article' ? node : article
    for (const child of childrenOf(node)) stack.push({node: child, article: inner})
  }
  return lengths
}

/** The longest article of a page, where it marks one that is no mere teaser; else its main part; else all of it. */
export function articleOf(document: Node): Node {
  const lengths = textOfArticles(document)
  const outside = lengths.get(undefined) ?? 0
  let longest: Element | undefined
  let most = outside / 3
  for (const [article, length] of lengths) {
    if (article && length >= most) [longest, most] = [article, length]
  }
  return longest ?? findElement(document, ({tagName}) => tagName === 'main') ?? document
}

/** The headline, where a page sets it above the element that holds the article. */
export function headlineOutside(document: Node, article: Node): Element | undefined {
  const isHeadline = ({tagName}: Element): boolean => tagName === 'h1'
  if (article === document || findElement(article, isHeadline)) return undefined
  for (const element of elementsOf(document, (candidate) => isSkipped(candidate) || candidate === article)) {
    if (isHeadline(element)) return element
  }
  return undefined
}

const isoDay = /^\s*(\d{4}-\d{2}-\d{2})/
const publishedNames =
  /published_time$|datePublished|^date$|^dc(?:terms)?\.(?:date|created|issued)|^parsely-pub-date$|^pub-?date$|^publish(?:ed)?[-_]?date$/i

function dayOfMeta(element: Element): string | undefined {
  const named = ['property', 'name', 'itemprop'].some((name) => publishedNames.test(attribute(element, name) ?? ''))
  return named ? isoDay.exec(attribute(element, 'content') ?? '')?.[1] : undefined
}

function dayOfScript(element: Element): string | undefined {
  if (attribute(element, 'type') !== 'application/ld+json') return undefined
  const text = element.childNodes.map((child) => (isText(child) ? child.value : '')).join('')
  return /"datePublished"\s*:\s*"(\d{4}-\d{2}-\d{2})/.exec(text)?.[1]
}

/** More text than this beside a `<time>` is a sentence about that time, not a line that dates the story. */
const longestDateline = 60

/** `<p>By Ada Holm, <time datetime="2024-03-14">Thursday</time></p>`, but not a day that running text tells of, nor that of a revision. */
function dayOfTime(element: Element): string | undefined {
  const marks = marksOf(element).join(' ')
  if (/updated|modified/i.test(marks)) return undefined
  const day = isoDay.exec(attribute(element, 'datetime') ?? '')?.[1]
  if (day === undefined || /publish|pubdate/i.test(marks) || attribute(element, 'pubdate') !== undefined) return day
  return textBeside(element) <= longestDateline ? day : undefined
}

const deepest = 20

/** How much text the block holds that a `<time>` stands in, counted as far as it matters. */
function textBeside(element: Element): number {
  let block: Node | null = element
  for (let depth = 0; block && !isBlock(block) && depth < deepest; depth++) block = 'parentNode' in block ? block.parentNode : null
  let length = 0
  for (const child of block ? childrenOf(block) : []) {
    if (isText(child)) length += child.value.trim().length
    if (length > longestDateline) break
  }
  return length
}

function dayOf(document: Node): string | undefined {
  const readers: readonly (readonly [tag: string, read: (element: Element) => string | undefined])[] = [
    ['meta', dayOfMeta],
    ['script', dayOfScript],
    ['time', dayOfTime]
  ]
  for (const [tag, read] of readers) {
    for (const element of elementsOf(document)) {
      const day = element.tagName === tag ? read(element) : undefined
      if (day !== undefined) return day
    }
  }
  return undefined
}

export function metadataOf(document: Node): StoryMetadata {
  const date = dayOf(document)
  const heading = findElement(document, ({tagName}) => tagName === 'title')?.childNodes[0]
  const title = heading && isText(heading) ? heading.value.trim() : ''
  return {...(date === undefined ? {} : {date}), ...(title === '' ? {} : {title})}
}
