/** What befalls those who are taken, and what is told of them in court. */

export const arrestVerbs = 'arrested arrests charged detained jailed sentenced convicted remanded indicted'

/** Behind `were`: `were produced before magistrates`. */
export const courtVerbs = 'produced charged remanded brought bailed due sentenced convicted questioned'

/** There are more of them than are told here, or some of another time. */
export const otherCaptives = `
  another other others also including among more already earlier previously since besides further fourth fifth third second after before alongside and their his her
`
