import type {Example} from '../../../src/rule.js'

/** More texts that `figures-remainder` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {good: 'Of its 365 cows, 152 were sold, 122 died and a few strayed; the other 81 were fed.', why: 'some are not counted'},
  {
    good: 'Of the 365 guests, 152 came by boat, 40 of them late, 122 by train and the remaining 91 on foot.',
    why: 'some of the first part'
  },
  {
    bad: 'Of the ⟨£3.65m⟩, ⟨£1.52m⟩ is for roads, ⟨£1.22m⟩ for schools and the remaining ⟦£810,000⟧ for parks.',
    message: 'That leaves £910,000, not £810,000'
  },
  {good: 'Of the £3.6m, £1.5m is for roads, £1.2m for schools and the remaining £800,000 for parks.', why: 'each is rounded'},
  {good: 'Of 480 homes, 260 are let, 190 are empty and 20 are for sale.', why: 'the list goes on'},
  {
    good: 'The average rent for the 36 cells is £1,400: the cheapest is £920 and the dearest £1,850.',
    why: 'an average is left by nothing'
  },
  {
    good: 'Eighteen of the town’s 31 swings are to shut, the council said. Those who use any of the 18 swings due to shut were told to try Skell.',
    why: 'the same ones again'
  },
  {
    good: 'The cheapest cell costs £920 and the dearest £1,850. The average rent there, of £1,240, is steep. There is a queue.',
    why: 'an average is left by nothing'
  },
  {
    bad: 'The mill grinds ⟨900⟩ sacks a day. Bakers take ⟨350⟩ and farms ⟨280⟩. Whatever is left, ⟦370⟧ sacks, is sold.',
    message: 'That leaves 270, not 370'
  },
  {
    good: 'Two dozen yachts set out. Seven sank, three were towed in and one joined later, so that only 15 finished.',
    why: 'one came to them'
  },
  {
    bad: 'The abbey had ⟨900⟩ hives. Frost took ⟨150⟩. That leaves the monks with ⟦650⟧.',
    message: 'That leaves 750, not 650'
  },
  {
    bad: 'The abbey was left ⟨$920 million⟩. It has spent ⟨$455 million⟩ of this on roofs and ⟨$180 million⟩ on bells. Nobody knows what to do with the ⟦$385 million⟧ it has not touched.',
    message: 'That leaves $285 million, not $385 million'
  },
  {
    bad: 'She kept ⟨a dozen⟩ of her paintings. On Friday ⟨seven⟩ found buyers and ⟨two⟩ were burnt. The other ⟦five⟧ are at home.',
    message: 'That leaves 3, not five'
  },
  {
    bad: 'Its debts were ⟨£92m⟩. It repaid ⟨£35m⟩ in March and ⟨£18m⟩ in June and still owes ⟦£49m⟧.',
    message: 'That leaves £39m, not £49m'
  },
  {
    good: 'A little after nine in the evening the ship ran aground. She had 73 people aboard: 41 passengers and a crew of 32. By morning she was gone, and the 12 who were near the mast with her.',
    why: 'the 32 make up the 73, and the 12 are anyone'
  },
  {bad: 'The yard has ⟨84⟩ boats, ⟨31⟩ in the water and the other ⟦43⟧ in the shed.', message: 'That leaves 53, not 43'},
  {bad: 'It runs ⟨60⟩ carts, of which ⟨14⟩ are new and the other ⟦40⟧ old.', message: 'That leaves 46, not 40'},
  {
    good: 'At 187 metres the new mast outdoes the old one, with its 162 metres, by 25 metres and two lamps.',
    why: 'the three figures agree'
  },
  {good: 'The cheapest of the flats costs $920 a month and the dearest $1,850. The average rent there is $1,240.', why: 'a mean'},
  {good: 'There are 84 boats in the water, 31 in the shed and the other 43 on the slip.', why: 'three parts'},
  {good: 'There were nine tenants; by May, when three had left and one had died, five were on the books.', why: 'one'},
  {
    bad: 'The tour costs ⟨£3.45m⟩, or £75,000 a night. The port gives ⟨£1.38m⟩ and the abbey ⟨£1.52m⟩, and the remaining ⟦£505,000⟧ comes from its friends.',
    message: 'That leaves £550,000, not £505,000'
  },
  {good: 'The abbey owns 61 of the 86 bells. The remainder are loans from 14 lenders.', why: 'lenders, and no bells'},
  {good: 'Of the 88 pupils who sat French, 71 passed. Of the 64 who sat Welsh, 60 did.', why: 'a whole of its own'},
  {
    bad: 'Some 3,100 papers came in, of which ⟨124⟩ were spoilt, ⟨71⟩ of them by rain and the other ⟦63⟧ by a goat.',
    message: 'That leaves 53, not 63'
  },
  {bad: 'She has sold ⟨80⟩ of her ⟨200⟩ goats, two out of every five, and is down to ⟦140⟧.', message: 'That leaves 120, not 140'},
  {good: 'She has sold 80 of her 200 goats, two out of every five, and is down to 120.', why: 'the share tells the part again'},
  {
    bad: '⟨Eighty per cent⟩ of the island’s ⟨1,500⟩ lamps are lit. The other ⟦500⟧ lamps are out of oil.',
    message: 'That leaves 300, not 500'
  },
  {
    bad: 'The guild was lent ⟨£100m⟩. Mills have used up ⟨£64m⟩ of it and barns ⟨£11m⟩; the other ⟦£35m⟧ lies in a chest.',
    message: 'That leaves £25m, not £35m'
  },
  {
    bad: 'Abbot who lost ⟨£1.44 million⟩ at cards resigns\n\nThe abbot of Skell gave up his post on Friday, he said.\n\nMuch of it can be traced. He lost ⟨£520,000⟩ at whist and ⟨£405,000⟩ at bridge. Another ⟨£380,000⟩ went on snap. The remaining ⟦£153,000⟧ was lost to the bishop.',
    message: 'That leaves £135,000, not £153,000'
  },
  {
    good: 'Abbot who lost £1.44 million at cards resigns\n\nThe abbot of Skell gave up his post on Friday, he said.\n\nOf the roof fund he lost £520,000 at whist and £405,000 at bridge. Another £380,000 went on snap. The remaining £271,000 was lost to the bishop.',
    why: 'no slip parts it from what the headline leaves'
  },
  {
    bad: 'Income came to ⟨£1.35m⟩, against £1.25m in 2023. Ale brought in ⟨£720,000⟩, eels ⟨£405,000⟩ and hats the remaining ⟦£252,000⟧.',
    message: 'That leaves £225,000, not £252,000'
  },
  {
    bad: 'The guild had ⟨84⟩ carts a year ago. It has since burnt ⟨17⟩ and sold ⟨22⟩, and must make do with ⟦55⟧.',
    message: 'That leaves 45, not 55'
  },
  {
    good: 'The bill came to £9,300, an average of £300 for each of the 31 cows, and the bishop paid back £6,200. The other £3,100 she found herself.',
    why: 'what each of some has is no part'
  },
  {
    bad: 'Skell have 41 points from ⟨25⟩ matches, and with ⟦11⟧ games of the ⟨46⟩-match season to go they sing.',
    message: 'That leaves 21, not 11'
  },
  {bad: '⟨Four⟩ of the ⟨nine⟩ monks have been freed. ⟦Six⟧ are still held.', message: 'That leaves 5, not Six'},
  {
    good: 'The abbot asked each of them. “Thirty-one would sing. Twenty-four would hum.” And the other nine? They slept.',
    why: 'three parts of those told before'
  },
  {good: 'The 101 Club has 64 members, and its choir has been down to nine since May.', why: 'a name, and nothing taken from it'},
  {good: 'Of the 50 barns in the valley, 12 were burnt, leaving 38 standing.'},
  {
    bad: 'The climb takes ⟨four hours⟩. After ⟨two hours and 40 minutes⟩, with ⟦two hours and 20 minutes⟧ left, it began to snow.',
    message: 'That leaves 1 hour and 20 minutes, not two hours and 20 minutes'
  },
  {good: 'The climb takes four hours. After two hours and 40 minutes, with one hour and 20 minutes left, it began to snow.'},
  {good: 'Of the 9m doses, 5m have been used and 1m lost. The 3m still in store will last a year.'},
  {good: 'Of the 50 barns, 12 including two mills were burnt, leaving 40 standing.', why: 'an open list'},
  {
    good: 'Of 500 eggs that were marked, 180 were lost: 70 were drowned, 65 were eaten and 45 were left by the hen. The other 320 hatched.',
    why: 'a part of a part'
  },
  {
    good: 'The yards took £412m.\n\nShips brought in £231m. Trams, a newer trade, contributed £119m. The foundry took the other £62m.',
    why: 'three parts of what was told before'
  },
  {
    good: 'Of a catch of 60 tonnes the port may land 15 tonnes, of which cod may be two tonnes, leaving 13 tonnes for the rest.',
    why: 'a part of a part'
  },
  {
    good: 'Of 34 calls, 15 were to yachts, eight to canoes, six to swimmers, two to kites and one to a cow. The remaining two were false alarms.',
    why: 'one ends the list'
  },
  {
    good: 'At Skell 8,412 bales were offered on 21 and 22 April. Of those 611 were passed in, which left 7,801 sold.',
    why: 'two days of a month'
  },
  {
    good: 'Of each litre, 620ml is milk and 180ml cream. Sugar syrup takes 150ml. The other 50ml is rum.',
    why: 'parts of what is named before them'
  },
  {good: 'The test lasts an hour and a half, so they had 50 for the other 40 sums.', why: 'no half of them'},
  {
    good: 'Tickets at the door come to £96. A card is £72 (£60 behind a rail), a saving of £24.',
    why: 'where it is, and nothing left behind'
  },
  {
    good: 'The abbey had 71 monks. Forty are in a barn, and 12 in a ward, three of them with a cough. Six went home. That left 13.',
    why: 'three of the 12'
  },
  {
    bad: 'The parish borrowed ⟨£9 million⟩ for its baths and has paid back ⟨£5.4 million⟩. What it still owes, ⟦£4.6 million⟧, falls due in 2031.',
    message: 'That leaves £3.6 million, not £4.6 million'
  },
  {
    bad: 'Of her ⟨4,800⟩ votes, ⟨1,900⟩ named Hale next, ⟨1,300⟩ Okoro, ⟨700⟩ Brand and ⟨400⟩ Dunn. The other ⟦900⟧ named nobody. That put Hale on 35,860 and Okoro on 32,620, or 3,240 behind.',
    message: 'That leaves 500, not 900'
  },
  {
    good: 'Of her 4,800 votes, 1,900 named Hale next, 1,300 Okoro, 700 Brand and 400 Dunn. The other 500 named nobody. That put Hale on 35,860 and Okoro on 32,620, or 3,240 behind.'
  },
  {
    bad: 'The roll has 64,200 names. That day ⟨32,100⟩ people voted. Of those papers, ⟨354⟩ were torn, which left ⟦31,846⟧.',
    message: 'That leaves 31,746, not 31,846'
  },
  {good: 'The roll has 64,200 names. That day 32,100 people voted. Of those papers, 354 were torn, which left 31,746.'},
  {
    bad: 'A carter stole ⟨127⟩ parcels, a court heard.\n\n⟨Seventy-four⟩ of the parcels held shoes. A further ⟨28⟩, worth £3,100, held ham. The other ⟦35⟧ held hats.',
    message: 'That leaves 25, not 35'
  },
  {
    good: 'A carter stole 137 parcels, a court heard.\n\nSeventy-four of the parcels held shoes. A further 28, worth £3,100, held ham. The other 35 held hats.'
  },
  {
    bad: 'She has walked ⟦620⟧ of the ⟨1,000 miles⟩, with ⟨480⟩ to go.',
    message: 'That leaves 520, not 620'
  },
  {good: 'She has walked 620 of the 1,000 miles, with 380 to go.'},
  {
    bad: 'The bench of nine, four men and five women, tried 13 weavers and upheld ⟨seven⟩ of the ⟨nine⟩ charges. It threw out the other ⟦three⟧.',
    message: 'That leaves 2, not three'
  },
  {
    good: 'The bench of nine, four men and five women, tried 13 weavers and upheld seven of the nine charges. It threw out the other two.'
  },
  {
    bad: 'Clerk stole ⟨£214,500⟩\n\nA clerk bought hats.\n\nThe van cost ⟨£26,000⟩, the oven ⟨£38,500⟩ and the mule ⟨£27,000⟩. The remaining ⟦£87,000⟧ went on eels.\n\nHe had a dog.\n\nHe owes £180,000.',
    message: 'That leaves £123,000, not £87,000'
  },
  {
    good: 'Clerk stole £214,500\n\nA clerk bought hats.\n\nIn May he took £178,500.\n\nThe van cost £26,000, the oven £38,500 and the mule £27,000. The remaining £87,000 went on eels.',
    why: 'of another whole, that shows as many digits'
  },
  {
    bad: 'Of the tenants ⟨63%⟩ sent the form back. The ⟦47%⟧ who could not be bothered will be moved all the same.',
    message: '63% leaves 37%, not 47%'
  },
  {good: 'Of the tenants 63% sent the form back. The 37% who could not be bothered will be moved all the same.'},
  {good: 'In 2019, 63% of the tenants voted. The 27% who did not vote this year were moved.', why: 'of another year'},
  {
    good: 'We took 21 points to 10 in the second half and nearly lost. That is what the last five did to us.',
    why: 'two sides of a score'
  },
  {
    good: 'A further £3.1m will come from tolls and £1.9m from rents. The mayor would take the last £2m from a fund.',
    why: 'three parts of what was told before'
  },
  {
    good: 'Thirty-one were in the mine. Nineteen walked out. Six made it to a chamber, stocked to keep 12 people alive for four days.',
    why: 'what it would do for'
  },
  {
    good: 'We asked 2,064 people. Some 58% did not know, and 40% guessed. Even among the 611 who had signed, many guessed.',
    why: 'some of them'
  },
  {good: 'The raffle took £8,400. The guild was left with £5,150 of it. Last year’s raffle cleared £4,900.', why: 'another raffle'},
  {
    bad: 'Lund took ⟨46%⟩ of the vote and Roe ⟨37%⟩. In 2019 they had won 41% and 33%. This time the remaining ⟦27%⟧ went to six others.',
    message: '46% and 37% leave 17%, not 27%'
  },
  {good: 'Lund took 46% of the vote and Roe 37%. In 2019 they had won 41% and 33%. This time the remaining 17% went to six others.'},
  {
    bad: 'The family owns ⟨51 per cent⟩ of the mill and a baker ⟨18 per cent⟩. Everything else, ⟦41 per cent⟧ of the capital, is traded.',
    message: '51 per cent and 18 per cent leave 31 per cent, not 41 per cent'
  },
  {
    bad: 'The guild pledged ⟨£75m⟩ to the abbey. A first slice of ⟨£22m⟩ came in 2023. The second, ⟨£18.5m⟩, came in May.\n\nIt has no wish to send the ⟦£44.5m⟧ it had still promised.',
    message: 'That leaves £34.5m, not £44.5m'
  },
  {
    good: 'The guild pledged £75m to the abbey. A first slice of £22m came in 2023. The second, £18.5m, came in May.\n\nIt has no wish to send the £34.5m it had still promised.'
  },
  {
    good: 'Lamps brought in £45,000 and rugs £18,500; a raffle made £6,200.\n\nThe last £9,800 came from a grant.',
    why: 'a list, and no whole'
  },
  {good: 'Of his 18 years he has served ten and a half. The seven and a half he still faces are long.', why: 'no half of them'},
  {
    good: 'She had 29 students, 11 of whom became professors themselves. Of her 137 papers she wrote 41 alone and the other 96 with others.',
    why: 'the students are no papers'
  },
  {bad: 'Of the ⟨26⟩ carts, ⟨three⟩ burnt and ⟨two⟩ are in repair; the other ⟦23⟧ run.', message: 'That leaves 21, not 23'},
  {good: 'Of the 26 carts, three burnt and two are in repair; the other 21 run.'},
  {
    good: 'Turtles laid 1,906 nests on three beaches, almost half of them on the northern one, where there were 934. A turtle comes about four times, so that some 480 may have bred. Foxes took 212 nests and the sea 160; in the rest about 82 eggs in every 100 hatched.',
    why: 'a rate, and nothing that is left'
  },
  {
    good: 'Of 212 cows 140 were red, at 241p, and the others black cows, at 246p; 15 were unsold.',
    why: 'the rest is told without its number'
  },
  {
    good: 'They get £1.40 less than at Skell and were offered 60p now and another 40p in May. That would leave them 40p short.',
    why: 'one and another are no whole and its part'
  },
  {
    good: 'The 84km line is built in parts. The 31km to Orme is done. Track is down on 18km of the 22.5km to Tarn. The last 30.5km has tunnels.',
    why: 'a part of a part'
  },
  {good: 'There are 6,200 pairs, the most since 1972, when there were 2,900. In 2008 it was down to 1,450.', why: 'a level of its year'},
  {
    good: 'Two-thirds of the money, £80,000, went on a roof. The remaining £40,000 is in the bank.',
    why: 'what the share comes to is no whole'
  },
  {
    good: 'Three-quarters of the money, £36,000, came from gifts and the rest, £12,000, from a grant.',
    why: 'what the share comes to is no whole'
  },
  {
    good: 'Of the crop, four-fifths, or 7,296 tonnes, go to one mill. The remaining 1,824 tonnes are pressed.',
    why: 'what the share comes to is no whole'
  },
  {good: 'Labour has 26 of the 48 seats; 25 are needed for a majority.', why: 'what it takes, and nothing that is left'},
  {good: 'Labour now has 30 of the 48 seats. Twenty-five are needed to govern alone.', why: 'what it takes, and nothing that is left'},
  {
    bad: 'The crowd was ⟨6,412⟩, of whom ⟨1,180⟩ came from Orme. The remaining ⟦5,322⟧ were at home.',
    message: 'That leaves 5,232, not 5,322'
  },
  {
    good: 'It was given £54m. By March £39.6m of that had been spent, and £6m in the final fortnight. The roughly £14m still in the bank is safe.',
    why: 'perhaps some of what was told before'
  },
  {
    good: 'The post brought 22 letters in March and 13 in May. The last lot of judges, five of them, came for two days and left after one and a half.',
    why: 'they went away'
  },
  {good: 'It has 22 staff, 16 women and five men who work by night.', why: 'other men work by day'},
  {good: 'Overbury finished on 242 for six with 11 balls of their 50 overs unused.', why: 'the whole of what is unused'},
  {
    good: 'Of the boxes 23 were lost over the side. Nineteen had been found by last night. One of the four still missing holds fireworks.',
    why: 'one of the rest'
  },
  {
    good: 'The museum has lent 84 of its 300 clocks this year; 51 went to Ghent and 33 to Lille. That leaves 216.',
    why: 'the two make up the part before them'
  },
  {
    good: 'The canal has two tunnels and 23 locks. Twelve have keepers, seven are worked by walkers and the remaining four have been filled in.',
    why: 'the whole stands in the sentence before'
  },
  {
    bad: 'A total of ⟨34,216⟩ people voted, and ⟨204⟩ papers were spoiled, which left ⟦33,912⟧ valid votes.',
    message: 'That leaves 34,012, not 33,912'
  },
  {
    bad: 'A total of ⟨34,200⟩ votes were cast and ⟨200⟩ were spoiled, which left ⟦33,900⟧ valid votes.',
    message: 'That leaves 34,000, not 33,900'
  },
  {good: 'About 34,200 votes were cast and 200 were spoiled, which left 33,900 valid votes.', why: 'a hedge'},
  {good: 'Of the 312 huts, 215 are heated and 107 empty for part of the year.', why: 'the same may be both'},
  {
    bad: 'The mayor took ⟨52.6 per cent⟩ of the valid votes. Her sole opponent, a former weatherman, had the other ⟦48.4⟧.',
    message: '52.6 per cent leaves 47.4, not 48.4'
  },
  {good: 'Turnout was 52.6 per cent. Her sole opponent won 37.4 per cent of the votes.', why: 'of other people'},
  {good: 'The mayor took 52.6 per cent of the vote. Her only rival last time got 48.4 per cent.', why: 'another vote'},
  {good: 'He earns £58,000 and has £45,000 in savings. He has about £38,000 left on the mortgage.', why: 'of what was not told before'},
  {
    good: 'The toll had stood at 24 on Saturday night. Another 22 passengers were injured, and five were still unaccounted for.',
    why: 'another 22 are no part of the 24'
  },
  {
    good: 'The mayor told people to prepare for 300, maybe 400. About 1,900 homes have been checked, and some 120 have yet to be.',
    why: 'two guesses at one number'
  },
  {good: 'Kandy were 148 for six at the close, still 62 behind on first innings, with four wickets in hand.', why: 'wickets are no runs'},
  {good: 'Ms Ode took 52.6 per cent. Her sole opponent had 46.4 per cent.', why: 'some papers were spoilt'},
  {good: 'Ms Ode took 52.6 per cent. Her only opponent got 48.4 per cent among the young.', why: 'of some voters'},
  {
    bad: 'Ms Ode won ⟨52.6 per cent⟩. Her only rival got ⟦48.4 per cent⟧ of the votes.',
    message: '52.6 per cent leaves 47.4 per cent, not 48.4 per cent'
  },
  {good: 'The cannery works three days a week for 190 of its 260 hands and four for the other 70.', why: 'four days'},
  {good: 'Of the 50 launches 34 carried its own craft, and eight of the other 16 were for the army.', why: 'some of the rest'},
  {good: 'The mill said that 2,800 of its 8,000 jobs would go, 2,500 of them within a year.', why: 'some of those that go'},
  {good: 'The lake stood at 1,067 feet, or 16 feet higher than a year before. In July 2022 it had touched 1,041.', why: 'by how much'},
  {
    good: 'The firm has put 634 of its 648 craft into orbit, the latest 36 on Sunday. A launch in May carried 40. It needs only 588 in all.',
    why: 'some of the 634'
  },
  {
    good: 'Turkey still shelters 3.1 million Syrians, down from a peak of 3.7 million; about a quarter of a million others are citizens. In Lebanon 775,000 are registered.',
    why: 'a level below its own earlier one'
  },
  {
    good: 'Tests on 12,300 samples of tap water found lead in 492. The city has replaced 2,100 lead pipes and reckons that 7,700 are left.',
    why: 'pipes, whose whole is not told'
  },
  {
    good: 'Ministers promised 40 hospitals, but auditors believe 32 will be ready, and of those only 11 are wholly new. Two have opened.',
    why: 'some of those, and none that are left'
  },
  {
    good: 'Pupils collected 2,300 packets in a term, 700 above the number they set out to gather. Each bag takes 150, so the haul will make 15, with 50 left over.',
    why: 'by how much more, and what it makes'
  },
  {
    good: 'Of the 48 members, 32 changed their minds in the course of five weekends, 24 coming round to the idea and eight turning against it.',
    why: 'how long it took'
  },
  {good: 'Kelderby have won 12, drawn two and lost four of their 18 games, and have four left.', why: 'the 18 have been played'},
  {
    good: 'A reserve of $8.6 million will absorb half of the overrun. The remaining $8.1 million will be shared by the two towns.',
    why: 'a share of what it goes to'
  },
  {
    good: 'The contract, signed in 2023, was for $86.4 million. A reserve of $8.6 million will absorb about half of the overrun. The remaining $8.1 million will be shared by the two towns.',
    why: 'left of the overrun'
  },
  {
    good: 'The insurers paid £45,000, which met three-quarters of the bill. The other £15,000 came from reserves.',
    why: 'the other quarter of the bill'
  },
  {
    bad: 'The parish won ⟨£90,000⟩ and spent ⟨a third⟩ of it on a roof. The remaining ⟦£45,000⟧ went on lamps.',
    message: 'That leaves £60,000, not £45,000'
  }
]
