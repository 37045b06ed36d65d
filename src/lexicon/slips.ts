/**
 * Where one of these stands near, what looks like a slip is meant: `the country's marital law` in a report of a divorce. The word that would be the
 * slip comes first; `|` parts the others.
 */
export const meantBeside = `
  marital divorce|husband|wife|wives|spouse|spouses|marriage|marriages|married|bride|widow
  martial army|soldiers|troops|coup|curfew|junta|karate|judo
  principal interest|debt|debts|loan|loans|payments|repayments|bonds|creditors|mortgage|arrears|repaid|repay
  minster cathedral|church|dean|nave|organ|choir|bishop
  trail hikers|walkers|forest|mountain|path|paths|runners
  statue sculptor|bronze|marble|plinth|carved
  ballet dancer|dancers|opera|theatre
  bale hay|straw|cotton
  pole flag|fence|climbed
  chef kitchen|restaurant|menu
`

/**
 * Set phrases in which a real word stands for another. One phrase a line; `slip/right` is the word, the others stand around it, `|` parts those of
 * which any will do, and `^` is a name. A line with `!` in front leaves no other reading, whatever stands near.
 */
export const slips = `
  prime|foreign|defence|defense|interior|finance|health|education|justice|transport|culture|cabinet|junior|deputy|economy|energy|trade|labour minster/minister
  prime|foreign|defence|defense|interior|finance|health|education|justice|transport|culture|cabinet|junior|deputy minsters/ministers
  vice|acting|former precedent/president
  news|press realise|realize|relief|relapse|reliance/release
  vice|deputy chairmen/chairman
  minster/minister of|for defence|defense|finance|health|education|justice|transport|culture|energy|trade|labour
  ^ new/news agency
  the state|official|state-run|russian|chinese|iranian|turkish|italian|german|french|syrian new/news agency
  at|told|held|called|during a|the|his|her|their new/news conference
  joint|televised new/news conference
  pubic/public relations|health|school|schools|service|services|opinion|sector|transport|inquiry|affairs|works|order|spending|library|libraries|interest|figures|money|meeting|hearing
  general|notary pubic/public
  untied/united states|nations|kingdom
  the united sates/states
  secretary|department|minister of sate/state
  sate/state department|governor|senator|police|capitol
  marital/martial arts|law
  marshal|marshall/martial law
  martial/marital status|rape|home|breakdown
  ! declared|declares|declaring|imposed|imposes|imposing|under|lifted|decreed|proclaimed marital|marshal|marshall/martial law
  on trail/trial for|over|accused
  stand|stood|standing|stands|faces|face|awaiting|await trail/trial
  murder|fraud|criminal|rape|corruption trail/trial
  statue/statute of limitations
  statue/statute book|books
  stock marker/market
  stock markers/markets
  interest|mortgage|exchange rats/rates
  unemployment|inflation|interest|exchange|crime rat/rate
  central|world|investment blank/bank
  peace tasks/talks
  form/former president|minister|chancellor|mayor|governor|senator
  last|next weak/week
  last|next moth/month
  per sent/cent
  per cant/cent
  chef/chief executive|constable|justice|inspector|prosecutor|economist|financial
  chef/chief of staff|police
  police|fire|army|spy|intelligence chef/chief
  commander|editor in chef/chief
  cost/coast guard
  air|task|police|labour|labor|work|security|strike fore/force
  air|task farce/force
  armed|special|security farces/forces
  arm/armed forces
  heath/health care|minister|secretary|service|insurance|workers|officials|organization|organisation
  public|mental|world heath/health
  climate chance/change
  combat|combating|fight|fighting|against|causes|cause|of global warning/warming
  global warning/warming sceptics|skeptics|pollution
  collation/coalition government|partner|partners|talks|forces
  un|nations security counsel/council
  diary/dairy farm|farmer|farmers|farms|cows|products|industry
  dessert/desert storm
  bear/bare minimum
  roll/role model|models
  there/three years|months|weeks|days ago
  thee/three years|months|weeks|days|people|men|women
  general|assistant|team|project|campaign|sales|bank|office|store manger/manager
  managing directory/director
  political|labour|labor|republican|communist|opposition patty/party
  martin luther kind/king
  house of common/commons
  chief executive|financial|operating office/officer said|says|told
  civil right/rights movement|leader|groups|activist|activists
  human right/rights watch|groups|activists|council|abuses
  real state/estate agent|agents|developer|developers|market
  supreme count/court
  high|appeals|crown|county|federal count/court ruled|judge
  car bob/bomb
  suicide bob/bomb
  ambulance crow/crew
  flight|film|camera crow/crew
  trade onion/union
  european onion/union
  soviet onion/union
  credit crush/crunch
  prison sell/cell
  voting both/booth
  polling both/booth
  election champaign/campaign
  advertising champaign/campaign
  presidential champaign/campaign
  weapons of mass distraction/destruction
  bored/board of directors|trustees|education
  board of director/directors
  death tool/toll
  road tool/toll
  hosing/housing market|benefit|association|estate
  asylum seeder/seeker
  asylum seeders/seekers
  council hosing/housing
  whether/weather forecast|forecasts|forecaster|forecasters|conditions
  bad|severe|extreme|cold|hot|wet whether/weather
  plain/plane crash|crashes
  plane clash/crash
  car clash/crash
  principle/principal photography|dancer
  stationary/stationery shop|shops
  hostage crises/crisis
  financial|banking|debt crises/crisis was|is|has
  prescription drags/drugs
  illegal drags/drugs
  drag/drug dealer|dealers|trafficking|traffickers|abuse|cartel|cartels|addict|addicts
  coming form/from
  away form/from
  far form/from
  apart form/from
  released|freed|out on bale/bail
  on bale/bail pending|until|awaiting|after|conditions
  posted|granted|denied|refused|jumped bale/bail
  cash flaw/flow
  wedding vales|vowels/vows
  marriage vales|vowels/vows
  eminent/imminent danger|threat|collapse|death|arrival
  imminent/eminent domain
  royal ascent/assent
  free reign/rein to|over
  reign/rein in spending|costs|inflation|debt
  raised/razed to the ground
  slight/sleight of hand
  baited/bated breath
  hunger stroke/strike
  life sentience/sentence
  prison|jail|death|suspended sentience/sentence
  ballet/ballot box|boxes|paper|papers|initiative
  secret|postal|absentee ballet|ballad/ballot
  presidential|general|local|parliamentary|council|mayoral erection|elections' /election
  presidential|general|local|parliamentary|council|mayoral erection/election
  presidential|general|local|parliamentary|council|mayoral erections/elections
  heart attach/attack
  lose|loses|losing|lost wait/weight
  deep vain/vein
  the poles/polls opened|closed|open|close
  heat|hart|hear/heart attack|attacks|disease|failure|surgery
  unclear/nuclear weapon|weapons|reactor|reactors|plant|power|test|tests|deal|talks|programme|warhead|warheads|physicist
  air rid|rail/raid
  air rids|rails/raids
  a bomb treat/threat
  death treats/threats
  death treat/threat
  human rites/rights
  civil|animal|voting|women's|property rites/rights
  last rights/rites
  criminal curt/court
  supreme|appeal|appeals|high|magistrates'|crown curt/court
  court marshal|marshall/martial
  guerilla|guerrilla welfare/warfare
  biological|chemical|trench|urban welfare/warfare
  gorilla/guerrilla warfare|war|fighters
  lightening/lightning strike|strikes|bolt|storm
  thunder and lightening/lightning
  vocal chords/cords
  struck|strikes|strike a cord/chord with
  duel/dual carriageway|nationality|citizenship|use
  flower/flour mill|mills
  sole/soul mate
  straight/strait jacket
  wreck/wreak havoc
  poll/pole position|vault
  pole/poll tax
  opinion pole|pool/poll
  opinion poles|pools/polls
  exit pole/poll
  exit poles/polls
  isle/aisle seat
  serial/cereal bar|bars|crops
  cereal/serial killer|killers|number|offender
  miner/minor injuries|injury|offence|offences
  minor's/miner's strike
  minors'/miners' union|strike
  morning/mourning period
  period|day|days|week of national morning/mourning
  naval/navel gazing|orange|oranges
  navel/naval base|officer|officers|battle|exercise|exercises
  bird|birds of pray/prey
  personal/personnel carrier|carriers
  armoured|armored personal/personnel
  principle/principal reason|cause|investigator|owner|backer|shareholder
  in principal/principle
  matter of principal/principle
  moral|founding|basic principal/principle
  counsel|consul/council tax|estate|house|houses|flat|flats|chamber|meeting|leader
  city|county|town|parish|borough|district counsel|consul/council
  general council/counsel of|for
  legal council/counsel
  breech/breach of contract|trust|duty|security
  security|data breech/breach
  peace|trade treatise/treaty
  tow/toe the line
  car|garage|rummage|jumble sail/sale
  set|sets|setting sale/sail
  steak/stake holders|holder
  under wave/way
  get|got|gets under weigh/way
  vial/vile abuse|crime
  waist/waste land|paper|disposal|management
  toxic|nuclear|food|household waist/waste
  wet/whet the|her|his|their appetite|appetites
  broke|breaks|break|broken the world recorder/record
  wags/wages bill
  defence|defense minster/minister
  lose/loose change|cannon|ends
  wining/winning goal|team|run|streak
  dinning/dining room|car|table
  planing/planning permission|committee|application|officer|officers
  martial/marital bed
  angle/angel investor|investors
  angel/angle grinder
  guilty pleas/plea to
  firing|fire squat/squad
  firing|bomb|vice squat/squad
  tax evasions/evasion
  tax heaven/haven
  tax heavens/havens
  safe heaven/haven
  black whole/hole
  black wholes/holes
  as a hole/whole
  fiscal|financial|tax ear/year
  for the fist/first time
  fist/first time|place|minister|lady|half|class
  fright/freight train|trains|yard
  police patrons/patrols
  police parole/patrol
  parole broad/board
  notice broad/board
  school|parole|advisory|executive|planning broad/board
  bus|rail|train tickers/tickets
  stock ticket/ticker
  drunk|drink diving/driving
  dangerous|careless|reckless diving/driving
  scuba driving/diving
  sky driving/diving
  flash floor/flood
  flash floors/floods
  flood planes|plane|plan/plain
  waiting lost/list
  waiting losts/lists
  grizzly/grisly murder|murders|discovery|find|killing|killings|crime|scene
  grisly/grizzly bear|bears
  bear/bare hands|feet|knuckle|bones
  polar|grizzly|brown|black bare/bear
  fair/fare dodger|dodgers|dodging|evaders
  bus|taxi|train|rail|air fair/fare
  bus|taxi|train|rail|air fairs/fares
  fun|craft|county|book|trade fare/fair
  currant/current account|accounts|affairs|president|champion|owner|mayor
  current/currant bun|buns
  elicit/illicit drugs|trade|affair|goods
  faze/phase out|in|two|one
  metal/medal table|winner|winners|ceremony
  gold|silver|bronze|olympic|olympics meddle|metal/medal winner|winners|in|at|for|on
  bronze|olympic metals|meddles/medals
  steal/steel works|mill|plant|industry|workers|maker|makers
  stainless steal/steel
  tenets/tenants in|of the building|flat|flats|block
  sitting tenet/tenant
  in vein/vain
  weather/whether or
  windfall taxi/tax
  value added|income|inheritance|council|corporation|property|sales taxi/tax
  would|could|should|must|may|might of/have been
  would|could|should|might of/have had|done|gone|won|made|taken|come
  director|office of pubic/public prosecutions
  right/rights issue of|to|at
  perspective/prospective buyer|buyers|candidate|candidates|student|students|parents|employer|employers|tenant|tenants|purchaser|customers
`
