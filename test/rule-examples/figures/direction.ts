import type {Example} from '../../../src/rule.js'

/** More texts that `figures-direction` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {
    bad: 'The co-op will pay ⟦41c⟧ a litre for April milk. That is well above the ⟨46c⟩ they got last spring.',
    message: '41c is “above” 46c: the figures go the other way'
  },
  {good: 'Unemployment is 4.1%. Inflation is above the 4.6% ceiling.', why: 'of another thing'},
  {
    bad: 'Thefts went up again. The police recorded ⟨1,410⟩ of them in 2022, 1,275 in 2023 and ⟦1,190⟧ last year.',
    message: 'Up from 1,410 to 1,190: the figures go down'
  },
  {
    bad: 'Sales of kites rose again last year. Shops sold ⟦4.1m⟧ of them, compared with ⟨4.6m⟩ in 2023.',
    message: 'Up from 4.6m to 4.1m: the figures go down'
  },
  {
    bad: 'The hamlet is bigger than it was. In 1994 it had ⟨1,420⟩ people and three inns. Today it has ⟦1,180⟧.',
    message: '1,180 is “bigger than” 1,420: the figures go the other way'
  },
  {
    bad: 'Takings at the kiosk, ⟨£81,000⟩ in June, jumped to ⟦£64,000⟧.',
    message: 'Up from £81,000 to £64,000: the figures go down'
  },
  {
    bad: 'Oats that sold at ⟨£140⟩ a ton a year ago now fetch ⟨£245⟩, a decrease of ⟦75%⟧, at the mill.',
    message: 'Down 75% from £140 to £245: the figures go up'
  },
  {
    good: 'It will have milled 38,000t by the end of this year and is planning for 29,600t, a drop of 8,400t.',
    why: 'which of the two came first is told by little, and an amount is the same both ways'
  },
  {
    bad: 'Admissions came to ⟨318⟩ in July. In August there were ⟦344⟧, which the ward called a welcome decline.',
    message: 'Down from 318 to 344: the figures go up'
  },
  {
    bad: 'Landings shrank again: ⟦5,120 tonnes⟧ of eels came ashore last year and ⟨4,690 tonnes⟩ the year before.',
    message: 'Down from 4,690 tonnes to 5,120 tonnes: the figures go up'
  },
  {
    bad: 'Theft is up, the sheriff told the board. His men took ⟦1,340⟧ reports in the spring, compared with ⟨1,525⟩ in the spring of last year.',
    message: 'Up from 1,525 to 1,340: the figures go down'
  },
  {
    bad: 'The inn now costs less than it did before the war: ⟦£231⟧, compared with ⟨£198⟩ in 2010.',
    message: '£231 is “less than” £198: the figures go the other way'
  },
  {
    bad: 'The crown strengthened to ⟦$1.04⟧, having been worth ⟨$1.09⟩ at noon.',
    message: 'Up from $1.09 to $1.04: the figures go down'
  },
  {
    bad: 'More women than men applied: ⟨412⟩ men wrote, and ⟦388⟧ women.',
    message: '388 is “more than” 412: the figures go the other way'
  },
  {
    bad: 'Creameries paid ⟨38.2p⟩ a litre in April and ⟦36.9p⟧ in May. It was the second month in a row in which the price had gone up.',
    message: 'Up from 38.2p to 36.9p: the figures go down'
  },
  {
    bad: 'She ran it in ⟦four minutes and 2.1 seconds⟧. It was slower than the ⟨4:05.7⟩ of May.',
    message: 'four minutes and 2.1 seconds is “slower than” 4:05.7: the figures go the other way'
  },
  {
    bad: 'Rye slipped to ⟦£3.40⟧ a bushel. A month earlier, it had been ⟨£3.10⟩.',
    message: 'Down from £3.10 to £3.40: the figures go up'
  },
  {
    bad: 'Opening hours at the library have been lengthened. Readers who could use it for ⟨46 hours⟩ a week now have ⟦39⟧.',
    message: 'Up from 46 hours to 39: the figures go down'
  },
  {
    bad: 'Guests now wait less time for a cab than they did: ⟦14 minutes⟧ on average, as opposed to ⟨nine⟩ in 2022.',
    message: '14 minutes is “less time for a cab than” nine: the figures go the other way'
  },
  {
    bad: 'The mill will pay ⟦14 cents⟧ a share for this half. That is higher than the payout for the last, of ⟨19 cents⟩.',
    message: '14 cents is “higher than” 19 cents: the figures go the other way'
  },
  {
    bad: 'The trade deficit widened to ⟦£310m⟧, compared with ⟨£480m⟩ in May.',
    message: 'Up from £480m to £310m: the figures go down'
  },
  {
    bad: 'Thefts numbered ⟦2,940⟧ last year; the year before there were ⟨2,310⟩. Police put the decline down to rain.',
    message: 'Down from 2,310 to 2,940: the figures go up'
  },
  {
    bad: 'The waiting list fell again in April, to ⟦61,300⟧ names. In March it had been ⟨58,900⟩.',
    message: 'Down from 58,900 to 61,300: the figures go up'
  },
  {
    bad: 'Unemployment has worsened, to ⟦7.1%⟧ in March from ⟨8.4%⟩ in December.',
    message: 'Up from 8.4% to 7.1%: the figures go down'
  },
  {
    bad: 'The pass rate was ⟦71%⟧, an improvement on last year’s ⟨76%⟩.',
    message: '71% is “improvement on” 76%: the figures go the other way'
  },
  {
    bad: 'Punctuality has deteriorated: ⟦91%⟧ of trains were on time in May, against ⟨84%⟩ a year earlier.',
    message: 'Down from 84% to 91%: the figures go up'
  },
  {
    bad: 'The ward’s record is getting worse. It told of ⟨41⟩ infections in 2022 and ⟦28⟧ in 2023.',
    message: 'Up from 41 to 28: the figures go down'
  },
  {
    bad: 'Inflation is gathering speed. It was ⟨4.1%⟩ in March, 3.8% in April and ⟦3.3%⟧ in May.',
    message: 'Up from 4.1% to 3.3%: the figures go down'
  },
  {
    bad: 'The glacier is in retreat. In 1990 it was ⟨7.1km⟩ long; in August it measured ⟦8.3km⟧.',
    message: 'Down from 7.1km to 8.3km: the figures go up'
  },
  {
    bad: 'At ⟦61mm⟧ of rain, it was a wetter month than usual. The mean for May is ⟨88mm⟩.',
    message: '61mm is “wetter month than” 88mm: the figures go the other way'
  },
  {
    bad: 'The hamlet had ⟨1,200⟩ people in 1950 and has since shrunk to ⟦1,450⟧.',
    message: 'Down from 1,200 to 1,450: the figures go up'
  },
  {
    bad: 'The ducat strengthened on Friday, ending the day at ⟦$1.24⟧ after starting it at ⟨$1.26⟩.',
    message: 'Up from $1.26 to $1.24: the figures go down'
  },
  {
    bad: 'It was ⟦minus 11C⟧ at the mast on Friday, milder than the ⟨minus 7C⟩ of Thursday.',
    message: 'minus 11C is “milder than” minus 7C: the figures go the other way'
  },
  {good: 'It was minus 11C at the mast on Friday, colder than the minus 7C of Thursday.'},
  {good: 'Unemployment has improved, to 7.1% in March from 8.4% in December.', why: 'less of it is better'},
  {good: 'Turnout improved to 61% from 48% in 2019.', why: 'more of it is better'},
  {good: 'The wine is better for it: 9 tonnes of grapes went in this year, against 12 last year.', why: 'the wine'},
  {
    good: 'Output was 412 tonnes in May and 460 tonnes in June. The mill blamed the fall in its shares on rumours.',
    why: 'the fall of another thing'
  },
  {
    good: 'Some 2,856 of last year’s 4,200 voters cast a ballot. The clerk credited the rise since the last vote to the weather.',
    why: 'another rise'
  },
  {
    good: 'The waiting list fell again in April, to 61,300 names. In May it was 64,900.',
    why: 'what came after'
  },
  {good: 'The novel is number 2,814 on the list, up from 3,102 at breakfast.', why: 'ranks'},
  {good: 'He ran 1:43.88, beating the record of 1:44.20.', why: 'a shorter time is the better one'},
  {good: 'The list is up, the clerk said. The hall took 1,340 calls in the spring, compared with 1,525 last year.', why: 'on the wall'},
  {good: 'More women than men applied. Of the 412 men who wrote, 90 were taken, and of the 500 women 120.', why: 'it fits'},
  {good: 'Admissions came to 318 in July. In August there were 344, despite a decline in fevers.', why: 'of something else'},
  {good: 'Sales came to £1.8m last year, up 12% on £1.6m.', why: 'what follows is its base'},
  {good: 'The price of rye climbed to £310. A year earlier, barley had cost £340.', why: 'another thing'},
  {good: 'The Greens took 37.4% to the Reds’ 30.1%, a lead of 7.3 points.', why: 'a lead'},
  {good: 'Output grew by just 2% last year, compared with growth of 3.3% the year before.', why: 'amounts, and no levels'},
  {good: 'The ministry has revised its growth forecast to 2% from 2.8%.', why: 'what was foreseen'},
  {good: 'Shares rose 20p to 1,288p, but were well down from the 1,660p of May.', why: 'another clause'},
  {good: 'The number of boats at sea rose by four in a week to 752, against 987 a year ago.', why: 'another base'},
  {good: 'The bank cut the sum that it keeps for raises to 3.5% from 5.5%.', why: 'a noun beside the verb'},
  {
    good: 'The bank found a rise in debt bearable.\n\nNew debt was £23bn in 1986, compared with £37bn in 1982.',
    why: 'a paragraph of its own'
  },
  {good: 'Waiting lists rose from 31,000 in March to 36,000 in April.'},
  {good: 'The club dropped from 4th to 9th.', why: 'ranks'},
  {good: 'Bread would drop from 3 to 5 per cent in six months, it was thought. The boats save from two to 14 hours.', why: 'by how much'},
  {good: 'Estimates of the crop ranged from 2.3 to 2.6m tonnes, down from 2.4 to 2.7m tonnes in May.', why: 'two spreads'},
  {good: 'Profit fell to $130m, excluding an unusual gain, from $146m.', why: 'the gain is none of it'},
  {
    good: 'Losses were £2m, down from £5m in May, amid a jump in orders to £7m.',
    why: 'behind “amid” stands another thing'
  },
  {good: 'He kept 30 goats, and now keeps 18. The milk of the 18 is more than the milk of the 30 ever was.', why: 'the milk is compared'},
  {good: 'The probe will spiral in from 90 miles to 60 by June.', why: 'the particle says which way'},
  {good: 'The park lost nine of its 88 masts. Six, all taller than 40 metres, are listed.', why: 'six masts, and no metres'},
  {good: 'Trust in the one house may stand at 30%; but trust in the other is much lower, at 19%.', why: 'two subjects'},
  {good: 'A seat for each game would come to £1,240. A pass is £1,050, a saving of £190.', why: 'between two that may be had'},
  {
    good: 'The fair, which gets 900m crowns this year, is down for 740m crowns in the plan. It is not the worst hit: schools lose a fifth of their grant.',
    why: 'of its own base'
  },
  {bad: 'Rents start from ⟨£900⟩ and rise to ⟦£750⟧ for a room with a view.', message: 'Up from £900 to £750: the figures go down'},
  {good: 'Sales rose from £900 and costs fell to £750.', why: 'another subject'},
  {
    good: 'Profits slipped for the second year running. The five partners had $3.1 million to share, or $620,000 apiece.',
    why: 'one and the same'
  },
  {good: 'It was losing Rs 4 on every Rs 100 of sales today, down from Rs 24 two years ago.', why: 'of every Rs 100'},
  {
    bad: 'Bullocks averaged ⟨£418⟩ a head, down ⟦£12⟧ on the ⟨£406⟩ of a week earlier.',
    message: 'Down £12 from £406 to £418: the figures go up'
  },
  {good: 'Bullocks averaged £418 a head, up £12 on the £406 of a week earlier.'},
  {
    bad: 'It drew ⟦3,150⟧ people, 150 more than the ⟨3,300⟩ of last year.',
    message: '3,150 is “more than” 3,300: the figures go the other way'
  },
  {good: 'It drew 3,150 people, 150 fewer than the 3,300 of last year.'},
  {
    bad: 'Orme have climbed from ⟨ninth⟩ in the table to ⟦twelfth⟧.',
    message: 'Up from ninth to twelfth: the places go down'
  },
  {good: 'Orme have slipped from ninth in the table to twelfth.'},
  {good: 'The lift rose from the ninth to the twelfth floor.', why: 'floors, and no places of a table'},
  {
    bad: 'The mill sold ⟦410,000⟧ sacks in 2024. That was up on the ⟨455,000⟩ of the year before.',
    message: 'Up from 455,000 to 410,000: the figures go down'
  },
  {good: 'The mill sold 410,000 sacks in 2024. That was down on the 455,000 of the year before.'},
  {good: 'Profit was down 8.8% from £171m in the June quarter, taking the first-half figure to £327m.', why: 'of a longer time'},
  {
    bad: 'That is ⟦11.6%⟧ of the budget, still below the ⟨10%⟩ minimum of its charter.',
    message: '11.6% is “below” 10%: the figures go the other way'
  },
  {good: 'That is 11.6% of the budget, still above the 10% minimum of its charter.'},
  {
    bad: 'Only ⟦63mm⟧ fell on the cape, they said: 21mm in March and 42mm in April. That is the least in any spring on record. The old low, ⟨51mm⟩, had stood since 1976.',
    message: '63mm is “the least” after 51mm: the figures go the other way'
  },
  {
    good: 'Only 63mm fell on the cape, they said: 21mm in March and 42mm in April. That is the least in any spring on record. The old low, 71mm, had stood since 1976.'
  },
  {
    good: 'The gust of 96mph was the highest ever felt there. The old low, 3mph, was told for fun.',
    why: 'a record of the other end'
  },
  {
    bad: 'Fewer stalls were set up this time: ⟦340⟧ against ⟨310⟩ four years ago.',
    message: 'Down from 310 to 340: the figures go up'
  },
  {
    bad: 'Falls from ladders fell last year, when ⟦312⟧ people were hurt, and the year before there were ⟨285⟩.',
    message: 'Down from 285 to 312: the figures go up'
  },
  {good: 'Falls from ladders fell last year, when 285 people were hurt, and the year before there were 312.'},
  {
    bad: 'Prices at the lido have come down since last year, when a ticket cost ⟨£4.50⟩. It now costs ⟦£6⟧.',
    message: 'Down from £4.50 to £6: the figures go up'
  },
  {good: 'Prices at the lido have gone up since last year, when a ticket cost £4.50. It now costs £6.'},
  {
    bad: 'Last year ⟨17,900⟩ people came to the show. This year there were ⟦18,400⟧. The attendance, lower than the year before, pleased the vicar.',
    message: 'Down from 17,900 to 18,400: the figures go up'
  },
  {
    good: 'Last year 17,900 people came to the show. This year there were 18,400. The attendance, lower than usual, pleased the vicar.',
    why: 'what is usual is not told'
  },
  {
    bad: 'The drop in guests – from ⟨41,000⟩ to ⟦52,000⟧ – was blamed on the fog.',
    message: 'Down from 41,000 to 52,000: the figures go up'
  },
  {good: 'The rate of burglary eased to 4.9 per 1,000 people in 2024. The year before it had been 5.6.'},
  {good: 'The guild is £6.8m in the red, £900,000 worse than the £5.9m it had planned for.', why: 'more of what is lacking is worse'},
  {good: 'Orme, whose losing bonus takes them from 31 points to 32, stay third.', why: 'the bonus of those who lose'},
  {good: 'Its 9.6 miles had 41 deaths, more than the whole of the other road, which had 38.', why: 'more deaths'},
  {
    good: 'Of shoppers 43% said that they looked. When they were asked which pack was cheaper, only 51% got it right.',
    why: 'the question that they were asked'
  },
  {good: 'They drop to sixth with 45 from eight wins, two draws and five defeats.', why: 'points from matches'},
  {
    good: 'The quota for the year, 92,000 tonnes, is 22% smaller, and 61,000 tonnes of it had been caught by Friday.',
    why: 'a part of the quota'
  },
  {
    bad: 'At the other end ⟨20,760⟩ monks are old, down by ⟦4,365⟧, or 27 per cent, from ⟨16,395⟩.',
    message: 'Down 4,365 from 16,395 to 20,760: the figures go up'
  },
  {good: 'At the other end 20,760 monks are old, up by 4,365, or 27 per cent, from 16,395.'},
  {good: 'It sells 61 a day, down 8 from 69 in May and up 3 from 58 in June.', why: 'each from its own'},
  {
    good: 'Output has risen by less than half of what was promised: 190,000 barrels a day in May, against 411,000.',
    why: 'how far it came of what it was to be'
  },
  {good: 'Four of the first eight were Swedes. A pole weighs 170 grams, so she was lighter.', why: 'a number of skiers, and no weight'},
  {good: 'Police made 11 arrests, five fewer than in 2024, seven of them for drugs.', why: 'the base is of 2024'},
  {
    good: 'The port had handled £241m of fish, against £228m in the same months of 2024, though tonnage was lower by 6 per cent.',
    why: 'the tonnage was lower'
  },
  {good: 'Six letters in 100 went astray in the spring, down from nine.', why: 'the six is the level of the rate'},
  {
    good: 'The hall seats 120. Nobody lets in more people than that, a rule kept since a stampede hurt 31.',
    why: 'that is what was told before, and the 31 are others'
  },
  {
    good: 'Forty-six runners were treated for heat, compared with 71 last year, when it was three degrees hotter.',
    why: 'said of the base’s own time'
  },
  {good: 'The crew is 12, against 18 on the older ship, which is 40 metres longer.', why: 'said of what the base is of'},
  {good: 'A panel of five, each choosing 30 books, had drawn it up from a pool of 118.', why: 'drawn up, and no rise'},
  {
    good: 'She clocked 10.91 seconds. It rained for 12 days. That was quicker than the 10.96 with which she won the title.',
    why: 'hundredths are of seconds'
  },
  {
    good: 'Of the league’s 30 towns, 21 now meet the 2 per cent mark, up from three in 2014.',
    why: 'so many towns did before, and the mark has not moved'
  },
  {good: 'Her lead has narrowed to three points, 47 per cent to 44, from seven a month ago.', why: 'what the lead lies between'},
  {good: 'The lift takes 40 seconds instead of 55. Visitor numbers are higher this year.', why: 'a lift that nothing is lifted by'},
  {good: 'Asked to pick up to three worries from a list of 12, just over half, 52%, chose the cost of living.', why: 'nothing moved'},
  {good: 'Savers lost. When the cut came, 14 of the 20 largest banks passed on all of it.', why: 'a part and its whole'}
]
