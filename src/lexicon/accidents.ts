/** What somebody may have to answer for once it has happened. */
export const accidents = `
  accident accidents crash collision incident incidents attack attacks assault assaults killing killings murder murders fire explosion blast theft thefts
  robbery robberies burglary shooting stabbing fall failure spill leak breach error offence offences crime crimes abuse fraud rape derailment drowning
`

/** What is done about it afterwards. */
export const answers = `
  charged arrested sued recalled apologised apologized fined jailed sentenced convicted acquitted cleared indicted dismissed sacked suspended resigned awarded
  settled compensated extradited prosecuted banned struck
`
