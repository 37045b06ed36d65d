import type {Example} from '../../../src/rule.js'

/** More texts that `figures-score` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {good: 'Rovers beat Athletic 2-0 on Saturday and lead the table by three points.', why: 'of the season'},
  {
    bad: 'Only three points in it at the half, 51-48, the Hawks pulled away to win ⟨104-93⟩. It was ⟦their fourth seven-point victory⟧ of the month.',
    message: '104-93 is a margin of 11, not “their fourth seven-point victory”'
  },
  {good: 'They led 51-48 at the half and won 104-89. It was a 15-point win that nobody saw coming.'},
  {good: 'Moreau wins three-set semi-final\n\nLea Moreau beat the champion 6-3 4-6 6-4 on a windy afternoon in Nice.'},
  {good: 'Rovers drew level before they won 3-2.'},
  {good: 'Rovers beat Athletic 4-1 on Saturday, the three-goal margin their largest of the season.'},
  {good: 'The city council voted 5-2 on Monday to sell its harps.\n\nAll seven council seats are to be filled in May.'},
  {
    bad: 'Roe’s late try sinks Terns\n\nGulls ⟦31-24⟧ Terns\n\nThe Gulls, 10 points down at half-time, beat the Terns ⟨31-27⟩ on Saturday. Roe ran in twice.',
    message: '31-24 in the headline, 31-27 in the text'
  },
  {
    good: 'Roe’s late try sinks Terns\n\nGulls 31-27 Terns\n\nThe Gulls, 10 points down at half-time, beat the Terns 31-27 on Saturday. Roe ran in twice.'
  },
  {good: 'Gulls lead series 2-1\n\nThe Gulls beat the Terns 4-1 on Saturday, with two goals by Ann Roe.', why: 'of several matches'},
  {
    bad: 'The Gulls trailed ⟨24-10⟩ at the break. They scored twice to wipe out ⟦that 16-point deficit⟧.',
    message: '24-10 is a margin of 14, not “that 16-point deficit”'
  },
  {good: 'The Gulls trailed 24-10 at the break. They scored twice to wipe out that 14-point deficit.'},
  {
    bad: 'The Terns, ahead 51-48 at the half, won ⟨104-89⟩. ⟦The 19-point victory⟧ was their best.',
    message: '104-89 is a margin of 15, not “The 19-point victory”'
  },
  {good: 'The Terns led 51-48 at the half and won 104-89. The 15-point victory was their best.'},
  {good: 'The Terns trailed 24-10 early and 30-14 at the half. They wiped out the 16-point deficit.', why: 'one of two'},
  {
    bad: 'The Terns needed four tries to see off the Otters of Orme Bay ⟨41-22⟩ in the fog. ⟦The 29-point win⟧ keeps them top.',
    message: '41-22 is a margin of 19, not “The 29-point win”'
  },
  {good: 'The Terns needed four tries to see off the Otters of Orme Bay 41-22 in the fog. The 19-point win keeps them top.'},
  {
    bad: 'Otters beat Terns ⟦33-18⟧\n\nA try by Ann Roe settled it late. Four points down at the break, the Otters ran out ⟨33-13⟩ winners in the fog.',
    message: '33-18 in the headline, 33-13 in the text'
  },
  {
    good: 'Otters beat Terns 33-18\n\nThe Otters, who ran out 33-13 winners in the reverse fixture, scored four tries.',
    why: 'another match'
  },
  {
    bad: 'The vote was ⟦58-41⟧, with three abstentions, in the ⟨100⟩-seat chamber.',
    message: '58-41 and three abstaining are 102, not 100'
  },
  {good: 'The 100-seat Senate voted 51-50, with the vice-president breaking the tie.', why: 'cast by one who holds no seat'},
  {good: 'The council voted 8-5 to shrink the 12-member planning board.', why: 'another body'},
  {good: 'The levy passed the 40-seat assembly 26-17, with three proxies counted.', why: 'votes of those who were not there'},
  {bad: 'Ines Toth beat Lauren Cho ⟨6-4, 3-6, 7-5⟩ in Hobart, in ⟦two⟧ sets and two hours.', message: '3 sets in the score, not two'},
  {bad: 'Ines Toth beat Lauren Cho in ⟦straight sets⟧, ⟨6-4, 3-6, 7-5⟩.', message: 'Each side won a set of the score'},
  {good: 'Ines Toth beat Cho 6-4, 3-6, 7-5 after a semi-final won in straight sets.', why: 'another match'},
  {
    bad: "Joan Ferreira is the new president of the Orme bar, with ⟦1,024⟧ votes to Manuel Lobo's ⟨1,240⟩.",
    message: '1,024 votes to 1,240 is a defeat for the side that is said to win'
  },
  {good: 'The motion was lost by 12 votes to 14.', why: 'told as lost'},
  {good: 'She beat him by 900 votes to take the seat with 1,500.', why: 'by how many, and all of hers'},
  {good: 'The bill, passed by the Commons in May, was thrown out by 210 votes to 310.', why: 'another vote'},
  {good: 'Plaid won the council with 10,240 votes to Labour’s 11,300.', why: 'seats decide'},
  {good: 'He was elected on transfers with 4,120 votes to Quinn’s 4,310 on the first count.', why: 'another count'},
  {bad: 'The motion was narrowly carried by ⟦31⟧ votes to ⟨40⟩.', message: '31 votes to 40 is a defeat for the side that is said to win'},
  {good: 'Kim won 4-6, 6-4, 6-3 in the best of five sets, Ito retiring.', why: 'as many as there may be'},
  {good: 'Kim won 6-4 4-6 7-6 (7-3) in three sets.', why: 'the last is of a tie-break'},
  {good: 'Kim beat Ito 6-4, 6-2. In the other half, Lopez needed three sets to beat Rossi.', why: 'another match'}
]
