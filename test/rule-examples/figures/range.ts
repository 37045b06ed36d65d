import type {Example} from '../../../src/rule.js'

/** More texts that `figures-range` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {bad: 'In its last years, ⟦1998-1989⟧, the yard launched 14 ships and won a prize.', message: 'Range from 1998 down to 1989'},
  {good: 'In its last years, 1989-1998, the yard launched 14 ships and won a prize.'},
  {bad: 'Squalls of ⟦60-45mph⟧ may hit the pier.', message: 'Range from 60 down to 45mph'},
  {good: 'Squalls of 45-60mph may hit the pier, where the limit for carts was cut 20-15mph.', why: 'a move'},
  {bad: 'Offers for the kiln run from ⟦£900 a tonne up to £740⟧.', message: 'Range from £900 down to £740'},
  {good: 'Offers for the kiln run from £740 a tonne up to £900.'},
  {bad: 'Cabins start at ⟦£80 and go up to £65⟧ in May.', message: 'Range from £80 down to £65'},
  {good: 'Seats cost from £70 for a box to £8 at the back.', why: 'each end is told for itself'},
  {bad: 'The poll puts the Greens on ⟦24–19⟧ seats.', message: 'Range from 24 down to 19'},
  {bad: 'The mint was shut for the siege (⟦1845-41⟧).', message: 'Range from 1845 down to 41'},
  {bad: 'The chapel school takes children aged ⟦between 11 and four⟧.', message: 'Range from 11 down to four'},
  {bad: 'The eggs measure ⟦14–11⟧ millimetres across.', message: 'Range from 14 down to 11'},
  {bad: 'The jar weighs ⟦900g to 600g⟧, as the potter pleases.', message: 'Range from 900g down to 600g'},
  {
    bad: 'Estimates of the cost range from ⟦£3.4m at the low end to £1.8m⟧ at the high one.',
    message: 'Range from £3.4m down to £1.8m'
  },
  {bad: 'Expect ⟦8 to 5 inches⟧ of snow by Thursday.', message: 'Range from 8 down to 5 inches'},
  {bad: 'A berth with a view of the lift goes for anything from ⟦£90 to £60⟧ a night.', message: 'Range from £90 down to £60'},
  {bad: 'Their guesses go from ⟦80m tonnes to 30m⟧.', message: 'Range from 80m tonnes down to 30m'},
  {bad: 'The guild makes grants of ⟦£9,000 to £4,000⟧ to young thatchers.', message: 'Range from £9,000 down to £4,000'},
  {bad: 'Bids ran from a low of ⟦£4.5m to a high of £3.7m⟧.', message: 'Range from £4.5m down to £3.7m'},
  {bad: 'The clerk said that from ⟦900 to 700⟧ pilgrims had come each day.', message: 'Range from 900 down to 700'},
  {good: 'The court cut fines of £900 to £400, and the forecasts went from 2.4% to 1.7%.', why: 'changes'},
  {good: 'She said that from ten to four the hall is shut.', why: 'hours'},
  {good: 'Expect 5 to 8 inches of snow by Thursday, with 2 on the coast.'},
  {bad: 'A repair takes anything from ⟦40 to 25 days⟧, the yard says.', message: 'Range from 40 down to 25 days'},
  {good: 'The work will cost between $26 million and $31 million.'},
  {good: 'The alloy was tested between −55 °C and −109 °C, with losses of between 2.20 and 1.80 grams.', why: 'no forecast, and a loss'},
  {good: 'The oats lost ground, between the 38 °C and 34 °C fields, by +10% to −20%.', why: 'a comparison, and a scale with signs'},
  {good: 'The shares of the five rivers range from 11.4% to 2.4%.', why: 'in the order of a table'},
  {good: 'It was between minus 4 and minus 9 degrees.', why: 'below zero'},
  {good: 'The museum is open from ten until four.', why: 'hours'},
  {good: 'The airways reach 25,000 miles-more than 14,000 of them lit.', why: 'an aside'},
  {good: 'The merger takes the board from 14 to 11.', why: 'something is moved'},
  {good: 'It means to cut the number of clerks at the port from 81 to 51.', why: 'a change'},
  {good: 'The tower can be climbed between ten and five.', why: 'hours in words'},
  {bad: 'The reed grows by ⟦between 5 and 3 metres⟧ a year.', message: 'Range from 5 down to 3 metres'},
  {bad: 'A trip to lower Tarn could cost from ⟦$60 to $45⟧ by boat.', message: 'Range from $60 down to $45'},
  {bad: 'Symptoms show ⟦seven to three days⟧ after a bite.', message: 'Range from seven down to three days'},
  {bad: 'Brokers had pencilled in a profit of ⟦£64m to £58m⟧.', message: 'Range from £64m down to £58m'},
  {good: 'The mill cut its notice of 14 to 10 days after the strike.', why: 'a move'},
  {good: 'Monks voted yes by 64 to 36, and nuns no by 59 to 41.', why: 'a score'},
  {
    good: 'Between 6,000 and 5,200 years ago there were 31 floods, and between 14 and 10 days before the last one it froze.',
    why: 'counted back'
  },
  {
    good: 'The jet dropped, according to the tracking site, from a cruising altitude of 35,000 feet to 33,800.',
    why: 'a fall, whoever tells of it'
  },
  {
    good: 'Ships will have to slow from 14 knots to eight near the bay, according to a report.',
    why: 'who says so, and no reason why it varies'
  },
  {good: 'The fund has paid $63 million to 900 people, according to its report.', why: 'so much to so many'},
  {good: 'A switch to gas brought the cost from £300 to £210 a year.', why: 'moved'},
  {good: 'The crossing now takes from 90 minutes to 60.', why: 'perhaps what it took'},
  {bad: 'The fee runs from ⟦£900 to £700⟧, according to size.', message: 'Range from £900 down to £700'},
  {
    good: 'According to the report, the office has changed the rate for May from 0.2% to nil.',
    why: 'moved, and who says so is no reason to vary'
  }
]
