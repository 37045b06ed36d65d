import type {Example} from '../../../src/rule.js'

/** More texts that `dates-duration` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {good: 'He sang there for 20 years on and off, from 1956 to 1994.', why: 'not all the time'},
  {
    bad: 'She retired after ⟦41 years⟧ in the post, from ⟨September 1956⟩ to ⟨July 1994⟩.',
    message: 'September 1956 to July 1994 is 38 years, not 41 years'
  },
  {good: 'After two years at the school, from 1990 to 1994, he taught in York.', why: 'the dates are of what follows'},
  {
    bad: 'The talks began at ⟨10.30am⟩ on Monday and were over by ⟨4.30pm⟩ the same day, ⟦four hours⟧ later.',
    message: '10.30am to 4.30pm is 6 hours, not four hours'
  },
  {good: 'The talks began at 10.30am on Monday and were over by 4.30pm the same day, with a break of two hours.', why: 'a part'},
  {
    bad: 'Dr Venn was arrested in ⟨November 2019⟩ and freed in ⟨March 2022⟩. He passed the ⟦18 months⟧ of his captivity in a cellar.',
    message: 'November 2019 to March 2022 is 28 months, not 18 months'
  },
  {
    good: 'Dr Venn was arrested in November 2019 and freed in March 2022. His wife passed the 10 months of her exile in Bonn.',
    why: 'another person'
  },
  {
    bad: 'A clerk was robbed in ⟨1992⟩, and police charged a man in ⟨2023⟩. His mother, who wrote to them throughout the ⟦21 years⟧ it took to bring a charge, was in court.',
    message: '1992 to 2023 is 31 years, not 21 years'
  },
  {
    good: 'He was jailed in 2001 and freed in 2010. His lawyer, who wrote to judges throughout the three years it took to win the appeal, wept.',
    why: 'nothing told says that it began then'
  },
  {
    bad: 'Nurses to strike for ⟦four days⟧ in May\n\nNurses at Orme hospital will walk out on ⟨12, 13 and 14 May⟩ over pay.',
    message: '12, 13 and 14 May are 3 days, not four days'
  },
  {good: 'Nurses will strike for three days in May. They will walk out on 12, 13 and 14 May.'},
  {good: 'The festival runs for four days, on 12, 13, 19 and 20 May.'},
  {
    bad: 'She was seized in ⟨May 2016⟩ and let go in ⟨July 2019⟩. Of the more than ⟦five years⟧ that she was held, the first month was the longest.',
    message: 'May 2016 to July 2019 is 3 years, not five years'
  },
  {good: 'In the last ten years the dam gained six feet, ranging from one in 2018 to 13 in 2022.', why: 'counted back from now'},
  {
    good: 'The ticket says 10.30am on Friday. We had left Orme on Wednesday at 6.30pm. That is 40 hours for 700 miles.',
    why: 'what had been comes first'
  },
  {good: 'The fair runs for three days, from Friday to Sunday. Two nights of it, Friday to Sunday, are free.', why: 'counted either way'},
  {good: 'The shop is open from 9am to 5pm, seven hours a day.', why: 'an hour for lunch'},
  {good: 'The clerks are in for four days a week, from Monday to Friday.', why: 'a rate'},
  {
    bad: 'The lamp failed at ⟨9.20pm on Thursday⟩ and was lit again at ⟨1.50am on Friday⟩. Ships lay still through the ⟦six-hour⟧ blackout.',
    message: '9.20pm on Thursday to 1.50am on Friday is 4.5 hours, not six-hour'
  },
  {
    bad: 'The divers went down on ⟨14 May⟩. When they came up, on ⟨25 June⟩, they had been away for ⟦nine weeks⟧.',
    message: '14 May to 25 June is 6 weeks, not nine weeks'
  },
  {
    bad: 'The market opens at ⟨8am⟩ and is over by ⟨half past one⟩. In those ⟦seven and a half hours⟧ she sells eggs.',
    message: '8am to half past one is 5.5 hours, not seven and a half hours'
  },
  {
    bad: 'The tunnel was dug in ⟦nine years⟧, between ⟨1988⟩ and ⟨1994⟩.',
    message: '1988 to 1994 is 6 years, not nine years'
  },
  {
    bad: 'The ship went down on ⟨12 December 2020⟩ and was raised on ⟨23 January 2021⟩. ⟦Nine weeks⟧ under the ice had done it good.',
    message: '12 December 2020 to 23 January 2021 is 6 weeks, not Nine weeks'
  },
  {
    bad: 'Seized in ⟨June 2004⟩, the nurse walked out in ⟨December 2006⟩. ⟦Three and a half years⟧ inside, she says, taught her chess.',
    message: 'June 2004 to December 2006 is 2.5 years, not Three and a half years'
  },
  {
    bad: 'He ran the bank from ⟨May 1997⟩ until ⟨May 2012⟩, ⟦twelve years⟧ in which it grew.',
    message: 'May 1997 to May 2012 is 15 years, not twelve years'
  },
  {
    bad: 'She was our envoy between ⟨2009⟩ and ⟨2014⟩, an ⟦eight-year⟧ posting that took in two coups.',
    message: '2009 to 2014 is 5 years, not eight-year'
  },
  {
    bad: 'The doctors began at ⟨7.40 in the evening⟩ and went home at ⟨4.10 the following morning⟩. ⟦Twelve hours⟧ at the table had worn them out.',
    message: '7.40 in the evening to 4.10 the following morning is 8.5 hours, not Twelve hours'
  },
  {
    bad: 'The boat put out at ⟨11.20pm⟩ and tied up at ⟨4.05am⟩. The shout, at ⟦seven hours⟧ their longest, was the tenth.',
    message: '11.20pm to 4.05am is 4 h 45 min, not seven hours'
  },
  {
    bad: 'The library shuts on 28 June 2025. Few came. It rained. Nobody sang. The bells were out. The survey ran for ⟦nine weeks⟧, from ⟨11 December⟩ to ⟨22 January⟩.',
    message: '11 December to 22 January is 6 weeks, not nine weeks'
  },
  {
    bad: 'He set out in ⟨1904⟩ to draw the coast, and the whole map came out in ⟨1923⟩, after ⟦29 years⟧ of work.',
    message: '1904 to 1923 is 19 years, not 29 years'
  },
  {
    bad: 'Judge Moss, who took the bench in ⟨1998⟩, retired in ⟨2024⟩ after ⟦36 years⟧.',
    message: '1998 to 2024 is 26 years, not 36 years'
  },
  {
    bad: 'The van hit a hole on 4 February. Moss sent in his form on ⟨6 February⟩ and had an answer on ⟨28 May⟩, after ⟦141 days⟧.',
    message: '6 February to 28 May is 111 days, not 141 days'
  },
  {good: 'The van hit a hole on 4 February. Moss sent in his form on 6 February and had an answer on 28 May, after 111 days.'},
  {
    bad: 'The camera saw him leave at ⟨8.52pm⟩ and come back at ⟨11.57pm⟩. He had spent those ⟦two and a quarter hours⟧ at a lake, he said. The phone was off from 9.10pm. It came on at 11.25pm.',
    message: '8.52pm to 11.57pm is 3 h 5 min, not two and a quarter hours'
  },
  {
    bad: 'In ⟨1957⟩ she married a schoolmaster from Hull; their marriage lasted ⟦51 years⟧, until his death in ⟨1998⟩.',
    message: '1957 to 1998 is 41 years, not 51 years'
  },
  {
    good: 'In 1957 she moved to Hull with a schoolmaster; her marriage lasted 12 years, until his death in 1998.',
    why: 'begun at another time'
  },
  {
    bad: 'After a meeting that began at ⟨6.30pm⟩ and did not break up until ⟨10.50pm⟩, the board shut five schools.\n\nIt was cold. Nobody clapped.\n\nBy the time they rose, the meeting had lasted ⟦five hours and 20 minutes⟧.',
    message: '6.30pm to 10.50pm is 4 h 20 min, not five hours and 20 minutes'
  },
  {
    good: 'After a meeting that began at 6.30pm and did not break up until 11.50pm, the board shut five schools.\n\nNobody clapped. A walk-out in May had lasted two hours.',
    why: 'another thing lasted'
  },
  {
    bad: 'On ⟨5 February 1933⟩ they walked down to the wharf. The strike lasted ⟦63 days⟧. A fight broke out. It ended on ⟨30 March 1933⟩.',
    message: '5 February 1933 to 30 March 1933 is 53 days, not 63 days'
  },
  {
    bad: 'They launched at ⟨10.40pm⟩. It was cold. Four men fell ill. A rope broke. One sang. When he grounded it was ⟨5.10am⟩ and he had been at it for ⟦eight and a half hours⟧.',
    message: '10.40pm to 5.10am is 6.5 hours, not eight and a half hours'
  },
  {
    good: 'Joe Moss was 23, born in 1903, when he came down in 1926, and had been in the country for five years.',
    why: 'no life of five years'
  },
  {
    bad: 'After ⟦48 years⟧ of marriage he died in ⟨2019⟩. They had married in ⟨1961⟩, in Hull, and had two shops by 1970.',
    message: '1961 to 2019 is 58 years, not 48 years'
  },
  {good: 'She married in 1999 and moved to Hull. Her father died in 2019, after 48 years of marriage.', why: 'another couple'},
  {
    bad: 'Jane Moss has been in charge since ⟨June 2016⟩. In her ⟦seven years⟧ in charge the firm has grown.\n\nShe spoke on ⟨Saturday 13 June 2026⟩ in Hull.',
    message: 'June 2016 to Saturday 13 June 2026 is 10 years, not seven years'
  },
  {
    good: 'Jane Moss has been in charge since June 2016. In her ten years in charge the firm has grown.\n\nShe spoke on Saturday 13 June 2026 in Hull.'
  },
  {good: 'He set out in 1904, and the map came out in 1923, after 29 years of marriage.', why: 'what began at another time'},
  {
    bad: 'The thefts began in ⟨March 2014⟩ and went on for ⟦nine years⟧, until ⟨March 2020⟩, when she fell ill.',
    message: 'March 2014 to March 2020 is 6 years, not nine years'
  },
  {
    bad: 'He was chosen on ⟨Saturday 3 May⟩, which left him ⟦four weeks⟧ until polling day, ⟨Thursday 12 June⟩.',
    message: 'Saturday 3 May to Thursday 12 June is 6 weeks, not four weeks'
  },
  {
    bad: 'She now sleeps from ⟨10:30 p.m.⟩ to ⟨5 a.m.⟩, she said, ⟦eight and a half hours⟧, and dreams.',
    message: '10:30 p.m. to 5 a.m. is 6.5 hours, not eight and a half hours'
  },
  {
    bad: 'She has kept the hut since ⟨1981⟩, and for most of those ⟦33 years⟧ hardly anyone came. We set out on ⟨15 September 2024⟩.',
    message: '1981 to 15 September 2024 is 43 years, not 33 years'
  },
  {
    bad: 'Power went at ⟨10.15pm⟩. It was ⟨1.45am⟩ when it came back, and the ⟦five hours⟧ without light had spoilt the ice.',
    message: '10.15pm to 1.45am is 3.5 hours, not five hours'
  },
  {
    bad: 'The crew got there at ⟨8.40pm⟩ and left at ⟨1.10am⟩, after ⟦six and a half hours⟧ that nobody will forget.',
    message: '8.40pm to 1.10am is 4.5 hours, not six and a half hours'
  },
  {
    bad: 'The mail plane took off at ⟨22.10⟩ and landed at ⟨05.40 the next morning⟩. A calf was born during the ⟦nine and a half hours⟧ it spent in the air.',
    message: '22.10 to 05.40 the next morning is 7.5 hours, not nine and a half hours'
  },
  {
    bad: 'He was held from ⟨14 May 1987⟩ to ⟨14 May 1990⟩. The ⟦five years⟧ cost him his sight.',
    message: '14 May 1987 to 14 May 1990 is 3 years, not five years'
  },
  {good: 'The votes came in on 6 June. The jury had gone out on 3 June, after a trial of five weeks.', why: 'over by then'},
  {good: 'He was held from 1987 to 1990. The five years before it had been worse.', why: 'other years'},
  {
    good: 'He was born on 12 June 1948. He was ordained in 1973 and spent 30 years in Zambia. He died on 3 February 2025.',
    why: 'neither his birth nor his death ends them'
  },
  {good: 'He was chosen on Saturday 3 May, which left him six weeks until polling day, Thursday 12 June.'},
  {good: 'She has kept the hut since 1981, and for most of those 33 years hardly anyone came.', why: 'nothing tells when this is'},
  {good: 'She was hurt on 9 August 1948 and came home in May 1975. Within four years she had a shop.', why: 'it ends later'},
  {good: 'Ada Voss, who was born in March 1949, left in March 2024, and her seat stood empty for a year.', why: 'it begins there'},
  {good: 'Her arrest came on 4 March 2021. The trial opened on 11 October 2021 and lasted six weeks.', why: 'it begins there'},
  {good: 'They left on 19 June 2020 and were back on 1 August 2020. In 1937 four men had drifted for nine months.', why: 'another time'},
  {good: 'Prices rose by a tenth in January and February 1986. For the 12 months ending in June they fell.', why: 'it has its own end'},
  {good: 'They will set quotas for 12 months from April 1 and try to talk up to September 30.', why: 'it has its own beginning'},
  {good: 'The two sides agreed on Friday after five weeks of talks, and the crew voted on Saturday.', why: 'it ended on Friday'},
  {good: 'The loan is priced over the bonds of 2016. In the ten years from 1998 the town may pay it back.', why: 'a name of bonds'},
  {good: 'Errors fell from 2009 to 2010. In the seven-year mean they are small.', why: 'a sort of mean'},
  {good: 'Sales rose from January 1985 to March 1986. In the first nine months of it they fell.', why: 'a part of it'},
  {good: 'Power failed at 11.50pm and was back at 3.10am. They pay for any cut of more than 12 hours.', why: 'no cut that is told'},
  {good: 'They put out on 12 December and landed on 23 January. Six weeks at sea were enough.', why: 'over the turn of the year'},
  {good: 'He sang from 1956 to 1987 and has hosted the show, a job he has done for 40 years.', why: 'it goes on'},
  {good: 'The band met in 1990 and split in 2004. Its singer, who had sailed for a year, wrote this.', why: 'another clause'},
  {
    good: 'The thefts began in March 2019 and ended in April 2022, when a man who had lain ill for a month bought a boat.',
    why: 'another clause'
  },
  {good: 'She worked 30 years at the mill, which made cloth from 1900 to 1912.', why: 'the mill’s years'},
  {good: 'Between 1955 and 1964 the island lost an average of nine boats a year.', why: 'a rate'},
  {good: 'It ran from 2004 to 2010 and cost more than two years of profit.'},
  {good: 'The shop is open from 9am to 5pm, and 24 hours a day in May.', why: 'other hours'},
  {good: 'She came as a clerk in 2006 and has led the mill since 2015. In her 19 years there it never shut.', why: 'it goes on'},
  {
    good: 'The boat sails at 7.10am and lands at 9.40am, a crossing of two and a half hours. A bus takes 40 minutes to the fort.',
    why: 'the ends have their length'
  },
  {good: 'The ferry leaves at 9.15am and takes three hours and a half, so it lands at 12.45pm.', why: 'three and a half'},
  {good: 'Start the dough on Friday night and bake it on Saturday. It keeps for a week.', why: 'so it is at any time'},
  {good: 'From 3 to 19 May 2018 the pier was shut. A coat of paint takes three years.', why: 'too far off to be a slip'},
  {
    good: 'Growth was highest in 2014 and 2015. In the six years of the study it was a tenth.',
    why: 'two years, not the ends of one time'
  },
  {
    bad: 'The hill had no power for ⟦five hours⟧ on Tuesday, after a pole fell at ⟨6.10am⟩. Power was back at ⟨8.40am⟩.',
    message: '6.10am to 8.40am is 2.5 hours, not five hours'
  },
  {
    bad: 'The coach left Hull at ⟨10.40pm⟩ and reached Leeds at ⟨12.25am⟩. It was cold for the whole ⟦two and three-quarter hours⟧.',
    message: '10.40pm to 12.25am is 1 h 45 min, not two and three-quarter hours'
  },
  {
    bad: 'Not since ⟨1986⟩ had the two met, and when they did so, in ⟨2023⟩, after ⟦27 years⟧, it rained.',
    message: '1986 to 2023 is 37 years, not 27 years'
  },
  {
    bad: 'In ⟨2025⟩, for the first time since ⟨2009⟩, the fund lost money. It had had ⟦six years⟧ to forget how.',
    message: '2009 to 2025 is 16 years, not six years'
  },
  {
    good: 'She left Leeds in 2009 and came back in 2024, after five years, a fire and a flood, to York.',
    why: 'the years are the last of those'
  },
  {
    bad: 'They seized the pass on ⟨18 August⟩ and held it until ⟨9 November⟩. The siege, which went on for nearly ⟦16 weeks⟧, emptied the shops.',
    message: '18 August to 9 November is 12 weeks, not 16 weeks'
  },
  {
    good: 'The war began in 1939 and ended in 1945. The campaign in the desert, which lasted three years, was the dearest.',
    why: 'a part of the war'
  },
  {
    bad: 'The sleeper leaves at ⟨20:40⟩ and is in Dorna at ⟨07:25⟩ next day. Passengers thus have ⟦11 hours and 45 minutes⟧ to rest.',
    message: '20:40 to 07:25 is 10 h 45 min, not 11 hours and 45 minutes'
  },
  {good: 'The shop opens at 9am and shuts at 5pm. Staff have two hours to eat lunch.', why: 'not all of the time'},
  {good: 'The boat sailed at 8pm and docked at 5am local time, a crossing of eight hours.', why: 'another time zone'},
  {
    bad: 'The ship leaves at ⟨10.30pm⟩ and docks at ⟨6.30 the next morning⟩. You will spend ⟦ten hours⟧ aboard.',
    message: '10.30pm to 6.30 the next morning is 8 hours, not ten hours'
  },
  {
    good: 'The ship leaves at 9pm and docks at 6.30am. You will spend eight and a half hours aboard, as Spain is an hour ahead.',
    why: 'other clocks'
  },
  {
    good: 'Crews found the last two late on Wednesday, ending a search of almost three days, after the blast of Monday morning.',
    why: 'from Monday to Wednesday'
  },
  {
    bad: 'From ⟨1961⟩ to ⟨1972⟩, in ⟦10⟧ successive summers, she walked the coast of every isle.',
    message: '1961 to 1972 is 11 or 12 summers, not 10'
  },
  {good: 'From 1961 to 1972, in 12 successive summers, she walked the coast of every isle.'},
  {good: 'From 1961 to 1972, in eight summers, she walked the coast of every isle.', why: 'not every summer'},
  {
    bad: 'In ⟨June 1966⟩ she married a vet, whom she had met in the rain. They were married for ⟦34 years⟧, until his death in ⟨November 2009⟩.',
    message: 'June 1966 to November 2009 is 43.5 years, not 34 years'
  },
  {
    good: 'In June 1966 she married a vet, whom she had met in the rain. They were married for 43 years, until his death in November 2009.'
  },
  {
    good: 'In June 1966 she married a vet. Her parents had been married for 34 years, until her father’s death in 1952.',
    why: 'another couple'
  },
  {
    good: 'She married in 1970 and was widowed. Later she wed a vet. They were married for 30 years, until his death in 2020.',
    why: 'another wedding'
  },
  {
    good: 'The telescope opened in October 2013. Its mirror was poured in 2011 and took a year to cool.',
    why: 'what it took begins with the pouring'
  },
  {good: 'The patent, filed in 1928, was granted in 1931 and ran for 17 years.', why: 'it ran from the grant on'},
  {
    bad: 'The lift stuck at ⟨9.50pm⟩ and was freed at ⟨11.25pm⟩. The guests spent the ⟦one hour and 15 minutes⟧ in it singing.',
    message: '9.50pm to 11.25pm is 1 h 35 min, not one hour and 15 minutes'
  },
  {good: 'The lift stuck at 9.50pm and was freed at 11.25pm. The guests spent the one hour and 35 minutes in it singing.'},
  {good: 'The lift stuck at 9.50pm and was freed at 11.25pm. The guests spent an hour and 35 minutes in it singing.'},
  {
    good: 'The ship was built in 1993 and has been on the route for 21 of her 32 years. She went aground in March 2019.',
    why: 'how old she is'
  },
  {good: 'He sang in a career of 65 years. He won four prizes, the first in 1971 and the last in 2006.', why: 'when the prizes were won'},
  {good: 'Between March 2018 and November 2022 she took £9,000. He received 18 months’ imprisonment.', why: 'a sentence'},
  {
    bad: 'They were married for ⟦40 years⟧, from ⟨1971⟩ to ⟨2001⟩. He wrote to her from every port.',
    message: '1971 to 2001 is 30 years, not 40 years'
  },
  {
    good: 'They were married for 30 years, from 1971 until his death, and she lived in Orme until 2005.',
    why: 'the second year ends something else'
  },
  {
    good: 'Her debut came early. Between 1978 and 1985 she made 17 records. She taught for 20 years at The Hague.',
    why: 'another deed than that of those years'
  },
  {
    bad: 'He shut the mill on ⟨14 April⟩ and reopened it on ⟨7 May⟩, after ⟦33 days⟧, with a sale of wet oats.',
    message: '14 April to 7 May is 23 days, not 33 days'
  },
  {good: 'He shut the mill on 14 April and reopened it on 7 May, after 33 days, a fire and a flood.', why: 'what led to the date'},
  {
    good: 'The club has played here since May 1924. Over 101 years it has won the cup twice, the last time in April 1957.',
    why: 'up to now, and not to a day among them'
  },
  {
    good: 'Mr Orr, who has been detecting since 1989, said his best find was a sovereign. That was in 2003. "Thirty-six years at it, two good days," he said.',
    why: 'it goes on'
  },
  {
    good: 'Her first novel was published in 1983. She worked for 26 years as a clerk in a mart, retiring in 2014.',
    why: 'a post that was not taken up on that day'
  },
  {
    bad: 'The poet, who fled Asmara in ⟨1996⟩, set foot there again in ⟨July 2018⟩. After ⟦12 years⟧ abroad he found his house let.',
    message: '1996 to July 2018 is 22 years, not 12 years'
  },
  {
    good: 'He left the firm in 1996 and came home from Paris in 2018. After 12 years abroad he was glad of rain.',
    why: 'he may have gone abroad later'
  },
  {
    bad: 'She died in ⟨2004⟩. He, having survived her by ⟦20 years⟧, followed in ⟨2014⟩.',
    message: '2004 to 2014 is 10 years, not 20 years'
  },
  {good: 'She died in 2004. He survived her by 20 years, dying in 2024; a blue plaque went up in 2014.', why: 'a date of something else'},
  {
    bad: 'The target is to burn no gas by ⟨2050⟩. From ⟨2025⟩ there are ⟦35 years⟧ in which to do it.',
    message: '2025 to 2050 is 25 years, not 35 years'
  },
  {good: 'The plan is for 40 plants by 2050. From 2025 there are 35 years of coal left.', why: 'years of something else'},
  {good: 'Not since 1976 has the lake dropped so low. In September 2022 the inn, shut after 44 years, stood dry.', why: 'years of trade'},
  {
    bad: 'Held from the ⟨first of September 2021⟩ to the ⟨first of March 2023⟩, she has published her diary of those ⟦18 years⟧.',
    message: 'first of September 2021 to first of March 2023 is 1.5 years, not 18 years'
  },
  {
    bad: 'Notices were served on ⟨24 April⟩. The landlord has allowed them ⟦a fortnight⟧, to ⟨18 May⟩.',
    message: '24 April to 18 May is 24 days, not a fortnight'
  },
  {good: 'Notices were served on 24 April. The court has since given them a fortnight, to 18 May.', why: 'it may begin later'},
  {
    bad: 'Deputies voted late on ⟨28 February 2024⟩, and she signed it ⟦the following day⟧, ⟨1 March⟩.',
    message: '28 February 2024 to 1 March is 2 days, not the following day'
  },
  {good: 'Deputies voted late on 28 February, and she signed it the following day, 1 March.', why: 'a year with no leap day'},
  {
    bad: 'The fair will be held over ⟦three days⟧, from ⟨Thursday 3 October⟩ to ⟨Sunday 6 October⟩.',
    message: 'Thursday 3 October to Sunday 6 October is 4 days, not three days'
  },
  {
    good: 'The fair will be held over three days, from Thursday evening, 3 October, to Sunday evening, 6 October.',
    why: 'from evening to evening'
  },
  {
    bad: 'He was remanded for ⟦ten days⟧. He was taken down on ⟨26 September⟩, and is to be brought up again on ⟨16 October⟩.',
    message: '26 September to 16 October is 20 days, not ten days'
  },
  {
    good: 'The case was adjourned for ten days. He was arrested on 26 September and is to be brought up again on 16 October.',
    why: 'counted from the hearing'
  },
  {
    bad: 'Voting closes on ⟨Thursday⟩. The winner will be named exactly ⟦48 hours⟧ after that, on ⟨Sunday⟩.',
    message: 'Thursday to Sunday is 72 hours, not 48 hours'
  },
  {good: 'Voting closes on Thursday night. The winner will be named about 48 hours after that, on Sunday.', why: 'about'},
  {
    bad: 'High water is at ⟨6.12am⟩. The ebb then runs for ⟦six hours and 18 minutes⟧, to ⟨12.20pm⟩.',
    message: '6.12am to 12.20pm is 6 h 8 min, not six hours and 18 minutes'
  },
  {good: 'The night train leaves at 10.40pm London time and runs for seven hours and 35 minutes, to 7.15am.', why: 'another clock'},
  {
    bad: 'Officers came at ⟨nine in the morning⟩. Not until ⟨one⟩, ⟦three hours⟧ after they arrived, did they go in.',
    message: 'nine in the morning to one is 4 hours, not three hours'
  },
  {
    good: 'A neighbour rang at nine in the morning. Not until one, three hours after they arrived, did officers go in.',
    why: 'they came later'
  },
  {good: 'The fair runs from 1 May to 3 May. It took 12 days to put up the tents.', why: 'another deed'},
  {good: 'Dockers walked out on 3 April and went back on 29 April. It rained for 12 days.', why: 'the weather'},
  {good: 'His first wife, Lhamu, died in 1989 after 20 years of marriage. In 1993 he married Ang Doma.', why: 'another wedding'},
  {
    good: 'She left Dublin in 1980 for Cork and came back in 2010. After 12 years abroad she spoke with an accent.',
    why: 'she may have gone abroad later'
  },
  {good: 'She died in 2004. He survived her by 20 years and remarried; his second wife died in 2014.', why: 'another death'},
  {good: 'The race is held over five days, from 3 October to 8 October, with a rest day in the middle.', why: 'not on all of them'},
  {good: 'Tenants were told on 1 March. The court gave them three weeks, to 19 April.', why: 'counted from what the court ruled'},
  {good: 'Voting closes on Thursday at midnight. The winner will be named exactly 48 hours later, on Sunday.', why: 'the end of Thursday'},
  {good: 'The play starts at 7.30pm and runs for two hours and 20 minutes, plus an interval, to 10.10pm.', why: 'an interval'},
  {good: 'The train leaves Paris at 6.12am and runs for two hours and 18 minutes, to 7.30am.', why: 'two clocks'},
  {
    good: 'Of the 41 days lost, 17 fell in January and 24 in February. The longest break, from 4 January to 12 January, was put down to the swell.',
    why: 'single days'
  },
  {good: 'The jury awarded her £3m on Friday after a nine-day trial, police said on Tuesday.', why: 'the day of the telling'},
  {
    good: 'The ship had left at 6.40pm on Tuesday for the 70-minute crossing to Port Ellary – she struck the Mare Bank at 7.25pm.',
    why: 'cut short'
  },
  {good: 'She was found at 6.50am on 12 November 2022. She had finished a 13-hour shift at 6.15am.', why: 'when it began is not told'},
  {bad: 'He began his shift at ⟨6am⟩. He finished the ⟦10-hour⟧ shift at ⟨8pm⟩.', message: '6am to 8pm is 14 hours, not 10-hour'},
  {good: 'The crew reported at 05.50 and were called to the gate at 07.20. Both had slept for about six hours.', why: 'a deed of its own'},
  {good: 'Printmaking runs twice at the Old Dairy, at 10am and 2pm, with 12 places in each three-hour session.', why: 'two sessions'},
  {
    good: 'He married Marjorie Oates in June 1965, when he was 23. He taught for 38 years, giving up the classroom in 2005.',
    why: 'nothing else began with the wedding'
  },
  {good: 'Boats sail at 8am and 5pm for the three-hour crossing to Orme.', why: 'two boats'},
  {
    bad: 'The class runs from ⟨10am⟩ to ⟨2pm⟩, with 12 places in each ⟦three-hour⟧ session.',
    message: '10am to 2pm is 4 hours, not three-hour'
  },
  {good: 'Trains run between 7.30am and 6.30pm. Talks on Wednesday broke up at 4pm after six hours.', why: 'another evening'}
]
