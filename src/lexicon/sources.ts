/** Words for those who say something, and for saying it without them. */

/** Plural kinds of people that are quoted without a name: `experts said`. Singular forms are understood. */
export const vagueSources = `
  experts analysts observers critics scientists researchers economists commentators pundits insiders campaigners activists historians doctors specialists academics scholars
  strategists supporters opponents sceptics skeptics advocates diplomats psychologists epidemiologists
`

/** What a vague source may be called before it: `military experts`. */
export const studyNouns = `
  studies research surveys polls reports evidence
`

/** What a vague source does. */
export const vagueVerbs = `
  said say says believe believed believes argue argued argues warn warned warns fear feared fears claim claimed claims suggest suggested suggests show shows showed shown agree agreed think
  thought predict predicted expect expected insist insisted point pointed note noted estimate estimated found find finds indicate indicates indicated
`

/** Passive opinion without a holder, before `to` or `that`. */
export const agentlessParticiples = `
  believed understood thought rumoured rumored reported alleged feared estimated presumed assumed claimed
`

/** Words that show where a sentence has its matter from. */
export const sourceCues = `
  said says say told according added wrote statement report reports reported document documents papers records minutes court filing filings indictment lawsuit data figures survey
  study census agency ministry police officials official prosecutors investigators spokesman spokeswoman spokesperson source sources estimate estimates announced confirmed interview
  testified audit inquiry
`

/** Those who speak without a name; behind a bare article they have no body either. */
export const anonymousSources = `
  source official diplomat insider aide adviser advisor executive lawyer officer
`

/** Single names that need no introduction: heads of state, agencies and papers, bodies with one word. */
export const knownSurnames = `
  Trump Putin Biden Obama Clinton Netanyahu Zelensky Zelenskyy Macron Starmer Xi Modi Erdogan Merkel Reuters Bloomberg Xinhua Yonhap Kyodo Axios Politico Variety Fortune Forbes Newsweek
  Moscow Washington London Beijing Seoul Pyongyang Tokyo Berlin Paris Brussels Kyiv Tehran Jerusalem Google Apple Amazon Microsoft Facebook Meta Twitter Tesla Boeing Airbus Netflix Congress
  Parliament Kremlin Pentagon Nato Interpol Ofcom Ofsted Unicef Oxfam Greenpeace Amnesty Hamas Hezbollah Taliban Labour Republicans Democrats Conservatives God Jesus Plato Aristotle Shakespeare
`

/** What harms the one it is said of. */
export const damagingVerbs = `
  knew lied covered bribed embezzled defrauded swindled blackmailed falsified forged stole assaulted abused raped groomed laundered
`
