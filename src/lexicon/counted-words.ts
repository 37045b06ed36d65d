/** Words that tell where the noun phrase after a figure ends, and which of its words is the noun. */

/** Never part of what is counted. */
export const countedStops = `
  a an the this that these those and or but nor so yet if then than as at by for from in into of on onto over under up down out off to toward towards
  with within without against along among amid around across after before behind below beneath beside besides between beyond despite during except
  inside like near outside past per since through throughout till until upon via versus vs who whom whose which what when where while why how because
  though although unless whereas is are was were be been being am has have had having do does did done will would can could may might must shall should
  it its he she they we you i his her their our my your him them us me there here not no yes also too very just only even still already again ever never
  now today yesterday tomorrow tonight ago later earlier away each every both either neither apiece altogether overall respectively including
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  said says say told tells asked added according came come comes went go goes got get gets made make makes took take takes taken given gave gives
  let won win wins lost lose loses fell fall falls rose rise rises grew grow grows beat beats voted vote live lives lived stood stand stands remain remains
  remained include includes included involve involved became become becomes began begin begins left leave leaves kept keep keeps held hold holds
  died die dies signed joined attended arrived arrive appeared appear face faces faced need needs needed want wants wanted work works worked
  showed shows show found finds called call known based due such much many more less fewer most least about almost nearly roughly apart
  compared versus plus minus instead alone together thanks rather maybe perhaps however therefore meanwhile moreover
  all expected estimated required described considered put puts bring brings told sold bought spent paid drew sent taught met led sat ran saw knew swam flew drove wrote read belong belongs
`

/** Measures before a noun, in the singular: `40 |nine-litre| cases`, `six |10 foot| poles`. */
export const attributiveMeasures =
  'foot inch yard mile metre meter litre liter gallon acre ton tonne pound ounce kilo watt volt seat bed bedroom storey story year day week month hour minute second'

/** Adverbs and the like that may stand between a figure and its noun and say nothing of it. */
export const countedFillers = 'more further additional extra another such fewer'

/** Plurals without -s, each with its singular. */
export const irregularPlurals = `
  semis semi
  people person men man women woman children child police officer mice mouse feet foot teeth tooth geese goose cattle cow sheep sheep deer deer fish fish
  aircraft aircraft spacecraft spacecraft hovercraft hovercraft series series species species salmon salmon bacteria bacterium criteria criterion media
  medium data data policemen policeman policewomen policewoman firemen fireman firefighters firefighter servicemen serviceman gunmen gunman
  fishermen fisherman businessmen businessman businesswomen businesswoman chairmen chairman sportsmen sportsman spokesmen spokesman crewmen crewman
  airmen airman postmen postman clergymen clergyman councilmen councilman congressmen congressman grandchildren grandchild schoolchildren schoolchild
  stepchildren stepchild oxen ox lives life wives wife midwives midwife housewives housewife knives knife wolves wolf loaves loaf shelves shelf halves half calves calf leaves leaf thieves thief
  alumni alumnus cacti cactus fungi fungus crises crisis analyses analysis bases base diagnoses diagnosis theses thesis hypotheses hypothesis
  offspring offspring personnel personnel troops troop staff staff crew crew premises premises headquarters headquarters clothes clothes
  goals goal movies movie cookies cookie ties tie pies pie zombies zombie selfies selfie rookies rookie calories calorie
  buses bus gases gas viruses virus campuses campus bonuses bonus censuses census horses horse houses house cases case nurses nurse
  courses course causes cause purposes purpose phases phase phrases phrase uses use responses response expenses expense licences licence
  offences offence purchases purchase releases release databases database diseases disease prizes prize sizes size exercises exercise
  enterprises enterprise franchises franchise promises promise premises premise increases increase decreases decrease
`

/** Words in -s that are no plural. */
export const singularInS =
  'news politics economics mathematics physics athletics gymnastics diabetes always perhaps besides towards afterwards upwards downwards nowadays sometimes others yes plus versus this thus less across'

/** Plural in form, and the modifier of the noun that follows: `sports clubs`. */
export const pluralModifiers =
  'sports goods arms women men children savings sales customs news human-rights operations systems communications forces veterans homes jobs futures drinks seniors boys girls'

/** Adjectives and participles that are counted as people: `27 dead`, `40 injured`. */
export const nominals =
  'dead injured wounded killed missing hurt arrested detained hospitalised hospitalized homeless unemployed displaced drowned shot'

/** Adjectives that tell a modifier from the noun after `one`. */
export const adjectives = `
  previous preceding following coming
  new old big small large little great good bad high low long short young early late major minor main key public private local national international
  federal foreign former first last single double different similar recent potential possible possible full empty free open closed popular common rare
  final fatal deadly serious severe critical important significant special particular certain other another black white red blue green yellow grey
  american british english european chinese russian french german italian spanish japanese indian african asian australian canadian israeli palestinian
  ukrainian korean turkish iranian mexican brazilian irish scottish welsh dutch swedish civilian military political economic social medical legal
  financial commercial industrial residential professional general suspected alleged minimum maximum prime unidentified unnamed additional extra whole entire real true simple single-family total overall combined
`

/** Verbs among the stops that open a noun phrase when a plural follows: `face masks`, `work permits`. */
export const nounsElsewhere = 'face work show vote live call need lead kill find'

/** Things an amount is shared out to, after `a` or `an`: `$5 a head`, `50p a share`. */
export const perNouns = `
  head share person piece pupil student patient passenger seat night ticket vote household family unit game match pop go time shot bottle plate
  barrel tonne ton bushel pound ounce gallon litre liter kilo kilogram kilometre mile acre hectare second minute hour day week fortnight month quarter
  container box crate truck lorry bag sack pack bus train flight plane ship season year decade century week-night room child worker employee member copy pint glass word page visit trip session customer
`

/** Determiners that point back to something known. */
export const definiteWords = 'the those these his her its their our my your all both'

/** Past tenses that are no nouns: `three burnt and two were saved`. */
export const pastsBehind = `
  burnt broke sank froze slept rode fought sang woke wept shrank blew sprang swore caught crept drank ate forgot forgave hid knelt leapt sought shook spat stole
  struck swept swung threw tore withdrew slid stuck
`
