/** Words of conditions (`open to cellists under 21`), and of those who are said to have met one, or to have failed it. */

/** Before a bound they make it tell which of a class: `schools |with| fewer than 50 pupils`. */
export const classWords = `
  with of having has earning making employing worth containing carrying weighing measuring costing owning holding than aged whose taking producing selling drawing using serving
  generating emitting pupils schools novelists anyone anybody everyone everybody those people person
`

/** Words of a rule for the whole of a class. */
export const ruleWords = `
  open only any every all anyone anybody everyone eligible qualify qualifies entitled exempt exempts free restricted reserved confined available must may can shall should need needs needed
  require requires required will automatically obliged liable rule rules law scheme condition criterion criteria threshold minimum maximum applies apply count counts pay pays get gets given
`

/** Duties whose figure is the least there must be: `must be 18`, `had to reach 62 metres`. */
export const dutyVerbs = 'must need needs needed require requires required'

/** What befalls those who meet a condition, whatever it is of. */
export const grantedWords = `
  qualify qualifies qualified eligible admitted accepted allowed let elected ballot list shortlist shortlisted entitled exempt approved cleared covered counted liable enrolled licensed registered
  obliged earned earns duly admits member members heard valid selected picked chosen joined joins awarded granted
`
export const grantedPhrases = `
  among them
  paid nothing
  pays nothing
  for nothing
  free of charge
  without charge
  without a charge
  did so
  does so
  do so
  done so
  falls under
  comes under
  came under
  caught by
  went through
  goes through
  goes on the
  puts it on
  puts him on
  puts her on
`

/** Of a prize or a place these tell as much: `won it`, `took up the post`. */
export const gainWords = `
  won win wins winner winning winners award given gave get gets got receive receives received taken took takes entered enters entering stood stands stand passed signed claimed claims benefits benefit includes include
  secured opened goes went gone going
`
export const gainNouns = `
  prize prizes award awards scholarship scholarships bursary bursaries grant grants cup title medal medals competition race scheme allowance benefit benefits discount loan loans licence license visa visas place places seat
  seats final fund job post pass pension fellowship trophy contest championship championships tournament parliament aid subsidy subsidies bonus rebate relief degree course school college academy university
  election ticket tickets permit credit shortlist league winner winners win
`

/** What befalls those who do not. */
export const deniedWords = `
  refused barred banned rejected disqualified excluded stopped denied ineligible evicted ejected removed
`
export const deniedPhrases = `
  turned away
  turned back
  sent home
  sent back
  sent away
  shut out
  kept out
  left out
  missed out
  may not
  not allowed
  not eligible
  not admitted
  not let
`

/** Words that tell of an exception, of another time, or of what may be: no such sentence is held against a condition. */
export const looseWords = `
  although though despite however but yet even still nevertheless nonetheless instead exception exceptions exceptional special waived waiver dispensation permission illegally unlawfully illegal wrongly mistake
  mistakenly error unless if would could might should formerly previously until then once used raised lowered lifted fake forged lied pretended appealed appeal controversially
  almost nearly average averages expected hopes hoped plans planned twice half unlike except other another others combined total together aim aims
  between than safe spared escapes escaped avoid avoids avoided wants asked asks hoping plus founder judges last now surprise surprised astonishment
`
