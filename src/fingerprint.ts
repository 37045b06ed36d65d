/** Fingerprints of findings: what stays the same when the text around a finding is edited, moved or set anew. */

import type {Finding, Span} from './finding.js'
import {type Story, sentenceAt, type Token, textOf, tokenAt} from './story/story.js'

/** How many words beside a place tell it from others of its kind. */
const nearWords = 3

/** How far they are looked for, so that a run of marks without end costs nothing. */
const reach = 12

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

/** What a text says, however its lines are broken and its quotation marks are set. */
const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"')

const isWord = ({kind}: Token): boolean => kind === 'word' || kind === 'number'

/** The words next to a place in its own sentence: other sentences are edited without a thought for this one. */
function neighbours(story: Story, span: Span): string[] {
  const last = Math.max(span.start, span.end - 1)
  const before = tokenAt(story, span.start)
  const after = tokenAt(story, last) + 1
  const from = Math.max(sentenceAt(story, span.start)?.firstToken ?? 0, before - reach)
  const to = Math.min(sentenceAt(story, last)?.lastToken ?? 0, after + reach)
  return [
    ...story.tokens.slice(from, before).filter(isWord).slice(-nearWords),
    ...story.tokens.slice(after, to).filter(isWord).slice(0, nearWords)
  ].map(({lower}) => lower)
}

export const printOf = (parts: readonly string[]): string => hash(parts.join('\u0000'))

/** Of the rule, the values at its places and the words beside the first. */
export function fingerprintOf(ruleId: string, story: Story, at: Span, related: readonly Span[]): string {
  const values = related.map((span) => plain(textOf(story, span))).sort()
  return printOf([ruleId, plain(textOf(story, at)), ...values, neighbours(story, at).join(' ')])
}

/** Gives the same fault in the same words a fingerprint for each time it stands there. Findings are in order of place. */
export function keptApart(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const times = (seen.get(finding.fingerprint) ?? 0) + 1
    seen.set(finding.fingerprint, times)
    return times === 1 ? finding : {...finding, fingerprint: `${finding.fingerprint}-${times}`}
  })
}
