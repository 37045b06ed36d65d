/** What each quotation mark of a block can be by its neighbours: an opening one, a closing one, either, or an apostrophe or inches. */

import {apostropheWords, unpossessedWords} from '../../lexicon/cues.js'
import type {Block, Story, Token} from '../../story/story.js'
import {quoteMarksIn} from './quote-marks.js'

export interface Mark {
  readonly at: number
  readonly length: number
  readonly opens: boolean
  /** A mark that opens and closes is what its place among the others makes of it. */
  readonly closes: boolean
  /** It may be no quotation mark: inches behind a figure, an apostrophe behind an s. */
  readonly unsure?: boolean
}

const space = /[\s\u200b\ufeff]/
const openBefore = /[\s([{—–\-/‘'\u200b\ufeff]/
const word = /[\p{L}\p{N}]/u

const before = (story: Story, at: number, block: Block): string => (at > block.start ? story.text.charAt(at - 1) : ' ')
const after = (story: Story, end: number, block: Block): string => (end < block.end ? story.text.charAt(end) : ' ')

/** Straight marks look alike, so the space around them tells; with space on both sides, or none, either is possible. */
function straight(story: Story, at: number, length: number, block: Block): Mark {
  const left = before(story, at, block)
  const right = after(story, at + length, block)
  const measure = /\d/.test(left)
  const parted = at > block.start && space.test(left) && space.test(right)
  const joined = /[.,:;!?…]/.test(left) && word.test(right)
  if (parted || joined) return {at, length, opens: true, closes: true, unsure: measure}
  const opens = openBefore.test(left) && !space.test(right) && !measure
  const closes = !space.test(left) && (!word.test(right) || !opens)
  return {at, length, opens, closes, unsure: measure}
}

/** Curly marks say what they are, but a writing program turns some the wrong way. */
function curly(story: Story, {start, end, text}: Token, block: Block): Mark {
  const left = before(story, start, block)
  const right = after(story, end, block)
  const inFront = space.test(left) && word.test(right)
  const behind = !openBefore.test(left) && !word.test(right)
  if (text === '”') return {at: start, length: 1, opens: inFront, closes: true}
  if (text === '“') return {at: start, length: 1, opens: true, closes: behind}
  return {at: start, length: 1, opens: text !== '»', closes: text === '»'}
}

export function doubleMarks(story: Story, block: Block): Mark[] {
  const {tokens} = story
  const marks: Mark[] = []
  let doubled = -1
  for (const index of quoteMarksIn(story, block.firstToken, block.lastToken)) {
    const token = tokens[index]
    if (!token || index === doubled) continue
    const mark = token.text
    if (/^[“”«»„]$/.test(mark)) marks.push(curly(story, token, block))
    else if (mark === '"') marks.push(straight(story, token.start, 1, block))
    else if (isDoubled(token, tokens[index + 1])) {
      const length = 2
      if (mark === "'") marks.push(straight(story, token.start, length, block))
      else marks.push({at: token.start, length, opens: mark === '‘', closes: mark === '’'})
      doubled = index + 1
    }
  }
  return marks
}

/** `''`: two single marks for a double one. */
export const isDoubled = (token: Token, next: Token | undefined): boolean =>
  /^['‘’]$/.test(token.text) && next?.text === token.text && next.start === token.end

/** `'em`, `'90s`, `rock 'n' roll`: an apostrophe in front of a word. */
const isElision = (story: Story, end: number): boolean =>
  apostropheWords().has(/^[\p{L}]*/u.exec(story.text.slice(end, end + 10).toLowerCase())?.[0] ?? '') || /\d/.test(story.text.charAt(end))

/** `us'`: a word in -s that owns nothing. */
const isUnpossessed = ({tokens}: Story, {index}: Token): boolean => unpossessedWords().has(tokens[index - 1]?.lower ?? '')

/** What a single mark can be: an opening one behind a space, a closing one that no letter follows. */
export function singleMark(story: Story, token: Token, block: Block): Mark | undefined {
  if (token.kind !== 'mark' || !/^['‘’]$/.test(token.text)) return undefined
  const left = before(story, token.start, block)
  const right = after(story, token.end, block)
  const opens = token.text !== '’' && openBefore.test(left) && /[\p{Lu}\p{Ll}“"[…]/u.test(right) && !isElision(story, token.end)
  const closes = !opens && token.text !== '‘' && !space.test(left) && !word.test(right)
  const unsure = closes && /s/i.test(left) && !/[,.;:!?)]/.test(right) && !isUnpossessed(story, token)
  return opens || closes ? {at: token.start, length: 1, opens, closes, unsure} : undefined
}

export function singleMarks(story: Story, block: Block): Mark[] {
  const marks: Mark[] = []
  for (const index of quoteMarksIn(story, block.firstToken, block.lastToken)) {
    const token = story.tokens[index]
    const mark = token && singleMark(story, token, block)
    if (mark) marks.push(mark)
  }
  return marks
}
