/** Amounts of one thing near each other, of which one has the digits of the other in another order: `Some 6,400 litres of oil leaked … how 4,600 litres of oil could vanish`. */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {significant} from '../slip.js'
import {isTransposed, scopesAgree} from './compare.js'
import type {Reference} from './reference.js'

/** Amounts, and sentences, from one to the other. */
const farthest = 12
const apart = 4

const isTurnedTwin = (story: Story, earlier: Figure, later: Figure): boolean =>
  earlier.unit === later.unit &&
  earlier.per === later.per &&
  earlier.sentence < later.sentence &&
  later.sentence - earlier.sentence <= apart &&
  isTransposed(earlier, later) &&
  significant(Number(later.value)) > 1 &&
  significant(Number(later.value)) === significant(Number(earlier.value)) &&
  isOfOneThing(story, earlier, later) &&
  scopesAgree(story, earlier, later) !== 'no'

/** `tonnes |of apples|`, `tonnes |of stored apples|`; bare metres, or so much a share, may be of anything. */
function isOfOneThing({tokens}: Story, earlier: Figure, later: Figure): boolean {
  const [one, other] = [earlier, later].map(({lastToken}) =>
    tokens[lastToken]?.lower === 'of'
      ? tokens.slice(lastToken + 1, lastToken + 3).flatMap(({lower}) => (owners.test(lower) || lower.length < 3 ? [] : [lower]))
      : []
  )
  return one?.some((word) => other?.includes(word)) === true
}

const owners = /^(?:the|its|his|her|their|our|this|that|and|for|was|were|had|has|from|in|on|at|by|to|is|are|with)$/

export function* turnedTwinsOf(story: Story): Generator<Reference> {
  const all = figuresOf(story).filter(
    ({kind, value, move, role}) => /^(?:measure|money)$/.test(kind) && typeof value === 'number' && move === null && role !== 'change'
  )
  for (const [at, later] of all.entries()) {
    const earlier = all.slice(Math.max(0, at - farthest), at).find((figure) => isTurnedTwin(story, figure, later))
    if (earlier && !all.some((figure) => figure !== earlier && figure !== later && [earlier.value, later.value].includes(figure.value)))
      yield {earlier, later}
  }
}
