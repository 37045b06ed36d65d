import type {Example} from '../../../src/rule.js'

/** More texts that `figures-percent-of` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {
    bad: 'The guild has ⟨420⟩ members. Some ⟦15%⟧ of them, which is to say ⟨36⟩, keep bees; they sell a third of its honey.',
    message: '36 of 420 is 8.6%, not 15%'
  },
  {good: 'The guild has 420 members. Some 15% of them, which is to say 63, keep bees; they sell a third of its honey.'},
  {
    bad: 'The mill ground ⟨900 tonnes⟩ last year. Rye made up ⟨180 tonnes⟩ of that; wheat, which was the other ⟦90%⟧, went abroad.',
    message: '720 tonnes of 900 tonnes is 80%, not 90%'
  },
  {good: 'The mill ground 900 tonnes last year. Rye made up 180 tonnes of that; wheat, which was the other 80%, went abroad.'},
  {
    bad: 'Some ⟨12,480⟩ postal votes were issued and ⟨10,733⟩ came back, which is ⟦96%⟧.',
    message: '10,733 of 12,480 is 86%, not 96%'
  },
  {
    bad: 'At the abbey ⟨84⟩ of the ⟨350⟩ hives are empty. That proportion, ⟦34%⟧, is usual.',
    message: '84 of 350 is 24%, not 34%'
  },
  {
    bad: 'Divers checked ⟨160⟩ moorings and found rust on ⟨24⟩. That ⟦25%⟧ of the chains would not hold was news to the port.',
    message: '24 of 160 is 15%, not 25%'
  },
  {
    bad: 'Tarn, the grocer, posted a profit of ⟨$84m⟩. With sales of ⟨$1.2bn⟩, that amounts to a margin of ⟦17%⟧.',
    message: '$84m of $1.2bn is 7%, not 17%'
  },
  {good: 'Tarn, the grocer, posted a profit of $84m. With sales of $1.2bn, that amounts to a margin of 7%.'},
  {good: 'Tarn posted a profit of $84m on sales of $1.2bn. Its rival Orme has a margin of 17%.', why: 'of another firm'},
  {
    good: 'Shutting mills will save $8.4m a year, or 40 percent of the $21m shortfall. Another $7.1m will come out of the reserve.',
    why: 'a share of what was told before it'
  },
  {bad: 'Moss scored with ⟨7⟩ of ⟨10⟩ throws, a ⟦78 per cent⟧ clip.', message: '7 of 10 is 70%, not 78 per cent'},
  {
    bad: 'Turnout was ⟦52 per cent⟧. Of an electorate of ⟨7,500⟩, ⟨3,150⟩ came, of whom 24 were sent home.',
    message: '3,150 of 7,500 is 42%, not 52 per cent'
  },
  {
    bad: 'The coastguard took ⟨42,300⟩ calls, and 39,000 the year before.\n\nCramp made up 35 per cent, 14,805 in all. Hoaxes were ⟦40 per cent⟧ of the total, or ⟨19,620⟩.',
    message: '19,620 of 42,300 is 46%, not 40 per cent'
  },
  {
    good: 'The coastguard took 42,300 calls, and 39,000 the year before.\n\nHoaxes were 40 per cent of the total, or 19,620.',
    why: 'no other share tells what the total is'
  },
  {
    bad: 'The walkout grounded ⟨217⟩ of the ⟨310⟩ flights due out of Skell, ⟦60%⟧ of the schedule.',
    message: '217 of 310 is 70%, not 60%'
  },
  {
    good: 'Moss won 12,198 votes, 38 per cent of those cast. Orr came second with 9,951, or 31 per cent.',
    why: 'each has a share of its own'
  },
  {good: 'One of the four mills bought 39.5% of the total £1,021m in bonds.', why: 'the share names its whole'},
  {good: 'Of 320 walkers asked, 80 had seen the heron, or 25%.'},
  {good: 'The index of 422 points fell a record 36.6 points, or nearly 8%, to close at 422.4.', why: 'a fall, and no part'},
  {
    good: 'In May the mill took 41% of a crop of 55.5m tonnes. In June the town bought 29.9m tonnes and took only 24% of that total.',
    why: 'of the last amount'
  },
  {good: 'Some 1,365 of the 1,600 members voted, a turnout of about 85%.', why: 'rounding'},
  {good: 'Their median age was 34, 61 per cent were men, and 268 of them, or 41 per cent, lived alone.', why: 'an age'},
  {good: 'Half of the 600 monks came. Of those, 240 sang, or 80%.', why: 'of the half'},
  {
    bad: 'Of the ⟨1,500⟩ anglers asked, ⟦15 per cent⟧, or ⟨325⟩, had caught one. The club has 48 boats and 320 members.',
    message: '325 of 1,500 is 22%, not 15 per cent'
  },
  {good: 'Of the 1,500 anglers asked, 15 per cent, or 225, had caught one. The club has 48 boats and 320 members.'},
  {
    bad: 'Only ⟦54 per cent⟧ of those entitled to sing did so: ⟨6,204⟩ monks out of a membership of ⟨14,100⟩.',
    message: '6,204 of 14,100 is 44%, not 54 per cent'
  },
  {good: 'Only 44 per cent of those entitled to sing did so: 6,204 monks out of a membership of 14,100.'},
  {
    bad: 'It was backed by ⟦71 per cent⟧, ⟨1,830⟩ out of a membership of ⟨3,000⟩.',
    message: '1,830 of 3,000 is 61%, not 71 per cent'
  },
  {good: 'It was backed by 61 per cent, 1,830 out of a membership of 3,000.'},
  {
    bad: 'Some ⟨5,100⟩ homes are still without a drop of water, ⟦20%⟧ of the ⟨42,500⟩ that the mill serves.',
    message: '5,100 of 42,500 is 12%, not 20%'
  },
  {good: 'Some 5,100 homes are still without a drop of water, 12% of the 42,500 that the mill serves.'},
  {
    bad: 'Of the ⟨7,400⟩ hats sent in, ⟨518⟩ were thrown out, most of them for want of a brim. The rejection rate, ⟦17%⟧, is a record.',
    message: '518 of 7,400 is 7%, not 17%'
  },
  {good: 'Of the 7,400 hats sent in, 518 were thrown out, most of them for want of a brim. The rejection rate, 7%, is a record.'},
  {
    bad: 'His tally of ⟨18⟩ goals from ⟨24⟩ penalties, a conversion rate of ⟦65 per cent⟧, took in three on one wet night.',
    message: '18 of 24 is 75%, not 65 per cent'
  },
  {good: 'His tally of 18 goals from 24 penalties, a conversion rate of 75 per cent, took in three on one wet night.'},
  {
    good: 'Most of it, £124.1m, was earned abroad. Spain had £61.8m, about half of that total and 29% of the whole.',
    why: 'the whole is another'
  },
  {good: 'With 42% of the vote the guild took 52 of the 101 seats.', why: 'votes and seats'},
  {good: 'Flats 44 per cent, terraces 33, semis 18 and barns 5: so the town lives.', why: 'all of them are percentages'},
  {
    bad: 'Some ⟦40%⟧ of the ⟨1,250⟩ swans were seen again. Of those ⟨800⟩ birds, 90 turned up in Skell, two of them in a pond.',
    message: '800 of 1,250 is 64%, not 40%'
  },
  {good: 'Some 40% of the 1,250 swans were seen again. Of those 500 birds, 90 turned up in Skell, two of them in a pond.'},
  {good: 'Some 22,000 of its 27,500 members wrote in. The cooks wrote apart: 390 out of 650, or 60%, said yes.', why: 'of others'},
  {
    good: 'E-books made up 356,500 of the loans, a quarter, and tapes the remaining 213,900, or 15%.',
    why: 'beside each other'
  },
  {bad: 'The guild sold ⟨1,170⟩ of its ⟨1,500⟩ hats, ⟦76%⟧, in May.', message: '1,170 of 1,500 is 78%, not 76%'},
  {good: 'The guild sold about 1,170 of its 1,500 hats, 76%, in May.', why: 'rounding'},
  {good: 'Of the 14 gauges on the weir three were out of order. Diesel boats are 29% of the fleet.', why: 'of another subject'},
  {
    bad: 'The tally: Ash 10,412 (⟨37.9 per cent⟩), Beech 9,087 (⟨33.1⟩), Cole ⟨4,512⟩ (⟦15.3⟧), Dunn 2,608 (⟨9.5⟩).',
    message: '4,512 at 15.3 implies a whole of 29,500, the others 27,500'
  },
  {good: 'The tally: Ash 10,412 (37.9 per cent), Beech 9,087 (33.1), Cole 4,215 (15.3), Dunn 2,608 (9.5).'},
  {good: 'They voted: 4,310 (43%) in Ash, 3,207 (51%) in Beech, 2,118 (38%) in Cole and 1,905 (47%) in Dunn.', why: 'each of its own'},
  {
    bad: 'Of the 89 nuns, 70 sang, or almost 79%; of the ⟨97⟩ monks, ⟨86⟩ did, or ⟦70%⟧.',
    message: '86 of 97 is 89%, not 70%'
  },
  {good: 'Of the 89 nuns, 70 sang, or almost 79%; of the 97 monks, 68 did, or 70%.'},
  {good: 'In Skell 42 of the 60 barns sold, or 70%, and in Orme 33 of the 55, or 60%.'},
  {good: 'In the end 33 of the 55, or 65% of all who voted, were for it, as four papers were spoilt.', why: 'of fewer than were told of'},
  {good: 'For their 28.8m shares they would get £40m and 7.2m others, equal to 2.25% of the group.', why: 'what is given for them'},
  {good: 'Forty per cent of the lambs, 80, were sold in May. The remaining 120 went in June.', why: 'the rest is no whole of the part'},
  {good: 'About 30% of the staff (45 people) work from home and the remaining 105 do not.', why: 'the rest is no whole of the part'},
  {
    good: 'Water brought in £96.0 million, or 45 per cent of revenue. Power brought in £71.5 million and boats £45.0 million.',
    why: 'the share of what stands right before it'
  },
  {
    good: 'The group said 43 of its 70 members sold less. Online spending was 26.8 per cent of the total, up from 26.3.',
    why: 'a subject of its own'
  },
  {
    good: 'The wood had 4,000 ash trees. Disease led them to fell 1,100 of them, about 28 per cent, leaving a stand of 2,900.',
    why: 'what is left is no whole'
  },
  {
    good: 'The isles had 4,850 people on census day.\n\nOf those counted, 1,261 were 65 or older and 679, or 14%, were under 16.',
    why: 'of all the people'
  },
  {good: 'Of the rowers, 920 were women and 680 were men. Women made up 57.5% of the field.', why: 'the men are no part of the women'},
  {
    good: 'It left only six uncut, 1.4% of the lawn. We gave it 8.5 for cutting (which counts for 40% of the total), nine for navigation (30%).',
    why: 'marks'
  },
  {good: 'All but 18 of the 450 beds were taken on Monday morning, an occupancy rate of 96 per cent.', why: 'of the others'},
  {
    good: 'The union sent out 4,500 ballot papers. Of those who replied, 2,448, or 80 per cent, were for a walkout.',
    why: 'of some of them'
  },
  {good: 'Half of the 400 staff joined the union; of those members, 150 voted, a turnout of 75%.', why: 'of the half'},
  {good: 'The strike involved 17,000 of the 57,000 workers. They had been seeking 40 per cent.', why: 'what they asked for'},
  {
    good: 'The city faces a $538m shortfall next year and $1.1bn the year after. Its funds have 23 per cent of the money they need.',
    why: 'of a sum that is not told'
  },
  {
    good: 'Nearly 60 per cent of the 3,200 doctors thought of leaving. When the union asked in 2020, 2,650 answered.',
    why: "another year's survey"
  },
  {
    good: 'It will withdraw seven of its 52 routes. The decline on the number 9, which carries 4,000 people a day, is only 6 per cent.',
    why: 'how far that moved'
  },
  {good: 'Adults received 11,446 of the parcels and children 7,318, or 39%.', why: 'of both together'},
  {
    good: 'Out of 1,646 entries, 397 earned the top grade. At 24.1 per cent, that is ahead of the 21.8 per cent recorded across England.',
    why: 'of England'
  }
]
