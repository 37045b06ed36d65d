/** Acts and states in time: what is done, how long it lasts, what follows and what was only planned. In lower case. */

/** Animals are old sooner than people, and no pilots at ten. */
export const animalNouns = `
  dog dogs bitch puppy cat horse mare stallion gelding pony foal donkey elephant lion tiger bear panda gorilla chimpanzee dolphin whale orca parrot
  falcon camel bull cow sheep pig animal zoo
`

/** What years are spent on: `after 19 years of work`. */
export const effortNouns = `
  work labour labor toil effort efforts research study planning building digging searching waiting negotiation negotiations service captivity exile
  silence neglect construction
`

/** What somebody told then: the time is of his words. */
export const reportingPasts = `
  said says told added claimed reported alleged believed thought wrote announced showed revealed heard
`

/** Behind `had`: what was to come, and had not happened yet. */
export const planVerbs = `
  planned expected promised hoped agreed moved set scheduled intended due meant wanted asked ordered vowed pledged forecast predicted to would
`

/** Behind `than`: what was to be, which is another number than came of it. */
export const intentPasts = `
  planned expected promised hoped agreed intended wanted asked ordered vowed pledged forecast predicted budgeted needed required requested demanded sought
  allowed anticipated bargained estimated feared foreseen envisaged proposed reckoned thought
`

/** Pasts that do not end in `-ed`, of what somebody did once. */
export const irregularPasts = `
  won lost went came took became made got fell rose ran set kept held led met spent gave brought drew shot beat
`

/** The same of what was so, or was done day by day. */
export const statePasts = `
  was were had did been sat stood slept lay flew swam rode hung fought sang wrote bought sold drove taught left said told paid saw found lasted stuck
`

/** What a length of time is said to do: `lasted three months`. */
export const lastingVerbs = `
  lasted lasting lasts took takes taken taking spanned spanning spans ran run runs survived endured stretched continued dragged
`

/** What makes an age a limit: `must retire at 70`. */
export const dutyWords = `
  must obliges obliged obligatory requires required require compulsory compelled mandatory forced forces have has bound
`

/** What has to be done at it. */
export const retirings = `
  retire retires retirement resign go leave step stop quit stand retired leaving stopped
`

/** And how somebody did it. */
export const retired = `
  left leaves retired retires stepped stood quit went made flew resigned gave sat took hung ended did
`

/** What tells that a deed came later than the one before. */
export const afterwards = `
  then later afterwards afterward subsequently thereafter followed rediscovered retook recaptured reopened rebuilt resumed reinstated restored
  reelected re-elected reissued remarried relaunched revived reappeared replaced
`

/** What is begun before a building is opened. */
export const buildingWorks = `
  construction work building digging tunnelling drilling excavation foundations
`

/** Words that end as those for workers do and mean none: `a quarter of 34`. */
export const likeWorkers = `
  number matter order letter paper power manner error factor per quarter corner member water figure minister amount percent moment document payment
  settlement investment treatment statement department government equivalent extent content
`

/** What is still to come though it is told as present: `the pool opens on Saturday`. */
export const timetabled = `
  opens open reopens reopen starts start begins begin closes close shuts ends end returns return comes come goes go sails sail plays meets meet runs resumes resume leaves arrives airs
`
