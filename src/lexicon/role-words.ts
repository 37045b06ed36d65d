/** Words that tell a change of an amount, or an amount wished or expected. */

/** Before the amount of a change, with or without `by`: `rose 5%`, `up by 3`. */
export const changeVerbs = `
  lifted lift lifts lifting rose rise rises rising risen fell fall falls falling fallen grew grow grows growing grown jumped jump jumps jumping dropped drop drops dropping
  climbed climb climbs climbing slid slide slides sliding sank sink sinks sinking gained gain gains gaining lost shed sheds shedding added adding adds
  advanced advance advances advancing declined decline declines declining slipped slip slips slipping dipped dip dips dipping surged surge surges surging
  soared soar soars soaring plunged plunge plunges plunging plummeted plummet plummets plummeting tumbled tumble tumbles tumbling slumped slump slumps
  slumping increased increase increases increasing decreased decrease decreases decreasing reduced reduce reduces reducing cut cuts cutting raised raise
  raises raising lowered lower lowers lowering expanded expand expands expanding shrank shrink shrinks shrinking shrunk contracted contract contracts
  contracting rebounded rebound rebounds edged up down swelled swell swells rallied rally eased ease eases firmed narrowed widened widen narrow
  boosted boost boosts boosting slashed slash slashes slashing trimmed trim trims doubled tripled halved quadrupled skyrocketed ballooned crashed crept
  inched leapt leaped ticked bounced strengthened weakened depreciated appreciated higher lower stretched extended moved move shift shifted went go gone
  going dwindled dwindles receded subsided diminished withered withers ebbed ebbs waned wanes wilted wilts sagged sags
`

/** Of those, what places, hours and ways do as well. */
export const noLevelMoves =
  'moved move shift shifted went go gone going stretched extended up down higher lower lost ticked slid sank ease rallied gained'

/** After the amount: `a 5% rise`; or before it: `a rise of 5%`. */
export const changeNouns = `
  rise fall increase decrease drop gain decline jump growth slide cut reduction surge slump boost hike dip plunge climb advance uptick upturn downturn
  improvement expansion contraction raise slowdown rebound swing spike collapse rises falls increases decreases drops gains declines jumps cuts reductions
  hikes
`

export const targetWords = `
  target targets targeted targeting goal goals aim aims aimed aiming plan plans planned planning expect expects expected expecting forecast forecasts
  forecasting predict predicts predicted predicting project projects projected projecting hope hopes hoped hoping estimate estimates could would will
  might may should pledge pledges pledged promise promises promised budgeted seek seeks seeking sought want wants wanted intend intends intended
  proposed propose proposes proposing anticipates anticipated anticipate
`
