import type {Example} from '../../../src/rule.js'

/** More texts that `dates-age` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {
    bad: 'Ana Roe was ⟨19⟩ when her only child was born. The two, now ⟨43⟩ and ⟦34⟧, run the inn.',
    message: '43 and 34 are 9 years apart, not 19'
  },
  {good: 'Ana Roe was 19 when her only child was born. The two, now 43 and 24, run the inn.'},
  {good: 'Ana Roe was 19 when her first child was born. Her two younger girls are now 12 and 9.', why: 'others of her children'},
  {
    bad: 'Klara Venn, born in ⟨1950⟩, was ⟦44⟧ when she opened her bakery, in ⟨May 1984⟩, on borrowed money.',
    message: 'Born 1950 makes 33 or 34 in May 1984, not 44'
  },
  {
    bad: 'The engineer Tom Bell (⟨1910⟩-⟨2001⟩) built it with his sons, and lived to be ⟦81⟧.',
    message: 'Born 1910 makes 90 or 91 in 2001, not 81'
  },
  {
    bad: 'Ida Moss, who has died aged ⟦72⟧, ran the ferry. She was born in Hull on ⟨4 May 1931⟩. Her burial took place on ⟨6 March 2023⟩.',
    message: 'Born 4 May 1931 makes 91 on 6 March 2023, not 72'
  },
  {
    bad: 'Omar Haddad was born in Leeds in ⟨April 1940⟩. He gave the firm to his niece in ⟨June 2020⟩, when he was ⟦70⟧.',
    message: 'Born April 1940 makes 80 in June 2020, not 70'
  },
  {
    bad: 'The swimmer will be ⟨30⟩ on ⟨2 June 2026⟩. In ⟨July 2014⟩ she was at ⟦23⟧ the youngest of the squad.',
    message: '30 in 2 June 2026 makes 18 or 19 in July 2014, not 23'
  },
  {
    bad: 'Ann Castell, a judge, died on ⟨8 June 2024⟩. She was ⟨84⟩. President Moyo had named her to the bench in ⟨1994⟩, when she was ⟦44⟧.',
    message: '84 in 8 June 2024 makes 53 to 55 in 1994, not 44'
  },
  {
    good: 'Omar Haddad was born in Leeds in April 1940. He gave the firm to his son in June 2020, when he was 45.',
    why: 'he may be the son'
  },
  {
    good: 'Ida Holm was born in Lund in 1922. She died in 2019, aged 96. The cat had lived to be 19.',
    why: 'the cat was not born in 1922'
  },
  {
    bad: 'Agnes Holt, ⟦58⟧, was born in Leeds in ⟨1956⟩ and died on ⟨3 March 2024⟩.',
    message: 'Born 1956 makes 67 or 68 on 3 March 2024, not 58'
  },
  {
    bad: 'Ingrid Valloe, composer, dies at ⟦81⟧\n\nIngrid Valloe wrote for bells and barges. She was born in Bergen on ⟨3 February 1934⟩. Her last work was played in the fog.\n\nIngrid Valloe, born 3 February 1934; died ⟨2 March 2025⟩.',
    message: 'Born 3 February 1934 makes 91 on 2 March 2025, not 81'
  },
  {
    bad: 'She was ⟨12⟩ in ⟨1951⟩, when she first played. The organist had mumps. She will be ⟦97⟧ in ⟨2025⟩.',
    message: '12 in 1951 makes 85 to 87 in 2025, not 97'
  },
  {
    bad: 'Ana Duarte, ⟨26⟩, drove, and her brother Rui, who is ⟦three years⟧ younger, sang. Rui, ⟨29⟩, sang well.',
    message: '26 is 3 years younger than 29, not three years older'
  },
  {
    bad: 'Pilots must stop flying at ⟨65⟩. Captain Rourke, born in ⟨1950⟩, made his last flight in ⟦2025⟧.',
    message: 'Born 1950 makes 74 or 75 in 2025, past 65'
  },
  {
    bad: 'Margaret Venn, ⟨84⟩, and her sister Jean, ⟨81⟩, share a car. Jean, the elder by ⟦three years⟧, drives.',
    message: '81 is 3 years younger than 84, not three years older'
  },
  {good: 'Margaret Venn, 84, and her sister Jean, 81, share a car. Margaret, three years the elder, drives.'},
  {good: 'Tom Rees, 81, bought a barn from Ann Moss, 84. Rees says his barn is the older by three years.', why: 'a barn'},
  {bad: 'She joined the orchestra at ⟨19⟩ and left it ⟨30 years⟩ later, at ⟦59⟧.', message: '19 and 30 years make 49, not 59'},
  {bad: 'At ⟨19⟩ she joined the choir in ⟨1975⟩. In ⟨2005⟩, aged ⟦59⟧, she left.', message: '19 in 1975 makes 48 to 50 in 2005, not 59'},
  {
    bad: 'A clerk who, at ⟨23⟩, robbed a bank in York in ⟨August 1989⟩ was jailed on ⟨5 March 2024⟩. Des Moss, now ⟦48⟧, wept.',
    message: '23 in August 1989 makes at least 57 by 5 March 2024, not 48'
  },
  {
    bad: 'The mare, foaled in ⟨April 2009⟩, won the cup in ⟨June 2015⟩ as a ⟦nine-year-old⟧.',
    message: 'Born April 2009 makes 6 in June 2015, not 9'
  },
  {
    bad: 'They opened the bar in ⟨2008⟩, when Luca was ⟨24⟩ and Pia 21. In ⟨2025⟩ Luca, by then ⟦47⟧, sold it.',
    message: '24 in 2008 makes 40 to 42 in 2025, not 47'
  },
  {
    bad: 'At ⟦83⟧, Hal Moss has become the oldest graduate of a college that gave him his gown in ⟨June 2024⟩. He was born in ⟨1951⟩.',
    message: 'Born 1951 makes 72 or 73 in June 2024, not 83'
  },
  {
    bad: 'In ⟨1962⟩ Elio Moss, then ⟨16⟩, left home. The cook, who was ⟦84⟧ in ⟨2025⟩, came back.',
    message: '16 in 1962 makes 78 to 80 in 2025, not 84'
  },
  {
    bad: 'He took his first wicket in ⟨1987⟩, a boy of ⟨16⟩. By ⟨2001⟩, aged ⟦40⟧, he had taken more.',
    message: '16 in 1987 makes 29 to 31 in 2001, not 40'
  },
  {
    bad: 'Tessa Moss, who is ⟦61⟧, has kept the mill since ⟨1994⟩, when she was ⟨41⟩. A fire in ⟨March 2024⟩ closed it.',
    message: '41 in 1994 makes at least 70 by March 2024, not 61'
  },
  {
    bad: 'The clinic was opened in ⟨1984⟩ by Dr Rosa Venn, who was ⟨31⟩ at the time. Venn, now ⟦83⟧, left in 2023 and will be back in ⟨2026⟩.',
    message: '31 in 1984 makes at most 74 by 2026, not 83'
  },
  {
    bad: 'The shop was opened in ⟨1961⟩ by Rosa Moss, a baker who was then ⟨26⟩, and Jim Pell. Mrs Moss, who died in ⟨2015⟩ at the age of ⟦70⟧, loved it.',
    message: '26 in 1961 makes 79 to 81 in 2015, not 70'
  },
  {
    bad: 'She joined the choir in ⟨1943⟩, when she was ⟨17⟩. On Friday it kept her ⟦90th⟧ birthday. It was founded in ⟨1944⟩, 81 years ago.',
    message: '17 in 1943 makes at least 98 now, not 90'
  },
  {
    bad: 'In ⟨1985⟩ Lin Bo came to town. He was ⟨28⟩. In ⟨2025⟩ the founder of the biggest of mills is ⟦58⟧ and sings.',
    message: '28 in 1985 makes at least 67 by 2025, not 58'
  },
  {
    bad: 'Wilf Pell, engineer, dies at 93\n\nHis bridge was opened on ⟨14 June 1974⟩, when Pell was ⟦53⟧, in rain.\n\nWilf Pell, born ⟨18 April 1931⟩; died 3 November 2024.',
    message: 'Born 18 April 1931 makes 43 on 14 June 1974, not 53'
  },
  {
    bad: 'She was first elected in ⟨2009⟩, a stoker of ⟨34⟩ with no friends. She sat on two boards. In ⟨2023⟩, aged ⟦58⟧, she left.',
    message: '34 in 2009 makes 47 to 49 in 2023, not 58'
  },
  {
    bad: 'The poet was ⟨24⟩ in ⟨1966⟩, when he was first read, and ⟦78⟧ in ⟨2000⟩, when he won.',
    message: '24 in 1966 makes 57 to 59 in 2000, not 78'
  },
  {
    bad: 'At ⟦59⟧, Tom Bye, who was born in ⟨1975⟩, became the oldest man to swim the strait in ⟨June 2024⟩.',
    message: 'Born 1975 makes 48 or 49 in June 2024, not 59'
  },
  {
    bad: 'He marked his ⟨90th⟩ birthday on ⟨9 May 2025⟩. He left in ⟨1963⟩, aged ⟦32⟧.',
    message: '90 in 9 May 2025 makes 27 to 29 in 1963, not 32'
  },
  {
    bad: 'Coyle was ⟨36⟩ when he was sentenced in ⟨2024⟩. He carried out the raid in ⟨2003⟩. He was then a man of ⟦24⟧ living with an uncle.',
    message: '36 in 2024 makes 14 to 16 in 2003, not 24'
  },
  {
    bad: 'At ⟨23⟩ she won the county title; that was in ⟨1998⟩. She was ⟦41⟧ when she won it again, in ⟨2024⟩.',
    message: '23 in 1998 makes 48 to 50 in 2024, not 41'
  },
  {
    bad: 'Nora Lie, who is ⟨84⟩, first rang the bells when she was ⟨12⟩ and has missed one Sunday in the ⟦62 years⟧ since.',
    message: 'From 12 to 84 is 72 years, not 62 years'
  },
  {
    good: 'Nora Lie, who is 84, first rang the bells when she was 12 and has taught maths for 40 years.',
    why: 'not since then'
  },
  {
    bad: 'Lotte Hahn was born in ⟨1931⟩. When she died, in ⟨2018⟩, the papers gave her age as ⟦77⟧.',
    message: 'Born 1931 makes 86 or 87 in 2018, not 77'
  },
  {
    bad: 'Aubrey Pell was born on ⟨4 April 1937⟩. He died on ⟨2 November 2023⟩ at the age of ⟦85⟧.',
    message: 'Born 4 April 1937 makes 86 on 2 November 2023, not 85'
  },
  {
    bad: 'Asha Venn, born on ⟨3 March 2008⟩, plays chess. On ⟨14 June 2024⟩ she beat a champion, becoming a grandmaster at the age of ⟦15⟧.',
    message: 'Born 3 March 2008 makes 16 on 14 June 2024, not 15'
  },
  {
    good: 'Asha Venn, born on 3 March 2008, plays chess. On 14 June 2024 she beat a champion who had become a grandmaster at the age of 15.',
    why: 'at another time'
  },
  {good: 'The judge, appointed in 1996 at 48, must go at 70. Born in 1948, he went in 2018.', why: 'a limit for all of them'},
  {good: 'The play opens in 1944. Anna is 23. She was 20 when she left in 1941. It was first put on in 2019.', why: 'of the play’s day'},
  {good: 'Rosa Venn is 80. Her father was 31 when he came in 1940. The firm was sold in 2024.', why: 'another person'},
  {good: 'Tessa Moss is 61. She came at 41, in 1994. The mill will be sold in 2030.', why: 'nothing tells when this is'},
  {good: 'The mare won in August 2020 as a six-year-old, and she bore a foal; he raced in 2024, at two.', why: 'another animal'},
  {good: 'Des Moss, now 48, robbed a bank at 23 in August 1989. His son Rob, now 20, did not.', why: 'another person'},
  {good: 'Ada Rowe, 45, founded the firm in 2004, at 24. She sold it in 2014, aged 34.', why: 'the first age is of today'},
  {good: 'He was 16 in 1944; his aunt Joan was old. In 1950, by then 22, he sang.'},
  {good: 'Sir Aubrey Pell, who has died aged 86, was born on 4 April 1937 and died on 2 November 2023.'},
  {good: 'Born in May 1931, she taught until 1990. She leaves seven grandchildren and a great-grandson who is two.', why: 'his own'},
  {good: 'She was born in March 1932. One brother died in October 1944, when he was 21 and she was 12.', why: 'hers fits'},
  {good: 'Bosun, a dog born in May 2011, retired in June 2021 after ten years.', why: 'an animal'},
  {good: 'Des Moss was born in 1961. He moved in 1986. He coaches at a school whose oldest pupil is seven.', why: 'of the pupil'},
  {
    good: 'Ada Holm leaves a sister, Greta, who is 79. Ada Holm, botanist, born 4 May 1932; died 3 March 2024.',
    why: 'the sister is named'
  },
  {
    good: 'Jan Moss was born on 2 June 1936. He could not read until he was 12. An aunt sent him to Bonn in 1955.',
    why: 'it is its own time'
  },
  {
    good: 'Their daughter, Morag, was born on 2 April 1958. Jessie Venn died in 2014, at 86.',
    why: 'another sentence is about another person'
  },
  {good: 'His mother, who died in 1999, was 34 when he was born in 1960.', why: 'hers'},
  {good: 'Rosa Venn was born on 4 April 1937. Her agent, John Carver, died in 1990, aged 81.', why: 'another is named'},
  {good: 'They had two sons, born in 1961 and 1964. He died in 2002, at 79.', why: 'births of two'},
  {good: 'My aunt kept the pan until 2013, when she was 80. I was 48 and had it mended in 2014.', why: 'two people'},
  {good: 'The number of nests peaked at 96 in 2011 and stood at 71 in 2022.', why: 'a count, and nobody is so old'},
  {good: 'The twins were born five minutes apart in Lyon.'},
  {
    bad: 'A clerk was jailed on Thursday. Gareth Lyle, ⟦58⟧, showed nothing.\n\nThe thefts began in April 2014.\n\nLyle, who was born in ⟨1976⟩, wept. He was sentenced on ⟨Thursday 15 May 2025⟩.',
    message: 'Born 1976 makes at most 50 now, not 58'
  },
  {
    good: 'A clerk was jailed on Thursday. Gareth Lyle, 58, showed nothing.\n\nThe thefts began in April 2014.\n\nLyle, who was born in 1967, wept. He was sentenced on Thursday 15 May 2025.'
  },
  {
    good: 'Gareth Lyle, 58, showed nothing.\n\nHis son Rob, who was born in 1976, wept. He was sentenced on Thursday 15 May 2025.',
    why: 'another person'
  },
  {
    bad: 'The river beat the mark set 32 years ago in the flood of ⟨1993⟩.\n\n“My dad told us,” said Becky Strand, who was ⟨11⟩ that year and is ⟦53⟧ now.',
    message: '11 in 1993 makes at most 44 now, not 53'
  },
  {
    bad: 'Joe Bald was 23, born in ⟨1903⟩ in Gubbio, and new to the mine.\n\nNobody came.\n\nJoe Bald never went down again. He drove a van and died in ⟨1984⟩, at ⟦91⟧.',
    message: 'Born 1903 makes 80 or 81 in 1984, not 91'
  },
  {
    good: 'She was born on May 9, 1937. She went up to Durham at 18, took a first in 1958 and stayed.',
    why: 'the age is of the first step'
  },
  {
    bad: 'She was born in ⟨1942⟩, she is ⟦94⟧, and from 1948 to 1951 she lived here.\n\nThe pub shut in December 2022 and was sold in March 2023. It poured again on ⟨Friday 4 October⟩.',
    message: 'Born 1942 makes at most 83 by Friday 4 October, not 94'
  },
  {
    good: 'At 47, Brannigan has a cold. She was born in 1977 and bought her house in 2003. The tour begins on Thursday 2 October.',
    why: 'one year that is told far back is not the time of the story'
  },
  {
    good: 'She was born in 1930, she is 94, and sings.\n\nThe pub shut in December 2022 and was sold in March 2023. It poured again on Friday 4 October.'
  },
  {
    bad: 'By Hanna Orme | 7 June 2025\n\n“I cried in the car,” said Petra Lang, ⟦71⟧, who chairs the group.\n\nMrs Lang, who learned to swim there in ⟨1950⟩ at the age of ⟨six⟩, was first in.',
    message: '6 in 1950 makes at least 80 now, not 71'
  },
  {
    good: 'By Hanna Orme | 7 June 2025\n\n“I cried in the car,” said Petra Lang, 71, who has chaired the group since it began.\n\nMrs Lang, who learned to swim there in 1960 at the age of six, was first in.'
  },
  {
    good: 'By Hanna Orme | 7 June 2025\n\nPetra Lang, 71, said that her mother joined the club in 1950 at the age of 22. Lang was 12 when she first rowed, in 1966.',
    why: 'of her mother'
  },
  {
    bad: 'By Tom Hale | 12 March 2026\n\nMara Quill, who was born on ⟨2 May 2001⟩, is ⟦25⟧ and rows.',
    message: 'Born 2 May 2001 makes 24 now, not 25'
  },
  {
    bad: 'Aubrey Pell was born on ⟨4 April 1937⟩. He was ⟦87⟧ when he died at home on ⟨2 November 2023⟩.',
    message: 'Born 4 April 1937 makes 86 on 2 November 2023, not 87'
  },
  {good: 'Aubrey Pell was born on 4 April 1937. His wife died on 2 November 2023. She was 91.', why: 'hers'},
  {
    bad: 'By Tom Hale | 12 March 2026\n\nThe ⟦25-year-old⟧ was born in Hull on ⟨2 May 2001⟩ and rows.',
    message: 'Born 2 May 2001 makes 24, not 25'
  },
  {
    good: 'By Tom Hale | 28 April 2026\n\nMara Quill, who was born on 2 May 2001, is 25 and rows.',
    why: 'a birthday that is near is told ahead'
  },
  {
    good: 'By Tom Hale | 12 March 2026\n\nThe 26-year-old, who beat a rival born on 2 May 2001, rested.',
    why: 'another is born'
  },
  {
    bad: 'Ivo Brandt, ⟨58⟩, was elected mayor ⟦12 years⟧ ago, at ⟨36⟩.',
    message: 'From 36 to 58 is 22 years, not 12 years'
  },
  {
    bad: 'Mr Rees, ⟨71⟩, has run the shop since he was ⟨13⟩, when he took over from his aunt ⟦40 years⟧ ago.',
    message: 'From 13 to 71 is 58 years, not 40 years'
  },
  {good: 'Mr Rees, 71, has run the shop since he was 31, when he took over from his aunt 40 years ago.'},
  {good: 'Mr Rees, 71, was 31 when he married. His shop burned down four years ago.', why: 'of another time'},
  {
    bad: 'Ralph Okell became head in ⟨2013⟩, at ⟨33⟩. He stood down in ⟨July 2025⟩. At ⟦35⟧, he says, he would like to cook.',
    message: '33 in 2013 makes at least 44 by July 2025, not 35'
  },
  {
    bad: 'Nina Faro, born on ⟨7 July 2009⟩, became a grandmaster on ⟨1 August 2021⟩. At ⟦16⟧ she was the youngest in the country.',
    message: 'Born 7 July 2009 makes 12 on 1 August 2021, not 16'
  },
  {
    good: 'Nina Faro, born on 7 July 2009, became a grandmaster on 1 August 2021. At 16 she gave it up.',
    why: 'what she did later'
  },
  {
    bad: 'Ms Adeyemi is ⟨41⟩ and an engineer. She was ⟨22⟩ when she had her only child, now ⟦nine⟧.',
    message: '41 and nine are 32 years apart, not 22'
  },
  {
    bad: 'Marcus Bell turned ⟨50⟩ on Sunday. His sister Ruth, ⟦eight years⟧ his junior, kept her ⟨38th⟩ birthday with him.',
    message: '50 is 12 years older than 38, not eight years older'
  },
  {
    bad: 'He ran his first marathon at ⟨30⟩. On Sunday, aged ⟦80⟧, he ran his last, ⟨40 years⟩ after the first.',
    message: '30 and 40 years make 70, not 80'
  },
  {
    bad: 'Her son was born when she was ⟨28⟩. She is ⟨60⟩ and he is ⟦42⟧.',
    message: '60 and 42 are 18 years apart, not 28'
  },
  {
    good: 'An award came in May 2011. She was 79 and thought it early.\n\nHer husband died in November 1999, aged 70.',
    why: 'of somebody else'
  },
  {
    good: 'Schoolgirl, 14, ties for second.\n\nMost of the applause was for a girl 23 years his junior. Priya Ramnath, 14, had seven points.',
    why: 'one girl, told twice'
  },
  {
    bad: 'The couple and their ⟨twins⟩, aged ⟨12⟩ and ⟦14⟧, were pulled out of the river.',
    message: 'Twins of 12 and 14'
  },
  {good: 'The couple, their son and their twins, aged 14 and 12, were pulled out of the river.', why: 'a son of 14'},
  {good: 'Ana, 34, wed Rui, 41. Her sister is 12 years her senior.', why: 'one whose age is not told'},
  {
    bad: 'Ida Marsh, who counted whales\n\nIda Marsh asked to go south in 1955.\n\nShe was born Ida Rowe on ⟨17 October 1931⟩ in Orme.\n\nShe rowed well.\n\nShe sang.\n\nIda Marsh died on ⟨2 March 2023⟩, aged ⟦93⟧. She leaves a son.',
    message: 'Born 17 October 1931 makes 91 on 2 March 2023, not 93'
  },
  {
    good: 'Tom Rowe, who baked\n\nTom Rowe baked for sixty years.\n\nHe was born in Orme on 3 May 1940.\n\nHe liked rye.\n\nHe sang.\n\nRowe’s wife Ann died on 9 June 2022, aged 84. He leaves a son.',
    why: 'his wife'
  },
  {
    bad: 'Orrin ran the mill for 34 years, until ⟨1968⟩. His daughter Eunice, born in ⟨March 1935⟩, took over that summer, at ⟦43⟧, and stayed for 31 years.',
    message: 'Born March 1935 makes 32 or 33 in 1968, not 43'
  },
  {
    good: 'Orrin ran the mill for 34 years, until 1968. His daughter Eunice, born in March 1935, took over that summer, at 33, and stayed for 31 years.'
  },
  {good: 'She was born in Hull in 1922. Two doors away lived a pilot. Walter Brisk died in 1944, aged 25, over Kiel.', why: 'a stranger'},
  {
    good: 'Ida Pell was born on 8 March 1933. It was when the younger of them, Paul, was pulled from the Wensum at the age of five, in 1967, that she learned to swim.',
    why: 'the age of Paul'
  },
  {good: 'Penney, who was born on 3 June 1950, lost his father, who died on 2 May 2020 aged 94.', why: 'of his father'},
  {good: 'Arthur Penney was born on 3 May 1950. The wife of Penney died on 4 June 2020. She was 66.', why: 'another died'},
  {good: "The couple's son was born on 3 May 2001. Their dog died on 4 June 2020, aged 12.", why: 'another died'},
  {good: 'John Penney was born on 3 May 1940. He died on 4 June 2020. She was 66.', why: 'another is so old'},
  {good: 'Ann Penney was born on 3 May 1950. Her mother passed away on 4 June 2020. She was 94.', why: 'another died'},
  {
    bad: 'Ann Penney was born on ⟨3 May 1950⟩. She passed away on ⟨4 June 2020⟩. She was ⟦94⟧.',
    message: 'Born 3 May 1950 makes 70 on 4 June 2020, not 94'
  },
  {good: 'Joan Rusk was born on 4 May 1931. Tolley died on 2 May 2020. She was 77.', why: 'a surname that is not hers'},
  {
    good: 'Joan Rusk was born on 4 May 1931. Another of the pilots, Meg Tolley, died on 2 May 2020. She was 77.',
    why: 'another is named between commas'
  },
  {
    good: 'Joan Rusk was born on 4 May 1931. The keeper of the lighthouse died on 2 May 2020, aged 77.',
    why: 'of something that she is not said to be of'
  },
  {
    good: 'Joan Rusk was born on 4 May 1931. The woman who taught her to fly died on 2 May 1990. She was 77.',
    why: 'told by what she did to her'
  },
  {good: 'Joan Rusk was born on 4 May 1931. Three of the pilots died on 2 May 2020, aged 77, 79 and 80.', why: 'some of several'},
  {good: 'Joan Rusk was born on 4 May 1931. The Queen died on 8 September 2022. She was 96.', why: 'no epithet, but a title'},
  {
    good: 'Joan Rusk, born on 4 May 1931, wed the brother of a diver who had drowned on 2 May 1958, aged 31.',
    why: 'of whom the clause behind her birth speaks'
  },
  {
    bad: 'Joan Rusk was born on ⟨4 May 1931⟩. The former pilot died on ⟨2 May 2020⟩. She was ⟦77⟧.',
    message: 'Born 4 May 1931 makes 88 on 2 May 2020, not 77'
  },
  {
    bad: 'He was ⟨82⟩. His widow, Grace, ⟦six years⟧ his junior at ⟨78⟩, wept.',
    message: '82 is 4 years older than 78, not six years older'
  },
  {good: 'He was 82. His widow, Grace, six years his junior at 77, wept.', why: 'no birthday yet that year'},
  {good: 'Tom Field, 60, sold the mill to Mr Orr. His brother, ten years his junior at 38, kept the books.', why: 'of another'},
  {
    bad: 'Mara, who is ⟨34⟩, ran hotels; Ilja, her brother, is ⟨28⟩. “Being ⟦six years⟧ younger than him,” she said, “I get the vote.”',
    message: '28 is 6 years younger than 34, not six years older'
  },
  {
    good: 'Mara, who is 34, ran hotels; Ilja, her brother, is 28. “Being six years older than him,” she said, “I get the vote.”',
    why: 'the elder speaks'
  },
  {
    good: "Laila sat the exam at the age of 71. Her grandson, who is now 25, has 53 years' less experience of life.",
    why: 'she sat it some years ago'
  },
  {
    bad: '⟨Nineteen-year-old⟩ Hina Sakai is the youngest winner ever. She takes the record from Mika Ueda, who was ⟦18⟧ when she won.',
    message: '18 is younger than 19, the youngest'
  },
  {
    good: 'Nineteen-year-old Hina Sakai is the youngest winner ever. She takes the crown from Mika Ueda, who was 18 when she took up the game.',
    why: 'no record'
  },
  {
    bad: 'ROSA KELL (⟨1944⟩-⟨2021⟩). She died in May, two days short of her ⟦78th birthday⟧.',
    message: 'Born 1944 makes the 78th birthday one of 2022, died 2021'
  },
  {good: 'ROSA KELL (1944-2021). She died in December, a week short of her 78th birthday.', why: 'the birthday is in the new year'},
  {good: 'ROSA KELL (1944-2021). Her husband died in May 2010, two days short of his 78th birthday.', why: 'another life'},
  {
    bad: 'Dinah Roe took over in 1971, at ⟨35⟩, and held the post until she was ⟨60⟩. In those ⟦15 years⟧ there was one strike.',
    message: 'From 35 to 60 is 25 years, not 15 years'
  },
  {good: 'Dinah Roe took over at 35 and ran it until she was 60. In those 15 years of drought she wrote.', why: 'years of something else'},
  {
    bad: 'He came at ⟨32⟩, ⟦47 years⟧ ago, and at ⟨70⟩ he is the oldest man on the shift.',
    message: 'From 32 to 70 is 38 years, not 47 years'
  },
  {good: 'He came at 23, 27 years ago, and at 40 he was the oldest man to win the cup.', why: 'another time'},
  {good: 'He came at 32, 40 years ago, and at 60 he was the oldest man on the shift.', why: 'another time'},
  {bad: 'He was ⟨82⟩. His widow, Grace, ⟦six years⟧ younger at ⟨78⟩, wept.', message: '82 is 4 years older than 78, not six years older'},
  {good: 'Ada Rowe is 60. Her daughters are 30 and 28; her son, two years younger at 26, keeps the books.', why: 'than one of them'},
  {good: 'The actor was 50. His wife, ten years his junior at 65, still dances.', why: '50 when they met'},
  {good: 'ROSA KELL (1944-2021). She died having sold the firm two days short of her 60th birthday.', why: 'no birthday near her death'},
  {
    good: 'Nineteen-year-old Hina Sakai is the youngest of three sisters. She took the record from Mika Ueda, who was 17 when she won.',
    why: 'the youngest at home'
  },
  {
    good: 'Dinah Roe joined at 20 and was on the board until she was 60. In those 15 years there was one strike.',
    why: 'on the board later'
  },
  {
    good: 'Ruby Carter, whose song reached the top ten in the summer of 1962, when she was 21, died Oct. 21 at her home. She was 83.\n\nCarter, who was born March 3, 1941, made 14 albums.',
    why: 'on the day of her death'
  },
  {
    good: 'Sir Geoffrey Vane, who has died aged 91, sat for 27 years. Born in Hull in 1932, he left school at 14. He married Joan in 1957; she died in 2011.',
    why: 'his wife’s death'
  },
  {
    good: 'Tom Birch, who has died aged 82, was born in 1941. He met Sue at a dance, and when she died in 2010 he moved to Spain.',
    why: 'his wife’s death, and his birth beside no pronoun'
  },
  {
    good: 'She retired from the museum in 1996, at 60, and wrote until the spring of 2020. She is survived by Hugh, 60, and two grandchildren.',
    why: 'of somebody else'
  },
  {
    good: 'He retired in 1994, at 62, and took up bees.\n\nHe is survived by Anna, 61, and two sons.\n\nPeter Gale, sailor, born 1932, died 3 May 2024',
    why: 'Anna’s age'
  },
  {
    bad: 'She was ⟨40⟩ when she founded the firm in ⟨1994⟩. She is ⟦61⟧.\n\nOn ⟨3 May 2024⟩ she sold it to Anna, 60.',
    message: '40 in 1994 makes at least 69 by 3 May 2024, not 61'
  }
]
