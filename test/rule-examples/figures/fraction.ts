import type {Example} from '../../../src/rule.js'

/** More texts that `figures-fraction` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {
    bad: 'Letting the tower for ⟨£60m⟩ brought the chapter ⟦a third⟧ of its income for the decade, which came to ⟨£240m⟩.',
    message: '£60m of £240m is 25%, not a third'
  },
  {good: 'Letting the tower for £60m brought the chapter a quarter of its income for the decade, which came to £240m.'},
  {
    bad: 'Weavers will hold ⟦five-eighths⟧ of the seats in the guild. That means ⟨32⟩ of the ⟨64⟩ members.',
    message: '32 of 64 is 50%, not five-eighths'
  },
  {
    bad: 'Rot has got into ⟨84⟩ of the county’s ⟨560⟩ mills. With ⟦eight in every 20⟧ now closed, flour is dear.',
    message: '84 of 560 is 15%, not eight in every 20'
  },
  {
    bad: 'Of the ⟨470⟩ recordings, nearly ⟦half⟧, ⟨131⟩, are of hymns.',
    message: '131 of 470 is 28%, not nearly half'
  },
  {
    good: 'Of the 470 recordings, nearly half, 231, are of hymns.',
    why: 'nearly half'
  },
  {
    bad: 'Sales of rope reached ⟨£96m⟩ last year, ⟦a third⟧ of a turnover of ⟨£240m⟩, and a levy would wipe out the profit on them.',
    message: '£96m of £240m is 40%, not a third'
  },
  {good: 'Half of the 400 weavers joined the guild. Of those members, 150 voted, a turnout of 75%.', why: 'a part of the half'},
  {good: 'Weavers hold five-eighths of the seats. That is not what 12 of the 64 wanted.', why: 'nothing is counted out'},
  {
    bad: 'The abbey raised ⟨$36m⟩, ⟨$9m⟩ of it from one widow. ⟦A third⟧ of the money, then, came out of one purse.',
    message: '$9m of $36m is 25%, not A third'
  },
  {
    good: 'Rail brought in a third of the 4.2m tonnes and barges the rest. A silo for 60,000 tonnes opens in May.',
    why: 'what a silo holds is no part of it'
  },
  {good: 'In all 550 barns were hit: 138 burnt down and 412 lost a roof. That is a quarter of the 2,200 barns in the dale.'},
  {good: 'The fair drew 4m guests. A quarter of them, about a million, came by boat.'},
  {good: 'More than a third of pupils (45%) walk to school.', why: 'a bound'},
  {
    bad: '⟦A third⟧ of the pear trees in the vale were felled, growers say. The vale has ⟨480⟩ of them. On ⟨120⟩ the axe has been used so far.',
    message: '120 of 480 is 25%, not A third'
  },
  {good: 'Half of the 400 clerks were offered new posts. Another 40 took early retirement.', why: 'others'},
  {good: 'Care will take £82.1m and schools £58.4m: between them, almost two thirds of the total.', why: 'both are parts'},
  {good: 'Under a scheme for under-30s, 5,120 seats were sold, one in 14 of the total.', why: 'an age is no number of them'},
  {
    good: 'One home in five must be let by the council. That comes to 57 here, of which 29 are for the old.',
    why: 'the 57 are the fifth, and not what it is of'
  },
  {
    bad: 'Cars killed ⟨2,300⟩ hens last year. ⟦A tenth⟧ of them, or about ⟨450⟩, died in Skell. The year before it was 260 of 2,450.',
    message: '450 of 2,300 is 20%, not A tenth'
  },
  {good: 'Cars killed 2,300 hens last year. A tenth of them, or about 230, died in Skell. The year before it was 260 of 2,450.'},
  {good: 'There are 81 players, five of them under 30. Half of the 12 vacancies have been filled.', why: 'of the vacancies'},
  {
    good: 'Two in five of the 1,460 drugs that druggists order were out of stock in the spring, a survey of 512 shops found; for 61 of them there was none for a month.',
    why: 'those who were asked'
  },
  {good: 'A third of the grant, £30,000, is spent. The rest, £60,000, is held back.', why: 'the rest is no whole of the part'},
  {good: 'A quarter of the trees, 25, have died. The remaining 75 are sick.', why: 'the rest is no whole of the part'},
  {good: 'Two in five of the pupils, 120 in all, walk to school; the other 180 come by bus.', why: 'the rest is no whole of the part'},
  {good: 'Two-thirds of the people left. Of the 5,400 who did, 1,150 went to the hall.', why: 'the 5,400 are the two-thirds'},
  {
    bad: 'The mill employs ⟨640⟩ people. Of these, ⟨310⟩, or just over ⟦half⟧, work by night.',
    message: '310 of 640 is 48.4%, not just over half'
  },
  {
    good: 'The other 4,921 waited longer, and for 1,037 of them it was more than half a day. Put differently, roughly one patient in 13 spent over 12 hours there.',
    why: 'of all, and not of the rest'
  },
  {good: 'A third of the 90 were hurt, 12 of them badly.', why: 'of those hurt'},
  {good: 'A quarter of the 80 jobs, 12 in Leeds and eight in York, will go.', why: 'both together'},
  {
    good: 'The pier will cost £640,000. Two-thirds of that is to come from the state and the remaining £213,000 from dues.',
    why: 'what the share leaves'
  },
  {
    good: 'Four of the dozen missing leaves turned up in 1954. A fifth was bought in Stent last year, and seven are still missing.',
    why: 'one more of them'
  },
  {
    good: 'Half of the 36 plays had never been printed. Some 750 copies were made, and 235 are known today, 82 of which are in one library.',
    why: 'of the 36'
  },
  {
    good: 'The fair lists 611 events, 70 of them free. More than a quarter of the ticketed ones have sold out.',
    why: 'of those with a ticket'
  },
  {
    good: "By noon three-eighths of Tarn's 2,480 voters had been through the doors. In 2017 just 300 had bothered by that hour.",
    why: 'of another year'
  },
  {good: 'Pay goes up by $6. Nearly half of that is due at once. The strike involved 17,000 of the 57,000 workers.', why: 'half of the $6'},
  {good: 'Pay goes up by $6. Nearly half of that is due at once. The strike involved 17,000 of the 57,000 workers.', why: 'half of the $6'},
  {
    good: 'Exports slipped to 410,000 tonnes. Germany took a quarter of that and Britain, once the largest buyer, 31,000 tonnes.',
    why: 'another buyer’s'
  },
  {
    good: 'Four in five drivers who took part opposed the charge. Only 900 of the 12,000 who were sent the form returned it.',
    why: 'set against it: how many replied'
  },
  {good: 'Three in ten pupils walk. Some 640 of the 8,000 seats are empty.', why: 'pupils, and seats'},
  {good: 'The bank has cut its rate by a quarter of a percentage point, to 4%.', why: 'points, and no share'},
  {
    good: 'Of 2,940 dwellings with nobody in them 1,180 were in the south, which has barely a sixth of the population.',
    why: 'of the people'
  },
  {good: 'The lender trimmed its savings rate by a tenth of a percentage point (3.9%) in May.', why: 'a tenth of a point'},
  {good: 'The dealer has cut its commission by a quarter, to 15%, since the spring.', why: 'what it was cut to'},
  {bad: '⟦A fifth⟧ of the yard’s lamps, or ⟨35%⟩, are out.', message: '35% is not A fifth'}
]
