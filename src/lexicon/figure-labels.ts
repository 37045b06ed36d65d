/** What stands beside digits that are no quantity. */

/** A word before digits that makes them a label: `page 4`, `flight 370`, `No. 10`. */
export const labels = `
  page pages p pp no nos nr nrs number numbers chapter section sections article articles clause paragraph para verse book volume vol issue edition part
  act scene episode season game week day phase stage round level category type grade class tier step rule law bill proposition prop amendment
  resolution directive protocol route road highway motorway interstate junction exit lane line platform gate terminal runway pier berth dock
  flight room suite floor unit building block zone area district ward precinct sector apartment apt flat house plot lot row seat table figure fig
  algorithm theorem lemma equation
  exhibit appendix item question group pool division league channel radio studio version model mark mk apollo boeing airbus size lap hole mile
  station store stand track cell car engine squadron battalion regiment brigade division company troop pack local site postcode zip box po
  code key case docket file form isbn ext extension version build windows android ios iphone galaxy playstation xbox formula generation gen
  layer super move
`

/** Streets and the like, which make the digits before them a house number. */
export const streets = `
  street st road rd avenue ave lane ln drive dr boulevard blvd way court ct place pl square sq terrace gardens crescent close parkway pkwy highway hwy
  broadway alley row grove mews quay circle
`

/** Words near `3-2` that make it a score or a vote. */
export const scoreCues = `
  beat beats beating beaten won win wins winning winner lost lose loses losing loss defeat defeated defeats defeating victory victories draw drew drawn tie tied
  score scored scoreline lead leads leading led trail trails trailed trailing down up ahead edged edge thrashed thumped hammered downed
  vote voted votes ruling ruled majority decision record series set sets aggregate penalties shootout shutout final result thriller upset rout rally
  half-time halftime full-time opener triumph
`

/** Before digits, a capitalised word that is no name, even inside a sentence. */
export const plainCapitals = `
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  about some over under nearly almost around roughly only just more than at least up to between from in on by to for with and or but of as all
  the a an another these those their his her its our my your another both after before since until when while where if so then now there here
  today yesterday tomorrow another last next first total they he she it we you i is are was were has have had
  approximately approx circa above below
`

/** Verbs of which somebody gets so many: `brought Okoro |78 goals|`. */
export const givingVerbs = `
  bring brings brought bringing give gives gave given giving cost costs costing earn earns earned earning hand hands handed handing award awards awarded awarding grant grants granted granting
  leave leaves left leaving save saves saved saving win wins won winning lose loses lost losing guarantee guarantees guaranteed promise promises promised offer offers offered offering allow allows allowed
  owe owes owed secure secures secured deny denies denied net nets netted take takes took taking buy buys bought teach taught
`

/** Month names, short and long, for dates that nobody has read yet. */
export const months = `
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
`

/** After a four-digit number that would be a year: what makes it a count. */
export const yearLeads = `
  in since by from until till before after during early late mid through throughout of to and between circa about around year years class season election elections
  summer winter spring autumn fall between this that last the for
`
