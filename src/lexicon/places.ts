/** Countries, their demonyms and large places, so that a lone capitalised word is known for what it is. In lower case. */

/** One country on each line: its names, then after a bar its demonyms. */
export const countries = `
  afghanistan | afghan afghans
  albania | albanian albanians
  algeria | algerian algerians
  angola | angolan angolans
  argentina | argentine argentinian argentines
  armenia | armenian armenians
  australia | australian australians aussie
  austria | austrian austrians
  azerbaijan | azerbaijani azeri
  bahamas | bahamian
  bahrain | bahraini
  bangladesh | bangladeshi bangladeshis
  barbados | barbadian
  belarus | belarusian belarusians
  belgium | belgian belgians
  belize | belizean
  benin | beninese
  bhutan | bhutanese
  bolivia | bolivian bolivians
  bosnia herzegovina | bosnian bosnians
  botswana | botswanan
  brazil | brazilian brazilians
  brunei | bruneian
  bulgaria | bulgarian bulgarians
  burundi | burundian
  cambodia | cambodian cambodians
  cameroon | cameroonian
  canada | canadian canadians
  chad | chadian
  chile | chilean chileans
  china | chinese
  colombia | colombian colombians
  congo | congolese
  croatia | croatian croatians croat
  cuba | cuban cubans
  cyprus | cypriot cypriots
  czechia | czech czechs
  denmark | danish dane danes
  djibouti | djiboutian
  ecuador | ecuadorian
  egypt | egyptian egyptians
  england | english
  eritrea | eritrean
  estonia | estonian estonians
  eswatini swaziland | swazi
  ethiopia | ethiopian ethiopians
  europe | european europeans
  fiji | fijian
  finland | finnish finn finns
  france | french
  gabon | gabonese
  gambia | gambian
  georgia | georgian georgians
  germany | german germans
  ghana | ghanaian ghanaians
  greece | greek greeks
  greenland | greenlandic
  guatemala | guatemalan
  guinea | guinean
  guyana | guyanese
  haiti | haitian haitians
  honduras | honduran hondurans
  hungary | hungarian hungarians
  iceland | icelandic icelander
  india | indian indians
  indonesia | indonesian indonesians
  iran | iranian iranians
  iraq | iraqi iraqis
  ireland | irish
  israel | israeli israelis
  italy | italian italians
  jamaica | jamaican jamaicans
  japan | japanese
  jordan | jordanian jordanians
  kazakhstan | kazakh kazakhs kazakhstani
  kenya | kenyan kenyans
  korea | korean koreans
  kosovo | kosovan kosovar
  kuwait | kuwaiti kuwaitis
  kyrgyzstan | kyrgyz
  laos | laotian lao
  latvia | latvian latvians
  lebanon | lebanese
  lesotho | basotho
  liberia | liberian liberians
  libya | libyan libyans
  liechtenstein |
  lithuania | lithuanian lithuanians
  luxembourg | luxembourger
  macedonia | macedonian
  madagascar | malagasy
  malawi | malawian
  malaysia | malaysian malaysians malay
  maldives | maldivian
  mali | malian malians
  malta | maltese
  mauritania | mauritanian
  mauritius | mauritian
  mexico | mexican mexicans
  moldova | moldovan moldovans
  monaco | monegasque
  mongolia | mongolian mongol
  montenegro | montenegrin
  morocco | moroccan moroccans
  mozambique | mozambican
  myanmar burma | burmese
  namibia | namibian
  nepal | nepali nepalese
  netherlands holland | dutch
  nicaragua | nicaraguan
  niger | nigerien
  nigeria | nigerian nigerians
  norway | norwegian norwegians
  oman | omani
  pakistan | pakistani pakistanis
  palestine | palestinian palestinians
  panama | panamanian
  paraguay | paraguayan
  peru | peruvian peruvians
  philippines | filipino philippine filipinos
  poland | polish poles
  portugal | portuguese
  qatar | qatari qataris
  romania | romanian romanians
  russia | russian russians
  rwanda | rwandan rwandans
  samoa | samoan
  scotland | scottish scot scots scottish
  senegal | senegalese
  serbia | serbian serbians serb serbs
  singapore | singaporean
  slovakia | slovak slovaks slovakian
  slovenia | slovene slovenian
  somalia | somali somalis
  spain | spanish spaniard
  sudan | sudanese
  suriname | surinamese
  sweden | swedish swede swedes
  switzerland | swiss
  syria | syrian syrians
  taiwan | taiwanese
  tajikistan | tajik tajiks
  tanzania | tanzanian
  thailand | thai thais
  tibet | tibetan
  togo | togolese
  tonga | tongan
  tunisia | tunisian tunisians
  turkey türkiye | turkish turk turks
  turkmenistan | turkmen
  uganda | ugandan ugandans
  ukraine | ukrainian ukrainians
  uruguay | uruguayan
  uzbekistan | uzbek uzbeks
  venezuela | venezuelan venezuelans
  vietnam | vietnamese
  wales | welsh
  yemen | yemeni yemenis
  zambia | zambian
  zimbabwe | zimbabwean
  america | american americans
  britain | british briton britons brit
  africa | african africans
  asia | asian asians
  arabia | arab arabs arabian
  antarctica | antarctic
  catalonia | catalan
  crimea | crimean
  chechnya | chechen
  gaza | gazan
`

/** Peoples, faiths, parties and such, which stand with a capital before a noun and are no names. */
export const adjectives = `
  catholic protestant christian muslim islamic jewish hindu buddhist sikh anglican orthodox soviet latin western eastern northern southern nordic baltic balkan caribbean mediterranean pacific atlantic arctic
  saudi emirati kurdish roman victorian georgian edwardian tudor democratic republican democrat labour tory conservative liberal communist socialist nazi marxist olympic paralympic democrats republicans tories conservatives
  christians muslims jews hindus sunni shia shiite taliban cold civil great
`

/** Cities, states and regions that stand alone. */
export const largePlaces = `
  london paris berlin madrid rome vienna moscow kyiv kiev warsaw prague budapest bucharest sofia athens lisbon dublin belfast edinburgh glasgow cardiff manchester liverpool birmingham leeds sheffield bristol newcastle nottingham
  oxford cambridge york brighton southampton portsmouth plymouth norwich leicester coventry bradford sunderland hull aberdeen dundee swansea washington chicago houston philadelphia phoenix dallas austin boston seattle denver
  detroit miami atlanta minneapolis tampa cleveland pittsburgh cincinnati orlando sacramento portland baltimore milwaukee nashville memphis brooklyn manhattan queens bronx toronto montreal vancouver ottawa calgary edmonton quebec
  ontario alberta manitoba sydney melbourne brisbane perth adelaide canberra auckland wellington beijing shanghai hong kong taipei tokyo osaka kyoto seoul pyongyang busan bangkok hanoi jakarta manila singapore
  delhi mumbai kolkata chennai bangalore karachi lahore islamabad kabul tehran baghdad damascus beirut amman jerusalem cairo tripoli tunis algiers rabat lagos abuja accra nairobi addis kampala kigali kinshasa
  johannesburg pretoria durban harare lusaka dakar khartoum mogadishu riyadh jeddah mecca medina doha dubai istanbul ankara baku tbilisi yerevan tashkent astana bishkek dushanbe minsk vilnius riga tallinn helsinki stockholm oslo
  copenhagen reykjavik amsterdam rotterdam brussels antwerp luxembourg geneva zurich bern munich hamburg frankfurt cologne milan naples turin venice florence barcelona seville valencia porto belgrade zagreb sarajevo skopje tirana
  pristina ljubljana bratislava krakow odesa odessa kharkiv lviv mariupol donetsk luhansk vladivostok havana caracas bogota lima quito santiago montevideo brasilia mexico-city kathmandu dhaka colombo rangoon yangon
  california texas florida ohio michigan pennsylvania illinois georgia virginia massachusetts arizona nevada oregon colorado minnesota wisconsin missouri tennessee kentucky alabama mississippi louisiana arkansas oklahoma kansas
  nebraska iowa utah idaho montana wyoming alaska hawaii maine vermont connecticut delaware maryland indiana yorkshire lancashire cornwall devon dorset kent essex sussex surrey suffolk norfolk lincolnshire cumbria northumberland
  durham hampshire wiltshire somerset gloucestershire derbyshire staffordshire cheshire bavaria saxony catalonia andalusia sicily sardinia tuscany normandy brittany provence siberia crimea donbas kashmir punjab
  kerala gujarat bengal bihar xinjiang tibet guangdong ulster munster leinster connacht westminster whitehall hollywood europe asia africa antarctica
`

/** Places of two words. */
export const pairedPlaces = `
  new york
  new jersey
  new mexico
  new hampshire
  new orleans
  new delhi
  new zealand
  new england
  new south wales
  los angeles
  san francisco
  san diego
  san antonio
  san jose
  las vegas
  st louis
  salt lake city
  kansas city
  north korea
  south korea
  north carolina
  south carolina
  north dakota
  south dakota
  west virginia
  rhode island
  south africa
  south sudan
  saudi arabia
  sri lanka
  costa rica
  el salvador
  puerto rico
  hong kong
  cape town
  tel aviv
  abu dhabi
  addis ababa
  buenos aires
  rio de janeiro
  sao paulo
  são paulo
  mexico city
  ho chi minh city
  united states
  united kingdom
  great britain
  northern ireland
  sierra leone
  ivory coast
  burkina faso
  papua new guinea
  czech republic
  dominican republic
  middle east
  united arab emirates
  west bank
  white house
  british columbia
  nova scotia
  west midlands
  east anglia
  wall street
  downing street
  silicon valley
  european union
  latin america
  north america
  south america
  central america
  st petersburg
`
