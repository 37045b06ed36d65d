/** Runs of ?, �, boxes, control and private-use characters where letters or pictures were. */

import type {Span} from '../../finding.js'
import {defineRule} from '../../rule.js'
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

function* lostMarks(story: Story): Generator<Span> {
  if (!story.text.includes('?')) return
  for (const match of story.text.matchAll(lostMark)) {
    const token = story.tokens[tokenAt(story, match.index)]
    const after = story.tokens[(token?.index ?? 0) + 2]
    // A query of an address that has no other sign of one: page?id=4.
    if (token?.text === '?' && after?.text !== '=') yield {start: match.index, end: match.index + 1}
  }
}

function* runsOf(story: Story): Generator<Span> {
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

/** Names what cannot be printed by its code point. */
function shown(text: string): string {
  const visible = text.replace(
    /[\u0000-\u001f\u007f-\u009f\ue000-\uf8ff]/gu,
    (character) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  )
  return visible.length > 40 ? `${visible.slice(0, 39)}…` : visible
}

export const debris = defineRule({
  id: 'ocr-debris',
  severity: 'error',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'Stray characters stand where letters or pictures were lost',
  why: 'A scanner, an export or an encoding that cannot carry a character leaves “??”, “�” or a box in its place. A real question, doubled marks of a chat message and chess notation pass.',
  defaults: {},
  examples: [
    {bad: 'The bank left its rate alone. ⟦?? ??⟧ Han Ji-woo called it calm.', message: 'Lost characters: “?? ??”'},
    {bad: 'The caf⟦�⟧ opened in May.', message: 'Lost characters: “�”'},
    {bad: 'The town⟦?⟧s only bridge was shut.', message: 'Lost character: “?”'},
    {bad: 'She went to the bay ⟦?⟧ and back.', message: 'Lost character: “?”'},
    {good: '“Are you seeing this wave?? Call me??” he wrote.', why: 'a doubled mark of the writer'},
    {good: 'Who asked? nobody knows. “What ?” he said, and why? Because.', why: 'questions'},
    {good: 'He then played 24.Qd5 ?? and lost.', why: 'chess'}
  ],
  *check(story) {
    for (const span of lostMarks(story)) yield {at: span, message: 'Lost character: “?”'}
    for (const span of runsOf(story)) yield {at: span, message: `Lost characters: “${shown(story.text.slice(span.start, span.end))}”`}
  }
})
