/**
 * Set phrases in which a real word stands for another. One phrase a line; `slip/right` is the word, the others stand around it, `|` parts those of
 * which any will do, and `^` is a name.
 */
export const slips = `
  prime|foreign|defence|defense|interior|finance|health|education|justice|transport|culture|cabinet|junior|deputy|economy|energy|trade|labour minster/minister
  prime|foreign|defence|defense|interior|finance|health|education|justice|transport|culture|cabinet|junior|deputy minsters/ministers
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
  declared|imposed marshal/martial law
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
`
