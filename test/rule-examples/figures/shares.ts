import type {Example} from '../../../src/rule.js'

/** More texts that `figures-shares` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {bad: 'In the poll ⟦56 per cent⟧ voted for the bypass and ⟨46 per cent⟩ against.', message: 'Shares add up to 102%'},
  {bad: 'Rovers had ⟦56 per cent⟧ of possession and Albion ⟨46 per cent⟩.', message: 'Shares add up to 102%'},
  {bad: 'Women made up ⟦56 per cent⟧ of the class and men ⟨46 per cent⟩.', message: 'Shares add up to 102%'},
  {good: 'In the poll 56 per cent voted for the bypass and 36 per cent against.', why: 'the others did not say'},
  {good: 'Of voters, 56 per cent were in favour of the bypass and 46 per cent against the bridge.', why: 'two questions'},
  {good: 'Rovers had 56 per cent of possession in the first half and 46 per cent in the second.', why: 'two halves'},
  {good: 'Women made up 56 per cent of the students and men 46 per cent of the staff.', why: 'two wholes'},
  {
    bad: 'The north digs up ⟦60%⟧ of the peat. A further ⟨13%⟩ comes from the isles. That leaves ⟨37%⟩ for the west.',
    message: 'Shares add up to 110%'
  },
  {
    bad: '⟦Half⟧ of the money raised goes to the choir and ⟨a quarter⟩ to the bells. ⟨A third⟩ pays for the tea.',
    message: 'Shares add up to 108%'
  },
  {
    bad: 'Of the parcels that went astray, ⟦48%⟧ were sent back, ⟨35%⟩ sold off and ⟨27%⟩ burnt.',
    message: 'Shares add up to 110%'
  },
  {
    bad: 'The dough is ⟦two-thirds⟧ rye and ⟨three-quarters⟩ spelt, with bran making up the rest.',
    message: 'Shares add up to 142%'
  },
  {
    bad: 'The club gets ⟦45%⟧ of its money from beer. Hats bring in ⟨38%⟩. Bells are good for ⟨27%⟩.',
    message: 'Shares add up to 110%'
  },
  {
    bad: 'In May ⟦48%⟧ of the calls were about goats, ⟨41%⟩ about bells and ⟨21%⟩ about nothing at all. In June it was 45%, 40% and 15%.',
    message: 'Shares add up to 110%'
  },
  {
    bad: 'The bishop owns ⟦52%⟧ of the mill, up from 40%, and his niece ⟨23%⟩. The ⟨35%⟩ that is left belongs to the cook.',
    message: 'Shares add up to 110%'
  },
  {
    bad: 'The soil was ⟦64%⟧ sand, ⟨38%⟩ silt and ⟨16%⟩ clay.',
    message: 'Shares add up to 118%'
  },
  {good: 'Oats cover 47% of the farm, rye 33% and hops 10%.', why: 'others may grow there'},
  {good: 'The tanks are 40% full in the north, 50% in the south and 20% in the east.', why: 'three tanks'},
  {good: 'Among smokers 30% cough, among drinkers 50% and among monks 30%.', why: 'three wholes'},
  {good: 'Of the parcels that went astray, 48% came by road, 35% had two labels and 29% were burnt.', why: 'they may be both'},
  {good: 'Occupancy reached 40% in March, 35% in April and 35% in May.', why: 'a rate each month'},
  {good: 'Asked what they missed, 45% said sleep, 30% sun and 35% salt.', why: 'anyone may miss several things'},
  {
    good: 'Wool brought in 52 per cent of sales. Two years earlier the share was 57 per cent. Cheese made up 31 per cent and eggs the remaining 17 per cent.',
    why: 'one of them at another time'
  },
  {good: 'The bank sold 10-year paper of 8.5 pct at a price of 96.3 pct, to return 8.7 pct.', why: 'a price and what it pays'},
  {
    good: 'It took £80m in the first quarter and £208m in the remaining three quarters of the year, of which two thirds of the year were dry.',
    why: 'how long'
  },
  {good: 'The isle is 60% rock. Heath makes up most of what is left, 34%, and bog the rest.', why: 'not all of the rest'},
  {
    bad: 'Of the callers ⟦40%⟧ want a bus and ⟨24%⟩ a tram. The ferry, once the pride of the town, has the remaining ⟨46%⟩.',
    message: 'Shares add up to 110%'
  },
  {good: 'Of the callers 40% want a bus and 24% a tram. The ferry, once the pride of the town, used to have 46%.', why: 'another time'},
  {
    bad: 'Noise made up ⟦40 per cent⟧ of the calls, 16,920 of 42,300. Dogs accounted for ⟨35 per cent⟩, litter for ⟨10 per cent⟩ and parking for the remaining ⟨25 per cent⟩.',
    message: 'Shares add up to 110%'
  },
  {
    good: 'Noise made up 40 per cent of the calls, 16,920 of 42,300. Dogs accounted for 35 per cent, litter for 10 per cent and parking for the remaining 15 per cent.'
  },
  {
    bad: 'Anna Voss won with ⟦51.3 per cent⟧ of the vote. Karl Lind took ⟨48.2 per cent⟩ and Eva Moe, the only other candidate, ⟨10.5⟩.',
    message: 'Shares add up to 110%'
  },
  {good: 'Anna Voss won with 51.3 per cent of the vote. Karl Lind took 38.2 per cent and Eva Moe, the only other candidate, 10.5.'},
  {
    good: 'The state will bear 25% of the cost. Of the rest, 70% will be borrowed and 30% raised from members.',
    why: 'shares of what is left'
  },
  {
    bad: 'The odds of a wetter harvest than normal are put at ⟦55%⟧, with ⟨40%⟩ for an average one and ⟨15%⟩ for a dry one.',
    message: 'Shares add up to 110%'
  },
  {good: 'The odds of a wetter harvest than normal are put at 55%, with 30% for an average one and 15% for a dry one.'},
  {
    bad: '⟦Half⟧ of the guild’s money comes from fees, ⟨30%⟩ from rent and ⟨35%⟩ from a grant.',
    message: 'Shares add up to 115%'
  },
  {good: 'Half of the guild’s money comes from fees, 30% from rent and 20% from a grant.'},
  {
    bad: 'Dams supply ⟦71%⟧ of the island’s power, springs ⟨19%⟩ and the wind the missing ⟨1%⟩.',
    message: 'Shares add up to 91%'
  },
  {good: 'Dams supply 71% of the island’s power, springs 19% and the wind the missing 10%.'},
  {good: 'Skell buys 40% of its hay from Orme, Dale 35% from Lund and Hale 37% from Moss.', why: 'each buys hay of its own'},
  {
    good: 'Seven in ten households own a boat and half of those own two, so that a third have at least a pair to paint.',
    why: 'a share of a share'
  },
  {
    good: 'Moss polled 47.1% of the total, against Lund’s 39.3%. Aske came well short of the one-sixth needed to save his deposit. The other 14 took the rest.',
    why: 'nobody’s share'
  },
  {
    good: 'Mr Aldana led with 31.4% to Ms Prieto’s 28.9%, and 11 others shared the remainder; the best placed of these, with 14.2%, has endorsed her.',
    why: 'one of those who share what is left'
  },
  {
    good: 'Of the latest claims the mills have paid 1,716, or 22 per cent. In 2023 they paid 1,560, which was 25 per cent. A further 66 per cent were refused, and the remaining 12 per cent are open.',
    why: 'one is of another year'
  },
  {
    bad: 'Some ⟦44%⟧ of likely voters are for Roe and ⟨41%⟩ for Lund. Ash has ⟨7%⟩, and ⟨18%⟩ have not decided.',
    message: 'Shares add up to 110%'
  },
  {good: 'Some 44% of likely voters are for Roe and 41% for Lund. Ash has 7%, and 8% have not decided.'},
  {
    good: 'The rent is going up from £8,400 to £12,600, half as much again, and the guild that has paid a third of it will find a quarter.',
    why: 'half of another amount'
  },
  {good: 'In Leeds 56% voted yes and nationwide 46% voted no.', why: 'two wholes'},
  {good: 'Leeds voted 56% for the plan and York 46% against.', why: 'two wholes'},
  {good: 'Some 56% of men voted for him and 46% against her.', why: 'two votes'},
  {
    good: 'Moorgate holds 23.6 per cent and the Dacre family 28.1 per cent, giving the bidder 51.7 per cent. Small holders own the remaining 48.3 per cent.',
    why: 'what the two make is no further share'
  },
  {
    good: 'Firm backers own 23 per cent of the mill and the founders 31 per cent. The offer needs 75 per cent of all votes cast.',
    why: 'what is needed is nobody’s share'
  },
  {
    good: 'Barley took 45 per cent of the land, oats 25 per cent and beans 20 per cent, and the other 31 hectares lay fallow.',
    why: 'the rest is told without its share'
  },
  {good: 'One in five jobs has gone, slightly over half of them in June, after 1,000 cuts in the previous year and a half.', why: 'a time'},
  {
    good: 'Renters make up 58 per cent of the homes, up from about 49 per cent in 2010. Owners account for the other 42 per cent.',
    why: 'what it was, told with a hedge'
  },
  {
    good: 'Three out of five who answered opposed the scheme. Among those inside the zone, support was 52 per cent. Traffic on the two roads has risen by 9 per cent and 4 per cent since May.',
    why: 'how far two moved'
  },
  {
    good: 'Signal faults caused 31% of the delays on the line.\n\nMissing drivers caused 22%. Snow was behind just 12%. All other causes together made up 35%.',
    why: 'the first is told above'
  },
  {
    good: 'It makes 400,000 bottles, of which three in five go abroad. Exports are split between Britain (45%), Germany (30%) and Japan (20%); the remaining 5% goes to Malta.',
    why: 'parts of what goes abroad'
  },
  {
    good: 'A reserve will absorb half of the overrun. What remains will be shared between the province, which pays 60 per cent, and the town.',
    why: 'parts of what remains'
  },
  {
    good: 'Two-fifths of the fleet is owned by the firm. The rest is leased from a bank, which supplies 80 per cent, and from its own staff.',
    why: '80 per cent of the rest'
  },
  {bad: '⟦Two-thirds⟧ of the fund is in bonds. The rest is in shares, which make up ⟨43 per cent⟩.', message: 'Shares add up to 110%'}
]
