import type {Example} from '../../../src/rule.js'

/** More texts that `figures-conflict` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {
    bad: 'The gale has put the ⟨260⟩ pupils of Orme school into a barn. “⟦Two hundred and sixteen⟧ pupils, and one lavatory,” said the head, Ann Bye.',
    message: 'Two hundred and sixteen pupils here, 260 pupils before'
  },
  {
    good: 'The gale has put the 260 pupils of Orme school into a barn. “Two hundred and sixty pupils, and one lavatory,” said the head, Ann Bye.'
  },
  {
    bad: 'A slide fell on the quarry on Sunday, killing ⟨16⟩ people. Rain had made the stone loose. The bodies of the ⟦18⟧ dead were taken to a chapel.',
    message: '18 dead here, 16 people before'
  },
  {
    bad: '⟨Twelve⟩ of his hives were burnt in the night. The mill will pay for all ⟦14⟧ of the hives burnt.',
    message: '14 hives here, Twelve hives before'
  },
  {
    bad: 'He forged the names of ⟨sixteen⟩ clients. Every one of the ⟦60⟧ clients had trusted him.',
    message: '60 clients here, sixteen clients before'
  },
  {
    bad: 'The bell hangs ⟨73 metres⟩ up. Few climb there. At ⟦37 metres⟧, the loft is no place for the giddy.',
    message: '37 metres here, 73 metres before'
  },
  {
    bad: 'Thieves took ⟨58⟩ silver spoons on Monday. The alarm was off. The haul of ⟦85⟧ spoons is worth little.',
    message: '85 spoons here, 58 silver spoons before'
  },
  {
    bad: 'A jury told the ferry to pay her ⟨$2.75 million⟩. The firm will fight Tuesday’s ⟦$2.57 million⟧ award.',
    message: '$2.57 million here, $2.75 million before'
  },
  {
    bad: 'The clerk wrote ⟨57⟩ cheques to himself. Nobody could have missed ⟦75⟧ cheques, the vicar said.',
    message: '75 cheques here, 57 cheques before'
  },
  {good: 'The bus has 52 seats. The names of the 54 passengers were not known.', why: 'other things'},
  {good: 'The rate was fifteen cents a call. The 50-cent rate for letters is to go.', why: 'another sum'},
  {
    bad: 'The dairy was fined ⟨£2.4m⟩ in June for a spill. It has appealed. The ⟦£4.2m⟧ fine is a record.',
    message: '£4.2m here, £2.4m before'
  },
  {
    bad: 'A choir of ⟨forty-two⟩ pensioners will sing in May. Asked how they would travel, its leader said all ⟦45⟧ singers would row.',
    message: '45 singers here, forty-two pensioners before'
  },
  {
    bad: 'Divers have searched ⟨36⟩ of the lake’s inlets. None of the ⟦63⟧ inlets already covered held a bell.',
    message: '63 inlets here, 36 lake’s inlets before'
  },
  {
    bad: 'The wreck lies in ⟨145 metres⟩ of water. At that depth – ⟦154 metres⟧ – nobody stays long.',
    message: '154 metres here, 145 metres before'
  },
  {
    bad: 'He made ⟨nineteen⟩ albums at home. His niece had all ⟦seventeen⟧ of those solo albums pressed again.',
    message: 'seventeen solo albums here, nineteen albums before'
  },
  {
    bad: 'Some ⟨6,400 litres⟩ of oil leaked from the mill. How ⟦4,600 litres⟧ of oil could vanish is not known.',
    message: '4,600 litres here, 6,400 litres before'
  },
  {good: 'The fair sold 80 pies. Of the 90 stalls 12 were shut.', why: 'a whole that was not told before'},
  {
    bad: 'Wardens found ⟨46⟩ terrapins in a crate. A vet who looked over the ⟦64⟧ animals at a shelter said two were ill.',
    message: '64 animals here, 46 terrapins before'
  },
  {
    bad: 'The brewer will pay ⟨£276m⟩ to settle the case. Its shares rose on word that it would pay ⟦£267m⟧.',
    message: '£267m here, £276m before'
  },
  {
    bad: 'The cart holds ⟨613⟩ turnips. The steward is to send back the whole load of ⟦631⟧ turnips in May.',
    message: '631 turnips here, 613 turnips before'
  },
  {good: 'The inn has 46 rooms. Guests take the 64 from the door to the market.', why: 'a bus'},
  {good: 'Some 6,400 litres of oil leaked from the mill. It burns 4,600 litres of coke a day.', why: 'of something else'},
  {good: 'The ferry had 611 passengers and 22 crew. All 633 people on board were taken off.', why: 'both counts'},
  {good: 'There were 1,100 women. In all 910 of the sleepers were short of rest.', why: 'a sum'},
  {
    bad: '⟨Thirty-one⟩ seamstresses walked out at noon. Rain kept the police away. The owner sacked the ⟦34⟧ strikers by letter.',
    message: '34 strikers here, Thirty-one seamstresses before'
  },
  {good: 'The team drilled 23 cores from the bed. Just six of the two dozen or so cores went deep.', why: 'about 24'},
  {
    good: 'Each took one tablet for a fortnight and half a one for four weeks. By the end of the six weeks they were well.',
    why: 'both stretches'
  },
  {good: 'The five senior clerks and the three junior clerks will all be local.', why: 'two sorts side by side'},
  {good: 'Eight mills were excluded from the sale. All 11 bidding mills got grain.', why: 'others than those kept out'},
  {
    good: 'The three lodges cover 90 carters. The two clerks’ lodges have not met. Each of the five lodges votes alone.',
    why: 'both counts'
  },
  {good: 'The guild bought Skell Mill and three bakeries. It said the four bakeries would stay open.', why: 'one is told by name'},
  {good: 'The town voted £680,000 for the pier. The aid is slightly below the £860,000 the mayor had asked for.', why: 'a comparison'},
  {good: 'The ferry carried 120 passengers. At Corran the 105 passengers who were bound for the fair got off.', why: 'some of them'},
  {good: 'One bill was 1,186 pages long. Another had 1,157 pages. A report had 1,053 pages.', why: 'three of them'},
  {good: 'The mart sold 842 ewes on Monday. It was the third sale in a row to pass the 700 mark.', why: 'a mark, which nobody counted'},
  {good: 'The school has 210 places. Nine parents spoke for three minutes each, and used all 27.', why: 'another number of digits'},
  {good: 'The bell rang 11 times before noon. He took 17 of the 41 calls, and she the other 24.', why: 'how often is no count of calls'},
  {
    good: 'The poll shows a 66-seat majority for the farmers. Some 240 stand for the 76 seats of the senate.',
    why: 'how far two are apart'
  },
  {
    good: 'The maker promises a full vat in 42 minutes, and at Skell it took 58. Those 85 or so gallons fed the fair.',
    why: 'minutes, by the unit before it'
  },
  {
    good: 'Mills ran at 68.4% of capacity in May. Dyers ran at 67.9%, weavers at 67.2%, fullers at 70.1% and carters at 66.1%. Potters ran at 64.8% of capacity.',
    why: 'of many shares two have the same digits'
  },
  {
    good: 'The town sought a margin of 7/8%. Lenders called a margin of 7/8% fair.\n\nThe 13/16% margin granted to Pell was a dream.',
    why: 'of another town'
  },
  {good: 'Orme has 61 days of oats left and Tarn 16. The 16 days at Tarn will not do.', why: 'told without its unit'},
  {good: 'The ministry counts 340 graves. Reporters counted 900 graves of another war.', why: 'nothing points back'},
  {good: 'The yard had 52,300 crates. It has burnt 27,000 crates, and the 25,300 crates left are wet.', why: 'what is left of them'},
  {
    bad: 'The dairy will pay ⟨₹46⟩ a litre from April. It has 3,200 members. A rate of ⟦₹64⟧ a litre was agreed after five rounds of talks.',
    message: '₹64 here, ₹46 before'
  },
  {good: 'The dairy will pay ₹46 a litre from April. It has 3,200 members. Its rival pays more than ₹64 a litre.', why: 'compared'},
  {
    good: 'Lena Ostrom won in two hours, 13 minutes and 45 seconds. Her sister took two hours, 14 minutes and 35 seconds.',
    why: 'each of several numbers'
  },
  {
    bad: 'The motion was carried by 31 votes to ⟨14⟩.\n\nRain fell all night. One of the ⟦17⟧ members who voted against it, Cy Lund, walked out.',
    message: '17 members here, 14 before'
  },
  {
    good: 'The motion was carried by 31 votes to 14.\n\nRain fell all night. One of the six rural members who voted against it, Cy Lund, walked out.',
    why: 'some of them'
  },
  {
    bad: 'The Gulls beat the Terns in front of ⟨6,218⟩ people.\n\nGulls: Roe, Lund. Terns: Ash. Att: ⟦6,128⟧.',
    message: '6,128 here, 6,218 people before'
  },
  {good: 'The Gulls beat the Terns in front of 6,218 people.\n\nGulls: Roe, Lund. Terns: Ash. Att: 6,218.'},
  {
    bad: 'He was held for ⟨14 weeks⟩. His sister wrote. “I learned to play chess over those ⟦19 weeks⟧,” he said.',
    message: '19 weeks here, 14 weeks before'
  },
  {
    bad: 'The line is to drop ⟨22⟩ ferries. Fares will not rise. The union called the loss of ⟦27⟧ ferries a disgrace.',
    message: '27 ferries here, 22 ferries before'
  },
  {good: 'The line is to drop 22 ferries. The loss of 27 ferries last winter had angered the union.', why: 'other ferries'},
  {
    bad: 'The guild has set up ⟨36⟩ kitchens. Cooks were lent by the port. Every one of the ⟦two dozen⟧ kitchens ran out of bread.',
    message: 'two dozen kitchens here, 36 kitchens before'
  },
  {good: 'A ferry with 40 pupils sank. None of the 26 pupils in the second boat was hurt.', why: 'some of them'},
  {
    bad: 'So far ⟨47⟩ states have ratified the treaty. A fifth of them have no coast. The ⟦44⟧ ratifications are not enough.',
    message: '44 ratifications here, 47 states before'
  },
  {good: 'So far 60 states have ratified the treaty. A fifth of them have no coast. The 48 others trade by sea.', why: 'the rest'},
  {
    bad: 'The bench deliberated for ⟨nine hours⟩ over two days. It met alone. Nobody ate in the ⟦eleven hours⟧ of deliberation.',
    message: 'eleven hours here, nine hours before'
  },
  {
    bad: 'The isle has ⟨2,140⟩ souls and one shop. “There are ⟦2,410⟧ of us,” said the mayor.',
    message: '2,410 here, 2,140 souls before'
  },
  {
    bad: 'The choir took ⟨38⟩ singers to Tarn. The trunks were lost. Every one of the ⟦fifty⟧-odd singers had a robe.',
    message: 'fifty singers here, 38 singers before'
  },
  {good: 'The choir took 52 singers to Tarn. The trunks were lost. Every one of the fifty-odd singers had a robe.'},
  {
    good: 'A flood kept the doors shut for nearly 21 months. They opened on a Friday. In the 12 months that followed 187,300 people came.',
    why: 'a stretch that begins where the other ends'
  },
  {
    good: 'The budget was carried by 21 votes to 14. Three of the 41 members were ill.',
    why: 'one side of a vote, and all who sit there'
  },
  {good: 'She sued, and 82 other women joined her. It came to £13,250 for each of the 83 women.', why: 'with her'},
  {
    good: 'The work was to last 18 months. It lasted 31. In the 13 months by which it ran over, 81 shops shut.',
    why: 'what lies between the two'
  },
  {
    good: 'The play cost £145m to produce and £90m to sell. The £75m production beside it made more.',
    why: 'which of two sums would be meant cannot be told'
  },
  {
    good: 'The mayor said that the wall had cost £18m. On Tuesday she apologised: the true figure was £81m.',
    why: 'the story itself tells of the slip'
  },
  {
    good: 'The boat was licensed to carry 150 passengers. Of the 187 people counted on board 113 lived.',
    why: 'as many as there might be'
  },
  {good: 'Peru won 17 and Chile 14, four of them gold. In all, 22 of the 41 nations went home with something.', why: 'medals'},
  {good: 'She was charged with 41 counts of fraud. The judge told the 14 jurors to go home.', why: 'counts and jurors'},
  {
    good: 'The new deal would come to £1,603.40, a saving of £103.25. There is an exit fee of £50 a fuel. If she left early, the £100 would swallow nearly all of it.',
    why: 'a verb that helps another names nothing'
  },
  {good: 'The race took five days over 700 kilometres.\n\nHer time for the 701 km was 17 hours.', why: 'the same, rounded'},
  {good: 'A farm by the river lost 48,000 hens in the flood. The 84,000 hens on the neighbouring farm were spared.', why: 'another farm'},
  {good: `They had seven points from three games. "That's five points," said Fry.`, why: 'a verb, and no owner'},
  {
    good: 'There were 318 assaults. Staff were 61 short of the 390 that there ought to be, and of the 329, 140 were new.',
    why: 'told by a clause of its own, and made of two others'
  },
  {
    good: 'Of 526 letters, 486 were against, 31 in favour and nine neutral. All 11 members were present and voted to refuse.',
    why: 'the nine are letters'
  },
  {
    good: 'Of the 603 patients, 54 had another stroke.\n\nShe urged them to look at that gap of four and a half points.',
    why: 'of another size'
  },
  {
    good: 'Three tries in the second half later, they had won. Fallon kicked conversions of three of the four tries.',
    why: 'of a part of the match'
  },
  {good: 'The town has 31 pubs. All 28 councillors voted for it.', why: 'of others'},
  {good: 'The choir has 45 singers. The 54-page score is heavy.', why: 'of others'},
  {good: "The dancers' 46 parents waited. By noon all 64 seats were taken.", why: 'of others'},
  {
    good: 'Work on the bridge was to last 18 months. In the 13 months by which it overran, traders say, 81 shops closed.',
    why: 'other months, told by their own clause'
  },
  {
    good: 'The number of hives grew fivefold, from 72 in 1990 to 350.\n\nNobody was missing: all 27 members had taken their seats.',
    why: 'hives and members'
  },
  {
    good: 'The river reached 9.74 metres at Skell on Wednesday. That was past the flood level of 8.5 metres, but 46 centimetres under the 10.2-metre levee.',
    why: 'the height of the levee'
  },
  {good: 'The tram was doing 48km/h when it left the rails. It was well within the 60km/h limit, the operator said.', why: 'a limit'},
  {good: 'The damage was announced as $48.2 million. The number should have been $42.8 million.', why: 'put right by the text itself'},
  {
    good: "Nineteen died. The agency's 22 dogs will stay. Of the 52 survivors, 31 lost a limb, and 14 of the 52 were children.",
    why: 'told right before'
  },
  {
    good: 'Lanyon kicked three conversions and two penalties. His counterpart, Fraser Mott, landed only two of his four conversions.',
    why: 'those of another'
  },
  {bad: 'The limit was ⟨60mph⟩. The car passed at 48mph, under the ⟦50mph⟧ limit.', message: '50mph here, 60mph before'}
]
