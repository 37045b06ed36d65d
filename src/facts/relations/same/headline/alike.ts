/** What a figure of the headline has in common with one of the body: its kind, its noun, the words of its sentence. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {isOfJustThem} from '../../no-level.js'
import {contextOf, stemOf} from '../compare.js'
import {namesAgain} from '../names-again.js'
import {isShare} from './bounds.js'

/** Up to here a number tells little: so many of something stand in most stories. */
export const small = 12

export const roleOf = (story: Story, figure: Figure): string => story.blocks[figure.block]?.role ?? 'body'

export const isOfOneKind = (head: Figure, figure: Figure): boolean =>
  typeof figure.value === 'number' &&
  figure.per === head.per &&
  ((figure.kind === head.kind && figure.unit === head.unit) || (isShare(head) && isShare(figure)))

/** How many words of content both sentences share. */
export function shared(story: Story, one: Figure, other: Figure): number {
  const {stems} = contextOf(story, other.sentence)
  return [...contextOf(story, one.sentence).stems].filter((stem) => stems.has(stem)).length
}

const parts = /^(?:but|while|as|and|though|yet|whereas)$/

/** `Fares to rise 4%|, while buses run less often|`, `|but Lagos belongs to Odey|`: the clauses of a headline that are not the figure's own, and then the figure itself with its unit, as words. */
function besideClause({tokens, sentences}: Story, {sentence, firstToken, lastToken}: Figure): ReadonlySet<string> {
  const others = new Set<string>()
  const {firstToken: first = firstToken, lastToken: last = lastToken} = sentences[sentence] ?? {}
  const ends = (at: number): boolean => tokens[at]?.text === ';' || (tokens[at]?.text === ',' && parts.test(tokens[at + 1]?.lower ?? ''))
  let at = lastToken
  while (at < last && !ends(at)) at++
  for (; at < last; at++) others.add(tokens[at]?.lower ?? '')
  at = firstToken - 1
  while (at > first && !ends(at)) at--
  for (; at > first; at--) others.add(tokens[at - 1]?.lower ?? '')
  if (others.size > 0) for (const {lower} of tokens.slice(firstToken, lastToken)) others.add(lower)
  return others
}

/** How many words of content a sentence of the body shares with the headline's clause that has the figure. */
export function sharedWithClause(story: Story, head: Figure, figure: Figure): number {
  const others = new Set([...besideClause(story, head)].map((word) => stemOf(word.replace(/['’]s$/, ''))))
  const {stems} = contextOf(story, figure.sentence)
  return [...contextOf(story, head.sentence).stems].filter((stem) => stems.has(stem) && !others.has(stem)).length
}

/** Whether both count one thing, as far as both say what they count. */
export const nounsAgree = (one: Figure, other: Figure): boolean =>
  one.kind !== 'cardinal' ||
  !one.counted ||
  !other.counted ||
  namesAgain(one, other) ||
  namesAgain(other, one) ||
  // `Eleven |arrested|`.
  [one, other].some(({counted}) => /^(?:dead|hurt|held|\p{L}+ed)$/u.test(counted?.noun ?? ''))

/** `up from 33%`, `against 12 last year`: what was before. */
export const isThenOf = (story: Story, {firstToken, move}: Figure): boolean =>
  move === 'from' || /^(?:from|against|than|versus)$/.test(story.tokens[firstToken - 1]?.lower ?? '')

/** Whether another count makes the head's together with it: 300 jobs in one place and 100 in the other; no `seven hurt, two |of them| children`. */
export const isMadeWith = (story: Story, head: Figure, part: Figure, alike: readonly Figure[]): boolean =>
  alike.some((figure) => Number(figure.value) + Number(part.value) === Number(head.value) && !isOfJustThem(story, figure))
