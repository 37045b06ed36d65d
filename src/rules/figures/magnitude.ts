/** The same digits with another power of ten. */

import {digitsOf} from '../../facts/figures/spelling.js'
import {liftedTotalsOf} from '../../facts/relations/parts/sums/lifted-totals.js'
import {slippedPartsOf} from '../../facts/relations/parts/sums/slipped-scales.js'
import {digitsIn, sizeOf} from '../../facts/relations/same/digits.js'
import {digitTwinsOf} from '../../facts/relations/same/rescaled.js'
import {scaleMovesOf} from '../../facts/relations/steps/scale-moves.js'
import {defineRule} from '../../rule.js'
import {at, beside} from './place.js'

export const magnitude = defineRule({
  id: 'figures-magnitude',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'The same digits stand with another scale: millions here, billions there',
  why: 'The commonest slip of all is the letter behind the digits. The rule looks for an amount that returns with the same digits and another scale, where the later one points back (“the $1.4m project”) or the digits are too many to meet by chance.',
  defaults: {},
  examples: [
    {
      bad: 'The appeal has taken ⟨£3.4m⟩ since Friday. Over ⟦£2bn⟧ of that came by text.',
      message: '£2bn as a part of £3.4m'
    },
    {
      bad: 'The isle has ⟨7.2m⟩ people. Around ⟦2.6bn⟧ live by the sea.',
      message: '2.6bn as a part of 7.2m'
    },
    {good: 'The appeal has taken £3.4m since Friday. The state, which spends £2bn on it, is pleased.', why: 'no part of it'},
    {good: 'Each weaver will get €150. The cheques, €1.4m worth of them, go out in May.', why: 'all of them together'},
    {
      bad: 'The tunnel will cost ⟨$1.4bn⟩, the minister said. The ⟦$1.4m⟧ scheme starts in May.',
      message: '$1.4m here, $1.4bn before'
    },
    {
      bad: 'The lake lies ⟨2.4 million years⟩ back in the rock. Ash from a time ⟦2.4 billion years⟧ ago has been found on its bed.',
      message: '2.4 billion years here, 2.4 million years before'
    },
    {
      bad: 'The council awarded ⟨£720,000⟩ to the pier. Without the ⟦£72,000⟧ award, it would have closed.',
      message: '£72,000 here, £720,000 before'
    },
    {
      bad: 'Some ⟨340,000⟩ growers hold a licence. Turnout was low last time. Ballots for all ⟦34,000⟧ of them were printed in Oban.',
      message: '34,000 here, 340,000 before'
    },
    {
      bad: 'The grant of ⟨$730,000⟩ came from a widow. It will buy two vans. Without her ⟦$7.3m⟧, the kitchen would have shut.',
      message: '$7.3m here, $730,000 before'
    },
    {
      bad: 'The grant of ⟨€450,000⟩ came in May. By June the ⟦€4.5m⟧ had been spent.',
      message: '€4.5m here, €450,000 before'
    },
    {
      bad: 'The penalty of ⟨£375,000⟩ is the largest yet. The mill will appeal against the ⟦£3.75m⟧ penalty.',
      message: '£3.75m here, £375,000 before'
    },
    {
      bad: 'The works will turn out ⟨360,000⟩ stoves a year. Nine in ten of those ⟦36,000⟧ stoves are for export.',
      message: '36,000 here, 360,000 before'
    },
    {
      bad: '⟨Fourteen hundred⟩ people came to the fair. It took six cooks to feed all ⟦14,000⟧ of them.',
      message: '14,000 here, Fourteen hundred before'
    },
    {
      bad: 'The farm will feed ⟨350 megawatts⟩ into the grid. Nobody knows who would buy the ⟦350 kilowatts⟧.',
      message: '350 kilowatts here, 350 megawatts before'
    },
    {
      bad: 'Moss earns the isle ⟨£270,000⟩ a year. Ministers want to tax a ⟦£270m⟧-a-year trade.',
      message: '£270m here, £270,000 before'
    },
    {
      bad: 'Moss has got into the ⟨£7.4bn⟩ pier. When the council spent ⟦£7.4m⟧ on it, nobody thought of moss.',
      message: '£7.4m here, £7.4bn before'
    },
    {
      bad: 'The quarry was sold for ⟨€3.8bn⟩. Neighbours may object to the ⟦€3.8m⟧ sale until May.',
      message: '€3.8m here, €3.8bn before'
    },
    {
      bad: 'The sale values the pier at ⟨£6.3bn⟩. Any ⟦£6.3m⟧ bid would need a vote.',
      message: '£6.3m here, £6.3bn before'
    },
    {
      bad: 'Wheat worth ⟨$90bn⟩ was sold last year. Half of the ⟦$90m⟧ of wheat went north.',
      message: '$90m here, $90bn before'
    },
    {
      bad: 'The scheme is for ⟨23 lakh⟩ growers. Banks must write to all ⟦23 crore⟧ of them.',
      message: '23 crore here, 23 lakh before'
    },
    {
      good: 'Its profit was 14.1 million marks. Its orders came to 1.41 billion marks.',
      why: 'a hundred times as many: no scale is'
    },
    {good: 'The farm feeds in 350 megawatts. A kettle takes 2.5 kilowatts.', why: 'other digits'},
    {
      good: 'Two wells yield 48 million pints now. Of the 245 million pints a day that it has planned, the town has 48.',
      why: 'millions as well'
    },
    {good: 'The grant was £450,000. The mill had asked for the £4.5m cost of the roof.', why: 'a sum with a name of its own'},
    {good: 'The county has 24,000 lime trees. A tenth of them are ill; all 2,400 will be felled.', why: 'a part with the same digits'},
    {good: 'The grant was $730,000. She sold her $7.3m house as well.', why: 'another thing of hers'},
    {good: 'It will issue 1.6 million pledges, to be turned into 16 million pledges in June.', why: 'two sides of one exchange'},
    {good: 'The shares fell by a further 33p, well below the 330p set for the issue.', why: 'a comparison'},
    {good: 'The tunnel will cost $1.4bn. The lamps cost $1.4m.', why: 'another thing'},
    {good: 'The fund lost £38m. Its trustees said the £38m loss was small beside assets of £38bn.', why: 'nothing points back'},
    {good: 'A mill costs £470,000, and the bank wants a tenth down. The £47,000 was lent by his aunt.', why: 'the part that was named'},
    {good: 'The remaining £15 pays for a wider scheme, the £150 winter payment to pensioners.', why: 'told side by side'},
    {
      bad: 'The £72m bridge was late. By May ⟨£72m⟩ had gone. It rained. Nobody came. The clerk wrote it down. They went home. A reporter asked how. He shrugged. Critics say that the ⟦£72bn⟧ could have paid for two schools.',
      message: '£72bn here, £72m before'
    },
    {
      good: 'The £72m bridge was late. By May £72m had gone. It rained. Nobody came. The clerk wrote it down. They went home. A reporter asked how. He shrugged. Critics say that the £72m could have paid for two schools.'
    },
    {
      bad: 'The parish spends ⟨£36m⟩ a year on drains. Roots swallow ⟦£14bn⟧ of that.',
      message: '£14bn as a part of £36m'
    },
    {
      bad: 'Orchards drink ⟨52m litres⟩ a day. Pears take ⟦31bn⟧ of that.',
      message: '31bn as a part of 52m litres'
    },
    {
      bad: 'The budget of the tunnel was put at ⟨£1.7bn⟩. Overruns of ⟨£600m⟩, most of them down to sandstone, have since lifted the bill to ⟦£2.3m⟧.',
      message: '£1.7bn and £600m make 1,000 times £2.3m'
    },
    {
      good: 'The budget of the tunnel was put at £1.7bn. Overruns of £600m, most of them down to sandstone, have since lifted the bill to £2.3bn.'
    },
    {good: 'The tunnel cost £1.7bn and the bridge £600m. A rise has taken the toll to £2.30.', why: 'another thing'},
    {good: 'The parish spends £36m a year on drains. Roots swallow £14m of that.', why: 'a part that fits its whole'},
    {
      good: 'The parish spends £36m a year on drains. In eighty years roots have swallowed £2bn of that.',
      why: 'a part told for a longer time'
    },
    {bad: 'Turnover was ⟦£6.2bn⟧, up from ⟨£5.9m⟩ a year earlier.', message: '£6.2bn is 1,051 times £5.9m'},
    {good: 'Turnover was £6.2bn, up from £5.9bn a year earlier.'},
    {good: 'Turnover was £6.2bn, up from £5.9m when it began with one shop in 1988.', why: 'in many years'},
    {
      good: 'Dinner was 12p in those days; it is now £2.65. It rained all day. Ticket sales raised £3,200 and an auction £2,650.',
      why: 'a price with pence and a round sum'
    },
    {
      bad: 'The tram line had ⟨£640m⟩ in all: ⟦£310bn⟧ from fares and £330m from grants.',
      message: '£310bn as a part of £640m'
    },
    {good: 'The fund, which has £310bn of loans, made £640m last year, £330m of it from fees.', why: 'what it has is no part'},
    {
      good: 'It will end £11.4m in the red, £2.4m worse than the £9m deficit that it had planned. Its budget is £570m.',
      why: 'the two make it up'
    },
    {
      good: 'The bridge was to cost £1.7bn, and delays cost £600m. Price rises have lifted the bill for paint alone to £2.3m.',
      why: 'of something else than the two'
    }
  ],
  *check(story) {
    let compared = 0
    for (const {part, whole} of slippedPartsOf(story)) {
      if (digitsIn(part) === digitsIn(whole)) continue
      compared++
      yield {at: at(part), message: `${part.text} as a part of ${whole.text}`, related: [beside(whole, `the whole: ${whole.text}`)]}
    }
    for (const {total, parts, times} of liftedTotalsOf(story)) {
      compared++
      yield {
        at: at(total),
        message: `${parts.map(({text}) => text).join(' and ')} make ${times > 1 ? `${digitsOf(times, 0)} times` : `1/${digitsOf(1 / times, 0)} of`} ${total.text}`,
        related: parts.map((part) => beside(part, part.text))
      }
    }
    for (const {from, to} of scaleMovesOf(story)) {
      compared++
      const times = sizeOf(to) / sizeOf(from)
      yield {
        at: at(to),
        message: `${to.text} is ${times > 1 ? digitsOf(times, 0) : `1/${digitsOf(1 / times, 0)}`} times ${from.text}`,
        related: [beside(from, from.text)]
      }
    }
    for (const {earlier, later, isLikely, isRescaled} of digitTwinsOf(story)) {
      if (isLikely) compared++
      if (isRescaled) yield {at: at(later), message: `${later.text} here, ${earlier.text} before`, related: [beside(earlier, earlier.text)]}
    }
    return compared
  }
})
