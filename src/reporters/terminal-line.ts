/** Lines that fit a terminal, with a row of marks under the right columns whatever the signs above them are. */

import {eastAsianWidth} from 'get-east-asian-width'
import type {Excerpt} from './excerpt.js'
import {oneLine} from './plain-text.js'

/** Signs that take one column each and join with nothing: most text is made of nothing else. */
const narrow = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/

export interface Cell {
  readonly text: string
  readonly columns: number
}

let segmenter: Intl.Segmenter | undefined

/** Making one takes a millisecond, and English text seldom needs it. */
function graphemes(text: string): string[] {
  segmenter ??= new Intl.Segmenter('en', {granularity: 'grapheme'})
  return Array.from(segmenter.segment(text), ({segment}) => segment)
}

function columnsOf(grapheme: string): number {
  if (/^\p{M}/u.test(grapheme)) return 0
  if (/\ufe0f|^\p{Regional_Indicator}{2}/u.test(grapheme)) return 2
  return eastAsianWidth(grapheme.codePointAt(0) ?? 32)
}

function cellsOf(line: string): Cell[] {
  if (narrow.test(line)) return Array.from(line, (sign) => ({text: sign, columns: 1}))
  return graphemes(line).map((grapheme) => ({text: grapheme, columns: columnsOf(grapheme)}))
}

/** Cleaned as one line, since what steers a reader may begin before a place and end inside of it. */
function cleanCells({before, marked, after}: Excerpt) {
  const line = oneLine(before + marked + after)
  const end = before.length + marked.length
  return {before: cellsOf(line.slice(0, before.length)), marked: cellsOf(line.slice(before.length, end)), after: cellsOf(line.slice(end))}
}

const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, {columns}) => sum + columns, 0)

/** Whether a text surely takes no more columns than this. */
export const surelyFits = (text: string, room: number): boolean => text.length <= (narrow.test(text) ? room : room / 2)

/** As many cells as fit, from the first one on. */
function fitting(cells: readonly Cell[], room: number): Cell[] {
  let used = 0
  const past = cells.findIndex(({columns}) => {
    used += columns
    return used > room
  })
  return past < 0 ? [...cells] : cells.slice(0, past)
}

const textOf = (cells: readonly Cell[]): string => cells.map(({text}) => text).join('')

/** How many columns a text takes. */
export const columnsIn = (text: string): number => widthOf(cellsOf(text))

const isSpace = ({text}: Cell): boolean => text === ' '
/** What is longer is no word of English: an address, or another script, which is cut anywhere. */
const longestWord = 24

/** `… said that the` for `…ry said that the`: cut at a word. */
function fromWord(cells: readonly Cell[]): readonly Cell[] {
  const at = cells.findIndex(isSpace)
  return at < 0 || at > longestWord ? cells : cells.slice(at)
}

function toWord(cells: readonly Cell[]): readonly Cell[] {
  const at = cells.findLastIndex(isSpace)
  return at < 0 || cells.length - at > longestWord ? cells : cells.slice(0, at + 1)
}

export interface FittedLine {
  readonly line: string
  /** Spaces up to what is marked. */
  readonly indent: string
  /** What is shown of it, sign by sign. */
  readonly marked: readonly Cell[]
}

/** The place comes first; what stands after it is cut before what stands right before it is. */
export function fitLine(excerpt: Excerpt, width: number): FittedLine {
  const room = width - 2
  const all = cleanCells(excerpt)
  const fit = fitting(all.marked, room)
  const isWhole = fit.length === all.marked.length
  const shown = isWhole ? fit : toWord(fit)
  // The space behind its last word is not marked.
  const marked = shown.length < fit.length && shown.length > 1 ? shown.slice(0, -1) : fit
  const left = room - widthOf(fit)
  const lead = Math.max(Math.min(left, Math.floor(room * 0.3)), left - widthOf(all.after))
  const near = fitting(all.before.toReversed(), lead).toReversed()
  const behind = isWhole ? fitting(all.after, left - widthOf(near)) : []
  const isCutBefore = excerpt.cutBefore || near.length < all.before.length
  const isCutAfter = excerpt.cutAfter || !isWhole || behind.length < all.after.length
  const before = isCutBefore ? fromWord(near) : near
  const after = isCutAfter ? toWord(behind) : behind
  const open = isCutBefore ? '…' : ''
  const shut = isCutAfter ? (marked.length < fit.length ? ' …' : '…') : ''
  return {
    line: `${open}${textOf(before)}${textOf(marked)}${textOf(after)}${shut}`,
    indent: ' '.repeat(open.length + widthOf(before)),
    marked
  }
}
