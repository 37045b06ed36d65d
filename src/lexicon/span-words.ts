/** Words that tell a range from a move: prices that run from £9 to £14 have not risen. */

/** Right before `from`: what is so at every moment, or so much and so much. With an object between they may move it: `taking the estate from 19 to 18`. */
export const spreadVerbs = `
  pay pays paying paid ranges range ranged ranging vary varies varying varied priced starting make makes making earn earns earning charge charges charged cost costs costing lasts
  lasting weigh weighs weighing measure measures measuring take takes taking sell sells selling fetch fetches stretch stretches span spans run runs running hold holds carry carries
`

/** Anywhere before `from`: `prices of a loaf from £9`. */
export const spreadNouns = `
  anything anywhere everything somewhere aged ages sizes lengths depths heights weights prices fares fees wages salaries sentences terms
`

/** Before a noun and `from`: they move it, `brought the cost from £300 to £210`. */
export const moverVerbs = `
  bring brings brought bringing take takes took taking taken pare pares pared paring go goes went going gone move moves moved moving shift shifts shifted shifting drag drags dragged
  get gets got getting put puts putting send sends sent sending see sees saw nudge nudges nudged haul hauls hauled knock knocks knocked push pushes pushed pull pulls pulled
`

/** Anywhere in the sentence: why it is now the one and now the other. */
export const spreadReasons = 'depending depends depend varies vary varying'

/** What a price or a length goes by, behind `according to`; who says so is no reason: `according to the report`. */
export const spreadGrounds =
  'size age ages season seasons weather time day length weight height grade quality type kind sort model make distance income need demand place region area district route age-group experience rank skill taste condition conditions how what where when whether which who'

/** Before two ages: `pupils aged 11 to 16`. */
export const ageWords = 'aged age ages'

/** Before two measures or spans of time with `to` between: `highs of 18 to 24C`. */
export const spanLeads = 'of for at in takes take lasts last about within needs need every expect'

/** Two numbers with a dash that are no range for all that they fall: `24-7 services`, `9-5 jobs`. */
export const fixedPairs = '24-7 9-5 20-20 50-50 7-11'

/** Right before `from`: `is from 40 to 90 metres wide`. */
export const beings = 'be is are was were being'

/** With these an amount may be told by its two ends: `expects growth of 2% to 3.5%`. */
export const expectations = `
  expect expects expected expecting forecast forecasts predict predicts predicted estimate estimates estimated sees reckons reckon project projects projected guidance pencilled penciled analysts economists forecasters brokers consensus
`
