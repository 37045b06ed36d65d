/**
 * The fact sheet: everything in an article that somebody should check, in order of place, to be ticked off.
 *
 * Invariant of this folder: a report and its text go in, strings come out. Nothing here finds or judges; article text is data, and every writer escapes
 * it for what it writes.
 */

import type {DateMention, Figure, Quotation} from '../../facts/public.js'
import type {Finding, Severity} from '../../finding.js'
import type {Role} from '../../story/story.js'

/** A place in the text given; `line` and `column` count from 1. */
export interface SheetPlace {
  start: number
  end: number
  line: number
  column: number
  /** What a person would call it: `headline`, `caption`, `¶ 3`. */
  where: string
}

interface Entry {
  /** Made of what is said, not of where: ticks survive edits elsewhere. */
  key: string
  place: SheetPlace
  text: string
  /** What it comes to, normalised for a reader: `£1,160,000`, `Thursday 14 March 2024`. */
  reading: string
}

export interface FigureEntry extends Entry, Pick<Figure, 'value' | 'interval' | 'unit' | 'per' | 'counted' | 'role' | 'scope'> {
  kind: 'figure'
  hedge: string | null
}

export interface QuotationEntry extends Entry {
  kind: 'quotation'
  type: Quotation['type']
  speaker: string | null
  cue: string | null
}

export interface NameEntry extends Entry {
  kind: 'name'
  of: 'person' | 'body' | 'place' | 'other'
  spellings: {text: string; times: number}[]
  titles: string[]
  /** Every mention; the first one is `place`. */
  mentions: SheetPlace[]
}

export interface DateEntry extends Entry, Pick<DateMention, 'value'> {
  kind: 'date'
}

/** A claim that names no source, as a rule found it. */
export interface ClaimEntry extends Entry {
  kind: 'claim'
  ruleId: string
}

export type SheetEntry = FigureEntry | QuotationEntry | NameEntry | DateEntry | ClaimEntry
export type EntryKind = SheetEntry['kind']

export const entryKinds = ['figure', 'quotation', 'name', 'date', 'claim'] as const satisfies readonly EntryKind[]

export interface SheetFinding extends Pick<Finding, 'ruleId' | 'message' | 'actual' | 'expected'> {
  /** The finding's fingerprint. */
  key: string
  severity: Severity
  note: string | null
  place: SheetPlace
  related: {place: SheetPlace; message: string}[]
}

/** A stretch of a block's text that belongs to an entry or a finding. Offsets are into the block's text. */
export interface ArticleMark {
  start: number
  end: number
  of: 'entry' | 'finding'
  /** Index into the sheet's `entries` or `findings`. */
  index: number
  /** Which of its places this is, the main one being 0. */
  nth: number
}

export interface ArticleBlock {
  role: Role
  quoted: boolean
  listItem: boolean
  where: string
  text: string
  marks: ArticleMark[]
}

export interface FactSheet {
  title: string
  path: string | null
  storyDate: string | null
  words: number
  findings: SheetFinding[]
  entries: SheetEntry[]
  /** The prose, block by block, for a page that shows the article itself. */
  article: ArticleBlock[]
}
