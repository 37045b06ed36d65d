/** Shares of one whole that make more or less than all of it. */

import type {Interval} from '../../facts/figures/figure.js'
import {exactly, loosened, overlaps, scaled, sumOf} from '../../facts/figures/interval.js'
import {digitsOf} from '../../facts/figures/spelling.js'
import {opposedSharesOf} from '../../facts/relations/parts/shares/opposed-shares.js'
import {type ShareSeries, shareSeriesOf} from '../../facts/relations/parts/shares/share-series.js'
import {slippedSharesOf, wholeRoom} from '../../facts/relations/parts/shares/slipped-shares.js'
import type {ToldShare} from '../../facts/relations/parts/shares/told-shares.js'
import {nestedRun} from '../../facts/relations/parts/sums/nested.js'
import {defineRule} from '../../rule.js'
import {at, beside} from './place.js'

/** Rounding may take half a unit from each share, which its interval knows, and as much from the sum. */
const room = 0.006
/** More is no slip: the shares are of several wholes. */
const most = 1.75
const least = 0.6
const near = 0.011

/** A fraction in a list of them is no rough one; `three in ten` is nearer to three than to two or four. */
function intervalOf({kind, value, text, interval, figure}: ToldShare): Interval {
  if (kind !== 'fraction' || figure?.hedge) return interval
  return loosened(exactly(value), / in /.test(text) ? 0.03 : 0.015)
}

const whole = {low: 1 - room, high: 1 + room}

/** Whether all make the whole, as they are rounded, or some that stand together do: `48% men, 52% women` among others. */
function holdsWhole({shares, counts, rest}: ShareSeries): boolean {
  // `65% came in free. Of the remaining 35%, 23% are silk and 12% tea`: what makes up a share before it counts once.
  const nested = nestedRun(
    shares.map(({value}) => value),
    {room: near / 2}
  )
  const sizes = shares.map((share, index) => scaled(intervalOf(share), counts[index] ?? 1))
  if ([sizes, sizes.filter((_, index) => !nested || index < nested[0] || index >= nested[1])].some((each) => overlaps(sumOf(each), whole)))
    return true
  return (
    !rest &&
    shares.some((_, from) => {
      let sum = 0
      return shares.slice(from).some(({value}, index) => {
        sum += value * (counts[from + index] ?? 1)
        return index > 0 && Math.abs(sum - 1) < wholeRoom(shares.slice(from, from + index + 1))
      })
    })
  )
}

export const shares = defineRule({
  id: 'figures-shares',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'Shares of one whole make more, or less, than all of it',
  why: 'For, against and undecided make a hundred. The rule adds up three shares or more of one whole in one sentence, or in sentences that follow one another. It needs words that close the list, “undecided”, “against”, “everything else”, before it says that they make too much, and “everything else” or “the rest” before it says too little; rounding passes. Where they make just 110 per cent, or a hundred with two digits exchanged, it asks without such a word.',
  passesOver: 0,
  defaults: {},
  examples: [
    {
      bad: 'Asked about the tram, ⟦47%⟧ of residents were in favour, ⟨38%⟩ against and ⟨25%⟩ undecided.',
      message: 'Shares add up to 110%'
    },
    {
      bad: '⟦Three-fifths⟧ of the island is moor, ⟨a quarter⟩ is pasture and ⟨a third⟩ is built on.',
      message: 'Shares add up to 118%'
    },
    {
      bad: 'Oats made up ⟦34%⟧ of the crop and rye ⟨29%⟩. The remaining ⟨47%⟩ was hay.',
      message: 'Shares add up to 110%'
    },
    {
      bad: 'Of every pound the ferry takes, wages swallow ⟦48p⟧, fuel ⟨21p⟩ and paint ⟨4p⟩; the remaining ⟨37p⟩ is put by.',
      message: 'Shares add up to 110%'
    },
    {
      bad: '⟦Half⟧ of the herd is brown, ⟨three in ten⟩ are black and ⟨two-fifths⟩ white.',
      message: 'Shares add up to 120%'
    },
    {
      bad: 'Each was asked for a single reason. Noise was named by ⟦44 per cent⟧, dust by ⟨31 per cent⟩ and rats by ⟨35 per cent⟩.',
      message: 'Shares add up to 110%'
    },
    {good: 'Asked about the tram, 47% of residents were in favour, 38% against and 16% undecided.', why: 'rounding to 101'},
    {good: 'Asked what they feared, 62% of residents said noise, 54% dust and 41% rats.', why: 'several answers'},
    {good: 'It makes 38% of the valley’s goat cheese, 50% of its sheep cheese and 18% of its cow cheese.', why: 'three wholes'},
    {good: 'Prices rose by 60% in the north, 45% in the east and 20% in the others.', why: 'changes'},
    {
      good: 'Of the replies 1,280, or 64%, were against. A further 520 were for it, and the other 200, a tenth, were blank.',
      why: 'one has no share'
    },
    {
      good: 'About 65% of the goods come in free. Of the remaining 35%, some 23% are silks and the balance of 12% is tea.',
      why: 'parts of a part'
    }
  ],
  *check(story) {
    let compared = 0
    const reported = new Set<ToldShare>()
    for (const series of [...shareSeriesOf(story), ...slippedSharesOf(story), ...opposedSharesOf(story)]) {
      const {shares: list, counts, rest, bySlip = false} = series
      const [first, ...others] = list
      if (!first) continue
      compared++
      const total = list.reduce((sum, {value}, index) => sum + value * (counts[index] ?? 1), 0)
      if (holdsWhole(series) || total > most || (total < 1 && (!rest || total < least)) || list.some((share) => reported.has(share)))
        continue
      for (const share of list) reported.add(share)
      yield {
        at: at(first),
        message: `Shares add up to ${digitsOf(100 * total, list.some(({text}) => text.includes('.')) ? 1 : 0)}%`,
        related: others.map((share) => beside(share, `a share: ${share.text}`)),
        isDoubtful: bySlip,
        note: list.map(({text}) => text).join(' + ')
      }
    }
    return compared
  }
})
