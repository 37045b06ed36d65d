/** The day a story is dated: what its format says, or its dateline: `SEOUL, Oct. 9, 2023 - Three climbers …`, `Published 5 June 2024`. */

import type {Block, Story} from '../../story/story.js'
import {once} from '../once.js'
import {type CalendarDay, dayOfIso, existsIn} from './calendar.js'
import type {Found} from './reading/found.js'
import {foundDatesOf} from './reading/read.js'

const blocksRead = 8
const tokensRead = 16
const dash = /^(?:[-–—]|--)$/

/** The places before a dateline's date are in capitals; the rest of it is names. */
function opensDateline(story: Story, block: Block, found: Found): boolean {
  const {tokens} = story
  const before = tokens.slice(block.firstToken, found.first)
  if (!before.some((token) => token.text.length > 2 && /^\p{Lu}+$/u.test(token.text))) return false
  return before.every((token) => token.kind !== 'word' || /^\p{Lu}/u.test(token.text) || token.lower === 'and')
}

/** A dash closes the dateline, behind the agency's name or not; or it has a line of its own. */
function closesDateline(story: Story, block: Block, found: Found): boolean {
  if (found.next === block.lastToken) return true
  for (let at = found.next; at < found.next + 6; at++) {
    const token = story.tokens[at]
    if (!token || (token.kind === 'word' && !/^\p{Lu}/u.test(token.text))) return false
    if (dash.test(token.text)) return true
    if (token.kind !== 'word' && !/^[(),.:/]$/.test(token.text)) return false
  }
  return false
}

const published = /^(?:published|updated|posted|issued|date|dated|first|last|by)$/

/** A block that holds a date and nothing to read: `Published 5 June 2024`. */
function isDateBlock(story: Story, block: Block, found: Found): boolean {
  // `By Hanna Orme | 14 March 2025`.
  if (block.role === 'byline' && found.next === block.lastToken && story.tokens[found.first - 1]?.kind !== 'word') return true
  if (block.lastToken - block.firstToken > 10 || found.next < block.lastToken - 3) return false
  const before = story.tokens.slice(block.firstToken, found.first)
  // `Leeds, 3 June 2024`, and no title of that form.
  const isPlace = block.role === 'standfirst' && found.next === block.lastToken && before.at(-1)?.text === ','
  return before.every((token) => token.kind !== 'word' || published.test(token.lower) || (isPlace && /^\p{Lu}/u.test(token.text)))
}

export const storyDateOf = once((story): CalendarDay | null => {
  const stated = dayOfIso(story.metadata.date)
  if (stated) return stated
  for (const found of foundDatesOf(story)) {
    const block = story.blocks[story.sentences[story.tokens[found.first]?.sentence ?? 0]?.block ?? 0]
    if (!block || block.index >= blocksRead) return null
    const {year, month, day} = found
    if (year === undefined || month === undefined || day === undefined || !existsIn({year, month, day})) continue
    if (found.first - block.firstToken > tokensRead) continue
    if ((opensDateline(story, block, found) && closesDateline(story, block, found)) || isDateBlock(story, block, found))
      return {year, month, day}
  }
  return null
})
