import type {Example} from '../../../src/rule.js'

/** More texts that `figures-ordinal-count` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {
    bad: 'It is the ⟦second⟧ fire at the mill in ten years. One in ⟨2017 killed two people and another, in 2021⟩, hurt four.',
    message: 'After 2 named, the third, not second'
  },
  {
    bad: 'The ⟦second⟧ run of the fair is on Friday. ⟨The first two⟩ were rained off.',
    message: 'After 2 named, the third, not second'
  },
  {
    bad: '“Salt” ends her ⟦trilogy⟧ about the fens. Like the earlier volumes, ⟨“Reed”, “Eel” and “Lode”⟩, it is long.',
    message: 'trilogy announced, 4 named'
  },
  {
    bad: 'The ⟦quartet⟧ of ⟨Ana Roe, Tom Pell and Ito Sala⟩ met at school.',
    message: 'quartet announced, 3 named'
  },
  {
    bad: 'Married ⟦twice⟧, to ⟨Ana Roe, the potter Ito Sala and, late in life, his nurse Jo Bye⟩, he left no children.',
    message: 'twice announced, 3 named'
  },
  {good: 'It is the third fire at the mill in ten years. One in 2017 killed two people and another, in 2021, hurt four.'},
  {
    good: 'It is the second fire at the mill in ten years. One in 1998 killed two people and another, in 2021, hurt four.',
    why: 'one lies outside'
  },
  {good: '“Salt” ends her quartet about the fens. Like the earlier volumes, “Reed”, “Eel” and “Lode”, it is long.'},
  {good: 'Married three times, to Ana Roe, a potter, Ito Sala and, late in life, his nurse Jo Bye, he left no children.'},
  {
    bad: 'The board holds ⟨two⟩ hearings. The ⟦third⟧ is on June 10.',
    message: 'The third of two'
  },
  {
    bad: 'Its ⟦second⟧ recall concerns brakes. ⟨In May it had called back vans, and in June⟩ cars.',
    message: 'After 2 named, the third, not second'
  },
  {
    bad: 'Lena Oster, who won the race in ⟨2011, 2014 and 2018⟩, hopes for a ⟦third⟧ title in May.',
    message: 'After 3 named, the fourth, not third'
  },
  {
    bad: 'The tremor was the ⟦third⟧ of the month, following those of ⟨the 2nd, the 9th and the 15th⟩.',
    message: 'After 3 named, the fourth, not third'
  },
  {
    bad: 'The raid was the ⟦third⟧ in the port this year, following ones on ⟨Oct. 3, Oct. 9 and Nov. 17⟩.',
    message: 'After 3 named, the fourth, not third'
  },
  {
    bad: 'Maria Stahl will be the ⟦fourth⟧ woman to chair the board. ⟨Ida Holm and Rosa Venn⟩ are the only women to have done so.',
    message: 'After 2 named, the third, not fourth'
  },
  {
    bad: 'Anneli Raud is the ⟦fourth⟧ woman to lead the bourse. The ⟨two⟩ who did so before her were both lawyers.',
    message: 'After 2 named, the third, not fourth'
  },
  {
    bad: '⟨Two⟩ of its craft have been there before, in 2019 and 2024. If the one on the pad does, it will be the ⟦fifth⟧.',
    message: 'After 2 named, the third, not fifth'
  },
  {
    bad: 'It was the ⟦fourth⟧ convoy of the year. Earlier ones had got through on ⟨4, 11, 19 and 27 January⟩.',
    message: 'After 4 named, the fifth, not fourth'
  },
  {
    bad: 'This is her ⟦third⟧ novel. The earlier ones, about a nun in ⟨2004, about a spy in 2009 and about a dog in 2015⟩, sold badly.',
    message: 'After 3 named, the fourth, not third'
  },
  {
    bad: 'It was her ⟦fourth⟧ win there. Until Sunday she had won there only ⟨twice⟩.',
    message: 'After 2 named, the third, not fourth'
  },
  {
    bad: 'Her ⟦third⟧ marriage saved her. She and her ⟨only previous⟩ husband had divorced.',
    message: 'After 1 named, the second, not third'
  },
  {
    bad: 'She won her ⟦third⟧ title on Sunday, having taken ⟨the first in 2015, the second in 2018 and the third⟩ in 2021.',
    message: 'After 3 named, the fourth, not third'
  },
  {
    bad: 'One lorry hit the bridge in ⟨March, one in May and one in July⟩. Tuesday’s was the ⟦third⟧ to do so this year.',
    message: 'After 3 named, the fourth, not third'
  },
  {
    bad: 'The gold was her ⟦second⟧, to go with those she won in ⟨Rio and Tokyo⟩.',
    message: 'After 2 named, the third, not second'
  },
  {
    bad: 'The raid was the last of ⟦three⟧, officers having earlier gone into houses in ⟨Leith, Govan and Perth⟩.',
    message: 'After 3 named, the fourth, not three'
  },
  {
    bad: 'Novak, the ⟦second⟧ of ⟨three⟩ brothers and the youngest, left for Canada.',
    message: 'The last of three is the third, not second'
  },
  {
    bad: 'Doctors have run ⟨three⟩ trials of the drug, all of them in Peru. The news came in the ⟦fourth⟧, in Lima.',
    message: 'The fourth of three'
  },
  {good: 'She had already scored in Rome and in Bonn. It was her fifth goal of the season.', why: 'not all of them are told'},
  {good: 'It is his third novel. His only previous job was as a clerk.', why: 'no novel'},
  {good: 'She was the second of three daughters and the last to marry.', why: 'another order'},
  {good: 'It is the second most read paper. One rival closed in 2019 and another in 2021; the latest is for sale.', why: 'a rank'},
  {
    good: 'Lena Oster, who won the race in 2011, 2014 and 2018, came home in a second van.',
    why: 'no van was won'
  },
  {
    good: 'He stood in 2017 and 2021, losing by 88 votes the first time and winning by nine the second.',
    why: 'the second of the two that are listed'
  },
  {
    good: 'In the Sixth there were more. The city has seven districts, of which five had fewer thefts than the year before.',
    why: 'the districts did not come before'
  },
  {
    bad: 'Critics liked the first part of her ⟨trilogy⟩. The ⟦fourth⟧ and last is due in May.',
    message: 'The fourth of trilogy'
  },
  {
    bad: 'Maud was the eldest of ⟨four⟩ sisters. The ⟦fifth⟧, Clara, became a judge.',
    message: 'The fifth of four'
  },
  {
    bad: 'The fire was the ⟦third⟧ this month, following blazes on ⟨3 May, 9 May and 17 May⟩.',
    message: 'After 3 named, the fourth, not third'
  },
  {good: 'Three died in the crash. The fourth, Clara, crawled out.', why: 'there were more than died'},
  {
    bad: 'Storm Petra was the ⟦sixth⟧ of the winter. Before it came ⟨Lena, Milan, Nils and, only last week, Otto⟩.',
    message: 'After 4 named, the fifth, not sixth'
  },
  {bad: 'She was the ⟦third⟧ of six children: ⟨Ruth, Mary and Joan⟩ came before her.', message: 'After 3 named, the fourth, not third'},
  {
    bad: 'Lightning struck the mill for the ⟦fifth⟧ time. In ⟨1911, 1954 and 1987⟩ nobody was hurt.',
    message: 'After 3 named, the fourth, not fifth'
  },
  {bad: 'The ⟦fourth⟧ and concluding volume of Ms Orr’s ⟨trilogy⟩ is out.', message: 'The fourth of trilogy'},
  {bad: 'He came ⟦thirteenth⟧ in a field of ⟨12⟩.', message: 'The thirteenth of 12'},
  {good: 'Cole hit a two-run homer in the second. In the fifth, the Herons went ahead 3-2.', why: 'of the innings'},
  {good: 'He managed two goals before the break. Then he kicked three, the third from 50 metres.', why: 'of the three'},
  {good: 'She was the third of six children: Ruth and Mary came before her.'},
  {
    bad: 'The crews turned down ⟨three⟩ offers. A ⟦third⟧, of 5%, goes to a ballot next week.',
    message: 'After three, the fourth, not third'
  },
  {
    bad: 'Kemp first won the badge in ⟨2012 and was re-elected in 2016, 2020 and 2024⟩. He is in his ⟦third⟧ term.',
    message: '4 elections, the fourth term, not third'
  },
  {
    bad: 'The barge has ⟨two⟩ rudders. A rock broke the first last spring; the ⟦third⟧, in the stern, was bent.',
    message: 'The third of two'
  },
  {
    bad: 'The council has put off the vote ⟦twice⟧, first in ⟨March, then in May and most recently in July⟩.',
    message: 'twice announced, 3 named'
  },
  {
    bad: 'Lund’s win is the ⟦third⟧ by a rookie, after ⟨Berg in 1988, Holm in 1997 and Strand in 2011⟩.',
    message: 'After 3 named, the fourth, not third'
  },
  {
    bad: 'The baker has ⟨two⟩ shops. The first opened in 2011 and the second in 2014; a ⟦third⟧ followed in 2020.',
    message: 'The third of two'
  },
  {bad: 'Ms Bye won the ⟦fourth⟧ of the rally’s ⟨three⟩ legs.', message: 'The fourth of three'},
  {bad: 'Monday’s film is the ⟦fifth⟧ in a series of ⟨four⟩.', message: 'The fifth of four'},
  {bad: 'The ⟨trilogy⟩’s ⟦fourth⟧ volume is due in May.', message: 'The fourth of trilogy'},
  {bad: 'The rally has ⟨six⟩ legs. After the ⟦seventh⟧, she led by a minute.', message: 'The seventh of six'},
  {
    bad: 'Talks on the dam broke down, having failed in ⟨2015, 2018 and again in 2021⟩. The ⟦third⟧ attempt, last year, went well.',
    message: 'After 3 named, the fourth, not third'
  },
  {
    bad: 'His ⟨two⟩ predecessors left within a month. Mr Bye, the ⟦fourth⟧ to hold the post, is staying.',
    message: 'After 2 named, the third, not fourth'
  },
  {
    bad: 'She is the port’s ⟦fourth⟧ harbourmaster this year. ⟨The first⟩ fell ill. The one who followed him, and whom she replaces, fell in.',
    message: 'After 2 named, the third, not fourth'
  },
  {
    good: 'First came a broth, two mouthfuls. Then beet. The third course, eel, was cold; the fourth, a slice of hare, was not.',
    why: 'courses, and no mouthfuls'
  },
  {good: 'She scored her fourth goal in three games.', why: 'where they were scored'},
  {good: 'He has two sisters. The third child died at birth.', why: 'other things than were counted'},
  {good: 'There were two goals in the first half. The third came late.', why: 'not all of them'},
  {good: 'The firm has two mills. The third was sold in May.', why: 'gone by now'},
  {good: 'It was the fifth storm of the month; three others had turned back.', why: 'there may be more'},
  {good: 'The pier has burnt down three times, in 1921, 1954 and 1987.'},
  {good: 'It was the crew’s fourth straight defeat, after losses to Ipswich, Burnley and Derby.'},
  {good: 'It was the second of three trials held at sea.'},
  {bad: 'Monday’s hearing, the ⟦sixth⟧ of the ⟨five⟩ scheduled this year, was short.', message: 'The sixth of five'},
  {bad: '⟨Four⟩ lakes lie there. The path ends at the ⟦fifth⟧ and highest, in snow.', message: 'The fifth of Four'},
  {
    bad: 'She won it in 2016 for the ⟦third⟧ time, having taken it in ⟨2004, 2008 and 2012⟩.',
    message: 'After 3 named, the fourth, not third'
  },
  {good: 'Four lakes lie there. It is the fifth and largest county.', why: 'a county'},
  {good: 'She won it in 2016 for the second time, having failed in 2004, 2008 and 2012.', why: 'what failed counts for nothing'},
  {
    bad: 'The firm was fined on ⟦two occasions⟧, in ⟨2012 for a leak, in 2015 for theft and in 2019⟩ for fraud.',
    message: 'two occasions announced, 3 named'
  },
  {good: 'The town was sacked twice, in 1951 by thieves and in 1955 by police, and in 1961 it was rebuilt.', why: 'another clause'},
  {
    bad: 'The mill put up its prices again. It had done so in ⟨May, July and August⟩, so that this was its ⟦third⟧ rise of the year.',
    message: 'After 3 named, the fourth, not third'
  },
  {
    good: 'She had lost in 2010, 2014 and 2018. This was her second win.',
    why: 'other deeds than are numbered'
  },
  {
    bad: 'Ms Lie is the ⟦third⟧ woman to have run the pier. The other women to have had the job, ⟨Ms Foss, Ms Hagen and Ms Dahl⟩, came before her.',
    message: 'After 3 named, the fourth, not third'
  },
  {
    good: 'She is the second woman to run the club. The previous women to have been on its board, Ada Holm, Rosa Venn and Clara Moss, left.',
    why: 'they did something else'
  },
  {
    bad: 'His fourth bid for mayor may fail. The ⟦four⟧ before it, in ⟨2011, 2015 and 2019⟩, did.',
    message: 'four announced, 3 named'
  },
  {good: 'His three previous strikes, in May and June, cost little.', why: 'two may share a month'},
  {bad: 'The inn’s ⟦fifth⟧ landlord starts in May. The ⟨five⟩ before her left.', message: 'After 5 named, the sixth, not fifth'},
  {good: 'The inn’s fifth landlord starts in May. The five before her in the queue sighed.', why: 'of the queue'},
  {good: 'Ms Berg holed from 24 feet on the tenth and from five on the 11th.', why: 'five feet'},
  {good: 'The fourth edition came out in 2019. Earlier ones, from 2011 and 2016, are out of print.', why: 'some of them'},
  {
    bad: 'She said that ⟦four⟧ of the 10 driest springs had come since 2010, those of ⟨2011, 2012, 2017, 2020 and 2025⟩.',
    message: 'four announced, 5 named'
  },
  {good: 'She said that five of the 10 driest springs had come since 2010, those of 2011, 2012, 2017, 2020 and 2025.'},
  {good: 'Four of the best summers, those of 1976, 1995 and 2018 among them, were dry.', why: 'not all of them'},
  {
    bad: 'Hull have lost ⟦three⟧ in a row, to ⟨Leeds, Stoke, Derby and Millwall⟩.',
    message: 'three announced, 4 named'
  },
  {
    bad: 'City slid to a ⟦third⟧ straight defeat. They had been beaten by ⟨Leeds, Stoke and Derby⟩ earlier in the month.',
    message: 'After 3 named, the fourth, not third'
  },
  {
    good: 'City slid to a third straight defeat, having led. They have lost to Leeds, Stoke and Derby.',
    why: 'the last of them is told too'
  },
  {
    bad: 'The bridge has been shut ⟨twice⟩ before. This will be its ⟦fourth⟧ shutdown.',
    message: 'After 2 named, the third, not fourth'
  },
  {
    bad: '⟨Twice⟩ the sale has been called off. Monday’s delay, the ⟦fourth⟧, was the bank’s doing.',
    message: 'After 2 named, the third, not fourth'
  },
  {
    bad: 'A ⟦fourth⟧ miner was brought up on Friday. ⟨Two others⟩ had been found on Monday.',
    message: 'After 2 named, the third, not fourth'
  },
  {good: 'A fourth miner was brought up on Friday. Two officers had been hurt.', why: 'other people than are numbered'},
  {
    bad: 'It is the ⟦fourth⟧ strike at the port this year. Crane drivers walked out in ⟨March over pay and in June⟩ over shifts.',
    message: 'After 2 named, the third, not fourth'
  },
  {good: 'It is the third strike at the port this year. Crane drivers walked out in March over pay and in June over shifts.'},
  {
    good: 'It is the third strike at the port this year. Exports fell in March by 2% and in June by 4%.',
    why: 'what is told is no strike'
  },
  {
    bad: 'He is the ⟦third⟧ manager in two years. ⟨Ann Orr lasted ten months, Bob Dent a year and Cy Lal⟩ five weeks.',
    message: 'After 3 named, the fourth, not third'
  },
  {
    bad: 'The fire is the ⟦third⟧ on the moor since May. Earlier fires, in ⟨May, June and July⟩, were small.',
    message: 'After 3 named, the fourth, not third'
  },
  {
    bad: 'Her ⟦fifth⟧ novel follows ⟨“Salt” (2009), “Reed” (2013) and “Eel” (2018)⟩.',
    message: 'After 3 named, the fourth, not fifth'
  },
  {
    bad: 'It was the ⟦fifth⟧ recall of the year for Tarn, which called back kettles in ⟨March and toasters in June⟩.',
    message: 'After 2 named, the third, not fifth'
  },
  {
    bad: 'A ⟦fifth⟧ body was found on Sunday. Divers had earlier brought up ⟨three others⟩.',
    message: 'After 3 named, the fourth, not fifth'
  },
  {good: 'The fire is the fifth on the moor since May. Earlier fires, in May, June and July, were small.', why: 'some of them, or all'},
  {good: 'The crew has won the cup three times before. Its second win, in 2010, was the closest.', why: 'one of those'},
  {good: 'The crew has won six straight, beating Hull, Derby and Bury along the way.', why: 'not all of them are told'},
  {good: 'A fourth man was charged on Friday. Two women had already pleaded guilty.', why: 'of men and women'},
  {
    bad: 'The choir took its ⟦second⟧ national prize in Bergen, to add to those from ⟨2009, 2013 and 2016⟩.',
    message: 'After 3 named, the fourth, not second'
  },
  {
    bad: 'Friday’s was the ⟦fourth⟧ attempt on the wall and the first to succeed. ⟨The two before it⟩ were given up in fog.',
    message: 'After 2 named, the third, not fourth'
  },
  {good: 'The sixth launch of the rocket went well; the two before it had failed.', why: 'the last two of them'},
  {
    bad: 'Saturday’s final brought him his ⟦fifth⟧ world title, to go with those of ⟨2014, 2015 and 2019⟩.',
    message: 'After 3 named, the fourth, not fifth'
  },
  {
    bad: 'Cooks walked out on Friday. It was the ⟦third⟧ walkout this year. Cooks also struck on ⟨3 March, 9 May and 11 June⟩.',
    message: 'After 3 named, the fourth, not third'
  },
  {
    good: 'Cooks walked out on Friday. It was the third walkout in six weeks. Cooks also struck on 3 March, 9 May and 11 June.',
    why: 'the six weeks need not hold all of them'
  },
  {
    bad: 'He was elected in ⟨2012, 2016 and 2020⟩ and is in his ⟦fourth⟧ term. The pier is his.',
    message: '3 elections, the third term, not fourth'
  },
  {
    good: 'She was elected to the council in 2010, 2014 and 2018 and is in her second term as mayor.',
    why: 'of another office'
  },
  {
    good: 'Two lines have moved 9,000 crates to Tarn. They start again on Tuesday with a new mediator, the third.',
    why: 'a mediator is no line'
  },
  {good: 'She cleared 1.99 metres at the second attempt to win from two others who failed at 1.97.', why: 'people, and no attempts'},
  {
    good: 'He has served three terms and promises that this, his fourth, will be his last. His party has nine seats and will need the help of six others.',
    why: 'the others sit on the council'
  },
  {good: '"Ferry Weather", the Hull quartet\'s ninth album, sold well.', why: 'four players, and no work in four parts'},
  {
    bad: 'The medal, first awarded in ⟨1961⟩ and given every second year since without a break, goes to Ida Joensen. She will receive the ⟦32nd⟧ such medal in ⟨May 2025⟩.',
    message: 'Every second year from 1961 to May 2025 makes the 33rd, not 32nd'
  },
  {
    good: 'The medal, first awarded in 1961 and given every second year since, goes to Ida Joensen. She will receive the 32nd such medal in May 2025.',
    why: 'one may have been left out'
  },
  {
    good: 'The fair has been held every year without a break since 1961. Its first in Hull was in 1980, and the 46th will be in 2026.',
    why: 'counted from no first of all'
  },
  {
    good: 'Asia’s puppeteers meet every four years, and have since their first congress, held in 1990. Two were cancelled, and the eighth will be in 2026.',
    why: 'some were cancelled'
  },
  {
    bad: 'The biennial, first held in ⟨1990⟩, has never been cancelled. The ⟦18th⟧ will open in ⟨2026⟩.',
    message: 'Biennial from 1990 to 2026 makes the 19th, not 18th'
  },
  {good: 'The trilogy’s third volume is out; the fourth is not part of it.', why: 'said to be none of them'},
  {
    good: 'She won a second term with 71,204 votes. Her rival took 58,011, and the other two candidates shared the rest.',
    why: 'terms and candidates'
  }
]
