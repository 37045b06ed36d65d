/**
 * Pairs of words that the news writes every day, and of which each leaves hardly another word like its own beside the other. `|` parts words of which
 * any will do. Lower case; a line holds the first words and then the second ones, with the word
 * between them where there is one.
 */
export const setPhrases = `
  attorney|solicitor|secretary|governor|surgeon|postmaster|consul general
  prime|foreign|defence|defense|interior|finance|transport minister|ministers|ministry
  chief executive|constable|inspector|justice|economist|prosecutor|whip
  vice president|chancellor|chairman
  news|press conference|release|agency
  public|private school|sector|transport|inquiry|health|prosecutor|hearing|library
  police officer|officers|station|sergeant|constable|commissioner|helicopter
  supreme|appeals|magistrates'|magistrates|crown|county court
  district attorney|council|nurse
  general|presidential|parliamentary|mayoral|snap election|candidate
  climate|regime change
  global warming
  carbon|greenhouse emissions|gas|gases|dioxide|monoxide|footprint
  interest|exchange|mortgage rate|rates
  stock|labour|labor|housing market|exchange
  trade union|deficit|surplus|unions
  civil war|servant|servants|liberties|rights
  human rights|trafficking|beings|error
  social media|worker|workers|housing|services|security
  heart attack|disease|failure|surgeon
  blood pressure|donor|donors|transfusion
  breast|prostate|lung|bowel|skin cancer
  nursing|care|retirement home|homes
  emergency services|landing|room|exit
  fire brigade|engine|engines|service|chief|alarm
  traffic jam|jams|lights|warden
  planning permission|committee|application|officer
  parish|borough|county|town|city council|councillor|councillors
  royal family|navy|assent|commission
  armed forces|robbery|guard
  nuclear power|weapon|weapons|reactor|reactors|waste|warhead|warheads
  natural gas|disaster|disasters|resources|selection
  solar panel|panels|eclipse|system
  wind turbine|turbines|farm
  power station|stations|cut|cuts|outage
  railway|train|bus|petrol|polling station|stations
  railway|train|bus driver|drivers
  high street|school
  primary|secondary|grammar|boarding|nursery school|schools|pupils|teacher
  head teacher|teachers|coach|office
  supply chain|chains|teacher
  minimum|living wage
  income|council|property|inheritance|corporation|sales|carbon|windfall tax
  tax return|returns|evasion|avoidance|haven|havens|relief|break|breaks
  pension|hedge fund|funds|scheme
  credit card|cards|rating|union|crunch
  bank account|holiday|robbery|statement
  savings account|accounts|bank
  insurance company|policy|claim|premium|premiums
  real estate|madrid
  estate agent|agents
  travel agent|agents|insurance
  peace talks|treaty|process|deal|agreement
  ceasefire agreement|talks|deal
  death penalty|toll|row|threat|threats|certificate|sentence
  life|prison|jail|suspended sentence|sentences
  murder trial|inquiry|charge|weapon|suspect|victim
  drug dealer|dealers|trafficking|addict|cartel|cartels
  drink|drunk driving|driver|drivers
  sexual assault|abuse|harassment|orientation
  domestic violence|abuse|flight|flights
  guilty plea|verdict|party
  jury service|trial|box
  forensic science|scientist|scientists|evidence|tests
  security council|guard|guards|forces|services
  united nations|states|kingdom
  european union|commission|parliament
  world cup|record|war|championship|series
  olympic|paralympic games|medal|champion|gold
  gold|silver|bronze medal|medals
  football|rugby|cricket|tennis|golf club|match|team|player|players
  penalty kick|area|kicks
  injury time
  semi-final|quarter-final defeat|victory
  grand slam|prix|jury|piano
  film|music|literary festival
  box office
  art gallery|exhibition|historian
  opera house|singer
  short stories|circuit
  opinion poll|polls
  exit poll|polls|strategy
  ballot box|boxes|paper|papers
  polling booth|booths|day
  campaign trail|manager|speech
  opposition leader|party|leaders
  coalition government|partner|partners
  cabinet minister|ministers|reshuffle|office
  select committee
  select|steering|parliamentary committee
  executive director|board|order|committee
  board meeting|member|members
  annual meeting|report|general|conference
  shareholders|shareholder meeting
  quarterly|annual earnings|results|profit
  car park|crash|bomb|industry|dealer
  plane|train|helicopter crash
  train crash|station|driver|ticket|tickets
  air force|traffic|pollution|quality|strike|strikes
  ice cream|age|hockey|sheet
  flash flood|floods|flooding
  flood warning|warnings|defences|plain|water
  weather forecast|forecaster|forecasters
  heavy rain|snow|fighting|metal
  high|low pressure|winds
  sea level|levels|wall|defences
  fossil fuel|fuels
  endangered|invasive species
  mental health|illness
  health care|secretary|minister|service|officials
  medical treatment|record|records|school|centre|center
  general practitioner|hospital
  waiting list|lists|time|times
  clinical trial|trials
  side effect|effects
  immune system|response
  mobile|smart phone|phones
  web site|page|browser
  search engine|engines|warrant|party
  artificial intelligence|limb
  computer game|games|program|science|scientist|virus
  asylum seeker|seekers
  border control|controls|guard|guards|crossing|police
  illegal immigration|immigrants|immigrant
  refugee camp|camps|crisis
  suicide bomber|bombing|note|attack
  hostage crisis|taker|takers
  state department|senator|legislature|trooper|troopers
  oval office
  wall street
  silicon valley
  soviet union
  berlin wall
  steering wheel|committee|group
  front line|runner
  turning point
  fast food|track|lane
  swimming pool|pools
  charity shop|commission|worker|workers
  corner shop|kick
  wedding dress|cake|ring|reception|anniversary
  birthday party|cake|card|honours
  reasonable doubt|force
  grand jury
  high court|commissioner
  hung parliament|jury
  maiden speech|voyage
  statute book|law
  common sense|ground|cold
  bypass surgery
  plastic surgery|surgeon|bags
  foul play
  ground floor|troops|staff
  moral compass|high|support
  night shift|club
  rush hour
  safety net|belt|record|valve
  short term|notice|supply
  steam engine|train|locomotive
  witness box|statement|stand|protection
  chief|chiefs of staff
  house of commons|lords|representatives
  secretary|minister|department|ministry of state|defence|defense|justice|transport|health|education|finance|agriculture|culture|labour|labor|energy
  state|states of emergency|siege|mind
  chamber|chambers of commerce
  board of directors|governors|trustees|education
  bill of rights|health
  code|codes of conduct|practice
  breach of contract|trust|duty|confidence|promise
  contempt of court|congress
  cause|time|place of death|birth
  cost of living
  court of appeal|appeals|justice|session|arbitration
  freedom of speech|information|expression|movement|assembly|religion
  duty of care
  weapons of mass|war
  standard|standards|quality of living|life|care
  balance|abuse|transfer of power
  prisoner|prisoners of war
  line of duty|credit|inquiry|defence|defense
  loss of life|earnings|appetite
  sense of humour|humor|direction|duty|urgency|proportion
  terms of reference|trade
  vote of confidence|thanks
  work|works of art
  piece of legislation|cake|equipment
  peace of mind
  leap of faith
  act|acts of parliament|congress|terrorism|vandalism|kindness|violence
  member|members of parliament|congress|staff
  chain of command|events
  lack of evidence|sleep|interest
  proof of purchase|identity
  letter|letters of resignation|intent|credit
  conflict|conflicts of interest
  leave of absence
  change of heart|plan|mind
  rule of law|thumb
  burden of proof
  statement|declaration|letter of intent|independence
  point of view|order
  trial by jury
  law and order
  trial and error
  supply and demand
  profit and loss
  bed and breakfast
  research and development
  search and rescue
  wear and tear
  terms and conditions
  health and safety
  mergers and acquisitions
  hearts and minds
  peace and quiet
  fish and chips
  heart and soul
  hall of fame
  rite|rites of passage
  turn of events|phrase
  battle of wits
  waste of time|money
  state of affairs
  rank and file
`
