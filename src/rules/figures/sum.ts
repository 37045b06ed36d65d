/** Parts that make a total, added up. */

import {isAbove, overlaps, plus, sumOf} from '../../facts/figures/interval.js'
import {spelt} from '../../facts/figures/spelling.js'
import {isMadeUp} from '../../facts/relations/made-up.js'
import type {Breakdown} from '../../facts/relations/parts/sums/breakdown.js'
import {breakdownsOf} from '../../facts/relations/parts/sums/breakdowns.js'
import {isOtherSum} from '../../facts/relations/parts/sums/other-sums.js'
import {isSumOutright} from '../../facts/relations/parts/sums/outright.js'
import {isCoordinated} from '../../facts/relations/parts/sums/series-lists.js'
import {isApart} from '../../facts/relations/parts/sums/sum-links.js'
import {defineRule} from '../../rule.js'
import {likelyDrafts} from './likely.js'
import {at, beside} from './place.js'

/** `11 in 2016 and 19 in 2021. Of the 168 |they milk 140, and the other 28| are heifers`: the last two are all of it, and those before them parts of something else. */
const isMadeByLast = ({whole, parts}: Breakdown): boolean =>
  parts.length > 2 && overlaps(sumOf(parts.slice(-2).map(({interval}) => interval)), whole.interval)

export const sum = defineRule({
  id: 'figures-sum',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'Parts do not add up to their total',
  why: 'The oldest check of the desk: add the parts up. The rule takes lists behind a colon, lists in the next sentence, and totals behind “all”, “in all” and “a total of”; each part has the room of its rounding. “Including”, “among them” and “such as” open the list, and end the comparison.',
  relation: 'sum',
  defaults: {},
  examples: [
    {
      bad: 'The library lent ⟦93⟧ harps last year: ⟨44⟩ in Leeds, ⟨31⟩ in Hull and ⟨25⟩ in York.',
      message: 'Parts add up to 100, not 93'
    },
    {
      bad: 'The harbour plan costs ⟦$8.5bn⟧ in all. Some ⟨$4.1bn⟩ goes to quays, ⟨$3.2bn⟩ to cranes and the remaining ⟨$2.2bn⟩ to roads.',
      message: 'Parts add up to $9.5bn, not $8.5bn'
    },
    {
      bad: 'The census found ⟨463,000⟩ men and ⟨654,000⟩ women who had moved. Letters went to all ⟦1.16 million⟧ of them.',
      message: 'Parts add up to 1,117,000, not 1.16 million'
    },
    {
      bad: 'The ⟦£1.3 million⟧ roof is paid for in two parts: ⟨£500,000⟩ from the county and ⟨£650,000⟩ from the lottery.',
      message: 'Parts add up to £1,150,000, not £1.3 million'
    },
    {
      bad: 'They ended with ⟨14⟩ wins and ⟨five⟩ defeats from ⟦18⟧ matches.',
      message: 'Parts add up to 19, not 18'
    },
    {bad: 'Of the ⟦120⟧ passengers, ⟨80⟩ were hurt and ⟨60⟩ were not.', message: 'Parts add up to 140, not 120'},
    {good: 'The fund holds roughly £40bn: £22.4bn in shares, £12.9bn in bonds and £4.9bn in land.', why: 'a hedge'},
    {good: 'The team won 11 medals, including four golds and two silvers.', why: 'an open list'},
    {good: 'The tour has 30 dates. Twelve are in Japan, ten in Korea and four in Taiwan.', why: 'the rest may be elsewhere'},
    {good: 'There are 14 girls and two teachers among the 24 on the bus.', why: 'others may be there'},
    {good: 'The city runs 46 routes. Two of these, the 17 and the 64, carry few people.', why: 'their names'},
    {good: 'He keeps 64 sheep, 19 cows and 35 hens.', why: 'three things, and none a kind of another'}
  ],
  *check(story) {
    let compared = 0
    for (const told of breakdownsOf(story)) {
      const {whole, parts, closed, singles = 0, tied = false, besides = 0, made} = told
      const total = plus(made ?? sumOf(parts.map((part) => part.interval)), {low: besides, high: besides})
      compared++
      if (
        overlaps({...total, high: total.high + singles}, whole.interval) ||
        !(closed || isAbove(total, whole.interval)) ||
        (!tied && (isOtherSum(story, told) || isMadeUp(story, whole, parts, closed && isCoordinated(story, parts)))) ||
        (!tied && isMadeByLast(told)) ||
        isApart(story, told)
      )
        continue
      const added = parts.reduce((sum, part) => sum + Number(part.value), besides)
      const like = parts.find(({unit}) => unit === whole.unit) ?? whole
      yield {
        at: at(whole),
        message: `Parts add up to ${spelt(added, like)}, not ${whole.text}`,
        related: parts.map((part) => beside(part, `a part: ${part.text}`)),
        isOutright: tied || isSumOutright(story, told),
        note: `${[...parts.map((part) => part.text), ...(besides > 0 ? [besides] : [])].join(' + ')} = ${spelt(added, like)}`
      }
    }
    compared += yield* likelyDrafts(
      story,
      'sum',
      ({told, whole, parts}) => !(told.figure && isMadeUp(story, told.figure, [whole, ...parts]))
    )
    return compared
  }
})
