/**
 * Stet, the desk's word for "let it stand": what a comment of the article asks for.
 *
 * Invariant of this folder: a finding is moved, never changed or dropped; nothing is let stand without a reason, and what lets nothing stand is told.
 */

import type {SourceComment} from '../story/story.js'

/**
 * - `block`: what the comment covers
 * - `start`, `end`: all that stands between the two
 */
export type StetScope = 'block' | 'start' | 'end'

/** `<!-- stet figures-sum, dates: the ministry's own rounding -->` */
export interface StetComment {
  readonly scope: StetScope
  /** Rules and families as they are named, known or not. */
  readonly names: readonly string[]
  /** Empty where none was given. */
  readonly reason: string
  readonly comment: SourceComment
}

const scopes: ReadonlyMap<string | undefined, StetScope> = new Map([
  ['start', 'start'],
  ['end', 'end']
])

const wordsOf = (text: string): string[] => text.split(/[\s,]+/).filter((word) => word !== '')

/**
 * What a comment says, or nothing for a comment of another kind: a desk also writes `Stet this line, please` for its own eyes, which names no rule
 * and has no colon.
 */
export function readStetComment(comment: SourceComment, isKnown: (name: string) => boolean): StetComment | undefined {
  const opening = /^\s*stet(?:-(start|end))?(?![\w-])/i.exec(comment.text)
  if (!opening) return undefined
  const scope = scopes.get(opening[1]?.toLowerCase()) ?? 'block'
  const rest = comment.text.slice(opening[0].length)
  const colon = rest.indexOf(':')
  if (colon >= 0) {
    const reason = rest.slice(colon + 1).trim()
    return {scope, names: wordsOf(rest.slice(0, colon)), reason, comment}
  }
  const words = wordsOf(rest)
  const firstOther = words.findIndex((word) => !isKnown(word) && !/^[a-z]+-[a-z-]+$/.test(word))
  const names = firstOther < 0 ? words : words.slice(0, firstOther)
  return scope === 'block' && names.length === 0 && words.length > 0 ? undefined : {scope, names, reason: '', comment}
}
