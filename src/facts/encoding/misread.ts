/** The places of a story that were read in a wrong encoding, word by word. */

import type {Span} from '../../finding.js'
import type {Story} from '../../story/story.js'
import {once} from '../once.js'
import {repairEncoding} from './repair.js'

export interface Misread extends Span {
  readonly text: string
  readonly meant: string
}

/** What opens a misread character; lines with none of it are not looked at, which is a hundred times as fast as the full pattern. */
const opensMisread = /[\x80-\x9fÃÂÅÄâðÐÑÎÏ×ØÙàœŒ√≈‚βвВГРСā]/

/** Lines with what opens a misread character, or with two characters in a row that are not ASCII. */
function* suspectLines(text: string): Generator<Span> {
  let start = 0
  let foreign = false
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset)
    if (code === lineFeed) start = offset + 1
    const wasForeign = foreign
    foreign = code > 0x7f
    if (!foreign || (!wasForeign && !opensMisread.test(text.charAt(offset)))) continue
    const feed = text.indexOf('\n', offset)
    const end = feed < 0 ? text.length : feed
    yield {start, end}
    foreign = false
    start = end + 1
    offset = end
  }
}

const lineFeed = 10

/** A run of letters between quotation marks is what a story about encodings shows. */
const open = /["“‘'«(]$/
const close = /^["”’'»)]/

function* differences(before: string, after: string, offset: number): Generator<Misread> {
  const [one, two] = [before.split(' '), after.split(' ')]
  if (one.length !== two.length) {
    yield trimmed(before, after, offset)
    return
  }
  let start = offset
  for (let index = 0; index < one.length; index++) {
    const [text = '', meant = ''] = [one[index], two[index]]
    if (text !== meant) yield {start, end: start + text.length, text, meant}
    start += text.length + 1
  }
}

/** What differs, without what is alike at both ends, and never half of a character. */
function trimmed(before: string, after: string, offset: number): Misread {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head++
  if (head > 0 && /[\ud800-\udbff]/.test(before[head - 1] ?? '')) head--
  let tail = 0
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  if (tail > 0 && /[\udc00-\udfff]/.test(before[before.length - tail] ?? '')) tail--
  const end = before.length - tail
  return {start: offset + head, end: offset + end, text: before.slice(head, end), meant: after.slice(head, after.length - tail)}
}

/** `“VÃ©zelin”`: shown, not suffered. */
function isShown({text}: Misread, before: string, after: string): boolean {
  const inner = text.replace(/[.,;:!?]+$/, '')
  return (/^["“‘«]/.test(inner) && /["”’»]$/.test(inner)) || (open.test(before) && close.test(after))
}

/** A circumflex A in a word of capitals is a letter. */
const isCapital = ({text, meant}: Misread): boolean =>
  /^\p{Lu}+Â\s?\p{Lu}*$/u.test(text) && text.replace(/[Â\s]/g, '') === meant.replace(/\s/g, '')

export const misreadOf = once((story: Story): readonly Misread[] => {
  const found: Misread[] = []
  for (const {start, end} of suspectLines(story.text)) {
    const line = story.text.slice(start, end)
    const repaired = repairEncoding(line)
    if (repaired === line) continue
    for (const place of differences(line, repaired, start)) {
      const before = story.text.slice(Math.max(0, place.start - 1), place.start)
      const shown = isShown(place, before, story.text.slice(place.end, place.end + 1))
      if (place.end > place.start && !shown && !isCapital(place)) found.push(place)
    }
  }
  return found
})
