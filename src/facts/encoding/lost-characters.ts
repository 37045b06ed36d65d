/** Where characters were lost: question marks that ask nothing, boxes, controls and private-use characters. It judges nothing. */

import type {Span} from '../../finding.js'
import {type Story, type Token, tokenAt} from '../../story/story.js'

/** Characters that no writer types: replacement, boxes, private use, object replacement, controls. */
const lost = /[\ufffd\ufffc\u25a1\u25a0\u2610\ue000-\uf8ff\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f]/u

const isQuestionRun = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind === 'mark' && /^\?{2,}$/.test(token.text)

/** Two or more question marks with space on both sides ask nothing; `Really??` does. */
function standsAlone(story: Story, token: Token): boolean {
  const after = story.tokens[token.index + 1]
  const before = story.tokens[token.index - 1]
  const opens = before === undefined || token.spaced
  const closes = after === undefined || after.spaced || isQuestionRun(after)
  if (!opens || !closes) return false
  // In chess `Qd5 ??` marks a blunder; a figure or a lone letter before it says so.
  return !(before && before.kind !== 'mark' && /\d/.test(before.text) && /^[a-zA-Z]/.test(before.text))
}

/**
 * Question marks that ask nothing: for an apostrophe (`Canada?s`), a dash (`the bay ? and`, `LEITH ? The`) or an opening quotation mark
 * (`as ?signatures`) that the encoding did not have. Each stands where no question can end.
 */
const lostMark =
  /\?(?:(?<=\p{L}\?)(?=\p{Ll})|(?<=[\p{L}\p{N},] \?)(?= \p{Ll})|(?<=(?:\p{Lu}\p{Lu}|\p{Ll}\.) \?)(?= \p{Lu})|(?<=\p{Ll} \?)(?=\p{Ll}))/gu

export function* lostMarksOf(story: Story): Generator<Span> {
  if (!story.text.includes('?')) return
  for (const match of story.text.matchAll(lostMark)) {
    const token = story.tokens[tokenAt(story, match.index)]
    const after = story.tokens[(token?.index ?? 0) + 2]
    // A query of an address that has no other sign of one: page?id=4.
    if (token?.text === '?' && after?.text !== '=') yield {start: match.index, end: match.index + 1}
  }
}

export function* lostRunsOf(story: Story): Generator<Span> {
  if (!story.text.includes('??') && !lost.test(story.text)) return
  let open: {start: number; end: number} | undefined
  for (const token of story.tokens) {
    const damaged =
      (isQuestionRun(token) && (standsAlone(story, token) || (open !== undefined && !token.spaced))) ||
      (token.kind === 'symbol' && lost.test(token.text))
    if (damaged && open && token.start - open.end <= 2) open.end = token.end
    else if (damaged) {
      if (open) yield open
      open = {start: token.start, end: token.end}
    } else if (open) {
      yield open
      open = undefined
    }
  }
  if (open) yield open
}
