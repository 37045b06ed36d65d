/**
 * The shape of a story: one article, read once, as flat arrays.
 *
 * Invariant of this folder: it knows text, blocks, sentences and tokens; it knows no facts and no rules.
 * All offsets are UTF-16 offsets into `Story.text`, the prose. `toSource` maps a span of the prose to the text that was given.
 */

import type {Span} from '../finding.js'
import type {Spelling} from './spelling.js'

/**
 * What a block is on the page.
 *
 * - `headline`, `standfirst`, `byline`: the head of the story
 * - `subhead`: a heading inside the body
 * - `body`: running text
 * - `caption`: words under a picture, credits included
 * - `furniture`: words of the page or portal, not of the article
 */
export type Role = 'headline' | 'standfirst' | 'byline' | 'subhead' | 'body' | 'caption' | 'furniture'

export interface Block extends Span {
  readonly index: number
  readonly role: Role
  /** Whether the format said the role (`<h1>`, `#`, ninjs) or its shape and place suggest it. */
  readonly stated: boolean
  /** The block stands in a block quotation. */
  readonly quoted: boolean
  /** The block is an item of a list. */
  readonly listItem: boolean
  /** Half-open range of `Story.sentences`. */
  readonly firstSentence: number
  readonly lastSentence: number
  /** Half-open range of `Story.tokens`. */
  readonly firstToken: number
  readonly lastToken: number
}

export interface Sentence extends Span {
  readonly index: number
  /** Index into `Story.blocks`. */
  readonly block: number
  /** Half-open range of `Story.tokens`. */
  readonly firstToken: number
  readonly lastToken: number
}

/**
 * - `word`: letters, with inner hyphens, apostrophes and digits: `Jong-un`, `don’t`, `U.S.`, `Covid-19`, `p.m.`
 * - `number`: begins with a digit: `1,200`, `4.8m`, `9.30am`, `2nd`, `1980s`; signs and currency are tokens of their own
 * - `mark`: a quotation mark, apostrophe, bracket, dash, comma, stop: one character, or a run of one character (`...`, `??`, `--`)
 * - `address`: a web or mail address, a handle, a hashtag: `example.org/page`, `@desk`, `#wherewasi`
 * - `symbol`: anything else that is not white space: `£`, `%`, `+`, emoji, control and private-use characters
 */
export type TokenKind = 'word' | 'number' | 'address' | 'mark' | 'symbol'

export interface Token extends Span {
  readonly index: number
  readonly kind: TokenKind
  readonly text: string
  /** As in `spelling`: both stand here too, since nearly all who ask for a token ask for them. */
  readonly lower: string
  readonly spelling: Spelling
  /** White space stands before the token, or a block begins. */
  readonly spaced: boolean
  /** Index into `Story.sentences`. */
  readonly sentence: number
}

/** A comment of the document's markup (`<!-- … -->`): no prose, and not printed. All offsets are into `Story.source`. */
export interface SourceComment extends Span {
  /** What stands between the marks. */
  readonly text: string
  /** The block the comment stands in or, between blocks, the one that follows it; empty where none does. */
  readonly covers: Span
}

/** What the format tells about the article beside its prose. */
export interface StoryMetadata {
  /** The day the story is dated, ISO 8601. */
  readonly date?: string
  readonly title?: string
  /** People whose right spelling the format gives (ninjs `people[]`). */
  readonly people?: readonly string[]
}

export interface Story {
  /** The text that was given, markup and all. */
  readonly source: string
  /** The prose: blocks in order, parted by line feeds. For plain text it is `source` itself. */
  readonly text: string
  readonly metadata: StoryMetadata
  /** In order; only Markdown and HTML have any. */
  readonly comments: readonly SourceComment[]
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  /**
   * Where a span of the prose stands in the source. `exact` is false when the source there does not read as the prose does (an entity, an
   * escape, markup in between, a tree whose positions are off): then no edit may be offered.
   */
  toSource(start: number, end: number): Span & {readonly exact: boolean}
  /** What has been worked out about the story so far, by slot; whoever has a slot knows what stands in it. */
  readonly kept: unknown[]
}

/** A token's text in lower case; empty where there is none. */
export const lowerAt = ({tokens}: Story, at: number): string => tokens[at]?.lower ?? ''

/** The tokens of a sentence, by its index; none where there is no such sentence. */
export function tokensOf({tokens, sentences}: Story, sentence: number): readonly Token[] {
  const {firstToken = 0, lastToken = 0} = sentences[sentence] ?? {}
  return tokens.slice(firstToken, lastToken)
}

/** The text of a block, sentence or any other span. */
export const textOf = (story: Story, span: Span): string => story.text.slice(span.start, span.end)

/** The index of the token that holds `offset` or, between tokens, of the next one; `story.tokens.length` past the last. */
export function tokenAt(story: Story, offset: number): number {
  const {tokens} = story
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((tokens[middle]?.end ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The sentence that holds `offset`, or the nearest before it. */
export function sentenceAt(story: Story, offset: number): Sentence | undefined {
  const {sentences} = story
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sentences[middle]?.start ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1
    else high = middle
  }
  return sentences[Math.max(0, low - 1)]
}

/** The block that holds `offset`, or the nearest before it. */
export function blockAt(story: Story, offset: number): Block | undefined {
  const sentence = sentenceAt(story, offset)
  return sentence && story.blocks[sentence.block]
}
