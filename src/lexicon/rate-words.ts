/** Words that tell what an amount is for each one of, and what leads from a rate to its total. */

/** Adjectives and adverbs that say how often, behind their unit of time, one a line: `an annual income of £4m`, `£4m annually`. */
export const frequencyWords = `
  year annual annually yearly
  month monthly
  week weekly
  fortnight fortnightly
  day daily
  night nightly
  hour hourly
  quarter quarterly
`

/** All that comes together in a time: `a year's rent`, `a day's output`. A week's board may be cheaper than seven nights. */
export const spellNouns = `
  rent rents pay wage wages salary earnings income takings revenue profit profits interest supply ration rations output production catch intake consumption use loss losses leakage waste savings bill cost costs worth toll
`

/** Units of time an amount is told for. */
export const rateTimes = 'second minute hour day night week fortnight month quarter year season decade shift'

/** Between an amount and `each`, `every` or, for `to` and `for`, an article: `40 to each`, `2,400 people on each of the six days`, `nine applicants for every place`, `the £900 that each gave`. */
export const rateLeads = 'to for from in on at of with into by that which'

/** Words that take up again what was counted: `each of whom`, `every one of them`. */
export const rateAnaphora = 'of one whom them these those which the its his her their our'

/** Right behind `each` or `every` they are no thing that there are several of: `each would pay`, `three bottles each per day`. */
export const eachFollowers = `
  will would shall should can could may might must is are was were be been has have had do does did
  per on
`

/** Verbs of what comes of a rate and a number: `the commission will pay $1.3m`, `it has moved 104km`. */
export const resultVerbs = `
  pay paid pays cost costs raise raised raises earn earned earns yield yielded yields bring brought brings make made makes net netted gross grossed
  produce produced produces move moved moves cover covered covers travel travelled consume consumed use used get got gets take took taken receive received save saved lose lost
`

/** `£5 a head`: of whoever is counted. */
export const anyoneNouns = 'head person capita piece time'

/** What is counted for a rate that is told by another noun, a line for each: `£24 a ticket` is paid by people, `$80,000 a unit` is spent on homes. */
export const rateKin = `
  ticket seat entry cover place person visitor fan guest spectator passenger supporter rider diner
  ticket seat entry cover place person visitor guest passenger child pupil
  ticket seat entry cover place person visitor guest passenger adult
  ticket seat entry cover place person visitor guest supporter member
  unit dwelling home flat apartment house dwelling unit
  copy book record album calendar copy
  plate meal cover person guest diner plate meal
`

/** Right before an amount: it is no product of the others, but what they are taken out of or set beside. */
export const apartTotals = `
  pot fund budget reserve reserves target against compared instead unlike versus than last previous previously earlier originally
`

/** Beside these an amount is not all of the product: `plus VAT`, `a deposit of`, `after tax`. */
export const openProducts = `
  plus discount discounts discounted deposit tax vat extra additional further another including includes include included excluding subsidy subsidised median others
`

/** A rate that is asked for, which what there is need not keep. */
export const normWords = `
  demand demands demanded require requires required
  guideline guidelines recommended recommends recommend target limit maximum minimum should allow allows allowed standard standards norm ideal ideally aim aims goal promised pledged pledge meant supposed intended designed
`

/** Beside two bare numbers with `to` between they make a ratio, and no move, score or time. */
export const ratioCues = `
  ratio ratios proportion proportions outnumber outnumbers outnumbered outnumbering parts odds mix mixed applicants
`

/** Before a sum they make it the price of one: `tickets were £18`, `a fee of €40`. */
export const priceWords = `
  ticket tickets fee fees fare fares price prices priced charge charges charged charging toll tolls levy levies fine fines fined rent rents subscription subscriptions membership admission entry entrance
  cost costs costing sell sells selling sold fetch fetched fetches pay pays paid earn earns wage wages stipend bounty grant bonus bonuses deposit deposits seat seats
`

/** What is paid for by the month or, for less, by the year. */
export const subscriptionWords = `
  plan plans subscription subscriptions subscribe subscribes subscriber subscribers membership memberships member members pass passes season app licence license gym club service premium insurance cover
`

/** Plurals that are one sum: `sales of £3m` were not £3m each. */
export const sumWords = `
  sales profits losses earnings revenues debts damages funds assets costs proceeds takings receipts savings reserves liabilities expenses exports imports wages fees charges goods services
  shares stakes investments deposits borrowings holdings tens hundreds thousands millions billions orders contracts terms excess prices means values purchases works homes houses properties
`

/** What leads to a figure that another one is set beside, with words between them: `against a loss of $3m`. */
export const baseLeads = `
against
versus
compared with
compared to
high of
low of
`

/** What is told to be on a scale of one to so many. */
export const scaledThings = `model models replica replicas miniature copy map maps chart drawing drawings drawn plan plans built`

/** With them a scale is one of marks. */
export const ratingWords = `rate rates rated rating gave give gives score scores scored mark marks ranked ranks judged asked where being`
