/** How old a thing was at a date that its own clause tells: `was built in 1791. It was |230 years old when| fire gutted it |in 2021|`. */

import {lowerAt, type Story} from '../../../story/story.js'
import type {Lapse} from '../lengths/lapses.js'
import type {Moment} from '../lengths/moments.js'
import {isOfPerson} from '../lengths/no-ends.js'
import {isOrigin} from '../lengths/origins.js'
import {type Choice, distinct, type Sight} from '../lengths/sight.js'

/** More words are another clause's. */
const reach = 14

/** `when fire gutted it |in 2021|, and had ground its last flour in 1959`: the first date behind, in its clause. */
function endOf(story: Story, lapse: Lapse, own: readonly Moment[]): Moment | undefined {
  const end = own.find(({start}) => start > lapse.start)
  if (
    !end ||
    end.firstToken - lapse.lastToken > reach ||
    /^(?:since|until|till|from|of|before|after)$/.test(lowerAt(story, end.firstToken - 1))
  )
    return undefined
  const gap = story.tokens.slice(lapse.lastToken, end.firstToken)
  return gap.some(({lower}) => /^(?:;|:|who|which|that|whose|where|after|since|before|until|having|had)$/.test(lower)) ? undefined : end
}

/** Where more than two dates are near, the one of the beginning and the one of the clause of the age are meant. */
export function grownOld({story, lapse, way, own, before}: Sight): Choice | undefined {
  if (way !== 'old' || !/^(?:when|,)$/.test(lowerAt(story, lapse.lastToken))) return undefined
  const end = endOf(story, lapse, own)
  const [origin, another] = distinct(
    [...before, ...own].filter((moment) => moment.start < lapse.start && isOrigin(story, lapse, moment) && moment !== end)
  )
  if (!origin || another || !end || end.extent.low <= origin.extent.high || isOfPerson(story, lapse)) return undefined
  return {directed: false, pairs: [[origin, end]]}
}
