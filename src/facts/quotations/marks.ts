/** Pairs the quotation marks of a story block by block, so that a stray mark spoils nothing outside of its neighbourhood. */

import type {Span} from '../../finding.js'
import type {Block, Story} from '../../story/story.js'
import {once} from '../once.js'
import {doubleMarks, isDoubled, type Mark, singleMarks} from './mark.js'
import {continuedTo, endsInNamedCue, type Paired, pairMarks} from './pair.js'
import {quoteMarksOf} from './quote-marks.js'

/** Words between two marks; the span holds the marks. */
export interface Marked extends Span {
  /** Without the marks. */
  readonly inner: Span
  readonly block: number
  /** The closing mark is left out because the speech goes on in the next block. */
  readonly continued: boolean
}

/** A mark without a partner. */
export interface StrayMark extends Span {
  readonly opens: boolean
  readonly block: number
}

export interface Marks {
  readonly quoted: readonly Marked[]
  /** From an opening mark to a closing one some blocks later: surely not without a partner, though the prose between may be nobody's words. */
  readonly spans: readonly Span[]
  /** Double marks, or what stands for them, without a partner. */
  readonly stray: readonly StrayMark[]
  /** Single marks without a partner, of which many are apostrophes. */
  readonly straySingle: readonly StrayMark[]
}

/** How many blocks on speech is looked for that was left open. */
export const farthest = 8

/** Single marks in a first block of this length are a headline's, whatever stop it ends with. */
const longestHead = 160

interface Row {
  readonly block: Block
  readonly single: boolean
  readonly paired: Paired
  readonly marks: readonly Mark[]
}

const opensAt = (story: Story, {start}: Block): boolean => /^["“«‘']/.test(story.text.charAt(start))

/** A heading, a picture's credit or an embedded signature between two paragraphs of speech. */
const isBetween = (story: Story, {start, end, role}: Block): boolean =>
  role !== 'body' || (end - start < 120 && !/[.!?…]["”’')]*$/.test(story.text.slice(start, end)))

/** The next block of speech opens its marks again, so that the closing one is left out here. */
function isReopened(story: Story, rows: readonly Row[], {block}: Row): boolean {
  for (let at = block.index + 1; at <= block.index + farthest; at++) {
    const next = rows[at]
    if (!next) return false
    if (opensAt(story, next.block)) return at === block.index + 1 || /[.!?…]['’]?$/.test(story.text.slice(block.start, block.end))
    if (!isBetween(story, next.block)) return false
  }
  return false
}

/** The block where the closing mark of an opening one stands, if nothing but unmarked blocks stands between. */
function closingRow(rows: readonly Row[], {block, single}: Row): Row | undefined {
  for (let at = block.index + 1; at <= block.index + farthest; at++) {
    const row = rows[at]
    if (!row || row.single !== single) return undefined
    const first = row.marks[0]
    if (first) return first.closes && row.paired.lone[0] === first ? row : undefined
  }
  return undefined
}

/** Single marks are speech where the text has more of them behind a space than double marks. */
function usesSingleMarks(story: Story): boolean {
  const {tokens} = story
  let single = 0
  let double = 0
  let doubled = -1
  for (const index of quoteMarksOf(story)) {
    const token = tokens[index]
    if (!token || index === doubled) continue
    if (token.text === '“' || token.text === '"') double++
    else if (isDoubled(token, tokens[index + 1])) {
      double++
      doubled = index + 1
    } else if ((token.text === '‘' || token.text === "'") && token.spaced) single++
  }
  return single >= 2 && single > double
}

/** `'I went in. We came out,' said Rudge`: a paragraph that opens so is speech, whatever marks the others have. */
function opensSingly({text}: Story, {start, end, role}: Block): boolean {
  if (role !== 'body' || end - start < shortestSpeech || !/^['‘]\p{Lu}/u.test(text.slice(start, start + 3))) return false
  return /[.,!?…]['’](?=\s|$)/.test(text.slice(start, Math.min(end, start + longestSpeech)))
}

/** `'All Bets Are Off.'` alone in its paragraph is the head of a section. */
const shortestSpeech = 40
/** In a paragraph without end the first speech is looked at. */
const longestSpeech = 1500

function rowsOf(story: Story): Row[] {
  const singles = usesSingleMarks(story)
  return story.blocks.map((block) => {
    const double = doubleMarks(story, block)
    const head = block.role === 'headline' || (block.index === 0 && block.end - block.start < longestHead)
    const single = double.length === 0 && (singles || head || opensSingly(story, block))
    const marks = single ? singleMarks(story, block) : double
    return {block, single, marks, paired: pairMarks(story, block, marks, !single)}
  })
}

export const marksOf = once((story: Story): Marks => {
  const rows = rowsOf(story)
  const quoted: Marked[] = []
  const stray: StrayMark[] = []
  const straySingle: StrayMark[] = []
  const spans: Span[] = []
  const closedAbove = new Set<Mark>()
  for (const row of rows) {
    const {block, single, paired} = row
    const {open} = paired
    // A spread of a hundred thousand marks would overflow the stack.
    for (const marked of paired.quoted) quoted.push(marked)
    const lone = paired.lone.filter((mark) => !closedAbove.has(mark))
    const closing = open && closingRow(rows, row)
    const first = closing?.marks[0]
    if (open && closing && first) {
      quoted.push(continuedTo(block.index, open, block.end))
      spans.push({start: open.at, end: first.at + first.length})
      closedAbove.add(first)
    } else if (open && isReopened(story, rows, row) && !endsInNamedCue(story, open.at, block.end))
      quoted.push(continuedTo(block.index, open, block.end))
    else if (open) lone.push(open)
    for (const {at, length, opens} of lone.sort((one, other) => one.at - other.at))
      (single ? straySingle : stray).push({start: at, end: at + length, opens, block: block.index})
  }
  return {quoted: quoted.sort((one, other) => one.start - other.start), spans, stray, straySingle}
})
