import type {Example} from '../../../src/rule.js'

/** More texts that `figures-average` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {
    bad: 'The average of the five scores – ⟨12⟩, ⟨15⟩, ⟨18⟩, ⟨20⟩ and ⟨25⟩ – was ⟦21⟧.',
    message: 'The average of the five figures is 18, not 21'
  },
  {good: 'The average age of the 12 monks was 26; the youngest was 19 and the oldest 34.', why: 'twelve is how many there are'},
  {
    bad: 'Snow fell in four winters: ⟨80cm⟩, ⟨110cm⟩, ⟨95cm⟩ and ⟨115cm⟩. The ⟦90cm⟧ mean for the four is less than the abbot would like.',
    message: 'The average of the four figures is 100cm, not 90cm'
  },
  {
    bad: 'The three yews are ⟨310⟩, ⟨340⟩ and ⟨400 years old⟩, so their mean age is ⟦380 years⟧.',
    message: 'The average of the three figures is 350 years, not 380 years'
  },
  {
    bad: 'The cheapest of the 36 cells costs ⟨£1,290⟩ and the dearest ⟨£1,850⟩. The average there, of ⟦£1,240⟧, is more than a monk earns.',
    message: 'An average of £1,240 lies outside £1,290 to £1,850'
  },
  {good: 'Snow fell in four winters: 80cm, 110cm, 95cm and 115cm. The 100cm mean for the four is less than the abbot would like.'},
  {good: 'The cheapest of the 36 cells costs £920 and the dearest £1,850. The average there, of £1,240, is more than a monk earns.'},
  {
    good: 'The guild expects a four per cent average inflation rate and growth of two per cent to three per cent.',
    why: 'of something else'
  },
  {
    bad: 'The ⟨14⟩ lambs weighed ⟨62kg⟩ in all at birth, so that the mean weight was ⟦5.4kg⟧.',
    message: '62kg for 14 is 4.43kg each, not 5.4kg'
  },
  {
    bad: 'The cheapest berth, which looks on to the bins, fetched ⟨£210,000⟩ and the dearest ⟨£345,000⟩. Buyers paid ⟦£362,000⟧ on average.',
    message: 'An average of £362,000 lies outside £210,000 to £345,000'
  },
  {
    bad: 'No clinic sees them in less than ⟨six weeks⟩, and none keeps them waiting for longer than ⟨20⟩. The average is ⟦23 weeks⟧.',
    message: 'An average of 23 weeks lies outside six weeks to 20'
  },
  {
    bad: 'The pit gave ⟨410 tonnes⟩ in April, ⟨425⟩ in May and ⟨470⟩ in June. Averaged over the three months, the yield was ⟦455 tonnes⟧.',
    message: 'The average of the three figures is 435 tonnes, not 455 tonnes'
  },
  {
    bad: 'The clerks thought that sales had grown by ⟨between 1.8% and 2.4%⟩, with a mean forecast of ⟦2.6%⟧.',
    message: 'An average of 2.6% lies outside between 1.8% and 2.4%'
  },
  {
    bad: 'The crop grew by ⟨2.1%⟩ in 2021, ⟨3.4%⟩ in 2022, ⟨1.9%⟩ in 2023 and ⟨2.6%⟩ in 2024. An average of ⟦3.1%⟧ is good.',
    message: 'The average of the four figures is 2.5%, not 3.1%'
  },
  {
    bad: 'Wages at the abbey start at ⟨£31,000⟩ and stop at the abbot’s ⟨£140,000⟩. The mean is ⟦£164,000⟧.',
    message: 'An average of £164,000 lies outside £31,000 to £140,000'
  },
  {
    bad: 'The side scored ⟨21⟩, ⟨35⟩, ⟨14⟩ and ⟨42⟩ points in its first four games. It is averaging ⟦38⟧ points a game.',
    message: 'The average of the four figures is 28, not 38'
  },
  {
    bad: 'The path has three stages: ⟨18km⟩ from Skell to Orme, ⟨12⟩ to Tarn and a last, steep ⟨15⟩ to Stent. That makes ⟦19km⟧ (12 miles) a day on average.',
    message: 'The average of the three figures is 15km, not 19km'
  },
  {
    bad: 'It opened nine shops and shut three, leaving it with ⟨154⟩. It employs ⟨5,236⟩ people, an average of ⟦43⟧ a shop.',
    message: '5,236 for 154 is 34 each, not 43'
  },
  {good: 'In her five innings on the tour she scored 12, 88, 41, 3 and 56, an average of 40.', why: 'how many there are'},
  {good: 'It opened nine shops and shut three, leaving it with 154. It employs 5,236 people, an average of 34 a shop.'},
  {
    bad: 'Her last five bouts went ⟨4⟩, ⟨7⟩, ⟨12⟩, ⟨6⟩ and ⟨11⟩ rounds. That is ⟦nine⟧ on average.',
    message: 'The average of the five figures is 8, not nine'
  },
  {good: 'The three bids were $4m, $5m and $9m. The average bid was $6m.'},
  {
    good: 'In a poll of 800 drivers, 55% had never read the rule, 30% had and 15% did not care. Those who broke it lost an average of 12% of their bonus.',
    why: 'shares of one whole'
  },
  {
    good: 'Eight years on, at 52, she leads a crew of 19 from a mill, has mapped 40 caves, an average of five a year, and wants more.',
    why: 'no list'
  },
  {
    good: 'Four singers, the youngest of them 19 and the oldest 71, met. With an average age of 48, they sing low.',
    why: 'bounds, and no list'
  },
  {
    bad: 'With scores of ⟨48⟩, ⟨61⟩, ⟨23⟩ and ⟨72⟩ in her four innings, Deepa averaged ⟦61⟧.',
    message: 'The average of the four figures is 51, not 61'
  },
  {good: 'The 640 volunteers gave 76,800 hours, an average of 120 each.', why: 'hours shared among people'},
  {
    good: 'Its wells hold 6,070 litres, against last year’s 6,190. What they yield averaged 976 litres, the guild said.',
    why: 'a level of last year is no number of wells'
  },
  {
    good: 'The halls to close are Orme, Skell, Brae and Tarn, saving £620,000 or an average of £155,000 each. The town keeps seven of them.',
    why: 'a count that is told later is of others'
  },
  {
    good: 'Of the 19 packets that shrank, 11 kept their price, five rose and three fell, by an average of 22 cents.',
    why: 'no list in money'
  },
  {
    bad: 'The brewery pays ⟨9,600⟩ people at ⟨12⟩ depots, an average of ⟦1,800⟧ a depot. Nine of those are in Wales.',
    message: '9,600 for 12 is 800 each, not 1,800'
  },
  {good: 'The brewery pays 9,600 people at 12 depots, an average of 800 a depot. Nine of those are in Wales.'},
  {
    good: 'The yard has 14 vans. Drivers, of whom there are 640, were out for 76,800 hours between them, an average of 120 each.',
    why: 'an average of the hours right before it'
  },
  {
    bad: '⟨Two⟩ winters at Skell brought Lena Orme ⟨74⟩ hats. She averaged ⟦47⟧ hats a winter.',
    message: '74 for Two is 37 each, not 47'
  },
  {good: 'Two winters at Skell brought Lena Orme 74 hats. She averaged 37 hats a winter.'},
  {
    bad: 'The five barns went for ⟨£210,000⟩, ⟨£235,000⟩, ⟨£240,000⟩, ⟨£310,000⟩ and ⟨£525,000⟩, so that the median price was ⟦£310,000⟧.',
    message: 'The median of the five figures is £240,000, not £310,000'
  },
  {good: 'The five barns went for £210,000, £235,000, £240,000, £310,000 and £525,000, so that the median price was £240,000.'},
  {
    bad: 'The wettest farm caught ⟨58mm⟩ and the driest ⟨31mm⟩; the average across all nine, which hangs in the hall, was ⟦64mm⟧.',
    message: 'An average of 64mm lies outside 31mm to 58mm'
  },
  {good: 'The wettest farm caught 58mm and the driest 31mm; the average across all nine, which hangs in the hall, was 44mm.'},
  {
    bad: 'Barges took ⟨310 tonnes⟩ in May, ⟨290 tonnes⟩ in June and ⟨270 tonnes⟩ in July. The average of those three months, ⟦320 tonnes⟧, is a record.',
    message: 'The average of the three figures is 290 tonnes, not 320 tonnes'
  },
  {
    good: 'Barges took 310 tonnes in May, 290 tonnes in June and 270 tonnes in July. The average of those three months, 290 tonnes, is a record.'
  },
  {
    bad: 'The cheapest barn went for ⟨£90,000⟩ and the dearest for ⟨£140,000⟩. At ⟦£160,000⟧, the average price was up.',
    message: 'An average of £160,000 lies outside £90,000 to £140,000'
  },
  {good: 'The cheapest barn went for £90,000 and the dearest for £140,000. At £120,000, the average price was up.'},
  {
    bad: 'The port turned away ⟨1,460⟩ ships in 2022. That was an average of ⟦14⟧ a day.',
    message: '1,460 in a year is 4 a day, not 14'
  },
  {good: 'The port turned away 1,460 ships in 2022. That was an average of four a day.'},
  {good: 'The port turned away 1,460 ships in 2022. It now averages 14 a day.', why: 'another time'},
  {
    good: 'The mast caught 12 bats on Monday, 19 on Tuesday and 8 on Wednesday, so that 39 were ringed in three days. The average for the whole of May is 51.',
    why: 'an average of a month beside three days'
  },
  {good: 'The rams, not yet 14 months old, averaged 108kg and 18.4 microns. Those of last year averaged 18.7.', why: 'of three units'},
  {
    good: 'The judges gave her six, seven, nine and six, an average of seven. She came second; the winner averaged nine and a half.',
    why: 'the list has its mean'
  },
  {
    good: '“We looked at $90 and nobody dared,” said Cy Lund, who has been with the choir for 16 years. At the doors guests spent another $9.40 each on average.',
    why: 'for each guest, and no span of time'
  },
  {
    bad: 'The average of the three bids, ⟨£4.1m⟩, ⟨£4.4m⟩ and ⟨£4.7m⟩, was ⟦£4.6m⟧. The pier board took the lowest.',
    message: 'The average of the three figures is £4.4m, not £4.6m'
  },
  {
    good: 'The average of the three bids, £4.1m, £4.4m and £4.7m, was £400,000 above the estimate.',
    why: 'by how much it is above'
  },
  {
    bad: 'The fair lasted ⟨four days⟩ and sold ⟨12,400⟩ hats.\n\nNobody was hurt.\n\nIt sold an average of ⟦3,400⟧ hats a day.',
    message: '12,400 in four days is 3,100 a day, not 3,400'
  },
  {
    good: 'The fair lasted four days and sold 12,400 hats.\n\nNobody was hurt.\n\nIt sold an average of 3,400 hats a day last year.',
    why: 'another year'
  },
  {
    good: 'No inn serves in less than six weeks, and none keeps guests waiting for longer than 20. The average is 13 weeks.',
    why: 'the second bound is of weeks as well'
  },
  {
    good: 'Bus rides through the town, four minutes on paper, average 11. When it is done there will be 84 elms, where there were nine.',
    why: 'elms are no minutes'
  },
  {
    good: 'Costs crept up 1.9 per cent, from $2268 to $2310 an ounce. The 60,900oz sold went for an average of $4890.',
    why: 'a move, and no bounds'
  },
  {good: 'Three polls have the president on 40%, 43% and 42%. His rival, on an average of 39%, is closing in.', why: 'of another'},
  {
    good: 'The average of 14 forecasters is that demand will rise by 2.1 per cent; the highest says 2.9 and the lowest 1.3.',
    why: 'how many were asked'
  }
]
