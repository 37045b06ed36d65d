/** What remains of something else than the whole that stands nearest: other amounts near it make the rest, or the article tells their whole elsewhere. It judges nothing. */

import type {Story} from '../../../../story/story.js'
import type {Figure, Interval} from '../../../figures/figure.js'
import {minus, overlaps, plus, sumOf, times} from '../../../figures/interval.js'
import {figuresAbout, figuresIn, isBare} from '../../near.js'
import {wordsBetween} from '../../nearby-words.js'
import {collectives, leadOf} from '../shares/share-words.js'
import type {ToldShare} from '../shares/told-shares.js'
import {nounsAgree} from '../sums/taken-parts.js'
import type {Remainder} from './remainders.js'

const mostOthers = 8

/** Some of what is told may have come to the whole. */
const gains =
  /\b(?:new|more|another|extra|added|adding|adds|joined|joins?|joining|born|bought|buys?|commissioned|opened|arrived|came|built|hired|recruited|gained|won|brought|acquired|ordered|replaced|lent|borrow(?:s|ed)?|plus|and then)\b/i

/** Whether the whole with its parts taken or added, or another amount near with others, makes the rest: `18 frigates, three to be paid off and two commissioned … 17`. */
function fitsOthers(story: Story, {whole, parts, rest, near}: Remainder): boolean {
  const grows = gains.test(story.text.slice(whole.start, rest.end))
  const others = near.filter((figure) => figure !== rest).slice(0, mostOthers)
  return others.some((start) => {
    // What was taken is no whole of its own, where the whole is told before it.
    if (parts.length > 1 && parts.includes(start) && (!start.counted || start.counted.noun === whole.counted?.noun)) return false
    let reached: readonly Interval[] = [start.interval]
    for (const other of others) {
      if (other === start) continue
      const {interval} = other
      // None of the parts that are told of the whole is left out.
      const without = start === whole && parts.includes(other) ? [] : reached
      const isTaken = !grows && start === whole && parts.includes(other)
      reached = [
        ...without,
        ...reached.flatMap((value) => (isTaken ? [minus(value, interval)] : [minus(value, interval), plus(value, interval)]))
      ]
    }
    return reached.some((value, index) => (index > 0 || start === whole) && overlaps(value, rest.interval))
  })
}

/** `Plants brought in £231m, homeware £119m and the cafés the other £62m`: three parts of a whole that the article tells elsewhere. */
function isOfTold(story: Story, {whole, parts, rest}: Remainder): boolean {
  const all = [whole, ...parts.filter((part) => 'counted' in part), rest]
  // `Nine sang. Seven wept. And the other six?`: the whole of all three is told with its noun, elsewhere.
  const bare = whole.kind === 'cardinal' && whole.counted === null
  if (
    all.length < parts.length + 2 ||
    (bare && !all.every(({kind, counted}) => kind === 'cardinal' && counted === null)) ||
    / of (?:the |its |their )?$/i.test(story.text.slice(Math.max(0, whole.start - 10), whole.start))
  )
    return false
  const sum = sumOf(all.map(({interval}) => interval))
  return figuresAbout(story, rest).some(
    (figure) =>
      !all.includes(figure) &&
      figure.kind === whole.kind &&
      figure.unit === whole.unit &&
      (bare || whole.kind !== 'cardinal' || figure.counted?.noun === whole.counted?.noun) &&
      overlaps(figure.interval, sum)
  )
}

/** Other amounts of the article explain the rest. */
export const isRestElsewhere = (story: Story, told: Remainder): boolean => fitsOthers(story, told) || isOfTold(story, told)

/** `12,300 samples, lead in 492. The city has replaced |2,100 lead pipes| and reckons that |7,700| are left`: of the pipes, whose whole no sentence tells. */
export function isOfNounBeside(story: Story, whole: Figure, rest: Figure): boolean {
  const beside = figuresIn(story, rest.block).findLast(({sentence, start}) => sentence === rest.sentence && start < rest.start)
  return (
    isBare(rest) &&
    beside?.counted != null &&
    whole.counted !== null &&
    whole.sentence < rest.sentence &&
    beside.kind === whole.kind &&
    !nounsAgree(whole, beside)
  )
}

/** Words that begin another clause, or make the share one of the amount: `£90,000, |of which| a third`. */
const partsClause = / (?:and|but|while|then|of which|of whom|of it|[;:]) /

/** `|£3m| will pay for |half of the roof|`, `spent £3m, |half of the money|`: the amount is that share of a whole that is no amount told here; `£3m, of which half` and `half of it` are shares of the amount. */
function isShareOfOther(story: Story, amount: Figure, share: ToldShare): boolean {
  const [, noun = ''] =
    / of (?:the|its|their|his|her|that|this) ([^ ,]+) /.exec(wordsBetween(story, share.lastToken, share.lastToken + 4)) ?? []
  const gap = wordsBetween(story, amount.lastToken, Math.max(amount.lastToken, leadOf(story, share).at))
  if (noun === '' || partsClause.test(gap)) return false
  return gap === ' , ' || !(collectives.test(noun) || (amount.counted && noun.startsWith(amount.counted.noun)))
}

/** `A gift of £3m will pay for half of the roof. The remaining |£3m| …`: what that whole lacks, and nothing that is left of the gift. */
export const isRestOfCovered = (story: Story, amounts: readonly Figure[], shares: readonly ToldShare[], rest: Figure): boolean =>
  shares.some((share) => {
    const amount = amounts.findLast(({sentence, end}) => sentence === share.sentence && end <= share.start)
    if (!amount || !isShareOfOther(story, amount, share)) return false
    const {low, high} = share.interval
    return low > 0 && overlaps(times(amount.interval, {low: (1 - high) / high, high: (1 - low) / low}), rest.interval)
  })
