import type {Example} from '../../../src/rule.js'

/** More texts that `figures-percent-change` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {
    bad: 'The rent of the kiosk went up from ⟨£8,000⟩ to ⟨£10,000⟩, a rise of ⟦20%⟧.',
    message: '£8,000 to £10,000 is 25%, not 20%'
  },
  {good: 'The rent of the kiosk went up from £8,000 to £10,000, a rise of 25%.'},
  {
    bad: 'The orchestra is ⟦a fifth⟧ larger than it was in 2019: it had ⟨85⟩ players then and has ⟨120⟩ now.',
    message: '85 to 120 is 41%, not a fifth'
  },
  {
    bad: 'The library lends ⟦30%⟧ more books than in 2018. It lent ⟨14,500⟩ then and lends ⟨16,000⟩ today.',
    message: '14,500 to 16,000 is 10%, not 30%'
  },
  {good: 'The library lends 10% more books than in 2018. It lent 14,500 then and lends 16,000 today.'},
  {
    bad: 'The glacier covered ⟨450 hectares⟩ in 1970. Warm summers have brought it down to ⟨180⟩, so ⟦40%⟧ of its ice has gone.',
    message: '450 hectares to 180 is 60%, not 40%'
  },
  {good: 'The glacier covered 450 hectares in 1970. Warm summers have brought it down to 180, so 60% of its ice has gone.'},
  {good: 'The marsh had 620 cranes in 2010 and has 900 now. A third of its reeds have gone.', why: 'a share that is gone, beside a rise'},
  {
    bad: 'Crowds were up by ⟦60%⟧ this season, from an average of ⟨870⟩ to ⟨1,218⟩.',
    message: '870 to 1,218 is 40%, not 60%'
  },
  {
    bad: 'Sales were up ⟦10%⟧ at ⟨£5.5m⟩, compared with ⟨£4.1m⟩ a year earlier.',
    message: '£4.1m to £5.5m is 34%, not 10%'
  },
  {
    bad: 'Revenue rose ⟦8 per cent⟧ to ⟨£642m⟩ in the six months to 30 June, from ⟨£571m⟩.',
    message: '£571m to £642m is 12%, not 8 per cent'
  },
  {bad: 'Revenue climbed by ⟦a fifth⟧ to ⟨$48m⟩, against ⟨$30m⟩ in 2024.', message: '$30m to $48m is 60%, not a fifth'},
  {bad: 'Sales of ⟨£5.5m⟩ were ⟦10%⟧ higher than the ⟨£4.1m⟩ of the year before.', message: '£4.1m to £5.5m is 34%, not 10%'},
  {
    bad: 'A seat at the opera used to cost ⟨$40⟩ and now costs ⟨$52⟩. Patrons called the ⟦45%⟧ rise steep.',
    message: '$40 to $52 is 30%, not 45%'
  },
  {
    bad: 'Falls on the ward are down by ⟦55 per cent⟧. In the year before the new lamps it logged ⟨220⟩ of them; in the year after, ⟨121⟩.',
    message: '220 to 121 is 45%, not 55 per cent'
  },
  {
    bad: 'Gulls on the rock have lost ⟦half⟧ of their number. Wardens counted ⟨900⟩ in 2010 and count ⟨630⟩ today.',
    message: '900 to 630 is 30%, not half'
  },
  {
    bad: 'Rents by the quay rose ⟦24%⟧ in a year. A loft that went for ⟨£900⟩ in 2021 now fetches ⟨£1,350⟩.',
    message: '£900 to £1,350 is 50%, not 24%'
  },
  {
    bad: 'In 2010 the fen had ⟨900⟩ cranes. By 2020 it was down to ⟨72⟩, a decline of ⟦82%⟧.',
    message: '900 to 72 is 92%, not 82%'
  },
  {
    bad: 'The weir was built for ⟨£18.6m⟩ against an estimate of ⟨£15.5m⟩. The mayor was sorry to be ⟦30%⟧ over and resigned.',
    message: '£15.5m to £18.6m is 20%, not 30%'
  },
  {
    bad: 'Sales of eels slipped to ⟨2.7m⟩ from ⟨3m⟩, a fall of ⟦a fifth⟧.',
    message: '3m to 2.7m is 10%, not a fifth'
  },
  {
    bad: 'Pell has lost ⟦a third⟧ of its people. It had ⟨12,400⟩ in 2001 and ⟨9,920⟩ at the last count. Pupils went from 2,640 to 1,980.',
    message: '12,400 to 9,920 is 20%, not a third'
  },
  {
    bad: 'Surgeons set ⟨2,750⟩ arms and legs last year, ⟦41 per cent⟧ more than the ⟨2,100⟩ of the year before, and 44 in a week.',
    message: '2,100 to 2,750 is 31%, not 41 per cent'
  },
  {
    bad: 'The mill took ⟨3,000⟩ sacks, against ⟨4,800⟩ the year before; the fall of ⟦a quarter⟧ worried its owner.',
    message: '4,800 to 3,000 is 38%, not a quarter'
  },
  {
    bad: 'Sign-ups at the lido went from ⟨3,000⟩ to ⟨3,450⟩ in a year. Its head, 61, credits the ⟦25%⟧ jump to a new slide.',
    message: '3,000 to 3,450 is 15%, not 25%'
  },
  {
    good: 'The mill ground 61,000 sacks, against 83,500 the year before; the fall, of just over a quarter, is its steepest.',
    why: '27% is just over a quarter'
  },
  {good: 'The weir was built for £18.6m against an estimate of £15.5m. The mayor was sorry to be 20% over and resigned.'},
  {good: 'Absence is down by a third. Ten years ago there were 84 cooks, and there are 79 now.', why: 'cooks are no absence'},
  {good: 'The fund grew by 10% in each of three years, from $50m to $66.55m.', why: 'it compounds'},
  {good: 'Exports were $63m in May, taking the year up 35% to $590m.', why: 'a month and a year'},
  {
    good: 'Seats sold, at 357,000, were up 40% on the year, while meals sold, at 190,000, were up 38%.',
    why: 'each rise is of its own figure'
  },
  {
    bad: 'The fair drew ⟨9,120⟩ guests this year. That compares with ⟨7,935⟩ last year, and the ⟦51%⟧ jump owes much to the sun.',
    message: '7,935 to 9,120 is 15%, not 51%'
  },
  {
    bad: 'Dearer rope pushed the yard’s bill up by ⟦a quarter⟧, to ⟨£1.6m⟩. A year before, it had spent ⟨£1.2m⟩ on it.',
    message: '£1.2m to £1.6m is 33%, not a quarter'
  },
  {good: 'Dearer rope pushed the yard’s bill up by a third, to £1.6m. A year before, it had spent £1.2m on it.'},
  {
    bad: 'A berth in the marina now costs ⟨£3,276⟩. Two years ago owners paid ⟨£3,150⟩. They find the ⟦14%⟧ increase hard to square with the state of the pontoons.',
    message: '£3,150 to £3,276 is 4%, not 14%'
  },
  {
    bad: 'Growers expect to lift ⟨3.9m tonnes⟩ of beet. That would be some ⟦25%⟧ less than last year’s crop of ⟨4.6m tonnes⟩.',
    message: '4.6m tonnes to 3.9m tonnes is 15%, not 25%'
  },
  {good: 'Sales rose 17% to £2.9m. It made £2.23 a share, well below the £4.06 of its best year.', why: 'it is told what they rose to'},
  {good: 'Turnover rose 8% to £58m in April after rising 6% to £57m in March.', why: 'each on a base that is not told'},
  {good: 'Profit would have risen 10% but for the rise in the fee for stalls to £49 from £46.', why: 'a move of another clause'},
  {good: 'Takings were up 15.7%, or £186m, in nine months, against 13.4%, or £136m, before.', why: 'the step again, in money'},
  {good: 'The price is £346, a premium of 9.8% over the £315 of last night.', why: 'a premium may be a share of either'},
  {good: 'Sales rose 12% on a comparable basis to £332m from £323m.', why: 'another basis'},
  {good: 'Trade rose by 70% in May, year-on-year, to £814m from £570m in April.', why: 'a yearly rise beside two months'},
  {good: 'Rents fell to £58 from £65. The thaw brought a 27% increase in imports of coal.', why: 'a rise of another thing'},
  {good: 'Takings at the lido rose from £40,000 to £52,000, up 30% since the new slide opened.'},
  {good: 'Support fell to 21% from 28%, a drop of 7%.', why: 'percentages of percentages belong to figures-percent-points'},
  {
    good: 'Imports of oats grew as output rose by about 8.5%. Wheat came to $2.5m in 1986, against $1.9m in 1985.',
    why: 'another subject'
  },
  {good: 'The mill sold 1.14m sacks in May, 16.7% up on last May but down from the record 1.22m of October.', why: 'another step'},
  {good: 'Some 1.95m sheep came in, up 11% from a year ago, and sales of mutton were 1.5m.', why: 'its base is named'},
  {
    good: 'Profit came to £3.1m, down 14% from £3.6m, despite a 9% rise in turnover to £48m.',
    why: 'behind “despite” stands another thing'
  },
  {
    good: 'The first hall had 400 seats and the second 300. The new one has 60 fewer seats than the first, a cut of 15%.',
    why: 'by how many, and no level'
  },
  {
    good: 'The old barn held 900 sacks and the one before it 640. The new one holds 300 more sacks than the old, a third more.',
    why: 'the step is told as an amount as well, which is not what lies between the two'
  },
  {
    good: 'The firm expects its sales to rise by 25% in 1987. It had sales of $229m in 1986, up from $159m in 1985.',
    why: 'of a year to come'
  },
  {good: 'It had revenues of $30m in 1986, and of $13.6m for four months of 1987, up 60%.', why: 'no slip makes a rise of a fall'},
  {
    bad: 'Ten years after the otters came back there are ⟨260⟩ of them on the river, wardens say. They knew of ⟨130⟩ then. Anglers, who say a rise of ⟦150 per cent⟧ is more than the trout can bear, want traps.',
    message: '130 to 260 is 100%, not 150 per cent'
  },
  {
    bad: 'Income at the zoo went up from ⟨£64m⟩ to ⟨£80m⟩, an increase of ⟦20 per cent⟧. Its costs came to £96m.',
    message: '£64m to £80m is 25%, not 20 per cent'
  },
  {good: 'Income at the zoo went up from £64m to £80m, an increase of 25 per cent. Its costs came to £96m.'},
  {
    good: 'Asked of 17,050 pupils, officials say, 4,340 of all who live there, 14%, are small. The camp has 31,000 people.',
    why: 'the whole of the share stands in another sentence, and words part it from the figure before'
  },
  {
    bad: 'The academy had ⟨4,310⟩ pupils in 2005. Last year there were ⟨3,189⟩, a loss of 1,121, or ⟦36 per cent⟧.',
    message: '4,310 to 3,189 is 26%, not 36 per cent'
  },
  {good: 'The academy had 4,310 pupils in 2005. Last year there were 3,189, a loss of 1,121, or 26 per cent.'},
  {
    good: 'The mine went from 3,400 men to 3,000, a loss of 400, or 16 per cent of all who worked underground.',
    why: 'a share that says what it is of'
  },
  {
    bad: 'The toll has gone up from ⟨$4⟩ to ⟨$5⟩, or ⟦20%⟧.',
    message: '$4 to $5 is 25%, not 20%'
  },
  {good: 'The toll has gone up from $4 to $5, or 25%.'},
  {
    bad: 'Sales came to ⟨£279m⟩, against ⟨£361m⟩ a year earlier (⟦-33%⟧).',
    message: '£361m to £279m is 23%, not -33%'
  },
  {good: 'Sales came to £279m, against £361m a year earlier (-23%).'},
  {
    bad: 'Rain so far comes to ⟨312 millimetres⟩, ⟦54%⟧ short of the ⟨480⟩ of a normal year.',
    message: '480 to 312 millimetres is 35%, not 54%'
  },
  {good: 'Rain so far comes to 312 millimetres, 35% short of the 480 of a normal year.'},
  {
    bad: 'The bill for salt rose by ⟨£1.2m⟩ to ⟨£7.2m⟩, an increase of ⟦17%⟧.',
    message: 'Up £1.2m to £7.2m is 20%, not 17%'
  },
  {good: 'The bill for salt rose by £1.2m to £7.2m, an increase of 20%.'},
  {
    bad: 'The choir school took in ⟨45⟩ more pupils this autumn, bringing its roll to ⟨495⟩, a rise of ⟦8%⟧.',
    message: 'Up 45 to 495 is 10%, not 8%'
  },
  {
    bad: 'The ferry ended the season with ⟨18,900⟩ cars carried, ⟨2,100⟩ fewer than in the last one. The ⟦21%⟧ drop owed much to the fog.',
    message: 'Down 2,100 to 18,900 is 10%, not 21%'
  },
  {good: 'The ferry ended the season with 18,900 cars carried, 2,100 fewer than in the last one. The 10% drop owed much to the fog.'},
  {good: 'Shares in the mill fell 40p to £9.60, a loss of 20% this year.', why: 'the day and the year'},
  {good: 'The yard added 16 boats and now runs 96, an increase of 20%.', why: 'what was added is no level'},
  {
    bad: 'A cask fetched ⟨£69⟩ on Monday. In April it had fetched ⟨£92⟩. ⟦A third⟧ of the price has thus vanished.',
    message: '£92 to £69 is 25%, not A third'
  },
  {good: 'A cask fetched £69 on Monday. In April it had fetched £92. A quarter of the price has thus vanished.'},
  {good: 'Pell had 12,000 people in 2000. It has 9,000 now, so a third of the shops have closed.', why: 'shops, and no people'},
  {
    bad: 'The weir counted ⟨212⟩ eels, up from ⟨160⟩ two years earlier, an increase of ⟦43 per cent⟧.',
    message: '160 to 212 is 32%, not 43 per cent'
  },
  {good: 'The weir counted 212 eels, up from 160 two years earlier, an increase of 33 per cent.'},
  {
    bad: 'The guild took ⟨£720,000⟩ in May. That was a ⟦44 per cent⟧ increase on the ⟨£400,000⟩ of April. The choir took £510,000 and £90,000.',
    message: '£400,000 to £720,000 is 80%, not 44 per cent'
  },
  {good: 'The guild took £720,000 in May. That was an 80 per cent increase on the £400,000 of April. The choir took £510,000.'},
  {good: 'The fee is £120, and there is a 20% increase on the £90 ticket for members.', why: 'another ticket'},
  {good: 'The grocer made an operating profit of £14m on sales of £200m, with a gross margin of 22%.', why: 'a margin is no change'},
  {
    good: 'A survey counted 145 carts in the lane in May. It forecast that the barn would add 58, taking the number to 203, a rise of 40 per cent. A monk said that he had counted 171 and 188.',
    why: 'what is added is no level'
  },
  {good: 'Of its 80 shops, 20 will close, a cut of 25 per cent.', why: 'the 20 are the cut'},
  {
    good: 'Parking goes up by 20p, a rise of nearly 17% that should raise £168,000. The permit goes from £48 to £52.',
    why: 'of what was told before'
  },
  {
    good: 'Net debt was £88m, down from £103m. The shares, which had lost a tenth of their value, rose 14p.',
    why: 'of what the shares were worth'
  },
  {good: 'Without those charges, which came to £12.6m, profit would have risen 7.2 per cent to £53.6m.', why: 'left out of account'},
  {good: 'The shares fell 22 per cent to 117p; they were 205p a year ago.', why: 'a move of the day'},
  {
    good: 'Tin touched $38,000 a tonne before closing at $37,450, a gain of 2.9 per cent on the day.',
    why: 'on the way, and not where it began'
  },
  {
    good: 'The rains brought 640mm last season, where 910 is the average. Mines take half of all that is left; they will be asked to use a fifth less.',
    why: 'less of what they use'
  },
  {
    good: 'The mooring fee rises by a third of a penny, from 4.2 pence to 4.53 pence a ton.',
    why: 'so much of a unit is an amount, and no share'
  },
  {good: 'The levy on land goes up by half a mill, from 7.0 to 7.5.', why: 'half a unit is an amount, and no share'},
  {bad: 'Revenue rises by ⟨£8.8m⟩, or ⟦8 per cent⟧, from ⟨£175.4m⟩.', message: '£8.8m from £175.4m is 5%, not 8 per cent'},
  {good: 'The fund gained £8.8m, or 8 per cent, from £175.4m of shares.', why: 'another thing than what grew'},
  {good: 'Costs fell by £8.8m, or 8 per cent of turnover, from £12m.', why: 'a share of something else'},
  {
    good: 'It is £16,000 more than the £80,000 collected last year, a rise of 20%.\n\nOf the rowers, 920 were women and 680 were men.',
    why: 'two sides, and no rise'
  },
  {
    bad: 'The kennel took in ⟨520⟩ dogs last year, against ⟨700⟩ in the year before; the decline, of well over ⟦half⟧, was steepest among hounds.',
    message: '700 to 520 is 26%, not half'
  },
  {
    bad: 'Thefts of lead climbed from ⟨20⟩ in spring to ⟨60⟩ in summer. The rise, ⟦300 per cent⟧ in three months, worries the dean.',
    message: '20 to 60 is 200%, not 300 per cent'
  },
  {good: 'Thefts rose from 20 to 60. The rise, 40 per cent above the forecast, worries the dean.', why: 'above something else'},
  {good: 'Pay went up from £400 to £420 a week, a rise of 3 per cent in real terms.', why: 'after inflation'},
  {good: 'Sales rose from £4m to £5m, up 21 per cent at constant exchange rates.', why: 'by another measure'},
  {good: 'Sales rose from £4m to £5m. In real terms, that was an increase of 19 per cent.', why: 'by another measure'},
  {good: 'Revenue rose from £4m to £5m, with organic growth of 20 per cent.', why: 'without what was bought'},
  {good: 'Profit per user was N2,380, up from N1,770, an increase of just over a third.', why: 'the letter of a currency, with thousands'},
  {good: 'It was a gain of 12%, the largest since 1987, when the index went from 1,000 to 1,400.', why: 'how it stood then'},
  {good: 'That drop, 20 per cent, was the worst since 1998, when 400 became 200.', why: 'another drop'},
  {good: 'The gain, a quarter, was in Leeds. In York sales went from 100 to 110.', why: 'of one place'},
  {good: 'Wheat, which had touched £310 in May, is still up 15 per cent from the £180 of last year.', why: 'it touched that on the way'},
  {good: 'The farm sold 120 cows and kept 300. It grows 55 per cent of the feed it needs.', why: 'no growth'},
  {good: 'The fund holds $4.1bn. Half of that is in stocks but property got $310m.', why: 'a part of it, and no change'},
  {
    good: 'A licence, which cost 210,000 euros in 2013, now fetches 80,000. Takings have fallen by 30 per cent since May.',
    why: 'of the takings'
  },
  {
    good: 'Agents made 124,200 arrests in January, after 249,800 in December. Tucson, where arrests fell by 37 percent, was the busiest.',
    why: 'of the place alone'
  },
  {
    good: 'In three months burglary was down 19 per cent. The force, which lost 140 officers by 2022, has recruited 96 since.',
    why: 'those who went and those who came'
  },
  {
    good: 'Three out of five residents who answered opposed it, but only 1,840 of the 26,000 households replied.',
    why: 'how many of them, and no move'
  },
  {
    good: 'A bus trip takes 14 minutes rather than 17. Traders say takings are down by 8 per cent on Castle Street.',
    why: 'of money, and of no time'
  },
  {
    good: 'The monthly wage reached 49,402 crowns, 7.8% higher than a year earlier. In Prague it was 60,871 crowns.',
    why: 'of another place'
  },
  {bad: 'Pay in Prague rose ⟦10%⟧ to ⟨490⟩ crowns. In Prague it was ⟨400⟩ a year earlier.', message: '400 to 490 is 23%, not 10%'}
]
