/** Lengths that go on until now: `In the 14 years |since then|`, `since 1981, and for most of |those 43 years|`, `In |her nine years in charge|`. */

import {lowerAt} from '../../../story/story.js'
import type {Moment} from './moments.js'
import {type Choice, distinct, type Sight, sameMoment} from './sight.js'

/** `for the first time |since 2003|, a gap of 23 years`, `has been in charge |since June 2016|. In |her nine years in charge|`: what goes on until now. */
export function sinceStated({
  story,
  lapse,
  way,
  own,
  before
}: Pick<Sight, 'story' | 'lapse' | 'way' | 'own' | 'before'>): Moment | undefined {
  const post =
    way === 'spent' &&
    own.length === 0 &&
    /^(?:his|her|its|their)$/.test(lowerAt(story, lapse.firstToken - 1)) &&
    /^(?:in|at|as)$/.test(lowerAt(story, lapse.lastToken))
  const [only, another] = way === 'gap' ? own : post ? before.filter(({sentence}) => sentence === lapse.sentence - 1) : []
  return only && !another && lowerAt(story, only.firstToken - 1) === 'since' ? only : undefined
}

/** `The last win came in 2011. In the 14 years |since then| they have met five times`: from the one date told right before up to now. */
export function sinceThen({story, lapse, way, own, before, present}: Sight): Choice | undefined {
  const since = present && sinceStated({story, lapse, way, own, before})
  if (since) return sameMoment(since, present) ? undefined : {directed: false, pairs: [[since, present]]}
  const behind = lowerAt(story, lapse.lastToken) === 'since' && lowerAt(story, lapse.lastToken + 1) === 'then'
  const those = /^(?:those|these)$/.test(lowerAt(story, lapse.firstToken - 1))
  if (!present || (!behind && !those)) return undefined
  const [then, another] = distinct(own.length > 0 ? own : before.filter(({sentence}) => sentence === lapse.sentence - 1))
  // `has kept the hut since 1981, and for most of |those 43 years|`
  if (those && lowerAt(story, (then?.firstToken ?? 0) - 1) !== 'since') return undefined
  return then && !another && !sameMoment(then, present) ? {directed: false, pairs: [[then, present]]} : undefined
}
