import type {Example} from '../../../src/rule.js'

/** More texts that `figures-difference` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {
    bad: 'Abera won in ⟨two hours, 13 minutes and 45 seconds⟩. Lind crossed the line in ⟨two hours, 14 minutes and 35 seconds⟩, ⟦70 seconds⟧ after her.',
    message: 'The difference is 50 seconds, not 70 seconds'
  },
  {
    bad: 'Worku won the marathon in ⟨2hr 7min 41sec⟩. The wind left him ⟦48 seconds⟧ outside the course record of ⟨2hr 7min 3sec⟩.',
    message: 'The difference is 38 seconds, not 48 seconds'
  },
  {good: 'Worku won in 2:07:41. Moss was third, 4 minutes outside the record of 2:06:01.', why: 'another runner'},
  {good: 'The first train takes 50 minutes and the second 72 minutes. A bus leaves 12 minutes later.', why: 'of a bus'},
  {
    bad: 'Greens win by ⟦241⟧ votes\n\nThe vale has voted.\n\nSorcha Moss took ⟨14,906⟩ votes. Colm Aske had ⟨14,692⟩, and a third man 7,371.',
    message: 'The difference is 214, not 241'
  },
  {
    bad: 'The fort needs ⟨640⟩ guards. It has ⟨515⟩, and a shortfall of ⟦225⟧ keeps half its gates shut.',
    message: 'The difference is 125, not 225'
  },
  {
    bad: 'Pupils in the hills scored ⟨74⟩ and those on the coast ⟨81⟩. The ⟦17⟧-mark gulf is old.',
    message: 'The difference is 7, not 17'
  },
  {
    bad: 'By the strait the voyage takes ⟨29 days⟩. Round the cape it took ⟨41⟩. The detour adds ⟦22 days⟧ and wears the crews out.',
    message: 'The difference is 12 days, not 22 days'
  },
  {
    bad: 'What separates the masts is a mere ⟦six metres⟧: one is ⟨212 metres⟩ high, the other ⟨208⟩.',
    message: 'The difference is 4 metres, not six metres'
  },
  {
    bad: 'The east pier, at ⟨184 metres⟩, is longer than the west one by ⟦29 metres⟧. The west one measures ⟨165 metres⟩.',
    message: 'The difference is 19 metres, not 29 metres'
  },
  {
    bad: 'By day the carp swam at ⟨900 metres⟩ (2,953 feet). At dusk they rose to ⟨250 metres⟩ (820 feet). That is a climb of ⟦560 metres⟧.',
    message: 'The difference is 650 metres, not 560 metres'
  },
  {
    bad: 'Ms Hale got ⟨1.92m⟩ votes and Mr Byrne ⟨1.87m⟩. ⟦Half a million⟧ votes separated the two of them.',
    message: 'The difference is 50,000, not Half a million'
  },
  {
    bad: "Pell got ⟨6,120⟩ votes to Marsh's ⟨6,040⟩. With ⟦180⟧ votes between them, a recount is due.",
    message: 'The difference is 80, not 180'
  },
  {
    bad: 'Oslo pays ⟨3.6%⟩ for its bonds; Bergen pays ⟨2.9%⟩. The gap is ⟦0.9 of a point⟧.',
    message: 'The difference is 0.7 of a point, not 0.9 of a point'
  },
  {
    bad: 'Vermeer finished in ⟨5h 3m 41s⟩. Ilunga needed ⟨5h 3m 55s⟩; only ⟦15 seconds⟧ parted them.',
    message: 'The difference is 14 seconds, not 15 seconds'
  },
  {good: 'Nine pupils had mumps on Tuesday. The tally was 23 by the weekend and 41 by June.', why: 'by when'},
  {good: 'The number of boats at sea fell by 35 in a week to 766, against 1,212 a year ago.', why: 'another base'},
  {good: 'The index was down eight points at 1,981, having touched a record 2,010.', why: 'a mark on the way'},
  {
    good: 'The index lost 19 points in late trade to 1,033, breaking Monday’s fall of 16 points from 1,068.',
    why: 'a fall of another day'
  },
  {good: 'The inn made a loss of £2.5m, against a profit of £1.2m, and had a loss of £0.9m on its boats.', why: 'losses are levels'},
  {
    good: 'Stocks of 875 tonnes, when added to 370 from abroad and set against needs of 1,420, leave a gap of 175 tonnes.',
    why: 'a third is reckoned in'
  },
  {good: 'The surplus narrowed to £235m from £582m, compared with a deficit of £98m a year ago.', why: 'a balance, and no gap'},
  {good: 'At least 30 members had to sign; 31 did. The coalition has a majority of two.', why: 'a majority of its own'},
  {good: 'She improved from 74 on Friday to 68, and stands four strokes behind the leader.', why: 'two rounds of one player'},
  {good: 'Homes used 151 litres, 12 more than in April and 20% above the target of 126.', why: 'the base of another step'},
  {good: 'Greens win by 214 votes\n\nSorcha Moss took 14,906 votes. Colm Aske had 14,692, and a third man 7,371.'},
  {good: 'Bauer won with 51.3% of the vote to Klein’s 48.7%, a margin of 2.6 points.'},
  {bad: 'The number of wards fell from ⟨60⟩ to ⟨42⟩, by ⟦28⟧, in a decade.', message: 'The difference is 18, not 28'},
  {good: 'The new hall seats 420, 60 more than the old, but only 380 of them can see.', why: 'no base, but of a clause of its own'},
  {good: 'The Colts scored eight points to three after the break, and won by two, 21-19.', why: 'it stands with its own score'},
  {good: 'Seeds are £2.75 a packet, or £6 for three packets from a man in Devon, which saves £2.25.', why: 'on three of them'},
  {good: 'The castle is £9; the joint ticket with the abbey, at £21, saves £5.', why: 'on the two single prices'},
  {
    good: 'It was minus four, and we were six guests at the hut. On the way home it put four of those 17 points back.',
    why: 'points lie between no two counts, and no count is below nought'
  },
  {bad: 'House prices rose ⟦£12,000⟧ to ⟨£310,000⟩ from ⟨£288,000⟩.', message: 'The difference is £22,000, not £12,000'},
  {
    bad: 'The party has ⟨201⟩ seats in a house where ⟨288⟩ are needed, and wants ⟦97⟧ more.',
    message: 'The difference is 87, not 97'
  },
  {
    bad: 'Harwood took ⟨14,210⟩ votes and Lund ⟨13,870⟩, so that ⟦430⟧ ballots parted them.',
    message: 'The difference is 340, not 430'
  },
  {
    bad: 'Next year she has ⟨120 tonnes⟩ and orders for ⟨160⟩. The missing ⟦50 tonnes⟧ worry her.',
    message: 'The difference is 40 tonnes, not 50 tonnes'
  },
  {
    bad: 'The winning bid, at ⟨£1.6m⟩, came in ⟦£300,000⟧ under the estimate of ⟨£2.1m⟩.',
    message: 'The difference is £500,000, not £300,000'
  },
  {
    bad: 'The board turned down ⟨£4.5m⟩ in May. The offer of Friday, of ⟨£5.2m⟩, is worth ⟦£1.3m⟧ more.',
    message: 'The difference is £0.7m, not £1.3m'
  },
  {
    bad: 'Koch crossed the line in ⟨2:08:41⟩. Lund came in ⟦23 seconds⟧ later, in ⟨2:09:44⟩.',
    message: 'The difference is 63 seconds, not 23 seconds'
  },
  {
    bad: 'The river peaked at ⟨6.4 metres⟩. That is ⟦2.1 metres⟧ above the record, ⟨5.3 metres⟩, of 2007. Sandbags lay to 6 metres.',
    message: 'The difference is 1.1 metres, not 2.1 metres'
  },
  {
    bad: 'The long bond yielded ⟨3.62%⟩ and the short one ⟨2.44%⟩. At ⟦148 basis points⟧ the spread between them is the widest since May.',
    message: 'The difference is 118 basis points, not 148 basis points'
  },
  {
    bad: 'The mill paid ⟦$340⟧ a tonne less for rye than the brewery, by the books of both. The mill’s bill works out at ⟨$1,310⟩ a tonne and the brewery’s at ⟨$1,550⟩.',
    message: 'The difference is $240, not $340'
  },
  {
    bad: 'Punctuality has recovered by ⟦26⟧ points. Only ⟨68%⟩ of trams ran on time in December, when the new signals failed; in May ⟨84%⟩ did.',
    message: 'The difference is 16, not 26'
  },
  {good: 'It has 4,700 shops, and will open 650 more shops in May. A year ago it had 4,100.', why: 'shops to come'},
  {good: 'They kicked five of the last six goals and won the cup by four points.', why: 'a part of the six'},
  {
    good: 'The well was dry for 21 days in June and for 14 in the June before. No pump would stand within 50 metres of the church, and its wall was to be raised by 30cm.',
    why: 'the 14 are days as well'
  },
  {
    bad: 'Lund rowed the strait in ⟨two hours, four minutes and 10 seconds⟩. Moss came ashore in ⟨2:04:42⟩, ⟦52 seconds⟧ behind.',
    message: 'The difference is 32 seconds, not 52 seconds'
  },
  {
    bad: 'The first bell weighs ⟨1.3 tonnes⟩, the second ⟨840 kilograms⟩, ⟦560 kilograms⟧ less.',
    message: 'The difference is 460 kilograms, not 560 kilograms'
  },
  {
    bad: 'The ferry takes ⟨an hour and 50 minutes⟩. The bus needs ⟨two hours and 30 minutes⟩, ⟦50 minutes⟧ longer.',
    message: 'The difference is 40 minutes, not 50 minutes'
  },
  {good: 'Lund rowed the strait in two hours, four minutes and 10 seconds. Moss came ashore in 2:04:42, 32 seconds behind.'},
  {good: 'The river stood at 8.62 metres at noon, 41 centimetres above the record of 8.21 metres.'},
  {good: 'Ms Okoro won with 14,210 votes; her rivals got 13,905 and 2,040. Her majority of 305 is small.', why: 'three counts'},
  {good: 'The shares rose $4.50, or 12%, to $43.30 after touching $45.', why: 'on the way'},
  {good: 'The paper was up 54p at 600p before it fell back to 564p.', why: 'told as later'},
  {good: 'It cut its debt to 141m crowns, 3m crowns below target and down from 153m.', why: 'against a target'},
  {
    good: 'They see stocks of 60m crowns and a surplus that grows by 15m crowns, compared with 15.6m last year.',
    why: 'beside the growth'
  },
  {good: 'I gave the play a 2 and not a 1 since the two lead actors are good.', why: 'leading actors'},
  {
    good: 'The 45-minute route grew by 10 minutes in 2021 and by another five in 2023. The plan had been for 75 minutes.',
    why: 'two steps of one thing'
  },
  {good: 'In 20 minutes I had 31, of which I threw back 12 as too small.', why: 'some of them'},
  {
    good: 'After $412,000 in fees, the parish will raise $6.1 million, an increase of $244,000, or 4.2%.',
    why: 'the percentage says from where'
  },
  {good: 'The port must pay $1.05bn under the rescheduling and $420m of old loans.', why: 'by the terms of it'},
  {good: 'No rent may rise by more than £40. Ann paid £512 last year, and now pays £541.', why: 'no more than that'},
  {good: 'Orme 190 and 288-8 dec beat Skell 210 and 160 by 108 runs.', why: 'two innings a side'},
  {good: 'Ann kept 63 hens. The coop of 15 held 41 more than it ought to.', why: 'of what was allowed'},
  {
    good: 'The barn is worth £240,000 and £130,000 is owed on it. Her share of the difference is £55,000.',
    why: 'a part of the difference'
  },
  {
    good: 'Smiths earned £19.20 an hour and maids £16.80. In the kitchens the gap was £3.70. A clerk put the £2.40 down to nights.',
    why: 'the difference of the two is told'
  },
  {bad: 'Smiths earned ⟨£19.20⟩ an hour and maids ⟨£16.75⟩. The gap was ⟦£3.45⟧.', message: 'The difference is £2.45, not £3.45'},
  {
    good: 'Net debt came down to £88.3m, a reduction of £15.6m, and the group is aiming for less than £80m by June.',
    why: 'what is still to come'
  },
  {good: 'Orme, who conceded a first-innings lead of 25, take six points and move to 25 from five matches.', why: 'a lead of runs'},
  {good: 'We had gone behind in 12 of our 15 games. I was out by 30.', why: 'some of the games'},
  {
    good: 'The lake is at 38% of capacity. A year ago it stood at 51%. Cuts of 10% could begin in May if the level drops.',
    why: 'cuts that may come'
  },
  {
    bad: 'There are now ⟨57⟩ pairs on the cliffs, ⟦16⟧ more than the ⟨31⟩ of four years ago. Each of them raised a chick, and 44 were ringed.',
    message: 'The difference is 26, not 16'
  },
  {
    good: 'There are now 57 pairs on the cliffs, 26 more than the 31 of four years ago. Each of them raised a chick, and 44 were ringed.'
  },
  {
    bad: 'Set ⟨274⟩ to win, Orme were ⟨198⟩ for six at noon. They require another ⟦86⟧.',
    message: 'The difference is 76, not 86'
  },
  {good: 'Set 274 to win, Orme were 198 for six at noon. They require another 76.'},
  {
    bad: 'The poll puts the Greens on ⟨34 per cent⟩ and the Reds on ⟨27⟩. A ⟦nine⟧-point lead would be a record.',
    message: 'The difference is 7, not nine'
  },
  {good: 'The poll puts the Greens on 34 per cent and the Reds on 27. A seven-point lead would be a record.'},
  {good: 'The byre has 120 stalls and 80 cows. It needs another 50.', why: 'of no two that are told side by side'},
  {good: 'The choir, which had 48 singers in 2010, now has 32, four fewer than a year ago.', why: 'of another year'},
  {
    bad: 'The hut has 61 oars and 14 boats. A lodger will pay ⟨£412⟩ a month instead of ⟨£380⟩, or ⟦£42⟧ more. It took £240,000 last year, and £212,000 in 2021.',
    message: 'The difference is £32, not £42'
  },
  {good: 'A lodger will pay £412 a month instead of £380, or £32 more. It took £240,000 last year, and £212,000 in 2021.'},
  {
    bad: 'They stay top with ⟨61⟩ points, but their lead over Skell, who took five points on Friday to reach ⟨57⟩, is now only ⟦three⟧.',
    message: 'The difference is 4, not three'
  },
  {good: 'They stay top with 61 points, but their lead over Skell, who took five points on Friday to reach 57, is now only four.'},
  {
    bad: 'Lund has ⟨31⟩ wins this year, ⟦five⟧ more than Roe, who is next on the list with ⟨25⟩.',
    message: 'The difference is 6, not five'
  },
  {
    bad: 'The guild will draw ⟦£46,000⟧ from its reserve, which will shrink from ⟨£190,000⟩ to ⟨£154,000⟩.',
    message: 'The difference is £36,000, not £46,000'
  },
  {good: 'The guild will draw £36,000 from its reserve, which will shrink from £190,000 to £154,000.'},
  {
    bad: 'The mill has repaid £12,500 and still owes ⟨£61,500⟩.\n\nThe sale of its barn would raise ⟨£48,000⟩, which is ⟦£23,500⟧ short of what it owes.',
    message: 'The difference is £13,500, not £23,500'
  },
  {
    good: 'The mill owes £61,500, and its weir owes £9,000.\n\nThe sale of its barn would raise £48,000, which is £22,500 short of what it owes.',
    why: 'of two amounts that are owed'
  },
  {
    bad: 'Ana Roe is ⟨29⟩ and her husband is ⟨47⟩. The ⟦28-year⟧ age gap has never troubled them.',
    message: 'The difference is 18-year, not 28-year'
  },
  {good: 'Ana Roe is 29 and her husband is 47. The 18-year age gap has never troubled them.'},
  {good: 'Cy Lund, 61, wed Ana Roe, 34. The 12-year age gap between the two sisters is nothing.', why: 'of others'},
  {
    bad: '⟨Thirty-one⟩ members were for it. ⟨Twenty-six⟩ were against, and four stayed away. It was carried by ⟦eight⟧ votes.',
    message: 'The difference is 5, not eight'
  },
  {good: 'Thirty-one members were for it. Twenty-six were against, and four stayed away. It was carried by five votes.'},
  {good: 'Forty voted for the plan and 27 against. An amendment was lost by four votes.', why: 'another vote'},
  {
    bad: 'Ann Blunt polled ⟨17,344⟩ votes. Cy Irani got ⟨16,277⟩. A baker had 2,912, and 88 papers were spoilt.\n\n“One is enough,” she said of her majority, cut to ⟦2,067⟧ in a seat that was safe.',
    message: 'The difference is 1,067, not 2,067'
  },
  {
    good: 'Ann Blunt polled 17,344 votes. Cy Irani got 16,277. A baker had 2,912, and 88 papers were spoilt.\n\n“One is enough,” she said of her majority, cut to 1,067 in a seat that was safe.'
  },
  {
    good: 'Ann Blunt polled 17,344 votes of the 40,102 cast. Irani got 16,277, and three others 6,481. In 2019 the gap was 4,210.',
    why: 'of another year'
  },
  {
    bad: 'He was doing ⟨117mph⟩ by the weir, the court heard, ⟦37⟧ above the limit of ⟨70⟩.',
    message: 'The difference is 47, not 37'
  },
  {good: 'He was doing 117mph by the weir, the court heard, 47 above the limit of 70.'},
  {good: 'The limit was 30mph until May. He was doing 52mph on a road of 40mph, 12mph over the limit.', why: 'of two limits'},
  {
    bad: 'The catalogue put the desk at ⟨£600,000 to £900,000⟩. Two bidders took it to ⟨£1.32m⟩, ⟦£520,000⟧ above the top estimate.',
    message: 'The difference is £420,000, not £520,000'
  },
  {good: 'The desk, put at £600 to £900, made £1,200. Two lamps made £400, £50 above their top estimate.', why: 'the estimate of others'},
  {
    bad: 'Her leap of ⟨6.41 metres⟩ added ⟦18cm⟧ to the club record, which had stood at ⟨6.33⟩ since 2009.',
    message: 'The difference is 8cm, not 18cm'
  },
  {good: 'Her leap of 6.41 metres added 8cm to the club record, which had stood at 6.33 since 2009.'},
  {
    bad: 'She was ⟨79.4kg⟩ at Easter. On Friday she was ⟨72.1kg⟩, and missed each of the ⟦9.3 kilos⟧ that she had shed.',
    message: 'The difference is 7.3 kilos, not 9.3 kilos'
  },
  {good: 'She was 79.4kg at Easter and 72.1kg on Friday. She put back the 4.1 kilos she had lost in May.', why: 'of another month'},
  {
    good: 'Forty of the guild voted for the plan and 31 against. Since the rules demand a majority of those present, it failed by three.',
    why: 'short of what it takes'
  },
  {
    good: 'After the first count Moss was ahead of Lund by five. A recount made it two. She won by 842 votes to 839.',
    why: 'a gap of another count'
  },
  {
    good: 'They ran 3min 12.48sec, off the 3:13.90 that Orme set. Skell were level for a lap. Their 3:13.05 left them 0.57 seconds adrift.',
    why: 'behind the time that is told in minutes'
  },
  {
    good: 'Three plays, at £28 each, or on Saturdays all at once for £72, a saving of £12.',
    why: 'between the price of all three and the other'
  },
  {good: 'The gulls lost 80 nests to the storm but gained 95 on the roof, so the count of 600 last year became 615.', why: 'two steps'},
  {good: 'The levy was ahead by 40,118 votes to 37,530. It failed by 402 votes in 2023.', why: 'another poll'},
  {
    good: 'Their best day was 101 kilometres. From November 19 to 21 they drifted 37 kilometres back.',
    why: 'the 21 is a day'
  },
  {
    good: 'Ms Blunt polled 14,310 votes and Mr Irani 14,012. Her majority, 288 at the first count, grew as the post came in.',
    why: 'another count'
  },
  {
    good: 'This time she was clocked at 97mph in a 60 zone. Last year she was fined for being 24mph over the limit of 60.',
    why: 'of another day'
  },
  {
    good: 'The river peaked at 4.1 metres, 30cm short of the record and well over the 3.2 metres at which the lane floods.',
    why: 'the second base is of the second clause'
  },
  {
    good: 'Three turned back at 3,100 metres. The others were found at 3,640 metres, some 400 below the top.',
    why: 'counted from the top'
  },
  {
    good: 'The line carried 31,200 people a day, 6,000 short of forecast, although 40,900 used it on the first day.',
    why: 'short of a forecast that is not told'
  },
  {
    bad: 'Over ten years the isle had ⟨7,910⟩ births and ⟨8,260⟩ deaths, a natural loss of ⟦530⟧.',
    message: 'The difference is 350, not 530'
  },
  {good: 'Over ten years the isle had 7,910 births and 8,260 deaths, a natural loss of 350.'},
  {
    bad: 'The earliest coin was struck in AD ⟨268⟩ and the latest in AD ⟨364⟩, a range of ⟦106 years⟧.',
    message: 'The difference is 96 years, not 106 years'
  },
  {
    bad: 'Moss and Pell took the score from ⟨35⟩ to ⟨156⟩, a stand of ⟦131⟧ that began slowly.',
    message: 'The difference is 121, not 131'
  },
  {good: 'Moss and Pell took the score from 35 to 156, a stand of 95 and one of 26.', why: 'two of them'},
  {
    bad: 'The gap was closed with ⟦£450,000⟧ from reserves, which will fall to ⟨£5.85m⟩ from ⟨£6.2m⟩.',
    message: 'The difference is £350,000, not £450,000'
  },
  {good: 'The gap was closed with £450,000 from reserves, which will fall to £5.2m from £6.2m by 2027.', why: 'drawn on again'},
  {good: 'The guild had 180 monks in 2018 and 200 in 2022, an increase of five on average each year.', why: 'of each year'},
  {
    good: 'Skell had 1,240 jobs in May. By June it had seen a loss of 60 jobs in mills and a gain of 10 in inns, leaving 1,190.',
    why: 'two ways that it went'
  },
  {
    good: 'Orme leads by 13 among monks, 49% to 36%. Nuns made up 52% of voters, 624 of them, and monks 48%, or 576.',
    why: 'between the shares of its own sentence'
  },
  {good: 'With 26 of the 38 games gone and a dozen to come, Orme are nine points adrift.', why: 'games are no points'},
  {good: 'Ann Orme has 190 runs in five innings, 40 fewer than Tarn has in three.', why: 'more than either of the two'},
  {good: 'The abbot hopes for 1.5m pilgrims, up from 1.35m. The inns would need 2,000 more rooms.', why: 'rooms are no pilgrims'},
  {good: 'The press has 38 members. On Friday the members voted by 25 to 9 to sell it.', why: 'both sides of a vote'},
  {good: 'It paid £55m for the chain, sank another £20m into it and has promised £12m.', why: 'put in besides'},
  {good: 'Wheat is at £174, down £22 since May. A grower needs £190 to break even.', why: 'what somebody needs'},
  {good: 'Potatoes fetch £315 a tonne, £70 more than in August; in the spring of 2024 it was £480.', why: 'a base of another month'},
  {
    good: 'Reserves of £41m would fall to £25m, which is £5m below the least that the auditors recommend.',
    why: 'of a base that no figure tells'
  },
  {good: 'Shops pay 92p a kilo, 3p up, for apples that cost 99p to grow.', why: 'up on what was paid before'},
  {good: 'The party needs 25 seats to govern, and won 18, five fewer than four years ago.', why: 'what is needed was not had then'},
  {good: 'United, who began the day on 54 points, have 55, three behind.', why: 'behind another'},
  {
    good: 'The median age, then 33, is now 35, which is still four years younger than that of the country as a whole.',
    why: 'of the country'
  },
  {good: 'The bus takes 1 hour 20 minutes, in place of 1 hour 55, a saving of 35 minutes.', why: 'minutes that are not called so'},
  {
    bad: 'The bus takes ⟨1 hour 20 minutes⟩, in place of ⟨1 hour 55⟩, a saving of ⟦25 minutes⟧.',
    message: 'The difference is 35 minutes, not 25 minutes'
  },
  {
    good: 'Costs are put at $US12,900 a tonne, some $US3,400 lower than last year. Nickel was at $US15,250 on Friday.',
    why: 'no base is told'
  },
  {good: "The usual rent, then £610, is now £640, £70 less than the city's.", why: 'of the city, which none of the two is'},
  {good: 'The Greens need 31 seats to govern, and won 22, four fewer than they held before.', why: 'what is needed was not held then'},
  {good: 'Rovers, who started the day on 41, have 42, six behind Orme Town.', why: 'of another club than the two figures are'},
  {good: 'Cash rose $38 million to $214 million, even after $41 million went on the mine.', why: 'what was spent'},
  {
    good: "The single sold 44,905, though that is 7% down on the previous week's 48,287, and only 1,130 more than the record at two.",
    why: 'a base of its own'
  },
  {
    bad: 'The flat cost ⟨R1.45 million⟩, ⟦R250,000⟧ more than the ⟨R1.3 million⟩ of 2023.',
    message: 'The difference is R150,000, not R250,000'
  },
  {
    good: 'Hampshire were unbeaten on 57 at the close. They had faced 38 overs.\n\nSurrey began on top with 187 points, 11 clear of Kent.',
    why: 'of the level right before it'
  },
  {good: 'The dead numbered 41. A further 30 people were in hospital and 15 were still missing.', why: 'told besides'},
  {good: 'The bridge partners, 91 and 94, were beaten by two boys.', why: 'who did it'},
  {
    good: 'He had put £52,500 of it into the roof and £18,000 into the bells. On the remaining £19,500 opinion is divided.',
    why: 'two parts of what was told before'
  },
  {
    good: "The runner stepped off with 11 of the race's 42.2 still to run. By then his rival led by 40 seconds.",
    why: 'a part and its whole'
  },
  {good: 'Western hauled 2.8m tonnes, while Dominion’s 2.3m was 100,000 short of last year’s figure.', why: 'of last year’s'},
  {good: 'The yen fell from 160 to 154.5. The last time they stepped in on three separate days.', why: 'separate days part nothing'},
  {good: 'The well stood at 88 metres, 6 metres deeper than a year ago. In 1976 it was at 71.', why: 'of another year'},
  {
    good: 'The rebels handed over 83 prisoners, 20 more than they had promised, in return for 150 held by the state.',
    why: 'more than was promised'
  },
  {
    good: 'Of the 1,240 troops promised, 860 have arrived, among them 310 engineers. Britain sends 450 soldiers under a separate agreement.',
    why: 'a separate agreement parts no two'
  },
  {
    good: 'She will receive £168,000 a year, £15,000 more than her predecessor but less than the director, who is on £171,500.',
    why: 'set against two people, of whom one has a figure'
  },
  {
    good: 'Frank Moss, who led the 13-week strike of 1989, has died, 10 days short of his 80th birthday. He started work at 15.',
    why: 'from a birthday'
  },
  {
    good: 'Support ran from 21% in Italy to 46% in Sweden. The results carry a margin of error of between 2.5 points, in Germany, and 3.1, in Norway.',
    why: 'a margin of error'
  },
  {
    good: 'The rate will go from 62.5 cents to 64 cents. The manager had proposed a 3-cent increase and was told to find another way.',
    why: 'a rise that was not made'
  },
  {good: '"I have a silt field at 10.4 and a sand field that did 3.9, and they\'re two miles apart," he said.', why: 'where they lie'},
  {
    good: 'She reached halfway in 1:12:05, 25 seconds adrift of the leaders, and covered the second half in 1:12:32.',
    why: 'from the leaders'
  }
]
