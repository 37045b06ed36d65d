import type {Example} from '../../../src/rule.js'

/** More texts that `figures-multiple` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {
    bad: 'Bookings ⟦doubled⟧ between 2011 and 2019, from ⟨1,400⟩ to ⟨2,100⟩.',
    message: '1,400 to 2,100 is 1.5 times, not doubled'
  },
  {
    bad: 'With ⟨9,300⟩ readers the gazette has ⟦half⟧ what it had in 2001, when ⟨14,500⟩ took it.',
    message: '14,500 to 9,300 is 0.64 times, not half'
  },
  {
    bad: 'The debt more than ⟦trebled⟧. She inherited ⟨£210m⟩ and left ⟨£560m⟩.',
    message: '£210m to £560m is 2.7 times, not trebled'
  },
  {
    good: 'The man wanted $40 for the jug. Rusk gave him $60 and a receipt, and later learned that it was worth about 500 times what he had paid.',
    why: 'too far off to be a slip, sentences apart'
  },
  {
    bad: 'The number of hikers rose from ⟨1,900⟩ in May to ⟨5,700⟩ in June. “⟦Four times⟧ as many,” the warden said.',
    message: '1,900 to 5,700 is 3 times, not Four times'
  },
  {
    bad: 'Herons on the lake have ⟦tripled⟧ since before the flood, from ⟨112⟩ to ⟨224⟩.',
    message: '112 to 224 is 2 times, not tripled'
  },
  {
    bad: 'Fares have gone up from £1.60 to £2, and complaints have ⟦quadrupled⟧, from ⟨1,150⟩ to ⟨3,450⟩.',
    message: '1,150 to 3,450 is 3 times, not quadrupled'
  },
  {
    bad: 'The choir had ⟨14⟩ members and one of them was deaf. It has grown ⟦fivefold⟧ in six years. On Sundays all ⟨56⟩ members are squeezed into the nave.',
    message: '14 to 56 is 4 times, not fivefold'
  },
  {
    bad: 'Two years ago the fair drew ⟨18⟩ brewers. Today it draws ⟨36⟩. The mayor takes credit for the ⟦fourfold⟧ increase.',
    message: '18 to 36 is 2 times, not fourfold'
  },
  {
    bad: 'A berth could be had for ⟨£40⟩ a week in 2015. Fees have more than ⟦tripled⟧ since; a berth now costs ⟨£110⟩.',
    message: '£40 to £110 is 2.8 times, not tripled'
  },
  {
    bad: 'The debt of the club has more than ⟦trebled⟧. He inherited a burden of ⟨£210,000⟩ in 2018 and left one of ⟨£580,000⟩.',
    message: '£210,000 to £580,000 is 2.8 times, not trebled'
  },
  {
    good: 'Pell voted by 53% to 47%, in a poll that drew twice as many people as the last one.',
    why: 'people, and no shares'
  },
  {good: 'In January the wait for a hip was 64 days. It was halved by June and halved again by May, to 16 days.', why: 'twice'},
  {good: 'The number of hikers rose from 1,900 in May to 5,700 in June. “Three times as many,” the warden said.'},
  {good: 'Visits doubled in three years, from 6,300 to 12,500.', why: 'near enough for the word'},
  {
    good: 'In its first year it carried 91,000 carts, or 250 a day. By 1970 there were 9,000 a day, 36 times as many.',
    why: 'of what was told for a day'
  },
  {good: 'The town has doubled since the war. Its output has risen from $50m to $255m.', why: 'another subject'},
  {
    good: 'The mill ran at 83% of capacity in May and was expected to reach 90% by June. Two grocers take half of what it presses.',
    why: 'a part of what it makes, and no level of another time'
  },
  {good: 'The stall seats 40. It sells 150 pies on a weekday and twice that on a Saturday.', why: 'of the one right before it'},
  {
    good: 'Under an abbot who fired the cook and trebled the choir, the takings of the inn grew from £9,000 to £14,000.',
    why: 'done to something else, before a new subject'
  },
  {bad: 'He ⟦doubled⟧ the herd, which rose from ⟨40⟩ to ⟨61⟩.', message: '40 to 61 is 1.5 times, not doubled'},
  {
    bad: 'There were ⟨5,200⟩ swifts that year and ⟨7,800⟩ this summer, ⟦twice⟧ as many. The 36 wardens ringed 72 of them.',
    message: '5,200 to 7,800 is 1.5 times, not twice'
  },
  {good: 'There were 5,200 swifts that year and 10,400 this summer, twice as many. The 36 wardens ringed 72 of them.'},
  {
    bad: 'The mere is ⟦a third⟧ of the size it was. It covered ⟨1,500 acres⟩ in 1980; it now covers ⟨750 acres⟩.',
    message: '1,500 acres to 750 acres is 0.5 times, not a third'
  },
  {good: 'The mere is a third of the size it was. It covered 1,500 acres in 1980; it now covers 500 acres.'},
  {
    bad: 'A pint costs ⟨£6.20⟩ today. In 2008 it would have cost ⟨£4.90⟩. Prices have more than ⟦doubled⟧.',
    message: '£4.90 to £6.20 is 1.3 times, not doubled'
  },
  {good: 'A pint costs £6.20 today. In 2008 it would have cost £2.90. Prices have more than doubled.'},
  {
    bad: 'The old kiln fires ⟨240⟩ pots a day. The new one fires ⟦half⟧ that number: ⟨160⟩.',
    message: '240 to 160 is 0.67 times, not half'
  },
  {good: 'The old kiln fires 240 pots a day. The new one fires half that number: 120.'},
  {
    bad: 'Wardens counted ⟨1,900⟩ terns in 1995. Their tally last year, ⟨480⟩, was ⟦half⟧ of that; the gulls held up better.',
    message: '1,900 to 480 is 0.25 times, not half'
  },
  {good: 'A scarf takes 2,700 knots. A hood needs half as many: 1,350.'},
  {good: 'He earned £40,000 in 2010 and £60,000 in 2020; his boss made twice that, £120,000.', why: 'of the one told last'},
  {good: 'Rents reach £2,400 in Marl, three times the county average. In Holm they are £1,900.', why: 'the average is not told'},
  {
    bad: 'Rents reach ⟨£2,400⟩ in Marl, ⟦three times⟧ the county average. The average is ⟨£1,200⟩.',
    message: '£1,200 to £2,400 is 2 times, not three times'
  },
  {
    good: 'The well gave a reading of 999 micrograms, 50 times the level deemed safe. The legal limit is 40 micrograms.',
    why: 'of a level that is not told'
  },
  {
    good: 'Rusk gave him £3 for it, and later learned that it was worth 500 times what he had paid. It rained. He gave him another £1,000.',
    why: 'of an amount that no figure tells'
  },
  {
    good: 'A clerk looks for 11 hours a week, twice as long as in 2022. The mill pays £8.20 for a sack that costs £9.15.',
    why: 'no price is long'
  },
  {
    good: 'Rates, which stood at $7,800 in July, have come down to $3,100, about twice what they were in 2019.',
    why: 'the base of another year'
  },
  {
    good: 'It runs for 22 hours, twice as long as the 11 its predecessor could manage. The best of its rivals lasts 18.',
    why: 'its base stands right behind it'
  },
  {good: 'The deficit fell by half as much as the treasurer feared: £4.2m, compared with £5.1m last year.', why: 'half of what was feared'},
  {
    good: 'The first issue sold 640 and cost 5p. Sales peaked at 11,200 in 1994. The cover price is £1.40, which is 28 times what it was at the start.',
    why: 'of the price'
  },
  {good: 'The old hall was 86% full over the winter. The new one sold 97% but cost three times as much.', why: 'no share is a price'},
  {bad: 'The bill ⟦doubles⟧ from ⟨£2,180⟩ to ⟨£4,630⟩.', message: '£2,180 to £4,630 is 2.1 times, not doubles'},
  {good: 'The bill more than doubles from £2,180 to £4,630.', why: 'a bound'},
  {good: 'Visits doubled from 2,180 to 4,410.', why: 'near enough, and no digits in another order'},
  {good: 'Members doubled from 1,205 to 2,401.', why: 'as near as anybody says'},
  {good: 'He sold 400 pies on Friday, double that on Saturday and 300 on Sunday, 1,500 in all.', why: 'one of a list'},
  {
    good: 'The Paraná has sunk to 0.12 metres. The previous low, 0.31 metres, was set in 1971, and barges are loading at half their usual weight.',
    why: 'of what is usual'
  },
  {good: 'Her rank rose from 12 in singles to 12 in doubles.', why: 'matches of pairs'},
  {
    good: 'The handset runs for 22 hours, twice as long as the 11 its predecessor could manage; the best of the rivals lasts 18.',
    why: 'the base stands right behind the multiple'
  },
  {
    good: 'Tin touched $106 a pound last week, more than double its price a year ago. The record is $136, reached in 2007.',
    why: 'no level of a year ago'
  },
  {
    good: 'The dearest county, at $15,000 an acre, costs three times as much as the cheapest. Six years ago the average was $7,264.',
    why: 'of the cheapest'
  },
  {
    good: 'About 12,000 brown bears live in the north. Numbers of black bears have tripled since 2012, to 44,000.',
    why: 'from a level of 2012'
  },
  {
    good: 'That is a rise of 22 per cent on the year before and four times as many as in 2017. Gifts went the other way, falling by 15 per cent.',
    why: 'of what is counted, and of no two moves'
  },
  {
    good: 'It said that 2.1m accounts were open to the thieves. By March it had made that 5.8m, and today 6.3m, three times the first estimate.',
    why: 'of the first, not of the last'
  }
]
