import type {Example} from '../../../src/rule.js'

/** More texts that `dates-weekday` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {bad: 'The inquiry opens on ⟦Wednesday, March 12, 2024⟧, in Leeds.', message: '12 March 2024 is a Tuesday, not a Wednesday'},
  {
    bad: 'LEEDS, 3 June 2024\n\nThe count is on ⟦Thursday 7 June⟧, the clerk said.',
    message: '7 June 2024 is a Friday, not a Thursday',
    severity: 'warning'
  },
  {
    bad: 'Mayor to go\n\nLeeds, 3 June 2024\n\nThe count is on ⟦Thursday 7 June⟧, the clerk said.',
    message: '7 June 2024 is a Friday, not a Thursday',
    severity: 'warning'
  },
  {good: 'Normandy, 6 June 1944\n\nThe count is on Thursday 7 June, the clerk said.', why: 'a title, and no day of the story'},
  {bad: 'The polls open on ⟨7 May 2026⟩. That ⟦Tuesday⟧, 84 seats will be filled.', message: '7 May 2026 is a Thursday, not a Tuesday'},
  {bad: 'The barn burned on ⟦Christmas Eve 1988, a Friday⟧.', message: '24 December 1988 was a Saturday, not a Friday'},
  {
    bad: 'Power will be back by ⟨Friday, Aug. 29⟩. The schools stay shut until ⟦Thursday, Sept. 8⟧, he said.',
    message: 'With 29 August a Friday, 8 September is a Monday, not a Thursday',
    severity: 'warning'
  },
  {
    bad: 'The sluice was opened on ⟨Friday 23 February⟩. It was shut again on ⟦Thursday 6 March⟧.',
    message: 'In no year do Friday 23 February and Thursday 6 March fall on these weekdays',
    severity: 'warning'
  },
  {
    bad: 'The wall fell on 4 March 2024. It was mended.\n\nThe stones came by cart. The carts were lent. The donkeys were not.\n\nThe sluice will be shut on ⟦Tuesday 5 June⟧. It will open again on ⟨Friday 7 June⟩.',
    message: 'With 7 June a Friday, 5 June is a Wednesday, not a Tuesday',
    severity: 'warning'
  },
  {good: 'The sluice was opened on Friday 23 February. It was shut again on Wednesday 6 March.', why: 'in a leap year'},
  {
    good: 'The pub shut on 17 December 2022, eight days before Christmas.\n\nThe town bought it. On Friday 2 October the first pint was pulled at noon.',
    why: 'some years on'
  },
  {good: 'Power will be back by Friday, Aug. 29. The schools stay shut until Monday, Sept. 8, he said.'},
  {good: 'It failed on Friday, Aug. 29, last year. The fair is on Thursday, Sept. 8.', why: 'another year'},
  {good: 'It sails on Saturday, Dec. 28, and again on Friday, Jan. 3.', why: 'over the turn of the year'},
  {good: 'On Saturday 9 August the boat went out twice. Its next open day is on Sunday 26 July.', why: 'a past year and a coming one'},
  {good: 'The lido opens on Saturday 24 May. It was last full on Sunday 1 September.', why: 'of the year before'},
  {good: 'The inquiry opens on Tuesday, March 12, 2024, in Leeds.'},
  {good: 'On the night of Wednesday, Feb. 5, it took in 90 boats, ten more than in February 2024.', why: 'compared with another year'},
  {good: 'In 2019 it met on Tuesday, 5 March, twice.', storyDate: '2024-11-20', why: 'a year that the story names fits'},
  {
    bad: 'The jury was sworn on Tuesday, 11 February 2025. It went out on ⟦Friday the 20th⟧.',
    message: '20 February 2025 was a Thursday, not a Friday'
  },
  {good: 'The jury was sworn on Tuesday, 11 February 2025. It went out on Friday the 21st.'},
  {
    bad: 'The vote of 2024 began on ⟨Friday 19 April⟩. The count was on ⟦Wednesday 4 June⟧.',
    message: 'With 19 April a Friday, 4 June is a Tuesday, not a Wednesday',
    severity: 'warning'
  },
  {good: 'In 2018 it was held on Friday 19 April. It is next held on Wednesday 4 June.', why: 'another year is told'},
  {
    bad: 'By Hanna Orme | 18 August 2025\n\nThe bank slid into the lake on ⟦Saturday 18 August⟧ last year.',
    message: '18 August 2024 was a Sunday, not a Saturday',
    severity: 'warning'
  },
  {good: 'By Hanna Orme | 18 August 2025\n\nThe bank slid into the lake on Sunday 18 August last year.', why: 'of the year before'},
  {
    bad: 'If you went to bed on ⟨Tuesday, Nov. 4, 2025⟩, you thought that she had won.\n\nOn ⟦Thursday, Nov. 12⟧, the clerks said that she had not. Not since 2018 had it taken so long.',
    message: '12 November 2025 was a Wednesday, not a Thursday',
    severity: 'warning'
  },
  {
    good: 'If you went to bed on Tuesday, Nov. 4, 2025, you thought that she had won.\n\nOn Thursday, Nov. 13, the clerks said that she had not. Not since 2018 had it taken so long.'
  },
  {
    bad: 'The talks opened in London on ⟦Tuesday 6 November⟧ and dragged on.\n\nThe new limits come into force on ⟨Thursday 1 January 2026⟩.',
    message: '6 November 2025 was a Thursday, not a Tuesday',
    severity: 'warning'
  },
  {
    good: 'On Sunday 21 February 1904 the ship went down.\n\nA plaque to her crew will be put up on Friday 21 March.',
    why: 'of another year'
  },
  {
    good: 'Mill theft: clerk jailed\n\nBy Hanna Orme\nFriday 14 March 2025\n\nShe took the last of it on 27 May 2022 and was arrested on Thursday 16 June.',
    why: 'a year that is told fits'
  },
  {
    bad: 'By Hanna Orme | 22 May 2025\n\nThe dividend will be paid on ⟦Thursday 25 July⟧ to those who hold shares at the close of business on Friday 27 June.',
    message: '25 July 2025 is a Friday, not a Thursday',
    severity: 'warning'
  },
  {
    bad: 'By Hanna Orme | 29 March 2025\n\nIt was the first defeat for the leaders, who had not lost since ⟦Sunday 2 November⟧, when they went down at Orne.',
    message: '2 November 2024 was a Saturday, not a Sunday',
    severity: 'warning'
  },
  {good: 'By Hanna Orme | 29 March 2025\n\nThe leaders had not lost since Saturday 2 November, when they went down at Orne.'},
  {
    good: 'By Hanna Orme | 29 March 2025\n\nThe gate was due to open on Sunday 2 November, but the paint is still wet.',
    why: 'a plan that may be of any year'
  },
  {
    bad: 'ORME, Oct. 6, 2025 - The race drew 900 runners. Next year’s is set for ⟦Monday, Oct. 4⟧.',
    message: '4 October 2026 is a Sunday, not a Monday',
    severity: 'warning'
  },
  {
    good: 'ORME, Oct. 6, 2025 - The race drew 900 runners. Next year’s is set for Sunday, Oct. 4.',
    why: 'of the year to come'
  },
  {
    good: 'By Hanna Orme | 18 August 2025\n\nThe slope was watched all last year. A crack was seen on Thursday 30 May.',
    why: 'of the year before'
  },
  {
    good: 'By Hanna Orme | 14 March 2025\n\nThe thefts began three years ago, the jury heard.\n\nShe fled on Monday 17 October with her two sons.',
    why: 'of that year'
  },
  {
    good: 'On the open days, Saturday 12 and Sunday 13 July, there were 1,240 visitors. Work begins again on Monday 1 June.',
    why: 'the next year, since one is past and the other to come'
  },
  {
    bad: 'The guild met on ⟦Friday, 14 December⟧. It was the coldest day of ⟨2021⟩ so far.',
    message: '14 December 2021 was a Tuesday, not a Friday',
    severity: 'warning'
  },
  {good: 'The guild, set up in 2021, will meet on Friday, 14 December.', why: 'the year in which it was set up'},
  {
    good: 'Half the town saw her sail on Saturday 28 September 1968, the firm said on 9 October 2025. The bus set off on Monday 30 September.',
    why: 'of 1968 as well'
  },
  {good: 'They were jailed on Thursday 14 November. The first raid was on Saturday 6 January.', why: 'days of one year'},
  {
    good: 'He was taken ill on Saturday 14 September 2024 and died that night. The hearing, which ended on Thursday 19 June, was told of a delay.',
    why: 'of the year behind it'
  },
  {good: 'Referred on 12 August 2024, she had surgery on Monday 15 September, 57 weeks later.', why: 'a year on'},
  {
    good: 'The Corvane foundered on Saturday, Nov. 18, 1893. Walt Harkness, 68, who leads the divers, saw her hull on Sunday, Sept. 7.',
    why: 'of one who does something now'
  }
]
