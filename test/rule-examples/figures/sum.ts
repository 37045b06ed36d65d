import type {Example} from '../../../src/rule.js'

/** More texts that `figures-sum` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {
    bad: 'The final dividend of ⟨9.4p⟩ takes the total for the year to ⟦14.0p⟧, after an interim of ⟨4.9p⟩.',
    message: 'Parts add up to 14.3p, not 14.0p'
  },
  {good: 'A final dividend of 9.4p follows an interim of 4.9p, against a total of 14.0p last year.', why: 'of another year'},
  {bad: 'The club has ⟦22⟧ members, ⟨16⟩ of them women and ⟨five⟩ men.', message: 'Parts add up to 21, not 22'},
  {good: 'The club has 22 members, 16 of them women and five men under 30.', why: 'other men are older'},
  {good: 'The 22 members taught 16 women and five men.', why: 'other people'},
  {good: 'It has 22 staff and trained 16 women and five men.', why: 'other people'},
  {
    bad: 'The council will save ⟦£2.4m⟧ next year. It has 412 staff.\n\nThe savings are:\n\n- ⟨£1.1m⟩ from depots\n- ⟨£900,000⟩ from agency staff\n- ⟨£600,000⟩ from lights',
    message: 'Parts add up to £2.6m, not £2.4m'
  },
  {
    bad: 'The storm left ⟦37⟧ people dead:\n\n- ⟨19⟩ in Hull\n- ⟨12⟩ in Leeds\n- ⟨eight⟩ in York',
    message: 'Parts add up to 39, not 37'
  },
  {
    good: 'The council must save £2.4m next year.\n\nThe options are:\n\n- £1.1m from depots\n- £900,000 from agency staff\n- £600,000 from lights',
    why: 'one or two of them will do'
  },
  {
    good: 'The hotel has 240 rooms. They are:\n\n- 110 with a bath\n- 90 with a view\n- 60 with a balcony',
    why: 'some may have all three'
  },
  {
    bad: 'Of the ⟦480⟧ votes, ⟨260⟩ were for, ⟨190⟩ were against and ⟨40⟩ were spoilt.',
    message: 'Parts add up to 490, not 480'
  },
  {good: 'Of the 480 votes, 260 were for, 190 were against and 30 were spoilt.'},
  {
    bad: 'All ⟦27⟧ monks were there. ⟨Fourteen⟩ were in favour, ⟨11⟩ were against and ⟨three⟩ abstained.',
    message: 'Parts add up to 28, not 27'
  },
  {
    bad: 'Thieves drove off ⟦30⟧ sheep on Tuesday night. ⟨Four⟩ rams, ⟨11⟩ ewes and ⟨17⟩ lambs are gone.',
    message: 'Parts add up to 32, not 30'
  },
  {
    bad: 'The fair let in ⟨2,345⟩ people on Saturday and ⟨1,985⟩ on Sunday. Add the ⟨675⟩ who were asked on Friday, and ⟦5,050⟧ came.',
    message: 'Parts add up to 5,005, not 5,050'
  },
  {good: 'All 27 monks were there. Fourteen were in favour, ten were against and three abstained.'},
  {good: 'Thieves drove off 30 sheep on Tuesday night. Four rams, 11 ewes and 15 lambs are gone.'},
  {good: 'The fair let in 2,345 people on Saturday and 1,985 on Sunday. Add the 675 who were asked on Friday, and 5,005 came.'},
  {
    bad: 'The gale wrecked ⟦34⟧ barns (⟨12⟩ in Orme, ⟨nine⟩ in Tarn and ⟨seven⟩ in Skell).',
    message: 'Parts add up to 28, not 34'
  },
  {
    bad: 'What did the guild get for its ⟦£5.2m⟧? A roof (⟨£2.4m⟩), a boiler (⟨£1.1m⟩) and windows (⟨£900,000⟩).',
    message: 'Parts add up to £4.4m, not £5.2m'
  },
  {
    bad: '⟨Eighteen⟩ sopranos, ⟨14⟩ altos, ⟨nine⟩ tenors and ⟨11⟩ basses make a choir of ⟦62⟧.',
    message: 'Parts add up to 52, not 62'
  },
  {
    bad: 'Wards took in ⟨113⟩ of the wounded, a clinic another ⟨58⟩ and a tent the last ⟨24⟩. That made ⟦215⟧ patients in all.',
    message: 'Parts add up to 195, not 215'
  },
  {
    bad: '⟨Nine⟩ of the island’s ⟦14⟧ judges agreed and ⟨one⟩ abstained. ⟨Six⟩ dissented.',
    message: 'Parts add up to 16, not 14'
  },
  {
    bad: 'She rowed ⟨84 km⟩ on Monday and ⟨114⟩ on Tuesday to finish with ⟦189⟧.',
    message: 'Parts add up to 198, not 189'
  },
  {
    bad: 'The state gave ⟨£2.4m⟩, the county ⟨£1.1m⟩ and the guild ⟨£950,000⟩ towards the ⟦£4.95m⟧ bridge.',
    message: 'Parts add up to £4.45m, not £4.95m'
  },
  {
    bad: '⟦Two dozen⟧ yachts set out. ⟨Seven⟩ sank, ⟨three⟩ were towed in and ⟨one⟩ retired, so that only ⟨15⟩ finished.',
    message: 'Parts add up to 26, not Two dozen'
  },
  {
    bad: 'The island has a budget of ⟦£612,000⟧, up from £585,000. The ferry takes ⟨£248,000⟩. Roads will get ⟨£151,000⟩ and the school ⟨£145,000⟩. Everything else is paid for from the remaining ⟨£78,000⟩.',
    message: 'Parts add up to £622,000, not £612,000'
  },
  {
    bad: 'Shops took ⟨£310m⟩, the website ⟨£208m⟩ and the wholesale arm ⟨£134m⟩, which together make up a turnover of ⟦£642m⟧.',
    message: 'Parts add up to £652m, not £642m'
  },
  {
    bad: 'The city gave out ⟦950⟧ laptops: ⟨410⟩ to two schools, ⟨330⟩ to libraries and ⟨220⟩ to care homes.',
    message: 'Parts add up to 960, not 950'
  },
  {
    bad: 'They have 68 points from ⟦34⟧ matches: ⟨20⟩ won, ⟨eight⟩ drawn and ⟨seven⟩ lost.',
    message: 'Parts add up to 35, not 34'
  },
  {
    bad: '⟦Nine⟧ people were killed. ⟨Five⟩ of the dead were in the bus, ⟨three⟩ in cars and ⟨two⟩ in a van.',
    message: 'Parts add up to 10, not Nine'
  },
  {
    good: 'The hospice looked after 1,320 patients. Of these 380 were admitted, and the other 940 were visited at home. It has 22 beds, but only 14 have been in use. The remaining eight will not reopen.',
    why: 'the first two make the whole'
  },
  {
    bad: 'Labour won ⟨31⟩ seats, the Liberal Democrats ⟨12⟩ and the Greens ⟨5⟩, a total of ⟦50⟧ seats.',
    message: 'Parts add up to 48, not 50'
  },
  {good: 'There were to be seven wells in the valley. Five were dug and two have water; the other three are dry.', why: 'parts of parts'},
  {good: 'All 50 guides speak a second language: 31 know Welsh and 28 know Breton. Nine are at home in both.', why: 'some count twice'},
  {good: 'Flour is £2.40, the yeast 60p and the butter £3.10, so £6.10 in all.', why: 'pence'},
  {good: 'There are ten rooms: three with baths, four singles, a kitchen and a pair of cellars.', why: 'a pair is two'},
  {
    bad: 'The board agreed on Monday to close ⟦241⟧ posts. The list holds ⟨131⟩ teachers, ⟨58⟩ aides and ⟨25⟩ cooks.',
    message: 'Parts add up to 214, not 241'
  },
  {
    bad: 'There were ⟨118⟩ flights cancelled on Friday, ⟨92⟩ on Saturday and ⟨102⟩ on Sunday. The airline says sorry to those on the ⟦321⟧.',
    message: 'Parts add up to 312, not 321'
  },
  {good: 'Of the 840 patients, 320 were lame, 210 were deaf and 130 smoked.', why: 'some may be all three'},
  {bad: '⟦Eight⟧ people, ⟨five⟩ men and ⟨four⟩ women, were arrested.', message: 'Parts add up to 9, not Eight'},
  {bad: 'There are ⟨14⟩ girls and ⟨12⟩ boys among the ⟦24⟧ pupils.', message: 'Parts add up to 26, not 24'},
  {good: 'They ended with 13 wins, two draws and five defeats from 20 matches.'},
  {
    good: 'The island has a budget of £612,000. The ferry takes £248,000. Roads will get £151,000 and the school £145,000, including £20,000 for the roof. The rest, £78,000, is saved.',
    why: 'one of the figures is a part of a part'
  },
  {
    bad: 'Moss End sent ⟨214⟩ pupils, the Priory ⟨187⟩ and Hartley ⟨96⟩. That makes ⟦597⟧ pupils in the hall.',
    message: 'Parts add up to 497, not 597'
  },
  {
    bad: '⟨Two⟩ pumps came from Dale and ⟨three⟩ from Orr, along with ⟨four⟩ tankers, which made ⟦eight⟧ vehicles in the yard.',
    message: 'Parts add up to 9, not eight'
  },
  {
    bad: 'Passengers on the ferries numbered ⟦1,460⟧: the early one took ⟨410⟩, the late one, delayed by fog, ⟨655⟩ and the last ⟨575⟩.',
    message: 'Parts add up to 1,640, not 1,460'
  },
  {
    bad: 'His three shops employ ⟦58⟧ people. The one in Bradford has ⟨31⟩ on its books, Leeds ⟨22⟩ and Halifax ⟨15⟩.',
    message: 'Parts add up to 68, not 58'
  },
  {
    bad: 'Combined, the orchards cover ⟦145 hectares⟧ – the older, planted in 1931, has ⟨63⟩ and its neighbour ⟨91⟩ – and need many hands.',
    message: 'Parts add up to 154 hectares, not 145 hectares'
  },
  {
    bad: 'The fair took ⟦£2.4m⟧: ⟨£1.2m⟩ from hats, ⟨£1.9m⟩ from gloves and ⟨£1.1m⟩ from shoes.',
    message: 'Parts add up to £4.2m, not £2.4m'
  },
  {
    bad: 'The abbey closed three wings and lost ⟦58⟧ bells. The north had ⟨24⟩ and the south ⟨19⟩. The last to close had ⟨25⟩.',
    message: 'Parts add up to 68, not 58'
  },
  {
    bad: 'Moss tills ⟨210 acres⟩, Lund ⟨165⟩ and their cousin ⟨128⟩. Nobody lives on it alone, yet the ⟦473 acres⟧ would make a fine park.',
    message: 'Parts add up to 503 acres, not 473 acres'
  },
  {
    bad: 'Fog cost the port ⟨11⟩ sailings in May, ⟨17⟩ in June and ⟨six⟩ in July, making ⟦43⟧ for the summer, compared with 21 in the one before.',
    message: 'Parts add up to 34, not 43'
  },
  {
    good: 'Moss tills 210 acres, Lund 165 and their cousin 98. Nobody lives on it alone, yet the 473 acres would make a fine park.'
  },
  {
    good: 'The firm has 640 clerks. It hired 210 in May, 190 in June and 140 in July.',
    why: 'others were there before'
  },
  {good: 'The town has 212 clocks. Eighty-four are right, 61 are slow and 57 have stopped.', why: 'some may be both'},
  {bad: 'Of the ⟦96⟧ sailors, ⟨61⟩ are men and ⟨45⟩ are women.', message: 'Parts add up to 106, not 96'},
  {
    good: 'Ale brought in £43.8m, eels £19.2m, and the other stalls £55m between them.',
    why: 'the last of a list, of several that have it together'
  },
  {
    good: 'Skell sold 4,800 bells, Orme 2,100 and the other towns 6,500 altogether.',
    why: 'the last of a list, of several that have it together'
  },
  {
    bad: 'Ann sold ⟨48⟩ pies and Bob ⟨21⟩, and they sold ⟦75⟧ between them.',
    message: 'Parts add up to 69, not 75'
  },
  {good: 'Of the 96 sailors, 61 are men and 25 are women.', why: 'the rest may be boys'},
  {good: 'He buried 64 sheep, 19 ewes and 35 lambs.', why: 'the others may be rams'},
  {bad: 'He buried ⟦44⟧ sheep, ⟨19⟩ ewes and ⟨35⟩ lambs.', message: 'Parts add up to 54, not 44'},
  {good: 'Four wolves were shot, nine trapped and the last pack of 11 flown out, making 24 in a year when 30 were allowed.'},
  {
    bad: 'A total of ⟦101⟧ harps were lent: ⟨44⟩ in Leeds, ⟨31⟩ in Hull and ⟨25⟩ in York.',
    message: 'Parts add up to 100, not 101'
  },
  {good: 'Exports were £2.1m in all, of which £900,000 were eels, and imports £1.6m.', why: 'two sides of an account'},
  {good: 'Takings totalled £655 in May, compared with £103 in April and £502 a year before.', why: 'what it is compared with'},
  {
    good: 'The dealer took 305 tonnes in all, of wheat. Rye came to 150 tonnes and oats to 61.',
    why: 'no slip parts the sum from the total'
  },
  {
    bad: 'The pier is ⟦630 metres⟧ long, made up of a head of ⟨442 metres⟩ and two arms of ⟨109 metres⟩ each.',
    message: 'Parts add up to 660 metres, not 630 metres'
  },
  {
    bad: 'The gauge caught ⟦6.3 inches⟧, of the 15 inches of most years. There were ⟨2.1 inches⟩ in April, ⟨1.9⟩ in May, ⟨2.4⟩ in June and ⟨0.9⟩ in July.',
    message: 'Parts add up to 7.3 inches, not 6.3 inches'
  },
  {
    bad: 'Skell have gone ⟦seven⟧ league games without defeat, with ⟨six⟩ wins and ⟨two⟩ draws.',
    message: 'Parts add up to 8, not seven'
  },
  {
    bad: 'At least ⟦17⟧ people were killed. ⟨Nine⟩ of them died in Skell. ⟨Six⟩ were campers, and ⟨three⟩ were drivers.',
    message: 'Parts add up to 18, not 17'
  },
  {
    good: 'At least 17 people were killed. Nine of them died in Skell. Five were campers, and two were drivers.',
    why: 'of one it is not told'
  },
  {
    bad: 'Mills get ⟨£18.6m⟩, barns ⟨£19.3m⟩ and byres ⟨£8.5m⟩. That disposes of the whole of the ⟦£41m⟧.',
    message: 'Parts add up to £46.4m, not £41m'
  },
  {
    bad: 'Moss won with ⟨2,404⟩ votes. Lund had ⟨1,871⟩, ahead of Orr on ⟨912⟩ and Pike, who had ⟨645⟩.\n\nThat left ⟦5,732⟧ valid votes.',
    message: 'Parts add up to 5,832, not 5,732'
  },
  {
    bad: 'Latin had ⟨112,300⟩ entries. It was followed by Greek with ⟨75,900⟩ and Norse with ⟨71,400⟩. The three together had ⟦295,600⟧.',
    message: 'Parts add up to 259,600, not 295,600'
  },
  {
    bad: 'Of the ⟦500⟧ jobs, ⟨220⟩ are in Orme, ⟨180⟩ in Skell and ⟨130⟩ in Tarn.',
    message: 'Parts add up to 530, not 500'
  },
  {good: 'Of the 500 patients, 220 were lame, 180 were deaf and 130 smoked.', why: 'some may be all three'},
  {bad: 'Of the ⟦80⟧ who sat the test, ⟨52⟩ passed and ⟨38⟩ failed.', message: 'Parts add up to 90, not 80'},
  {good: 'Of the 80 who sat the test, 52 passed and 18 failed.', why: 'some may have left'},
  {bad: 'There were ⟨12⟩ boys and ⟨14⟩ girls in the class of ⟦28⟧.', message: 'Parts add up to 26, not 28'},
  {bad: 'The ⟦24⟧ casualties, ⟨nine⟩ killed and ⟨17⟩ injured, were flown out.', message: 'Parts add up to 26, not 24'},
  {
    bad: 'Tickets brought in ⟨£12,400⟩, ale ⟨£3,100⟩ and eels ⟨£1,900⟩. The ⟦£18,400⟧ will buy a bell.',
    message: 'Parts add up to £17,400, not £18,400'
  },
  {
    good: 'The bell costs £18,400. Tickets brought in £12,400, ale £3,100 and eels £1,900. The £18,400 is due in May.',
    why: 'told before its list'
  },
  {good: 'Among the dead were 29 women, 19 men and 13 children.', why: 'three sorts'},
  {good: 'There were 131 men below: 46 on the upper level, of whom one broke an arm, and 85 on the lower.', why: 'one of the 46'},
  {good: 'Three mills, two barns and a chapel, six buildings in all, were sold.', why: 'a single thing counts one'},
  {
    good: 'Eleven bodies had been found by dusk. At midnight the dead stood at 17. On Friday the toll was 26.',
    why: 'a count that goes on'
  },
  {
    good: 'There were 14 killings. Nine of the dead were men and five were women; four of the women were killed at home. Charges came in 13 of the cases.',
    why: 'a part of a part'
  },
  {
    good: 'The hall cost £1.3m: £520,000 from a lottery, £310,000 from the town, £270,000 in shares, and the rest borrowed.',
    why: 'the rest has no number'
  },
  {
    good: 'Of 1,100 guests, 430 were monks. Of the 430, 96 sang; 11 of the 96 hummed. All were in bed by two. The remaining 670 guests were not.',
    why: 'parts of a part'
  },
  {good: 'Turnover was £3.4m: £1.2m from hats and £2.3m from gloves.', why: 'rounding: half a unit a part'},
  {
    good: 'There are 612 clocks. Two-thirds of them, 408, go, and 40 strike. He winds 180 on Mondays, 150 on Fridays and 78 on Sundays.',
    why: 'parts of a part'
  },
  {
    good: 'The near boat went out for 21 launches and the far one for 13. In all they brought 41 people ashore.',
    why: 'people are no launches'
  },
  {good: 'Forty monks were for it. Thirty-one were against, five of them novices, and six were ill.', why: 'some of a part'},
  {
    good: 'The ferry took 310 on Monday and 420 on Tuesday; the bus, with room for 60, was full. Altogether 890 went on Wednesday.',
    why: 'what it can hold'
  },
  {good: 'All told, 31 of the 44 rowers came home, the first in 19 days and the last in 76.', why: 'days'},
  {
    good: 'The 73 lost included 30 goats. Of the six herds, the brown one and two others fled. Sixty-one were caught by June. The other 12 were never found.',
    why: 'another whole'
  },
  {good: 'He scored 12 in the first half and had 19 by the break. He ended with 28.', why: 'the first are among the second'},
  {good: 'Besides the firemen, the plan pays for six clerks and four cooks, 19 new posts in all.', why: 'the firemen are not counted'},
  {
    bad: 'Besides the ⟨nine⟩ firemen, the plan pays for ⟨six⟩ clerks and ⟨four⟩ cooks, ⟦20⟧ new posts in all.',
    message: 'Parts add up to 19, not 20'
  },
  {good: 'The state holds 51% of the bank. Funds own 22% and staff 15%; the remaining 12% is traded.', why: 'shares of one hundred'},
  {
    bad: 'The quartet played ⟦44 nights⟧ that year, ⟨19⟩ in Spain, ⟨14⟩ in Peru and ⟨12⟩ in Chile, and it cost £9,000.',
    message: 'Parts add up to 45 nights, not 44 nights'
  },
  {good: 'The quartet played 45 nights that year, 19 in Spain, 14 in Peru and 12 in Chile, and it cost £9,000.'},
  {good: 'The scan found 251 with twins, 118 with a single lamb, 39 with triplets and 12 with nothing.', why: 'the first is one of them'},
  {
    bad: 'A lead of two ought to have been five or six. They missed ⟦14⟧ shots in all, ⟨eight⟩ of them before the break and ⟨nine⟩ after it.',
    message: 'Parts add up to 17, not 14'
  },
  {good: 'A lead of two ought to have been five or six. They missed 17 shots in all, eight of them before the break and nine after it.'},
  {
    bad: 'Some ⟦4,120⟧ people were moved from four villages. Orme accounted for ⟨1,530⟩ of them, Tarn for ⟨1,240⟩, Skell for ⟨840⟩ and Wick for ⟨610⟩. By Friday 230 were home.',
    message: 'Parts add up to 4,220, not 4,120'
  },
  {
    good: 'Some 4,220 people were moved from four villages. Orme accounted for 1,530 of them, Tarn for 1,240, Skell for 840 and Wick for 610. By Friday 230 were home.'
  },
  {
    bad: 'Guild to sell ⟦86⟧ looms\n\nThe guild needs money, and 12 weavers wept. Of the looms ⟨31⟩ are in Orme, ⟨24⟩ in Tarn, ⟨22⟩ in Skell and ⟨19⟩ in Wick.',
    message: 'Parts add up to 96, not 86'
  },
  {
    good: 'Guild to sell 96 looms\n\nThe guild needs money, and 12 weavers wept. Of the looms 31 are in Orme, 24 in Tarn, 22 in Skell and 19 in Wick.'
  },
  {
    good: 'Guild to sell 86 looms\n\nThe guild needs money, and 12 weavers wept. Of the looms, including ten on loan, 31 are in Orme, 24 in Tarn, 22 in Skell and 19 in Wick.',
    why: 'an open list'
  },
  {
    bad: 'Some 1,600 looms, one in every four, fill ⟦a dozen⟧ rooms: ⟨six⟩ on the ground floor, ⟨four⟩ on the second and ⟨three⟩ on the third.',
    message: 'Parts add up to 13, not a dozen'
  },
  {good: 'Some 1,600 looms, one in every four, fill 13 rooms: six on the ground floor, four on the second and three on the third.'},
  {
    bad: 'In the ⟦60⟧-seat council the Greens have ⟨28⟩ seats to the Reds’ ⟨24⟩; monks won ⟨nine⟩ and nuns picked up the other ⟨four⟩.',
    message: 'Parts add up to 65, not 60'
  },
  {good: 'In the 60-seat council the Greens have 28 seats to the Reds’ 19; monks won nine and nuns picked up the other four.'},
  {
    bad: 'Skell sold ⟨52⟩ hats on Saturday and ⟨39⟩ on Sunday. The hatter put the weekend’s total at ⟦101⟧.',
    message: 'Parts add up to 91, not 101'
  },
  {good: 'Skell sold 52 hats on Saturday and 39 on Sunday. The hatter put the weekend’s total at 91.'},
  {
    bad: 'The Reds took ⟨23⟩ seats, the Greens ⟨14⟩, the Blues ⟨nine⟩ and others ⟨four⟩. Nobody controls the ⟦45⟧-member council.',
    message: 'Parts add up to 50, not 45'
  },
  {good: 'The Reds took 23 seats, the Greens 14, the Blues nine and others four. Nobody controls the 50-member council.'},
  {
    bad: 'The pier cost ⟦£8.4m⟧, of which ⟨£5.1m⟩ came from the state, ⟨£2.9m⟩ from the county and ⟨£900,000⟩ from 1,200 guilds, who had been asked for £500,000.',
    message: 'Parts add up to £8.9m, not £8.4m'
  },
  {
    good: 'The pier cost £8.4m, of which £4.6m came from the state, £2.9m from the county and £900,000 from 1,200 guilds, who had been asked for £500,000.'
  },
  {
    good: 'The pier cost £8.4m, of which £3.6m came from the state, £1.9m from the county and £900,000 from guilds.',
    why: 'the rest is not told'
  },
  {
    bad: 'It snowed for ⟦542 hours⟧, ⟨170⟩ of them in January, ⟨213⟩ in February and ⟨195⟩ in March. The thaw took 36.',
    message: 'Parts add up to 578 hours, not 542 hours'
  },
  {good: 'It snowed for 578 hours, 170 of them in January, 213 in February and 195 in March. The thaw took 36.'},
  {
    bad: 'Of the ⟦62⟧ monks who wrote in, ⟨48⟩ backed the plan and ⟨24⟩ opposed it, with 11 letters lost.',
    message: 'Parts add up to 72, not 62'
  },
  {good: 'Of the 62 monks who wrote in, 48 backed the plan and 24 praised the abbot.', why: 'some may do both'},
  {
    bad: 'So far 210 nuns have gone back; of the other ⟦330⟧, ⟨187⟩ are with kin and ⟨134⟩ are in tents.',
    message: 'Parts add up to 321, not 330'
  },
  {good: 'So far 210 nuns have gone back; of the other 330, 117 are with kin and 90 are in tents.', why: 'the rest is not told'},
  {
    bad: 'The ⟦12⟧ that are left are ⟨seven⟩ attics, ⟨four⟩ cellars and ⟨two⟩ lofts, at £90 a night.',
    message: 'Parts add up to 13, not 12'
  },
  {good: 'The 13 that are left are seven attics, four cellars, a loft and a porch, at £90 a night.', why: 'single things count as well'},
  {
    bad: 'A crew of ⟦14⟧, ⟨nine⟩ men and ⟨six⟩ women, sailed in three boats and lost two of the eight anchors.',
    message: 'Parts add up to 15, not 14'
  },
  {good: 'A crew of 14, nine men and five women, sailed in three boats and lost two of the eight anchors.'},
  {bad: 'All ⟦38⟧ of the huts, ⟨21⟩ roofed and ⟨27⟩ not, were drawn in 14 days.', message: 'Parts add up to 48, not 38'},
  {good: 'All 48 of the huts, 21 roofed and 27 not, were drawn in 14 days.'},
  {
    bad: 'Tarn, who have won ⟨14⟩, drawn ⟨one⟩ and lost ⟨six⟩ of their ⟦22⟧ games, go to Skell.',
    message: 'Parts add up to 21, not 22'
  },
  {good: 'Tarn, who have won 14 and lost six of their 22 games, go to Skell.', why: 'others may be drawn'},
  {
    bad: 'The guild paid a spring bonus of ⟨£3.40⟩, which with the ⟨£2.10⟩ of autumn made ⟦£6.50⟧ for the year.',
    message: 'Parts add up to £5.50, not £6.50'
  },
  {good: 'The guild paid a spring bonus of £4.40, which with the £2.10 of autumn made £6.50 for the year.'},
  {
    bad: 'Skell passes ⟦£84.6m⟧ budget\n\nThe guild met on Monday.\n\nGuards will take ⟨£35.8m⟩. Wells will get ⟨£21.2m⟩, parks ⟨£4.9m⟩ and debt ⟨£8.7m⟩, with ⟨£9.5m⟩ for the mayor and everything else.',
    message: 'Parts add up to £80.1m, not £84.6m'
  },
  {
    good: 'Skell passes £84.6m budget\n\nThe guild met on Monday.\n\nGuards will take £35.8m. Wells will get £21.2m, parks £9.4m and debt £8.7m, with £9.5m for the mayor and everything else.'
  },
  {
    bad: 'Ida was born in 1934, the third of ⟦five⟧ children. She had ⟨four⟩ brothers and ⟨one⟩ sister.',
    message: 'Parts add up to 6, not five'
  },
  {good: 'Ida was born in 1934, the third of five children. She had three brothers and one sister.', why: 'with her they are five'},
  {good: 'Ida was the third of five children. She had two older brothers and one younger sister.', why: 'others may be of her age'},
  {good: 'Of the 90 monks, 60 backed the plan and 45 opposed the road.', why: 'two questions'},
  {
    bad: 'Hail fell on ⟨42⟩ farms in Orme, ⟨67⟩ in Dale and ⟨38⟩ in Skell. Those three valleys lost crops on ⟦177⟧ farms.',
    message: 'Parts add up to 147, not 177'
  },
  {good: 'Hail fell on 42 farms in Orme, 67 in Dale and 38 in Skell. Those three valleys lost crops on 147 farms.'},
  {
    bad: 'She walked ⟨21 miles⟩ on Monday and ⟨18⟩ on Tuesday. On Wednesday she did ⟨12⟩ and on Thursday ⟨25⟩. In four days that is ⟦96 miles⟧.',
    message: 'Parts add up to 76 miles, not 96 miles'
  },
  {
    good: 'She walked 21 miles on Monday and 18 on Tuesday. On Wednesday she did 12 and on Thursday 25. In four days that is 76 miles.'
  },
  {
    good: 'Some 585 huts will go up. Of these, 234 are cheap: 164 in Orme and 70 in Tarn. The other 351 will be sold.',
    why: 'the 234 and the other 351 make the whole, and the parts of the 234 are told beside it'
  },
  {
    bad: 'Some ⟦685⟧ huts will go up. Of these, ⟨234⟩ are cheap. The other ⟨351⟩ will be sold.',
    message: 'Parts add up to 585, not 685'
  },
  {
    good: 'Races made up 612 of the 1,000 points shared out, jumps 388. Orme were third in the jumps, with 94. They owed their win to the races, where they took 190.',
    why: 'what the 388 leave of the thousand'
  },
  {
    good: 'Forecasters had warned of 120mm. In the event 74mm fell, and for Friday they expect 30mm.',
    why: 'what was feared and what came'
  },
  {
    good: 'They held five people, they said in a note: two brothers from Orme, a Belgian woman and two carters. All were let go.',
    why: 'the woman is one'
  },
  {
    bad: '⟨Nine⟩ Poles, ⟨six⟩ Finns and ⟨four⟩ Danes make up its ⟦22⟧-strong crew.',
    message: 'Parts add up to 19, not 22'
  },
  {good: 'Nine Poles, six Finns and four Danes make up its 19-strong crew.'},
  {good: 'Nine Poles and six Finns make up most of the 22-strong crew.', why: 'most of it'},
  {
    bad: 'Sworn in on Monday, the ⟦12⟧ jurors – ⟨seven⟩ women and ⟨six⟩ men – were told to keep quiet.',
    message: 'Parts add up to 13, not 12'
  },
  {
    bad: 'Nurses will strike for ⟨four days⟩ in March, ⟨three⟩ in April and, if talks fail again, ⟨five⟩ in May. The ⟦15 days⟧ of action may cost £60m.',
    message: 'Parts add up to 12 days, not 15 days'
  },
  {
    good: 'Nurses will strike for four days in March, three in April and, if talks fail again, five in May. The 12 days of action may cost £60m.'
  },
  {
    bad: 'Brandt will shed ⟦3,400⟧ of its 24,000 jobs. Skell will bear the brunt, losing ⟨1,700⟩. Another ⟨850⟩ are to go in Orme and ⟨350⟩ in Lund. Its other plants will be spared.',
    message: 'Parts add up to 2,900, not 3,400'
  },
  {
    good: 'Brandt has 9,400 jobs. It will cut 1,700 in Skell, 850 in Orme and 350 in Lund. Its other plants will be spared.',
    why: 'all its jobs'
  },
  {good: 'The fleet is made up of 38 jets, 22 of them leased and 16 owned, and 14 turboprops.', why: 'beside the whole'},
  {good: 'A jury of 12, seven women and six men with an alternate, heard the case.', why: 'one of them is not of the 12'},
  {
    bad: 'The council will find ⟦$3.4m⟧ of cuts under three headings:\n\n- libraries, ⟨$1.2m⟩\n\n- parks and gardens, ⟨$900,000⟩\n\n- street lighting, ⟨$1.6m⟩',
    message: 'Parts add up to $3.7m, not $3.4m'
  },
  {
    bad: 'The dig yielded ⟦2,417⟧ finds, and will go on until May.\n\n• Pottery: ⟨1,420⟩ sherds\n\n• Bone: ⟨623⟩\n\n• Glass: ⟨218⟩\n\n• Other: ⟨165⟩',
    message: 'Parts add up to 2,426, not 2,417'
  },
  {
    bad: 'The tally was: Ash ⟨4,312⟩; Beech ⟨3,908⟩; Cole ⟨1,277⟩; Dunn ⟨654⟩. There were ⟦10,511⟧ valid papers.',
    message: 'Parts add up to 10,151, not 10,511'
  },
  {
    good: 'A grant of £3m will help three halls:\n\n- Ash, £1.4m\n\n- Beech, £2.2m\n\n- Cole, £1.9m',
    why: 'what each costs, and no part of the grant'
  },
  {
    good: 'The trust spent £2.4m last year. This year’s budget:\n\n- wages, £1.3m\n\n- repairs, £800,000\n\n- fuel, £450,000',
    why: 'the total is of another year'
  },
  {
    good: 'The home has 64 guests, made up of:\n\n- 31 women\n\n- 33 men\n\n- 12 with a dog',
    why: 'some count twice'
  },
  {
    good: 'The herd, all 168, will be shot. It lost a few before: 11 in 2016 and 19 in 2021. They milk 140, and the other 28 are calves.',
    why: 'the last two are all of it'
  },
  {
    good: 'The way there\n\n- Cart to Orme: 50 minutes\n\n- Boat to Tarn: 70 minutes\n\n- Mule to Skell: 25 minutes\n\nTotal: 155 minutes, with changes between',
    why: 'more than the lines'
  },
  {good: 'Labour has 26 of the 48 seats. A party needs 25 for a majority.', why: 'what it takes, and no part'},
  {bad: 'The tram carries ⟦180⟧ people, ⟨74⟩ seated and ⟨116⟩ standing.', message: 'Parts add up to 190, not 180'},
  {good: 'The tram carries 210 people, 74 seated and 136 standing.'},
  {good: 'There are 210 seats, 74 inside and 116 under the porch outside, and a bench.', why: 'others may be there'},
  {
    good: 'A four-shot lead ought to do, but he has lost bigger ones: he was six ahead at Troon and lost by two.',
    why: 'by how many, and no parts'
  },
  {good: 'They won 22 medals, 16 gold and five silver.', why: 'the last may be bronze'},
  {good: 'Some 40 people, 20 women and 10 children, were on the boat.', why: 'the others may be men'},
  {good: 'The crash killed 19 people, 11 men and six women, and shut the road.', why: 'the others may be children'},
  {
    good: 'In all 410 kites were flown in May, more than in March and April put together (180 and 205). Before the flood it had been five.',
    why: 'beside them stand those of other months'
  },
  {good: 'The group has 50 members, 30 women and 18 men, while two prefer not to say.', why: 'the others are told behind them'},
  {good: 'The company has 12 directors: seven women and four men. One seat is vacant.', why: 'the rest is told behind them'},
  {
    good: 'The home side take five points. There were two yellow cards, one apiece. Next come the unbeaten visitors, who have won all nine of theirs.',
    why: 'won by others'
  },
  {
    good: 'So far 63 buildings have flooded: 38 homes, 19 shops, five sheds at a stables, and the cricket club.',
    why: 'the last of the list is one'
  },
  {
    good: 'The library bought 900 books. Novels made up 500 of them, poems 250 and maps 90, with the last 60 left to chance.',
    why: 'the first is a part as the others are'
  },
  {
    good: 'He has four sons, six grandsons and, since May, Ida, the first girl. That makes 11 descendants.',
    why: 'somebody who is named is one'
  },
  {
    good: 'He won £2.4m, gave a third of the prize (£800,000) to the lifeboats and bought a farm for £1.1m.',
    why: 'a bracket that holds one amount opens no list'
  },
  {bad: 'Of the ⟦312⟧ payments, ⟨215⟩ were made on time and ⟨107⟩ late.', message: 'Parts add up to 322, not 312'},
  {good: 'Of the 312 payments, 215 were made on time and 107 late in the first quarter.', why: 'perhaps of another whole'},
  {good: 'Of the 40 homes, 25 were sold and 18 let.', why: 'a home may be both'},
  {
    bad: 'The appeal raised ⟦£62,400⟧. The money was spent on:\n\n- ⟨£30,000⟩ for the roof\n\n- ⟨£21,400⟩ for the organ\n\n- ⟨£13,000⟩ for bells',
    message: 'Parts add up to £64,400, not £62,400'
  },
  {
    good: 'The appeal raised £62,400. The spending was made up of:\n\n- £30,000 for the roof\n\n- £21,400 for the organ\n\n- £13,000 for bells',
    why: 'more may be spent than was raised'
  },
  {
    good: 'The raid involved 160 officers. By nightfall 24 people were held: 11 in Melling, nine in Porthope and four in Skarth. The eldest is 71 and the youngest 16. Six had been charged, five bailed and the other 13 were still being questioned.',
    why: 'the 24 are held, and no officers'
  },
  {good: "The thieves took 14 chairs, eight lamps and the vicar's clock: 23 things in all.", why: 'the clock is one'},
  {good: 'Of the 58 kilns, 35 were sold and 27 unsold, four of them after a first sale fell through.', why: 'some came out both ways'},
  {good: 'Of the 58 kilns, 35 were sold and 27 unsold, four of them after a first sale fell through.', why: 'some came out both ways'},
  {
    good: 'The raffle made £65,400. It was spent on:\n\n- £30,000 for kilns\n\n- £21,400 for clay\n\n- £13,000 for wheels\n\nThe remaining £1,000 went to the choir.',
    why: 'not all of it was spent so'
  },
  {
    bad: 'The Paik brothers are ⟨nine⟩, ⟨11⟩ and ⟨14⟩; at a combined age of ⟦43⟧ they could not between them hire a car.',
    message: 'Parts add up to 34, not 43'
  },
  {good: 'The four sisters, of whom Ann, 82, and Joan, 79, still dance, have a combined age of 330.', why: 'two of four'},
  {
    good: 'The Liberals won 73 of the 151 seats and cannot reach the 76 they need. To find the three members they lack they must turn to others.',
    why: 'what it takes'
  },
  {
    good: 'At least 200 of the 300 deputies must say yes. The bill failed on Thursday: when the lights had stopped blinking 194 were green.',
    why: 'what it takes'
  },
  {
    good: 'Thornback printed 1,500 to begin with, twice that when the longlist came out and another 4,500 for the shortlist, 9,000 in all.',
    why: 'a part told by its multiple'
  },
  {
    good: 'Rooms were £410 and meals £266. The taxi was £24 each way. That comes to £724.',
    why: 'what one of the parts comes to is not told'
  },
  {good: 'There were 66 people to watch her: both of her parents, two teachers, 31 former pupils and 31 guests.', why: 'both are two'},
  {good: 'Ann, 61, and Bo, 63, coach a crew who have a combined age of 123.', why: 'of others'},
  {good: 'With a combined age of 127 they faced Ann, 61, and Bo, 63.', why: 'of the other side'},
  {good: 'Ninety of the 120 members voted: 50 for, 38 against and two abstained.', why: 'of those who voted'},
  {good: 'All but 10 of the 90 boats sank: 55 in the harbour and 25 at sea.', why: 'of those that sank'},
  {good: 'Half of the £80m went on two things: £25m on roads and £15m on pipes.', why: 'of half of it'},
  {good: 'He hit 102 off 88 balls with 12 fours and three sixes.', why: 'balls are no runs'},
  {
    good: 'The toll climbed to 88 on Wednesday: it had stood at 41 on Monday and 67 on Tuesday.',
    why: 'one count at one time after another'
  },
  {good: 'Of the 60 farms, 41 grow wheat and 33 barley.', why: 'some grow both'},
  {
    good: 'Between them the brothers have spent 31 years in parliament: Daniel 18 and Samuel 13; their father managed six.',
    why: 'the first is a part'
  },
  {
    good: 'The state passed a $48.9bn budget. General tax brings in $25.3bn. Schools receive $9.7bn of that and Medicaid $5.9bn.',
    why: 'parts of the $25.3bn'
  },
  {
    good: 'It looked at 1,592 cases in 1,486 families. Of the 498 stillbirths among them many had been handled badly.',
    why: 'where the cases were'
  },
  {
    good: 'The recount, which took 22 workers three days, turned up 15 ballots that machines had not read: 11 for Foss and four for Hansen.',
    why: 'they make the 15'
  },
  {
    good: "Care takes £164.8 million, or 40% of the total. Children's homes receive £98.2 million, roads £51.4 million and waste £37.6 million, and the remaining £60 million covers everything else.",
    why: 'a part itself'
  },
  {
    good: 'The gang were given sentences totalling 38 years. Marlock was jailed for 13 years. Foss received 11 years and Addley nine years and six months. Brindle got four years and six months.',
    why: 'months told with the years'
  },
  {
    good: 'The shed held 412 plants on two floors. There were 268 at Low Moss and 120 at Tarn Side. Six men and a woman of 33 were arrested.',
    why: 'an age'
  },
  {
    good: 'The plant will shut in June, ending all 612 jobs. It told the state that 240 workers will go in March, when one of two lines is idled. The other 372 will leave by June 26.',
    why: 'lines are no workers'
  }
]
