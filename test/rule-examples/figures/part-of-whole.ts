import type {Example} from '../../../src/rule.js'

/** More texts that `figures-part-of-whole` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {good: 'The €24m fee made up an eighth of its income, which came to €192m.'},
  {good: 'Her students, 38 of them over the 12 seasons, walked the road at night.', why: 'of others'},
  {good: 'Of her two daughters, the elder, 22, sings. The walk has four stages, of 17, 23, 14 and 21 miles.', why: 'an age, and a list'},
  {good: 'Of the 1,032 people on the roll, 965 voted.'},
  {good: 'Power is back in 52,000 of the 61,000 homes that lost it.'},
  {good: 'The guild has 2,600 weavers in 41 villages, of whom 910 are women.', why: 'who are weavers, and no villages'},
  {
    good: 'From the Skell dam 34 gills were let go in August, nearly two-thirds of its storage of 53 gills. Pell, at 76 gills the largest dam, opened in July.',
    why: 'another dam'
  },
  {good: 'Each bath costs the town £9 on top of the £7 paid at the door.', why: 'added to it'},
  {good: 'The coast has 155 million of the six states’ 200 million people.', why: 'the whole stands behind the states'},
  {good: 'The plan has spent £4.2m, or 70 per cent, of which £1.1m went on ponds.', why: 'the whole comes first'},
  {good: 'Sales reached £24.8m, 12% ahead of the previous year’s £22.1m.', why: 'ahead of it, and no part of it'},
  {good: 'The estate will be built in three phases, of 96, 110 and 80 homes.', why: 'a list'},
  {good: 'Of the 126 riders who set off, from 18 teams of seven, 103 finished.', why: 'how large each team is'},
  {
    good: 'Only 38 chicks were raised for every 100 nests, half of the 75 or so that the colony needs.',
    why: 'a hundred nests are what the rate is for'
  },
  {
    good: 'Some 1,100 tonnes of straw burned, about a fifth of what the barn held and nearly twice the 600 tonnes that are allowed.',
    why: 'a base of another multiple'
  },
  {good: 'Four scholars shared 31 nights at the telescope, of which nine were lost to cloud.', why: 'nine of the nights'},
  {good: 'A hectare of the reef has 14,000 corals, where there were 22,000 of 71 kinds in 1998.', why: 'what they are, and no whole'},
  {good: 'Birds nest on 12 of the isles. The fair ran to 212 stalls for eels; 230 of them were sold.', why: 'eels, and no stalls'},
  {good: 'The line was to run 32 of its 330 flights and its rival 10 out of 82.', why: 'the ten are of the 82'},
  {good: 'The guild will shut 12 inns; the staff came, 400 of them, to the hall.', why: 'far more than the inns'},
  {good: 'They have taken seven points from nine and are four clear of the bottom three.', why: 'by how many, and no part'},
  {good: 'A flat costs £285,000 for one and £410,000 for three, of which there are six.', why: 'how many there are of the kind'},
  {
    good: 'The ditch is 1.8 metres deep, and, some say, 90 metres of it survive. The wall is 3 metres high, 40 metres of it sound.',
    why: 'how deep it is, and how much of it there is'
  },
  {good: 'A carrier that flew 14 routes from the island has pulled out of nine.', why: 'it left nine of them'},
  {
    good: 'He sold the yard for £64m, gave a quarter of the money (£16m) to a school and took up the cello.',
    why: 'what the share comes to'
  },
  {good: 'The fleet lost 12 boats, nine of those in one gale.', why: 'the gale is no whole'},
  {good: 'The jobless numbered 1.31m, 4.4 per cent of the labour force, 18,000 fewer than in the spring.', why: 'by how many they fell'},
  {good: 'The new trams have 138 seats, nearly twice the 70 of the 14 they replace.', why: 'what each of them has'}
]
