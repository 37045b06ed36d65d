import type {Example} from '../../../src/rule.js'

/** More texts that `figures-ratio-stated` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {
    bad: 'The model of the abbey was built to a scale of ⟨one to 40⟩. The tower, ⟨60 metres⟩ high in life, is ⟦2.4 metres⟧ tall.',
    message: '60 metres to 2.4 metres is 25 to one, not one to 40'
  },
  {good: 'The model of the abbey was built to a scale of one to 40. The tower, 60 metres high in life, is 1.5 metres tall.'},
  {good: 'Asked to rate the walk on a scale of one to ten, she gave it nine: 60 metres down and 2.4 metres up.', why: 'marks'},
  {
    bad: 'The toy tram is built to a scale of ⟨1:40⟩. The real one is ⟨24 metres⟩ long, the toy ⟦80 centimetres⟧.',
    message: '24 metres to 80 centimetres is 30 to one, not 1:40'
  },
  {
    bad: 'The county has ⟨1,200⟩ ponds, and ⟨one in four⟩ holds newts. Those ⟦200⟧ ponds are to be fenced.',
    message: '200 of 1,200 is one in 6, not one in four'
  },
  {
    bad: 'Its ⟨6,300⟩ crofters have ⟨70 square miles⟩ between them, or ⟦900⟧ to the square mile.',
    message: '6,300 for 70 square miles is 90 each, not 900'
  },
  {
    bad: 'All ⟨30⟩ kilns are lit. Together they bake ⟨270 tonnes⟩, at ⟦seven tonnes⟧ apiece.',
    message: '270 tonnes for 30 is 9 tonnes each, not seven tonnes'
  },
  {
    bad: 'Every one of the ⟨18⟩ hamlets has been promised ⟨150⟩ lamps. A lorry carrying all ⟦3,700⟧ left in May.',
    message: '150 for each of 18 is 2,700, not 3,700'
  },
  {
    bad: 'We drove ⟨300 miles⟩ on ⟨ten gallons⟩. At ⟦44⟧ to the gallon the van shames its maker.',
    message: '300 miles for ten gallons is 30 each, not 44'
  },
  {good: 'We drove 300 miles on ten gallons. At 44 to the gallon its rival does better.', why: 'a rate of another'},
  {
    bad: 'From ⟨50 hectares⟩ the farm took ⟨350 tonnes⟩ of barley, ⟦nine⟧ to the hectare.',
    message: '350 tonnes for 50 hectares is 7 each, not nine'
  },
  {
    bad: 'The ⟨ten⟩ guests got through ⟨120⟩ oysters in ⟨three nights⟩. At ⟦six⟧ oysters each a night, said the cook, it was a record.',
    message: '120 for ten × three nights is 4 each, not six'
  },
  {good: 'The ten guests got through 120 oysters in three nights. At four oysters each a night, said the cook, it was a record.'},
  {
    bad: 'The ⟨15⟩ wards elect ⟨300⟩ delegates, so that each of them picks ⟦30⟧.',
    message: '300 for 15 is 20 each, not 30'
  },
  {
    bad: 'The van covered ⟨640km⟩ and burned ⟨40 litres⟩, ⟦12km⟧ for each.',
    message: '640km for 40 litres is 16km each, not 12km'
  },
  {
    bad: 'The vat took ⟨4,500 litres⟩ of milk and gave ⟨450kg⟩ of curd. Each kilo of cheese, then, needs ⟦100 litres⟧.',
    message: '4,500 litres for 450kg is 10 litres each, not 100 litres'
  },
  {
    good: 'There are 32 rooms on each of the inn’s lower five floors and 16 under the roof, and all 176 were let.',
    why: 'more rooms beside those of the five'
  },
  {
    bad: 'At the forge men outnumber women by ⟨seven to one⟩. Of its ⟨156⟩ smiths, ⟦130⟧ are male; the owner, as it happens, is not.',
    message: '130 of 156 is 5 to one, not seven to one'
  },
  {good: 'At the forge men outnumber women by five to one. Of its 156 smiths, 130 are male; the owner, as it happens, is not.'},
  {
    bad: 'With ⟨57⟩ thefts last year in a town of ⟨380,000⟩, Port Salas had a theft rate of ⟦24 per 100,000⟧. The capital’s is nine.',
    message: '57 for 380,000 is 15 for 100,000, not 24 per 100,000'
  },
  {
    bad: 'Of ⟨9,200⟩ letters posted in the week, ⟨720⟩ came late; that is ⟦87 in every 1,000⟧.',
    message: '720 of 9,200 is 78.3 in every 1,000, not 87 in every 1,000'
  },
  {good: 'Of 9,200 letters posted in the week, 736 came late; that is 80 in every 1,000.'},
  {
    bad: 'Each of the ⟨12⟩ wards has ⟨40⟩ beds. The ⟦560⟧ beds were made by nuns.',
    message: '40 for each of 12 is 480, not 560'
  },
  {good: 'Each of the 12 vans carries 40 crates. The 700 crates that are left will go by sea.', why: 'others than those carried'},
  {
    bad: 'She took over ⟨20 hectares⟩ of hops. Her crew brought in ⟨90 tonnes⟩ of them. A yield of ⟦six tonnes⟧ a hectare is modest.',
    message: '90 tonnes for 20 hectares is 4.5 tonnes each, not six tonnes'
  },
  {
    bad: 'Each tanker holds ⟨12,000 litres⟩. ⟨Fifteen⟩ came up the lane, so ⟦120,000 litres⟧ went into the pond.',
    message: '12,000 litres for each of Fifteen is 180,000 litres, not 120,000 litres'
  },
  {
    bad: 'Monks outnumber nuns by ⟨three to one⟩. There are ⟨45⟩ of the former and ⟦25⟧ of the latter.',
    message: '45 to 25 is 1.8 to one, not three to one'
  },
  {
    bad: 'Monks outnumber the nuns on the isle by ⟨two to one⟩: in May there were ⟨48⟩ of them to ⟦32⟧.',
    message: '48 to 32 is 1.5 to one, not two to one'
  },
  {
    bad: 'The vet tested ⟨4,000⟩ ewes. ⟨One in eight⟩ – ⟦400⟧ in all – had to be shorn.',
    message: '400 of 4,000 is one in 10, not one in eight'
  },
  {
    bad: 'Masons mixed ⟨three parts of sand with one⟩ of lime. Into the trough went ⟨240kg⟩ of sand and ⟦120kg⟧ of lime.',
    message: '240kg to 120kg is 2 to one, not three parts of sand with one'
  },
  {
    bad: 'The judge split the farm in the ratio ⟨3:2⟩. Kofi got ⟨180 hectares⟩, and Yaw ⟦140⟧.',
    message: '180 hectares to 140 is 1.3 to one, not 3:2'
  },
  {
    bad: 'A cart brings ⟨28 tonnes⟩ of beet at a time. On a good day the mill takes ⟨350⟩ such loads, or ⟦98,000 tonnes⟧.',
    message: '28 tonnes for each of 350 is 9,800 tonnes, not 98,000 tonnes'
  },
  {
    bad: 'Each of the ⟨48⟩ slates weighs ⟨85kg⟩. Together they press on the old roof with a load of ⟦six tonnes⟧.',
    message: '85kg for each of 48 is 4.08 tonnes, not six tonnes'
  },
  {
    bad: 'Each of the ⟨45⟩ boats has ⟨180⟩ seats. To fill all ⟦9,800⟧ would be another matter.',
    message: '180 for each of 45 is 8,100, not 9,800'
  },
  {
    bad: 'The isle has ⟨12.8bn⟩ sheep and ⟨3.2m⟩ people, who are outnumbered ⟦four to one⟧.',
    message: '12.8bn to 3.2m is 4,000 to one, not four to one'
  },
  {
    good: 'The inn has four cooks and ten maids in three parts of the town and one of its suburbs. It has 240 beds and 120 baths.',
    why: 'no mixture'
  },
  {
    bad: 'For the ⟨35⟩ places on the course there were ⟨1,260⟩ applications this year, ⟦28⟧ for each.',
    message: '1,260 for 35 is 36 each, not 28'
  },
  {good: 'Monks outnumber nuns by two to one: of the 96 graves 64 hold monks.', why: 'a part and the whole'},
  {good: 'Every one of the 18 hamlets has been promised 150 lamps. Another 3,700 went to schools.', why: 'not all of them'},
  {
    bad: 'Of the 104 graves ⟨58⟩ held monks and ⟨46⟩ nuns; monks outnumber nuns by ⟦two to one⟧.',
    message: '58 to 46 is 1.3 to one, not two to one'
  },
  {
    bad: 'The crèche has ⟨48⟩ toddlers and ⟨eight⟩ nurses. At ⟦4 to 1⟧, its ratio meets the standard of 7 to 1.',
    message: '48 to eight is 6 to one, not 4 to 1'
  },
  {
    bad: 'The isle has ⟨74,000⟩ gulls and ⟨37,000⟩ terns. With ⟦three of the former to every one⟧ of the latter, eggs are dear.',
    message: '74,000 to 37,000 is 2 to one, not three of the former to every one'
  },
  {
    bad: 'Debts of ⟨£84m⟩ and earnings of ⟨£21m⟩ give the mill a debt ratio of ⟦six⟧.',
    message: '£84m to £21m is 4 to one, not six'
  },
  {
    bad: 'The isle has ⟨1.2m⟩ people. It logged ⟨84,000⟩ storms, against 80,000 the year before: that is ⟦60 storms for every 1,000⟧ of them.',
    message: '84,000 for 1.2m is 70 for 1,000, not 60 storms for every 1,000'
  },
  {
    bad: 'The barges, ⟨30⟩ in all, brought in ⟨7,500 tonnes⟩ of gravel, ⟦350 tonnes⟧ a barge.',
    message: '7,500 tonnes for 30 is 250 tonnes each, not 350 tonnes'
  },
  {
    bad: 'The lake is seen through a wall of ⟨1,152⟩ panes set in ⟨42⟩ columns of ⟦24⟧.',
    message: '1,152 for 42 is 27.4 each, not 24'
  },
  {
    bad: '⟨Twenty-four⟩ coaches, with ⟨50⟩ seats apiece, carried ⟦1,500⟧ fans to the fair.',
    message: '50 for each of Twenty-four is 1,200, not 1,500'
  },
  {good: 'Divers counted 10,000 crates. Officials say they held 4.8m plates, about 480 a crate.'},
  {good: 'The herd of 120 cows gives 3,600 litres of milk a day, or 30 litres a cow.'},
  {good: 'The port sent out 60 boats, each with a skipper, two hands and a cook, for a total of 240 sailors.', why: 'one of a list'},
  {good: 'Set the beans 20 centimetres apart, two to each cane. Our frame has eight canes.', why: 'a distance is not shared out'},
  {
    bad: 'There were ⟨12⟩ lifeguards on the sands, and about ⟨300⟩ people in the water. The ratio, ⟦one guard to 35⟧ bathers, was well within the guidelines.',
    message: '300 to 12 is 25 to one, not one guard to 35'
  },
  {
    good: 'There were 12 lifeguards on the sands, and about 300 people in the water. The ratio, one guard to 25 bathers, was well within the guidelines.'
  },
  {good: 'The school has 12 teachers and 300 pupils. The national ratio, one teacher to 35 pupils, is worse.', why: 'of the country'},
  {good: 'The jury had 12 members, three from each district. It heard 31 witnesses.', why: 'shared out among them'},
  {
    good: 'He brought in 5,400 kilos, and will get £9,300, of which £900 goes on fees for three children.\n\nThe club has 7,200 growers, so the average member brought in about 1,450 kilos.',
    why: 'a nearer count'
  },
  {good: 'A typical three-bedroom house costs £389,000. It is a tale of two markets, or really about five.', why: 'a kind of house'},
  {
    good: 'The guild offers three new hives for every eight held. Anyone with 2,400 may buy 900.',
    why: 'a ratio, and no number that there are'
  },
  {good: 'She feeds her two swans at eight every morning, and has done it 16,000 times.', why: 'an hour'},
  {
    bad: 'The port has ⟨2,400⟩ hands and means to shed ⟨120⟩ posts, ⟦one in 12⟧, by May. Ten unions object.',
    message: '120 of 2,400 is one in 20, not one in 12'
  },
  {good: 'The port has 2,400 hands and means to shed 120 posts, one in 20, by May. Ten unions object.'},
  {
    bad: 'The lodge voted by ⟨84⟩ to ⟨21⟩, a margin of ⟦five to one⟧. A petition had 1,250 names, 250 of them from abroad.',
    message: '84 to 21 is 4 to one, not five to one'
  },
  {good: 'The lodge voted by 84 to 21, a margin of four to one. A petition had 1,250 names, 250 of them from abroad.'},
  {
    good: 'The line took 42,300 calls for 600,000 people, or 70.5 for every 1,000 of them.',
    why: 'what holds as a ratio is no number for each of the 600,000'
  },
  {
    bad: 'Gulls outnumber people by ⟨five to one⟩ on Skerry. It has ⟨310⟩ inhabitants and ⟦2,600⟧ gulls.',
    message: '2,600 to 310 is 8.4 to one, not five to one'
  },
  {good: 'Gulls outnumber people by five to one on Skerry. It has 310 inhabitants and 1,550 gulls.'},
  {
    bad: 'Its ⟨80⟩ mills, each of ⟨15MW⟩, will stand on the moor and give a combined capacity of ⟦1,200GW⟧.',
    message: '15MW for each of 80 is 1.2GW, not 1,200GW'
  },
  {good: 'Its 80 mills, each of 15MW, will stand on the moor and give a combined capacity of 1,200MW.'},
  {
    bad: 'Orme were left with a target of ⟨168⟩ from ⟨24⟩ overs. They need ⟦eight⟧ runs an over.',
    message: '168 for 24 is 7 each, not eight'
  },
  {good: 'Orme were left with a target of 168 from 24 overs. They need seven runs an over.'},
  {
    bad: 'The orchard is laid out in ⟨60⟩ rows, ⟨40⟩ trees to the row. Each of those ⟦3,400⟧ trees was planted by hand.',
    message: '40 for each of 60 is 2,400, not 3,400'
  },
  {good: 'The hall has 60 rows, 40 seats to the row. The choir brought 3,400 friends.', why: 'no seats'},
  {
    bad: 'The nurse has weighed babies here for the ⟨fiftieth⟩ time. At ⟨20 litres⟩ a visit she has drunk ⟦1,600 litres⟧ of tea.',
    message: '20 litres for each of fiftieth is 1,000 litres, not 1,600 litres'
  },
  {
    bad: 'One lap of the lake measures ⟨4.2km⟩. The race has ⟨20⟩ of them, ⟦94km⟧ in all.',
    message: '4.2km for each of 20 is 84km, not 94km'
  },
  {
    bad: 'He keeps ⟨40⟩ hives in an orchard. Each hive gave ⟨15kg⟩ this year. He has sold his ⟦1.1 tonnes⟧ of honey to a baker.',
    message: '15kg for each of 40 is 0.6 tonnes, not 1.1 tonnes'
  },
  {
    good: 'He keeps 40 hives in an orchard. Each hive gave 15kg this year. The 1.1 tonnes in the cellar are from before.',
    why: 'other honey'
  },
  {
    bad: 'The parish voted by ⟨two to one⟩ to keep the organ. There were ⟨63⟩ votes for keeping it and ⟦42⟧ against.',
    message: '63 to 42 is 1.5 to one, not two to one'
  },
  {good: 'The parish voted by two to one to keep the organ. There were 63 votes for keeping it; 42 of them came by post.'},
  {good: 'Voters backed the tram by two to one. In the north, 412 voted for it and 300 against.', why: 'a part of them'},
  {
    bad: 'Under her the club won ⟨three games for every one⟩ it lost, ending with ⟨90⟩ against ⟦45⟧.',
    message: '90 to 45 is 2 to one, not three games for every one'
  },
  {good: 'The team won three games for every one it lost. It beat Orme by 24 to 16.', why: 'a score'},
  {
    bad: 'Boys at the forge outnumber girls by ⟨two to one⟩. Of the apprentices, ⟨16⟩ are girls and ⟦48⟧ boys.',
    message: '48 to 16 is 3 to one, not two to one'
  },
  {
    bad: 'Of the ⟨3,200⟩ boats sold ⟨one in eight⟩ went abroad, dealers say; that makes ⟦320⟧. In May it had been one in eleven.',
    message: '320 of 3,200 is one in 10, not one in eight'
  },
  {
    bad: '⟨Twelve⟩ wardens watch the moor. That is ⟨one for every 450⟩ of the ⟦3,000⟧ sheep on its list. A decade ago, with 20 people in the lodge, each warden had about 90.',
    message: '3,000 to Twelve is 250 to one, not one for every 450'
  },
  {
    bad: 'Guests lodged ⟨840⟩ complaints. The inn had ⟨1.2 million⟩ of them, so the rate works out at ⟦nine per 10,000⟧. Its rival had 2.6.',
    message: '840 for 1.2 million is 7 for 10,000, not nine per 10,000'
  },
  {
    bad: 'The lodge takes ⟨240⟩ guests and has ⟨160⟩ maids. ⟦Two⟧ maids for every guest is generous by the standards of the trade.',
    message: '160 for 240 is 0.67 each, not Two'
  },
  {
    bad: 'The canal is ⟨4.2 kilometres⟩ long and has ⟨14⟩ locks: one for each ⟦200 metres⟧, where the rules demand one for each 250.',
    message: '4.2 kilometres for 14 is 300 metres each, not 200 metres'
  },
  {good: 'The canal is 4.2 kilometres long and has 14 locks: one for each 300 metres, where the rules demand one for each 250.'},
  {good: 'The trail is 30 kilometres long and has 12 huts, one every five kilometres on the first half of it.', why: 'a part of it'},
  {good: 'Four teachers took 60 pupils to the isle, a ratio of one to 12, once parents are counted.', why: 'others count as well'},
  {good: 'Four teachers and two parents took 60 pupils to the isle, a ratio of one to 10.', why: 'of both together'},
  {
    good: 'There were 12 lifeguards on the sands, and about 300 people in the water. The law sets a ratio. The ratio, one guard to 30 bathers, was kept.',
    why: 'the ratio that is asked for'
  },
  {good: 'Its two newest ferries hold 1,200 people each and the oldest, which is 37, holds 750.', why: 'told of one that is set apart'},
  {good: 'The 24 trams, each with 60 seats and room for 150 to stand, come every six minutes.', why: 'more that each has'},
  {
    good: 'They have won one of nine games under Lee, and next play on 3 July, without two of three fast bowlers.',
    why: 'two of the three'
  },
  {
    good: 'The school opened with 240 pupils. Of the 186 who sat 138 passed. Between them they took 1,612 papers, an average of 8.7 each.',
    why: 'a number farther off makes it'
  },
  {
    good: 'It makes six recommendations, four to the ports and one each to the two lines. Of the staff 120 are new.',
    why: 'said of the number before it'
  },
  {
    good: 'The average works out at 16.9km a day, and with 7,440 metres of climbing in total, you go up 40 metres for every kilometre you go along.',
    why: 'what is told of one day'
  },
  {
    good: 'The dead include 14 women and five children, the youngest a boy of four. Four of them were on board with a widow of 61.',
    why: 'ages'
  },
  {
    good: 'Fewer than one in ten of the 310 bathing spots failed. The 23 failures included two lakes.',
    why: 'one in 13 is fewer than one in ten'
  },
  {good: 'Sixteen of them, or one in four, failed the test. A further two were arrested.', why: 'others'},
  {
    good: 'The line had 8.5m journeys last year and 5,000 complaints. The year before, there had been one for every 1,200.',
    why: 'of another year'
  },
  {
    good: 'There were 6,069 suicides in 2023, a rate of 11.4 for every 100,000 people, against 10.7 in 2022.',
    why: 'a rate with what it is of'
  },
  {good: 'The court ruled by three to two for the club. The court below had found for it by two to one.', why: 'how judges voted'},
  {
    good: 'The island has lost eight families, one in 10 of those with children. The 46 remaining pupils take the ferry.',
    why: 'of some whose number is not told'
  },
  {
    good: 'The crowd counted down from ten to one. The city had a surplus of $1.2 million and expects a deficit of $300,000.',
    why: 'no ratio'
  },
  {good: 'Skell needed 17 from the last six balls with two wickets left.', why: 'how it stood'},
  {
    good: 'The cabinet voted by six to one to merge the two schools. St Brannoc’s was built for 210 but has 94 on roll.',
    why: 'how they voted'
  },
  {good: 'Stocks stood at 842,117 bags of 60 kg, or roughly 50,500 tons.', why: 'metric tons'},
  {
    good: 'The wood covers 12 acres. At 65 oaks to the acre it is thinner than its neighbour, where there are 78.',
    why: 'the neighbour’s rate'
  },
  {
    bad: 'The site covers ⟨13.6 hectares⟩. At ⟨25⟩ homes to the hectare, denser than the old estate, it will hold ⟦304⟧ homes.',
    message: '25 for each of 13.6 hectares is 340, not 304'
  },
  {
    good: 'Nine of its 24 wagons left the rails. The first 11 wagons stayed upright. Each wagon was carrying 65 tonnes, so that the load came to 1,560 tonnes.',
    why: 'for all of them'
  },
  {good: 'Two shelters housed 146 people on Wednesday, with 98 at the school and 48 at the hall.', why: 'one of the two'},
  {bad: '⟨Ten⟩ vans carry ⟨200⟩ boxes, ⟦30⟧ each; 170 boxes were lost.', message: '200 for Ten is 20 each, not 30'}
]
