/** One finding, given to two sources that exclude each other. */

import {deniedGiversOf} from '../../facts/claims/denied-givers.js'
import {claimedAlone, disclaimed, disowned, givenClaims, neverGave, sentencesNaming} from '../../facts/claims/disowned.js'
import {twoMakers} from '../../facts/claims/two-makers.js'
import {shortened} from '../../facts/quotations/two-givers.js'
import {defineRule} from '../../rule.js'

export const conflict = defineRule({
  id: 'attribution-conflict',
  severity: 'query',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'One claim is given to two sources that exclude each other',
  why: 'A story that credits a finding to one body and later says that it was another has one of them wrong. The rule reads “it was A, and not B, that …” against a sentence that gives the same matter to B, and “B has never said so”, or has none, where the claim is somebody’s “own” or “alone”, and “B knew of no such thing”.',
  defaults: {},
  examples: [
    {
      bad: '⟨The fire at the mill was started by a heater, police said on Monday.⟩ The mill had been empty.\n\n⟦It was the fire service, and not the police, that named the heater as the cause.⟧',
      message: 'Given to the police before, and denied to them here'
    },
    {
      bad: '⟨The tunnel will take eleven years, the ministry said.⟩ It is long.\n\n⟦The ministry has never dated the tunnel; the eleven years are the builder’s own guess.⟧',
      message: 'Given to “ministry” before, and to somebody else alone here'
    },
    {
      bad: '⟨The mill has two bidders, according to its owner, Gail Orr.⟩ It has 80 looms.\n\n⟦Orr said she knew of no bidders.⟧',
      message: 'Given to “Orr” before, and not known to them here'
    },
    {
      bad: '⟨The cook left the gas on, the hotel group Larkin said on Friday.⟩ Nobody was hurt.\n\n⟦On Sunday Larkin said that it had never mentioned the cook.⟧',
      message: 'Given to “Larkin” before, and not known to them here'
    },
    {
      bad: '⟨The crane had no brake, the harbour board said on Monday.⟩ It was new.\n\n⟦The finding about the brake is the insurer’s own.⟧ It may be wrong.',
      message: 'Given to “board” before, and to somebody else alone here'
    },
    {
      bad: '⟨Half of the wells are salt, according to a survey by the Norland Trust.⟩ Cows left.\n\n⟦Farmers blame the college, which did the survey on its own.⟧',
      message: 'Made by the Norland Trust before, and by the college alone here'
    },
    {
      good: 'Half of the wells are salt, according to a survey by the Norland Trust. Cows left.\n\nFarmers blame the trust, which did the survey on its own.',
      why: 'one maker'
    },
    {
      bad: '⟨The mill will open in 2031, the ministry said.⟩ It is big.\n\n⟦The date is the builder’s.⟧ The ministry has never given one.',
      message: 'Given to “ministry” before, and to somebody else alone here'
    },
    {
      good: 'The mill has two bidders, according to its owner, Gail Orr. It has 80 looms.\n\nOrr said she knew of no debts.',
      why: 'another matter'
    },
    {
      good: 'The tunnel will take eleven years, the ministry said. It is long.\n\nThe ministry’s eleven years for the tunnel match the builder’s own guess.',
      why: 'both hold it'
    },
    {
      good: 'The fire at the mill was started by a heater, police said on Monday.\n\nThe fire service also named the heater as the cause.',
      why: 'both hold it'
    }
  ],
  *check(story) {
    for (const {at, maker, first, firstMaker} of twoMakers(story))
      yield {
        at: {start: at.start, end: at.end},
        message: `Made by ${shortened(firstMaker)} before, and by ${shortened(maker)} alone here`,
        related: [{start: first.start, end: first.end, message: 'Given here'}]
      }
    const given = givenClaims(story)
    const naming = new Set(sentencesNaming(story, given))
    for (const sentence of given.size > 0 ? story.sentences : []) {
      const denied = naming.has(sentence) ? (disowned(story, sentence, given) ?? disclaimed(story, sentence, given)) : undefined
      const other = denied ?? claimedAlone(story, sentence, given) ?? neverGave(story, sentence, given)
      if (other) {
        yield {
          at: {start: sentence.start, end: sentence.end},
          message:
            `Given to “${other.holder ?? other.word.text.replace(/['’]s$/, '')}” before, and ${other.known ? 'to somebody else alone' : 'not known to them'} here`.slice(
              0,
              90
            ),
          related: [{start: other.before.start, end: other.before.end, message: 'Given here'}]
        }
        return
      }
    }
    for (const {noun, before, here} of deniedGiversOf(story))
      yield {
        at: {start: here.start, end: here.end},
        message: `Given to the ${noun.text} before, and denied to them here`,
        related: [{start: before.start, end: before.end, message: `Given to the ${noun.text}`}]
      }
  }
})
