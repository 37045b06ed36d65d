/** The parts that tell two words written as one from a word. Lower case; white space parts the entries. */

/** Words of the grammar that hardly ever end or begin a new coinage: beside a known word they are enough. */
export const strongFunctionWords = `
  the of and that was were with from which his their have has had been would will this they these those because when who to is are he be could
  should about after before between into than then there what where while its our your we she but not also said says you
  himself herself themselves itself although whether whose whom cannot therefore throughout thereafter alongside towards toward amid among
  another every either neither despite because since until must might does did
`

/** Words of the grammar that coinages and names are built with as well: they need to be a common pair with their neighbour. */
export const weakFunctionWords = `
  a an in on or as at it up out over off by all one no so her for us my do am if any per me i him how more most some such many can may now only just
  being through under against during within without around both each other even still like two three new first last
  four five six seven eight nine ten several own few much very too yet ever never often again already why via beyond across upon
  shall done them us ago however though rather instead later soon always
`

/** Words of one to three letters that may be a part at all. */
export const shortParts = `
  a i an as at be by do he if in is it me my no of on or so to up us we am go
  the and for are but not you all any can had her was one our out has him his how its may new now old see two way who did get let put say she too use
  yes man men day big six ten age end far few got led low lot own per set top war win won yet off via ran run saw met due aid air art bad bar bed bit box boy bus
  buy car cup cut dog eat eye fan fat fit fly fun gas god gun hit hot ice job key kid kit law lay leg lie lip map net oil pay pop raw red row sea sex sky
  ill ex co
  add app ads ask big due era fed few fix key kit met mix per pub tv pm mp
  son sun tax tea tie tip toy try van war web wet
`

/** What stands second in a compound with a hyphen, whatever stands before it. */
export const hyphenSeconds = `
  led backed based run owned controlled funded sponsored speaking winning related inspired focused driven made born bound dominated occupied
  oriented prone proof free friendly rich minded sized shaped style educated trained ranked rated elect designate general
  fuelled fueled powered supported approved appointed affiliated linked aligned held ruled produced built issued enforced imposed induced
  seeking breaking saving taking causing leading looking running selling standing lasting ranking paying growing held grabbing
  threatening changing wielding loving producing exporting importing winged haired eyed handed hearted tempered
  turned length scale level mandated resistant intensive sensitive specific wide-ranging acquired dependent eligible loaded coated soaked laden administered charged focused adjusted weighted dependent
`

/** What makes a compound with a hyphen of the word or number that stands before it: six-day, third-party, first-half. */
export const hyphenUnits = `
  day week month year hour minute second decade night mile metre meter foot inch pound ton tonne kilometre kilometer acre storey story bedroom bed
  person man woman member part point goal game match race set run star seat seater door page party way time term quarter half generation class
  grade round judge year-old degree piece volume stroke shot wicket yard lane stage step tier sided
`

/** Numbers and ranks that stand before such a unit. */
export const hyphenNumbers = `
  one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred
  first second third fourth fifth sixth seventh eighth ninth tenth half single
`

/** Before any noun these make a compound with a hyphen, or two words: low-wage, same-sex, single-core. */
export const attributiveFirsts = 'low high same single self ex co all full'

/** Adjectives that say what a thing is like and hardly ever begin a closed compound. */
export const plainAdjectives = `
  large small major minor recent common certain important various young different similar popular serious severe current modern ancient public private
  several regular particular particularly nuclear solar lunar polar similar familiar spectacular clear rapid slow bad better best worse worst huge vast
  tiny giant rare mere sheer entire whole complete separate private previous former latter latest later earlier bigger smaller higher lower larger
  older younger newer stronger weaker longer shorter faster greater fewer main chief senior junior rich poor weak strict strange simple ordinary
  necessary primary secondary military voluntary temporary contemporary extraordinary elderly unlikely likely daily weekly monthly yearly early
  urgent recent decent innocent violent silent patient ancient efficient sufficient independent permanent prominent excellent pregnant elegant
  possible terrible horrible available comfortable responsible capable stable viable reliable sustainable
`

/** Prefixes that take a hyphen before a capital: non-Muslim, pan-European. */
export const prefixesBeforeNames = 'non anti pro mid pre post ex pan sub intra inter trans un all half then now'

/** Peoples that stand second: Jamaican-American. */
export const secondPeoples = 'american americans canadian canadians british australian australians'

/** Peoples behind a prefix such as Serbo- that do not end as peoples mostly do. */
export const peoplesInCompounds =
  'saxon saxons croat greek czech slav slavs slavic norse catholic catholicism celtic arab asiatic semitic american caribbean germanic baltic thai iraqi israeli pakistani'

/** Prefixes of verbs, and forms that only build words: what follows them makes a new word and not two. */
export const wordBuilders = 'in on out over under up off down un re electro after fore through back'

/** Prefixes before which and ends behind which a known word makes a new one: polyalcohol, humanlike, coalisations. */
export const derivingPrefixes =
  'poly supra infra peri trans counter super hyper anti inter intra micro macro over out under up mis re fore cyber bio geo eco photo'
/** Prefixes that many houses write solid whatever follows: hyperscale, multifocused, crosslinked. */
export const solidPrefixes =
  'super hyper micro macro mini mega giga nano multi ultra meta cross inter intra trans over under counter bio eco geo cyber tele poly photo'
export const derivingEnds =
  'd s es ed ing er ers like ness nesses ism isms ist ists ability abilities ibility ibilities ably ibly let lets ling lings wards dom doms hood hoods ful fully fulness esque ish ship ships isation isations ization izations isable izable ation ations ator ators ification ifications ifiable alist alists alism ian ians ically ity ities'

/** Prepositions and the like that often follow a word of content, and hardly ever build one. */
export const followers =
  'in on at as by or if for from with and the of to is are was were has had have will would into than that when who until while about around across against after before between through during despite instead including such any some again away together already later themselves him alongside them him her you your myself themselves himself prior less even very some'

/** Words that often come before a word of content, and hardly ever build one. */
export const leaders =
  'two four five seven nine eleven twelve if one no via him me us them how why every another several new at as or my her some any our may can other more most many the a of to and for from with is are was were has had have will would his their its that this these several few very'

/** Two words that stand together without a joint as often as with a hyphen; none is offered. */
export const ambiguousJoints =
  'would-be to-do how-to if-then cared-for head-up hands-on buy-in second-largest third-largest most-popular most-important'

/** The denominators of a fraction written in words. */
export const denominators =
  'half third thirds quarter quarters fourth fourths fifth fifths sixth sixths seventh eighth eighths ninth tenth tenths'

/** What stands first in a compound with a hyphen before a participle or an adjective. */
export const hyphenFirsts = `
  well self ill ex high low long short full part hard soft left right far near late early large small big wide broad deep close best better much so
  all half cross quarter vice
`

/** Beside these first words, the second words that make the hyphen certain enough: low-income, long-term. */
export const hyphenPairs = `
  low-income high-income middle-income low-cost high-profile high-level low-level high-speed high-tech low-key high-rise high-quality high-end low-end
  high-ranking high-stakes high-school high-risk low-risk long-term short-term medium-term near-term long-time long-range short-range long-distance
  long-standing long-running long-awaited full-time part-time full-scale full-blown large-scale small-scale third-party two-party first-class
  second-class first-half second-half first-hand second-hand real-time real-life real-world right-wing left-wing far-right far-left centre-right
  centre-left center-right center-left hard-line hard-core hard-hit cutting-edge state-run state-owned so-called decision-making policy-making
  law-abiding record-breaking ground-breaking award-winning prize-winning world-class world-famous cost-effective cost-cutting fact-finding
  limited-edition follow-up cover-up build-up start-up set-up line-up warm-up wrap-up clean-up break-up run-up runner-up grown-up make-up back-up
  check-in break-in run-in sit-in stand-in trade-in sell-off pay-off play-off kick-off stand-off take-off spin-off lay-off shut-down
  crack-down break-down slow-down count-down knock-out drop-out hold-out work-out sell-out walk-out bail-out run-off mother-in-law
  brother-in-law sister-in-law father-in-law son-in-law daughter-in-law passer-by attorney-general secretary-general governor-general
  lieutenant-general major-general director-general commander-in-chief editor-in-chief vice-president president-elect
  in-person in-house in-depth in-flight in-game in-app in-law in-laws at-risk at-home at-large at-bat old-school new-look hands-on hands-off hands-free would-be must-have must-see must-win
  op-ed op-eds hip-hop wi-fi in-form on-form so-so same-sex single-payer single-digit double-digit triple-digit all-time all-day all-night all-party all-round all-rounder all-rounders all-around all-electric all-female all-male all-white
  peer-reviewed brand-new climate-friendly safe-haven life-threatening life-saving life-changing heart-breaking jaw-dropping mind-boggling
  nerve-wracking mass-produce mass-produced fact-check fact-checks fact-checked fact-checking decision-maker decision-makers decision-making
  policy-maker policy-makers law-maker no-one no-show no-brainer no-fly no-confidence no-deal non-aligned non-violent non-fiction
  three-pointer three-pointers two-pointer no-hitter go-ahead go-kart go-between
  step-change stop-gap stand-alone stand-by stand-up stand-ups roll-out roll-outs buy-in buy-ins buy-out opt-in opt-out drive-in drive-through
  walk-in walk-on walk-off phone-in plug-in log-in sign-in sign-up dress-up mix-up mock-up pick-up hold-up hang-up round-up wake-up
  tie-up tune-up top-up push-up sit-up close-up back-to-back head-to-head door-to-door year-on-year week-on-week month-on-month
  case-by-case side-by-side step-by-step one-by-one two-by-two black-and-white hit-and-run word-of-mouth down-to-earth out-of-work
  state-sanctioned state-backed state-sponsored nation-state self-defence self-defense self-esteem self-employed self-made self-styled
  ex-wife ex-husband ex-president ex-minister ex-soldier co-host co-hosts co-star co-stars co-owner co-owners co-wrote co-pilot
  by-election re-election co-operation co-founder co-author co-chair on-site off-site on-screen on-line all-time all-star all-round
  face-to-face one-on-one day-to-day up-to-date state-of-the-art last-minute last-ditch last-gasp old-fashioned open-air open-ended open-source
  low-lying high-flying fast-growing fast-food fast-track ground-floor front-line front-runner front-page back-bench deep-sea cease-fire
  mid-term mid-season pre-war post-war anti-war pro-war non-profit non-stop
`

/** First elements of closed compounds and prefixes that are words of their own: a new word is likelier than two words. */
export const compoundFirsts = `
  super counter under over out up down in on off back home house hand head foot eye hair half mid cross side sea sun moon star rain snow wind fire water air land
  earth day night week month time life work play school book news paper web net cyber tele micro macro mega mini multi hyper ultra inter intra extra
  meta para semi anti auto photo video audio bio eco geo neo non pre pro re sub trans tri uni after fore through with church court
  crowd data fan farm fish game gun heart horse key knee line mail market mind money motor nail oil pan pay pipe plan post
  power race rail road rock roof room salt sand screen sheet shop short show shoe skate ski skin sky sleep small snow soft song sound space speed sport
  stage steam stock stone store storm street strong suit sweat table tail tax tea team test text thumb tin tooth top touch town track trade train
  tree truck tv type wall war ward wave way weather wheel white wild wine wing wire wood wool word world yard blue black red green gold
  quick full block bull ball bed bell bird blood boat body bone bottle bow box brain bread break breath brick bride bus butter cab cake camp candle car card
  care cart case cat chain chair check cheese chop city class clean clear cloth cloud coat cock coffee cook copper corn cow cup dish dog door drive drum dust
  light night high low dark hot cold
  egg face fair farm feather field film finger flag flash flat flower fly foot free frog front fruit gate glass grand grass grave
`

/** Second elements of closed compounds: goaltender, skillset, rocketplane. */
export const compoundSeconds = `
  man men woman women maker makers keeper keepers builder builders holder holders owner owners worker workers writer writers player players goer goers
  house houses home work works time times room rooms board boards book books land lands side sides way ways line lines light lights ship
  boat craft plane planes car cars bike bikes ball balls game games play plan plans back off up down out over bird fish dog cat horse fly tree wood
  stone fire water wind storm storms break breaker breakers breaking fall front gate guard head heads hand hands eye foot hold keeping kind lord mark marks market mate mates
  master monger paper path piece pit place point pool port post power proof quake race racing rack road rock roof sail scape screen set sets shed shelf shell shine shoot shop shops shot shots shore
  show sick sight skin song space stand star stars steel step stick stock stop store strap street stroke table tail take taking tender town track trade trap type
  wall walk ware wash watch wave waves way wear weight wheel wide wife wing winner wire wise wolf word words wright yard like less ness ful able ability mobility member members hood making ownership ownerships frame
  ship dom long crime text coin coins chain cast caster casting net web site sites page pages tech bot bots verse gate punk core wear
  tender spinner sport stead staff fighter fighters rider riders runner runners driver driving drop drive drum
  box cap case cup bag band bath bed bell belt bench bite block blood blow boy girl bread brush bug bush card chair cloth club coat cock cook corn court cut
  day days door dust ear end ends face fare farm field file film finger flake flow form frame grip ground guide gun guns hair hall ham hat hunt hunter
  jack job key kill killer kit knife knot lace lamp law lift list load lock log loop maid mail meal mill mine moon mother nail neck nest night note
  nut pack pad pan park part pass pay pie pike pipe plate plot pocket pot print rail rain ride ring rise rod root rope run running saw school seat seed
`

/** Titles that stand before a name; an inner capital after one is a lost space. */
export const titlesBeforeNames =
  'mr mrs ms dr sir lord lady president minister senator sen gov gen rev prof judge mayor pope king queen prince'

/** Countries and peoples that stand in pairs with a hyphen: USChina, BosniaHerzegovina. */
export const pairedPlaces = `
  us uk eu un usa china russia japan india pakistan iran iraq israel palestine lebanon syria turkey greece cyprus france germany britain
  england ireland scotland wales spain italy austria hungary serbia kosovo bosnia herzegovina croatia ukraine poland canada mexico brazil
  argentina australia korea taiwan vietnam gaza guinea bissau armenia azerbaijan ethiopia eritrea sudan chad
  franco anglo sino russo indo afro american russian chinese british german french israeli japanese indian iranian
`

/** Names that carry a hyphen. Where all of their letters stand as one, it was lost. */
export const hyphenatedNames = `
  agence-france-presse france-presse guinea-bissau bosnia-herzegovina timor-leste austria-hungary rhode-saint-genese stratford-upon-avon
  newcastle-upon-tyne alsace-lorraine baden-württemberg nordrhein-westfalen schleswig-holstein mecklenburg-vorpommern rheinland-pfalz
  emilia-romagna trentino-alto friuli-venezia castilla-la île-de-france provence-alpes rhône-alpes aix-en-provence saint-denis saint-germain
  saint-etienne clermont-ferrand boulogne-billancourt port-au-prince asia-pacific indo-pacific rolls-royce coca-cola mercedes-benz hewlett-packard
  exxon-mobil procter-gamble al-qaeda al-jazeera al-assad al-shabab al-aqsa al-sisi bin-laden jean-claude jean-luc jean-pierre jean-paul
  jean-marie jean-jacques jean-baptiste marie-claire anne-marie mary-kate kim-jong-un
  wilkes-barre winston-salem wal-mart t-mobile wi-fi e-mail blu-ray
`

/** Days and months, which common words follow: Wednesday night. */
export const calendarNames = `
  monday tuesday wednesday thursday friday saturday sunday january february september october november december
`

/** Prefixes that a writer may set with a hyphen: what follows them decides nothing. */
export const freePrefixes = `
  re co pre non anti ex de bi tri semi multi mid sub un eco geo bio neuro socio psycho cardio gastro pleuro vaso thermo electro hydro neo micro mini mega ultra vice inter intra post pro counter cross super
  self all half over under out on off up down back e web tele cyber auto
`

/** What stands before a name with a hyphen: al-Assad. */
export const namePrefixes = 'al el ar as ash an ad at abu bin ibn mac mc ben de la le van von'

/** Words that stand first in a broken word as well: in-come, to-day, be-fore. */
export const brokenFirsts = 'in for be to with a so at am as no do he us is it me per par com con dis mis sup per the'

/** What words begin with and what is a word as well, but seldom before a common one: `pro cession`, `con fined`. */
export const brokenStarts = 'pro con com de re ex sub dis mis im en em ac ad ap tele inter pre trans sur al col cor ob'

/** Words after a hyphen that is meant to hang: pre- and post-war. */
export const afterSuspended = 'and or to nor but versus vs through as und oder og och et y und/or and/or'

/** Ends of words that are words of their own in a dictionary only. */
export const wordEnds =
  'ness ting ling sing ning ding king ally ated able ible ance ence ment ten ants ions ages ered ering ings ties ters cally ing ers est ted led ion ism ist ful ess ver ter ble tor der ner cal nal tic ous ate ish ity ary ery ent ant ine ive ize ise age ans ent ton tee ian ital vert ment'

/** Seconds of words that are always written as one: some-thing, her-self. */
export const closedEnds = 'thing things self selves times body where how ever ways standing'

/** What a writer may well hyphenate after `re`, since the closed form means another thing: re-sign, re-form. */
export const hyphenAfterRe = `
  sign signs signed signing form formed forms cover covers covered create created creates creating creation count counts lay store stored sort mark
  dress press present presented collect treat act acted fund issue issued issues run open opened opens opening
`

/** Words that end no name: Holland ends in `and`, but `Holl` is no word. */
export const afterNames =
  'and was were with from which have has had been would will who whose after before during because about said told says'

/** What a named person or body did; nouns after a name make names of their own: Riverbend, Disneynature. */
export const namedVerbs =
  'said told took gave went came made wrote caught held began says put won lost led wins talks makes takes met saw ran gets put sought chose became sold bought sent paid built spent felt kept left drew grew knew rose hit beat shot threw flew wants needs plans hopes plays shows moves signs joins goes comes leads remains'
