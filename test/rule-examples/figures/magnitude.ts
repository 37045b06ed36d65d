import type {Example} from '../../../src/rule.js'

/** More texts that `figures-magnitude` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
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
  },
  {good: 'It carried 14,000 vehicles a day. Two of the 14 spans are done.', why: 'two digits of other things'},
  {
    good: 'The bridge will bring in £240m a year, leaving £195m towards its cost. Lorries are charged £195, three times the fare of a car.',
    why: 'by chance'
  },
  {good: 'Her majority of 9,600 was double the 4,800 she had in 2015. Of the 48,000 votes, she won 26,400.', why: 'other votes'},
  {
    good: 'There were 1,820 applicants for 130 places, or fourteen for each.\n\nAt $89 a day, the 14,000 skiers brought the town $1.25m.',
    why: 'a word, and digits of other things'
  },
  {good: 'Of the 48,000 votes, Ms Hart won 26,400. Her majority of 9,600 was double the 4,800 she had in 2015.', why: 'her majority then'}
]
