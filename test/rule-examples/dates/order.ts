import type {Example} from '../../../src/rule.js'

/** More texts that `dates-order` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {
    bad: 'The last patient was enrolled in ⟨August 2022⟩ and the results of the trial were published in ⟦July 2021⟧.',
    message: 'July 2021 is before August 2022, not after it'
  },
  {
    bad: 'Launched in ⟨2013⟩, the probe reached Mars ten months later. It fell silent in ⟦2012⟧.',
    message: '2012 is before 2013, not after it'
  },
  {
    bad: 'Opened in ⟨1987⟩, the pit closed in ⟦1979⟧ after a flood.',
    message: '1979 is before 1987, not after it'
  },
  {
    bad: 'The first 999 call was logged at ⟨2.41am⟩. A crew from Denby Street reached the scene at ⟦2.39am⟧ and called for six more engines.',
    message: '2.39am is before 2.41am, not after it'
  },
  {good: 'The 999 call was made at 10.50pm. The pub had shut at 10.30pm.', why: 'nobody who was called'},
  {good: 'A second call was logged at 2.41am. A crew reached the scene at 2.39am.', why: 'sent out by the first'},
  {
    bad: 'Orme Homes submitted its plans for 96 flats on ⟨3 July 2025⟩. After two deferrals, the committee approved them on ⟦12 May 2025⟧.',
    message: '12 May 2025 is before 3 July 2025, not after it'
  },
  {
    good: 'Orme Homes submitted its plans for flats on 3 July 2025. Its plans for a hotel were approved on 12 May 2025.',
    why: 'other plans'
  },
  {good: 'Launched in 2013, the probe reached Mars ten months later. It fell silent in 2022.'},
  {good: 'The mill closed in 1958. The chapel was rebuilt in 1911 and is a shop.', why: 'another building'},
  {good: 'In the financial year 2022-23, which ran from April to March, it carried 61m people.', why: 'a year of twelve months'},
  {
    bad: 'He resigned in ⟨1996⟩ over the war. He then went to a firm that hired him in ⟦1991⟧.',
    message: '1991 is before 1996, not after it'
  },
  {
    bad: 'Charged in 2015, tried in ⟨2019⟩ and cleared in ⟦2016⟧, she bakes bread.',
    message: '2016 is before 2019, not after it'
  },
  {bad: 'She became chief executive in ⟨2015⟩, having joined the firm in ⟦2018⟧.', message: '2018 is after 2015, not before it'},
  {bad: 'The inn, which first served ale in ⟨1893⟩, was turned into a school in ⟦1871⟧.', message: '1871 is before 1893, not after it'},
  {bad: 'Work on the bridge began in ⟨2011⟩. It opened in ⟦2008⟧.', message: '2008 is before 2011, not after it'},
  {bad: 'He was arrested on ⟨12 June⟩. He was charged on ⟦9 June⟧.', message: 'arrested 12 June, charged 9 June'},
  {bad: 'The ship left at ⟨16:30⟩. Fire broke out in it at ⟦15:50⟧.', message: '15:50 is before 16:30, not after it'},
  {bad: 'He moved to Lyon in ⟨1992⟩ and then, in ⟦1988⟧, to Bonn.', message: '1988 is before 1992, not after it'},
  {
    bad: 'The statue was stolen from the chapel in ⟨1974⟩; police got it back in ⟦1971⟧, in a barn.',
    message: '1971 is before 1974, not after it'
  },
  {
    bad: 'She was convicted in ⟨May 2012⟩. The killing took place in ⟦July 2013⟧ in a flat.',
    message: 'July 2013 is after May 2012, not before it'
  },
  {bad: 'The ship was launched in ⟨1912⟩ and her keel was laid in ⟦1914⟧.', message: '1914 is after 1912, not before it'},
  {
    bad: 'Bids for the pier were invited in ⟨2014⟩; work on it began soon afterwards, in ⟦2012⟧.',
    message: '2012 is before 2014, not after it'
  },
  {bad: 'After graduating in ⟨2006⟩, Ms Hale joined the bank in ⟦2003⟧.', message: '2003 is before 2006, not after it'},
  {
    bad: 'The letter was sold in ⟨1934⟩ to a banker, in whose vault it stayed until his heirs gave it away in ⟦1928⟧.',
    message: '1928 is before 1934, not after it'
  },
  {
    bad: 'Police were called at ⟨11.20pm⟩ by a man who had heard glass. The first car arrived at ⟦10.55pm⟧.',
    message: '10.55pm is before 11.20pm, not after it'
  },
  {
    bad: 'The dig ended on ⟨21 August⟩. A ring, found by a clerk on ⟦26 August⟧, is its pride.',
    message: '26 August is after 21 August, not before it'
  },
  {
    bad: 'The dig closed on ⟨12 August⟩, after a month. The floor was bared in its last few days, on ⟦19 August⟧.',
    message: '19 August is after 12 August, not before it'
  },
  {
    bad: 'She won her first title in ⟨2015⟩. On her debut, in ⟦2017⟧, she had gone out early.',
    message: '2017 is after 2015, not before it'
  },
  {
    bad: 'Mrs Venn complained to the council on ⟨4 May⟩. In his answer to that letter, dated ⟦19 April⟧, the clerk wished her well.',
    message: '19 April is before 4 May, not after it'
  },
  {
    bad: 'The inquest opened in ⟨May 2018⟩. The diver’s death, in ⟦July 2018⟧, had gone unreported.',
    message: 'July 2018 is after May 2018, not before it'
  },
  {bad: 'The record was released in ⟨1974⟩. It was recorded in a barn in ⟦1976⟧.', message: 'released 1974, recorded 1976'},
  {good: 'The dig ended on 21 August. A ring that went missing was found again on 26 August.', why: 'it came round again'},
  {good: 'The town put a stone up in 1902 and, having got his name wrong, another in 1904.', why: 'the comma ends what had been'},
  {good: 'The shop closed in 2012. Its last owner died in 2020.', why: 'what outlives it'},
  {good: 'She joined the firm in 1998. Her first book, in 2005, had been a success.', why: 'as it still was'},
  {good: 'He died in 2016. The inquest into his brother’s death was held in 2012.', why: 'another person'},
  {good: 'Sales of oats rose in February. This followed a sharp fall in January.', why: 'what it followed came first'},
  {good: 'The loss of 1986 was the fourth highest since 1949, after a gain in 1985.', why: 'a record, and since when'},
  {good: 'He was released in 2010 and arrested in 2012 for theft.', why: 'it came round again'},
  {good: 'The ship, launched in 1912, sank in 1940. Her namesake was launched in 1961.', why: 'another ship'},
  {good: 'The statue was stolen in 1974, found in 1981, stolen once more in 1990 and never seen again.', why: 'a second round'},
  {good: 'Elected in 2014, he resigned in 2012 from the bank that he ran.', why: 'another post'},
  {good: 'After a fire in 2003 the school, built in 1911, was pulled down.', why: 'an aside'},
  {good: 'The lifeboat was called at 9.15pm to a yacht that had left at 8.30pm.', why: 'it looks back'},
  {good: 'The lighthouse turned 200 in 2024. It had then been automatic for 40 years, since 1984.', why: 'it looks back'},
  {good: 'The home closed in 1961 and opened to the public as a museum in 1990.', why: 'it opened anew'},
  {good: 'The hotel, which opened in 2013, was bought in 1994 as a shell.', why: 'what goes before a beginning'},
  {good: 'He was arrested on 12 December and charged on 9 January.', why: 'the year turned between'},
  {good: 'She founded the firm in 2004. She had left the bank in 2003.', why: 'it looks back'},
  {good: 'The ship left at 16:30. Its captain had been told of the fire at 15:50.', why: 'it looks back'},
  {good: 'She was sentenced on 19 April 2024 after a jury convicted her of fraud on 4 March 2024.'},
  {good: 'The firm was founded in 2001, floated in 2006 and sold in 2015.'},
  {good: 'She won in 2019 after years in which, until 2021, nobody ran.', why: 'another clause'},
  {good: 'Rents rose by 4 per cent in 2025, down from 6 a year before and 11 in early 2022.', why: 'the year before is not 2022'},
  {good: 'The hall is empty at odd times: 11am after the first sitting, 2pm, 5pm before supper.', why: 'a list'},
  {
    bad: 'The ferry left Ayr at ⟨14:05⟩ with 71 on board. Smoke was seen at ⟦13:52⟧, and they had it back by 15:10.',
    message: '13:52 is before 14:05, not after it'
  },
  {
    bad: 'The first of them fell ill on ⟨14 April⟩. He died on ⟦2 April⟧, and the ports were shut.',
    message: '2 April is before 14 April, not after it'
  },
  {good: 'Her sister fell ill on 14 April. The mayor had died on 2 April.', why: 'two people'},
  {
    good: 'The potter died in 1981. His last jug was fired, and his last book published, in 1983.',
    why: 'works outlive whoever made them'
  },
  {
    bad: 'The first bill, in ⟨2011⟩, died; the second, in ⟦2008⟧, was carried.',
    message: '2008 is before 2011, not after it'
  },
  {
    bad: 'The board met on ⟨4 May 2022⟩. After that, on ⟦1 May⟧, it dismissed the clerk.',
    message: '1 May is before 4 May 2022, not after it'
  },
  {bad: 'She led the school from ⟨2009⟩; before that, in ⟦2012⟧, she taught in Kenya.', message: '2012 is after 2009, not before it'},
  {bad: 'The house was sold in ⟨2007⟩ by the man who had bought it in ⟦2011⟧.', message: '2011 is after 2007, not before it'},
  {
    bad: 'The boat left at ⟨9.40pm⟩. The tug it had asked for came out at ⟦9.15pm⟧.',
    message: '9.15pm is before 9.40pm, not after it'
  },
  {good: 'He finished first in 2014 and second in 2011.', why: 'a rank'},
  {good: 'She won in 1990. After that she could never repeat the time set in 1985.', why: 'another deed'},
  {
    bad: 'The mill was built in ⟨1872⟩ and enlarged in 1881. Mothballed in ⟦1869⟧, it was sold for scrap.',
    message: '1869 is before 1872, not after it'
  },
  {
    bad: 'Two firms agreed on the takeover in ⟨May 2019⟩. It was completed in ⟦February 2019⟧.',
    message: 'February 2019 is before May 2019, not after it'
  },
  {
    bad: 'The regulator approved the pill in ⟨October 2016⟩. The maker withdrew the drug in ⟦March 2015⟧.',
    message: 'March 2015 is before October 2016, not after it'
  },
  {
    bad: 'Police arrested her in ⟨November 2018⟩. A jury convicted her that ⟦September⟧.',
    message: 'September is before November 2018, not after it'
  },
  {
    bad: 'The statue was pulled down in ⟨1991⟩. It was put up in ⟦1994⟧ to mark his birth.',
    message: '1994 is after 1991, not before it'
  },
  {
    bad: 'The works closed in ⟨October 2019⟩. Before it closed, it was fined in ⟦March 2021⟧ over solvents.',
    message: 'March 2021 is after October 2019, not before it'
  },
  {
    bad: 'By the time the alarm was raised, in ⟨May 2016⟩, the bank had already failed: it shut in ⟦August 2017⟧.',
    message: 'August 2017 is after May 2016, not before it'
  },
  {
    bad: 'Since ⟨1 July 2023⟩ nobody has been allowed to burn wet logs. The ban had been voted for in ⟦October 2023⟧.',
    message: 'October 2023 is after 1 July 2023, not before it'
  },
  {
    bad: 'The airline, which flew for the last time in ⟨2019⟩, had opened a route to Boston in ⟦2021⟧.',
    message: '2021 is after 2019, not before it'
  },
  {
    bad: 'The book came out in ⟨1971⟩. It sold badly. Its author had died in Crete in ⟦1974⟧.',
    message: '1974 is after 1971, not before it'
  },
  {
    bad: 'The convoy left Hull on ⟨3 May⟩. On the way it was bombed, on ⟦1 May⟧.',
    message: '1 May is before 3 May, not after it'
  },
  {
    bad: 'Ruth, the eldest, was born in ⟨1949⟩, Miriam in ⟦1946⟧ and Judith in 1951.',
    message: '1946 is before 1949, not after it'
  },
  {
    bad: 'She won the leadership in ⟨2013⟩ and, having lost that post in ⟦2009⟧, went back to the law.',
    message: '2009 is before 2013, not after it'
  },
  {
    bad: 'Smoke was first seen at ⟨ten to two in the morning⟩. A neighbour rang the brigade at ⟦1.20am⟧.',
    message: '1.20am is before ten to two in the morning, not after it'
  },
  {good: 'The firm launched a van in 2011. It scrapped its saloon in 2008.', why: 'two things'},
  {good: 'The bank opened a branch in Hull in 1920. It closed one in Leeds in 1911.', why: 'two things'},
  {good: 'The drug was approved in 2004 in Europe. It was withdrawn in 2001 in Japan.', why: 'two places'},
  {good: 'Work on the new wing began in 2014. The old one was finished in 1911.', why: 'the one is another'},
  {good: 'The statue was pulled down in 1991. A copy was put up in 1994.', why: 'a copy'},
  {good: 'He bought the inn in 1998 and, having sold his shop in 1995, moved in.', why: 'another thing'},
  {good: 'Since 2010 she has run the bank. The last head had left in 2009.', why: 'it looks back'},
  {good: 'The firm, founded in 1971, had opened ten shops by 2019.', why: 'no end comes before'},
  {good: 'The convoy left Hull on 3 May. On the way it met another, which had sailed on 1 May.', why: 'another convoy'},
  {good: 'Ruth, the eldest, was born in 1943 and her mother in 1921.', why: 'no sister'},
  {good: 'He said that September would be dry. It was November 2018.', why: 'what he said'},
  {good: 'Elected in 2007, she sold a house that she had bought in 2012.', why: 'when she sold it is not told'},
  {
    bad: 'He resigned as treasurer in ⟨June 2016⟩. He had been treasurer since ⟦2018⟧.',
    message: '2018 is after June 2016, not before it'
  },
  {
    bad: 'In ⟨2016⟩ the board sacked Ilse Brandt, who had led the mill since ⟦2019⟧.',
    message: '2019 is after 2016, not before it'
  },
  {
    good: 'The house was built in 1950. Mrs Hale had lived there since 1988.',
    why: 'had lived there by a day that is not told'
  },
  {
    bad: 'A column set out on ⟨11 June⟩. By then the fort, which fell on ⟦14 June⟧, was lost.',
    message: '14 June is after 11 June, not before it'
  },
  {
    bad: 'The driver was charged on ⟨4 March⟩. The crash happened on ⟦9 March⟧ on the ring road.',
    message: '9 March is after 4 March, not before it'
  },
  {good: 'The driver was charged on 4 March. The crash happened on 9 February on the ring road.'},
  {
    bad: 'Vidic was sent off in the ⟨55th⟩ minute. He had been booked in the ⟦61st⟧ for a foul.',
    message: '61st is after 55th, not before it'
  },
  {good: 'Vidic was sent off in the 55th minute. He had been booked in the 41st for a foul.'},
  {
    bad: 'Her first film was released in ⟨1994⟩. The second, shot in Rome, came out in ⟦1992⟧.',
    message: '1992 is before 1994, not after it'
  },
  {good: 'He won the seat in 2010, having lost it in 2005 by nine votes.', why: 'lost before it was won'},
  {good: 'Lumb was arrested again, on 4 May. He was released on 13 April.', why: 'two rounds of one case'},
  {good: 'Rudd came on for Hale in the 60th minute and had scored within ten, from a corner in the 69th.', why: 'what came next'},
  {good: 'She came to Orme in 1959. Her husband, whom she had married at 40, died in 1998.', why: 'the comma ends what had been'},
  {
    good: 'The mill was built on 4 May 1931. The weaver it had trained died on 2 May 2020.',
    why: 'she had been trained before, and died then'
  },
  {
    bad: 'Two brothers stood. Jan, the younger, who was born in ⟨1950⟩, is a Liberal; Tomas, born in ⟦1953⟧, is a Green.',
    message: '1953 is after 1950, not before it'
  },
  {
    good: 'Two brothers stood. Jan, the younger, born in 1953, is a Liberal, and his wife, born in 1955, is a Green.',
    why: 'no brother of his'
  },
  {
    good: 'The country lost 83 rhinos in 2024, the second highest figure since records began in 1989, after 97 in 2015.',
    why: 'what the record reaches back to'
  },
  {good: 'Two brothers stood. Jan, the younger, born in 1953, is a Liberal; Petra, born in 1980, beat both.', why: 'no brother'},
  {good: 'The bridge will shut in 2027, when it will be 130 years old. The bridge was rebuilt in 1950.', why: 'told of what was before'},
  {
    good: 'The plant signed with the union in 1974, after a winter of pickets, the firm said in a statement on 9 October 2025.',
    why: 'the day of the telling'
  },
  {
    good: 'Some 412 waited more than 12 hours for a bed, and 1960 more than eight. The list had been 52,900 at its height in 2023.',
    why: 'a number of people'
  },
  {
    good: 'Orla Finch, who died in 1974, had never fetched more than the £640,000 paid in 2019 for a view of the weir.',
    why: 'no deed of hers'
  },
  {bad: 'Orla Finch, who died in ⟨1974⟩, had never recovered from a stroke in ⟦1980⟧.', message: '1980 is after 1974, not before it'}
]
