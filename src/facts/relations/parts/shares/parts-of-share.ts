/** Parts of what a share comes to, and not of its whole: `A third of the 90 were hurt, |12 of them badly|`. It judges nothing. */

import type {Story} from '../../../../story/story.js'
import {figuresOf} from '../../../figures/find.js'
import {overlaps} from '../../../figures/interval.js'
import {isPause, opening, wordAt, wordsBetween} from '../../nearby-words.js'
import type {Share} from './part-shares.js'

/** What two parts make is told by a round share. */
const [leastHeard, mostHeard] = [0.97, 1.03]

/** `A third of the 90 were hurt, |12 of them badly|`, `a quarter of the 80 jobs, |12 in Leeds and eight in York|`. */
export function isPartOfShare(story: Story, {stated, part, whole}: Pick<Share, 'stated' | 'part' | 'whole'>): boolean {
  if (stated?.kind !== 'fraction' && stated?.kind !== 'percent') return false
  if (whole.sentence !== part.sentence || part.start < whole.start || stated.end > whole.start) return false
  // The share is of the whole in so many words.
  if (!/^ of (?:(?:the|its|their|his|her|all|those) )?(?:[£$€] ?)?$/.test(story.text.slice(stated.end, whole.hedge?.start ?? whole.start)))
    return false
  const behind = wordsBetween(story, part.lastToken, part.lastToken + 3)
  if (/^ of (?:them|these|those|whom|which) [a-z]+ $/.test(behind) && isPause(wordAt(story, part.sentence, opening(story, part) - 1)))
    return true
  const next = figuresOf(story)[part.index + 1]
  if (next?.sentence !== part.sentence || next.kind !== part.kind) return false
  if (!/ and $/.test(wordsBetween(story, part.lastToken, opening(story, next)))) return false
  const both = (Number(part.value) + Number(next.value)) / Number(whole.value)
  return overlaps(stated.interval, {low: both * leastHeard, high: both * mostHeard})
}
