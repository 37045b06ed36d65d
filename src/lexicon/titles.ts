/** Words that stand with a person’s name and say what he or she is. In lower case. */

/** Forms of address: they say that a name follows, and nothing of the office. */
export const honorifics = `
  mr mrs ms miss mx dr sir dame lord lady madam madame mme mlle lt col maj capt sgt cpl adm cmdr brig supt insp cllr monsieur herr frau senor señor señora signor signora don doña prof rev fr sr st br msgr sheikh sheikha hajj imam rabbi
  saint mullah maulana swami shri smt
`

/** The last word of a title or role that may stand right before or after a name: `Kremlin aide Yuri Ushakov`. */
export const roleNouns = `
  president premier chancellor minister secretary governor mayor mayoress senator congressman congresswoman representative delegate councillor councilman councilwoman alderman assemblyman
  assemblywoman ambassador envoy consul commissioner spokesman spokeswoman spokesperson chairman chairwoman chairperson chair director manager executive officer head chief boss founder co-founder
  cofounder owner partner analyst economist strategist professor lecturer historian scientist researcher astronomer biologist chemist physicist engineer architect doctor surgeon nurse physician
  psychologist psychiatrist epidemiologist virologist lawyer barrister solicitor attorney prosecutor judge justice magistrate sheriff constable detective inspector superintendent sergeant captain
  lieutenant colonel major general admiral commander brigadier corporal marshal commodore private king queen prince princess duke duchess earl baron baroness count countess emperor sultan emir pope
  cardinal archbishop bishop priest vicar pastor reverend dean rector chaplain abbot imam rabbi ayatollah coach trainer skipper striker midfielder defender goalkeeper keeper winger forward quarterback
  pitcher batsman bowler player midfielder referee umpire jockey driver rider golfer boxer sprinter swimmer cyclist singer rapper guitarist drummer composer conductor actor actress comedian presenter
  broadcaster filmmaker producer screenwriter author novelist writer poet playwright journalist reporter correspondent editor columnist photographer artist painter sculptor designer curator chef cook
  baker farmer fisherman miner teacher headteacher headmaster headmistress principal bursar provost vice-chancellor chancellor student pupil leader deputy aide adviser advisor counsel counsellor
  official chief-of-staff campaigner activist organiser organizer volunteer lobbyist consultant expert specialist scholar fellow commentator pundit broker trader investor banker treasurer accountant
  auditor trustee warden ranger keeper pilot astronaut cosmonaut sailor soldier veteran butcher plumber carpenter mechanic pensioner librarian archivist registrar clerk coroner ombudsman
  chairwoman vice-president vice-chairman vice-chair whip mp mep msp td congressperson lawmaker legislator candidate nominee speaker monarch dictator tycoon billionaire entrepreneur businessman
  businesswoman retailer landlord tenant neighbour neighbor resident shopkeeper publican grocer barber hairdresser midwife paramedic firefighter policeman policewoman gardener vet veterinarian zoologist
  botanist geologist meteorologist forecaster seismologist glaciologist archaeologist anthropologist sociologist linguist mathematician statistician pharmacist dentist therapist ceo cfo coo cto
  undersecretary comptroller controller superintendent generalissimo chairlady co-chair co-chairman co-author co-owner co-director co-leader frontman frontwoman bassist pianist violinist cellist soprano
  tenor dancer choreographer lyricist master harbourmaster stationmaster physiotherapist matron foreman forewoman welder verger organist lighthouse-keeper lifeguard warden choirmaster caretaker electrician custodian sexton groundsman ringmaster harpist
`

/** Words that stand before a role noun and belong to the title. */
export const roleModifiers = `
  prime deputy vice assistant associate senior junior chief executive acting interim former ex then outgoing incoming caretaker new first second third current longtime long-time veteran retired late
  managing general permanent parliamentary opposition party majority minority house senate shadow state foreign home interior internal external defence defense finance financial treasury trade
  commerce economic economy energy environment climate transport transportation health education labour labor justice agriculture agricultural fisheries housing culture cultural sports sport science
  technology digital information communications media press public affairs relations security intelligence police fire army navy naval air force military marine attorney surgeon district county city
  town village borough national regional local provincial federal union company bank club team school university college hospital council committee board research research legal medical technical
  marketing sales operating creative artistic musical music film art fashion football rugby cricket tennis golf league pop rock opera political policy diplomatic special presidential royal campaign
  chief-of-staff lead principal head star top budget tax business industry industrial immigration development planning equality women's children's water power railway rail port fleet
  battalion brigade squadron staff cabinet government
`

/** A title with one of these says nothing of the present. */
export const pastOrFutureWords = `
  former formerly ex then once previously earlier late outgoing incoming future next designate elect aspiring would-be deputy-elect president-elect minister-designate
  until succeeded succeeds replaced replaces promoted appointed named nominated was became become becomes will would been had resigned stepped stepping served running candidate
  hopeful nominee
`

/** Offices of which one person holds but one: the same noun with two of these is a conflict, `Treasury Secretary` and `commerce secretary`. */
export const portfolios = `
  foreign home interior internal defence defense finance treasury trade commerce economy energy environment climate transport transportation health education labour labor justice agriculture fisheries
  housing culture sports sport science technology digital press deputy prime war planning tourism immigration development water mining oil industry information communications
`

/** Fields of a firm, a paper or a town that have a director, an editor or a chief of their own. */
export const departments = `
  police fire marketing sales operations political sports news features city technical creative artistic musical medical nursing research legal communications personnel
  music fashion crime court arts business royal religious consumer
`

/** Offices that one person rarely holds two of, by the sort of house they belong to; one set a line. */
export const exclusiveOffices = `
  headmaster headmistress headteacher bursar caretaker matron chaplain
  mayor governor senator president chancellor ambassador sheriff
  coroner sheriff prosecutor judge magistrate defender
  goalkeeper striker midfielder winger referee coach physiotherapist therapist
  governor chaplain
  attorney comptroller controller treasurer auditor assessor
  ambassador consul
  constable coroner
  captain coach manager referee
  bishop archbishop dean vicar
  conductor soprano tenor violinist cellist pianist
  treasurer secretary chairman chairwoman
  sergeant captain major colonel lieutenant corporal brigadier commodore
  constable sergeant inspector superintendent
  principal superintendent janitor
  senator representative congressman congresswoman
  plaintiff defendant
`

/** Posts of a company or society, of which the same person has but one at a time; a chairman may run it too, and so it is only asked. */
export const companyPosts = `chief executive|finance director|chief financial officer|chief operating officer|chief economist|treasurer|chairman|chairwoman|managing director`

/** Where one of these stands, two people of a story may bear one surname. */
export const sharedSurnames = `
  wife wives husband husbands spouse widow widower couple family marriage married divorce divorced mother father mum dad mom parent parents daughter daughters son sons brother brothers sister
  sisters sibling siblings twin twins aunt uncle cousin nephew niece grandmother grandfather grandson granddaughter née nee namesake
`
