/** Runs of ?, �, boxes, control and private-use characters where letters or pictures were. */

import {lostMarksOf, lostRunsOf} from '../../facts/encoding/lost-characters.js'
import {defineRule} from '../../rule.js'

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
    for (const span of lostMarksOf(story)) yield {at: span, message: 'Lost character: “?”'}
    for (const span of lostRunsOf(story)) yield {at: span, message: `Lost characters: “${shown(story.text.slice(span.start, span.end))}”`}
  }
})
