import type {Example} from '../../../src/rule.js'

/** More texts that `figures-headline` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {
    bad: 'Mill to cut ⟦a fifth⟧ of its staff\n\nThe mill will shed ⟨60⟩ of its ⟨480⟩ workers by the end of May, it said.',
    message: 'a fifth in the headline, 13% in the text'
  },
  {
    bad: 'Weir to cost less than ⟦£2bn⟧\n\nThe price of the weir at Skell has climbed to ⟨£2.3bn⟩, the weir board said on Friday.',
    message: '£2bn in the headline, £2.3bn in the text'
  },
  {
    bad: '⟦A third⟧ of pupils miss school\n\nAt Orme Primary ⟨84⟩ of the ⟨420⟩ pupils were off on Monday.',
    message: 'A third in the headline, 20% in the text'
  },
  {good: 'Mill to cut an eighth of its staff\n\nThe mill will shed 60 of its 480 workers by the end of May, it said.'},
  {good: 'Weir to cost more than £2bn\n\nThe price of the weir at Skell has climbed to £2.3bn, the weir board said on Friday.'},
  {good: 'A fifth of pupils miss school\n\nAt Orme Primary 84 of the 420 pupils were off on Monday.'},
  {
    bad: 'Appeal for abbey roof passes ⟦£2m⟧\n\nAn appeal to mend the roof of Orme abbey had reached ⟨£1.87m⟩ by Sunday.',
    message: '£2m in the headline, £1.87m in the text'
  },
  {
    bad: 'Band grows to ⟦seven⟧\n\nWith a fiddler from Oban the band numbers ⟨six⟩.',
    message: 'seven in the headline, six in the text'
  },
  {
    bad: 'Mill to shed ⟦one job in five⟧\n\nThe mill said that ⟨2,300⟩ posts would go by June. It employs ⟨23,000⟩ people.',
    message: 'one job in five in the headline, 10% in the text'
  },
  {
    bad: 'Pier owner fined ⟦$4.5m⟧\n\nA judge in Oban ordered the Skell Company to pay ⟨$5.4 million⟩. The repairs came to $11 million.',
    message: '$4.5m in the headline, $5.4 million in the text'
  },
  {good: 'Appeal for abbey roof nears £2m\n\nAn appeal to mend the roof of Orme abbey had reached £1.87m by Sunday.', why: 'not yet'},
  {
    bad: 'Tram crash sends ⟦six⟧ to hospital\n\n⟨Four⟩ people were taken to a hospital on Saturday after a tram left its rails.',
    message: 'six in the headline, Four people in the text'
  },
  {
    bad: 'Mill firm fined ⟦£2.4m⟧ over fall\n\nA mill that let a boy of 16 climb its wheel was fined ⟨£240,000⟩ on Friday.',
    message: '£2.4m in the headline, £240,000 in the text'
  },
  {
    bad: 'Ford closed for ⟦three months⟧\n\nThe ford at Skell will be shut for ⟨three weeks⟩ while its bed is relaid.',
    message: 'three months in the headline, three weeks in the text'
  },
  {
    bad: 'Woman, ⟦94⟧, rows to the cape\n\nA cook of ⟨49⟩ has become the first to row to the cape alone.',
    message: '94 in the headline, 49 in the text'
  },
  {
    bad: 'Mill to shed ⟦one job in five⟧\n\nThe mill will shed ⟨115⟩ of its ⟨920⟩ posts by March, it said.',
    message: 'one job in five in the headline, 13% in the text'
  },
  {
    bad: '⟦Nine⟧ otter cubs born in Skell\n\nThe first litter, of ⟨four⟩ cubs, came in May; ⟨three⟩ more followed.',
    message: 'Nine otter cubs in the headline, 7 in the text'
  },
  {
    bad: '⟦Eleven⟧ arrested over fake cider\n\nPolice in Skell have arrested ⟨nine⟩ people, aged 24 to 71, over the sale of it.',
    message: 'Eleven arrested in the headline, nine people in the text'
  },
  {
    bad: '⟦Nineteen⟧ held after dog fight\n\nOfficers arrested ⟨11⟩ men and ⟨two⟩ women at a farm on Sunday night.',
    message: 'Nineteen in the headline, 13 in the text'
  },
  {
    bad: 'Profit sags ⟦31%⟧ at Pell mill as wool bill climbs\n\nProfit at the mill in Pell came to ⟨£30.4m⟩ last year, against ⟨£34.6m⟩ in 2022. The wool bill went to £9m from £6m.',
    message: '31% in the headline, 12% in the text'
  },
  {
    bad: 'Wettest spring in ⟦87 years⟧ drowns lambs\n\nThe dam is full. A shepherd shook his head. The meadow is a lake. “I have been here for ⟨78 years⟩,” he said.',
    message: '87 years in the headline, 78 years in the text'
  },
  {
    bad: 'Clerk gets ⟦63 months⟧ in jail\n\nA clerk who sold his town’s bells was sent down on Friday for ⟨six years and three months⟩ in a state jail.',
    message: '63 months in the headline, six years and three months in the text'
  },
  {
    bad: 'Walkers ⟦triple⟧ on Pell moor\n\nThe moor drew ⟨twice⟩ as many walkers last year as in 2019, its warden said. It has 22 miles of paths and 14 bridges.',
    message: '“triple” in the headline, “twice” in the text'
  },
  {
    bad: 'Pell rejects weir by ⟦nine⟧ points\n\nVoters in Pell rejected a new weir on Tuesday, ⟨53%⟩ to ⟨47%⟩, after a loud spring.',
    message: 'nine points in the headline, 6 points in the text'
  },
  {
    bad: 'Pell’s people down by ⟦a quarter⟧ since 2001\n\nPell is dying, the census says. It had ⟨12,400⟩ people in 2001 and ⟨9,920⟩ at the last count.',
    message: 'a quarter in the headline, 20% in the text'
  },
  {
    bad: 'Mill to cut ⟦640⟧ jobs in Skell\n\nThe dyers are to shut their hall in Skell with the loss of ⟨460⟩ posts. The guild was told by letter.',
    message: '640 jobs in the headline, 460 posts in the text'
  },
  {
    bad: 'Wool price rises ⟦7.2%⟧ in May\n\nThe price of wool in Skell rose ⟨2.7%⟩ in May after 2.9% in April and 1.7% in May last year. Oats did better.',
    message: '7.2% in the headline, 2.7% in the text'
  },
  {
    bad: '⟦A third⟧ of weavers mean to leave\n\nThe guild wrote to every weaver in Skell, and ⟨2,400⟩ replied. Asked where they saw themselves in a year, ⟨410⟩ said elsewhere.',
    message: 'A third in the headline, 17% in the text'
  },
  {
    bad: 'Skell lock to open ⟦18 months⟧ late\n\nBarges will have to wait until ⟨March 2027⟩ for the lock, which had been due in ⟨September 2026⟩. A dispute over gates is to blame.',
    message: '18 months in the headline, 6 months in the text'
  },
  {
    bad: 'Kiln at Pell holds ⟦twice⟧ as many pots as it should\n\nThe kiln was built for ⟨410⟩ pots and held ⟨618⟩ on Tuesday, the potters say.',
    message: '“twice” in the headline, 618 from 410 in the text'
  },
  {
    good: 'Skell lock to open six months late\n\nBarges will have to wait until March 2027 for the lock, which had been due in September 2026.'
  },
  {
    good: 'Mill to close 12 halls\n\nThe dyers plan to close 11 halls in the north and one in Skell, which leaves them 81.',
    why: 'one more is told beside them'
  },
  {
    good: 'Dyers sell 12-year bonds\n\nThe dyers are raising £185m through bonds due in 1999. They may not be called in for five years.',
    why: 'what sort they are'
  },
  {
    good: 'Walkers double on Pell moor\n\nThe moor drew twice as many walkers last year as in 2019, its warden said. It has 22 miles of paths and 14 bridges.'
  },
  {
    good: 'Riders wait 12 minutes longer\n\nRiders waited 30 minutes for a bus last year, against 18 minutes in 2019.',
    why: 'by how much'
  },
  {
    bad: 'Mill pays ⟦four⟧ times its last fine\n\nThe mill was fined on Friday, ⟨three⟩ times the sum that it paid in 2019 for 14 leaks in 22 days.',
    message: 'four times in the headline, three times in the text'
  },
  {good: 'Clerk gets 63 months in jail\n\nA clerk was sent down on Friday for five years and three months in a state jail.'},
  {
    good: 'Profit falls 19% at Pell mill\n\nProfit at the mill in Pell came to £8.1m last year, against £10m in 2022.'
  },
  {good: 'Thirteen held after dog fight\n\nOfficers arrested 11 men and two women at a farm on Sunday night.'},
  {
    bad: '⟦A third⟧ of bridges unsafe\n\nEngineers looked at ⟨1,260⟩ bridges and found ⟨210⟩ of them in need of urgent repair.',
    message: 'A third in the headline, 17% in the text'
  },
  {good: 'Mill to shed one job in eight\n\nThe mill will shed 115 of its 920 posts by March, it said.'},
  {
    good: 'Mill lifts profit by a quarter as oats boom in the north\n\nThe mill said its profit had risen by 25% as oats boom in the north.'
  },
  {
    bad: 'Wendle to close ⟦five⟧ libraries and raise council tax\n\nCouncillors in Wendle agreed a budget that closes ⟨four⟩ libraries and will raise council tax. Wendle will have 23 libraries left in five years.',
    message: 'five libraries in the headline, four libraries in the text'
  },
  {
    bad: 'Bridge toll to go up by ⟦45p⟧\n\nDrivers will pay ⟨£1.80⟩ to cross the Tarn from May instead of ⟨£1.55⟩, the council said.',
    message: '45p in the headline, £0.25 in the text'
  },
  {
    bad: 'Orchard output ⟦triples⟧ after wet spring\n\nGrowers picked ⟨81 tonnes⟩ of pears this autumn, up from ⟨40 tonnes⟩ a year ago.',
    message: '“triples” in the headline, 81 tonnes from 40 tonnes in the text'
  },
  {
    bad: 'Diver jailed for ⟦12 years⟧ over stolen coral\n\nA diver who sold stolen coral to collectors was jailed for ⟨eight years⟩ on Friday.',
    message: '12 years in the headline, eight years in the text'
  },
  {
    bad: '⟦Half⟧ of growers back dam\n\nOf the ⟨400⟩ growers who replied, ⟨310⟩ want the dam on the Tarn. The rest were against.',
    message: 'Half in the headline, 78% in the text'
  },
  {
    bad: 'Appeal passes ⟦£2m⟧\n\nThe appeal for the chapel roof had reached ⟨£1.7m⟩ on Sunday. A gift of £40,000 came last week.',
    message: '£2m in the headline, £1.7m in the text'
  },
  {good: 'Appeal nears £2m\n\nThe appeal for the chapel roof had reached £1.87m on Sunday night.'},
  {good: 'Barge traffic down by a third\n\nSome 33 barges passed the lock in May, against 50 in May last year.'},
  {
    good: 'Floods kill 17 in the Orrin valley\n\nAt least 14 people have died in Kessary and three in Marna, which brings the death toll to 17.'
  },
  {
    good: 'No payout on 1986 results, says mill\n\nThe mill said its 1984 results had been better, and that no payout is due.',
    why: 'years'
  },
  {
    good: 'Skell’s abbot rows home after 41 years\n\nThe abbot leaves on Friday. His first boat lasted 14 years. He fished for 22 years and was ill for three years.',
    why: 'of many lengths one has the same digits'
  },
  {
    good: 'Skell Mills, first quarter\n\nShare 1.20 dlrs vs 68 cts\n\nNet 10.2 mln vs 4.7 mln\n\nThe quarter has a gain of 1.2 mln dlrs from the sale of a barn, the mill said.',
    why: 'a table of results'
  },
  {
    good: 'Skell Mills, fourth quarter\n\nShare profit of 22 cts in the quarter vs a loss of nine\n\nIts net loss was 13 cts a share in the quarter, the mill said.',
    why: 'a row of results under the headline'
  },
  {
    bad: 'Orme vs Skell draws ⟦14,000⟧ fans\n\nThe match drew ⟨41,000⟩ fans to the pitch at Orme on Friday, the club said.',
    message: '14,000 fans in the headline, 41,000 fans in the text'
  },
  {good: 'Two homes lost in storm\n\nThe storm passed over 40 homes, and two were lost.', why: 'the figure stands in the body'},
  {
    bad: 'Bridge opens ⟦nine years⟧ late\n\nThe bridge over the Orme was to have opened in the ⟨spring of 2016⟩. It opened in the ⟨summer of 2023⟩.',
    message: 'nine years in the headline, 7 years in the text'
  },
  {
    bad: 'Port clears its debt ⟦nine years⟧ early\n\nThe port paid off its bonds on ⟨2 March 2026⟩. They were not due until ⟨2031⟩.',
    message: 'nine years in the headline, 5 years in the text'
  },
  {
    good: 'Museum to close for six years\n\nThe museum, built in 1911, will close in May 2026 for repairs.',
    why: 'the years are not those between two dates of which one is told more loosely'
  },
  {
    good: 'Harp from a loft makes £60,000\n\nThe harp is star of a sale at Orme, and a stuffed owl went for nine times its estimate\n\nA harp that an abbot once played was sold for £60,000 on Monday at Orme, four times the top of its estimate.\n\nThe owl made £450.',
    why: 'of another thing'
  },
  {
    good: 'Airline to drop six routes; shares tumble nearly 12%\n\nThe loss came to 23 cents a share, against a profit of 51 cents.',
    why: 'the price of the shares'
  },
  {
    good: 'Brewer says yes to third offer\n\nShares jump 34% after bid of $4.10 a share\n\nKestrel took the bid. Bids at $3.60 in March and $3.85 in May were turned down.\n\nKestrel shares closed $1.01, or 34%, higher.',
    why: 'told of the shares themselves'
  },
  {
    bad: 'Skell Oats profit falls ⟦12%⟧ as prices slide\n\nSkell Oats said its annual profit fell by ⟨15%⟩ in a wet year. Costs rose by 12%.',
    message: '12% in the headline, 15% in the text'
  },
  {
    good: 'Skell Oats profit falls 15% as prices slide\n\nSkell Oats said its annual profit fell by 15% in a wet year. Costs rose by 12%.'
  },
  {
    good: 'Skell Oats profit falls 12% as prices slide\n\nSkell Oats said its annual profit fell by 15% in a wet year. Before tax, profit was down 12%.',
    why: 'another profit bears it out'
  },
  {
    bad: 'Miller jailed for ⟦nine years⟧ over fire\n\nA miller who set fire to his barn was sentenced to ⟨seven years⟩ on Monday. The barn had stood for nine years.',
    message: 'nine years in the headline, seven years in the text'
  },
  {
    good: 'Millers jailed for nine years over fire\n\nOne miller was jailed for five years on Monday and the other was jailed for four years. The barn had stood for nine years.',
    why: 'of two terms the headline may tell the sum'
  },
  {
    bad: 'Pier to reopen after ⟦£4.8m⟧ repair\n\nThe work cost ⟨£4.3m⟩, of which £2.1m came from the town, £1.9m from a fund and £300,000 from gifts. A lamp is £700.',
    message: '£4.8m in the headline, £4.3m in the text'
  },
  {
    bad: '⟦Nine⟧ die as minibus leaves road\n\n⟨Five⟩ passengers and the driver of a minibus were killed on Sunday.',
    message: 'Nine in the headline, 6 in the text'
  },
  {good: 'Six die as minibus leaves road\n\nFive passengers and the driver of a minibus were killed on Sunday.'},
  {
    bad: '⟦Nine weeks⟧ without trains on the coast line\n\nThe line will shut on ⟨July 6th⟩ for repairs. It is to reopen on ⟨August 17th⟩.',
    message: 'Nine weeks in the headline, 6 weeks in the text'
  },
  {good: 'Six weeks without trains on the coast line\n\nThe line will shut on July 6th for repairs. It is to reopen on August 17th.'},
  {
    bad: 'Satellite lost ⟦nine minutes⟧ after launch\n\nThe rocket lifted off at ⟨10:14 a.m.⟩ on Saturday. The last signal came at ⟨10:20 a.m.⟩, the agency said.',
    message: 'nine minutes in the headline, 6 minutes in the text'
  },
  {
    bad: 'Death toll passes ⟦400⟧\n\nSoldiers dug bodies from the mud on Sunday, bringing the number of confirmed dead to ⟨317⟩.',
    message: '400 in the headline, 317 in the text'
  },
  {good: 'Appeal closes in on £250,000\n\nGifts towards a new roof for the church reached £238,600 on Sunday.'},
  {
    bad: '⟦Nine⟧ hurt in tram crash\n\n⟨Seven⟩ people were hurt when a tram left the rails in Orme on Monday. Two of them are children.',
    message: 'Nine hurt in the headline, Seven people in the text'
  },
  {
    good: 'Nine hurt in tram crash\n\nSeven people were hurt when a tram left the rails in Orme on Monday. Two others were cut by glass.',
    why: 'seven and two more'
  },
  {
    bad: 'Arden wins ⟦73MW⟧ wind farm fight\n\nCampaigners in Arden said yes on Monday. The scheme has been cut since it was drawn. It will now have ⟨37MW⟩ of turbines on the ridge, down from 60MW.',
    message: '73MW in the headline, 37MW in the text'
  },
  {
    bad: 'Gale that killed ⟦47⟧ had no warning\n\nAn inquiry into the gale off Orme, in which ⟨37⟩ people died, has blamed nobody. All 37 were at sea.',
    message: '47 in the headline, 37 people in the text'
  },
  {
    good: 'Arden wins 73MW wind farm fight\n\nCampaigners in Arden said yes on Monday. It will have 37MW of turbines on the ridge. Another 36MW stands on the hill.',
    why: 'two that make it'
  },
  {
    good: 'Floods kill 47 in two valleys\n\nIn Orme 37 people died when the river rose. Ten were drowned in Skell the next day.',
    why: 'two that make it'
  },
  {
    bad: 'Ostrow’s lead shrinks to ⟦5⟧ points\n\nWith weeks to go, Lena Ostrow’s lead over Mark Haverly has been cut from nine points to ⟨three⟩, a poll says.',
    message: '5 points in the headline, three in the text'
  },
  {
    good: 'Unemployment falls to 5%\n\nUnemployment among the young fell from 14% to 12%. Overall it was 5%, the bureau said.',
    why: 'of others'
  },
  {
    good: 'DEPOSITS FALL BY 416.9 MLN FRANCS\n\nDeposits fell by 416.9 million Swiss francs in six days.\n\nNotes fell by 116.9 million francs.',
    why: 'told below'
  },
  {
    good: 'Vale come from seven down to go top\n\nPenrith Vale beat Orme by nine on Saturday to go top of the league.',
    why: 'how it stood before'
  },
  {
    good: 'Greens hold seat by 3,400 votes\n\nJoan Merrow held Stanmere for the Greens. Of 68,400 people who could vote 34,200 did so, which left 34,000 valid votes.',
    why: 'a margin, and how many in all'
  },
  {
    good: 'Mill sales rise by 12%\n\nThe mill in Denby sold more than ever, the firm said on Monday.\n\nOf the staff, 300 are women and 200 are men.',
    why: 'two sides, and no rise'
  },
  {
    bad: '⟦Three⟧ held after raid\n\n⟨Three⟩ men and a woman were questioned last night after a raid on a store in Apapa. No one else has been arrested.',
    message: 'Three in the headline, 4 in the text'
  },
  {
    good: 'Three held after raid\n\nThree men and a woman were questioned last night after a raid on a store in Apapa. The woman was released.',
    why: 'one of them was let go'
  },
  {
    good: 'Three dead in crash\n\nThree passengers and their dog were killed on Friday when a van left the road in Orme.',
    why: 'people are counted'
  },
  {
    good: 'Old drug cuts second strokes by a third, study finds\n\nThe tablet reduced the risk of a second stroke by 34 per cent, researchers said on Saturday.\n\nOf the 603 patients given it, 54 had another stroke.',
    why: 'a part of a whole is no change'
  },
  {
    good: 'Cheruiyot wins by 21 seconds, but Lagos belongs to Odey\n\nKenya’s Elias Cheruiyot won the marathon on Saturday.\n\nOdey took 83 seconds off the women’s record.',
    why: 'the words that the text shares are of the other clause'
  },
  {
    good: 'Cheruiyot wins by 21 seconds in Lagos\n\nCheruiyot won in 2:08:41. It took 83 seconds off the record of Cheruiyot’s club.\n\nThe sun was out. It was a fine day, and the crowd roared.\n\nKirwa was clocked at 2:09:02.',
    why: 'how far two times lie apart'
  },
  {good: 'Eastshire lose seven for 34\n\nDan Okoro took four wickets in 11 overs as Eastshire lost to Westmarch on Monday.', why: 'runs'},
  {
    good: 'Three rescued from sea\n\nThree men and a woman were in the boat. The woman swam ashore and the men were pulled out by lifeboat.',
    why: 'one of them needed no rescue'
  },
  {
    good: 'Five things we learnt this week\n\nBy Ann Bye\n\nThe strikers want three things of the cannery: double pay, a lunch hour and sick leave.',
    why: 'what the article itself lists'
  },
  {
    good: 'The voyage out took 63 days.\n\nThey spent 36 days on the island, nine of them storm-bound, and needed 71 for the voyage home.',
    why: 'an article without a title'
  },
  {
    good: 'Eleven years on, the valley sows its last minefield\n\nFor the first time since 1995, Stipan Orlec can walk to the river. The work, begun in spring 2014, covered 41 square kilometres.',
    why: 'up to today from one of the years'
  },
  {
    good: 'Seven held as police uproot 800 plants\n\nPolice who raided three warehouses before dawn found 800 plants and some bags, officers said.',
    why: 'people are held, and no warehouses'
  },
  {
    good: 'Wreck known for 38 years by the wrong name\n\nA wreck marked on charts as the Orme since 1986 is in fact the Tarn, a collier lost to a mine. She was built in Voss in 1894.',
    why: 'up to today from one of the years'
  },
  {
    good: 'Steamer lost in 1893 gale found upright in 320 feet of water\n\nA wooden steamship that went down in a storm has been found.\n\nThe Corvane, 187 feet long and bound for Buffalo with corn, foundered on a Saturday.',
    why: 'how deep, and how long'
  },
  {
    good: 'Twelve cleaners mop up £3.6m Lotto win\n\nBernadette Fogg checked the ticket on a night shift. "I thought it was the £140 again," she said, meaning their best result until then, shared at less than £12 each.',
    why: 'far more than what others make'
  },
  {
    good: 'Postman Gadsby delivers as ten-man Aldersby dump out Kestrel\n\nLee Gadsby of Aldersby will be back on his round at five on Monday morning. On Saturday the postman kept goal.',
    why: 'a time of day'
  }
]
