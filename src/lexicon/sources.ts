/** Words for those who say something, and for saying it without them. */

/** Plural kinds of people who are quoted for what they know: `experts said`. Singular forms are understood. */
export const learnedSources = `
  experts analysts observers scientists researchers economists commentators pundits insiders historians doctors specialists academics scholars strategists diplomats psychologists
  epidemiologists engineers
`

/** Those of the learned whose day's work is with things and patients: what they find there is no opinion. */
export const workingSources = `engineers doctors specialists`

/** Plural kinds of people who are quoted for the side they take. */
export const partisanSources = `
  critics opponents supporters campaigners activists advocates sceptics skeptics detractors proponents
`

/** What is quoted in place of people. */
export const studyNouns = `
  studies research surveys polls reports evidence
`

/** Pronouns that stand for people of whom nothing is told: `some say`. */
export const namelessMany = `some many`

/** What those do; more than to say a thing is to do it. */
export const openVerbs = `say said believe believed think thought argue argued fear feared claim claimed suspect suspected insist insisted worry worried`

/** One of them who is named stands for the learned of any kind: an economist is an expert. */
export const learnedRoles = `
  expert analyst scientist researcher economist professor scholar academic specialist historian doctor dr engineer fellow chair director psychologist epidemiologist lecturer chemist biologist
  physicist geologist strategist ecologist climatologist meteorologist sociologist anthropologist pollster consultant commentator planner surveyor virologist toxicologist statistician
  astronomer neurologist cardiologist oncologist psychiatrist criminologist broker trader investor
`

/** One of them with its publisher stands for any other. */
export const publishedRoles = `study research survey poll report paper census review analysis journal trial data figures audit`

/** Bodies of which a place has one: what stands before `researchers` tells whose they are. */
export const publicBodies = `government council ministry police army navy federal state county parliament company`

/** What a vague source does. */
export const vagueVerbs = `
  said say says believe believed believes argue argued argues warn warned warns fear feared fears claim claimed claims suggest suggested suggests show shows showed shown agree agreed think
  thought predict predicted expect expected insist insisted point pointed note noted estimate estimated found find finds indicate indicates indicated
`

/** Passive opinion without a holder, before `to` or `that`. */
export const agentlessParticiples = `
  believed understood thought said rumoured rumored reported alleged feared estimated presumed assumed claimed
`

/** Words that show where a sentence has its matter from. */
export const sourceCues = `
  said says say told according added wrote statement report reports reported document documents papers records minutes court filing filings indictment lawsuit data figures survey
  study census agency ministry police officials official prosecutors investigators spokesman spokeswoman spokesperson source sources estimate estimates announced confirmed interview
  testified audit inquiry
`

/** What says so without a verb. */
export const hedgingAdverbs = `reportedly allegedly`

/** Those who speak without a name; behind a bare article they have no body either. */
export const anonymousSources = `
  source sources official diplomat insider executive lawyer officer employee staffer whistleblower aide associate confidant
`

/** Those who saw a thing where they work; behind a bare article nobody knows who they are. */
export const namelessWorkers = `
  nurse waiter waitress cleaner guard porter clerk manager colleague worker cook
`

/** Of whom nothing is told but how near they were: `a person familiar with the talks`, `two people who were in the room`. */
export const nearbyPeople = `
  person people man woman men women
`

/** Single names that need no introduction: heads of state, agencies and papers, bodies with one word. */
export const knownSurnames = `
  Trump Putin Biden Obama Clinton Netanyahu Zelensky Zelenskyy Macron Starmer Xi Modi Erdogan Merkel Reuters Reuter Tass Interfax Ansa Tanjug Petra Bloomberg Xinhua Yonhap Kyodo Axios Politico Variety Fortune Forbes Newsweek
  Moscow Washington London Beijing Seoul Pyongyang Tokyo Berlin Paris Brussels Kyiv Tehran Jerusalem Google Apple Amazon Microsoft Facebook Meta Twitter Tesla Boeing Airbus Netflix Congress
  Parliament Kremlin Pentagon Nato Interpol Ofcom Ofsted Unicef Oxfam Greenpeace Amnesty Hamas Hezbollah Taliban Labour Republicans Democrats Conservatives God Jesus Plato Aristotle Shakespeare
`

/** What harms the one it is said of. */
export const damagingVerbs = `
  knew lied covered bribed embezzled defrauded swindled blackmailed falsified forged stole assaulted abused raped groomed laundered concealed fabricated cheated harassed plagiarised plagiarized smuggled siphoned pocketed tampered stalked
  looted extorted hid poisoned steered rigged dumped doctored deceived defamed starved neglected tortured overcharged plundered doped misused squandered sabotaged planted copied
  underpaid shredded conned fleeced duped
`

/** What harms the one it is said of where he denies it nearby: plain deeds otherwise. */
export const disputedDeeds = `
  took stole set beat hit punched kicked struck pushed shoved threatened attacked killed shot stabbed burned burnt broke charged billed ignored destroyed deleted sold moved paid used spent
  threw locked dragged forced drugged touched bullied diverted transferred fired sacked burgled robbed ran left dug cut made signed gave leaked bugged followed filmed tricked persuaded
  invented altered backdated inflated
`

/** How the one of whom it is said answers: `denies wrongdoing`, `has pleaded not guilty`, `says she is innocent`. */
export const denials = `denies deny denied innocent disputes`

/** Money that is not one’s own: `spent £9,000 of its funds on a boat`. */
export const trustedMoney = `money funds fund savings cash donations takings reserves fees pension pensions`

/** What is done with it. */
export const spendings = `spent took used gambled transferred moved lent drew borrowed blew lost`

/** A wrong by its name: `The fraud has run for nine years`. */
export const wrongs = `fraud scam racket swindle deception forgery scheme cheating bribery smuggling theft thefts abuse trick dumping embezzlement cover-up doping piracy poaching extortion con`

/** How far it went: behind the wrong and its auxiliary. */
export const extents = `going running worth cost run lasted gone brought netted earned made continued affected cheated reached involved`

/** What makes many things nothing of what they are sold as: `Almost every pot … is fake`. */
export const shams = `fake bought forged counterfeit stolen rigged bogus invented smuggled contaminated poisoned adulterated falsified`

/** What makes a claim weigh: somebody is harmed by it, or acts on it. */
export const weightyWords = `
  cause causes caused kill kills killed death deaths die dies danger dangerous deadly risk risks illegal illegally fraud corrupt corruption abuse abused crime crimes criminal collapse crisis
  bankruptcy recession war toxic poison cancer disaster racist rigged unlawful lied cover-up scandal threat unsafe harm harms harmful
`

/** Of these nobody asks who believes it: nature, the distant past, faith and custom. */
export const settledMatters = `
  gene genes genetic genome dna rna protein proteins molecule molecules enzyme hormone cell cells bacterium bacteria species evolution evolved fossil fossils dinosaur dinosaurs asteroid asteroids
  planet planets galaxy galaxies universe comet comets solar moon crater orbit volcano tectonic ice-age prehistoric neolithic medieval ancient antiquity bc bce ad century centuries millennia millennium
  million-year-old billion luck lucky fortune blessing blessings spirit spirits soul souls saint saints gods goddess deity prophet miracle miracles sacred holy evil ghost ghosts haunted curse cursed
  legend legends myth folklore tradition traditional traditionally symbolises symbolizes symbolise symbolize zodiac shaman afterlife neanderthals hominin archaeological archaeologists
`

/** Nouns that tell of somebody without a name or an office. */
export const kinNouns = `
  man woman boy girl child baby mother father mum dad mom parent parents wife husband daughter son sister brother twin aunt uncle cousin nephew niece grandmother grandfather grandson
  granddaughter widow widower friend partner teenager adult victim patient guest host hero star one person colleague neighbour neighbor bride groom fiance boyfriend girlfriend lady gentleman guy
`

/** Words that end as those for people do, `-er`, `-or`, `-ant`, and mean none. */
export const likePeople = `
  winter summer shelter number letter quarter corner border matter dinner supper shower tower flower powder rubber timber lumber barrier boiler cooler freezer trailer tanker cruiser counter
  register chapter centre center theater meter filter gutter river answer offer order computer printer monitor reactor tractor motor corridor harbor error mirror terror horror
  sector factor vector favor interior exterior another other after under over never ever however whether rather together further either neither longer shorter higher lower larger smaller
  greater bigger fewer better older younger earlier later cheaper faster slower warmer colder hotter cooler cleaner easier harder stronger weaker deeper wider closer nearer outer inner
  upper former latter proper clever bitter silver copper paper pepper butter sugar september october november december consider remember discover recover deliver gather suffer wonder
  wander enter offer differ prefer refer restaurant plant elephant important constant distant instant significant relevant vacant pleasant coffee committee degree jubilee
  guarantee exist consist insist persist assist resist italian indian russian canadian australian californian human german roman ottoman disaster weather
  feather leather thunder lobster oyster hamster poster easter cluster newsletter container transformer generator escalator elevator calculator indicator refrigerator radiator
  alligator helicopter propeller scooter steamer poorer richer louder quieter lighter heavier newer thinner thicker taller drier wetter dirtier safer
`
