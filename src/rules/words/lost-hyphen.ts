/** A compound that lost its hyphen. */

import {joinedOf} from '../../facts/words/joined.js'
import {ownWords} from '../../facts/words/own-words.js'
import {defineRule} from '../../rule.js'

export const lostHyphen = defineRule({
  id: 'words-lost-hyphen',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A compound lost its hyphen',
  why: 'An export that takes every hyphen for one at a line end leaves “staterun” and “BosniaHerzegovina”. The same letters hyphenated elsewhere in the story settle it; otherwise the parts do (a number and a unit, a noun and “-led”, “-run”, “-based”). Closed compounds of a dictionary, brands and words the writer repeats pass.',
  defaults: {words: [] as readonly string[]},
  examples: [
    {
      bad: 'A ⟦familyrun⟧ ferry was sold to the islanders for a pound.',
      message: '“familyrun” lost its hyphen: “family-run”',
      mended: 'A family-run ferry was sold to the islanders for a pound.'
    },
    {
      bad: 'The floods in ⟦BosniaHerzegovina⟧ have cut off 14 villages.',
      message: '“BosniaHerzegovina” lost its hyphen: “Bosnia-Herzegovina”',
      mended: 'The floods in Bosnia-Herzegovina have cut off 14 villages.'
    },
    {
      bad: 'The 18-⟦yearold⟧ rider won by a wheel.',
      message: '“yearold” lost its hyphen: “year-old”',
      mended: 'The 18-year-old rider won by a wheel.'
    },
    {good: 'The ratepaying half of the town votes in the byelection.', why: 'of a ratepayer, and a style of large papers'},
    {good: 'The airborne troops and the homemade bread arrived.', why: 'closed compounds'},
    {good: 'A familyrun ferry was sold.', why: 'a word of the house', options: {words: ['familyrun']}}
  ],
  *check(story, options) {
    const own = ownWords(options.words)
    for (const joined of joinedOf(story)) {
      if (joined.joint !== 'hyphen' || own.covers(story, joined)) continue
      yield {
        at: joined,
        message: `“${joined.text}” lost its hyphen: “${joined.meant}”`,
        ...(joined.certain ? {expected: [joined.meant]} : {})
      }
    }
  }
})
