/** How the rules say of a likely tie that it does not hold, and where. */

import {digitsOf, spelt} from '../../facts/figures/spelling.js'
import {likelyTiesOf} from '../../facts/relations/ties/likely.js'
import type {Relation, Tie} from '../../facts/relations/ties/tie.js'
import type {Draft} from '../../rule.js'
import type {Story} from '../../story/story.js'
import {at, beside} from './place.js'

const percentOf = (share: number): string => `${digitsOf(100 * share, share < 0.1 ? 1 : 0)}%`

const timesOf = (value: number): string => digitsOf(value, value < 1 ? 2 : 1)

/** A fall is told from the larger of the two. */
function changeOf({told, whole, parts: [part]}: Tie): string {
  const [from, to] = told.step?.direction === 'down' ? [whole, part] : [part, whole]
  const change = Math.abs(Number(to.value) / Number(from.value) - 1)
  return `${from.text} to ${to.text} is ${percentOf(change)}, not ${told.text}`
}

/** A complement accounts for a told figure, or competes for it; no rule reports one. */
type Reported = Exclude<Relation, 'complement'>

const messages: Readonly<Record<Reported, (tie: Tie) => string>> = {
  change: changeOf,
  times: ({told, whole, parts: [part], implied}) => `${part.text} to ${whole.text} is ${timesOf(implied)} times, not ${told.text}`,
  share: ({told, whole, parts: [part], implied}) => `${part.text} of ${whole.text} is ${percentOf(implied)}, not ${told.text}`,
  difference: ({told, whole, implied}) => `The difference is ${spelt(implied, told.figure ?? whole)}, not ${told.text}`,
  rest: ({told, whole, implied}) => `That leaves ${spelt(implied, told.figure ?? whole)}, not ${told.text}`,
  sum: ({told, whole, implied}) => `Parts add up to ${spelt(implied, told.figure ?? whole)}, not ${told.text}`,
  quotient: ({told, whole, parts: [count], implied}) =>
    `${whole.text} for ${count.text} is ${spelt(Number(implied.toPrecision(4)), told.figure ?? whole)} each, not ${told.text}`,
  product: ({told, whole, parts: [count], implied}) =>
    `${count.text} at ${whole.text} is ${spelt(implied, told.figure ?? whole)}, not ${told.text}`
}

/**
 * Relations of which about half of what is tied by so little was sound (28 of 47 right, sums and rests 68 of 84): those are asked about. So are fractions, unlike
 * percentages.
 */
const asked: ReadonlySet<Relation> = new Set(['change', 'times', 'difference', 'product'])

/** `22 medals, 16 gold and five silver`: parts that are too few for their whole may have others beside them. */
const isAsked = ({relation, told: {form, value}, implied}: Tie): boolean =>
  asked.has(relation) || (relation === 'share' && form !== 'percent') || (relation === 'sum' && implied < value)

/** Drafts of the ties of one relation that do not hold. */
export function* likelyDrafts(story: Story, relation: Reported, isOurs: (tie: Tie) => boolean = () => true): Generator<Draft, number> {
  const ties = likelyTiesOf(story).filter(({tie}) => tie.relation === relation && isOurs(tie))
  for (const {tie, isSure, isFaint} of ties) {
    const {told, whole, parts, implied} = tie
    const scale = told.form === 'percent' ? 100 : 1
    yield {
      at: at(told),
      message: messages[relation](tie),
      related: [whole, ...parts].map((figure) => beside(figure, figure.text)),
      evidence: {told: told.value * scale, implied: implied * scale},
      isWeighed: true,
      isDoubtful: !isSure,
      isFaint,
      ...(isFaint && isAsked(tie) ? {severity: 'query' as const} : {})
    }
  }
  return ties.length
}
