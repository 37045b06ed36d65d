/** The ties that are meant, as far as their words tell, and do not hold: each told figure that nothing near it accounts for, with what it was most likely worked out from. */

import type {Story} from '../../../story/story.js'
import {once} from '../../once.js'
import {drawUp} from './draw-up.js'
import {accountedFor, surroundingsOf} from './surroundings.js'
import type {Tie} from './tie.js'
import {weigherOf} from './weigh.js'

/** Of ties that weigh so much and do not hold, in texts none of which the weights were made from, nine in ten lie on a fault. */
const least = 2.5

export const likelyTiesOf = once((story: Story): readonly Tie[] => {
  const drawn = drawUp(story)
  if (drawn.every(({ties}) => ties.length === 0)) return []
  const isAccountedFor = accountedFor(drawn)
  const surroundings = surroundingsOf(story, drawn)
  const weigh = weigherOf()
  const best = new Map<number, {readonly tie: Tie; readonly weight: number}>()
  for (const each of drawn) {
    if (isAccountedFor(each.told)) continue
    const around = surroundings(each)
    for (const tie of each.ties) {
      const weight = weigh(around, tie)
      if (weight >= least && weight > (best.get(tie.told.start)?.weight ?? 0)) best.set(tie.told.start, {tie, weight})
    }
  }
  return [...best.values()].map(({tie}) => tie)
})
