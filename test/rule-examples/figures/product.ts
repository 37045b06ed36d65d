import type {Example} from '../../../src/rule.js'

/** More texts that `figures-product` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {
    bad: 'The ⟨four⟩ winners share ⟨£600,000⟩, or ⟦£160,000⟧ each.',
    message: '£600,000 for four is £150,000 each, not £160,000'
  },
  {good: 'The 14 pupils raised £2,000, or £140 each.', why: 'what each raised is rounded'},
  {
    bad: 'A stall costs ⟨£45⟩ a week. A year’s rent, at ⟦£2,430⟧, is more than most of them earn.',
    message: '£45 a week is £2,340 a year, not £2,430'
  },
  {good: 'A stall costs £45 a week. A year’s rent, at £2,340, is more than most of them earn.'},
  {good: 'A stall costs £45 a week. After a year’s work she had saved £2,430.', why: 'what was saved in that time'},
  {
    bad: 'Pumping ⟨16 tonnes⟩ of brine an hour, the mine lifts ⟦348 tonnes⟧ every ⟨24 hours⟩.',
    message: '24 hours at 16 tonnes is 384 tonnes, not 348 tonnes'
  },
  {good: 'Pumping 16 tonnes of brine an hour, the mine lifts 384 tonnes every 24 hours.'},
  {good: 'Dimming the lamps saves £150,000 a month. Over a year that is £1.8m, enough to run 13 pools.', why: 'what it would pay for'},
  {
    bad: 'Each of the island’s ⟨34,000⟩ keepers is to get ⟨$600⟩ in May. The gifts will cost the state ⟦$20.4bn⟧.',
    message: '34,000 at $600 is $20,400,000, not $20.4bn'
  },
  {
    bad: 'It was ⟨140 kilometres⟩ to the coast. The coach took ⟨two hours⟩, or ⟦50 kilometres an hour⟧.',
    message: '140 kilometres in two hours is 70 kilometres an hour, not 50 kilometres an hour'
  },
  {
    bad: 'The trust gave ⟨$250m⟩ to beekeeping over ⟨five years⟩, or ⟦$50bn⟧ a year.',
    message: '$250m in five years is $50m a year, not $50bn'
  },
  {bad: 'Tickets were ⟨£18⟩. The hall’s ⟨640⟩ seats were all sold, which made ⟦£15,120⟧.', message: '640 at £18 is £11,520, not £15,120'},
  {
    bad: 'The marina asks ⟨$4⟩ per berth per week. It let ⟨17,000 weeks⟩ in all, and took ⟦$86,000⟧.',
    message: '17,000 weeks at $4 is $68,000, not $86,000'
  },
  {
    bad: 'The quarry gets ⟨£40⟩ a day for every lorry. With ⟨30⟩ of them on hire all year, that is worth ⟦£638,000⟧ a year.',
    message: '30 at £40 is £438,000, not £638,000'
  },
  {
    bad: 'Each of the ⟨12⟩ pickers loses ⟨£90⟩ a day. After ⟨five days⟩ the strike has cost them ⟦£7,400⟧.',
    message: '12 × five days at £90 is £5,400, not £7,400'
  },
  {
    bad: 'The kiln burns ⟨80 tonnes⟩ of peat a day, or ⟦460⟧ a week.',
    message: '80 tonnes a day is 560 a week, not 460'
  },
  {
    bad: 'It snowed ⟨98 centimetres⟩ in a week, ⟦19⟧ a day on average.',
    message: '19 a day is 133 centimetres a week, not 98 centimetres'
  },
  {
    bad: 'Stalls cost ⟨£30⟩. All ⟨40⟩ were let, raising ⟦£1,600⟧.',
    message: '40 at £30 is £1,200, not £1,600'
  },
  {
    bad: 'She bought ⟨62 square yards⟩ of silk for ⟨£930⟩. At ⟦£18⟧ a square yard it was a bargain.',
    message: '£930 for 62 square yards is £15 each, not £18'
  },
  {
    bad: 'A room is ⟨£30⟩ a head per night. The ⟨four⟩ of them stayed ⟨six nights⟩ and paid ⟦£920⟧.',
    message: 'four × six nights at £30 is £720, not £920'
  },
  {
    bad: 'The yacht sailed at ⟨eight knots⟩ for ⟨three hours⟩. It had put ⟦34 nautical miles⟧ behind it.',
    message: 'three hours at eight knots is 24 nautical miles, not 34 nautical miles'
  },
  {good: 'The yacht sailed at eight knots for three hours. It had put 24 nautical miles behind it.'},
  {good: 'The two mules carried 48kg and the others 36kg each. The three of them bore 120kg.', why: 'for each of the others'},
  {good: 'The fort cost £4,000 and took 20 days, £300 a day of it for stone.', why: 'a part of what it cost'},
  {
    bad: 'The raft drifts at ⟨14km⟩ a day. In ⟨six days⟩ it has moved ⟦104km⟧.',
    message: 'six days at 14km is 84km, not 104km'
  },
  {good: 'The raft drifts at 14km a day. In six days it has moved 84km.'},
  {good: 'A cabin with two beds is £140 a head, or £210 if you want it to yourself.', why: 'another price'},
  {
    bad: "Each of the guild's ⟨35⟩ members put ⟨£80⟩ towards the trip. The ⟦£3,800⟧ thus collected paid for the coach.",
    message: '35 at £80 is £2,800, not £3,800'
  },
  {
    bad: 'Dredging was put at ⟨£7.5m⟩ a mile for all ⟨12 miles⟩ of the canal. The ⟦£120m⟧ that this implies will come from tolls.',
    message: '12 miles at £7.5m is £90m, not £120m'
  },
  {
    bad: 'The society sent ⟨150⟩ buckets out and took ⟨£90,000⟩. The ⟦£900⟧ that each of them brought in was a record.',
    message: '£90,000 for 150 is £600 each, not £900'
  },
  {bad: 'A punt costs ⟨£4.50⟩ a month. The yearly bill of ⟦£64⟧ is to be frozen.', message: '£4.50 a month is £54 a year, not £64'},
  {
    bad: '⟨Eighteen⟩ times a month she takes the ferry to town. A round trip costs ⟨£3.50⟩, so she pays ⟦£73⟧ a month.',
    message: 'Eighteen at £3.50 is £63, not £73'
  },
  {bad: 'The mint struck ⟨54,000⟩ tokens an hour, ⟦nine⟧ every second.', message: '54,000 an hour is 15 a second, not nine'},
  {
    bad: 'The pit sold ⟨45 tonnes⟩ of salt. At ⟨30 cents⟩ a kilo that came to ⟦$15,300⟧.',
    message: '45 tonnes at 30 cents is $13,500, not $15,300'
  },
  {
    good: 'The mint struck 54,000 tokens an hour, 15 every second. It made 3,650 seals in 2023, an average of ten a day.',
    why: 'they fit'
  },
  {good: 'It earned $1.2m last year. The yard pays its boss $9,000 a month.', why: 'what one is paid'},
  {good: 'Each of the 12 pickers loses £90 a day. After five days the strike has cost them £5,400.', why: 'for each, and for each day'},
  {
    bad: 'The dyke would be ⟨400 metres⟩ long and cost ⟨€1,500⟩ a metre, roughly ⟦€900,000⟧.',
    message: '400 metres at €1,500 is €600,000, not €900,000'
  },
  {good: 'The dyke would be 400 metres long and cost €1,500 a metre, roughly €600,000.'},
  {good: 'The dyke would be 400 metres long and cost €1,500 a metre, about €900,000 less than a wall.', why: 'less than another'},
  {
    bad: 'At ⟨£4.50⟩ a plate, and ⟨160⟩ plates on a good day, his stall takes ⟦£820⟧.',
    message: '160 at £4.50 is £720, not £820'
  },
  {good: 'The app costs £9.99 a month, or £79 a year.', why: 'who pays for a year at once pays less'},
  {
    bad: 'The raise brings the mill another ⟨£12 million⟩ a month, or ⟦£184 million⟧ a year.',
    message: '£12 million a month is £144 million a year, not £184 million'
  },
  {
    bad: 'He paid in ⟨£120⟩ a month for ⟨20 years⟩, and has ⟦£24,000⟧ to show for it.',
    message: '20 years at £120 is £28,800, not £24,000'
  },
  {
    bad: 'The oven runs round the clock and bakes ⟨1,200⟩ rolls an hour, so that ⟦22,800⟧ are eaten every day.',
    message: '1,200 an hour is 28,800 a day, not 22,800'
  },
  {good: 'The oven bakes 1,200 rolls an hour, so that 22,800 are eaten every day.', why: 'it need not run all day'},
  {
    bad: 'Sorting the post takes ⟨30 minutes⟩ a day. Over ⟨220 working days⟩ that eats up about ⟦140 hours⟧.',
    message: '220 working days at 30 minutes is 110 hours, not 140 hours'
  },
  {
    bad: 'She rows ⟨eight miles⟩ a day, ⟨six days⟩ a week, so that in a ⟨40-week⟩ season she covers ⟦2,920 miles⟧.',
    message: 'six days × 40-week at eight miles is 1,920 miles, not 2,920 miles'
  },
  {
    bad: 'Each bed costs £300 a night, and 150 of them are taken. That is ⟨£45,000⟩ every night and about ⟦£26m⟧ a year.',
    message: '£45,000 a night is £16.4m a year, not £26m'
  },
  {
    bad: 'Buyers paid ⟨$60⟩ a barrel for the ⟨1.2m barrels⟩ it sold. At that price oil earned the isle ⟦$92m⟧.',
    message: '1.2m barrels at $60 is $72m, not $92m'
  },
  {
    bad: 'The crossing asks ⟨£20⟩ for each tonne of cargo. Lorries brought ⟨30,000 tonnes⟩. Collected in full, the toll would raise ⟦£900,000⟧.',
    message: '30,000 tonnes at £20 is £600,000, not £900,000'
  },
  {good: 'The crossing asks £20 for each tonne of cargo. Lorries brought 30,000 tonnes. Coaches paid £900,000.', why: 'of others'},
  {
    bad: 'In ⟨two hours⟩ the court heard ⟨40⟩ cases. That is one every ⟦five minutes⟧.',
    message: 'two hours for 40 is 3 minutes each, not five minutes'
  },
  {good: 'She wrote 12 books in 30 years. Of late it has been one every five years.', why: 'of late'},
  {
    bad: 'For a two-bedroom flat they pay ⟨£520⟩ a week. Over a year that comes to ⟦£32,000⟧, and they have no money for a deposit.',
    message: '£520 a week is £27,040 a year, not £32,000'
  },
  {good: 'For a two-bedroom flat they pay £520 a week. Over a year that comes to £32,000 with tax and water.', why: 'more is in it'},
  {
    bad: 'Clerk took ⟨£1.74m⟩ from bell fund\n\nA clerk wrote ⟨420⟩ cheques to himself. He is 61. He has a dog. He kept no books.\n\nThe cheques averaged ⟦£3,500⟧ apiece.',
    message: '£1.74m for 420 is £4,143 each, not £3,500'
  },
  {
    good: 'Clerk took £1.47m from bell fund\n\nA clerk wrote 420 cheques to himself. He is 61. He has a dog. He kept no books.\n\nThe cheques averaged £3,500 apiece.'
  },
  {
    good: 'Rigs cost £1.74m\n\nThe firm bought back 420 shares. It has a dog. It has two cats. It has no books.\n\nIt pays £3,500 a share.',
    why: 'a price, and not what each of them came to'
  },
  {
    bad: 'The strike lasted ⟨11 weeks⟩ and the mill lost ⟨£6m⟩ a week, ⟦£56m⟧ in all. A walk-out of three days followed.',
    message: '11 weeks at £6m is £66m, not £56m'
  },
  {
    bad: 'The spill killed ⟨40,000⟩ trout in 18 miles of the river. The loss was put at ⟨$30⟩ a fish, or ⟦$2.1m⟧.',
    message: '40,000 at $30 is $1.2m, not $2.1m'
  },
  {
    bad: 'The barn holds ⟨2,900⟩ people. At ⟨£24⟩ a ticket it sold out in three days, bringing in ⟦£45,600⟧.',
    message: '2,900 at £24 is £69,600, not £45,600'
  },
  {
    bad: 'With ⟨60⟩ rooms at ⟨$140⟩ a night, a full house earns the inn ⟦$9,400⟧ a night.',
    message: '60 at $140 is $8,400, not $9,400'
  },
  {
    bad: 'The mill bought ⟨22,000 tonnes⟩ of oats at an average of ⟨$830⟩, or ⟦$12.86m⟧ in all.',
    message: '22,000 tonnes at $830 is $18.26m, not $12.86m'
  },
  {
    bad: 'Wind shut the pier on ⟨11 days⟩. A closure costs about ⟨£47,000⟩ a day, so ⟦£577,000⟧ in all.\n\nDrivers who come 220 days a year pay £740.',
    message: '11 days at £47,000 is £517,000, not £577,000'
  },
  {good: 'Entry is £150 for each adult and £50 for the cart, so £350 for the two of us.', why: 'a price for one'},
  {good: 'Shops got £2,000 for each 30 days of closure. In all, 131 did, and £6.1m was paid.', why: 'days of the rate'},
  {good: 'They bought it for £13,500, three years of his wages. The mortgage was £38 a month.', why: 'what it was worth'},
  {good: 'Each 2,000 franc bond carries three stamps, to be had for 600 francs until May.', why: 'less than each costs is no total'},
  {good: 'The rig costs 25p a unit to run. Three of the nine claim that it takes 7.5p.', why: 'units of power, and no rigs'},
  {good: 'The plan is to move 120 deer. Each move takes two vans and costs $15,000, or $45,000 in all.', why: 'two for each of them'},
  {good: 'She bought 14 lamps at £30 each and paid £420 in all.'},
  {good: 'The dispute costs the port $4m a day, or $20m a week.', why: 'a working week'},
  {good: 'The brewer sold $60m of notes and 1.6m shares at $25 a share.', why: 'told side by side, and no total'},
  {good: 'Its orders came to 4,370, up from 1,200. Each had cost £3, against £3,900 before.', why: 'a level that another is set beside'},
  {
    good: 'The harbour gets 600 tons of rope a day. It has a five-year lease and 3,100 tons in store.',
    why: 'the length of something else'
  },
  {good: 'Two banks will each buy 2.75m shares for $30 a share. The sale brings in $165m.', why: 'so many for each of them'},
  {good: 'Fines came to £6m. Two new pumps cost £1.4m each.', why: 'the sum was told before, and of something else'},
  {
    good: 'The storm has the longest path (219 miles), the longest time (3.5 hours) and the fastest speed (73mph) of all.',
    why: 'a top speed'
  },
  {good: 'A wage of 75 cents an hour would give a man an income of $1,500. Some two million earn less.', why: 'what one is paid'},
  {
    good: 'It turned $500,000 of debt into 125,000 shares. They are convertible into common stock at $2.41 a share.',
    why: 'a price of other shares'
  },
  {good: 'At $30 each the bill would be $1.5m. The ministry has $900,000 for bells this year.', why: 'a bill is no number of things'},
  {good: 'The grant covers £40 a head and a £500 fee; for 60 pupils it came to £2,900.', why: 'each has more than the one amount'},
  {
    good: 'He was made foreman six years later. He earned £38,000 a year. The court heard that he took a total of £187,500.',
    why: 'when, and not how long'
  },
  {
    good: 'Rope was £1.25 a metre, £3.75 for the three, and the hooks 45p each. That is £5.10, or about 64p a cart.',
    why: 'metres, and what each cart costs is no total'
  },
  {
    good: 'The dyers are selling a $90m bond, and with it come 180,000 warrants.\n\nThe bond is sold in denominations of $5,000.',
    why: 'what each of something else is worth'
  },
  {
    good: 'Each of the 18 mills gets £12,000, and the four with a weir another £5,000, so the bill is £236,000.',
    why: 'more than the product is in the bill'
  },
  {good: 'A seat costs 9,000 yen. A box of four is sold for 45,000 yen.', why: 'a price of its own'},
  {
    good: 'On each of its 200m shares it will pay a final dividend of 9.6p, which makes 14p for the year. The dividends will cost £28m in all.',
    why: 'both dividends'
  },
  {good: 'Trams will run every ten minutes, six an hour each way. That makes 108 trams a day each way.', why: 'they do not run at night'},
  {
    bad: 'The guild issued ⟨1,825⟩ hats in 2023. That was an average of ⟦eight⟧ a day.',
    message: 'eight a day is 2,920 a year, not 1,825'
  },
  {good: 'The guild issued 1,825 hats in 2023. That was an average of five a day.'},
  {
    bad: 'The mill pays 7p on each of its ⟨150m⟩ shares.\n\nRain fell in May. The shares slipped by 12p to ⟨284p⟩, which values it at ⟦£462m⟧.',
    message: '150m shares at 284p is £426m, not £462m'
  },
  {
    good: 'The mill pays 7p on each of its 150m shares.\n\nRain fell in May. The shares slipped by 12p to 284p, which values it at £426m.'
  },
  {
    bad: 'A clerk stole ⟨£283,200⟩, a court heard.\n\nShe made ⟨118⟩ withdrawals in two years. They averaged ⟦£1,400⟧ each.',
    message: '£283,200 for 118 is £2,400 each, not £1,400'
  },
  {good: 'A clerk stole £283,200, a court heard.\n\nShe made 118 withdrawals in two years. They averaged £2,400 each.'},
  {
    good: 'They approved:\n\n- £38,000 to line 19 barns, at £2,000 apiece\n\n- £27,500 for a van, its second',
    why: 'what 19 at £2,000 come to is told beside them'
  },
  {good: 'Admission is £18 a head. A family of four pays £60 thanks to a discount.', why: 'money off'},
  {good: 'Bought three plants, at £3.50, and a bag of bark, £8.', why: 'the price of the bark'},
  {
    good: 'She left £101,000 of it to a hospice, and the rest to be shared by her nine nephews, so that they had £33,700 each.',
    why: 'the rest is not told'
  },
  {
    bad: 'She mends ⟨70⟩ nets a week, ⟦3,600⟧ over a ⟨50-week⟩ year. Her sister mends none.',
    message: '50-week at 70 is 3,500, not 3,600'
  },
  {good: 'She mends about 70 nets a week, 3,600 over a 50-week year. Her sister mends none.', why: 'rounding'},
  {good: 'The hedge would be 600 metres long and cost £24 a metre, roughly £15,400 with the gates.', why: 'more than the product'},
  {
    good: 'The dyke would be 400 metres long and cost €1,500 a metre, roughly €300,000 for the half that the county pays.',
    why: 'a part of it'
  },
  {
    bad: 'The barn was ⟨31m⟩ long and ⟨14m⟩ wide, or ⟦344 square metres⟧, and held 11 carts.',
    message: '31m × 14m is 434 square metres, not 344 square metres'
  },
  {good: 'The barn was 31m long and 14m wide, or 434 square metres, and held 11 carts.'},
  {good: 'The lake is 12km long and 5km wide, an area of 40 square kilometres.', why: 'no straight edges'},
  {
    bad: 'It makes 15 trays a night, which is ⟨15,600⟩ buns, and ⟨50 weeks⟩ a year, which makes ⟦870,000⟧.',
    message: '50 weeks at 15,600 is 780,000, not 870,000'
  },
  {
    bad: 'They carried food for ⟨35 days⟩ at ⟨1.1kg⟩ a day, or ⟦35.8kg⟧ a head.',
    message: '35 days at 1.1kg is 38.5kg, not 35.8kg'
  },
  {good: 'They carried food for 35 days at 1.1kg a day, or 38.5kg a head.'},
  {good: 'The nuns gave 900 hours. At £11 an hour, that was worth £9,900. At £12 an hour, the cook was worth £400.', why: 'of him'},
  {good: 'She walked for nine days at 30 miles a day, or 250 miles, as one day was spent in bed.', why: 'not all of them'},
  {good: 'The gap comes to £1.1m a year, and the port is losing £300,000 a day.', why: 'two things, for two times'},
  {
    good: 'A truce was to last 10 days and has held, more or less, for 16. Doctors there do about 15 operations a day.',
    why: 'days, and no operations'
  },
  {
    good: 'The chef, with two inns and 23 staff, will give £390,000, out of which each £500 share will get about £560.',
    why: 'of each share'
  },
  {
    good: 'As 4,000 tonnes are spoken for, the free stock is 45,000, or 90 days’ worth at a burn of 500 tonnes a day.',
    why: 'the total has left out its unit'
  },
  {
    good: 'The library had 61,200 visitors, an average of 6,800 a month. Staff had six weeks to put back 48,000 books.',
    why: 'so many a month, and weeks of something else'
  },
  {bad: 'Trams will run every ⟨10 minutes⟩, or ⟦eight⟧ an hour.', message: 'Every 10 minutes is 6 an hour, not eight'},
  {good: 'Trams will run every 10 minutes, or eight an hour at peak.', why: 'another time'},
  {good: 'Two trams leave every 10 minutes, or 12 an hour.', why: 'two at a time'},
  {bad: 'There will be ⟦four⟧ an hour on the line, one every ⟨20 minutes⟩.', message: 'Every 20 minutes is 3 an hour, not four'},
  {
    good: 'It made 1240 cents a kilo for a cheque of $386,260. The 2024 clip, 29.4 tonnes at 1085 cents, had fetched $318,990.',
    why: 'a price that leaves out the unit told for the other'
  },
  {
    good: "Ireland's share goes from 3,220 to just short of 2,512. At the €8,400 a tonne it fetched this year, that is close to €6m gone.",
    why: 'of what it fell by'
  },
  {
    good: 'He bought 2,600 lines in round figures. At a pound each to begin with and £2 for the last six years, it cost him some £3,200.',
    why: 'two prices, each for some of the time'
  },
  {
    bad: 'It made 1240 cents a kilo for a cheque of $386,260. The 2024 clip, ⟨29.4 tonnes⟩ at ⟨1085 cents⟩, had fetched ⟦$381,990⟧.',
    message: '29.4 tonnes at 1085 cents is $318,990, not $381,990'
  },
  {
    good: 'Kathmandu is five hours and 45 minutes ahead of London. The whistle blew there at eight on Saturday evening, and in a pub forty Gurkhas stood on the tables.',
    why: 'an hour of the clock'
  },
  {good: 'She left £1.2m: £400,000 to each of her two sons and the rest to charity.', why: 'more than they get'},
  {
    good: 'Shepherds lost 1,310 sheep and were paid €290,000, an average of €190 for each of those proved to be killed by wolves.',
    why: 'of some of them'
  },
  {
    good: 'Councils paid £61,400 in redress, the largest sum being £9,500 to the family of a boy who missed four terms of school.',
    why: 'the largest of several, and no price of each'
  }
]
