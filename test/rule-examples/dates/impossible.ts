import type {Example} from '../../../src/rule.js'

/** More texts that `dates-impossible` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {bad: 'Onions were cheap in the market on ⟦Tuesday, 41 October⟧, or so he wrote.', message: 'October has 31 days, not 41'},
  {good: 'On Tuesday, 41 of them went home in October.', why: 'counted'},
  {good: 'The ion has a radius of 96 pm in the salt.', why: 'picometres'},
  {good: 'The offer ends on 30 June at all branches.'},
  {bad: 'The fair runs from 9am to ⟦14pm⟧ in the yard.', message: 'No clock shows 14pm'},
  {bad: 'The last tram, which left at ⟦25.48⟧, was empty.', message: 'No clock shows 25.48'},
  {good: 'The beam has a wavelength of 19 pm, and the shares closed at 25.48 on Friday.', why: 'picometres, and a price'},
  {good: 'They won 31:12 and ran it in 2:75.', why: 'no clock times'},
  {good: 'Moss ran the two halves in 64:50 and 64:24.', why: 'minutes and seconds'},
  {good: 'They heard 3.75 hours of music and 2.81 hours of talk a day.', why: 'counted'},
  {good: 'By April 32 of them had gone home.', why: 'counted'},
  {good: 'An earlier version gave the date as April 31. It is April 30.', why: 'told as a mistake'}
]
