/** Pairs quotation marks block by block, so that a stray mark spoils nothing outside of its block. */

import type {Span} from '../../finding.js'
import type {Block, Story} from '../../story/story.js'
import {once} from '../once.js'

/** Words between two marks; the span holds the marks. */
export interface Marked extends Span {
  /** Without the marks. */
  readonly inner: Span
  readonly block: number
  /** The closing mark is left out because the speech goes on in the next block. */
  readonly continued: boolean
}

export interface Marks {
  readonly quoted: readonly Marked[]
  /** Marks without a partner. */
  readonly stray: readonly Span[]
}

interface Mark {
  readonly at: number
  readonly length: number
  readonly opens: boolean
  readonly closes: boolean
}

const space = /[\s\u200b\ufeff]/
const openBefore = /[\s([{—–\-/‘'\u200b\ufeff]/
const word = /[\p{L}\p{N}]/u

/** What a mark at `at` can be by its neighbours, which tells straight marks apart. */
function straight(text: string, at: number, length: number, block: Block): Mark {
  const before = at > block.start ? text.charAt(at - 1) : ' '
  const after = at + length < block.end ? text.charAt(at + length) : ' '
  const opens = openBefore.test(before) && !space.test(after)
  const nested = space.test(before) && /['’]/.test(text.charAt(at - 2)) && space.test(after)
  const closes = nested || (!space.test(before) && !word.test(after))
  return {at, length, opens, closes: closes || (!opens && !space.test(before))}
}

function doubleMarks(story: Story, block: Block): Mark[] {
  const {text, tokens} = story
  const marks: Mark[] = []
  for (let index = block.firstToken; index < block.lastToken; index++) {
    const token = tokens[index]
    if (token?.kind !== 'mark') continue
    const mark = token.text
    if (mark === '“' || mark === '«' || mark === '„') marks.push({at: token.start, length: 1, opens: true, closes: false})
    else if (mark === '”' || mark === '»') marks.push({at: token.start, length: 1, opens: false, closes: true})
    else if (mark === '"' && !/\d/.test(text.charAt(token.start - 1))) marks.push(straight(text, token.start, 1, block))
    else if (mark === '"') marks.push({...straight(text, token.start, 1, block), opens: false})
    else if ((mark === "'" || mark === '‘' || mark === '’') && tokens[index + 1]?.text === mark && tokens[index + 1]?.start === token.end) {
      marks.push(
        mark === "'" ? straight(text, token.start, 2, block) : {at: token.start, length: 2, opens: mark === '‘', closes: mark === '’'}
      )
      index++
    }
  }
  return marks
}

/** Single marks, where a text uses them for its speech: an opening one behind a space, a closing one that no letter follows. */
function singleMarks(story: Story, block: Block): Mark[] {
  const {text, tokens} = story
  const marks: Mark[] = []
  for (let index = block.firstToken; index < block.lastToken; index++) {
    const token = tokens[index]
    if (token?.kind !== 'mark' || !"'‘’".includes(token.text)) continue
    const before = token.start > block.start ? text.charAt(token.start - 1) : ' '
    const after = token.end < block.end ? text.charAt(token.end) : ' '
    const opens =
      token.text !== '’' &&
      openBefore.test(before) &&
      /[\p{Lu}\p{Ll}“"[…]/u.test(after) &&
      !/^(?:em|til|tis|twas|cause|n)\b/i.test(text.slice(token.end, token.end + 6))
    const closes =
      token.text !== '‘' &&
      !space.test(before) &&
      !word.test(after) &&
      !(/s/i.test(before) && !/[,.;:!?)]/.test(after) && /^\s\p{Ll}/u.test(text.slice(token.end, token.end + 2)))
    if (opens || closes) marks.push({at: token.start, length: 1, opens, closes: closes && !opens})
  }
  return marks
}

function startsOpen(story: Story, block: Block | undefined): boolean {
  return block !== undefined && /^["“«‘']/.test(story.text.slice(block.start, block.start + 1))
}

/** Pairs the marks of one block. */
function pair(story: Story, block: Block, marks: readonly Mark[], quoted: Marked[], stray: Span[]): void {
  let open: Mark | undefined
  const lone = (mark: Mark) => stray.push({start: mark.at, end: mark.at + mark.length})
  // Speech of several paragraphs that were run together is opened again behind a stop.
  const reopen = (before: Mark, mark: Mark) => {
    const end = before.at + story.text.slice(before.at, mark.at).trimEnd().length
    if (!/[.!?…]$/.test(story.text.slice(before.at, end))) lone(before)
    else quoted.push({start: before.at, end, inner: {start: before.at + before.length, end}, block: block.index, continued: true})
  }
  for (const mark of marks) {
    if (open && mark.closes) {
      quoted.push({
        start: open.at,
        end: mark.at + mark.length,
        inner: {start: open.at + open.length, end: mark.at},
        block: block.index,
        continued: false
      })
      open = undefined
    } else if (mark.opens) {
      if (open) reopen(open, mark)
      open = mark
    } else lone(mark)
  }
  if (!open) return
  if (startsOpen(story, story.blocks[block.index + 1])) {
    quoted.push({
      start: open.at,
      end: block.end,
      inner: {start: open.at + open.length, end: block.end},
      block: block.index,
      continued: true
    })
  } else lone(open)
}

/** Single marks are speech where the text has more of them at the head of a block or behind a comma than double marks. */
function usesSingleMarks(story: Story): boolean {
  let single = 0
  let double = 0
  for (const token of story.tokens) {
    if (token.kind !== 'mark') continue
    if (token.text === '“' || token.text === '"') double++
    else if ((token.text === '‘' || token.text === "'") && token.spaced) single++
  }
  return single >= 2 && single > double
}

export const marksOf = once((story: Story): Marks => {
  const quoted: Marked[] = []
  const stray: Span[] = []
  const single = usesSingleMarks(story)
  for (const block of story.blocks) {
    const marks = doubleMarks(story, block)
    if (marks.length > 0 || !(single || block.role === 'headline')) pair(story, block, marks, quoted, stray)
    else pair(story, block, singleMarks(story, block), quoted, [])
  }
  return {quoted, stray}
})
