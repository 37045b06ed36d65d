/** Words around figures: what they hedge, what ends a counted noun, what makes a change or a target of a figure. */

/** `kind phrase`, the phrase directly before the number. Longer phrases first. */
export const hedgesBefore = `
  over just over
  over just above
  over slightly more than
  over slightly over
  over a little more than
  over a little over
  over little more than
  nearly just under
  nearly just below
  nearly slightly less than
  nearly slightly under
  nearly a little less than
  nearly a little under
  nearly not quite
  nearly close to
  nearly nearly
  nearly almost
  nearly approaching
  more no less than
  more no fewer than
  more not less than
  more more than
  more greater than
  more higher than
  more upwards of
  more in excess of
  more at least
  more a minimum of
  more well over
  more over
  more above
  more exceeding
  less as much as
  less as many as
  less no more than
  less not more than
  less up to
  less at most
  less a maximum of
  less fewer than
  less less than
  less lower than
  less under
  less below
  about in the region of
  about something like
  about more or less
  about an estimated
  about about
  about around
  about some
  about roughly
  about approximately
  about approx
  about circa
  about an average of
  about on average
  about estimated
  about nearer
  about perhaps
  about maybe
`

/** `kind phrase`, the phrase directly behind the number and its unit. */
export const hedgesAfter = `
  more or more
  more or so more
  more or over
  more or above
  more and above
  more and over
  more plus
  less or less
  less or fewer
  less or under
  about or so
  about or thereabouts
`

/** Words that never belong to what a figure counts. */
export const nounStops = `
  a about above across after again against ago all almost alone along already also although always am amid among an and another any anyone are around as at away back be became
  because become been before began behind being below beneath beside besides between beyond both but by came can cannot come could did do does doing done down during each
  earlier either else ended enough even ever every for from further gave get go going got had has have having he her here hers herself him himself his how however i if in
  including inside instead into is it its itself just killed later least left less like made make many may me might more most much must my near nearly neither never next no nor
  not nothing now of off on once one only onto or other our out outside over own per perhaps quite rather remain remained rose said same saw say says see seem shall she should
  since so some still such than that the their them then there these they this those though through throughout thus to together too took toward towards under until unless up upon us
  used very via was we went were what when where whether which while who whom whose why will with within without would yet you your apart aboard worth today yesterday tomorrow
  tonight met won lost led sat stood told fell died arrived took visited voted signed know think want need live work people's
`

/** Plurals that do not end in -s. */
export const irregularPlurals = `
  people person men man women woman children child police police cattle cattle crew crew staff staff personnel personnel teeth tooth feet foot mice mouse geese goose fish fish
  sheep sheep deer deer aircraft aircraft spacecraft spacecraft data data media media dead dead injured injured wounded wounded missing missing troops soldier lives life
  wives wife knives knife leaves leaf halves half thieves thief wolves wolf shelves shelf votes vote criteria criterion phenomena phenomenon bacteria bacterium
  spokespeople spokesperson salespeople salesperson policemen policeman firemen fireman fishermen fisherman businessmen businessman salmon salmon
  households household
`

/** A figure behind `by`, or before one of these, is a change. */
export const changeNouns = `
  rise increase jump gain growth surge climb boost fall drop decline decrease cut reduction slump plunge dip loss slide swing lead majority margin gap difference
`

/** A figure near one of these is wanted or expected, not there. */
export const targetWords = `
  target targets goal goals aim aims aimed expected expects expect forecast forecasts predicted predicts projected projects planned plans plan promised promises pledged pledges
  hopes hoped hope estimated budgeted proposed proposes would could should may might capacity limit maximum minimum
`

/** Nouns that number what they name: `flight 118`, `page 4`, `Article 5`. */
export const numberingNouns = `
  act apartment appendix area article band block box bus category channel chapter class clause code day district division episode exhibit figure flight floor formula gate grade group
  highway house interstate issue item juror kilometre lane level line lot mark model no number nos page paragraph part phase pier platform precinct room route row rule section
  season session size square stage step suite table terminal title track type unit version volume ward week year zone door apollo covid windows iphone boeing airbus world
`

/** Capitalised words before a figure that are no name. */
export const plainOpeners = `
  a about after all almost among an and approximately around as at before between both but by during even every for from fully in into just nearly no nor of on only or over
  roughly since so some than that the their then there these they this those though to total under until up upon was were when where while with within at least more most fewer
  less another exactly barely whereas because if his her its our my your he she it we i
`

/** Names of months and days, with their short forms: figures beside them are dates. */
export const monthWords = `
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
`
