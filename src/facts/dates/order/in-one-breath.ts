/**
 * Two deeds of one subject told in one breath, with the time between them and the date of each: `made the last payment |on 27 May and was arrested 20 days
 * later, on 16 June|`. No date of another sentence is meant.
 */

import {lowerAt, type Story} from '../../../story/story.js'
import type {Lapse} from '../lengths/lapses.js'
import type {Moment} from '../lengths/moments.js'
import {isPast} from '../past-verbs.js'

/** More words between the date and the lapse are another clause. */
const reach = 14
const joins = /^(?:and|but|then|before)$/
/** `, |who| was born in 1950 and died`, `which`: an aside, with its own subject. */
const otherClause =
  /^(?:who|whom|whose|which|that|when|while|where|since|because|although|though|if|as|until|till|had|has|have|first|born|founded|after|before)$/
const leads = /^(?:in|on|at)$/

/** The one date of its sentence that a lapse is counted from: of the deed before `and`, with none in an aside. */
export function joinedBefore(story: Story, lapse: Lapse, own: readonly Moment[], stated: Moment): Moment | undefined {
  const [from, another] = own.filter((moment) => moment !== stated && moment.start < lapse.start)
  if (!from || another || from.scale !== stated.scale || lapse.firstToken - from.lastToken > reach) return undefined
  const gap = story.tokens.slice(from.lastToken, lapse.firstToken)
  const join = gap[0]?.text === ',' ? gap[1] : gap[0]
  if (!join || !joins.test(join.lower) || !leads.test(lowerAt(story, from.firstToken - 1))) return undefined
  const deed = gap.slice(join.index - from.lastToken + 1)
  const verb = deed.find(({lower}) => !/^(?:was|were|it|he|she|they|again|then|finally|\w+ly)$/.test(lower))
  // `on 27 May |and the wall| fell 20 days later`: of two, which may be told apart elsewhere.
  if (!verb || !(isPast(verb.lower) || (join.lower === 'before' && verb.lower.endsWith('ing')))) return undefined
  if (deed.some(({lower, kind}) => kind === 'mark' || otherClause.test(lower))) return undefined
  const first = story.sentences[lapse.sentence]?.firstToken ?? from.firstToken
  return story.tokens.slice(first, from.firstToken).some(({lower}) => otherClause.test(lower)) ? undefined : from
}
