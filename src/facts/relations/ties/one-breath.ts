/**
 * Ties of one breath: `11,200 people at 14 sites, an average of 800 a site`, `43 pairs, 12 more than the 31 of five years ago`. The told figure stands right beside what it was worked out from, so that
 * no figures of another sentence account for it, however well they fit.
 */

import type {Relation, Tie} from './tie.js'

/** What is told beside what it was worked out from; a rest is taken from a whole told before, and a word such as `doubled` is told of anything. */
const tellable: ReadonlySet<Relation> = new Set(['difference', 'quotient', 'share', 'change'])

/** Whether all figures of a tie stand in the sentence of the told one. */
export const isOfOneSentence = ({told, whole, parts}: Tie): boolean => [whole, ...parts].every(({sentence}) => sentence === told.sentence)

/** Whether no other figure stands between the told one and the figures it is tied to. */
export function isOfOneBreath(tie: Tie): boolean {
  const {relation, told, whole, parts} = tie
  if (!told.figure || !tellable.has(relation) || !isOfOneSentence(tie) || (relation === 'change' && !told.step)) return false
  const places = [told.figure, whole, ...parts].map(({index}) => index)
  return Math.max(...places) - Math.min(...places) < places.length
}
