/** Words that say that something got better or worse, and of what more is the better or the worse. */

export const bettered = `
  improve improves improved improving better brighter brightened healthier safer improvement improvements
`
export const worsened = `
  worsen worsens worsened worsening worse poorer deteriorate deteriorates deteriorated deteriorating bleaker deterioration
`

/** The more of these, the worse. */
export const badThings = `
  unemployment joblessness jobless crime theft burglary robbery murder homicide violence assault death mortality infection accident crash collision injury cancellation cancelled
  delay delayed waiting wait queue absence absenteeism truancy drop-out dropout complaint error mistake stillbirth poverty hunger arrears emission pollution smog
  leak spill overdose suicide eviction bankruptcy insolvency default breakdown fault casualty homelessness obesity litter vandalism shoplifting reoffending casualties
`

/** The more of these, the better. */
export const goodThings = `
  turnout attendance crowd sale profit revenue earnings win point goal mark grade survival harvest yield punctuality literacy fertility employment trust approval popularity membership
  punctual graduate pass electorate
`

/** Beside these it may be the share of the bad that was mended, or of the good that was missed: `waiting has improved: 84% were seen within an hour`. */
export const eitherWords = `
  within target targets seen answered solved detected cleared clear-up treated resolved recovered avoided prevented saved survived free without no not none schedule scheduled missed lost refused
  rejected fewer less fall fell drop dropped cut reduction reduced rose rise increase increased stopped averted foiled caught arrested convicted conviction convictions removed paid repaid
`
