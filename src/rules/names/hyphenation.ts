/** A name with its hyphen here and without it there. */

import {unlikeHyphensOf} from '../../facts/names/unlike-hyphens.js'
import {defineRule} from '../../rule.js'

const where = {name: 'With a hyphen here', some: 'With its hyphens here', style: 'A name of the same kind with a hyphen'} as const

export const hyphenation = defineRule({
  id: 'names-hyphenation',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A name has its hyphen in one place and not in another',
  why: 'Double-barrelled surnames and Korean given names lose their hyphens in editing. The rule compares the spellings of one name, and Korean given names of one article with each other; it knows no right spelling.',
  defaults: {},
  examples: [
    {
      bad: '⟨Seo Dae-jin⟩ has sold the shipyard. His brother kept a key. Seo ⟦Dae jin⟧ said he did not mind.',
      message: 'Dae jin without a hyphen, Dae-jin with one'
    },
    {
      bad: '⟨Honor Brooke-Tyndall⟩ has won the regatta. “It rained,” ⟦Brooke Tyndall⟧ said.',
      message: 'Brooke Tyndall without a hyphen, Brooke-Tyndall with one'
    },
    {
      bad: '⟨Kim Jong-un⟩ stayed at home. The minister, Kwon ⟦Hyunsoo⟧, went to Geneva, and Kwon spoke for him.',
      message: 'Hyunsoo without a hyphen, Jong-un with one'
    },
    {
      bad: 'The mayor, ⟨Lu Mei-fen⟩, opened the bridge. Lu ⟦Mei fen⟧ said it would last.',
      message: 'Mei fen without a hyphen, Mei-fen with one'
    },
    {
      bad: 'Sheikh Hamad ⟨al-Tuweil⟩ wrote it. “I know,” ⟦al Tuweil⟧ said.',
      message: 'al Tuweil without a hyphen, al-Tuweil with one'
    },
    {
      bad: 'The lift at ⟨Orme-under-Fell⟩ climbs nine metres. ⟦Orme under-Fell⟧ paid for it with a raffle.',
      message: 'Orme under-Fell with fewer hyphens than Orme-under-Fell'
    },
    {good: 'Kim Jong-un met Xi Jinping and Vladimir Putin in the hall.', why: 'a name of another kind'},
    {good: 'Seo Dae-jin sold the shipyard. “I kept a key,” Seo said.', why: 'a surname alone'},
    {good: 'Honor Brooke-Tyndall beat Rupert Brooke and Anna Tyndall.', why: 'other people'}
  ],
  *check(story) {
    for (const {start, end, text, other, by} of unlikeHyphensOf(story))
      yield {
        at: {start, end},
        message: by === 'some' ? `${text} with fewer hyphens than ${other.text}` : `${text} without a hyphen, ${other.text} with one`,
        related: [{start: other.start, end: other.end, message: where[by]}]
      }
  }
})
