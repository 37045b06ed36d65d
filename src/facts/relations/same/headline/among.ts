/**
 * Figures below the headline that stand among others, so that the body's one may be of any: `a gap it put at £1.60bn, revised up from £1.55bn, with £442m of aid`,
 * `Revs 10.7 million`, `one to two cargoes`. Of a headline each figure is meant.
 */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresIn} from '../../near.js'

const small = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/

/** More amounts than this of one sort are a report. */
const most = 2

export function isOneOfMany(story: Story, head: Figure): boolean {
  if (story.blocks[head.block]?.role === 'headline') return false
  const [further, before] = [2, 1].map((back) => story.tokens[head.firstToken - back]?.lower ?? '')
  if (/^(?:to|or)$/.test(before ?? '') && small.test(further ?? '')) return true
  if (head.kind === 'cardinal' && head.counted === null) return true
  return head.kind === 'money' && figuresIn(story, head.block).filter(({kind}) => kind === 'money').length > most
}
