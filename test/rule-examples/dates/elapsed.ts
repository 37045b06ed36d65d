import type {Example} from '../../../src/rule.js'

/** More texts that `dates-elapsed` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {
    bad: 'The lake last froze over in ⟨1963⟩. Nobody now skates there for fun. In ⟨2012⟩, ⟦39 years⟧ on, children did.',
    message: '1963 to 2012 is 49 years, not 39 years'
  },
  {
    bad: 'The pier had been opened in ⟨1903⟩ by a duke. It was ⟦75 years old⟧ when it was swept away in ⟨1998⟩.',
    message: '1903 to 1998 is 95 years, not 75 years old'
  },
  {
    bad: 'The probe was launched on ⟨6 May 2021⟩.\n\nThe rock was found in ⟨1999⟩, ⟦32 years⟧ before the launch.',
    message: '1999 to 6 May 2021 is 22 years, not 32 years'
  },
  {
    bad: 'In ⟨2023⟩ it was the first chick to hatch there in ⟦two decades⟧. The last one had hatched in ⟨1993⟩.',
    message: '1993 to 2023 is 30 years, not two decades'
  },
  {
    bad: 'The Marsh pair, who were married in ⟨1984⟩, kept their ⟦golden wedding⟧ in ⟨2024⟩ with a cake.',
    message: '1984 to 2024 is 40 years, not golden wedding'
  },
  {
    bad: 'The charity, set up in ⟨2005⟩, turned ⟦30⟧ in ⟨2025⟩.',
    message: '2005 to 2025 is 20 years, not 30'
  },
  {
    bad: 'The lane reopened on ⟨1 June 2025⟩, ⟦three years⟧ to the day after the blast of ⟨1 June 2020⟩.',
    message: '1 June 2020 to 1 June 2025 is 5 years, not three years'
  },
  {
    bad: 'It was their first cup since ⟨2011⟩. In the ⟦four years⟧ since then they had lost two finals. Rosa Venn, who took over in ⟨November 2024⟩, has won it at once.',
    message: '2011 to November 2024 is 13 years, not four years'
  },
  {
    bad: 'The siege began about ⟨11:15 p.m. Friday⟩. It ended ⟦nine hours⟧ later, at ⟨3:15 a.m.⟩, in the rain.',
    message: '11:15 p.m. Friday to 3:15 a.m. is 4 hours, not nine hours'
  },
  {
    bad: 'It was in ⟨1969⟩ that she first asked. ⟦Fifteen years⟧ passed before, in ⟨1974⟩, they let her in.',
    message: '1969 to 1974 is 5 years, not Fifteen years'
  },
  {
    bad: 'He insured the barn on ⟨20 June⟩. On ⟨14 June⟩, ⟦ten days⟧ after he had signed the policy, it burned.',
    message: '14 June is not ten days later than 20 June'
  },
  {
    bad: 'They had last lifted the cup in ⟨1983⟩ and did so again in ⟨2023⟩; after ⟦30 years⟧ without a title nobody slept.',
    message: '1983 to 2023 is 40 years, not 30 years'
  },
  {
    bad: 'The town last won the cup in ⟨1987⟩. In ⟨2025⟩, after ⟦28 barren years⟧, it won again.',
    message: '1987 to 2025 is 38 years, not 28 barren years'
  },
  {
    bad: 'Cholera had not been seen for ⟦twenty years⟧ until a man fell ill in ⟨June 2024⟩. The last outbreak, in ⟨1994⟩, was short.',
    message: '1994 to June 2024 is 30 years, not twenty years'
  },
  {
    bad: 'The college first took women in ⟨1978⟩. It was another ⟦three decades⟧ before one of them ran it: she was elected in ⟨2018⟩.',
    message: '1978 to 2018 is 40 years, not three decades'
  },
  {
    bad: 'A stone to those killed in ⟨October 1999⟩ was unveiled in ⟨October 2024⟩. Some, ⟦15 years⟧ after the event, wept.',
    message: 'October 1999 to October 2024 is 25 years, not 15 years'
  },
  {
    bad: 'The weir at Orne was built in ⟨1807⟩. It was ⟦114 years old⟧ when ice broke it in ⟨2021⟩, and had last been mended in 1968.',
    message: '1807 to 2021 is 214 years, not 114 years old'
  },
  {
    good: 'The house was built in 1850 and extended in 1901. It was 60 years old when the lane was paved.',
    why: 'that has no date'
  },
  {
    bad: 'They missed the eclipse of ⟨1927⟩. The next will pass over the school ⟦72 years⟧ on from that day, in ⟨2009⟩.',
    message: '1927 to 2009 is 82 years, not 72 years'
  },
  {
    bad: 'The quartet split up in ⟨1987⟩. It played together again ⟦33 years⟧ after the split, in ⟨2010⟩.',
    message: '1987 to 2010 is 23 years, not 33 years'
  },
  {
    bad: 'Mr Moss died in ⟨2009⟩, after 55 years of marriage. In ⟨2012⟩, ⟦five years⟧ after his death, she set one puzzle more.',
    message: '2009 to 2012 is 3 years, not five years'
  },
  {
    bad: 'The cup is ours for the first time since ⟨2003⟩, a gap of ⟦33 years⟧. It was won on ⟨Sunday 14 June 2026⟩.',
    message: '2003 to Sunday 14 June 2026 is 23 years, not 33 years'
  },
  {good: 'The cup is ours for the first time since 2003, a gap of 23 years. It was won on Sunday 14 June 2026.'},
  {good: 'Mr Moss died in 2009. In 2012, five years after the wedding of his son, she set one puzzle more.', why: 'another event'},
  {good: 'The quartet split up in 1987. It played together again 23 years after the split, in 2010.'},
  {
    bad: 'Orme had not won the cup since ⟨1998⟩, and the class of ⟨2025⟩ have ended a ⟦37-year⟧ wait.',
    message: '1998 to 2025 is 27 years, not 37-year'
  },
  {good: 'Orme won the cup in 1998. In 2025 the board has ended a 10-year wait for a new pitch.', why: 'nothing was missed since then'},
  {
    bad: 'The comet came by in ⟨2024⟩, having last been here in ⟨1953⟩. For those who saw it on both occasions, ⟦61 years⟧ apart, it was a joy.',
    message: '1953 to 2024 is 71 years, not 61 years'
  },
  {good: 'The comet came in 1953 and in 2024. Its two tails, four days apart at the reef, were seen by many.', why: 'not the two dates'},
  {good: 'The town was founded in 1987. In 2025, after two lean years, it won again.', why: 'no wait that began then'},
  {good: 'He joined in 1983, left in 2023, and after 30 years without a drink bought a bar.', why: 'no last one is told'},
  {good: 'The comet came in 1835, and 75 years after that, in 1910.', why: 'counted from the one before'},
  {good: 'The siege began about 11:15 p.m. Friday. It ended 28 hours later, at 3:15 a.m., in the rain.', why: 'another night'},
  {
    good: 'The mast heard the probe at 12.31pm its time, or 11.31am in Orme, 77 minutes after launch.',
    why: 'one moment by two clocks'
  },
  {good: 'The boat left at 5pm on Monday and came in at 6am the same day, seven hours later.', why: 'clocks of two places'},
  {good: 'It was their first cup since 2011. In the 20 years since then they had lost two finals.', why: 'nothing tells when this is'},
  {good: 'He met her in 1968, married in 1971 and held a golden wedding in 2021.', why: 'counted from the wedding'},
  {good: 'The lighthouse turned 200 in 2024. It had been automatic since 1984.', why: 'not built then'},
  {good: 'He moved to Bonn in 1971 and turned 65 in 2021.', why: 'not counted from the move'},
  {good: 'The zoo opened in 1950. In 2023 it had its first chick in two decades.', why: 'the last chick is not dated'},
  {good: 'Ada came at 11.58pm on 28 February 2024 and Grace four minutes later, on 29 February 2024.', why: 'over midnight'},
  {
    good: 'She was made a dame in 1992. In 2021, on the 60th anniversary of her first walk, a path was named for her.',
    why: 'another event'
  },
  {good: 'She was given a medal in 1987 and another in 2003. On her 90th birthday they sang.', why: 'not counted from a medal'},
  {good: 'The club was founded in 1921. In 2019, on its president’s 70th birthday, it gave a dinner.', why: 'his'},
  {good: 'Born on 29 February 1976, the vaulter had her 12th birthday in 2024.', why: 'a leap day'},
  {good: 'It burned 15 years ago, in 2009.', storyDate: '2024-06-05'},
  {good: 'At the 50th anniversary of the mill, crowds came to see it from 30 April 1877 to 15 June 1877.', why: 'while they came'},
  {
    good: 'On 21 March 1904 the brig Orra ran on to the rocks.\n\nA priest took off her crew.\n\nHe died in 1919, and the town walked behind him. A plaque was put up for the centenary, on 21 March 2004.',
    why: 'of what the story began with'
  },
  {good: 'The tower opened in 2013 and was sold in 2023, a decade later.'},
  {
    good: 'It backed the Whigs in 1979, and it has been over forty years since it last backed the Tories, in 1972.',
    why: 'counted to today'
  },
  {good: 'He set up the yard in 1953, when he was 24 years old, and in 1961 it had two slips.', why: 'counted from his birth'},
  {
    good: 'The bridge was opened on 14 June 1974. His wife died in 2019. In June of this year, 50 years to the week after the opening, he crossed it.',
    why: 'the year in which it is told'
  },
  {
    good: 'On 25 May, a day after Orme said that its board had turned down the 12 May offer, talks began.',
    why: 'a date that names the offer'
  },
  {good: 'At half past midnight, two and a half hours after the gates had closed at 10pm, it burned.', why: 'half past midnight'},
  {
    bad: 'The club last won a cup in ⟨1961⟩. In ⟨2025⟩ it won its first cup in ⟦34 years⟧.',
    message: '1961 to 2025 is 64 years, not 34 years'
  },
  {good: 'The club last won a cup in 1961. In 2025 it reached its first final in 34 years.', why: 'not every final is won'},
  {
    bad: 'The mill opened in ⟨1963⟩. For its ⟦golden jubilee⟧, in ⟨2023⟩, it put out a book on the weavers.',
    message: '1963 to 2023 is 60 years, not golden jubilee'
  },
  {
    bad: 'The lamp, first lit in ⟨1869⟩, had its ⟦200th birthday⟧ in ⟨2019⟩.',
    message: '1869 to 2019 is 150 years, not 200th birthday'
  },
  {
    bad: 'The bridge opened in ⟨2005⟩. It fell in ⟨2017⟩, ⟦20 years⟧ after it opened.',
    message: '2005 to 2017 is 12 years, not 20 years'
  },
  {good: 'The hotel opened in 2005. The bridge fell in 2017, 20 years after it opened.', why: 'a bridge'},
  {
    bad: 'The fire of ⟨1834⟩ destroyed the hall. In ⟨1934⟩, ⟦120 years⟧ on, it stood again.',
    message: '1834 to 1934 is 100 years, not 120 years'
  },
  {
    good: 'A sensor rang at 1.50am, two hours before the slide, but nobody left until 3.25am, only 17 minutes before it.',
    why: 'before the slide'
  },
  {
    bad: 'Two bills had been paid twice, on 3 March and again on 10 March. She made her last transfer on ⟨27 May⟩ and was arrested at home ⟦30 days⟧ later, on ⟨Thursday 16 June⟩.',
    message: '27 May to Thursday 16 June is 20 days, not 30 days'
  },
  {
    good: 'Two bills had been paid twice, on 3 March and again on 10 March. She made her last transfer on 27 May and was arrested at home 20 days later, on Thursday 16 June.'
  },
  {
    bad: 'Orme went to the bin for 10 minutes, in the ⟨63rd⟩ minute, for a trip. Dahl scored ⟦three minutes⟧ later, in the ⟨76th⟩.',
    message: '63rd to 76th is 13 minutes, not three minutes'
  },
  {good: 'Orme went to the bin for 10 minutes, in the 63rd minute, for a trip. Dahl scored three minutes later, in the 66th.'},
  {
    bad: 'By Hanna Orme | 7 June 2025\n\nA party is planned for Saturday 23 August to mark its ⟦80th birthday⟧: the first swimmers went in on that date in ⟨1935⟩.',
    message: '1935 to 7 June 2025 is 90 years, not 80th birthday'
  },
  {
    good: 'By Hanna Orme | 7 June 2025\n\nA party is planned for Saturday 23 August to mark its 90th birthday: the first swimmers went in on that date in 1935.'
  },
  {
    good: 'By Hanna Orme | 7 June 2025\n\nThe choir is to mark the 80th anniversary of the end of the war, and its hall, built in 1905, is full.',
    why: 'of the war'
  },
  {good: 'Orme scored in the 44th minute. Dahl was sent off six minutes later, in the 46th.', why: 'over the break'},
  {
    good: 'The last of the crew died in April 1991. “We sang,” he had said in 1975, on the 50th anniversary.',
    why: 'the feast has its own date, and nothing later ends its years'
  },
  {
    good: 'The Regal, which opened in October 1937, will shut in October 2025, two years short of its 90th anniversary.',
    why: 'a feast that it will not see'
  },
  {good: 'They saw the comet in 1862. It came back in 1992, ten years later than had been forecast.', why: 'than another day'},
  {
    bad: 'The guild, founded in ⟨1899⟩, kept its ⟦124th anniversary⟧ in ⟨2024⟩.',
    message: '1899 to 2024 is 125 years, not 124th anniversary'
  },
  {good: 'The guild, founded in 1899, kept its 125th anniversary in 2024.'},
  {
    bad: 'The guild, founded in ⟨1898⟩, marks its ⟦124th anniversary⟧ this year. The ⟨2024⟩ season opens in May.',
    message: '1898 to 2024 is 126 years, not 124th anniversary'
  },
  {
    good: 'The guild, founded in 1898, marks its 125th anniversary this year. The 2024 season opens in May.',
    why: 'announced the year before'
  },
  {good: 'The guild, founded in 1898, marks its 124th anniversary this year. Its lease ends in 2048.', why: 'a year to come'},
  {
    bad: 'The hall, built in ⟨1938⟩, will be ⟦97⟧ this year. Its ⟨2024⟩ budget has £40,000 for a roof.',
    message: '1938 to 2024 is 86 years, not 97'
  },
  {
    good: 'The mill opened in September 1926, and would have kept its centenary next year. The newest of them dates from 1958.',
    why: 'the year that it is told for'
  },
  {
    bad: 'At 11.05pm a mate saw the list. The call for help came at 11.32pm. The ferry sank at ⟨11.58pm⟩, and the first boat got there at ⟨12.47am⟩, ⟦29 minutes⟧ later.',
    message: '11.58pm to 12.47am is 49 minutes, not 29 minutes'
  },
  {
    bad: 'ORME, June 12, 2025 — The bank cut its rate on Thursday.\n\nIts council meets next on ⟨Thursday, August 7⟩, ⟦six weeks⟧ from now.',
    message: '12 June 2025 to Thursday, August 7 is 8 weeks, not six weeks'
  },
  {
    good: 'ORME, June 12, 2025 — The bank cut its rate on Thursday.\n\nIts council meets next on Thursday, August 7, eight weeks from now.'
  },
  {
    good: 'The alarm rang at 3.10am. The first crew set out at 3.25am. The hall was alight at 3.40am, and its roof fell in at 4.05am, 55 minutes later.',
    why: 'from the alarm'
  },
  {
    good: 'The inquiry opened on 8 January 1923. Its report came out on 29 June 1923, seven and a half months after the disaster.',
    why: 'the day of the disaster is told elsewhere'
  },
  {good: 'The mill opened in 1894, burned down in 1911 and rose again two years afterwards.', why: 'from the last of the two'},
  {
    bad: 'Mill to close\n\nLeeds, 3 June 2024\n\nThe mill is to be sold. The company, founded in ⟨1995⟩, is ⟦35 years old⟧.',
    message: '1995 to 3 June 2024 is 29 years, not 35 years old'
  },
  {
    good: 'Mill to close\n\nLeeds, 3 June 2024\n\nThe mill is to be sold. Bell founded the firm in 1995 and is 65 years old.',
    why: 'of who founded it'
  },
  {
    good: 'Mill to close\n\nLeeds, 3 June 2024\n\nThe band, formed in 1995, is 35 years old if you count its school days.',
    why: 'counted otherwise'
  },
  {good: 'The first was released 52 minutes after lift-off, at 4.34am, and the last at 5.01am.', why: 'the last is another'},
  {
    good: 'The winery opened in 1962. It is 210 years old.',
    storyDate: '2024-02-10',
    why: 'the house was built long before'
  },
  {
    good: 'The full moon is on 26 September, a week before closest approach, and by 10 October, a week after it, there is no moon at all.',
    why: 'counted from what the length before it named'
  },
  {
    bad: 'The club plans a feast for ⟨2027⟩, when it will be ⟦130 years old⟧. It was founded in ⟨1887⟩.',
    message: '1887 to 2027 is 140 years, not 130 years old'
  },
  {good: 'The club plans a feast for 2027, when it will be 130 years old. The club’s rival was founded in 1887.', why: 'another club'},
  {
    bad: 'The date ⟨1620⟩ is carved above its door, and in ⟨2020⟩ the owners marked its ⟦300th birthday⟧.',
    message: '1620 to 2020 is 400 years, not 300th birthday'
  },
  {
    good: 'The date 1620 is carved above its door, but the house was built in 1597, and in 1997 the owners marked its 400th birthday.',
    why: 'built before'
  },
  {
    bad: 'The comet was last here in 1948 and came back in ⟨2023⟩. At one visit ⟨every 75 years⟩ it is not due again until ⟦2089⟧.',
    message: 'every 75 years from 2023 makes 2098, not 2089'
  },
  {
    good: 'The comet was last here in 1910 and came back in 1986. It comes every 76 years and is next due back in 2061.',
    why: 'a round number of years'
  },
  {good: 'The vote comes every seven years. It was last held in 2018, was postponed, and is due again in 2027.', why: 'put off'},
  {
    good: 'Deputies met on 3 May; the talks went on until Saturday, and the following day, 8 May, they voted.',
    why: 'counted from the weekday'
  },
  {good: 'The bill passed on 3 May, the king fell ill, and the following day, 3 June, he died.', why: 'the day after he fell ill'},
  {good: 'The cicadas come every 17 years. Brood X was last seen in 2021, and Brood XIV is expected back in 2025.', why: 'another brood'},
  {good: 'The club plans a feast for 2027, when it will be 130 years old. It was founded as a choir in 1887.', why: 'no club until later'},
  {good: 'The date 1820 is carved above its door, and in 2020 the school marked its 150th birthday.', why: 'of the school'},
  {
    good: 'The press still runs. It is 210 years old, except for the screw, replaced in 1921, and the beam, replaced in 1876.',
    why: 'of its parts'
  },
  {
    good: 'Jurors were sworn in on Tuesday, 11 February 2025, the court said on Friday. They retired nine days later, on Thursday the 20th.',
    why: 'Friday is the day of the telling'
  },
  {good: 'The mill opened in 1894, burned down in 1911 and rose again two years afterwards, its owner said.', why: 'counted from 1911'},
  {good: 'A university only since 1992, Thornaby marked its 150th anniversary in 2024.', why: 'what it became then'},
  {good: 'She left school in 1994. She took up law at 34 and qualified three years later, in May 2004.', why: 'from what she did at 34'},
  {
    good: 'He left school in 1981. He joined a bank at 25 and was made a partner eight years later, in 1996.',
    why: 'eight years after he joined'
  },
  {
    bad: 'The mill closed in ⟨1984⟩. It was sold to a brewer and reopened ⟦25 years⟧ later, in ⟨1999⟩.',
    message: '1984 to 1999 is 15 years, not 25 years'
  },
  {good: 'Referred on 12 August 2024, she had surgery on Monday 15 September, 57 weeks later.', why: 'a year on'},
  {
    bad: 'The company was founded in ⟨1990⟩. It made tyres for farmers and was sold ⟦two years⟧ later, in ⟨2004⟩.',
    message: '1990 to 2004 is 14 years, not two years'
  },
  {bad: 'He married Ann in ⟨1965⟩. He divorced her ⟦12 years⟧ later, in ⟨1985⟩.', message: '1965 to 1985 is 20 years, not 12 years'}
]
