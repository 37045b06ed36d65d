/** One quantity, two values. */

import type {Figure} from '../../facts/figures/figure.js'
import {overlaps} from '../../facts/figures/interval.js'
import {named} from '../../facts/figures/spelling.js'
import {referencesOf} from '../../facts/relations/same/reference.js'
import {isOneOfThree, repeatedOf} from '../../facts/relations/same/repeated.js'
import {resultsAgainOf} from '../../facts/relations/same/results-again.js'
import {turnedTwinsOf} from '../../facts/relations/same/turned-twins.js'
import {isRoundingOf, significant} from '../../facts/relations/slip.js'
import {defineRule} from '../../rule.js'
import {at, beside} from './place.js'

/** Fewer are turned by chance, where no words tie the two figures. */
const fewestDigits = 3

export const conflict = defineRule({
  id: 'figures-conflict',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'One quantity is given with two values',
  why: 'Twenty-seven miners at the top, 29 at the end. The rule compares two counts only where the later one points back, “all 29 rescued miners”, “the 29 men”, where its digits are the earlier ones in another order, or where both are told of one setting; another time, “including”, “more”, “earlier”, a toll that rises or a third count of the same noun end the comparison.',
  passesOver: 2,
  defaults: {},
  examples: [
    {
      bad: 'Keepers pulled ⟨27⟩ otters from the flooded pens on Thursday. The work took until dusk. All ⟦29⟧ otters are well, the zoo said.',
      message: '29 otters here, 27 otters before'
    },
    {
      bad: 'The library has bought ⟨312⟩ letters by the poet. Most of the town came to see them. Only a few of the ⟦321⟧ letters were ever printed.',
      message: '321 letters here, 312 letters before'
    },
    {
      bad: 'A trawler carrying ⟨14⟩ crew ran aground on Sunday. ⟦Sixteen⟧ crew had been aboard, the owner said.',
      message: 'Sixteen crew here, 14 crew before'
    },
    {
      bad: 'Frost cracked ⟨36⟩ bells in the tower last winter. A founder in Hesse will recast each of the ⟦39⟧ bells.',
      message: '39 bells here, 36 bells before'
    },
    {
      bad: 'The storm flattened ⟨58⟩ houses on the cape. Nobody was hurt. Rebuilding the ⟦85⟧ homes will take two years.',
      message: '85 homes here, 58 houses before'
    },
    {
      bad: 'She was locked up for ⟨14 years⟩. Her sister wept. The ⟦41-year⟧ term is the longest ever given there.',
      message: '41-year here, 14 years before'
    },
    {good: 'Keepers pulled 27 otters out on Thursday. By Friday the number had risen to 29 otters.', why: 'a running count'},
    {good: 'The zoo has 27 otters. Two otters were born in May, and the two otters are well.', why: 'a part of them'},
    {good: 'The library has bought 312 letters. Only a few of the more than 300 letters were printed.', why: 'a bound that holds'},
    {good: 'Frost cracked 36 bells. Four were sold for scrap. A founder will recast each of the 32 bells.', why: 'the rest of them'},
    {good: 'The town lent 36 bells in May. The 39 bells lent in June came back whole.', why: 'singled out by another month'},
    {good: 'A 12-week course costs £300. The 14-week course costs £350.', why: 'two sorts'}
  ],
  *check(story) {
    let compared = 0
    const found = new Set<Figure>()
    const again = resultsAgainOf(story)
    for (const {earlier, later, isLoose = false} of [...referencesOf(story), ...repeatedOf(story), ...turnedTwinsOf(story), ...again]) {
      compared++
      if (
        found.has(later) ||
        overlaps(earlier.interval, later.interval) ||
        isRoundingOf(Number(earlier.value), Number(later.value)) ||
        (!later.definite && isOneOfThree(story, earlier, later))
      )
        continue
      found.add(later)
      yield {
        at: at(later),
        message: `${named(later)} here, ${named(earlier)} before`,
        related: [beside(earlier, named(earlier))],
        isDoubtful: isLoose,
        // `A final dividend of 9.4p is due. The interim was 4.9p`: two digits are turned by chance.
        ...(isLoose && later.per === null && significant(Number(later.value)) < fewestDigits ? {severity: 'query' as const} : {})
      }
    }
    return compared
  }
})
