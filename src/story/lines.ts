/** Cuts plain text into blocks: at blank lines, and at single line ends unless the text is hard-wrapped there. */

import {classOf, isLower, SPACE} from './characters.js'
import type {ProseBlock} from './read.js'

interface Line {
  start: number
  end: number
}

const stop = /[.!?:;…]["”’')\]]*$/

function trimmed(text: string, from: number, to: number): Line {
  let start = from
  let end = to
  while (start < end && classOf(text.charCodeAt(start)) === SPACE) start++
  while (end > start && classOf(text.charCodeAt(end - 1)) === SPACE) end--
  return {start, end}
}

/** An old Mac line end, a form feed or a Unicode paragraph separator ends a line as well. */
const exoticEnd = /[\r\f\u2028\u2029]/

/** Groups of lines without a blank line between them. */
function* chunks(text: string): Generator<Line[]> {
  const exotic = exoticEnd.test(text)
  let lines: Line[] = []
  let from = 0
  while (from <= text.length) {
    const feed = text.indexOf('\n', from)
    const to = feed < 0 ? text.length : feed
    for (const line of exotic ? splitExotic(text, from, to) : [trimmed(text, from, to)]) {
      if (line.start < line.end) lines.push(line)
      else if (lines.length > 0) {
        yield lines
        lines = []
      }
    }
    from = to + 1
  }
  if (lines.length > 0) yield lines
}

function* splitExotic(text: string, from: number, to: number): Generator<Line> {
  let start = from
  for (let offset = from; offset < to; offset++) {
    const code = text.charCodeAt(offset)
    if ((code === 13 && offset + 1 < to) || code === 12 || code === 0x2028 || code === 0x2029) {
      yield trimmed(text, start, offset)
      start = offset + 1
    }
  }
  yield trimmed(text, start, to)
}

/** Hard-wrapped text: at least three lines, none long, and most of them nearly full. */
function isWrapped(lines: readonly Line[]): boolean {
  if (lines.length < 3) return false
  const lengths = lines.slice(0, -1).map((line) => line.end - line.start)
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  if (longest > 120 || longest < 25) return false
  return lengths.filter((length) => length >= 0.75 * longest).length >= 0.7 * lengths.length
}

/** Lines that open with a dash or a dot are items of a list, however even their length. */
const isListed = (text: string, lines: readonly Line[]): boolean =>
  lines.filter(({start}) => /[-–—•*·]/.test(text.charAt(start)) && text.charAt(start + 1) === ' ').length > lines.length / 2

function joins(text: string, line: Line, following: Line, wrapped: boolean): boolean {
  if (isLower(text.charAt(following.start)) && !stop.test(text.slice(Math.max(line.start, line.end - 6), line.end))) return true
  return wrapped
}

/** The blocks of plain text, all `body`; roles are guessed elsewhere. */
export function blocksOfText(text: string): ProseBlock[] {
  const blocks: ProseBlock[] = []
  const add = (start: number, end: number) => blocks.push({start, end, role: 'body', stated: false})
  for (const lines of chunks(text)) {
    const wrapped = isWrapped(lines) && !isListed(text, lines)
    let start = lines[0]?.start ?? 0
    lines.forEach((line, index) => {
      const following = lines[index + 1]
      if (following && joins(text, line, following, wrapped)) return
      add(start, line.end)
      start = following?.start ?? line.end
    })
  }
  return blocks
}
