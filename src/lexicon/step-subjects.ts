/** What a rise or fall is of, and what is then counted: `Attendance has dipped … 21,340 fans`. */

/** These may be of anything. */
export const openSubjects = `
  number numbers figure figures total totals count counts tally sales output production demand imports exports shipments deliveries orders use usage consumption stock stocks supply supplies
  trade business intake haul catch harvest crop yield yields volume volumes takings they it them
`

/** Counted, these may be of anything: `Whooping cough has jumped … 188 cases`. */
export const openThings = `case time unit item incident report entry application call claim order`

/** A line for each: the words of the whole, and what it is counted by. */
export const subjects = `
  attendance attendances crowd crowds gate gates audience audiences interest popularity fan spectator supporter visitor person ticket viewer worshipper student undergraduate pupil applicant
  population populations village town city island hamlet depopulation person resident inhabitant soul islander
  enrolment enrolments enrollment roll rolls school schools admissions pupil student undergraduate child place
  membership memberships union club member
  workforce staff staffing payroll headcount employment workers jobs worker employee person job post nurse teacher doctor officer
  ridership patronage traffic congestion commuting passenger car vehicle trip journey rider lorry
  tourism visits visitor tourist guest night arrival
  crime crimes burglary violence theft offence case incident robbery assault
  unemployment joblessness claimant person
  turnout participation voter vote person
  homelessness person household family
  deaths mortality toll casualties death person victim
  births fertility birth baby child
  emigration immigration migration arrivals migrant person arrival
  herd flock colony animal head pair bird nest burrow
  wait waits waiting queue queues list lists delays delay day week minute patient person name household family
`
