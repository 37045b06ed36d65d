/** Words of limits: what sets them, what keeps them, what breaks them, and what counts the things they are of. */

/** Nouns and participles that make a figure beside them the most there may be: `the 48-hour cap`, `licensed for 300`. */
export const ceilingWords = `
  cap ceiling limit maximum quota allowance capped limited restricted confined licensed certified capacity caps limits restricts
`

/** And the least. */
export const floorWords = `
  floor minimum threshold quorum
`

/** Before a hedge these turn it round: `none was held for more than 30 days`. */
export const denials = `
  no not never none nobody nothing without cannot neither nor can't mustn't don't doesn't didn't won't isn't wasn't hasn't haven't hadn't nowhere
`

/** Verbs that take a level past a mark: `never |topped| $5m`. */
export const passingVerbs = `
  top topped tops exceed exceeded exceeds pass passed surpass surpassed clear cleared reach reached reaches break broke broken breach breached hit hits cross crossed
`

/** A limit that must be kept, rather than a count that was made. */
export const duties = `
  must may can promises pledges promised pledged vowed guaranteed cannot should shall allowed allows allow permitted permits permit lets requires required require needs need entitled rule rules law treaty contract
  limit cap ceiling maximum minimum quota allowance floor threshold quorum licensed capped limited restricted pass qualify eligible certified capacity
`

/** Words that say that a limit was kept. */
export const keptWords = `
  met meets pass passed passes passing qualified qualifies complied comply complies compliance compliant within inside kept keep keeps keeping respected respects obeyed obeys observed observes
  honoured honored legal legally lawful lawfully eligible admitted accepted approved cleared scraped comfortably satisfied satisfies satisfy abided abides conforms conformed valid quorate
  none bear bears true stuck line duly allowed fits fitted
`

/** Words that say that it was not, or that the figure is of something else. */
export const brokenWords = `
  exceed exceeded exceeds exceeding broke breaks broken break breach breached breaches breaching violate violated violates violating violation violations despite although however
  illegal illegally unlawful fined penalty penalties punished suspended sacked failed fails fail failing failure disqualified banned rejected refused excess overweight overloaded overcrowded
  instead nevertheless nonetheless short shy contrary ignored ignores flouted flouts speeding arrested guilty above beyond unlike except exception
  exempt waived raised lifted previously formerly previous former earlier until originally
`

/** Words of a count that checks what was said: `the register lists 52`. */
export const tallyWords = `
  list lists listed listing recorded wrote count counts counted counting tally tallies tallied register registers records log logs logged catalogue catalogues catalog roll rolls inventory audit census filing filings
  ledger table spreadsheet database roster showed shows inspected inspectors confirmed verified documents totalled totaled rang visited checked names bore exact precise exactly precisely
`

/** Nouns for what a list or a count is made of, whatever it counts: `its list has 38 |entries|`. */
export const entryNouns =
  'entry one name line item record row listing case mention photograph picture number signature document page tick cross mark'

/** Words that tell of all there are. */
export const universalWords = 'every all each everyone everybody no none nobody nothing never neither any not always nowhere'

/** Superlatives of the one that is largest, and of the one that is smallest. */
export const atMostWords = `
  biggest largest highest longest tallest oldest heaviest dearest costliest priciest deepest widest expensive greatest strongest latest eldest farthest furthest busiest richest loudest hottest
`
export const atLeastWords = `
  smallest lowest shortest youngest lightest cheapest thinnest narrowest shallowest least nearest closest earliest poorest quietest coldest weakest
`

/** The fastest took the least time, and went at the greatest speed. */
export const quickWords = 'fastest quickest'
export const slowWords = 'slowest last'

/** Words of what has to be reached, and of what a number that was got is said to have done. */
export const requireWords = `
  need needs needed take takes took require requires required must amend amended passed threshold quorum necessary demands demanded calls
`
export const successWords = `
  enough sufficient sufficed suffices suffice carried approved cleared succeeded adopted met
`
export const failureWords = `
  short shy insufficient failed fails fell missed too
`

/** What may yet be, was hoped for, or was so once: no figure beside them is held against a limit. Phrases are parted by `|`. */
export const supposedWords = `
  expect|expects|expected|forecast|forecasts|predict|predicts|predicted|could|would|may be|may have|may reach|may take|may last|may rise|may fall|might|will|hope|hopes|hoped|plan|plans|planned
  wanted|asked|demanded|unless|if|until|before|previously|former|formerly|earlier|rival|another|other|average|averaged|mean|median|than|instead|ago|but|although|though|elsewhere|only|once|proposed|proposal
`

/** Between a thing and its own measure: `The ban, of 30 months`. */
export const measuringVerbs = `
  of|is|was|lasts|lasted|took|takes|cost|costs|weighs|weighed|measures|measured|ran to|runs to|came to|comes to
`

/** How far something went: `The flood crested at 34.2 feet`. */
export const reachingVerbs = `
  reached|hit|touched|topped|recorded|registered|clocked|crested at|peaked at|stood at|rose to|climbed to|got to|came to|fell to|dropped to|sank to|dipped to|got up to|went up to
`
