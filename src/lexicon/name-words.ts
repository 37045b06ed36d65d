/** Words that stand in names, or that look like names and are none. In lower case. */

/** Between the given name and the surname, in lower case. */
export const particles = `
  van von der den de del della di da das dos do du la le las los el al bin bint ibn ben abu ter ten zu zur zum af av y e och og
`

/** A name that ends, or before `of` begins, with one of these is a body. */
export const bodyNouns = `
  academy agency airlines airways alliance army assembly associates association authority bank board brigade broadcasting bureau cabinet centre center chamber charity church cinema clinic club coalition college
  command commission committee commons community company conference confederation congress consortium constabulary convention cooperative co-op corp corporation council court department directorate
  dynamics embassy enterprises exchange factory faculty federation films firm force forces forum foundation front fund gallery gazette government group guard guild herald holdings hospital hotel house inc incorporated
  industries initiative inspectorate institute institution insurance journal laboratories laboratory league library limited lords ltd media ministry mission mosque motors movement museum nations navy network news
  newspaper observatory office opera orchestra organisation organization oxfam parliament partners partnership party plc pictures police post press priory prison productions programme project radio railway
  records reserve review rovers school secretariat senate service services society staff state studios syndicate systems team technologies telecom telegraph temple theatre theater times treasury
  tribunal trust union unit united university watch wanderers works workshop albion athletic city-council fc afc rfc cathedral abbey airline co kremlin pentagon bundesbank bundestag duma knesset
`

/** The legal form of a company, which stands behind its name. */
export const companyForms = 'inc corp corporation ltd limited plc llc llp co group holdings ag sa nv bv gmbh spa oy ab asa'

/** A name that ends, or before `of` begins, with one of these is a place. */
export const placeNouns = `
  airport avenue bay beach bridge canal canyon cape castle city coast county creek desert district falls field forest garden gardens glacier glen gulf harbour harbor heath heights highway hill hills island islands isle isles
  junction lake lane marsh moor mount mountain mountains ocean park pass peak peninsula plain plateau plaza point port prefecture province quay range reef region republic reservoir ridge river road
  sea shelf shire sound square station strait street territory tower town township tunnel valley village volcano wall wharf wood woods
`

/** Those of them that are nobody’s surname: `George Square` is no person. */
export const unmistakablePlaceNouns = `
  airport avenue canyon county creek district falls glacier gulf highway island islands isles junction mountain mountains ocean peninsula plateau province region republic reservoir river road
  sea shelf square station strait street territory tunnel valley village volcano wharf
`

/** Words that begin a sentence or a heading with a capital and are no part of a name. */
export const plainOpeners = `
  a about above according across after afterwards again against ahead all almost alone along already also although always am amid among an and another any anybody anyone anything apart are around as ask asked
  at away back based be because been before behind being below beneath beside besides between beyond both but by can could critics dear deaths despite did do does doing don't down during each earlier early
  either eight eighteen eighty eleven else elsewhere end enough even eventually every everybody everyone everything everywhere except experts far few fewer fifteen fifty figures final finally first
  five following for formerly forty four fourteen fresh from further furthermore get getting give given go going good had half has have having he hello hence her here hers him his how however hundreds i i'd i'll
  i'm i've if in indeed inside instead into is it it'd it'll it's its itself just keep last later latest least less let let's like likewise little local long look made make making many maybe me meanwhile
  men might millions mine more moreover most mostly much must my near nearby nearly neither never nevertheless new next nine nineteen ninety no nobody none nonetheless nor not nothing now nowhere of off officers
  officials often ok old on once one ones only opponents or other others otherwise our ours out outside over overall own part people perhaps plans please plus police previously protesters put quite rather really recent
  recently researchers residents right round said same say saying says scientists second see seven seventeen seventy several shall she she's should since six sixteen sixty so some somebody someone something
  sometimes somewhere soon sources still such supporters take ten than thanks that that's the their theirs them then there there's therefore these they they'd they'll they're they've thing things third thirteen thirty
  this those though thousands three through throughout thus to today together tomorrow tonight too toward towards twelve twenty twice two under unfortunately unlike until up upon us use used very via voters was
  watch we we'd we'll we're we've well were what what's when whenever where whereas wherever whether which while who who's whoever whole whom whose why will with within without witnesses women won't workers would yes
  yesterday yet you you'd you'll you're you've young your yours pictured photo photograph picture caption file left clockwise thursday friday saturday sunday monday tuesday wednesday january february march april may june july
  august september october november december jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn winter christmas easter ramadan god internet mr mrs ms dr former prime inside
  mothers fathers parents children teachers doctors nurses students farmers analysts economists investors shares prices sales profits officially born asked speaking writing using looking working
  dozens lawyers prosecutors detectives firefighters government ministers lawmakers councillors campaigners business businesses families fans players organisers organizers authorities
  interest inflation unemployment data results analysis opinion comment review editorial exclusive breaking update updated live video audio sport business world politics
`

/** Words that give a single name away as a person when they follow or precede it. */
export const speechVerbs = `
  said says told tells added adds asked asks replied replies wrote writes tweeted posted recalled recalls insisted insists argued argues explained explains admitted admits claimed claims joked jokes warned warns
  announced announces concluded concludes noted notes stressed stresses declared declares acknowledged suggested suggests
`

/** Family names that stand first in Korean and Chinese names. */
export const koreanFamilyNames = `
  kim lee yi park pak choi choe jung jeong chung chong kang cho jo yoon yun jang chang lim im rim han oh o seo suh shin sin kwon hwang ahn an song jeon jun chun hong yoo yu ryu ko koh go moon mun yang ryang bae pae baek paek
  heo hur nam sim shim noh roh no ha kwak sung seong cha joo ju woo u min na ra ji chi um eom won won chae cheon bang gong hyun ham byun yeom yeo choo chu do so seok sun seol ma gil wi pyo myung ki
  ban wang geum ok yuk in maeng je mo
`
export const chineseFamilyNames = `
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang han feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren
  shen yao lai fan fu zhong cui tan liao shi jin xi jia xia fang zou xiong bai meng qin qiu hou yan qian dai mo kong xiang chang mao hao gu shao wan lei tao
`

/** Syllables of Korean given names, as they are written with a hyphen between them: `Tae-min`. */
export const koreanSyllables = `
  ah ae an bae baek beom bin bo bok bong bum byung byeong byong cha chae chan chang cheol cheon chol chul choon chun chung dae dal deok do dong doo duk eok eon eui eun eung ga gak gang geon geun gi gil gon goo gu guk gun gwan gwang gyeong gyu gyun ha hae
  haeng han hang hee heon heum heung ho hon hong hoo hoon hui hun hwa hwan hye hyeok hyeon hyeong hyo hyok hyon hyong hyuk hyun hyung ik il im in ja jae jang je jeong jeong ji jik jin jo jong joo joon jun ju jung
  kang keun ki kil kon koo kook kuk kwan kwang kwon kyeong kyo kyong kyoung kyu kyung kyun lim man me mi min mo mok mong moo moon mu muk mun myeong myong myung na nae nam no oh ok on pil pom pyo pyong rae rak ran re ri rim rin ro rok ryeol ryong ryul sam sang se
  seo seob seok seol seon seong seop seung shik shin si sik sil sim sin so sol son song soo sook soon su sub suk sul sun sung sup tae taek tak tok uk um un ung wan we won woo wook woon woong wu wuk yang ye yean yeol yeon yeong yeop yeun yi yo yol yon yong yoo yool yoon you
  young yu yuk yul yun yung
`

/** Pairs of given names that sound alike and are two names all the same: sisters and brothers, men and women. */
export const suffixesOfNames = `jr jnr sr snr ii iii iv v`

/** Given names that show the Hungarian order: `Orbán Viktor`. */
export const hungarianGivenNames = `
  gábor lászló zoltán istván józsef jános ferenc attila péter tamás andrás zsolt balázs györgy miklós béla gergely ákos bence dániel márton máté imre sándor károly lajos pál mihály kálmán árpád
  géza csaba levente kristóf botond tibor norbert dezső jenő krisztina katalin ágnes éva ildikó zsuzsanna zsuzsa erzsébet piroska judit réka eszter szilvia tünde enikő orsolya dóra nóra anikó
  andrea mónika erika gabriella hajnalka emese boglárka zsófia
`

/** Before the hyphen of a people: `Anglo-French`. */
export const peoplePrefixes = `anglo franco afro euro indo sino russo austro greco hispano italo nippo polish-lithuanian serbo ibero pan pro anti non`
