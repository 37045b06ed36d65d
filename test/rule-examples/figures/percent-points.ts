import type {Example} from '../../../src/rule.js'

/** More texts that `figures-percent-points` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {
    bad: 'The toll will be ⟨15%⟩ instead of ⟨12%⟩. The ⟦3%⟧ increase takes effect in May.',
    message: '12% to 15% is 3 points or 25%, not 3%'
  },
  {
    bad: 'A spoilage rate of ⟨9%⟩, down ⟦3 per cent⟧ from ⟨12%⟩ in spring, pleased the cannery.',
    message: '12% to 9% is 3 points or 25%, not 3 per cent'
  },
  {
    bad: 'The levy will be ⟨15%⟩, up from ⟨12%⟩. Raising it by ⟦3%⟧, the mayor says, was hard.',
    message: '12% to 15% is 3 points or 25%, not 3%'
  },
  {
    bad: 'The share of empty berths fell to ⟨60%⟩ from ⟨66%⟩. The port hailed a ⟦6%⟧ improvement.',
    message: '66% to 60% is 6 points or 9%, not 6%'
  },
  {
    bad: 'Before the strike ⟨75%⟩ of trains ran on time. Now ⟨72%⟩ do. A fall of ⟦3%⟧ may look small.',
    message: '75% to 72% is 3 points or 4%, not 3%'
  },
  {
    bad: 'Some ⟨12.5%⟩ of desks stood empty a year ago. Landlords shrugged. Now ⟨16.5%⟩ do, and a ⟦4%⟧ increase has got their attention.',
    message: '12.5% to 16.5% is 4 points or 32%, not 4%'
  },
  {good: 'Turnout rose from 60% to 66%. Teachers will get a 6% rise in pay.', why: 'the points by chance, and a rise of pay'},
  {good: 'Some 31% back the mayor, against 35% in March, and 40% back the road.', why: 'who backs him is no step'},
  {good: 'Pay would have risen by 10% but for the increase in the levy to 49% from 46%.', why: 'a move of another clause'},
  {good: 'The council raised the levy from 2% to 3%, a rise of one percentage point.'},
  {good: 'Turnout rose from 49.4% to 58%, up nine points.', why: 'rounding to whole points'},
  {
    bad: 'The absence rate went from ⟨8 per cent⟩ to ⟨10 per cent⟩ over the year, an increase of ⟦25 percentage points⟧.',
    message: '8 per cent to 10 per cent is 2 points or 25%, not 25 percentage points'
  },
  {good: 'The absence rate went from 8 per cent to 10 per cent over the year, an increase of 25 per cent.'},
  {
    bad: 'The Reds are on ⟨43 per cent⟩, up ⟦seven⟧ points from ⟨38⟩ in June.',
    message: '38 to 43 per cent is 5 points or 13%, not seven'
  },
  {good: 'The Reds are on 43 per cent, up five points from 38 in June.'},
  {
    good: 'Costs fell, bringing the ratio to 49.1 per cent, 3.6 percentage points lower than a year earlier and under 50 per cent for the first time.',
    why: 'the base is a year ago'
  },
  {
    good: 'Fares go up by 4.6%. The rise is one percentage point above the July rate of inflation. It follows rises of 4.9% and 5.9%, making 16.2% in three years.',
    why: 'above inflation'
  },
  {
    good: 'It answered 91.2 per cent in time, beating the 90 per cent target it had missed by three and a half points the previous year.',
    why: 'of another year'
  },
  {
    good: 'The lake was at 63% after the thaw, 17 points below the mean for June. The town lost 28% of that in leaks.',
    why: 'below a mean that is not told'
  },
  {
    good: 'On bread, which 37% call the matter, the two are level. On salt, named by 18%, she leads by 22 points.',
    why: 'a lead of its own'
  },
  {
    good: 'The gap is 6.1%, well within the 7% ceiling that the union set in 2011. This year it will work out at 8.4%.',
    why: 'a level that is held against a limit'
  },
  {
    good: 'Storage stood at 70.9%, up two and a half points in a week and nearly 17 on the 54.1% of a year ago.',
    why: 'the base of the second step'
  },
  {good: 'It took a 6% swing to put Labour on 44% and the Tories on 35%.', why: 'a swing is no gap'},
  {
    good: 'The count had her ahead by 31 votes, a gap of 31 out of 23,545 cast, or 0.13%, well inside the 0.25% that sets off a recount.',
    why: 'a gap in votes'
  },
  {good: 'Traders put the odds of a quarter-point cut at 85%, down from 93% a week ago.', why: 'how likely a cut is'}
]
