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
    {bad: 'In the poll ⟦56 per cent⟧ voted for the bypass and ⟨46 per cent⟩ against.', message: 'Shares add up to 102%'},
    {bad: 'Rovers had ⟦56 per cent⟧ of possession and Albion ⟨46 per cent⟩.', message: 'Shares add up to 102%'},
    {bad: 'Women made up ⟦56 per cent⟧ of the class and men ⟨46 per cent⟩.', message: 'Shares add up to 102%'},
    {good: 'In the poll 56 per cent voted for the bypass and 36 per cent against.', why: 'the others did not say'},
    {good: 'Of voters, 56 per cent were in favour of the bypass and 46 per cent against the bridge.', why: 'two questions'},
    {good: 'Rovers had 56 per cent of possession in the first half and 46 per cent in the second.', why: 'two halves'},
    {good: 'Women made up 56 per cent of the students and men 46 per cent of the staff.', why: 'two wholes'},
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
      bad: 'The north digs up ⟦60%⟧ of the peat. A further ⟨13%⟩ comes from the isles. That leaves ⟨37%⟩ for the west.',
      message: 'Shares add up to 110%'
    },
    {
      bad: '⟦Half⟧ of the money raised goes to the choir and ⟨a quarter⟩ to the bells. ⟨A third⟩ pays for the tea.',
      message: 'Shares add up to 108%'
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
    {
      bad: 'Of the parcels that went astray, ⟦48%⟧ were sent back, ⟨35%⟩ sold off and ⟨27%⟩ burnt.',
      message: 'Shares add up to 110%'
    },
    {
      bad: 'The dough is ⟦two-thirds⟧ rye and ⟨three-quarters⟩ spelt, with bran making up the rest.',
      message: 'Shares add up to 142%'
    },
    {
      bad: 'The club gets ⟦45%⟧ of its money from beer. Hats bring in ⟨38%⟩. Bells are good for ⟨27%⟩.',
      message: 'Shares add up to 110%'
    },
    {
      bad: 'In May ⟦48%⟧ of the calls were about goats, ⟨41%⟩ about bells and ⟨21%⟩ about nothing at all. In June it was 45%, 40% and 15%.',
      message: 'Shares add up to 110%'
    },
    {
      bad: 'The bishop owns ⟦52%⟧ of the mill, up from 40%, and his niece ⟨23%⟩. The ⟨35%⟩ that is left belongs to the cook.',
      message: 'Shares add up to 110%'
    },
    {
      bad: 'The soil was ⟦64%⟧ sand, ⟨38%⟩ silt and ⟨16%⟩ clay.',
      message: 'Shares add up to 118%'
    },
    {good: 'Oats cover 47% of the farm, rye 33% and hops 10%.', why: 'others may grow there'},
    {good: 'The tanks are 40% full in the north, 50% in the south and 20% in the east.', why: 'three tanks'},
    {good: 'Among smokers 30% cough, among drinkers 50% and among monks 30%.', why: 'three wholes'},
    {good: 'Of the parcels that went astray, 48% came by road, 35% had two labels and 29% were burnt.', why: 'they may be both'},
    {good: 'Occupancy reached 40% in March, 35% in April and 35% in May.', why: 'a rate each month'},
    {good: 'Asked what they missed, 45% said sleep, 30% sun and 35% salt.', why: 'anyone may miss several things'},
    {good: 'Asked about the tram, 47% of residents were in favour, 38% against and 16% undecided.', why: 'rounding to 101'},
    {good: 'Asked what they feared, 62% of residents said noise, 54% dust and 41% rats.', why: 'several answers'},
    {good: 'It makes 38% of the valley’s goat cheese, 50% of its sheep cheese and 18% of its cow cheese.', why: 'three wholes'},
    {
      good: 'Wool brought in 52 per cent of sales. Two years earlier the share was 57 per cent. Cheese made up 31 per cent and eggs the remaining 17 per cent.',
      why: 'one of them at another time'
    },
    {good: 'The bank sold 10-year paper of 8.5 pct at a price of 96.3 pct, to return 8.7 pct.', why: 'a price and what it pays'},
    {good: 'Prices rose by 60% in the north, 45% in the east and 20% in the others.', why: 'changes'},
    {
      good: 'Of the replies 1,280, or 64%, were against. A further 520 were for it, and the other 200, a tenth, were blank.',
      why: 'one has no share'
    },
    {
      good: 'About 65% of the goods come in free. Of the remaining 35%, some 23% are silks and the balance of 12% is tea.',
      why: 'parts of a part'
    },
    {
      good: 'It took £80m in the first quarter and £208m in the remaining three quarters of the year, of which two thirds of the year were dry.',
      why: 'how long'
    },
    {good: 'The isle is 60% rock. Heath makes up most of what is left, 34%, and bog the rest.', why: 'not all of the rest'},
    {
      bad: 'Of the callers ⟦40%⟧ want a bus and ⟨24%⟩ a tram. The ferry, once the pride of the town, has the remaining ⟨46%⟩.',
      message: 'Shares add up to 110%'
    },
    {good: 'Of the callers 40% want a bus and 24% a tram. The ferry, once the pride of the town, used to have 46%.', why: 'another time'},
    {
      bad: 'Noise made up ⟦40 per cent⟧ of the calls, 16,920 of 42,300. Dogs accounted for ⟨35 per cent⟩, litter for ⟨10 per cent⟩ and parking for the remaining ⟨25 per cent⟩.',
      message: 'Shares add up to 110%'
    },
    {
      good: 'Noise made up 40 per cent of the calls, 16,920 of 42,300. Dogs accounted for 35 per cent, litter for 10 per cent and parking for the remaining 15 per cent.'
    },
    {
      bad: 'Anna Voss won with ⟦51.3 per cent⟧ of the vote. Karl Lind took ⟨48.2 per cent⟩ and Eva Moe, the only other candidate, ⟨10.5⟩.',
      message: 'Shares add up to 110%'
    },
    {good: 'Anna Voss won with 51.3 per cent of the vote. Karl Lind took 38.2 per cent and Eva Moe, the only other candidate, 10.5.'},
    {
      good: 'The state will bear 25% of the cost. Of the rest, 70% will be borrowed and 30% raised from members.',
      why: 'shares of what is left'
    },
    {
      bad: 'The odds of a wetter harvest than normal are put at ⟦55%⟧, with ⟨40%⟩ for an average one and ⟨15%⟩ for a dry one.',
      message: 'Shares add up to 110%'
    },
    {good: 'The odds of a wetter harvest than normal are put at 55%, with 30% for an average one and 15% for a dry one.'},
    {
      bad: '⟦Half⟧ of the guild’s money comes from fees, ⟨30%⟩ from rent and ⟨35%⟩ from a grant.',
      message: 'Shares add up to 115%'
    },
    {good: 'Half of the guild’s money comes from fees, 30% from rent and 20% from a grant.'},
    {
      bad: 'Dams supply ⟦71%⟧ of the island’s power, springs ⟨19%⟩ and the wind the missing ⟨1%⟩.',
      message: 'Shares add up to 91%'
    },
    {good: 'Dams supply 71% of the island’s power, springs 19% and the wind the missing 10%.'},
    {good: 'Skell buys 40% of its hay from Orme, Dale 35% from Lund and Hale 37% from Moss.', why: 'each buys hay of its own'},
    {
      good: 'Seven in ten households own a boat and half of those own two, so that a third have at least a pair to paint.',
      why: 'a share of a share'
    },
    {
      good: 'Moss polled 47.1% of the total, against Lund’s 39.3%. Aske came well short of the one-sixth needed to save his deposit. The other 14 took the rest.',
      why: 'nobody’s share'
    },
    {
      good: 'Mr Aldana led with 31.4% to Ms Prieto’s 28.9%, and 11 others shared the remainder; the best placed of these, with 14.2%, has endorsed her.',
      why: 'one of those who share what is left'
    },
    {
      good: 'Of the latest claims the mills have paid 1,716, or 22 per cent. In 2023 they paid 1,560, which was 25 per cent. A further 66 per cent were refused, and the remaining 12 per cent are open.',
      why: 'one is of another year'
    },
    {
      bad: 'Some ⟦44%⟧ of likely voters are for Roe and ⟨41%⟩ for Lund. Ash has ⟨7%⟩, and ⟨18%⟩ have not decided.',
      message: 'Shares add up to 110%'
    },
    {good: 'Some 44% of likely voters are for Roe and 41% for Lund. Ash has 7%, and 8% have not decided.'}
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
