import type {Example} from '../../../src/rule.js'

/** More texts that `figures-bound` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {
    bad: 'Fewer than ⟨100⟩ of its bells are still rung. The ⟦112⟧ that are were all cast here.',
    message: '112 is not “Fewer than 100”'
  },
  {
    bad: 'Every grant was below ⟨£5,000⟩, the chairman told the meeting. The accounts list 28, the biggest of which, ⟦£6,200⟧, went on a barge.',
    message: '£6,200 is not “below £5,000”'
  },
  {
    bad: 'Nobody on the boat was older than ⟨40⟩. Its captain, the oldest, was ⟦46⟧.',
    message: '46 is more than 40'
  },
  {bad: 'Rooms at the inn start at ⟨€90⟩. The cheapest, in the attic, costs ⟦€70⟧.', message: '€70 is less than €90'},
  {bad: 'No seat costs more than ⟨$75⟩, the hall said. Boxes are ⟦$90⟧ and stalls $48.', message: '$90 is more than $75'},
  {bad: 'No rower is younger than ⟨18⟩. The youngest, Ito Sala, turned ⟦17⟧ in March.', message: '17 is less than 18'},
  {
    bad: 'At no time in July did it get above ⟨24C⟩ at Skell. The month’s highest reading was ⟦26.3C⟧.',
    message: '26.3C is more than 24C'
  },
  {
    bad: 'No bid above ⟨£1.2m⟩ would be heard, the guild said. The one it took, ⟦£1.34m⟧, came in within that ceiling.',
    message: '£1.34m is more than £1.2m'
  },
  {
    bad: 'The Skell has never risen above ⟨4.2 metres⟩. Even the flood of May reached just ⟦4.9 metres⟧.',
    message: '4.9 metres is more than 4.2 metres'
  },
  {
    bad: 'To change its name the guild needs ⟨two-thirds⟩ of its ⟨90⟩ members. On Monday ⟦54⟧ raised a hand, which was sufficient.',
    message: '54 is less than two-thirds of 90'
  },
  {
    bad: 'At least ⟨40⟩ signatures are required for a debate. By noon ⟦36⟧ had been gathered, enough to force one.',
    message: '36 is less than 40'
  },
  {
    bad: 'The motion needed ⟨three-fifths⟩ of the ⟨50⟩ wardens, and ⟦31⟧ voted for it, which was not enough.',
    message: '31 is no less than three-fifths of 50'
  },
  {
    bad: 'Fewer than ⟨30⟩ of the isle’s puffins nest. A count in May found ⟦41⟧ of them, on one cliff.',
    message: '41 is not “Fewer than 30”'
  },
  {
    bad: 'The by-law caps hedges at ⟨6 feet⟩. Hers complies: the clerk measured it at ⟦7 feet, 3 inches⟧.',
    message: '7 feet, 3 inches is more than 6 feet'
  },
  {
    bad: 'Since records began in 1994 the Skell has never risen above ⟨4.2 metres⟩. Even the flood of 2013 reached just ⟦4.9 metres⟧.',
    message: '4.9 metres is more than 4.2 metres'
  },
  {
    bad: 'The water in the weir never gets above ⟨12C⟩. Her own log shows a highest reading of ⟦14.5C⟧.',
    message: '14.5C is more than 12C'
  },
  {
    bad: 'Nothing in the sale is thought to be worth more than ⟨£500⟩. A harp is listed at £80 and a loom at ⟦£650⟧.',
    message: '£650 is more than £500'
  },
  {bad: 'In every ward at least ⟨95%⟩ of the voters turned out. Ash Hill came last, with ⟦89%⟧.', message: '89% is not “at least 95%”'},
  {
    bad: 'The guild capped the interest on small loans at ⟨30%⟩. Its own rate, ⟦42%⟧, was within the cap.',
    message: '42% is more than 30%'
  },
  {
    bad: 'Riders must be at least ⟨16 years old⟩, a rule that was never waived. Ana Roe, the youngest to finish, is ⟦14⟧.',
    message: '14 is not “at least 16 years old”'
  },
  {
    bad: 'On the ridge it never got above ⟨-20C⟩. Even on the mildest of days it reached ⟦-14C⟧.',
    message: '-14C is more than -20C'
  },
  {
    bad: 'Over ⟨40,000⟩ homes lost power, the firm said. In May it gave the exact number: ⟦36,518⟧.',
    message: '36,518 is not “Over 40,000”'
  },
  {
    bad: 'The mast will not cost more than ⟨€50m⟩, he said. He was as good as his word. The final bill was ⟦€56m⟧.',
    message: '€56m is more than €50m'
  },
  {
    bad: 'The guild caps gifts at ⟨$500⟩. He gave ⟦$750⟧. A clerk found that neither had gone over.',
    message: '$750 is more than $500'
  },
  {
    bad: 'The abbot spoke for ⟦four minutes⟧. By the rule nobody may speak for longer than ⟨three minutes⟩, and he complied.',
    message: 'four minutes is more than three minutes'
  },
  {
    bad: 'Just short of ⟨200⟩ pipers marched. The register lists ⟦217⟧ pipers.',
    message: '217 pipers is more than 200'
  },
  {
    bad: 'The prize is for harpers under ⟨30⟩. It was won in Oban by Ana Roe, who is ⟦34⟧.',
    message: '34 is not “under 30”'
  },
  {
    bad: 'Inns with fewer than ⟨ten⟩ beds are exempt from the levy. The Bell, with ⟦14⟧, is exempt.',
    message: '14 is not “fewer than ten”'
  },
  {
    bad: 'Any bridge longer than ⟨80 metres⟩ is inspected each spring. The Orme bridge, which measures ⟦64 metres⟧, was inspected in May.',
    message: '64 metres is not “longer than 80 metres”'
  },
  {
    bad: 'Barges longer than ⟨60 metres⟩ cannot use the lock. The Skua, at ⟦54 metres⟧, was turned away.',
    message: '54 metres is not “longer than 60 metres”'
  },
  {
    bad: 'Ana Roe, ⟦43⟧, has won a prize for harpers under ⟨40⟩.',
    message: '43 is not “under 40”'
  },
  {
    bad: 'The most serious of such thefts carries a maximum fine of ⟨£5,000⟩. The magistrates fined him ⟦£6,500⟧.',
    message: '£6,500 is more than £5,000'
  },
  {
    bad: 'More than ⟨30⟩ boats sank. The warden walked the beach, listed ⟦26⟧ wrecks and said that no others had been lost.',
    message: '26 wrecks is not “More than 30”'
  },
  {
    bad: 'A loaf has won the young baker prize, which is open only to those aged ⟨16⟩ or under. Its maker, ⟦17-year-old⟧ Isla Venn, beat 58 other entrants and will go to Bonn.',
    message: '17-year-old is not “16”'
  },
  {
    good: 'A loaf has won the young baker prize, which is open only to those aged 16 or under. Her coach, 31-year-old Isla Venn, beat 58 other trainers and will go to Bonn.',
    why: 'not the one who won it'
  },
  {good: 'The prize is for harpers under 30. Ana Roe, 34, was one of the judges.', why: 'she did not win it'},
  {good: 'The prize is for harpers under 30. Ana Roe, who is 34, won it in 2014.', why: 'years ago'},
  {
    good: 'Inns with fewer than ten beds are exempt from the levy. The Bell, with 14, must pay it.',
    why: 'it does not meet the condition'
  },
  {good: 'Barges longer than 60 metres cannot use the lock. The Skua, at 64 metres, was turned away.'},
  {good: 'The scheme is for those who earn less than £25,000. The Roes were given £27,400 under it.', why: 'what they got'},
  {good: 'He faced a maximum of 14 years on each of two counts. He was given 16 years.', why: 'for both'},
  {
    good: 'Close to 200 pipers marched. The register lists 217 pipers.',
    why: 'near it on either side'
  },
  {
    good: 'The guild must spend no more than £5m. It spent £6m. It kept its promise to stay in Oban.',
    why: 'another promise'
  },
  {
    good: 'The abbot spoke for four minutes. By the rule nobody may speak for longer than three minutes.',
    why: 'told before the limit, and not to have kept it'
  },
  {
    bad: 'Nowhere on the coast did the wind reach ⟨80km/h⟩. The strongest gust, of ⟦93km/h⟧, was felt at the pier.',
    message: '93km/h is more than 80km/h'
  },
  {
    bad: 'In all that time its profits never topped ⟨£5m⟩. Its best year was 2017, when it made ⟦£6.2m⟧.',
    message: '£6.2m is more than £5m'
  },
  {good: 'Nobody cleared 2.20 metres. The best jump was 2.19 metres, after three at 2.25 had failed.'},
  {good: 'Output did not quite reach 1.2% after a 1.5% loss the year before.', why: 'not of what was not reached'},
  {good: 'In every ward at least 85% of the voters turned out. Ash Hill came last, with 89%.', why: 'the least of them is more'},
  {good: 'The guild needs two-thirds of its 90 members. On Monday 54 raised a hand, which was not enough.'},
  {
    good: 'The guild needs two-thirds of its 90 members. On Monday 54 raised a hand; if six more do, that would be sufficient.',
    why: 'to come'
  },
  {good: 'Nobody under 16 may ride in the race. The youngest of the 22 riders is 17.', why: 'an age'},
  {good: 'The Skell has never risen above 4.2 metres. Even the flood of May reached just 3.9 metres.'},
  {good: 'Rooms start at €90. The dearest costs €170, which includes the €70 dinner.'},
  {good: 'More than 500 walkers were rescued on Sunday. The log lists 512 rescues by name.'},
  {good: 'Wool must be spun within three years of shearing and sold within five years.', why: 'another limit'},
  {good: 'From June strangers will be allowed to own up to 50% of a barge, and the share will rise to 100% in May.', why: 'a move'},
  {
    good: 'The mill issued 1,600,000 restricted shares convertible into pews. Its owner had 2,649,500 common shares before.',
    why: 'restricted, and no limit'
  },
  {good: 'The pound may rise above 1.83 marks in May. “Its way is down,” one dealer said.', why: 'one who speaks'},
  {
    good: 'It paid its inns more than $260,000 in June, the log shows. The Bell got $29,715, the Ship $35,845 and the Swan $125,080.',
    why: 'parts of it'
  },
  {good: 'More than 500 people came. Police arrested 40 people.', why: 'another group'},
  {good: 'The bill would require the port to keep at least 85 pilots. In May it had 79 pilots.', why: 'not yet'},
  {good: 'It was the fastest growth in more than 30 years. Crime fell to its lowest level in all of 25 years.', why: 'how far back'},
  {good: 'The crew is to be raised by at least 300. In all 157 boats will be built.', why: 'by how much'},
  {good: 'She expects the herd to be below 1,400 by Lent, and to pass 1,700 in June.', why: 'a mark of another time'},
  {good: 'The count should be less than 3,000 at Easter. It has not reached 3,400 since 2012.', why: 'what was not reached'},
  {
    bad: 'The carter was banned from the ford for at least ⟨two years⟩. The ban, of ⟦18 months⟧, starts today.',
    message: '18 months is not “at least two years”'
  },
  {good: 'The carter was banned from the ford for at least two years. The ban, of 30 months, starts today.'},
  {
    bad: 'Less than ⟨half⟩ of the guild voted. Turnout was ⟦53%⟧, the clerk said.',
    message: '53% is not “Less than half”'
  },
  {good: 'Less than half of the guild voted. Turnout was 53% in the years before.', why: 'of another time'},
  {
    bad: 'The Skell has never topped ⟨31 feet⟩. The flood of 1993, which took the mill, crested at ⟦34.2⟧.',
    message: '34.2 is more than 31 feet'
  },
  {good: 'The Skell has never topped 31 feet. It is expected to reach 34.2 by noon.', why: 'to come'},
  {
    bad: 'Fewer than ⟨20⟩ of the bargees are alive. ⟦Twenty-six⟧ of those old hands came to the feast.',
    message: 'Twenty-six old hands is not “Fewer than 20”'
  },
  {
    bad: 'Every gauge caught at least ⟨200mm⟩. Tarn had 311mm. Orme had 264mm and Skell ⟦168mm⟧.',
    message: '168mm is not “at least 200mm”'
  },
  {good: 'Every gauge caught at least 200mm. Tarn had 311mm. Orme had 264mm and Skell 208mm.'},
  {
    bad: 'None of the patients waited as long as ⟨four hours⟩. The longest wait last week was ⟦five hours⟧.',
    message: 'five hours is not “as long as four hours”'
  },
  {
    bad: 'The speed limit on the quay is ⟨30mph⟩ and Cy Lund was driving within it, at ⟦36mph⟧.',
    message: '36mph is more than 30mph'
  },
  {good: 'Orme, 24 of 55 from the floor, was 9 of 17 at the line, where Price went 7 for 8.', why: 'a floor to throw from'},
  {
    good: 'The lake is at 38 per cent of capacity. This time last year it held 1,538 million tonnes, or 51 per cent.',
    why: 'how full it is'
  },
  {
    good: 'The wheels met it 1,900 feet past the threshold, leaving 3,300 feet. On a wet runway, flown by the book, it would have needed 3,050 feet to stop.',
    why: 'what was left, and what it would have needed'
  },
  {good: 'The bond needed 60% to pass and got 48. Turnout was 41%, high for May.', why: 'what came of it is told at once'},
  {good: 'She needed 210 clerks to run a full day and had 119 on a good one.', why: 'set beside what was needed'},
  {
    good: 'Of 640 lorries weighed, 512 were within the limit, or 80 per cent. The year before it had been 84 per cent.',
    why: 'the share that a count comes to, and no limit'
  },
  {
    good: 'The shortfall was 4.6%, well under the 5% limit that the union has kept to since 2009. Last year it had been 5.7%.',
    why: 'what keeps it stands beside it already'
  },
  {good: 'The old line runs at 62% of its limit. The new one runs at 88%.', why: 'how far it is from its limit, and no limit'},
  {good: 'Your allowance is £500, so £40 of the £540 is taxed, which is £16. You keep £524.', why: 'what is not given away'},
  {
    good: 'Not one train on the branch, by his count, was more than ten minutes late last week. Its own log gives a worst delay of nine minutes.',
    why: 'who says so stands between what is denied and its limit'
  },
  {good: 'Not every class, she says, has more than 28 pupils. The largest has 32.', why: 'some have'},
  {good: 'Nearly nine smart meters in ten work as they should, and the minister has admitted it.', why: 'a share of ten, and no limit'},
  {
    good: 'The firm hopes for £4.2m, of which it may keep a little over four-fifths. In Seaview the share is 43 per cent.',
    why: 'how much of it, and of another thing'
  },
  {good: 'The pipe has a capacity of 590,000 barrels a day. Added to the old line, it brings the system to 890,000.', why: 'all together'},
  {
    good: 'The army says 140 people died in the raid, aid workers more than 300. Some 210 people were treated for burns.',
    why: 'two sources apart, and no bound of the treated'
  }
]
