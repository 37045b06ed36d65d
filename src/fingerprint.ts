/** Fingerprints of findings: what stays the same when the text around a finding is edited. */

import type {Span} from './finding.js'
import {type Story, sentenceAt, textOf, tokenAt} from './story/story.js'

const nearWords = 3

/** cyrb53 by bryc (public domain): 53 bits, enough to tell the findings of an archive apart. */
function hash(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0')
}

/** The place's own text and the words next to it in its sentence, in lower case. */
function surroundings(story: Story, span: Span): string {
  const first = sentenceAt(story, span.start)
  const last = sentenceAt(story, Math.max(span.start, span.end - 1))
  const from = Math.max(first?.firstToken ?? 0, tokenAt(story, span.start) - nearWords)
  const to = Math.min(last?.lastToken ?? 0, tokenAt(story, Math.max(span.start, span.end - 1)) + nearWords + 1)
  return story.tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ')
}

/** `seen` counts the fingerprints given so far, so that the same fault twice in the same words gives two fingerprints. */
export function fingerprintOf(ruleId: string, story: Story, at: Span, related: readonly Span[], seen: Map<string, number>): string {
  const values = related.map((span) => textOf(story, span).toLowerCase()).sort()
  const print = hash([ruleId, textOf(story, at).toLowerCase(), ...values, surroundings(story, at)].join('\u0000'))
  const times = seen.get(print) ?? 0
  seen.set(print, times + 1)
  return times === 0 ? print : `${print}-${times + 1}`
}
