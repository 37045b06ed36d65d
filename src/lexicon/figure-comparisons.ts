/** Words that set one figure beside another: how it moved, by which it is the larger, and when it was. */

/** What goes up, and what goes down. */
export const upVerbs = `
  heightened deepened thickened strengthen escalate escalated   rose risen rises rise rising grew grown grows growing climbed climbs climbing jumped jumps jumping increased increases increase increasing soared soars soaring surged surges
  surging leapt leaped gained gains gaining advanced expanded swelled swollen raised lifted boosted up rocketed ballooned strengthened higher spiked climb swell swells swelling
  mount mounts mounted mounting balloon ballooning surge soar leap leaps leaping spiral spiralled hike hiked hiking creep creeps creeping crept edge edges edging bump bumped inch
  inched inching recover recovered rebound rebounded bounced add added adding lift lifting boost boosting raise raises raising outstrip expand expands expanding widen widens
  widened widening lengthen lengthened lengthening multiply multiplied appreciate appreciated quicken quickened accelerate accelerated accelerates accelerating mushroomed doubled
  trebled
`

export const downVerbs = `
  recede recedes receded receding subside subsided retreated diminish diminished diminishes thinned   fell fallen falls fall falling dropped drops drop dropping declined declines declining decreased decreases decreasing slid slides sliding slipped slips slipping sank sunk sinks
  plunged plunges plunging tumbled tumbles shrank shrunk shrinks shrinking slumped slumps slumping dipped dips cut cuts cutting reduced reduces reducing lowered slashed trimmed
  down shed contracted plummeted dwindled halved lower lost eased slowed slowing slows cooled narrowed sink plunge shrink slump dip tumble tumbling lose loses losing sag sagged ebb
  ebbed dive dived dove collapse collapsed crash crashed melt melted whittle whittled wither withered wane waned contracting trim trims trimming pare pared prune
  pruned axed slash slashing ease easing sheds shedding dwindle dwindles dwindling decrease reduce reduces reducing lowers lowering narrowing shorten shortened shortening slow depreciate
  depreciated decelerate decelerated weaken weakened plummet plummets plummeting skid skidded
`

export const upNouns = `
  rise increase gain jump growth surge climb leap boost uplift hike expansion advance upturn upswing spike swell bump addition appreciation rises increases gains jumps surges
  climbs leaps ascent escalation upsurge overrun acceleration mark-up markup rally recovery rebound uptick raise
`

export const downNouns = `
  fall drop decline decrease reduction cut slump plunge dip loss slide shrinkage contraction saving discount downturn collapse crash dive tumble erosion falls drops declines
  decreases reductions cuts slumps slip markdown descent shortening depreciation slowdown deceleration retreat exodus
`

/** Words of a step that say no direction. */
export const plainNouns = `
  change difference move shift swing improvement deterioration disparity
`

/** What lies between two figures at one time. */
export const gapNouns = `
  margin lead gap majority difference advantage gulf cushion shortfall distance disparity divide edge excess premium deficit surplus spread
`

/** Behind an amount, `38% less`, `six points up`; or before `than`. */
export const upComparatives = `
  more higher bigger larger greater longer taller heavier dearer costlier wider deeper warmer hotter milder balmier older stronger above ahead up over later busier fuller pricier
`

export const downComparatives = `
  less fewer lower smaller shorter cheaper lighter narrower shallower cooler colder chillier younger weaker below under behind down earlier emptier thinner
`

/** Comparatives of an amount that say no direction. */
export const flatComparatives = `better worse different faster slower quicker`

/** Behind an amount: how far one is from the other. */
export const apartWords = `adrift short shy apart clear faster slower quicker back`

/** May stand between an amount and its noun: `a 12% annual rise`, `the 22-mark gulf`. */
export const stepMiddles = `
  annual yearly monthly weekly quarterly overall steep sharp big large small record sudden further total net point points mark marks vote votes run runs seat seats goal goals
  degree degrees percentage basis year-on-year overnight one-year
`

/** What a told step goes back to: `that gain`, `the 16.5% rise`. */
export const pointers = `the that this its their his her such`

/** Behind one figure, before the other, these make the other the base: `£3.60 rather than £3.20`. */
export const baseLeads = `from than against versus compared rather instead opposed`

/** A figure beside one of these is of an earlier time than the other. */
export const backMarks = `earlier before previous previously prior ago then once formerly former used originally initially inherited inherits inherit`

/** A figure beside one of these is what the other is measured by: what is usual, what was foreseen. */
export const baseMarks = `
  usual usually normal normally average mean typical typically record old original
  forecast feared foreseen predicted expected supposed asking target
`

/** Times without a date: two figures beside two of them are of two times. */
export const timeMarks = `spring summer autumn winter morning noon afternoon evening night midnight dawn dusk daybreak nightfall easter christmas ramadan passover diwali first second third fourth final last`

export const nowMarks = `now nowadays today currently current present this latest new tonight`

export const nextMarks = `will shall next tomorrow may might would soon`

export const pastVerbs = `was were had did stood cost sold took came held ran went drew paid won got made gave left lost fell rose grew spent bought brought saw caught built met led hit put said fetched logged measured
  owed used supplied served handled imported exported welcomed hosted accepted ate drank killed
  recorded counted polled scored covered spread occupied filled stretched housed earned produced sat went bought received reported employed needed charged carried treated registered attended totalled numbered averaged`
export const presentVerbs = `is are has have wants want asks stands costs sells fetches takes holds runs makes gets pays weighs measures employs needs charges carries earns produces receives numbers totals averages
  owes uses supplies serves handles imports exports welcomes hosts accepts spends buys sits covers spreads fills stretches houses`

/** How many times as much: as a verb, an adjective, a noun. */
export const timesWords = `
  doubled 2 doubling 2 doubles 2 double 2 twofold 2 two-fold 2 twice 2 tripled 3 tripling 3 triples 3 triple 3 trebled 3 trebling 3 trebles 3 treble 3 threefold 3 three-fold 3 thrice 3
  quadrupled 4 quadrupling 4 quadruples 4 quadruple 4 fourfold 4 four-fold 4 quintupled 5 quintuple 5 fivefold 5 five-fold 5 sixfold 6 six-fold 6 sevenfold 7 seven-fold 7 eightfold 8 eight-fold 8
  ninefold 9 nine-fold 9 tenfold 10 ten-fold 10 twelvefold 12 twentyfold 20 twenty-fold 20 hundredfold 100 halved 0.5 halving 0.5 halves 0.5 halve 0.5
`

/** Comparatives that say of a number itself that it is the greater, or the smaller. */
export const greater = `more higher bigger larger greater longer taller heavier dearer costlier wider deeper warmer hotter milder balmier wetter louder pricier thicker busier`
export const lesser = `less fewer lower smaller shorter cheaper lighter narrower shallower cooler colder chillier drier quieter thinner emptier`

/** Phrases, one on each line, that say which way something goes. */
export const orderIdioms = {
  up: `
    on the rise
    on the up
    on the increase
    on the advance
    on the march
    gathering speed
    gathering pace
    picking up
    speeding up
    filling up
    filling
    getting older
    growing older
    ageing
  `,
  down: `
    on the wane
    on the decline
    on the retreat
    in retreat
    in decline
    losing speed
    losing pace
    slowing down
    draining away
    draining
    emptying
    drying up
    dying out
    dying down
    tailing off
    petering out
    getting younger
    growing younger
  `
} as const

/** Verbs that leave the other figure behind. */
export const beatVerbs = `
  beat beats beaten beating exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing topped topping overtook overtake overtaken outstripped outnumber outnumbers outnumbered
  eclipsed dwarfs dwarfed outdid outweighed outweighs
`

export const becomeVerbs = `become becomes became becoming got get gets getting grown grew grow grows is are was were been`

/** Where people stand against each other: a margin is one of votes. */
export const contestWords = `
  won win wins winning victory beat defeated vote votes voted voters poll polls seat majority
`

/** What leaves another behind, or falls behind it, `by` so much. */
export const marginVerbs = `
  beaten beat beats beating broken broke breaking exceeded exceeds exceeding held retained defended kept squeaked scraped edged topped bettered missed
  misses trails trailed leads led ahead behind short won took claimed clinched triumphed prevailed separated differ differed surpassed overtook
  overshot undershot
`

/** What one is beaten by so many of, where people do the beating otherwise. */
export const marginNouns = `
  goal run vote point stroke shot length seat wicket try place pin frame game set hole ballot mark lap behind rubber tie match round step stop card
`

/** What a change is said to come to: `the rise amounts to 3.5 points`. */
export const equalVerbs = `
  is was were are amounts amounted comes came totals totalled equals equalled represents represented means meant
`

/** What money is of: `lost a tenth of its value`. */
export const worthNouns = `
  value price worth cost income revenue revenues profit profits sales budget wealth capital assets earnings turnover money fortune size level
`

/** What is told in money, or counted, and never in minutes or miles: `takings are down by 8%`, `complaints have fallen`. */
export const uncountedInTime = `
  takings sales revenue revenues turnover profit profits earnings income incomes wages pay salaries rents fares prices bills fees donations spending costs debts debt losses exports imports receipts proceeds
  footfall numbers attendance attendances complaints crime crimes accidents collisions thefts burglaries bookings visits visitors admissions applications enrolments membership passengers customers
  votes sightings cases deaths births injuries arrests orders deliveries
`

/** What is as large as it is: `twice the size`. */
export const sizeNouns = `
  size number level total length height weight rate price amount population figure sum
`

/** What is counted in a contest. */
export const scoringNouns = `
  point mark vote ballot run goal seat shot stroke degree place
`

/** What is run or swum over a length: `the 400m hurdles`. */
export const raceNouns = `
  hurdles race final relay freestyle butterfly backstroke breaststroke sprint medley steeplechase dash
`

/** What two figures of it are told of as a whole: `a third of the |audience|`. */
export const wholeNouns = `
  price value population audience crowd congregation flock herd colony workforce membership readership electorate total number water ice forest surface area volume stock catch harvest
`

/** Of a part of what there was: it is no longer there. */
export const goneWords = `
  drained gone vanished disappeared lost destroyed melted dried evaporated died perished closed shut left quit emigrated felled cleared
`
