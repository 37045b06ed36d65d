/** Verbs that happen on a date, and the order some of them keep. */

/** Tracks that nobody goes twice: told backwards, they are told wrong. */
export const singleTracks = 'life grave firm bill treaty book ship site building school sample film work'

/** `track rank verb`: on one track a lower rank comes first. Ranks may be equal. */
export const eventTracks = `
  life 0 born
  life 0 foaled
  life 0 hatched
  life 0 whelped
  life 0 calved
  life 9 died
  law 1 arrested
  law 2 charged
  law 2 indicted
  law 4 convicted
  law 4 acquitted
  law 5 sentenced
  law 5 jailed
  bill 1 introduced
  bill 1 tabled
  bill 1 drafted
  bill 2 passed
  bill 2 approved
  bill 3 signed
  bill 5 repealed
  firm 0 founded
  firm 0 established
  firm 0 incorporated
  firm 5 floated
  firm 5 listed
  firm 5 taken
  firm 5 acquired
  firm 5 bought
  firm 5 nationalised
  firm 5 nationalized
  firm 5 privatised
  firm 5 privatized
  firm 9 closed
  firm 9 dissolved
  firm 9 liquidated
  firm 9 collapsed
  work 1 begun
  work 1 began
  work 1 started
  work 3 completed
  work 3 finished
  work 3 ended
  work 3 concluded
  building 0 built
  building 1 opened
  building 9 demolished
  building 9 scrapped
  building 9 closed
  post 1 appointed
  post 1 elected
  post 9 resigned
  post 9 retired
  post 9 dismissed
  appeal 1 lodged
  appeal 1 filed
  appeal 2 heard
  appeal 3 dismissed
  appeal 3 rejected
  appeal 3 upheld
  treaty 1 signed
  treaty 2 ratified
  care 1 admitted
  care 5 discharged
  goods 1 ordered
  goods 5 delivered
  flight 1 launched
  flight 5 landed
  office 1 nominated
  office 3 elected
  office 4 inaugurated
  grave 1 died
  grave 2 buried
  couple 1 married
  couple 9 divorced
  couple 9 widowed
  law 3 tried
  law 3 bail
  law 6 freed
  law 6 released
  law 6 paroled
  office 4 sworn
  book 1 written
  book 1 wrote
  book 2 delivered
  book 2 submitted
  book 4 published
  book 4 publication
  ship 1 laid
  ship 2 launched
  ship 3 commissioned
  ship 9 scrapped
  ship 9 decommissioned
  ship 9 sunk
  ship 9 sank
  sample 1 drilled
  sample 1 collected
  sample 2 shipped
  sample 4 described
  school 1 enrolled
  school 2 graduated
  law 1 detained
  law 1 caught
  law 2 accused
  law 4 guilty
  law 5 imprisoned
  law 5 fined
  law 5 executed
  law 5 hanged
  law 6 pardoned
  law 6 exonerated
  bill 2 adopted
  bill 3 enacted
  bill 5 revoked
  bill 5 overturned
  work 1 commenced
  site 1 founded
  site 1 opened
  site 1 built
  site 9 demolished
  site 9 razed
  site 9 dismantled
  post 1 hired
  post 1 sworn
  post 1 promoted
  post 9 fired
  post 9 sacked
  post 9 ousted
  office 9 impeached
  office 9 defeated
  couple 0 met
  couple 0 engaged
  couple 9 separated
  care 1 diagnosed
  care 1 infected
  care 5 recovered
  care 5 cured
  care 9 died
  deal 1 bought
  deal 1 purchased
  deal 1 acquired
  deal 5 sold
  deal 5 resold
  stint 1 joined
  stint 1 signed
  stint 1 enlisted
  stint 9 left
  stint 9 quit
  stint 9 discharged
  trip 1 left
  trip 1 departed
  trip 1 sailed
  trip 1 boarded
  trip 5 arrived
  trip 5 reached
  trip 5 landed
  captive 1 kidnapped
  captive 1 abducted
  captive 1 captured
  captive 5 freed
  captive 5 released
  captive 5 rescued
  rule 1 imposed
  rule 1 introduced
  rule 5 lifted
  rule 5 scrapped
  rule 5 abolished
  rule 5 repealed
  claim 1 applied
  claim 1 submitted
  claim 5 granted
  claim 5 rejected
  claim 5 approved
  film 1 filmed
  film 1 recorded
  film 1 shot
  film 5 released
  film 5 premiered
  lost 1 vanished
  lost 1 disappeared
  lost 1 stolen
  lost 5 found
  lost 5 recovered
  study 1 studied
  study 1 enrolled
  study 5 graduated
  study 5 qualified
  tree 1 planted
  tree 9 felled
  vote 1 called
  vote 5 held
`

/** What somebody or something does before all else, and after all else; one subject that is told to do the one and then the other did so in that order. */
export const firstActs = `
  born founded established opened built launched begun began started joined hired appointed elected sworn enrolled arrested charged commissioned installed
  inaugurated formed recruited arrived admitted enlisted created planted unveiled introduced lit entered engaged discovered promoted
`
export const lastActs = `
  died closed shut demolished retired resigned sacked dissolved scrapped freed released abolished disbanded sank decommissioned discharged buried dismissed
  deposed ousted folded liquidated quit razed destroyed burnt burned stepped widowed extinguished left torn pulled wound completed finished
`

/** What is over once one of these has happened. */
export const closings = `
  closed shut demolished dissolved scrapped abolished disbanded sank sunk decommissioned folded liquidated razed torn pulled wound retired died destroyed dismantled
  ended withdrawn discontinued drained bankrupt collapsed finished concluded
`
/** What comes before anything else can happen. */
export const openings =
  'opened founded began begun started established launched built created inaugurated unveiled completed installed formed arrived'

/** `least-age verb`: what nobody does younger. */
export const adultActs = `
  12 joined 12 married 14 enlisted 12 graduated 14 elected 12 appointed 12 founded 12 qualified 14 ordained 14 retired 12 promoted 14 commissioned
  0 left 12 divorced 14 emigrated-alone 10 published 12 co-founded 12 established 14 captained 12 conscripted 12 recruited 14 knighted 14 resigned 12 taught
`

/** What only the living do, in the active voice. */
export const livingActs = `
  sold bought wrote married joined founded painted built moved retired told signed resigned served led appeared opened performed played directed taught
  travelled traveled launched published recorded ran visited voted testified returned began started became emigrated settled divorced won composed laid took gave drew sang swam flew drove chose spoke rode caught taught fought met said sat went came saw wore shook
  addressed welcomed attended lit complained insisted argued climbed sailed cut hosted accepted greeted toasted watched unveiled
`

/** Nouns of the last two centuries, beside which a year of the Middle Ages stands alone. */
export const modernNouns = `
  telephone telephones handset handsets telegraph computer computers software website websites internet television televisions radio radios film films cinema cinemas
  airline airlines aircraft aeroplane airplane airport airports helicopter jet jets car cars bus buses lorry truck trucks motorway motorways railway railways train
  trains tram trams locomotive engine engines factory factories electricity electric nuclear reactor reactors battery batteries phone phones camera cameras
  photograph photographs photographer company companies firm airliner rocket rockets satellite satellites oil petrol gas refinery supermarket supermarkets
  football soccer rugby basketball baseball cricket olympic olympics championship club stadium league vaccine vaccines antibiotics laboratory
  robot robots laser plastic plastics skyscraper metro subway station stations bicycle bicycles motorcycle album albums record records band concert
  newspaper newspapers broadcaster studio studios app apps startup hotel hotels cinema theatre chief executive prime minister president vinyl typewriter typewriters
  tractor tractors tank tanks missile missiles submarine submarines dam turbine turbines union ski skis elevator lift
`

/** How long the wedding, or what is kept with a jubilee, is ago. */
export const anniversaryNames = 'silver 25 pearl 30 coral 35 ruby 40 golden 50 emerald 55 diamond 60 platinum 70'

export const jubilees =
  'centenary 100 bicentenary 200 tercentenary 300 sesquicentennial 150 centennial 100 bicentennial 200 semicentennial 50'

/** What lasts from one moment to another, named beside its length: `the three-week strike`, `a wait of 24 years`. */
export const lastingNouns = `
  strike walkout stoppage lockout protest sit-in occupation vigil truce ceasefire armistice pause lull siege blackout outage shutdown closure power-cut cut
  trial hearing inquest inquiry meeting debate session speech talks sitting argument voyage journey trip crossing passage tour trek march flight visit stay
  stint tenure reign rule career spell war conflict battle fight search hunt manhunt standoff stand-off ordeal captivity run show exhibition fair festival
  moratorium ban freeze suspension embargo curfew lockdown quarantine detention imprisonment confinement residency apprenticeship collaboration engagement
  exploration expedition campaign crusade offensive bombardment evacuation experiment study survey pilot renovation restoration refurbishment overhaul construction
  recession boom slump ceasefire tournament championship season retreat holiday break-up recovery treatment convalescence outbreak epidemic emergency ownership regime premiership
  presidency chairmanship captaincy dictatorship leadership mayoralty service association
  marriage wait drought absence hiatus gap break interval interruption silence exile streak shift vacancy partnership rescue operation period span stretch delay detour diversion hop drive ride hike
`

/** A lapse of time in which something is missing counts from its last moment to its next one. */
export const gapNouns = 'wait drought absence hiatus gap interval silence exile vacancy'

/** What begins the years that an anniversary counts. */
export const foundings =
  'founded opened born established built formed launched started begun created incorporated chartered inaugurated laid lit set since planted erected hatched dates'

/** Who is told with an age: `a boy of 16`. */
export const agedNouns = `
  boy girl lad lass youth youngster man woman child toddler baby infant teenager student pupil apprentice widow widower bride groom bachelor mother father orphan
  novice recruit cadet clerk queen king prince princess farmer surgeon grandmother grandfather debutant calf cub pup puppy foal chick kitten lamb joey mare
  stallion bull cow
`

/** How a life begins. */
export const births = 'born foaled hatched whelped calved'

/** How a life ends: `who was shot |dead| in 2019`. */
export const deaths = 'died dead killed murdered executed drowned assassinated hanged'

/** What goes before a beginning: these may be told of it with an earlier date. */
export const preparations = `
  designed conceived planned proposed approved commissioned ordered founded laid built begun began started drawn drafted written wrote painted composed recorded filmed
  sketched promised announced born bought acquired donated discovered found made granted licensed licenced constructed completed finished registered invented patented
  developed tested imagined envisaged budgeted agreed signed mooted created invested dreamt dreamed met studied bequeathed carved cast made crafted knitted sewn crashed
`

/** When a work that was begun is done. */
export const buildingEnds = 'opened completed finished inaugurated unveiled ended done ready consecrated'

/** What happens while something lasts and not after its end: a line a kind of thing, parted by `|` from what happens in it. */
export const innerActs = `
  dig digs excavation excavations digging | found uncovered unearthed discovered dug
  siege battle fighting siege war bombardment | killed fell
  trial hearing hearings inquest inquiry tribunal | testified
  tournament championship championships games regatta | scored
  voyage expedition climb ascent crossing | overboard
`

/** How a journey or an evening begins. */
export const departures =
  'broke started began alarm called alerted dialled rang raised reported summoned took left departed set sailed lifted boarded kicked'

/** What somebody who is elected or sworn in enters. */
export const officeWords = 'politics parliament congress office senate government cabinet legislature'
export const takingOffice = 'entering entered joining taking took winning going'

/** What befell somebody is told of on the way: `On its |voyage|`. */
export const wayWords = 'way journey voyage passage crossing trip trek march flight climb ascent descent'

/** Who or what there is only when somebody is dead. */
export const survivors = 'widow widower executor executors heirs estate posthumously posthumous'
/** What they do with what was left. */
export const legacyVerbs = `
  published sold gave donated bequeathed burned burnt buried inherited scattered auctioned edited released remarried erected unveiled presented
`

/** Years in which nothing was won. */
export const barrenWords = 'barren lean dry empty fruitless hungry trophyless winless titleless'

/** Verbs of an end besides `closings`: `resigned in 2016. He had been chairman since 2008`. */
export const endVerbs = `
  resigned left quit sacked fired dismissed ousted deposed replaced sold stopped ceased arrested detained killed murdered stepped stood lost abandoned divorced separated evicted freed released
  withdrew suspended stripped
`

/** What an end leaves behind: `It closed in 1991. It had stood empty since 1995`. */
export const leftBehind = 'empty closed shut derelict vacant disused abandoned idle dead gone missing'

/** What may come round again, so that years lie between two of it: `on both occasions, 71 years apart`. */
export const happenings = `
  occasions times dates visits events wins victories titles fires floods crashes disasters wars earthquakes eruptions storms meetings appearances performances attacks murders killings
  pictures photographs
`

/** A stretch of days on which nobody works, and of such on which nothing is open. */
export const stoppageWords = 'strike strikes striking stoppage stoppages walkout walkouts walk walks walked walking down picket pickets'
export const closureWords = 'close closes closed closing closure closures shut shuts shutdown shutdowns'

/** Before a number of days: some of them, others, or the time in which something is done: `the first four days`, `within four days`. */
export const someDaysLeads =
  'first another more further other next last previous over within after before every each in of by least about nearly almost up'

/** Right behind a length they make it one that nobody counts between two dates: a sentence to serve, a loan, a rate, an age. */
export const otherLengths = `
  old older younger sentence sentences term terms ban more less jail prison imprisonment detention custody probation contract deal lease loan plan warranty mortgage bond bonds waiting
  history low high notice anniversary
`

/** What is told with its year while it runs: `the 2024 season opens`. */
export const runningNouns =
  'season budget festival edition tour fair show race championship championships tournament programme program campaign conference'

export const runningVerbs =
  'open opens start starts begin begins close closes end ends run runs has sets puts includes allots be take takes'
