/** Where a list ends that does not fill its sentence: `four people: the pilot, her brother and a couple|; the Piper had taken off at noon`. */

import type {Story, Token} from '../../../../story/story.js'
import {isPastTense} from '../../../dates/past-verbs.js'

const helper =
  /^(?:cost|cut|hit|let|put|set|shut|quit|hurt|is|are|was|were|has|had|have|will|would|can|could|does|did|must|needs|wants|says|costs|takes|makes|continues|remains|begins|ends|goes|includes|sent|went|fell|rose|gave|kept|told|held|met|ran|stood)$/

/** A verb behind a subject of its own. */
export const hasClause = (tokens: readonly Token[]): boolean => tokens.findIndex(({lower}) => helper.test(lower) || isPastTense(lower)) > 0

/** `; |they| meet on Mondays`. */
const isPronoun = (token: Token | undefined): boolean => token !== undefined && /^(?:they|it|he|she|we|you|i|there)$/.test(token.lower)

const joins = (token: Token | undefined): boolean => token !== undefined && /^(?:and|or)$/.test(token.lower)
const parts = (token: Token): boolean => /^[;–—]$/.test(token.text)

/** Whether a list that stands before a semicolon is told to its end: by an `and` behind another semicolon, or by one among things that commas part. */
function isClosed(head: readonly Token[]): boolean {
  const hasMarks = head.some(({text}) => text === ';')
  if (hasMarks) return head.some(({text}, at) => text === ';' && joins(head[at + 1]))
  return head.some(joins) && (head.some(({text}) => text === ',') || !hasClause(head))
}

/** The token behind the list that begins at `from`, and at the latest `to`: what a last mark parts from a list that is told to its end is a clause of its own. */
export function listEnd({tokens}: Story, from: number, to: number): number {
  const inner = tokens.slice(from, to)
  const mark = inner.findLastIndex(parts)
  if (mark <= 0) return to
  const tail = inner.slice(mark + 1)
  return !joins(tail[0]) && (isPronoun(tail[0]) || hasClause(tail)) && isClosed(inner.slice(0, mark)) ? from + mark : to
}
