/** Words that tell parts from wholes: what names a share, closes a list, adds up, is left, or is an average. */

/** Fractions that no figure is read from where no noun follows: `a third have been dried`. Each with its denominator. */
export const bareParts = `half 2 third 3 thirds 3 quarter 4 quarters 4 fifth 5 fifths 5 sixth 6 sixths 6 seventh 7 eighth 8 eighths 8 ninth 9 tenth 10 tenths 10 twentieth 20`

/** What stands before such a fraction. */
export const partLeads = `a another remaining other final last one`

/** What may stand behind such a fraction, other than a mark. */
export const partFollowers = `
  is are was were be been has have had will would can could may might should did do does goes go went come comes came say says said think want believe live lives lived
  to of in into for from by on at as more and but or so still already now who that which left remain remains each pay pays paid buy buys cover covers
`

/** Groups that are more, or less, than half; before them may stand `a` or `the` and how large a majority it is. */
export const halfWords = `most bulk majority minority part all`
export const sizeWords = `clear large big huge great vast narrow small slim slender bare overwhelming comfortable substantial solid strong sizeable tiny`

/** Before a whole: who counted or tested so many, of which a part is told next. */
export const countedOutWords = `
  sampled tested inspected checked surveyed polled asked examined logged counted visited interviewed received reviewed assessed studied screened questioned weighed registered listed
`

/** What a share is called: `a success rate of 75%`. */
export const shareNames = `
  share turnout rate proportion percentage majority vote yield response fraction ratio clip
`

/** Words that tell the same again: `, or 30%`, `, which is to say 45%`. */
export const restating = `or which is that to say i.e. ie means meaning equals equal equivalent to just only about nearly almost roughly some exactly precisely well fully namely making being`

/** What a share may be said to be of without naming it: `35% of them`. */
export const anaphors = `them those these that it which whom this the total whole all`

/** They open a list: not all of its parts are told, or something else is told with them. */
export const listOpeners = `
  including include includes included among_them among_those among_these such_as as_well_as notably mostly mainly plus excluding respectively at_least each than per record average compared versus maximum minimum every
  down_from up_from last_year year_earlier year_before twice_that double_that three_times_that half_that as_many_again as_much_again the_same_again
`

/** An amount that they stand before, in its clause, is a total. */
export const totalLeads = `
  finish with|finished with|finishing with|ended with|ending with|total|totals|totalled|totaled|totalling|totaling|altogether|combined|overall|together|jointly|aggregate|sum|worldwide|grand|between them|between the two|among them|in all|all told
`

/** With them a sentence sums up the amounts before it: `That makes a national crop of …`. */
export const sumsUp = `makes|make|made|making|gives|gave|giving|brings|brought|bringing|comes|came|adds|add|adding|added|means|takes|took|taking|totals|totalled|amounts|amounted|puts|put|leaves them with|accounts for|accounted for|exhausts|exhausted|uses up|used up|swallows|swallowed|disposes of|disposed of`

/** They say that no part is left out. */
export const closers = `
  nobody else|nothing else|no one else|no-one else|none else|everything else|everyone else|everywhere else|anyone else|no other|no others|the only other|the only others|all other|all others|all the other|all the others
  the rest|the remainder|the balance|the remaining|the other|the others|the last|the final|there were no|there are no
`

/** People, by whom they are: a part may be told by another word for them than the whole. */
export const folkNouns = `
  man woman boy girl child adult pupil student teacher person worker employee member passenger soldier troop civilian officer driver patient resident juror witness voter player man teenager infant baby
  pensioner male female nurse doctor parent mother father tourist migrant refugee protester police prisoner inmate hostage victim guest visitor sailor pilot crew staff body survivor
  casualty fatality wounded injured dead missing deaf blind ranger gunman rescuer bystander passer-by cook clerk guard soprano alto tenor bass bearer diver walker runner rider
`

/** Where people live, work and are taught, and what they send in: so many of these may stand for so many of them. */
export const folkHolders = `
  family household home house couple farm firm company business employer shop school class college club council team group union party village town ward
  form reply response answer letter questionnaire ballot vote respondent case
`

/** Nouns that take in others, and behind the stroke the kinds of them: an amount of one may be made up of amounts of these. */
export const kindNouns = `
  sheep animal livestock / ewe ram lamb tup wether hogg gimmer
  cattle cow animal livestock beast / cow bull calf heifer steer bullock
  animal livestock pet creature beast / sheep ewe ram cow bull heifer bullock steer goat calf lamb dog cat horse pony donkey pig hen duck goose chicken rabbit
  vehicle / car van lorry truck bus coach minibus motorcycle motorbike scooter taxi tanker ambulance tractor
  ship vessel boat / tanker freighter trawler ferry tug barge frigate destroyer submarine carrier yacht
  aircraft plane / jet helicopter airliner bomber fighter drone
  medal / gold silver bronze
  building property / house flat bungalow school hospital shop church barn hotel
  home property dwelling / house flat bungalow semi cottage apartment maisonette townhouse terrace studio
  bird / hen duck goose chicken swan owl gull
  tree / oak ash elm beech lime birch pine willow maple chestnut poplar fir larch
  instrument / violin viola cello bass flute oboe clarinet trumpet horn trombone harp piano guitar drum
`

/** A share that they lead to is all that the others leave. */
export const restLeads = `
  remaining|remainder|leaves|leaving|the rest|the other|the others|all other|all others|all the other|balance|everything else|everyone else|everybody else|left over|what is left|what was left
`

/** Words that part a whole among its shares, so that these cannot overlap. */
export const partingWords = `
  undecided|unsure|neither|none|no opinion|do not know|did not know|don't know|didn't know|against|abstained|abstentions|opposed|in favour|in favor|disapproved|disagreed|a further|another|and the last|built on|the state|main reason|only one
  made up|makes up|make up|accounted for|accounts for|account for all|split|divided|down to
`

/** Shares that may overlap, or that are of several wholes, or tell how something moved. */
export const overlapping = `
  rose|fell|rise|fall|up|down|grew|growth|increase|increased|decrease|decreased|compared|higher|lower|more than one|several|multiple|respectively|each|both|also|than|raised|discount|interest|probability|likely|turnout
  choose more|tick more|could choose|overlap|same time|year earlier|last year's|up from|down from|margin of error
`

/** Beside shares of people they tell of answers or habits of which anybody may have several. */
export const severalAnswers = `
  asked|surveyed|polled|respondents|cited|named|mentioned|complained|worried|feared|miss|missed|blamed|uses|use|owns|speak|speaks|tried|more than one|several|multiple|both|also|tick|overlap|likely|probability|odds|chance
  unemployment|inflation|occupancy|capacity|yield|yields|tariff|tariffs|tax|margin|margins|margin of error|rate|rates
`

/** What one of two sides says, and the other: nobody says both. `_` stands for a blank. */
export const opposedVerdicts = `
  for in_favour in_favor yes favour favours favoured favor favored support supports supported supporting support_for backed backing approve approved approving agree agreed / against opposed oppose opposes opposing opposition no reject rejected rejecting disapprove disapproved disapproving disagree disagreed
  remain stay / leave
`

/** People who are the one or the other. */
export const opposedGroups = `
  women / men
  girls / boys
  females female / males male
  adults / children
`

/** Parts, besides the opposed groups, of which each is the one or the other. */
export const exhaustivePairs = `
  full-time full-timers / part-time part-timers
  seated sitting / standing
  indoors inside / outdoors outside
`

/** Beside two shares: they are of two rounds, times or groups. */
export const otherRounds = `
  among|aged|since|then|now|last|next|earlier|previous|previously|year|years|month|week|half|halves|first|second|third|final|quarter|period|round|rounds|both|also|average|older|younger|ago|before|of those|of these|of them|of whom|of which
`

/** Shares beside them tell how much something changed, and make up no whole. */
export const shareChanges = `
  rose|fell|rise|rises|fall|falls|grew|growth|increase|increased|decrease|decreased|higher|lower|more than|less than|raised|discount|interest|dividend|respectively|each
`

/** What stands right before an amount that is all that is left: `the |other| 27`, `the |missing| 438`. */
export const restBefore = `
  other remaining last missing final outstanding surviving unsold unspent unused unpaid unfilled untouched uninjured unharmed unhurt undecided unopened unclaimed uncounted vacant empty spare residual
`

/** What is left, by its name. */
export const restNames = `rest remainder balance others residue leftover leftovers`

/** They tell of something that is left, from further off; the digits have to say the same. */
export const restSigns = `find found need needs needed must raise make sit sits wait waits waiting await awaits pick choose work sell write sort read rest missed
still rest remainder balance others only owe owes owed owing go survived survive survives survivors intact keep keeps kept retained retain retains hold holds pending do play follow
`

/** Verbs that lead to what is left: `leaving 14`, `that leaves jurors to weigh 14`. */
export const leaveVerbs = `leave leaves leaving left`

/** What an amount is that is left: `€600m |untouched|`, `$9m |short|`, `the 11 that are |left|`. */
export const leftOver = `
  left remain remains remained remaining still short untouched unsold unspent unused unfilled undrawn untested unpaid unopened unclaimed uncounted missing outstanding unaccounted spare vacant empty behind
`

/** They tell of a gap between two amounts, before it or behind it; the digits have to say the same. */
export const gapSigns = `
  more fewer less extra short new additional lost missing between apart clear behind ahead above below over taller longer higher deeper wider heavier dearer cheaper shorter lower older younger bigger smaller faster slower larger
  too another increase decrease rise fall gain loss drop plunge leap jump shortfall gap difference lead margin excess swing beat beats by parted separated divided
`

/** What parts two: `340 ballots |parted| them`. */
export const gapVerbs = `separate separates separated separating part parts parted divide divides divided split`

/** They lead to the largest of some values, or the smallest. */
export const mostWords = `tallest oldest eldest highest largest longest heaviest biggest busiest greatest hottest warmest fastest deepest dearest costliest richest wettest strongest maximum priciest farthest furthest`
export const leastWords = `shortest youngest lowest smallest lightest least fewest coldest coolest slowest shallowest cheapest poorest driest weakest quietest minimum nearest`

/** What may be said of one person twice over: `41 |know| Arabic and 33 Farsi`. */
export const sharedVerbs =
  'know knows knew speak speaks spoke own owns owned read reads grow grows grew teach teaches taught offer offers offered stock stocks '

/** Words of which one stands on each side of an account, a line for each pair of sides. */
export const contraries = `
  profit profits earnings income earned / loss losses lost deficit
  surplus surpluses / deficit deficits
  export exports exported / import imports imported
  assets / liabilities debts
  arrivals arrived / departures departed
`

/** Nobody who does one of the first does one of the second. */
export const takenVerbs = `supported support backed back favoured favour approved approve agreed agree for passed accepted accept yes`
export const opposedVerbs = `opposed oppose rejected reject disagreed disagree against failed refused refuse objected object no`

/** How a thing came out, and how else it may have: none is both, not even at another time, as what is open may be closed later. `_` stands for a blank. */
export const opposedOutcomes = `
  on_time in_time promptly / late
  passed / failed
  sold / unsold
  paid / unpaid
  won / lost
  granted approved allowed upheld accepted / refused rejected dismissed denied turned_down
  occupied let full / vacant empty unoccupied
  present / absent missing
  complete completed finished / incomplete unfinished
  guilty convicted / acquitted not_guilty cleared
  valid / invalid spoiled spoilt
  vaccinated / unvaccinated
  insured / uninsured
`

/** Who votes as one, and what is said of them before how they voted. */
export const chambers = `council board commission committee court panel senate assembly parliament`
export const chamberVerbs = `voted ruled split divided decided`
export const seatNouns = `member seat judge justice councillor councilor councilman commissioner trustee senator person`

/** Verbs of those that a number without its noun counts, right behind it: `Around 3.1bn live in the capital`. */
export const subjectVerbs = `
  live lives lived work works worked have had are were voted vote left came come went go get got died fled speak spoke own earn use need lack belong stayed remain moved took take did do has is was
`

/** Beside a part they tell of a longer time than that of its whole: `Over forty years £2bn of that went`. */
export const longerTimes = 'over since years decade decades century centuries months weeks days far altogether all lifetime'

/** One word for many, which \`them\` may mean. */
export const manyInOne = `
  crowd audience team squad electorate population herd flock fleet staff workforce crew army navy congregation membership public majority minority police
  community family choir cast jury cargo luggage mail post catch stock collection library party group youth traffic wildlife livestock poultry
`

/** The two sides of one account and the two ends of one row, a line for each pair. */
export const oppositeSides = `
  birth births born / death deaths died
  arrival arrivals arrived arriving came joined joiners recruits recruited hired starters immigrants immigration / departure departures departed left leavers quit resigned retired emigrants emigration
  opening openings opened / closure closures closed shut closings
  income revenue revenues earnings receipts takings took raised earned / spending costs cost spent expenditure outgoings expenses
  import imports imported / export exports exported
  bought purchases purchased / sold sales
  assets / liabilities debts
  deposits / withdrawals
  gained / lost
  oldest / latest newest youngest
  added / removed cut
  planted built / felled demolished
  scored / conceded
  cheapest lowest smallest youngest shortest fewest earliest first slowest coldest minimum narrowest lightest shallowest newest / dearest highest largest biggest oldest longest most latest last fastest hottest warmest maximum tallest widest heaviest deepest costliest
`
